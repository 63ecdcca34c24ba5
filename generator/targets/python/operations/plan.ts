// Names and types of operations: their methods, arguments and results. What each does is the client's.

import {
  isDecoded,
  mainContent,
  type AnswerContent,
  type BodyContent,
  type Call,
  type CallArgument,
  type CallBody,
  type Client,
  type StreamRow,
  type Types,
} from '../../../client';
import { flat, imported, py, subscript, type Node } from '../../../languages/python';
import type { Operation, Type } from '../../../model';
import { nameInScope, type Names } from '../names/assign';
import { constantName, parameterName, variableName } from '../names/style';
import type { TypeBook } from '../types/book';
import { optionalOf, unionOf } from '../types/nodes';
import * as s from '../types/symbols';
import { planPages, type PagesPlan } from './pages';

export interface ArgumentPlan extends CallArgument {
  readonly name: string;
  /** What stands in the signature, without the `Optional` of an optional argument. */
  readonly input: Node;
  readonly description: string;
}

export interface OperationPlan {
  readonly operation: Operation;
  readonly call: Call;
  readonly tag: string;
  readonly method: string;
  readonly constant: string;
  /** In call order: required ones first. */
  readonly arguments: readonly ArgumentPlan[];
  readonly returns: Node;
  /** The types of successful responses, for the docs. */
  readonly returned: Type | string | undefined;
  /** What an item is, where the call streams. */
  readonly item?: Node;
  /** Where answers come in pages. */
  readonly pages?: PagesPlan;
}

const fileInput = imported('FileInput', '_FileInput', '.._core.multipart');
const linesInput = imported('LinesInput', '_LinesInput', '.._core.multipart');

/** What operations are planned with. */
interface Books {
  readonly book: TypeBook;
  readonly types: Types;
}

export function planOperations({ calls }: Client, names: Names, books: Books): readonly OperationPlan[] {
  return calls.flatMap((call) =>
    call.groups.map((tag) => planOperation(call, tag, names.methods.get(`${tag} ${call.id}`) ?? '', books)),
  );
}

function planOperation(call: Call, tag: string, method: string, { book, types }: Books): OperationPlan {
  const returns = returnType(call, book);
  return {
    operation: call.operation,
    call,
    tag,
    method,
    constant: constantName(method),
    arguments: planArguments(call, book),
    returns,
    returned: flat(returns).text === 'None' ? undefined : returnedType(call, book),
    ...(call.stream === undefined ? {} : { item: itemType(call.stream.row, book) }),
    ...planPages(call, book, types),
  };
}

function planArguments({ operation, arguments: all, body }: Call, book: TypeBook): readonly ArgumentPlan[] {
  const names = nameInScope(
    all.map((argument) => {
      const hint = argument.in === 'body' && body !== undefined ? bodyHint(body, book) : argument.wireName;
      const rank = argument.in === 'path' ? 0 : argument.in === 'query' ? 1 : 2;
      const called = argument.in === 'body' ? hint : argument.wireName;
      return {
        key: argument.key,
        ladder: [hint, `${hint} ${argument.in}`],
        rank,
        called: { by: 'parameterNameMappings', name: called },
      };
    }),
    { kind: 'argument', of: { operation: operation.id } },
    (hint) => parameterName(hint),
  );
  return all.map((argument) => ({
    ...argument,
    name: names.get(argument.key) ?? '',
    input: argumentInput(argument, body, book),
    description: argument.docs.description ?? argument.docs.summary ?? '',
  }));
}

function argumentInput(argument: CallArgument, body: CallBody | undefined, book: TypeBook): Node {
  const { part, type } = argument;
  if (part?.as === 'file') {
    if (!part.repeated) return fileInput;
    const list = subscript(s.sequence, [fileInput]);
    return book.resolve(type.kind === 'nullable' ? type.type : type)?.kind === 'array'
      ? list
      : unionOf([fileInput, list]);
  }
  if (part?.orFile !== undefined) return unionOf([book.input(type.kind === 'nullable' ? type.type : type), fileInput]);
  if (argument.in === 'body' && body !== undefined)
    return unionOf(body.contents.map((content) => bodyInput(content, book)));
  return book.input(type.kind === 'nullable' ? type.type : type);
}

function bodyInput({ writer, type, format }: BodyContent, book: TypeBook): Node {
  if (format === 'json-lines') return linesInput;
  switch (writer) {
    case 'json':
    case 'xml':
    case 'form':
    case 'multipart':
      return book.input(type);
    case 'text':
      return unionOf([py`str`, py`bytes`]);
    default:
      return fileInput;
  }
}

/** Named after the class of the body, or of its items: `session`. */
function bodyHint({ name }: CallBody, book: TypeBook): string {
  if (name.given !== undefined) return name.given;
  const linked = name.type === undefined ? undefined : book.linked({ kind: 'reference', id: name.type });
  return linked === undefined ? name.otherwise : variableName(linked);
}

function returnType({ result }: Call, book: TypeBook): Node {
  if (result.contents.length === 0) return py`None`;
  const type = unionOf(result.contents.map((content) => contentType(content, book)));
  return result.mayBeNothing && flat(type).text !== 'None' ? optionalOf(type) : type;
}

export function contentType(content: AnswerContent, book: TypeBook): Node {
  const { kind, type, stream } = content;
  if (stream !== undefined) return subscript(s.stream, [itemType(stream, book)]);
  return isDecoded(content) ? book.output(type) : kind === 'bytes' ? py`bytes` : py`str`;
}

function itemType({ item, type }: StreamRow, book: TypeBook): Node {
  return item === 'raw' ? s.serverSentEvent : book.output(type);
}

function returnedType({ result, stream }: Call, book: TypeBook): OperationPlan['returned'] {
  const content = mainContent(result);
  if (content === undefined) return undefined;
  if (stream !== undefined)
    return `Stream[${stream.row.item === 'raw' ? 'ServerSentEvent' : book.readable(stream.row.type)}]`;
  return isDecoded(content) ? content.type : content.kind === 'bytes' ? 'bytearray' : 'str';
}

/** The signature's type, with `None` where the argument may be left out. */
export function inputOf(argument: ArgumentPlan): Node {
  return !argument.required || (argument.in === 'body' && argument.takesNull === true)
    ? optionalOf(argument.input)
    : argument.input;
}
