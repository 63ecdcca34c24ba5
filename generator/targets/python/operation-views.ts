// The tables of operations, and the classes whose methods run them.

import {
  booleanLiteral,
  call,
  docstringOf,
  flat,
  identifier,
  imported,
  LINE_WIDTH,
  jsonNode,
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
} from '../../languages/python';
import type { Content, Part, Response, Server, Type } from '../../model';
import { constraints } from './model-views';
import { inputOf, isFile, partFormat, type ArgumentPlan, type OperationPlan } from './operation-plan';
import { proseOf } from './prose';
import * as s from './runtime-symbols';
import type { TypeBook } from './type-text';

const o = (name: string): Python => member(s.operation, name);

export interface ApiView {
  readonly name: Python;
  readonly client: Python;
  readonly doc: Python;
  readonly methods: readonly MethodView[];
}

export interface MethodView {
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

/** `NAME: Op[T] = Op(…)`. */
export function operationStatement(plan: OperationPlan, book: TypeBook): Python {
  const { operation } = plan;
  const args: Node[] = [stringLiteral(operation.id), stringLiteral(operation.method), stringLiteral(operation.path)];
  if (plan.arguments.length > 0)
    args.push(keyword(py`params`, tuple(plan.arguments.map((argument) => parameterNode(argument, book)))));
  if (plan.contents.length > 0)
    args.push(keyword(py`contents`, tuple(plan.contents.map((content) => contentNode(content, book, plan.expanded)))));
  if (operation.responses.length > 0)
    args.push(keyword(py`responses`, tuple(operation.responses.map((response) => responseNode(response, book)))));
  const security = operation.security.map(({ schemes }) => tuple(schemes.map(({ scheme }) => stringLiteral(scheme))));
  if (security.length > 0) args.push(keyword(py`security`, tuple(security)));
  if (operation.ownServers) args.push(keyword(py`servers`, tuple(operation.servers.map(serverNode))));
  if (operation.docs.deprecated) args.push(keyword(py`deprecated`, py`True`));
  const name = identifier(plan.constant);
  const annotation = flat(subscript(o('Op'), [plan.returns]));
  const head = py`${name}: ${annotation} = `;
  if (head.text.length + '_o.Op('.length <= LINE_WIDTH)
    return py`${head}${layOut(call(o('Op'), args), { base: 0, column: LINE_WIDTH })}`;
  if (head.text.length + 1 > LINE_WIDTH) {
    const type = layOut(subscript(o('Op'), [plan.returns]), { base: 0, column: LINE_WIDTH });
    return py`${name}: ${type} = ${layOut(call(o('Op'), args), { base: 0, column: LINE_WIDTH })}`;
  }
  const inner = layOut(call(o('Op'), args), { base: 0, indent: 4, column: LINE_WIDTH });
  return py`${head}(
    ${inner}
)`;
}

/** As it is where that is cheap, else in a function that runs when it is first needed. */
function lazily(node: Node): Node {
  return 'items' in node || flat(node).text.startsWith('_m.') ? { prefix: py`lambda: `, node } : node;
}

function checkedArgument(argument: ArgumentPlan, book: TypeBook): Node {
  if (argument.in === 'body') return py`None`;
  const { part } = argument;
  if (part !== undefined && (partFormat(part, book) === 'binary' || isFile(part.type, book))) return py`None`;
  const type = book.checked(argument.type.kind === 'nullable' ? argument.type.type : argument.type);
  const limits = constraints(argument.type, book);
  return limits.length === 0 ? type : subscript(s.annotated, [type, call(s.field, limits)]);
}

function parameterNode(argument: ArgumentPlan, book: TypeBook): Node {
  const { parameter } = argument;
  const args: Node[] = [
    stringLiteral(argument.name),
    stringLiteral(argument.wireName),
    stringLiteral(argument.in),
    lazily(checkedArgument(argument, book)),
  ];
  const option = (name: string, value: Python): void => void args.push(keyword(identifier(name), value));
  if (argument.required) option('required', py`True`);
  if (parameter?.serialization.kind === 'style') {
    const { style, explode, allowReserved } = parameter.serialization;
    if (style !== 'simple') option('style', stringLiteral(style));
    if (explode) option('explode', py`True`);
    if (allowReserved) option('reserved', py`True`);
  } else if (parameter?.serialization.kind === 'content') {
    const { mediaType, format } = parameter.serialization;
    option('media', stringLiteral(format === 'json' ? 'application/json' : mediaType));
    if (argument.in === 'query') option('style', stringLiteral('form'));
  }
  if (argument.deprecated) option('deprecated', py`True`);
  return call(o('Param'), args);
}

function contentNode(content: Content, book: TypeBook, expanded: boolean): Node {
  const args: Node[] = [stringLiteral(content.mediaType), stringLiteral(content.format)];
  const isForm = content.format === 'form' || content.format === 'multipart';
  const typed = content.format === 'json' || (isForm && !expanded && canValidate(content.type, book));
  if (typed) args.push(lazily(book.checked(content.type)));
  if (content.parts.length > 0)
    args.push(keyword(py`parts`, tuple(content.parts.map((part) => partNode(part, content, book)))));
  return call(o('Content'), args);
}

/** A form with files in it is checked field by field, as it is written: models take no streams. */
function canValidate(type: Type, book: TypeBook): boolean {
  const inner = book.resolve(type);
  if (inner?.kind !== 'reference') return false;
  const declaration = book.find(inner.id);
  return declaration.kind === 'object' && !declaration.properties.some((property) => isFile(property.type, book));
}

function partNode(part: Part, content: Content, book: TypeBook): Node {
  const args: Node[] = [stringLiteral(part.wireName)];
  const format = partFormat(part, book);
  if (format !== 'text') args.push(stringLiteral(format));
  const option = (name: string, value: Python): void => void args.push(keyword(identifier(name), value));
  const media = part.contentTypes.join(', ');
  if (part.contentTypeGiven && media !== '' && content.format === 'multipart') option('media', stringLiteral(media));
  if (part.repeated) option('repeated', py`True`);
  if (part.style !== 'form') option('style', stringLiteral(part.style));
  if (!part.explode) option('explode', py`False`);
  if (part.styleGiven) option('styled', py`True`);
  if (part.allowReserved) option('reserved', py`True`);
  return call(o('Part'), args);
}

function responseNode(response: Response, book: TypeBook): Node {
  const args: Node[] = [stringLiteral(response.status), booleanLiteral(response.outcome === 'success')];
  if (response.contents.length > 0)
    args.push(
      tuple(
        response.contents.map((content) => {
          const items: Node[] = [stringLiteral(content.mediaType), stringLiteral(content.format)];
          if (content.format === 'json') items.push(lazily(book.checked(content.type)));
          return call(o('Content'), items);
        }),
      ),
    );
  return call(o('Resp'), args);
}

export function serverNode(server: Server): Node {
  const variables = Object.fromEntries(
    server.variables.map((variable) => [
      variable.name,
      {
        description: variable.description ?? '',
        default_value: variable.default,
        ...(variable.enum.length > 0 ? { enum_values: [...variable.enum] } : {}),
      },
    ]),
  );
  return jsonNode({
    url: server.url,
    description: server.description ?? 'No description provided',
    ...(server.variables.length > 0 ? { variables } : {}),
  });
}

const TRAILING: readonly Python[] = [
  py`_request_timeout: ${member(typing, 'Union')}[None, float, ${member(typing, 'Tuple')}[float, float]] = None`,
  py`_request_auth: ${member(typing, 'Optional')}[${member(typing, 'Mapping')}[str, ${s.any}]] = None`,
  py`_content_type: ${member(typing, 'Optional')}[str] = None`,
  py`_headers: ${member(typing, 'Optional')}[${member(typing, 'Mapping')}[str, ${s.any}]] = None`,
  py`_host_index: int = 0`,
  py`_options: ${member(typing, 'Optional')}[${o('RequestOptions')}] = None`,
];

const PASSED = [
  py`_request_timeout`,
  py`_request_auth`,
  py`_content_type`,
  py`_headers`,
  py`_host_index`,
  py`_options`,
];

export interface Flavour {
  readonly isAsync: boolean;
  /** What `without_preload_content` returns. */
  readonly raw: Python;
  readonly operations: Python;
}

const apiResponse = imported('ApiResponse', '_ApiResponse', '..api_response');
const warnings = imported('warnings', '_warnings');

export function methodView(plan: OperationPlan, book: TypeBook, flavour: Flavour): MethodView {
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
      py`${flavour.operations}.${identifier(plan.constant)}`,
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
