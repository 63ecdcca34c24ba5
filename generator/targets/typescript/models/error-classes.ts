// One class for each error response that the document declares: named as the component is, or after its schema, or
// after the operation. Responses without a name and without a body have none: they are an APIError.

import type { ApiModel, Content, Operation, Response, Type } from '../../../model';
import { assignNames, type NameRequest } from '../../../naming/assign';
import { pascalCase } from '../../../naming/words';
import { legalName } from '../../../languages/ecmascript';
import { preferred } from '../../ecmascript/operations/responses';
import type { OperationNames } from '../names/operations';
import type { TypeBook } from '../types/book';

export interface ErrorClass {
  readonly name: string;
  /** Literal status codes; undefined where a wildcard or `default` is among them. */
  readonly statuses: readonly number[] | undefined;
  readonly content: Content | undefined;
  readonly description: string;
}

export interface ErrorClasses {
  readonly all: readonly ErrorClass[];
  readonly of: (operation: Operation, response: Response) => ErrorClass | undefined;
}

const TAKEN =
  'SDKError APIError ConnectionError TimeoutError AbortedError RequestError DecodeError CallError Error Date Blob Object Array Promise Symbol Function Uint8Array ReadableStream'.split(
    ' ',
  );

interface Group {
  readonly key: string;
  readonly ladder: readonly string[];
  readonly rank: number;
  readonly responses: Response[];
}

export function planErrors(
  model: ApiModel,
  operations: ReadonlyMap<string, OperationNames>,
  book: TypeBook,
): ErrorClasses {
  const groups = new Map<string, Group>();
  for (const operation of model.operations) {
    for (const response of operation.responses) {
      const group = groupOf(operation, response, operations, book);
      if (group === undefined) continue;
      const known = groups.get(group.key);
      if (known === undefined) groups.set(group.key, group);
      else known.responses.push(response);
    }
  }
  const names = assignNames(
    [...groups.values()].map(({ key, ladder, rank }): NameRequest => ({ key, ladder, rank })),
    {
      style: (hint) => legalName(pascalCase(hint) || 'ErrorResponse', 'type'),
      taken: new Set(TAKEN),
      fold: (name) => name,
    },
  );
  const classes = new Map(
    [...groups].map(([key, { responses }]): [string, ErrorClass] => {
      const statuses = [...new Set(responses.map(({ status }) => status))];
      const literal = statuses.every((status) => /^\d+$/.test(status));
      const [first] = responses;
      return [
        key,
        {
          name: names.get(key) ?? '',
          statuses: literal ? statuses.map(Number).sort((left, right) => left - right) : undefined,
          content: first === undefined ? undefined : preferred(first.contents),
          description: first?.description ?? '',
        },
      ];
    }),
  );
  return {
    all: [...classes.values()],
    of(operation, response) {
      const group = groupOf(operation, response, operations, book);
      return group === undefined ? undefined : classes.get(group.key);
    },
  };
}

function groupOf(
  operation: Operation,
  response: Response,
  operations: ReadonlyMap<string, OperationNames>,
  book: TypeBook,
): Group | undefined {
  if (response.outcome !== 'error') return undefined;
  const { component, override } = response.names;
  const content = preferred(response.contents);
  if (component !== undefined) {
    const hint = override ?? component;
    const ladder = [hint, `${hint} Error`, `${hint} Error Response`];
    return { key: `component ${component}`, ladder, rank: 0, responses: [response] };
  }
  if (content === undefined) return undefined;
  const schema = content.format === 'json' ? schemaName(content.type, book) : undefined;
  if (schema !== undefined) {
    const ladder = [
      /(error|response|exception|problem)s?$/i.test(schema) ? schema : `${schema} Error`,
      `${schema} Response`,
    ];
    return { key: `schema ${content.format} ${schema}`, ladder, rank: 1, responses: [response] };
  }
  const name = operations.get(operation.id)?.function ?? operation.id;
  const ladder = [`${name} ${response.status} Error`, `${name} ${response.status} Error Response`];
  return { key: `operation ${operation.id} ${response.status}`, ladder, rank: 2, responses: [response] };
}

function schemaName(type: Type, book: TypeBook): string | undefined {
  if (type.kind !== 'reference') return undefined;
  return book.declaration(type.id).origin === 'component' ? book.names(type.id).name : undefined;
}
