// The descriptor of an operation: the data by which the runtime makes a call.

import type { Type } from '../../../model';
import { join } from '../../../code/code';
import { objectKey, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { bodyCode } from '../../ecmascript/operations/bodies';
import { block, braced, bracketed } from '../../ecmascript/layout';
import { answerMembers, callMembers, isIdempotencyKey } from '../../ecmascript/operations/descriptor';
import { successCode } from '../../ecmascript/operations/responses';
import { parameterCode } from '../../ecmascript/operations/parameters';
import type { Argument, OperationContext, PlannedCall } from './call';
import { failureCode, readers } from './responses';
import { typedCodec } from '../models/unions';

export function descriptorOf(plan: PlannedCall, context: OperationContext): Ecmascript {
  const { operation, bodyName } = plan;
  const { book } = context;
  const codecs = { of: (type: Type) => typedCodec(type, book) };
  const members = [...callMembers(plan.names.name, operation)];
  const params = plan.arguments.flatMap(({ name, source }) =>
    source.kind === 'parameter' ? [parameterCode(source.parameter, name, { codecs, book })] : [],
  );
  if (params.length > 0) members.push(ts`params: ${bracketed(params)}`);
  const needed = plan.arguments.filter(({ required }) => required);
  const list = (args: readonly Argument[]): Ecmascript =>
    ts`[${join(
      args.map(({ name }) => stringLiteral(name)),
      ts`, `,
    )}]`;
  const never = needed.filter(({ type }) => !mayBeNull(type));
  const unset = needed.filter(({ type }) => mayBeNull(type));
  if (never.length > 0) members.push(ts`needed: ${list(never)}`);
  if (unset.length > 0) members.push(ts`required: ${list(unset)}`);
  const keyed = plan.arguments.find(({ source }) => source.kind === 'parameter' && isIdempotencyKey(source.parameter));
  if (keyed !== undefined) members.push(ts`keyedBy: ${stringLiteral(keyed.name)}`);
  if (operation.body !== undefined && bodyName !== undefined) {
    members.push(ts`bodyName: ${stringLiteral(bodyName)}`);
    const form = plan.arguments.flatMap(({ name, source }) =>
      source.kind === 'field' ? [ts`${objectKey(name)}: ${stringLiteral(source.part.wireName)}`] : [],
    );
    if (form.length > 0) members.push(ts`form: ${braced(form)}`);
    members.push(ts`body: ${bodyCode(operation.body.contents, { codecs, options: { int64: 'number' } })}`);
  }
  const entries = (outcome: 'success' | 'error') => operation.responses.filter((one) => one.outcome === outcome);
  members.push(ts`success: ${braced(entries('success').map((response) => successCode(response, codecs, readers)))}`);
  const failures = entries('error').map((response) => failureCode(response, book));
  if (failures.length > 0) members.push(ts`failures: ${braced(failures)}`);
  return block([...members, ...answerMembers(operation, context.security)]);
}

/** Null is a value of its own there, which a caller may give. */
function mayBeNull(type: Type): boolean {
  return type.kind === 'nullable' || type.kind === 'null' || type.kind === 'unknown';
}
