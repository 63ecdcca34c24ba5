// Adds the modules of operations: a table for each API, and the classes, plain and asynchronous, whose methods run its rows.

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
import type { ModuleFiles } from '../package/modules';
import { proseOf } from '../pages/prose';
import type { Plan } from '../plan';
import type { TypeBook } from '../types/book';
import * as s from '../types/symbols';
import { inputOf, type ArgumentPlan, type OperationPlan } from './plan';
import { operationStatement } from './table';

interface Flavour {
  readonly folder: 'api' | 'aio';
  readonly isAsync: boolean;
  readonly client: Python;
  /** What `without_preload_content` returns. */
  readonly raw: Python;
}

const FLAVOURS: readonly Flavour[] = [
  {
    folder: 'api',
    isAsync: false,
    client: imported('ApiClient', '_ApiClient', '..api_client'),
    raw: importedForTypes('RESTResponseType', '_RESTResponseType', '..rest'),
  },
  {
    folder: 'aio',
    isAsync: true,
    client: imported('AsyncApiClient', '_ApiClient', '.api_client'),
    raw: importedForTypes('RESTResponseType', '_RESTResponseType', '.rest'),
  },
];

export function emitOperations(plan: Plan, modules: ModuleFiles): void {
  const book = plan.book.with(s.modelsForTypes);
  for (const api of plan.names.apis.values()) {
    const operations = plan.operations.filter(({ tag }) => tag === api.group.name);
    const rows = operations.map((each) => operationStatement(each, plan.book));
    modules.add(`_operations/${api.module}.py`, modules.print('statements', { statements: rows }));
    for (const flavour of FLAVOURS) {
      const view = {
        name: identifier(api.className),
        client: flavour.client,
        typing,
        doc: docstringOf([tagText(api)]),
        methods: operations.map((each) => methodView(each, api, book, flavour)),
      };
      modules.add(`${flavour.folder}/${api.module}.py`, modules.print('api', view));
    }
  }
  modules.add('_operations/__init__.py', py``, docstringOf(['The operations of the API, as data.']));
}

function tagText({ className, group }: ApiName): string {
  return [`${className}.`, group.tag?.description ?? ''].filter((text) => text !== '').join('\n\n');
}

interface MethodView {
  readonly head: Python;
  readonly httpInfoHead: Python;
  readonly rawHead: Python;
  readonly doc: Python;
  readonly httpInfoDoc: Python;
  readonly rawDoc: Python;
  readonly warning: Python | null;
  readonly call: Python;
  readonly httpInfoCall: Python;
  readonly rawCall: Python;
}

const TRAILING: readonly Python[] = [
  py`_request_timeout: ${member(typing, 'Union')}[None, float, ${member(typing, 'Tuple')}[float, float]] = None`,
  py`_request_auth: ${member(typing, 'Optional')}[${member(typing, 'Mapping')}[str, ${s.any}]] = None`,
  py`_content_type: ${member(typing, 'Optional')}[str] = None`,
  py`_headers: ${member(typing, 'Optional')}[${member(typing, 'Mapping')}[str, ${s.any}]] = None`,
  py`_host_index: int = 0`,
  py`_options: ${member(typing, 'Optional')}[${s.ofOperation('RequestOptions')}] = None`,
];

const PASSED = [
  py`_request_timeout`,
  py`_request_auth`,
  py`_content_type`,
  py`_headers`,
  py`_host_index`,
  py`_options`,
];

const apiResponse = imported('ApiResponse', '_ApiResponse', '..api_response');
const warnings = imported('warnings', '_warnings');

function methodView(plan: OperationPlan, api: ApiName, book: TypeBook, flavour: Flavour): MethodView {
  const table = imported(api.module, '_ops', '.._operations');
  const parameters = plan.arguments.map((argument) => signaturePart(argument, book));
  const def = flavour.isAsync ? py`async def` : py`def`;
  const head = (suffix: string, returns: Node): Python => {
    const lines = [py`self`, ...parameters, ...TRAILING].map((part) => py`    ${part},\n`);
    const type = layOut(returns, { base: 4, column: ') -> '.length, after: 1 });
    return py`${def} ${identifier(plan.method + suffix)}(\n${lines}) -> ${type}:`;
  };
  const { operation } = plan;
  const returns = withModels(plan.returns, book);
  const nothing = flat(returns).text === 'None';
  const run = (method: string, result: 'value' | 'nothing'): Python => {
    const args: Node[] = [
      py`${table}.${identifier(plan.constant)}`,
      tuple(plan.arguments.map(({ name }) => identifier(name))),
      ...PASSED,
    ];
    const wait = flavour.isAsync ? py`await ` : py``;
    const start = result === 'value' ? py`return ${wait}` : wait;
    return py`${start}${layOut(call(py`self.api_client.${identifier(method)}`, args), { base: 8, column: start.text.length })}`;
  };
  const deprecated = `${operation.method} ${operation.path} is deprecated.`;
  const warn = call(member(warnings, 'warn'), [
    stringLiteral(deprecated),
    py`DeprecationWarning`,
    keyword(py`stacklevel`, py`2`),
  ]);
  return {
    head: head('', returns),
    httpInfoHead: head('_with_http_info', subscript(apiResponse, [returns])),
    rawHead: head('_without_preload_content', flavour.raw),
    doc: methodDoc(plan),
    httpInfoDoc: docstringOf([`The same as \`${plan.method}\`, with the status and the headers of the response.`]),
    rawDoc: docstringOf([
      `The same as \`${plan.method}\`, with the response as it comes: its body unread, its status unchecked.`,
    ]),
    warning: operation.docs.deprecated ? layOut(warn, { base: 8 }) : null,
    call: run('execute', nothing ? 'nothing' : 'value'),
    httpInfoCall: run('execute_with_http_info', 'value'),
    rawCall: run('execute_without_preload_content', 'value'),
  };
}

/** The return type was planned for any module; its text is the same whichever way a module imports the models. */
function withModels(node: Node, book: TypeBook): Node {
  if ('prefix' in node) return { prefix: node.prefix, node: withModels(node.node, book) };
  if ('items' in node) return { ...node, items: node.items.map((item) => withModels(item, book)) };
  return node.text.startsWith('_m.') ? py`${book.models}.${identifier(node.text.slice(3))}` : node;
}

function signaturePart(argument: ArgumentPlan, book: TypeBook): Python {
  const type = withModels(inputOf(argument, book), book);
  const end = argument.required ? '' : ' = None';
  const head = py`${identifier(argument.name)}: `;
  const text = layOut(type, { base: 4, indent: 4, column: 4 + head.text.length, after: end.length + 1 });
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
