// The statements of an operation's module (types, descriptor, function) and of a group's class.

import type { ClassMember, Parameter, Signature, Statement } from '../../../code/source-file';
import { docComment, identifier, ts, type DocTag, type Ecmascript } from '../../../languages/ecmascript';
import { isCallShaped } from '../compat';
import type { GroupPlan } from './groups';
import { pagesFunction, pagesType } from './pages';
import type { OperationPlan, RequestPlan } from './plan';
import type { Plan } from '../plan';
import { docsOf } from '../../ecmascript/prose';
import { fromFile, runtime } from '../types/symbols';
import { unionOf } from '../../ecmascript/types/unions';

const CORE = 'src/core.ts';

export function emitOperations(plan: Plan, add: (path: string, part: () => readonly Statement[]) => void): void {
  for (const operation of plan.operations) add(operation.module, () => operationStatements(operation, plan));
  for (const group of plan.groups) add(group.module, () => groupStatements(group, plan));
}

function operationStatements(plan: OperationPlan, whole: Plan): readonly Statement[] {
  const { options } = whole;
  const shaped = isCallShaped(options.compat);
  const { request, names } = plan;
  const statements: Statement[] = [];
  if (request.name !== undefined) {
    statements.push({
      kind: 'interface',
      name: identifier(request.name),
      docs: docComment({ prose: ['What the call takes.'] }),
      exported: true,
      members: request.typeMembers,
    });
  }
  statements.push(
    responseStatement(plan),
    {
      kind: 'type-alias',
      name: identifier(plan.errorName),
      docs: docComment({ prose: ['How the call can fail.'] }),
      exported: true,
      type: plan.errorType,
    },
    descriptorStatement(ts`operation`, 'The operation as data.', plan.descriptor, shaped),
  );
  const { streamed } = plan;
  if (streamed !== undefined) {
    const docs = 'The same, where a stream is asked for.';
    statements.push(descriptorStatement(ts`streamOperation`, docs, streamed.descriptor, shaped));
  }
  const client: Parameter = { name: ts`client`, type: fromFile(CORE, `${options.className}Core`, 'type') };
  const response = identifier(plan.responseName);
  const error = identifier(plan.errorName);
  const input = request.kind === 'none' ? ts`undefined` : ts`request`;
  const returns = (type: Ecmascript): Ecmascript =>
    ts`Promise<${runtime('send', 'Result', 'type')}<${type}, ${error}>>`;
  const data = streamed === undefined ? ts`operation` : ts`${streamed.asked} ? streamOperation : operation`;
  statements.push({
    kind: 'function',
    name: identifier(names.function),
    docs: operationDocs(plan, 'result'),
    exported: true,
    ...signatures(plan, response, (parameters, type) => ({
      parameters: [client, ...parameters],
      returns: returns(type),
    })),
    body: ts`return ${runtime(shaped ? 'speakeasy-call' : 'send', 'send')}(client, ${data}, ${input}, options);`,
  });
  const { pages } = plan;
  if (pages !== undefined) {
    const thrown = plan.envelope === undefined;
    const call = thrown
      ? ts`${runtime('pages', 'bodyOf')}(${runtime(shaped ? 'speakeasy-call' : 'send', 'send')}<${response}, ${error}>(client`
      : ts`${runtime('speakeasy-call', 'invoke')}<${response}>(client`;
    const promise = thrown ? ts`Promise<${response}>` : ts`${runtime('promise', 'APIPromise', 'type')}<${response}>`;
    statements.push({
      kind: 'function',
      name: identifier(pagesFunction(names)),
      docs: docComment({
        prose: [
          thrown
            ? 'The same, to be iterated over the items of all pages. What fails is thrown.'
            : 'The same, to be iterated over all pages. What fails is thrown.',
        ],
      }),
      exported: true,
      parameters: [client, ...callParameters(request)],
      returns: pagedType(plan, whole, { response, promise }),
      body: pagesBody(plan, {
        response,
        promise,
        data: ts`operation`,
        input,
        call,
        end: thrown ? ts`))` : ts`)`,
        shaped,
      }),
    });
  }
  return statements;
}

function descriptorStatement(name: Ecmascript, docs: string, initializer: Ecmascript, shaped: boolean): Statement {
  const type = shaped
    ? runtime('speakeasy-call', 'SpeakeasyOperation', 'type')
    : runtime('operation', 'APIOperation', 'type');
  const comment = docComment({ prose: [docs], tags: [{ tag: 'internal' }] });
  return { kind: 'const', name, docs: comment, exported: true, type, initializer };
}

function responseStatement({ responseName, responseType, envelope }: OperationPlan): Statement {
  const declared = {
    name: identifier(responseName),
    docs: docComment({ prose: ['What the call returns.'] }),
    exported: true,
  };
  if (envelope === undefined) return { kind: 'type-alias', ...declared, type: responseType };
  return { kind: 'interface', ...declared, extends: [envelope.base], members: envelope.members };
}

/** One signature, or overloads by what the request asks for: a stream, a value, or what is known at run time only. */
function signatures(
  { request, streamed }: OperationPlan,
  response: Ecmascript,
  signature: (parameters: readonly Parameter[], type: Ecmascript) => Signature,
): Signature & { readonly overloads?: readonly Signature[] } {
  if (streamed === undefined) return signature(callParameters(request), response);
  const either = signature(callParameters(request), unionOf([response, streamed.responseType]));
  const also = (type: Ecmascript): Ecmascript => ts`${bracketed(request.type!)} & ${type}`;
  const asking = { ...request, type: also(streamed.asking), optional: false };
  const notAsking = { ...request, type: also(streamed.notAsking) };
  return {
    ...either,
    overloads: [
      signature(callParameters(asking), streamed.responseType),
      signature(callParameters(notAsking), response),
      either,
    ],
  };
}

/** A union is one operand. */
function bracketed(type: Ecmascript): Ecmascript {
  return /[|&]/.test(type.text) ? ts`(${type})` : type;
}

/** `request` and `options`, as the function and the method take them. */
function callParameters(request: Pick<RequestPlan, 'type' | 'optional'>): readonly Parameter[] {
  const options: Parameter = { name: ts`options`, optional: true, type: fromFile(CORE, 'RequestOptions', 'type') };
  if (request.type === undefined) return [options];
  const type = request.optional ? unionOf([bracketed(request.type), ts`undefined`]) : request.type;
  return [{ name: ts`request`, type, ...(request.optional ? { optional: true } : {}) }, options];
}

function operationDocs(plan: OperationPlan, form: 'result' | 'method'): Ecmascript {
  const { call, errors } = plan;
  const { operation } = call;
  const tags: DocTag[] = [];
  if (form === 'method') {
    for (const { answer, type } of errors) {
      if (type === undefined) continue;
      tags.push({
        tag: 'throws',
        type: ts`${identifier('errors')}.${identifier(type.name)}`,
        text: `${answer.status} ${answer.response.description}`,
      });
    }
  }
  return docsOf(operation.docs, { prose: [`\`${operation.method} ${operation.path}\``], tags });
}

/** The class of a group: a getter for each group below, a method for each operation. */
function groupStatements(group: GroupPlan, plan: Plan): readonly Statement[] {
  const root = group.path.length === 0;
  const { className } = plan.options;
  const core = fromFile(CORE, `${className}Core`, root ? 'value' : 'type');
  const invokedBy = isCallShaped(plan.options.compat) ? 'speakeasy-call' : 'promise';
  const members: ClassMember[] = [];
  if (!root) {
    members.push(
      { kind: 'property', name: ts`#client`, readonly: true, type: core },
      {
        kind: 'constructor',
        parameters: [{ name: ts`client`, type: core }],
        body: ts`this.#client = client;`,
      },
    );
  }
  for (const child of group.children) {
    const name = child.path.at(-1) ?? '';
    const type = fromFile(child.module, child.className, 'value');
    members.push(
      { kind: 'property', name: ts`#${identifier(name)}`, type: ts`${type} | undefined` },
      {
        kind: 'getter',
        name: identifier(name),
        docs: docComment({ prose: [child.tag?.description] }),
        returns: type,
        body: ts`return (this.#${identifier(name)} ??= new ${type}(${root ? ts`this` : ts`this.#client`}));`,
      },
    );
  }
  for (const operation of group.operations) members.push(operationMethod(operation, root, invokedBy, plan));
  return [
    {
      kind: 'class',
      name: identifier(group.className),
      docs: root
        ? docComment({ prose: [plan.model.info.title, plan.model.info.summary] })
        : docComment({ prose: [group.tag?.description ?? group.tag?.name] }),
      exported: true,
      ...(root ? { extends: core } : {}),
      members,
    },
  ];
}

function operationMethod(operation: OperationPlan, root: boolean, invokedBy: string, plan: Plan): ClassMember {
  const data = fromFile(operation.module, 'operation', 'value', `${operation.names.function}Operation`);
  const response = fromFile(operation.module, operation.responseName, 'type');
  const input = operation.request.kind === 'none' ? ts`undefined` : ts`request`;
  const client = root ? ts`this` : ts`this.#client`;
  const { streamed, pages } = operation;
  const promised = (type: Ecmascript): Ecmascript => ts`${runtime('promise', 'APIPromise', 'type')}<${type}>`;
  const alias = `${operation.names.function}StreamOperation`;
  const chosen =
    streamed === undefined
      ? data
      : ts`${streamed.asked} ? ${fromFile(operation.module, 'streamOperation', 'value', alias)} : ${data}`;
  return {
    kind: 'method',
    name: identifier(operation.names.method),
    docs: operationDocs(operation, 'method'),
    ...signatures(operation, response, (parameters, type) => ({
      parameters,
      returns:
        pages === undefined ? promised(type) : pagedType(operation, plan, { response: type, promise: promised(type) }),
    })),
    body:
      pages === undefined
        ? ts`return ${runtime(invokedBy, 'invoke')}(${client}, ${chosen}, ${input}, options);`
        : pagesBody(operation, {
            response,
            promise: promised(response),
            data,
            input,
            call: ts`${runtime(invokedBy, 'invoke')}<${response}>(${client}`,
            end: ts`)`,
            shaped: isCallShaped(plan.options.compat),
          }),
  };
}

/** What a call returns whose answers come in pages. */
function pagedType(
  { pages, envelope }: OperationPlan,
  plan: Plan,
  { response, promise }: Pick<PageCall, 'response' | 'promise'>,
): Ecmascript {
  if (envelope !== undefined) return ts`${runtime('speakeasy-pages', 'PagedPromise', 'type')}<${response}>`;
  return ts`${promise} & ${pagesType(plan)}<${response}, ${pages!.item}>`;
}

interface PageCall {
  readonly response: Ecmascript;
  /** What a call returns. */
  readonly promise: Ecmascript;
  /** The operation, and what it is called with. */
  readonly data: Ecmascript;
  readonly input: Ecmascript;
  /** A call, up to its operation, and what ends it. */
  readonly call: Ecmascript;
  readonly end: Ecmascript;
  /** Whether its options are of another form than those of the runtime. */
  readonly shaped: boolean;
}

const PAGED = {
  argument: ['pages', 'paged'],
  place: ['page-places', 'pagedWithin'],
  count: ['page-counts', 'pagedCounted'],
} as const;

/** Each page is a call of its own. */
function pagesBody({ pages, envelope }: OperationPlan, one: PageCall): Ecmascript {
  const { response, promise, data, input, call, end } = one;
  const { row, item, by } = pages!;
  const types = ts`${response}, ${item}, ${promise}`;
  const given = ts`operation, input, options`;
  const own = ts`${types}, ${runtime('operation', 'APIOperation', 'type')}`;
  const asked = one.shaped ? ts`, ${fromFile(CORE, 'RequestOptions', 'type')}` : ts``;
  const paged = by === 'link' ? undefined : runtime(PAGED[by][0], PAGED[by][1]);
  const made =
    paged === undefined
      ? ts`${runtime('page-links', 'linked')}<${own}${asked}>(${data}, (${given}) => ${call}, ${given}${end}, ${input}, options, ${row})`
      : ts`${paged}<${types}${asked}>((input, options) => ${call}, ${data}, input, options${end}, request, options, ${row})`;
  return envelope === undefined ? ts`return ${made};` : ts`return ${runtime('speakeasy-pages', 'paginated')}(${made});`;
}
