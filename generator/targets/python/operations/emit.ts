// Adds the modules of operations: a table for each API, and the classes, plain and asynchronous, whose methods run its rows.

import { inWireOrder } from '../../../client';
import {
  call,
  docstringOf,
  flat,
  identifier,
  imported,
  importedForTypes,
  keyword,
  layOut,
  member,
  py,
  stringLiteral,
  subscript,
  tuple,
  typing,
  type Node,
  type Python,
} from '../../../languages/python';
import type { ApiName } from '../names/assign';
import type { Steps } from '../../../support/steps';
import type { ModuleFiles } from '../package/modules';
import { proseOf } from '../pages/prose';
import type { Plan } from '../plan';
import type { TypeBook } from '../types/book';
import * as s from '../types/symbols';
import { ITERATING } from '../names/style';
import { inputOf, type ArgumentPlan, type OperationPlan } from './plan';
import { operationView } from './table';

interface Flavour {
  readonly folder: 'api' | 'aio';
  readonly isAsync: boolean;
  readonly client: Python;
  /** What a call that streams returns, apart from the items' type. */
  readonly stream: Python;
  readonly pages: Python;
  /** What `without_preload_content` returns. */
  readonly raw: Python;
}

const FLAVOURS: readonly Flavour[] = [
  {
    folder: 'api',
    isAsync: false,
    client: imported('ApiClient', '_ApiClient', '..api_client'),
    stream: s.stream,
    pages: s.pages,
    raw: importedForTypes('RESTResponseType', '_RESTResponseType', '..rest'),
  },
  {
    folder: 'aio',
    isAsync: true,
    client: imported('AsyncApiClient', '_ApiClient', '.api_client'),
    stream: s.asyncStream,
    pages: s.asyncPages,
    raw: importedForTypes('RESTResponseType', '_RESTResponseType', '.rest'),
  },
];

export function* emitOperations(plan: Plan, modules: ModuleFiles): Steps {
  const book = plan.book.with(s.modelsForTypes);
  for (const api of plan.names.apis.values()) {
    const operations = plan.operations.filter(({ tag }) => tag === api.group.name);
    const rows = operations.map((each) => operationView(each, plan.book));
    modules.add(`_operations/${api.module}.py`, modules.print('operations', { operations: rows }));
    for (const flavour of FLAVOURS) {
      const view = {
        name: identifier(api.className),
        client: flavour.client,
        typing,
        doc: docstringOf([tagText(api)]),
        methods: operations.map((each) => methodView(each, api, book, flavour)),
      };
      modules.add(`${flavour.folder}/${api.module}.py`, modules.print('api', view));
      yield;
    }
  }
  modules.add('_operations/__init__.py', py``, docstringOf(['The operations of the API, as data.']));
}

function tagText({ className, group }: ApiName): string {
  return [`${className}.`, group.tag?.description ?? ''].filter((text) => text !== '').join('\n\n');
}

const PASSED = [
  py`_request_timeout`,
  py`_request_auth`,
  py`_content_type`,
  py`_headers`,
  py`_host_index`,
  py`_options`,
];

const apiResponse = importedForTypes('ApiResponse', '_ApiResponse', '..api_response');
const warnings = imported('warnings', '_warnings');

function methodView(plan: OperationPlan, api: ApiName, book: TypeBook, flavour: Flavour) {
  const table = imported(api.module, '_ops', '.._operations');
  const { operation, method } = plan;
  const returns =
    plan.item === undefined ? withModels(plan.returns, book) : subscript(flavour.stream, [withModels(plan.item, book)]);
  const execute = plan.item === undefined ? 'execute' : 'execute_stream';
  const laidOut = (type: Node): Python => layOut(type, { base: 4, column: ') -> '.length, after: 1 });
  const run = (name: string, result: 'value' | 'nothing'): Python => {
    const args: Node[] = [
      py`${table}.${identifier(plan.constant)}`,
      tuple(inWireOrder(plan.call, plan.arguments).map((argument) => identifier(argument.name))),
      ...PASSED,
    ];
    const wait = flavour.isAsync ? py`await ` : py``;
    const start = result === 'value' ? py`return ${wait}` : wait;
    return py`${start}${layOut(call(py`self.api_client.${identifier(name)}`, args), { base: 8, column: start.text.length })}`;
  };
  const warn = call(member(warnings, 'warn'), [
    stringLiteral(`${operation.method} ${operation.path} is deprecated.`),
    py`DeprecationWarning`,
    keyword(py`stacklevel`, py`2`),
  ]);
  return {
    typing,
    requestOptions: s.ofOperation('RequestOptions'),
    def: flavour.isAsync ? py`async def` : py`def`,
    parameters: plan.arguments.map((argument) => signaturePart(argument, book)),
    warning: operation.docs.deprecated ? layOut(warn, { base: 8 }) : null,
    name: identifier(method),
    returns: laidOut(returns),
    doc: methodDoc(plan),
    call: run(execute, flat(returns).text === 'None' ? 'nothing' : 'value'),
    nameWithInfo: identifier(`${method}_with_http_info`),
    returnsWithInfo: laidOut(subscript(apiResponse, [returns])),
    docWithInfo: docstringOf([`The same as \`${method}\`, with the status and the headers of the response.`]),
    callWithInfo: run(`${execute}_with_http_info`, 'value'),
    nameRaw: identifier(`${method}_without_preload_content`),
    returnsRaw: laidOut(flavour.raw),
    docRaw: docstringOf([
      `The same as \`${method}\`, with the response as it comes: its body unread, its status unchecked.`,
    ]),
    callRaw: run('execute_without_preload_content', 'value'),
    ...pagesView(plan, table, book, flavour),
  };
}

/** The method that iterates over all pages, where there are pages; it only makes what asks for them. */
function pagesView(plan: OperationPlan, table: Python, book: TypeBook, flavour: Flavour) {
  const { pages, method } = plan;
  if (pages === undefined) return { nameOfPages: null };
  const made = call(flavour.pages, [
    py`self.api_client`,
    py`${table}.${identifier(plan.constant)}`,
    tuple(inWireOrder(plan.call, plan.arguments).map((argument) => identifier(argument.name))),
    ...PASSED,
  ]);
  const type = subscript(flavour.pages, [withModels(plan.returns, book), withModels(pages.item, book)]);
  return {
    nameOfPages: identifier(`${method}${ITERATING}`),
    returnsPages: layOut(type, { base: 4, column: ') -> '.length, after: 1 }),
    docOfPages: docstringOf([
      `The items of all pages of \`${method}\`, each page asked for when it is reached; \`pages()\` of it gives the pages.`,
    ]),
    callOfPages: py`return ${layOut(made, { base: 8, column: 'return '.length })}`,
  };
}

/** The return type was planned for any module; its text is the same whichever way a module imports the models. */
function withModels(node: Node, book: TypeBook): Node {
  if ('prefix' in node) return { prefix: node.prefix, node: withModels(node.node, book) };
  if ('items' in node) return { ...node, items: node.items.map((item) => withModels(item, book)) };
  return node.text.startsWith('_m.') ? py`${book.models}.${identifier(node.text.slice(3))}` : node;
}

function signaturePart(argument: ArgumentPlan, book: TypeBook): Python {
  const type = withModels(inputOf(argument), book);
  const end = argument.required ? '' : ' = None';
  const head = py`${identifier(argument.name)}: `;
  const text = layOut(type, { base: 8, column: head.text.length, after: end.length + 1 });
  return argument.required ? py`${head}${text}` : py`${head}${text} = None`;
}

function methodDoc(plan: OperationPlan): Python {
  const { operation } = plan;
  const fields = plan.arguments
    .filter(({ description }) => description.trim() !== '')
    .map(({ name, description }) => `:param ${name}: ${description.trim().replace(/\s+/g, ' ')}`);
  const raised = operation.responses
    .filter(({ outcome }) => outcome === 'error')
    .map(
      ({ status, description }) =>
        `${status}${description.trim() === '' ? '' : ` ${description.trim().replace(/\s+/g, ' ')}`}`,
    );
  const errors = raised.length === 0 ? '' : `:raises ApiException: ${raised.join('; ')}`;
  const prose = proseOf(operation.docs) || `${operation.method} ${operation.path}`;
  return docstringOf([prose, [...fields, errors].filter((line) => line !== '').join('\n')]);
}
