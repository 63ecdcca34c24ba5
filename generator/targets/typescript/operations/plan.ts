// Everything decided about one operation: the shape of its request, its types, its errors, and its descriptor.

import type { Operation, Parameter, RequestBody, Response } from '../../../model';
import { join } from '../../../code/code';
import type { TypeMember } from '../../../code/source-file';
import { objectKey, propertyName, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { assignNames } from '../../../naming/assign';
import { camelCase } from '../../../naming/words';
import type { Codecs } from '../models/codecs';
import { bodyCode } from '../../ecmascript/operations/bodies';
import { answerMembers, callMembers, isIdempotencyKey } from '../../ecmascript/operations/descriptor';
import { successCode } from '../../ecmascript/operations/responses';
import { inputType, outputType, readersOf } from './contents';
import type { ErrorClass, ErrorClasses } from '../models/error-classes';
import type { GlobalPlan } from './globals';
import { INHERITED } from '../names/properties';
import { block, braced, bracketed } from '../../ecmascript/layout';
import type { Names } from '../names/assign';
import type { OperationNames } from '../names/operations';
import type { Options } from '../options';
import { parameterCode } from '../../ecmascript/operations/parameters';
import { docsOf, valueTags } from '../../ecmascript/prose';
import type { SecurityPlan } from './security';
import { errorsModule, fromFile } from '../types/symbols';
import { wholeUnion, type TypeBook } from '../types/book';

export interface OperationContext {
  readonly book: TypeBook;
  readonly codecs: Codecs;
  readonly options: Options;
  readonly security: SecurityPlan;
  readonly errors: ErrorClasses;
  readonly globals: readonly GlobalPlan[];
  readonly names: Names;
}

export interface RequestMember {
  readonly name: string;
  readonly parameter: Parameter;
  readonly type: Ecmascript;
}

export interface OperationPlan {
  readonly operation: Operation;
  readonly names: OperationNames;
  readonly module: string;
  readonly request: RequestPlan;
  /** Global parameters that it takes. */
  readonly globals: readonly GlobalPlan[];
  readonly responseName: string;
  readonly responseType: Ecmascript;
  readonly errorName: string;
  readonly errorType: Ecmascript;
  readonly errors: readonly { readonly response: Response; readonly type: ErrorClass | undefined }[];
  readonly descriptor: Ecmascript;
}

export interface RequestPlan {
  readonly kind: 'none' | 'body' | 'object';
  readonly optional: boolean;
  /** The type at the call; empty for `none`. */
  readonly type: Ecmascript | undefined;
  /** The declared object, for `object`. */
  readonly name?: string;
  readonly members: readonly RequestMember[];
  readonly typeMembers: readonly TypeMember[];
  readonly body?: { readonly body: RequestBody; readonly name?: string; readonly type: Ecmascript };
}

export function planOperations(operations: readonly Operation[], context: OperationContext): readonly OperationPlan[] {
  return operations.map((operation) => planOperation(operation, context));
}

function planOperation(operation: Operation, context: OperationContext): OperationPlan {
  const names = context.names.operations.get(operation.id)!;
  const module = `src/funcs/${names.file}.ts`;
  const globals = context.globals.filter((global) =>
    operation.parameters.some(({ wireName, in: place }) => wireName === global.wireName && place === global.in),
  );
  const request = planRequest(operation, module, globals, context);
  const { response, error } = context.names.calls.get(operation.id)!;
  const errors = operation.responses
    .filter(({ outcome }) => outcome === 'error')
    .map((refused) => ({ response: refused, type: context.errors.of(operation, refused) }));
  const classes = [...new Set(errors.flatMap(({ type }) => (type === undefined ? [] : [type.name])))];
  return {
    operation,
    names,
    module,
    request,
    globals,
    responseName: response,
    responseType: responseType(operation, context),
    errorName: error,
    errorType: wholeUnion([
      ...classes.map((name) => ts`${errorsModule()}.${propertyName(name)}`),
      fromFile('src/runtime/errors.ts', 'CallError', 'type'),
    ]),
    errors,
    descriptor: descriptorOf(operation, request, globals, errors, context),
  };
}

function planRequest(
  operation: Operation,
  module: string,
  globals: readonly GlobalPlan[],
  context: OperationContext,
): RequestPlan {
  const parameters = operation.parameters.filter(
    ({ wireName, in: place }) => !globals.some((global) => global.wireName === wireName && global.in === place),
  );
  const { body } = operation;
  const bodyType =
    body === undefined ? undefined : wholeUnion(body.contents.map((content) => inputType(content, context)));
  if (parameters.length === 0) {
    if (body === undefined) return { kind: 'none', optional: true, type: undefined, members: [], typeMembers: [] };
    return {
      kind: 'body',
      optional: !body.required,
      type: bodyType,
      members: [],
      typeMembers: [],
      body: { body, type: bodyType! },
    };
  }
  const memberNames = nameMembers(parameters, body, context);
  const members = parameters.map((parameter): RequestMember => ({
    name: memberNames.get(`${parameter.in} ${parameter.wireName}`) ?? '',
    parameter,
    type: context.book.of(parameter.type, 'input'),
  }));
  const typeMembers = members.map(({ name, parameter, type }): TypeMember => ({
    kind: 'property',
    name: propertyName(name),
    docs: docsOf(parameter.docs, { tags: valueTags(parameter.default, parameter.docs) }),
    optional: !parameter.required,
    type: parameter.required ? type : wholeUnion([type, ts`undefined`]),
  }));
  const name = context.names.calls.get(operation.id)?.request ?? '';
  const whole = {
    kind: 'object',
    optional: parameters.every((parameter) => !parameter.required) && body?.required !== true,
    type: fromFile(module, name, 'type'),
    name,
    members,
  } as const;
  if (body === undefined) return { ...whole, typeMembers };
  const bodyName = memberNames.get('body') ?? 'body';
  const bodyMember: TypeMember = {
    kind: 'property',
    name: propertyName(bodyName),
    docs: docsOf(body.docs),
    optional: !body.required,
    type: body.required ? bodyType! : wholeUnion([bodyType!, ts`undefined`]),
  };
  return { ...whole, typeMembers: [...typeMembers, bodyMember], body: { body, name: bodyName, type: bodyType! } };
}

function nameMembers(
  parameters: readonly Parameter[],
  body: RequestBody | undefined,
  context: OperationContext,
): ReadonlyMap<string, string> {
  const requests = parameters.map(({ in: place, wireName, names }) => ({
    key: `${place} ${wireName}`,
    ladder: [names.override ?? wireName, wireName, `${place} ${wireName}`],
    rank: names.override === undefined ? 1 : 0,
  }));
  if (body !== undefined) {
    const [content] = body.contents;
    const declared = content?.type.kind === 'reference' ? context.book.declaration(content.type.id) : undefined;
    const hint = body.names.override ?? declared?.names.component;
    const ladder = [...(hint === undefined ? [] : [hint]), 'body', 'request body'];
    requests.push({ key: 'body', ladder, rank: 2 });
  }
  return assignNames(requests, {
    style: (hint) => camelCase(hint) || 'value',
    taken: INHERITED,
    fold: (name) => name,
  });
}

function responseType(operation: Operation, context: OperationContext): Ecmascript {
  const successes = operation.responses.filter((response) => response.outcome === 'success');
  const types = successes.flatMap((response) =>
    response.contents.length === 0 || operation.method === 'HEAD'
      ? [ts`undefined`]
      : response.contents.map((content) => outputType(content, context)),
  );
  return types.length === 0 ? ts`undefined` : wholeUnion(types);
}

function descriptorOf(
  operation: Operation,
  request: RequestPlan,
  globals: readonly GlobalPlan[],
  errors: OperationPlan['errors'],
  context: OperationContext,
): Ecmascript {
  const members = [...callMembers(operation.id, operation)];
  const params = request.members.map(({ name, parameter }) => parameterCode(parameter, name, context));
  if (params.length > 0) members.push(ts`params: ${bracketed(params)}`);
  const texts = (names: readonly string[]): Ecmascript => ts`[${join(names.map(stringLiteral), ts`, `)}]`;
  if (globals.length > 0) members.push(ts`globals: ${texts(globals.map((global) => global.option))}`);
  const required = request.members
    .filter(({ parameter }) => parameter.required && parameter.in !== 'path')
    .map(({ name }) => name);
  if (request.body?.body.required === true) required.push(request.body.name ?? 'request');
  if (required.length > 0) members.push(ts`required: ${texts(required)}`);
  const keyed = request.members.find(({ parameter }) => isIdempotencyKey(parameter));
  if (keyed !== undefined) members.push(ts`keyedBy: ${stringLiteral(keyed.name)}`);
  if (request.body !== undefined) {
    if (request.body.name !== undefined) members.push(ts`bodyName: ${stringLiteral(request.body.name)}`);
    members.push(ts`body: ${bodyCode(request.body.body.contents, context)}`);
  }
  const successes = operation.responses.filter((response) => response.outcome === 'success');
  const readers = readersOf(context.options);
  members.push(ts`success: ${braced(successes.map((response) => successCode(response, context.codecs, readers)))}`);
  const declared = errors.flatMap(({ response, type }) => {
    if (type === undefined) return [];
    return [ts`${objectKey(response.status)}: ${errorsModule()}.${propertyName(type.name)}`];
  });
  if (declared.length > 0) members.push(ts`errors: ${braced(declared)}`);
  return block([...members, ...answerMembers(operation, context.security)]);
}
