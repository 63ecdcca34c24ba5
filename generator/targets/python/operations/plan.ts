// What each method of the client takes and returns, and how its arguments go over the wire.

import { flat, py, subscript, type Node } from '../../../languages/python';
import { imported } from '../../../languages/python';
import type { ApiModel, Content, Operation, Parameter, Part, Response, Type } from '../../../model';
import { textAt } from '../../../support/json';
import { nameInScope, tagsOf, type Names } from '../names/assign';
import * as s from '../types/symbols';
import { optionalOf, unionOf } from '../types/nodes';
import type { TypeBook } from '../types/book';
import { parameterName, variableName } from '../names/style';

export interface ArgumentPlan {
  readonly name: string;
  readonly wireName: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie' | 'body' | 'form';
  readonly required: boolean;
  /** What stands in the signature, without the `Optional` of an optional argument. */
  readonly input: Node;
  readonly type: Type;
  readonly parameter?: Parameter;
  readonly part?: Part;
  readonly description: string;
  readonly deprecated: boolean;
}

export interface OperationPlan {
  readonly operation: Operation;
  readonly tag: string;
  readonly method: string;
  readonly constant: string;
  /** In call order: required ones first. */
  readonly arguments: readonly ArgumentPlan[];
  readonly contents: readonly Content[];
  /** True where the fields of a form are arguments of their own. */
  readonly expanded: boolean;
  readonly returns: Node;
  /** The types of successful responses, for the docs. */
  readonly returned: Type | 'str' | 'bytearray' | undefined;
}

const fileInput = imported('FileInput', '_FileInput', '.._core.multipart');

export function planOperations(model: ApiModel, names: Names, book: TypeBook): readonly OperationPlan[] {
  return model.operations.flatMap((operation) =>
    tagsOf(operation).map((tag) => {
      const method = names.methods.get(`${tag} ${operation.id}`) ?? '';
      return planOperation(operation, tag, method, book);
    }),
  );
}

/** JSON if there is any, else what comes first. */
export function preferred(contents: readonly Content[]): Content | undefined {
  return contents.find(({ format }) => format === 'json') ?? contents[0];
}

function planOperation(operation: Operation, tag: string, method: string, book: TypeBook): OperationPlan {
  const contents = operation.body?.contents ?? [];
  const first = preferred(contents);
  const expanded =
    first !== undefined && (first.format === 'form' || first.format === 'multipart') && first.parts.length > 0;
  const all = [
    ...operation.parameters.map((parameter) => fromParameter(parameter, book)),
    ...(first === undefined
      ? []
      : expanded
        ? first.parts.map((part) => fromPart(part, first, book))
        : [fromBody(operation, contents, first, book)]),
  ];
  const keyOf = (argument: ArgumentPlan): string => `${argument.in} ${argument.wireName}`;
  const assigned = nameInScope(
    all.map((argument) => ({
      key: keyOf(argument),
      ladder: [argument.name, `${argument.name} ${argument.in}`],
      rank: argument.in === 'path' ? 0 : argument.in === 'query' ? 1 : 2,
    })),
    (hint) => parameterName(hint),
  );
  const named = all.map((argument) => ({ ...argument, name: assigned.get(keyOf(argument)) ?? argument.name }));
  const returns = returnType(operation, book);
  const returned = flat(returns).text === 'None' ? undefined : returnedType(operation);
  return {
    operation,
    tag,
    method,
    constant: method.toUpperCase(),
    arguments: [...named.filter(({ required }) => required), ...named.filter(({ required }) => !required)],
    contents,
    expanded,
    returns,
    returned,
  };
}

function fromParameter(parameter: Parameter, book: TypeBook): ArgumentPlan {
  return {
    name: parameter.wireName,
    wireName: parameter.wireName,
    in: parameter.in,
    required: parameter.required || parameter.in === 'path',
    input: book.input(parameter.type.kind === 'nullable' ? parameter.type.type : parameter.type),
    type: parameter.type,
    parameter,
    description: parameter.docs.description ?? parameter.docs.summary ?? '',
    deprecated: parameter.docs.deprecated,
  };
}

export function isFile(type: Type, book: TypeBook): boolean {
  const inner = book.resolve(type.kind === 'nullable' ? type.type : type);
  return inner?.kind === 'binary';
}

function isFileList(type: Type, book: TypeBook): boolean {
  const inner = book.resolve(type.kind === 'nullable' ? type.type : type);
  return inner?.kind === 'array' && isFile(inner.items, book);
}

export function partFormat(part: Part, book: TypeBook): string {
  if (isFile(part.type, book) || isFileList(part.type, book)) return 'binary';
  return part.format === 'json' ? 'json' : part.format === 'binary' ? 'binary' : 'text';
}

function fromPart(part: Part, content: Content, book: TypeBook): ArgumentPlan {
  const binary = content.format === 'multipart' && partFormat(part, book) === 'binary';
  const input: Node = binary
    ? part.repeated
      ? subscript(s.sequence, [fileInput])
      : fileInput
    : book.input(part.type.kind === 'nullable' ? part.type.type : part.type);
  const property = propertyOf(content.type, part.wireName, book);
  return {
    name: part.wireName,
    wireName: part.wireName,
    in: 'form',
    required: part.required,
    input,
    type: part.type,
    part,
    description: property?.docs.description ?? property?.docs.summary ?? '',
    deprecated: property?.docs.deprecated ?? false,
  };
}

function propertyOf(type: Type, wireName: string, book: TypeBook) {
  const resolved = book.resolve(type.kind === 'nullable' ? type.type : type);
  if (resolved?.kind !== 'reference') return undefined;
  const declaration = book.find(resolved.id);
  return declaration.kind === 'object'
    ? declaration.properties.find((property) => property.wireName === wireName)
    : undefined;
}

function fromBody(operation: Operation, contents: readonly Content[], first: Content, book: TypeBook): ArgumentPlan {
  const body = operation.body;
  const inputs = contents.map((content) => bodyInput(content, book));
  return {
    name: pinned(operation) ?? bodyName(first.type, book),
    wireName: '',
    in: 'body',
    required: body?.required ?? false,
    input: unionOf(inputs),
    type: first.type,
    description: body?.docs.description ?? body?.docs.summary ?? '',
    deprecated: false,
  };
}

function pinned(operation: Operation): string | undefined {
  return textAt(operation.extensions, 'x-codegen-request-body-name');
}

function bodyInput(content: Content, book: TypeBook): Node {
  switch (content.format) {
    case 'json':
    case 'form':
    case 'multipart':
      return book.input(content.type);
    case 'text':
    case 'xml':
      return unionOf([py`str`, py`bytes`]);
    default:
      return fileInput;
  }
}

/** Named after the class of the body, or of its items: `session`; `body` for all else. */
function bodyName(type: Type, book: TypeBook): string {
  const inner = type.kind === 'nullable' ? type.type : type;
  const resolved = book.resolve(inner);
  const linked = resolved === undefined || resolved.kind === 'map' ? undefined : book.linked(resolved);
  return linked === undefined ? 'body' : variableName(linked);
}

function successes(operation: Operation): readonly Response[] {
  return operation.responses.filter(({ outcome, status }) => outcome === 'success' && !/^[13]/.test(status));
}

function returnType(operation: Operation, book: TypeBook): Node {
  if (operation.method === 'HEAD') return py`None`;
  const found = successes(operation);
  const types = found.flatMap(({ contents }): readonly Node[] =>
    contents.length === 0 ? [py`None`] : contents.map((content) => contentType(content, book)),
  );
  if (types.length === 0) return py`None`;
  const some = types.filter((type) => flat(type).text !== 'None');
  return some.length === types.length ? unionOf(types) : some.length === 0 ? py`None` : optionalOf(unionOf(some));
}

function contentType(content: Content, book: TypeBook): Node {
  switch (content.format) {
    case 'json':
      return book.output(content.type);
    case 'binary':
      return py`bytes`;
    default:
      return py`str`;
  }
}

function returnedType(operation: Operation): OperationPlan['returned'] {
  if (operation.method === 'HEAD') return undefined;
  const content = preferred(successes(operation).flatMap(({ contents }) => contents));
  if (content === undefined) return undefined;
  return content.format === 'json' ? content.type : content.format === 'binary' ? 'bytearray' : 'str';
}

/** The signature's type, with `None` where the argument may be left out. */
export function inputOf(argument: ArgumentPlan, book: TypeBook): Node {
  return !argument.required || (argument.in === 'body' && book.isNullable(argument.type))
    ? optionalOf(argument.input)
    : argument.input;
}
