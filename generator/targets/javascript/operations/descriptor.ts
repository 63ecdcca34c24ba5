// The descriptor of an operation: the data by which the runtime makes a call.

import { inWireOrder, needsForm } from '../../../client';
import type { Type } from '../../../model';
import { objectKey, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { bodyCode } from '../../ecmascript/operations/bodies';
import { block, braced, bracketed, textList } from '../../ecmascript/layout';
import { answerMembers, callMembers } from '../../ecmascript/operations/descriptor';
import { successCode } from '../../ecmascript/operations/responses';
import { isParameter, parameterCode } from '../../ecmascript/operations/parameters';
import type { Argument, OperationContext, PlannedCall } from './call';
import { failureCode, failureReader, readers, SHAPES } from './responses';
import { typedCodec } from '../models/unions';

export function descriptorOf(plan: PlannedCall, context: OperationContext): Ecmascript {
  const { call, bodyName } = plan;
  const { book } = context;
  const codecs = { of: (type: Type) => typedCodec(type, book) };
  const members = [...callMembers(plan.names.name, call.operation)];
  const params = inWireOrder(call, plan.arguments)
    .filter(isParameter)
    .map((each) => parameterCode(each, each.name, codecs));
  if (params.length > 0) members.push(ts`params: ${bracketed(params)}`);
  // Where a parameter is a credential too, the client's own may stand in.
  const needed = plan.arguments.filter(({ required, credential }) => required && credential === undefined);
  const list = (args: readonly Argument[]): Ecmascript => textList(args.map(({ name }) => name));
  const never = needed.filter(({ takesNull }) => takesNull !== true);
  const unset = needed.filter(({ takesNull }) => takesNull);
  if (never.length > 0) members.push(ts`needed: ${list(never)}`);
  if (unset.length > 0) members.push(ts`required: ${list(unset)}`);
  const keyed = plan.arguments.find(({ idempotencyKey }) => idempotencyKey);
  if (keyed !== undefined) members.push(ts`keyedBy: ${stringLiteral(keyed.name)}`);
  if (call.body !== undefined && bodyName !== undefined) {
    members.push(ts`bodyName: ${stringLiteral(bodyName)}`);
    const form = inWireOrder(call, plan.arguments).flatMap(({ name, in: place, wireName }) =>
      place === 'form' ? [ts`${objectKey(name)}: ${stringLiteral(wireName)}`] : [],
    );
    if (form.length > 0) members.push(ts`form: ${braced(form)}`);
    if (needsForm(call)) members.push(ts`needsForm: true`);
    const asks = call.stream?.when === 'second' ? call.stream.chosenBy : undefined;
    members.push(ts`body: ${bodyCode(call.body.contents, { codecs, int64: 'number', asks, xmlShapes: SHAPES })}`);
  }
  const entries = (outcome: 'success' | 'error') => call.answers.filter((one) => one.outcome === outcome);
  members.push(ts`success: ${braced(entries('success').map((answer) => successCode(answer, codecs, readers)))}`);
  const failures = entries('error').map((answer) => failureCode(answer, book));
  if (failures.length > 0) members.push(ts`failures: ${braced(failures)}`);
  const errorReaders = entries('error').flatMap((answer) => failureReader(answer, codecs));
  if (errorReaders.length > 0) members.push(ts`failureReaders: ${braced(errorReaders)}`);
  return block([...members, ...answerMembers(call, context.security, 'javascript')]);
}
