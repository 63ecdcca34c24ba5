// Plans operations: names, arguments in call order, how each is sent, what each status answers.

import type { ApiModel, Content, Docs, Operation, Parameter, Part, Type } from '../../model';
import { assignNames } from '../../naming/assign';
import { addToGroup } from '../../support/groups';
import { camel, operationName, parameterName, pascal, publicName } from './names';
import { planResponses, textType, type ResponsePlan } from './plan-responses';
import type { UnionPlan } from './plan-unions';
import type { CsType, TypeBook } from './types';

export interface ArgumentPlan {
  readonly name: string;
  readonly wireName: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie' | 'body' | 'form';
  readonly required: boolean;
  readonly type: CsType;
  readonly docs: Docs;
  readonly parameter?: Parameter;
  readonly part?: Part;
}

export interface BodyPlan {
  /** `argument`: one value in one of the JSON-like media types; `fields`: each part is an argument. */
  readonly kind: 'json' | 'text' | 'file' | 'fields';
  readonly argument?: ArgumentPlan;
  /** The preferred one first. */
  readonly contents: readonly Content[];
  readonly multipart: boolean;
}

export interface OperationPlan {
  readonly source: Operation;
  readonly name: string;
  readonly api: string;
  /** Required ones first. */
  readonly arguments: readonly ArgumentPlan[];
  readonly body?: BodyPlan;
  readonly responses: readonly ResponsePlan[];
  /** Absent: the operation answers nothing. */
  readonly result?: CsType;
  readonly accept: string;
}

export interface ApiPlan {
  readonly name: string;
  readonly tag: string;
  readonly description?: string;
  readonly operations: readonly OperationPlan[];
}

const API_TAKEN = new Set(
  (
    'Configuration GetBasePath ExceptionFactory Client AsynchronousClient ApiClient Dispose WithOptions Equals Finalize GetHashCode GetType ' +
    'MemberwiseClone ReferenceEquals ToString Operations Answered NewRequest Required MediaType Merged At Parts Codecs'
  ).split(' '),
);
const PARAMETERS_TAKEN = new Set([
  'operationIndex',
  'cancellationToken',
  'localVarRequestOptions',
  'localVarResponse',
  'localVarBody',
]);

export function planApis(
  model: ApiModel,
  book: TypeBook,
  taken: ReadonlySet<string>,
  results: UnionPlan[],
): readonly ApiPlan[] {
  const groups = new Map<string, Operation[]>();
  for (const operation of model.operations) {
    addToGroup(groups, operation.tags[0] ?? 'Default', operation);
  }
  const tags = [
    ...model.tags.map(({ name }) => name).filter((name) => groups.has(name)),
    ...[...groups.keys()].filter((name) => !model.tags.some((tag) => tag.name === name)),
  ];
  const names = assignNames(
    tags.map((tag) => ({ key: tag, ladder: [`${tag} api`], rank: 1 })),
    {
      style: (hint) => (/^\p{N}/u.test(pascal(hint)) ? `Call${pascal(hint)}` : publicName(hint)),
      taken: new Set(),
      fold: (name) => name.toLowerCase(),
    },
  );
  const resultNames = new Set(taken);
  return tags.map((tag) => {
    const description = model.tags.find(({ name }) => name === tag)?.description;
    const name = names.get(tag) ?? '';
    return {
      name,
      tag,
      ...(description === undefined ? {} : { description }),
      operations: planOperations(groups.get(tag) ?? [], name, book, resultNames, results),
    };
  });
}

function planOperations(
  operations: readonly Operation[],
  api: string,
  book: TypeBook,
  taken: Set<string>,
  results: UnionPlan[],
): readonly OperationPlan[] {
  const names = assignNames(
    operations.map((operation) => ({
      key: operation.id,
      ladder: [operation.operationId ?? operation.id],
      rank: operation.operationId === operation.id ? 1 : 2,
    })),
    {
      style: operationName,
      taken: new Set([...API_TAKEN, api]),
      // `X`, `XAsync`, `XWithHttpInfo` and `XWithHttpInfoAsync` belong together.
      fold: (name) => name.replace(/(WithHttpInfo)?(Async)?$/, ''),
    },
  );
  return operations.map((operation) =>
    planOperation(operation, names.get(operation.id) ?? '', api, book, taken, results),
  );
}

function planOperation(
  operation: Operation,
  name: string,
  api: string,
  book: TypeBook,
  taken: Set<string>,
  results: UnionPlan[],
): OperationPlan {
  const body = planBody(operation, book);
  const unnamed = [
    ...operation.parameters.map((parameter) => ({
      wireName: parameter.wireName,
      in: parameter.in,
      required: parameter.required || parameter.in === 'path',
      type: book.of(parameter.type),
      docs: parameter.docs,
      parameter,
      hint: parameter.wireName,
    })),
    ...body.arguments,
  ];
  const sorted = [...unnamed.filter(({ required }) => required), ...unnamed.filter(({ required }) => !required)];
  const names = assignNames(
    sorted.map((argument) => ({
      key: `${argument.in} ${argument.wireName}`,
      ladder: [argument.hint, `${argument.hint} ${argument.in}`],
      rank: argument.in === 'body' ? 2 : 1,
    })),
    { style: parameterName, taken: PARAMETERS_TAKEN, fold: (candidate) => candidate },
  );
  const args = sorted.map(({ hint: _, ...argument }): ArgumentPlan => ({
    ...argument,
    name: names.get(`${argument.in} ${argument.wireName}`) ?? '',
  }));
  const bodyArgument = args.find((argument) => argument.in === 'body');
  const answers = planResponses(operation, name, book, taken, results);
  return {
    source: operation,
    name,
    api,
    arguments: args,
    ...(body.plan === undefined
      ? {}
      : { body: { ...body.plan, ...(bodyArgument === undefined ? {} : { argument: bodyArgument }) } }),
    ...answers,
    accept: [
      ...new Set(operation.responses.flatMap(({ contents }) => contents.map(({ mediaType }) => mediaType))),
    ].join(', '),
  };
}

type Unnamed = Omit<ArgumentPlan, 'name'> & { readonly hint: string };

const NO_DOCS: Docs = { deprecated: false, examples: [] };
const PREFERENCE: readonly string[] = ['json', 'multipart', 'form', 'text', 'xml'];

function planBody(
  operation: Operation,
  book: TypeBook,
): { readonly plan?: Omit<BodyPlan, 'argument'>; readonly arguments: readonly Unnamed[] } {
  const { body } = operation;
  if (body === undefined) return { arguments: [] };
  const rank = ({ format }: Content): number =>
    PREFERENCE.includes(format) ? PREFERENCE.indexOf(format) : PREFERENCE.length;
  const isJson = body.contents.some(({ format }) => format === 'json');
  const contents = isJson
    ? [...body.contents].sort((left, right) => Number(rank(right) === 0) - Number(rank(left) === 0))
    : body.contents;
  const [preferred] = contents;
  if (preferred === undefined) return { arguments: [] };
  const isFields = (preferred.format === 'form' || preferred.format === 'multipart') && preferred.parts.length > 0;
  if (isFields) {
    const declared = fieldDocs(preferred.type, book);
    return {
      plan: { kind: 'fields', contents, multipart: preferred.format === 'multipart' },
      arguments: preferred.parts
        .filter((part) => declared.get(part.wireName)?.readOnly !== true)
        .map((part) => ({
          wireName: part.wireName,
          in: 'form',
          required: body.required && part.required,
          type: book.of(part.type),
          docs: declared.get(part.wireName)?.docs ?? NO_DOCS,
          part,
          hint: part.wireName,
        })),
    };
  }
  const kind =
    preferred.format === 'json' || preferred.format === 'form'
      ? 'json'
      : ['text', 'xml', 'event-stream', 'json-lines'].includes(preferred.format)
        ? 'text'
        : 'file';
  const type =
    kind === 'json' ? book.of(preferred.type) : kind === 'text' ? textType(book) : book.of({ kind: 'binary' });
  return {
    plan: { kind, contents, multipart: false },
    arguments: [
      {
        wireName: 'body',
        in: 'body',
        required: body.required,
        type,
        docs: body.docs,
        hint: body.names.override ?? bodyHint(preferred.type, book, kind),
      },
    ],
  };
}

/** The model's name, as programs know it from other generators; else `body`. */
function bodyHint(type: Type, book: TypeBook, kind: string): string {
  if (kind !== 'json') return 'body';
  switch (type.kind) {
    case 'nullable':
      return bodyHint(type.type, book, kind);
    case 'reference':
      return camel(book.of(type).page ?? 'body') || 'body';
    case 'array':
      return type.items.kind === 'reference' ? bodyHint(type.items, book, kind) : 'body';
    case 'map':
      return 'requestBody';
    default:
      return 'body';
  }
}

function fieldDocs(
  type: Type,
  book: TypeBook,
): ReadonlyMap<string, { readonly docs: Docs; readonly readOnly: boolean }> {
  const resolved = book.resolve(type);
  const declaration = resolved.kind === 'reference' ? book.declaration(resolved.id) : undefined;
  return new Map(
    declaration?.kind === 'object' ? declaration.properties.map((property) => [property.wireName, property]) : [],
  );
}
