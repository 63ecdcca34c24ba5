// Operations as data: one row of a module's table for each, which the runtime reads.

import {
  booleanLiteral,
  call,
  flat,
  identifier,
  keyword,
  layOut,
  LINE_WIDTH,
  py,
  stringLiteral,
  subscript,
  tuple,
  type Node,
  type Python,
} from '../../../languages/python';
import type { Content, Part, Response, Type } from '../../../model';
import { serverNode } from '../package/settings';
import type { TypeBook } from '../types/book';
import { constraints } from '../types/constraints';
import * as s from '../types/symbols';
import { isFile, partFormat, type ArgumentPlan, type OperationPlan } from './plan';

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
  const annotation = flat(subscript(s.ofOperation('Op'), [plan.returns]));
  const head = py`${name}: ${annotation} = `;
  if (head.text.length + '_o.Op('.length <= LINE_WIDTH)
    return py`${head}${layOut(call(s.ofOperation('Op'), args), { base: 0, column: LINE_WIDTH })}`;
  if (head.text.length + 1 > LINE_WIDTH) {
    const type = layOut(subscript(s.ofOperation('Op'), [plan.returns]), { base: 0, column: LINE_WIDTH });
    return py`${name}: ${type} = ${layOut(call(s.ofOperation('Op'), args), { base: 0, column: LINE_WIDTH })}`;
  }
  const inner = layOut(call(s.ofOperation('Op'), args), { base: 0, indent: 4, column: LINE_WIDTH });
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
  return call(s.ofOperation('Param'), args);
}

function contentNode(content: Content, book: TypeBook, expanded: boolean): Node {
  const args: Node[] = [stringLiteral(content.mediaType), stringLiteral(content.format)];
  const isForm = content.format === 'form' || content.format === 'multipart';
  const typed = content.format === 'json' || (isForm && !expanded && canValidate(content.type, book));
  if (typed) args.push(lazily(book.checked(content.type)));
  if (content.parts.length > 0)
    args.push(keyword(py`parts`, tuple(content.parts.map((part) => partNode(part, content, book)))));
  return call(s.ofOperation('Content'), args);
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
  return call(s.ofOperation('Part'), args);
}

function responseNode(response: Response, book: TypeBook): Node {
  const args: Node[] = [stringLiteral(response.status), booleanLiteral(response.outcome === 'success')];
  if (response.contents.length > 0)
    args.push(
      tuple(
        response.contents.map((content) => {
          const items: Node[] = [stringLiteral(content.mediaType), stringLiteral(content.format)];
          if (content.format === 'json') items.push(lazily(book.checked(content.type)));
          return call(s.ofOperation('Content'), items);
        }),
      ),
    );
  return call(s.ofOperation('Resp'), args);
}
