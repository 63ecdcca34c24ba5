// Plans operations: names, arguments in call order, how each is sent, what each status answers.

import type { ApiModel, Content, Docs, Operation, Parameter, Part, Type } from '../../../model';
import { assignNames } from '../../../naming/assign';
import type { UnionPlan } from '../models/unions';
import { tagOf, type Names } from '../names/assign';
import { camel, parameterName } from '../names/style';
import type { CsType, TypeBook } from '../types/book';
import { planResponses, ResultNames, type ResponsePlan } from './responses';

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

const PARAMETERS_TAKEN = new Set([
  'operationIndex',
  'cancellationToken',
  'localVarRequestOptions',
  'localVarResponse',
  'localVarBody',
]);

export function planOperations(
  model: ApiModel,
  names: Names,
  book: TypeBook,
): { readonly apis: readonly ApiPlan[]; readonly results: readonly UnionPlan[] } {
  const results = new ResultNames(names.taken);
  const apis = names.apis.map(({ name, tag, methods }) => {
    const description = model.tags.find((each) => each.name === tag)?.description;
    return {
      name,
      tag,
      ...(description === undefined ? {} : { description }),
      operations: model.operations
        .filter((operation) => tagOf(operation) === tag)
        .map((operation) => planOperation(operation, methods.get(operation.id) ?? '', name, book, results)),
    };
  });
  return { apis, results: results.unions };
}

function planOperation(
  operation: Operation,
  name: string,
  api: string,
  book: TypeBook,
  results: ResultNames,
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
  const answers = planResponses(operation, name, book, results);
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
  const type = kind === 'json' ? book.of(preferred.type) : kind === 'text' ? book.text() : book.of({ kind: 'binary' });
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
