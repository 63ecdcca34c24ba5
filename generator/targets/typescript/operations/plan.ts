// Everything decided about one operation: the shape of its request, its types, its errors, and its descriptor.

import type { Answer, BodyContent, Call, CallBody } from '../../../client';
import type { TypeMember } from '../../../code/source-file';
import { propertyName, ts, type Ecmascript } from '../../../languages/ecmascript';
import { assignNames, exact, type NameRequest } from '../../../naming/assign';
import { sayable } from '../../../naming/spelled';
import { camelCase } from '../../../naming/words';
import { isParameter, type ParameterArgument } from '../../ecmascript/operations/parameters';
import type { PagesPlan } from '../../ecmascript/operations/pages';
import { resultTypes } from '../../ecmascript/operations/responses';
import { docsOf, valueTags } from '../../ecmascript/prose';
import type { ErrorClass } from '../models/error-classes';
import type { Names } from '../names/assign';
import type { OperationNames } from '../names/operations';
import { TAKEN } from '../names/taken';
import { unionOf } from '../../ecmascript/types/unions';
import type { TypeBook } from '../types/book';
import { errorsModule, fromFile, runtime } from '../types/symbols';
import { inputType, STREAMS } from './contents';
import { planEnvelope, type EnvelopePlan } from './envelope';
import { descriptorOf, type DescriptorContext } from './descriptor';
import type { GlobalPlan } from './globals';
import { planPages } from './pages';
import { planStreamed, type StreamedPlan } from './streamed';

export interface OperationContext extends DescriptorContext {
  readonly errors: ReadonlyMap<Answer, ErrorClass>;
  readonly globals: readonly GlobalPlan[];
  readonly names: Names;
}

export interface RequestMember {
  readonly name: string;
  readonly argument: ParameterArgument;
  readonly type: Ecmascript;
}

/** What the descriptor is made of. */
export interface PlannedCall {
  readonly call: Call;
  readonly names: OperationNames;
  readonly module: string;
  readonly request: RequestPlan;
  /** Global parameters that it takes. */
  readonly globals: readonly GlobalPlan[];
  readonly errors: readonly { readonly answer: Answer; readonly type: ErrorClass | undefined }[];
  /** Where the result holds the body under a name. */
  readonly envelope: EnvelopePlan | undefined;
}

export interface OperationPlan extends PlannedCall {
  readonly responseName: string;
  readonly responseType: Ecmascript;
  readonly errorName: string;
  readonly errorType: Ecmascript;
  readonly descriptor: Ecmascript;
  /** Where the request says whether a stream is answered. */
  readonly streamed: StreamedPlan | undefined;
  /** Where answers come in pages. */
  readonly pages: PagesPlan | undefined;
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
  readonly body?: RequestBodyPlan;
}

export interface RequestBodyPlan {
  readonly body: CallBody;
  /** The member of the request; absent where the request is the body. */
  readonly name?: string;
}

export function planOperations(calls: readonly Call[], context: OperationContext): readonly OperationPlan[] {
  return calls.map((call) => planOperation(call, context));
}

function planOperation(call: Call, context: OperationContext): OperationPlan {
  const { id } = call.operation;
  const names = context.names.operations.get(id)!;
  const { response, error } = context.names.calls.get(id)!;
  const module = `src/funcs/${names.file}.ts`;
  const globals = context.globals.filter(({ argument }) => call.arguments.some(({ key }) => key === argument.key));
  const errors = call.answers
    .filter(({ outcome }) => outcome === 'error')
    .map((answer) => ({ answer, type: context.errors.get(answer) }));
  const request = planRequest(call, module, globals, context);
  const envelope = planEnvelope(call, context.book.options.compat, context.book);
  const planned = { call, names, module, request, globals, errors, envelope };
  const classes = [...new Set(errors.flatMap(({ type }) => (type === undefined ? [] : [type.name])))];
  return {
    ...planned,
    responseName: response,
    responseType: unionOf(resultTypes(call.result, (type) => context.book.of(type, 'output'), STREAMS)),
    errorName: error,
    errorType: unionOf([
      ...classes.map((name) => ts`${errorsModule()}.${propertyName(name)}`),
      context.book.options.compat.errorNames === 'own'
        ? runtime('errors', 'CallError', 'type')
        : runtime('speakeasy-errors', 'SpeakeasyFailure', 'type'),
    ]),
    descriptor: descriptorOf(planned, context),
    streamed: planStreamed(call, request, context),
    pages: planPages(call, request, envelope, context.book),
  };
}

function planRequest(
  call: Call,
  module: string,
  globals: readonly GlobalPlan[],
  context: OperationContext,
): RequestPlan {
  const { book } = context;
  const { body } = call;
  const parameters = call.arguments
    .filter(isParameter)
    .filter(({ key }) => !globals.some(({ argument }) => argument.key === key));
  const bodyType = unionOf(body?.contents.map((content) => inputType(content, book)) ?? []);
  const bare = { members: [], typeMembers: [] };
  const named = book.options.compat.requestShape === 'named' && globals.length > 0;
  if (parameters.length === 0 && !named) {
    if (body === undefined) return { kind: 'none', optional: true, type: undefined, ...bare };
    return { kind: 'body', optional: !body.required, type: bodyType, ...bare, body: { body } };
  }
  const memberNames = nameMembers(call, parameters, globals, book);
  const members = parameters.map((argument): RequestMember => ({
    name: memberNames.get(argument.key) ?? '',
    argument,
    type: book.of(argument.type, 'input'),
  }));
  const typeMembers = members.map(({ name, argument, type }): TypeMember => ({
    kind: 'property',
    name: propertyName(name),
    docs: docsOf(argument.docs, { tags: valueTags(argument.default, argument.docs) }),
    optional: !argument.required,
    type: argument.required ? type : unionOf([type, ts`undefined`]),
  }));
  const globalMembers = globals.map(({ option, argument, type }): TypeMember => ({
    kind: 'property',
    name: propertyName(option),
    docs: docsOf(argument.docs, { prose: ["In place of the client's own."] }),
    optional: true,
    type: unionOf([type, ts`undefined`]),
  }));
  const name = context.names.calls.get(call.operation.id)?.request ?? '';
  const whole = {
    kind: 'object',
    optional: parameters.every(({ required }) => !required) && body?.required !== true,
    type: fromFile(module, name, 'type'),
    name,
    members,
  } as const;
  if (body === undefined) return { ...whole, typeMembers: [...typeMembers, ...globalMembers] };
  const bodyName = memberNames.get('body') ?? 'body';
  const bodyMember: TypeMember = {
    kind: 'property',
    name: propertyName(bodyName),
    docs: docsOf(body.docs),
    optional: !body.required,
    type: body.required ? bodyType : unionOf([bodyType, ts`undefined`]),
  };
  return {
    ...whole,
    typeMembers: [...typeMembers, bodyMember, ...globalMembers],
    body: { body, name: bodyName },
  };
}

function nameMembers(
  { operation, body }: Call,
  parameters: readonly ParameterArgument[],
  globals: readonly GlobalPlan[],
  book: TypeBook,
): ReadonlyMap<string, string> {
  const overrides = new Map(
    operation.parameters.map(({ in: place, wireName, names }) => [`${place} ${wireName}`, names.override]),
  );
  const requests = parameters.map(({ key, in: place, wireName }): NameRequest => {
    const override = overrides.get(key);
    return {
      key,
      ladder: [override ?? wireName, wireName, `${place} ${wireName}`],
      rank: override === undefined ? 1 : 0,
      called: { by: 'parameterNameMappings', name: wireName },
    };
  });
  if (body !== undefined) {
    const hint = body.name.given ?? componentOf(body.contents[0], book);
    const plain = ['body', 'request body'];
    if (book.options.compat.requestShape === 'named') plain.reverse();
    requests.push({
      key: 'body',
      ladder: [...(hint === undefined ? [] : [hint]), ...plain],
      rank: 2,
      called: { by: 'parameterNameMappings', name: hint ?? 'body' },
    });
  }
  return assignNames(requests, {
    style: (hint) => camelCase(sayable(hint)) || 'value',
    taken: new Set([...TAKEN.argument, ...globals.map(({ option }) => option)]),
    fold: exact,
    record: { kind: 'argument', of: { operation: operation.id } },
  });
}

/** The component that the content is. */
function componentOf(content: BodyContent | undefined, book: TypeBook): string | undefined {
  return content?.type.kind === 'reference' ? book.declaration(content.type.id).names.component : undefined;
}
