// Plans what each status of an operation answers, and the one type that its method returns.

import { cs, global, type Csharp } from '../../../languages/csharp';
import { isDecoded, readingOrder, type Answer, type AnswerContent, type Call } from '../../../client';
import { assignNames } from '../../../naming/assign';
import { planResult, type UnionPlan } from '../models/unions';
import type { CsType, TypeBook } from '../types/book';
import { itemsReader, streamTypes } from './streams';
import { xmlRow } from './xml';

export interface ResponsePlan {
  readonly status: string;
  readonly outcome: 'success' | 'error';
  readonly mediaType?: string;
  readonly type?: CsType;
  readonly reader: Csharp;
}

/** The unions of what operations with several successful types answer, under names that no model has. */
export class ResultNames {
  readonly unions: UnionPlan[] = [];
  readonly #byOperation = new Map<string, UnionPlan>();
  readonly #taken: Set<string>;

  constructor(taken: ReadonlySet<string>) {
    this.#taken = new Set(taken);
  }

  add(operation: string, types: readonly CsType[], id: string): UnionPlan {
    const known = this.#byOperation.get(id);
    if (known !== undefined) return known;
    const names = assignNames([{ key: id, ladder: [`${operation}Result`], rank: 1 }], {
      style: (hint) => hint,
      taken: this.#taken,
      fold: (each) => each.replace(/JsonConverter$/, ''),
      record: { kind: 'result', keys: 'operation', beside: ['type'] },
    });
    const name = names.get(id) ?? '';
    this.#taken.add(name).add(`${name}JsonConverter`);
    const union = planResult(name, types, id);
    this.unions.push(union);
    this.#byOperation.set(id, union);
    return union;
  }
}

interface Row {
  readonly answer: Answer;
  readonly content?: AnswerContent;
  readonly type?: CsType;
}

export function planResponses(
  call: Call,
  name: string,
  book: TypeBook,
  results: ResultNames,
): { readonly responses: readonly ResponsePlan[]; readonly result?: CsType; readonly asyncResult?: CsType } {
  const returned = new Set(call.result.contents);
  const stream = call.stream === undefined ? undefined : streamTypes(call.stream.row, book);
  const plain = call.answers.flatMap((answer): readonly Row[] => {
    const read = readingOrder(answer).filter((content) => answer.outcome === 'error' || returned.has(content));
    return read.length === 0
      ? [{ answer }]
      : read.map((content) => ({
          answer,
          content,
          type:
            stream !== undefined && content === call.stream?.content
              ? stream.blocking
              : responseType(content, book, answer.outcome),
        }));
  });
  const types = successTypes(plain);
  const wrapped = types.length > 1 ? resultType(results.add(name, types, call.operation.id), book) : undefined;
  const showsNull = stream === undefined && (call.result.mayBeNothing || plain.some(mayBeNull));
  const rows = wrapped === undefined && showsNull ? plain.map((row) => nullShowing(row, book)) : plain;
  const result = wrapped !== undefined && showsNull ? nullable(wrapped, book) : (wrapped ?? successTypes(rows)[0]);
  const responses = rows.map((row): ResponsePlan => ({
    status: row.answer.status,
    outcome: row.answer.outcome,
    ...(row.content === undefined ? {} : { mediaType: row.content.mediaType }),
    ...(row.type === undefined ? {} : { type: row.type }),
    reader: readerOf(call, row, row.answer.outcome === 'success' ? wrapped?.type : undefined, book),
  }));
  return {
    responses,
    ...(result === undefined ? {} : { result }),
    ...(stream === undefined ? {} : { asyncResult: stream.async }),
  };
}

function successTypes(rows: readonly Row[]): readonly CsType[] {
  return rows
    .flatMap(({ answer, type }) => (answer.outcome === 'success' && type !== undefined ? [type] : []))
    .filter((type, at, all) => all.findIndex((other) => other.full.text === type.full.text) === at);
}

function mayBeNull({ answer, type }: Row): boolean {
  return answer.outcome === 'success' && type?.nullable === true;
}

/** What may be null in one success, or is not there in one, says so in all: there is no value that nothing could be read as. */
function nullShowing(row: Row, book: TypeBook): Row {
  return row.answer.outcome === 'error' || row.type === undefined ? row : { ...row, type: nullable(row.type, book) };
}

function nullable(type: CsType, book: TypeBook): CsType {
  return { ...type, ...book.element({ ...type, nullable: true }) };
}

function resultType(union: UnionPlan, book: TypeBook): CsType {
  return {
    type: book.symbols.model(union.name),
    full: book.symbols.whole(union.name),
    short: union.name,
    isValue: false,
    codec: book.symbols.converter(union.converter),
    isComposite: false,
    nullable: false,
    page: union.name,
    kind: 'json',
  };
}

function responseType(content: AnswerContent, book: TypeBook, outcome: 'success' | 'error'): CsType {
  if (isDecoded(content)) {
    const read = book.of(content.type);
    return read.kind === 'file' ? streamType(read, book) : read;
  }
  return content.kind === 'text' || outcome === 'error'
    ? { ...book.text(), kind: 'text' }
    : streamType(book.text(), book);
}

function streamType(type: CsType, book: TypeBook): CsType {
  return {
    ...type,
    type: book.symbols.system('Stream'),
    full: global('System.IO.Stream'),
    short: 'System.IO.Stream',
    isValue: false,
    kind: 'stream',
    isComposite: false,
  };
}

function readerOf({ stream }: Call, { content, type }: Row, wrapped: Csharp | undefined, book: TypeBook): Csharp {
  const reader = book.symbols.internal('ResponseReader');
  if (content === undefined || type === undefined) return cs`${reader}.None`;
  if (type.kind === 'items' && stream !== undefined) return itemsReader(stream, book);
  if (type.kind === 'text') {
    const text = content.open === true ? cs`${reader}.OpenText` : cs`${reader}.Text`;
    return wrapped === undefined ? text : cs`${text}As(static value => new ${wrapped}(value))`;
  }
  if (type.kind === 'stream')
    return wrapped === undefined ? cs`${reader}.Stream` : cs`${reader}.StreamAs(static value => new ${wrapped}(value))`;
  if (content.xml !== undefined) {
    const toJson = cs`${xmlRow(content.xml, book.symbols)}.ToJson`;
    return wrapped === undefined
      ? cs`${reader}.Converted(${type.codec}, ${toJson})`
      : cs`${reader}.Converted(${type.codec}, ${toJson}, static value => new ${wrapped}(value))`;
  }
  const json =
    wrapped === undefined
      ? cs`${reader}.Json(${type.codec})`
      : cs`${reader}.Json(${type.codec}, static value => new ${wrapped}(value))`;
  return content.bare === true ? cs`${json}.OrBare()` : json;
}
