// Plans what each status of an operation answers, and the one type that its method returns.

import { cs, type Csharp } from '../../../languages/csharp';
import type { Content, Operation, Response } from '../../../model';
import { planResult, type UnionPlan } from '../models/unions';
import type { CsType, TypeBook } from '../types/book';

export interface ResponsePlan {
  readonly source: Response;
  readonly content?: Content;
  readonly type?: CsType;
  readonly reader: Csharp;
}

/** The unions of what operations with several successful types answer, under names that no model has. */
export class ResultNames {
  readonly unions: UnionPlan[] = [];
  readonly #taken: Set<string>;

  constructor(taken: ReadonlySet<string>) {
    this.#taken = new Set(taken);
  }

  add(operation: string, types: readonly CsType[], id: string): UnionPlan {
    const isTaken = (name: string): boolean => this.#taken.has(name) || this.#taken.has(`${name}JsonConverter`);
    let name = `${operation}Result`;
    for (let count = 2; isTaken(name); count += 1) name = `${operation}Result${count}`;
    this.#taken.add(name).add(`${name}JsonConverter`);
    const union = planResult(name, types, id);
    this.unions.push(union);
    return union;
  }
}

export function planResponses(
  operation: Operation,
  name: string,
  book: TypeBook,
  results: ResultNames,
): { readonly responses: readonly ResponsePlan[]; readonly result?: CsType } {
  interface Row {
    readonly source: Response;
    readonly content?: Content;
    readonly type?: CsType;
  }
  const rows = operation.responses.flatMap((source): readonly Row[] =>
    source.contents.length === 0 || operation.method === 'HEAD'
      ? [{ source }]
      : source.contents.map((content) => ({ source, content, type: responseType(content, book, source.outcome) })),
  );
  const successes = rows.filter(
    (row): row is Row & { type: CsType } => row.source.outcome === 'success' && row.type !== undefined,
  );
  const types = successes
    .map(({ type }) => type)
    .filter((type, at, all) => all.findIndex((other) => other.type.text === type.type.text) === at);
  let result = types[0];
  let wrap = false;
  if (types.length > 1) {
    wrap = true;
    const union = results.add(name, types, operation.id);
    result = {
      type: book.symbols.model(union.name),
      short: union.name,
      isValue: false,
      codec: cs`${book.symbols.model(union.converter)}.Instance`,
      isComposite: false,
      nullable: false,
      page: union.name,
      kind: 'json',
    };
  }
  const responses = rows.map((row): ResponsePlan => {
    const wrapped = wrap && row.source.outcome === 'success' && result !== undefined ? result.type : undefined;
    return { ...row, reader: readerOf(row.source, row.content, row.type, wrapped, book) };
  });
  return { responses, ...(result === undefined ? {} : { result }) };
}

function responseType(content: Content, book: TypeBook, outcome: 'success' | 'error'): CsType {
  switch (content.format) {
    case 'json':
    case 'form': {
      const type = book.of(content.type);
      return type.kind === 'file' ? streamType(type) : type;
    }
    case 'text':
    case 'xml':
      return { ...book.text(), kind: 'text' };
    default:
      return outcome === 'error' ? { ...book.text(), kind: 'text' } : streamType(book.text());
  }
}

function streamType(type: CsType): CsType {
  return {
    ...type,
    type: cs`global::System.IO.Stream`,
    short: 'System.IO.Stream',
    isValue: false,
    kind: 'stream',
    isComposite: false,
  };
}

function readerOf(
  source: Response,
  content: Content | undefined,
  type: CsType | undefined,
  wrapped: Csharp | undefined,
  book: TypeBook,
): Csharp {
  const reader = book.symbols.client('ResponseReader');
  if (content === undefined || type === undefined) return cs`${reader}.None`;
  if (type.kind === 'text')
    return wrapped === undefined ? cs`${reader}.Text` : cs`${reader}.TextAs(static value => new ${wrapped}(value))`;
  if (type.kind === 'stream')
    return wrapped === undefined ? cs`${reader}.Stream` : cs`${reader}.StreamAs(static value => new ${wrapped}(value))`;
  return wrapped === undefined
    ? cs`${reader}.Json(${type.codec})`
    : cs`${reader}.Json(${type.codec}, static value => new ${wrapped}(value))`;
}
