// The descriptor of an operation: the data by which the runtime makes a call.

import type { Answer, Requirements } from '../../../client';
import { objectKey, propertyName, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { block, braced, bracketed, textList } from '../../ecmascript/layout';
import { bodyCode } from '../../ecmascript/operations/bodies';
import { answerMembers, callMembers } from '../../ecmascript/operations/descriptor';
import { parameterCode } from '../../ecmascript/operations/parameters';
import { successCode } from '../../ecmascript/operations/responses';
import type { Codecs } from '../models/codecs';
import type { TypeBook } from '../types/book';
import { errorsModule, runtime } from '../types/symbols';
import { readersOf, SHAPES } from './contents';
import type { EnvelopePlan } from './envelope';
import type { PlannedCall } from './plan';

export interface DescriptorContext {
  readonly book: TypeBook;
  readonly codecs: Codecs;
  /** What most operations require. */
  readonly security: Requirements;
}

export function descriptorOf(
  { call, request, globals, errors, envelope }: PlannedCall,
  context: DescriptorContext,
): Ecmascript {
  const { book, codecs } = context;
  const { options } = book;
  const members = [...callMembers(call.operation.id, call.operation)];
  const params = request.members.map(({ name, argument }) => parameterCode(argument, name, codecs));
  if (params.length > 0) members.push(ts`params: ${bracketed(params)}`);
  if (globals.length > 0) members.push(ts`globals: ${textList(globals.map(({ option }) => option))}`);
  // Where a parameter is a credential too, the client's own may stand in.
  const required = request.members
    .filter(({ argument }) => argument.required && argument.credential === undefined)
    .map(({ name }) => name);
  if (request.body?.body.required === true) required.push(request.body.name ?? 'request');
  if (required.length > 0) members.push(ts`required: ${textList(required)}`);
  const keyed = request.members.find(({ argument }) => argument.idempotencyKey);
  if (keyed !== undefined) members.push(ts`keyedBy: ${stringLiteral(keyed.name)}`);
  if (request.body !== undefined) {
    if (request.body.name !== undefined) members.push(ts`bodyName: ${stringLiteral(request.body.name)}`);
    const code = bodyCode(request.body.body.contents, { codecs, int64: options.int64, xmlShapes: SHAPES });
    members.push(ts`body: ${code}`);
  }
  members.push(successMembers(call.answers, context));
  const declared = errors.flatMap(({ answer, type }) => {
    if (type !== undefined) return [ts`${objectKey(answer.status)}: ${errorsModule()}.${propertyName(type.name)}`];
    // It says of every other 2XX that it is an error.
    return answer.status === 'default' && options.compat.errorNames === 'own'
      ? [ts`default: ${runtime('errors', 'APIError')}`]
      : [];
  });
  if (
    options.compat.errorNames === 'speakeasy' &&
    !errors.some(({ answer, type }) => type && answer.status === 'default')
  ) {
    declared.push(ts`default: ${errorsModule()}.${propertyName(options.compat.defaultErrorName)}`);
  }
  if (declared.length > 0) members.push(ts`errors: ${braced(declared)}`);
  const { compat } = options;
  if (compat.optionNames === 'speakeasy') {
    members.push(ts`optionsOf: ${runtime('speakeasy-options', 'speakeasyOptions')}`);
  }
  members.push(...envelopeMembers(envelope));
  if (compat.errorNames === 'speakeasy') members.push(ts`errorOf: ${runtime('speakeasy-errors', 'speakeasyError')}`);
  return block([...members, ...answerMembers(call, context.security, 'typescript')]);
}

export function successMembers(answers: readonly Answer[], { book, codecs }: DescriptorContext): Ecmascript {
  const readers = readersOf(book.options);
  const successes = answers.filter(({ outcome }) => outcome === 'success');
  return ts`success: ${braced(successes.map((answer) => successCode(answer, codecs, readers)))}`;
}

export function envelopeMembers(envelope: EnvelopePlan | undefined): readonly Ecmascript[] {
  if (envelope === undefined) return [];
  const named = envelope.byStatus.map(([status, member]) => ts`${objectKey(status)}: ${stringLiteral(member)}`);
  return [ts`envelope: ${envelope.make}`, ...(named.length > 0 ? [ts`members: ${braced(named)}`] : [])];
}
