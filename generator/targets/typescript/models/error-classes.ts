// One class for each error response that the document declares: named as the component is, or after its schema, or
// after the operation. Responses without a name and without a body have none: they are an APIError.

import { isDecoded, mainContent, type Answer, type AnswerContent, type Call, type XmlNode } from '../../../client';
import type { Type } from '../../../model';
import { assignNames, exact, type NameRequest } from '../../../naming/assign';
import type { Of } from '../../../naming/register';
import { sayable } from '../../../naming/spelled';
import { pascalCase } from '../../../naming/words';
import { legalName } from '../../../languages/ecmascript';
import type { OperationNames } from '../names/operations';
import { TAKEN } from '../names/taken';
import type { TypeBook } from '../types/book';

export interface ErrorClass {
  readonly name: string;
  /** Literal status codes; undefined where a wildcard or `default` is among them. */
  readonly statuses: readonly number[] | undefined;
  readonly content: AnswerContent | undefined;
  /** What reads the body where it is XML: of one type, it may be JSON in some answers and XML in others. */
  readonly xml: XmlNode | undefined;
  readonly description: string;
}

export interface ErrorClasses {
  readonly all: readonly ErrorClass[];
  readonly of: ReadonlyMap<Answer, ErrorClass>;
}

interface Group {
  readonly key: string;
  readonly ladder: readonly string[];
  readonly rank: number;
  readonly of?: Of;
}

export function planErrors(
  calls: readonly Call[],
  operations: ReadonlyMap<string, OperationNames>,
  book: TypeBook,
  more: readonly string[],
): ErrorClasses {
  const groups = new Map<string, Group & { readonly answers: Answer[] }>();
  for (const call of calls) {
    for (const answer of call.answers) {
      const group = groupOf(call, answer, operations, book);
      if (group === undefined) continue;
      const known = groups.get(group.key);
      if (known === undefined) groups.set(group.key, { ...group, answers: [answer] });
      else known.answers.push(answer);
    }
  }
  const names = assignNames(
    [...groups.values()].map(({ answers: _, ...request }): NameRequest => request),
    {
      style: (hint) => legalName(pascalCase(sayable(hint)) || 'ErrorResponse', 'type'),
      taken: new Set([...TAKEN.error, ...more]),
      fold: exact,
      record: { kind: 'error' },
    },
  );
  const classes = [...groups.values()].map(({ key, answers }) => ({
    answers,
    errorClass: errorClass(names.get(key) ?? '', answers),
  }));
  return {
    all: classes.map((each) => each.errorClass),
    of: new Map(classes.flatMap((each) => each.answers.map((answer) => [answer, each.errorClass] as const))),
  };
}

function errorClass(name: string, answers: readonly Answer[]): ErrorClass {
  const statuses = [...new Set(answers.map(({ status }) => status))];
  const literal = statuses.every((status) => /^\d+$/.test(status));
  const [first] = answers;
  return {
    name,
    statuses: literal ? statuses.map(Number).sort((left, right) => left - right) : undefined,
    content: first && mainContent(first),
    xml: answers.map((answer) => mainContent(answer)?.xml).find((row) => row !== undefined),
    description: first?.response.description ?? '',
  };
}

function groupOf(
  { operation }: Call,
  answer: Answer,
  operations: ReadonlyMap<string, OperationNames>,
  book: TypeBook,
): Group | undefined {
  if (answer.outcome !== 'error') return undefined;
  const { component, override } = answer.response.names;
  const content = mainContent(answer);
  if (component !== undefined) {
    const hint = override ?? component;
    return { key: `component ${component}`, ladder: [hint, `${hint} Error`, `${hint} Error Response`], rank: 0 };
  }
  if (content === undefined) return undefined;
  const schema = isDecoded(content) ? schemaName(content.type, book) : undefined;
  if (schema !== undefined) {
    const isSaid =
      book.options.compat.errorNames === 'speakeasy' || /(error|response|exception|problem)s?$/i.test(schema);
    const named = isSaid ? schema : `${schema} Error`;
    return { key: `schema ${schema}`, ladder: [named, `${schema} Response`], rank: 1 };
  }
  const name = operations.get(operation.id)?.types ?? operation.id;
  const ladder = [`${name} ${answer.status} Error`, `${name} ${answer.status} Error Response`];
  const of: Of = { thing: 'operation', id: operation.id, role: answer.status };
  return { key: `operation ${operation.id} ${answer.status}`, ladder, rank: 2, of };
}

function schemaName(type: Type, book: TypeBook): string | undefined {
  if (type.kind !== 'reference') return undefined;
  return book.declaration(type.id).origin === 'component' ? book.names(type.id).name : undefined;
}
