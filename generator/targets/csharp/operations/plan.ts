// Names and types of operations: their methods, arguments and results. What each does is the client's.

import { argumentScope, type BodyContent, type Call, type CallArgument, type CallBody } from '../../../client';
import type { Operation, Type } from '../../../model';
import { assignNames, exact } from '../../../naming/assign';
import type { UnionPlan } from '../models/unions';
import type { Names } from '../names/assign';
import { rungs } from '../names/ladder';
import { camel, parameterName } from '../names/style';
import { TAKEN } from '../names/taken';
import type { CsType, TypeBook } from '../types/book';
import { plainArgument } from '../types/kinds';
import { planResponses, ResultNames, type ResponsePlan } from './responses';

export interface ArgumentPlan extends Omit<CallArgument, 'type'> {
  readonly name: string;
  readonly type: CsType;
  readonly source: Type;
  /** The type of the document where the argument's own enum is no type: a text or a number, or a list of them. */
  readonly plain?: Type;
}

interface BodyPlan {
  /** `fields`: each part is an argument; else one value, written as JSON or as a form, as text or as bytes. */
  readonly kind: 'json' | 'text' | 'file' | 'fields';
  readonly argument?: ArgumentPlan;
  /** The preferred one first. */
  readonly contents: readonly BodyContent[];
}

export interface OperationPlan {
  readonly source: Operation;
  readonly call: Call;
  readonly name: string;
  readonly api: string;
  /** Required ones first. */
  readonly arguments: readonly ArgumentPlan[];
  readonly body?: BodyPlan;
  readonly responses: readonly ResponsePlan[];
  /** Absent: the operation answers nothing. */
  readonly result?: CsType;
  /** What a call that does not block gives, where it is not the result. */
  readonly asyncResult?: CsType;
}

export interface ApiPlan {
  readonly name: string;
  readonly tag: string;
  readonly description?: string;
  readonly operations: readonly OperationPlan[];
}

export function planOperations(
  names: Names,
  book: TypeBook,
): { readonly apis: readonly ApiPlan[]; readonly results: readonly UnionPlan[] } {
  const results = new ResultNames(names.taken);
  const apis = names.apis.map(({ name, group, calls, methods }) => {
    const description = group.tag?.description;
    return {
      name,
      tag: group.name === '' ? 'Default' : group.name,
      ...(description === undefined ? {} : { description }),
      operations: calls.map((call) => planOperation(call, methods.get(call.id) ?? '', name, book, results)),
    };
  });
  return { apis, results: results.unions };
}

function planOperation(call: Call, name: string, api: string, book: TypeBook, results: ResultNames): OperationPlan {
  const args = planArguments(call, book);
  const argument = args.find((each) => each.in === 'body');
  return {
    source: call.operation,
    call,
    name,
    api,
    arguments: args,
    ...(call.body === undefined
      ? {}
      : {
          body: {
            kind: bodyKind(call.body, book),
            contents: call.body.contents,
            ...(argument === undefined ? {} : { argument }),
          },
        }),
    ...planResponses(call, name, book, results),
  };
}

function planArguments({ operation, sends, arguments: all, body }: Call, book: TypeBook): readonly ArgumentPlan[] {
  const names = assignNames(
    all.map((argument) => {
      const hint = argument.in === 'body' && body !== undefined ? bodyHint(body, book) : argument.wireName;
      return {
        key: argument.key,
        ladder: [...rungs(hint), `${hint} ${argument.in}`],
        rank: argument.in === 'body' ? 2 : 1,
        called: { by: 'parameterNameMappings', name: argument.in === 'body' ? hint : argument.wireName },
      };
    }),
    {
      style: parameterName,
      taken: TAKEN.argument,
      fold: exact,
      record: argumentScope({ operation, ...(sends === undefined ? {} : { sends }) }),
    },
  );
  return all.map((argument) => {
    const plain = argument.in === 'body' ? undefined : plainArgument(argument.type, (id) => book.declaration(id));
    const type = plain === undefined ? argumentType(argument, body, book) : book.of(plain);
    return {
      ...argument,
      name: names.get(argument.key) ?? '',
      type: argument.takesNull === true ? nullTaking(type, argument, book) : type,
      source: argument.type,
      ...(plain === undefined ? {} : { plain }),
    };
  });
}

/** A value type that null may be given for says so; what is written as JSON is written by a codec that knows null. */
function nullTaking(type: CsType, { row }: CallArgument, book: TypeBook): CsType {
  if (!type.isValue) return type;
  const { codec, ...element } = book.element({ ...type, nullable: true });
  const isJson = row === undefined || row.kind === 'content';
  return { ...type, type: element.type, short: element.short, codec: isJson ? codec : type.codec };
}

function argumentType({ in: place, part, type }: CallArgument, body: CallBody | undefined, book: TypeBook): CsType {
  const file: Type = { kind: 'binary' };
  if (part?.as === 'file') return book.of(part.repeated ? { kind: 'array', items: file, uniqueItems: false } : file);
  if (place !== 'body' || body === undefined) return book.of(type);
  const kind = bodyKind(body, book);
  return kind === 'text' ? book.text() : kind === 'file' ? book.of(file) : book.of(type);
}

function bodyKind({ spread, contents }: CallBody, book: TypeBook): BodyPlan['kind'] {
  const [content] = contents;
  if (spread) return 'fields';
  switch (content?.writer) {
    case 'json':
    case 'xml':
    case 'form':
      return 'json';
    case 'multipart':
      return content.parts.length > 0 || book.resolve(content.type).kind === 'map' ? 'json' : 'file';
    case 'text':
      return 'text';
    default:
      return 'file';
  }
}

/** The model's name, as programs know it from other generators; else `body`. */
function bodyHint({ name }: CallBody, book: TypeBook): string {
  if (name.given !== undefined) return name.given;
  const page = name.type === undefined ? undefined : book.of({ kind: 'reference', id: name.type }).page;
  return (page === undefined ? '' : camel(page)) || name.otherwise;
}
