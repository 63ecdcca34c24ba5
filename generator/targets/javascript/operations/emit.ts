// The classes of APIs: a constant and two methods for each operation, as code and as declarations.

import type { ClassMember, Parameter, Statement } from '../../../code/source-file';
import { join } from '../../../code/code';
import { docComment, identifier, propertyName, ts, type DocTag, type Ecmascript } from '../../../languages/ecmascript';
import { braced } from '../../ecmascript/layout';
import type { Steps } from '../../../support/steps';
import type { PagesPlan } from '../../ecmascript/operations/pages';
import type { Call } from '../../../client';
import type { TypeBook } from '../types/book';
import type { ModuleFiles } from '../../ecmascript/package/modules';
import { docsOf, valueTags } from '../../ecmascript/prose';
import { runtime } from '../../ecmascript/types/symbols';
import type { ApiPlan } from './apis';
import { unionOf } from '../../ecmascript/types/unions';
import type { Argument, OperationPlan } from './call';
import { TAKEN } from '../names/taken';
import type { Plan } from '../plan';
import { runtimeType, typeOf, typesPath, valueOf } from '../types/symbols';

const CLIENT = 'src/ApiClient.js';

export function* emitOperations(plan: Plan, modules: ModuleFiles): Steps {
  for (const api of plan.apis) {
    modules.add(api.module, apiStatements(api, plan));
    modules.add(typesPath(api.module), apiTypes(api, plan));
    yield;
  }
}

function apiStatements(api: ApiPlan, plan: Plan): readonly Statement[] {
  const name = identifier(api.home.name);
  return [
    ...api.operations.map(({ constant, descriptor }): Statement => ({
      kind: 'const',
      name: identifier(constant),
      initializer: descriptor,
    })),
    {
      kind: 'class',
      name,
      docs: docComment({ prose: [api.tag?.description] }),
      exported: true,
      members: [
        {
          kind: 'constructor',
          docs: docComment({
            tags: [{ tag: 'param', name: ts`[apiClient]`, text: '`ApiClient.instance` where it is not given.' }],
          }),
          parameters: [{ name: ts`apiClient` }],
          body: ts`this.apiClient = apiClient ?? ${valueOf(CLIENT, 'ApiClient')}.instance;`,
        },
        ...api.operations.flatMap((operation) => methods(operation, plan)),
      ],
    },
    { kind: 'code', code: ts`export default ${name};` },
  ];
}

function methods(operation: OperationPlan, { book }: Plan): readonly ClassMember[] {
  const required = operation.arguments.filter((one) => one.required);
  const inside = namesInside(operation);
  const args = required.map(({ name }) => identifier(inside.get(name) ?? name));
  const given = braced(
    required.map(({ name }) => {
      const local = inside.get(name);
      return local === undefined ? identifier(name) : ts`${identifier(name)}: ${identifier(local)}`;
    }),
  );
  const constant = identifier(operation.constant);
  const { pages } = operation;
  const tags = [
    ...required.map((argument, at) => argumentTag(argument, args[at]!, book.commentType(argument.type))),
    { tag: 'param', type: ts`object`, name: ts`[opts]`, text: 'Optional parameters.' } as const,
    ...operation.arguments
      .filter((one) => !one.required)
      .map((argument) =>
        argumentTag(argument, ts`[opts.${identifier(argument.name)}]`, book.commentType(argument.type)),
      ),
  ];
  const parameters: Parameter[] = [...args, ts`opts`].map((name) => ({ name }));
  const start = [constant, given, ts`opts`];
  return [
    {
      kind: 'method',
      name: identifier(operation.names.name),
      docs: docsOf(operation.call.operation.docs, {
        prose: [`\`${operation.call.operation.method} ${operation.call.operation.path}\``],
        tags: [
          ...tags,
          {
            tag: 'param',
            type: ts`any`,
            name: ts`[callback]`,
            text:
              pages === undefined
                ? 'Gets error, data and response. Without it a promise of the data is returned.'
                : 'Gets error, data and response. Without it a promise of the data is returned, which can be iterated over the items of all pages.',
          },
        ],
      }),
      parameters: [...parameters, { name: ts`callback` }],
      body: ts`return ${calling(pages)}(${join([ts`this.apiClient`, ...start, ts`callback`, ...(pages === undefined ? [] : [pages.row])], ts`, `)});`,
    },
    {
      kind: 'method',
      name: identifier(operation.names.withHttpInfo),
      docs: docComment({ prose: ['The same, as a promise of `{ data, response }`.'], tags }),
      parameters,
      body: ts`return ${runtime('call', 'callWithHttpInfo')}(${runtime('call', 'start')}(${join([ts`this.apiClient`, ...start], ts`, `)}));`,
    },
  ];
}

/** What a method calls those of its required arguments whose names its module needs for something else. */
function namesInside(operation: OperationPlan): ReadonlyMap<string, string> {
  const names = new Set(operation.arguments.map(({ name }) => name));
  const taken = new Set([...TAKEN.binding, operation.constant]);
  const inside = new Map<string, string>();
  for (const name of names) {
    if (!taken.has(name)) continue;
    let local = `${name}_`;
    while (names.has(local)) local += '_';
    inside.set(name, local);
  }
  return inside;
}

/** What makes the call. */
function calling(pages: PagesPlan | undefined): Ecmascript {
  if (pages === undefined) return runtime('call', 'call');
  const [module, name] = PAGING[pages.by];
  return runtime(module, name);
}

const PAGING = {
  argument: ['call-pages', 'callPages'],
  place: ['call-places', 'callPlaces'],
  count: ['call-counts', 'callCounts'],
  link: ['call-links', 'callLinks'],
} as const;

function argumentTag(argument: Argument, name: Ecmascript, type: Ecmascript): DocTag {
  const description = argument.docs.description?.trim().split('\n', 1)[0];
  return { tag: 'param', type, name, ...(description === undefined ? {} : { text: description }) };
}

function apiTypes(api: ApiPlan, plan: Plan): readonly Statement[] {
  const { names, book } = plan;
  const name = identifier(api.home.name);
  const client = typeOf(CLIENT, 'ApiClient');
  return [
    ...api.operations.map((operation): Statement => ({
      kind: 'interface',
      name: identifier(operation.optionalsName),
      docs: docComment({ prose: [`What \`${operation.names.name}\` takes besides.`] }),
      exported: true,
      extends: [runtimeType('call', 'MethodOptions', names.runtime('MethodOptions'))],
      members: operation.arguments
        .filter((one) => !one.required)
        .map((argument) => ({
          kind: 'property',
          name: propertyName(argument.name),
          docs: argumentDocs(argument),
          optional: true,
          type: unionOf([...givenTypes(argument, operation.call, book), ts`undefined`]),
        })),
    })),
    {
      kind: 'class',
      name,
      docs: docComment({ prose: [api.tag?.description] }),
      exported: true,
      members: [
        { kind: 'property', name: ts`apiClient`, type: client },
        {
          kind: 'constructor',
          parameters: [{ name: ts`apiClient`, type: ts`${client} | null | undefined`, optional: true }],
        },
        ...api.operations.flatMap((operation) => methodTypes(operation, plan)),
      ],
    },
    { kind: 'code', code: ts`export default ${name};` },
  ];
}

/** Of a body that may have several media types, the types of all of them. */
function givenTypes(argument: Argument, { body }: Call, book: TypeBook): readonly Ecmascript[] {
  const contents = argument.in === 'body' ? (body?.contents ?? []) : [];
  if (contents.length < 2) return [book.of(argument.type)];
  return contents.map(({ writer, type }) => (writer === 'text' ? ts`string` : book.of(type)));
}

function argumentDocs({ docs, default: usual }: Argument): Ecmascript {
  return docsOf(docs, { tags: valueTags(usual, docs) });
}

function methodTypes(operation: OperationPlan, { book, names }: Plan): readonly ClassMember[] {
  const inside = namesInside(operation);
  const args: Parameter[] = operation.arguments
    .filter((one) => one.required)
    .map((argument) => ({
      name: identifier(inside.get(argument.name) ?? argument.name),
      type: unionOf(givenTypes(argument, operation.call, book)),
    }));
  const optionals = unionOf([identifier(operation.optionalsName), ts`null`, ts`undefined`]);
  const { responseType: result, pages } = operation;
  const promise = ts`Promise<${result}>`;
  const callback = ts`${runtimeType('call', 'Callback', names.runtime('Callback'))}<${result}>`;
  const pending = runtimeType('call', 'PendingCall', names.runtime('PendingCall'));
  const docs = docsOf(operation.call.operation.docs, {
    prose: [`\`${operation.call.operation.method} ${operation.call.operation.path}\``],
  });
  const name = identifier(operation.names.name);
  return [
    {
      kind: 'method',
      name,
      docs,
      parameters: [...args, { name: ts`opts`, type: optionals }, { name: ts`callback`, type: callback }],
      returns: pending,
    },
    { kind: 'method', name, docs, parameters: [...args, { name: ts`callback`, type: callback }], returns: pending },
    {
      kind: 'method',
      name,
      docs,
      parameters: [...args, { name: ts`opts`, type: optionals, optional: true }],
      returns:
        pages === undefined
          ? promise
          : ts`${promise} & ${runtimeType('pages', 'Pages', names.runtime('Pages'))}<${result}, ${pages.item}>`,
    },
    {
      kind: 'method',
      name: identifier(operation.names.withHttpInfo),
      docs: docComment({ prose: ['The same, as a promise of `{ data, response }`.'] }),
      parameters: [...args, { name: ts`opts`, type: optionals, optional: true }],
      returns: ts`Promise<${runtimeType('call', 'WithHttpInfo', names.runtime('WithHttpInfo'))}<${result}>>`,
    },
  ];
}
