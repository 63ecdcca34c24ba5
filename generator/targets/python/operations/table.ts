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
import {
  inWireOrder,
  needsForm,
  requestPath,
  type Answer,
  type BodyContent,
  type CallStream,
  type PartRow,
  readingOrder,
} from '../../../client';
import { serverNode } from '../package/settings';
import type { TypeBook } from '../types/book';
import { constraints } from '../types/constraints';
import * as s from '../types/symbols';
import type { ArgumentPlan, OperationPlan } from './plan';
import { xmlNode } from './xml';

interface OperationView {
  readonly name: Python;
  readonly type: Python;
  readonly row: Python;
}

/** `NAME: Op[T] = Op(…)`. */
export function operationView(plan: OperationPlan, book: TypeBook): OperationView {
  const { operation } = plan;
  const args: Node[] = [
    stringLiteral(operation.id),
    stringLiteral(operation.method),
    stringLiteral(requestPath(operation.pathSegments)),
  ];
  if (plan.arguments.length > 0)
    args.push(
      keyword(
        py`params`,
        tuple(inWireOrder(plan.call, plan.arguments).map((argument) => parameterNode(argument, book))),
      ),
    );
  const { body } = plan.call;
  if (body !== undefined)
    args.push(keyword(py`contents`, tuple(body.contents.map((content) => contentNode(content, book, body.spread)))));
  const { answers } = plan.call;
  if (answers.length > 0)
    args.push(keyword(py`responses`, tuple(answers.map((answer) => responseNode(answer, operation.method, book)))));
  const security = plan.call.security.map((names) => tuple(names.map(stringLiteral)));
  if (security.length > 0) args.push(keyword(py`security`, tuple(security)));
  if (needsForm(plan.call)) args.push(keyword(py`needs_form`, py`True`));
  if (operation.ownServers) args.push(keyword(py`servers`, tuple(operation.servers.map(serverNode))));
  if (operation.docs.deprecated) args.push(keyword(py`deprecated`, py`True`));
  const accept = plan.call.accept.join(', ');
  if (accept !== 'application/json') args.push(keyword(py`accept`, stringLiteral(accept)));
  const { stream } = plan.call;
  if (stream !== undefined) args.push(keyword(py`stream`, streamNode(stream, book)));
  if (plan.pages !== undefined) args.push(keyword(py`pages`, plan.pages.row));
  const name = identifier(plan.constant);
  const annotation = subscript(s.ofOperation('Op'), [plan.returns]);
  const width = `${name.text}: ${flat(annotation).text} = `.length;
  const row = call(s.ofOperation('Op'), args);
  const laidOut = layOut(row, { base: 0, column: LINE_WIDTH });
  if (width + '_o.Op('.length <= LINE_WIDTH) return { name, type: flat(annotation), row: laidOut };
  if (width + 1 > LINE_WIDTH) return { name, type: layOut(annotation, { base: 0, column: LINE_WIDTH }), row: laidOut };
  const inside = layOut(row, { base: 0, indent: 4, column: LINE_WIDTH });
  return { name, type: flat(annotation), row: py`(\n    ${inside}\n)` };
}

/** What arguments mostly are: functions of the runtime, which knows such a value without Pydantic. */
const PLAIN = new Map([
  [s.strict('Str').text, s.ofOperation('text')],
  [s.strict('Int').text, s.ofOperation('integer')],
  [s.strict('Bool').text, s.ofOperation('boolean')],
]);

/** In a function that runs when the type is first needed: a call that needs no model does not import Pydantic. */
function lazily(node: Node): Node {
  const { text } = flat(node);
  const isName = !('items' in node) && !text.includes('.');
  return PLAIN.get(text) ?? (isName ? node : { prefix: py`lambda: `, node });
}

function checkedArgument(argument: ArgumentPlan, book: TypeBook): Node {
  if (argument.in === 'body') return py`None`;
  if (argument.part?.as === 'file' || argument.part?.orFile !== undefined) return py`None`;
  const type = book.checked(argument.type.kind === 'nullable' ? argument.type.type : argument.type);
  const limits = constraints(argument.type, book);
  return limits.length === 0 ? type : subscript(s.annotated, [type, call(s.field, limits)]);
}

function parameterNode(argument: ArgumentPlan, book: TypeBook): Node {
  const args: Node[] = [
    stringLiteral(argument.name),
    stringLiteral(argument.in === 'body' ? '' : argument.wireName),
    stringLiteral(argument.in),
    lazily(checkedArgument(argument, book)),
  ];
  const option = (name: string, value: Python): void => void args.push(keyword(identifier(name), value));
  if (argument.required) option('required', py`True`);
  if (argument.row?.kind === 'style') {
    const { style, explode, reserved } = argument.row;
    if (style !== 'simple') option('style', stringLiteral(style));
    if (explode) option('explode', py`True`);
    if (reserved) option('reserved', py`True`);
  } else if (argument.row?.kind === 'content') {
    const { mediaType, format } = argument.row;
    option('media', stringLiteral(format === 'json' ? 'application/json' : mediaType));
    if (argument.in === 'query') option('style', stringLiteral('form'));
  }
  if (argument.docs.deprecated) option('deprecated', py`True`);
  if (argument.takesNull === true) option('takes_null', py`True`);
  return call(s.ofOperation('Param'), args);
}

function contentNode(content: BodyContent, book: TypeBook, spread: boolean): Node {
  const { mediaType, format, writer, type, parts } = content;
  const args: Node[] = [stringLiteral(mediaType), stringLiteral(format)];
  const isForm = writer === 'form' || writer === 'multipart';
  if (writer === 'json' || writer === 'xml' || (isForm && !spread && canValidate(content, book)))
    args.push(lazily(book.checked(type)));
  if (parts.length > 0) args.push(keyword(py`parts`, tuple(parts.map(partNode))));
  if (content.xml !== undefined) args.push(keyword(py`xml`, xmlNode(content.xml)));
  return call(s.ofOperation('Content'), args);
}

/** A form with files in it is checked field by field, as it is written: models take no streams. */
function canValidate({ type, parts }: BodyContent, book: TypeBook): boolean {
  const inner = book.resolve(type);
  if (inner?.kind !== 'reference') return false;
  return (
    book.find(inner.id).kind === 'object' && !parts.some(({ as, orFile }) => as === 'file' || orFile !== undefined)
  );
}

function partNode({ wireName, as, mediaType, repeated, style, xml, orFile, headers }: PartRow): Node {
  const args: Node[] = [stringLiteral(wireName)];
  if (as === 'file') args.push(stringLiteral('binary'));
  if (as === 'json') args.push(stringLiteral('json'));
  const option = (name: string, value: Python): void => void args.push(keyword(identifier(name), value));
  if (mediaType !== undefined && mediaType !== '') option('media', stringLiteral(mediaType));
  if (repeated) option('repeated', py`True`);
  if (style !== undefined) {
    if (style.style !== 'form') option('style', stringLiteral(style.style));
    if (!style.explode) option('explode', py`False`);
    option('styled', py`True`);
    if (style.reserved) option('reserved', py`True`);
  }
  if (orFile !== undefined) option('file', stringLiteral(orFile === 'beside text' ? 'bytes' : 'path'));
  if (headers !== undefined) option('headers', stringLiteral(headers));
  if (xml !== undefined) args.push(keyword(py`xml`, xmlNode(xml)));
  return call(s.ofOperation('Part'), args);
}

/** `Streamed("sse", "data", type)`, with what ends and what asks for the stream. */
function streamNode({ row, chosenBy, resumes }: CallStream, book: TypeBook): Node {
  const args: Node[] = [stringLiteral(row.kind), stringLiteral(row.item)];
  if (row.item !== 'raw') args.push(lazily(book.checked(row.type)));
  if (row.sentinels.length > 0) args.push(keyword(py`sentinels`, tuple(row.sentinels.map(stringLiteral))));
  if (chosenBy !== undefined) args.push(keyword(py`chosen_by`, stringLiteral(chosenBy)));
  if (resumes) args.push(keyword(py`resumes`, py`True`));
  return call(s.ofOperation('Streamed'), args);
}

/** Without the contents that the call does not ask for. A HEAD names what a GET would answer. */
function responseNode(answer: Answer, method: string, book: TypeBook): Node {
  const { response } = answer;
  const contents = readingOrder(answer);
  const shown =
    method === 'HEAD'
      ? response.contents
      : contents.flatMap(({ mediaType }) => response.contents.filter((each) => each.mediaType === mediaType));
  const args: Node[] = [stringLiteral(response.status), booleanLiteral(response.outcome === 'success')];
  if (shown.length > 0)
    args.push(
      tuple(
        shown.map((content) => {
          const answered = contents.find(({ mediaType }) => mediaType === content.mediaType);
          const asIs = answered?.kind === 'bytes' ? 'binary' : answered?.kind === 'json' ? 'json' : content.format;
          const format = answered?.open === true ? 'open-text' : asIs;
          const items: Node[] = [stringLiteral(content.mediaType), stringLiteral(format)];
          const row = answered?.xml;
          if (asIs === 'json' || row !== undefined) items.push(lazily(book.checked(content.type)));
          if (row !== undefined) items.push(keyword(py`xml`, xmlNode(row)));
          if (answered?.bare === true) items.push(keyword(py`bare`, py`True`));
          return call(s.ofOperation('Content'), items);
        }),
      ),
    );
  return call(s.ofOperation('Resp'), args);
}
