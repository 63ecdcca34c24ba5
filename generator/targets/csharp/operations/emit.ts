// Adds the files of API classes: the signatures of their methods, and the rows that the runtime reads.

import { inWireOrder, requestPath } from '../../../client';
import { join } from '../../../code/code';
import {
  cs,
  docComment,
  identifier,
  NOTHING,
  stringLiteral,
  type Csharp,
  type DocComment,
} from '../../../languages/csharp';
import type { HttpMethod } from '../../../model';
import type { Steps } from '../../../support/steps';
import type { SourceFiles } from '../package/sources';
import { deprecation, paragraphs } from '../pages/prose';
import type { Plan } from '../plan';
import type { Symbols } from '../types/symbols';
import type { ApiPlan, ArgumentPlan, OperationPlan } from './plan';
import { pagesView } from './pages';
import { argumentRows, bodyRow } from './table';

const THEN = cs`, `;
/** Those that .NET Framework has names for, too. */
const METHODS: { readonly [method: string]: string } = {
  GET: 'Get',
  PUT: 'Put',
  POST: 'Post',
  DELETE: 'Delete',
  OPTIONS: 'Options',
  HEAD: 'Head',
  TRACE: 'Trace',
};

export function* emitOperations(plan: Plan, sources: SourceFiles): Steps {
  for (const api of plan.apis) {
    sources.add(`Api/${api.name}`, 'api', apiView(api, plan));
    yield;
  }
}

function apiView(api: ApiPlan, plan: Plan) {
  const { book } = plan;
  return {
    ...book.symbols.frame(),
    homonyms: book.symbols.homonyms(),
    self: identifier(api.name),
    interfaceName: identifier(`I${api.name}`),
    syncName: identifier(`I${api.name}Sync`),
    asyncName: identifier(`I${api.name}Async`),
    doc: docComment({ summary: [api.description ?? `The operations of ${api.tag}.`] }),
    operations: api.operations.map((operation) => ({
      ...operationView(operation, api, book.symbols),
      ...pagesOf(operation, plan),
    })),
  };
}

function operationView(operation: OperationPlan, api: ApiPlan, symbols: Symbols) {
  const { source, name } = operation;
  const data = operation.result?.type ?? cs`object`;
  const asyncData = operation.asyncResult?.type ?? data;
  const isVoid = operation.result === undefined;
  return {
    doc: docOf(operation, symbols),
    obsolete: symbols.obsolete(deprecation(source.docs)),
    name: identifier(name),
    nameAsync: identifier(`${name}Async`),
    nameWithInfo: identifier(`${name}WithHttpInfo`),
    nameWithInfoAsync: identifier(`${name}WithHttpInfoAsync`),
    idLiteral: stringLiteral(source.id),
    operationLiteral: stringLiteral(`${api.name}.${name}`),
    result: isVoid ? cs`void` : data,
    data,
    asyncData,
    task: isVoid ? symbols.system('Task') : cs`${symbols.system('Task')}<${asyncData}>`,
    dotData: isVoid ? NOTHING : cs`.Data`,
    openAwait: isVoid ? NOTHING : cs`(`,
    closeAwait: isVoid ? NOTHING : cs`).Data`,
    path: stringLiteral(requestPath(source.pathSegments)),
    parametersThen: then(operation.arguments.map(parameter)),
    requiredThen: then(operation.arguments.map(requiredParameter)),
    argumentsThen: then(operation.arguments.map((argument) => identifier(argument.name))),
    values: valuesOf(operation),
    arguments: argumentRows(operation, symbols),
    body: bodyRow(operation, symbols),
    method: methodOf(source.method, symbols),
    accept: stringLiteral(operation.call.accept.join(', ')),
    security: securityOf(operation, symbols),
    responses: join(
      operation.responses.map((response) => {
        const kind = response.outcome === 'error' ? cs`Error` : cs`Success`;
        const mediaType = response.mediaType === undefined ? cs`null` : stringLiteral(response.mediaType);
        return cs`,\n${symbols.internal('ResponseDescription')}.${kind}(${stringLiteral(response.status)}, ${mediaType}, ${response.reader})`;
      }),
      NOTHING,
    ),
  };
}

/** What is there for a list that comes in pages. */
function pagesOf(operation: OperationPlan, plan: Plan) {
  const view = pagesView(operation, plan);
  if (view === undefined) return { namePages: null };
  const docPages = docComment({
    summary: [`The items of all pages of ${operation.name}, each page asked for when it is reached.`],
  });
  return { ...view, docPages };
}

function then(parts: readonly Csharp[]): Csharp {
  return parts.length === 0 ? NOTHING : cs`${join(parts, THEN)}, `;
}

function parameter(argument: ArgumentPlan): Csharp {
  const name = identifier(argument.name);
  return argument.required ? requiredParameter(argument) : cs`${argument.type.type}? ${name} = default`;
}

function requiredParameter(argument: ArgumentPlan): Csharp {
  const name = identifier(argument.name);
  const { required, takesNull, type } = argument;
  // A value type says it by itself.
  const isPlain = required && (takesNull !== true || type.isValue);
  return isPlain ? cs`${type.type} ${name}` : cs`${type.type}? ${name}`;
}

/** In an array where there is one: a value that is an array itself would be taken for all of them. */
function valuesOf({ call, arguments: all }: OperationPlan): Csharp {
  const names = inWireOrder(call, all).map(({ name }) => identifier(name));
  if (names.length === 1) return cs`, new object?[] { ${names} }`;
  return cs`${names.map((name) => cs`, ${name}`)}`;
}

function methodOf(method: HttpMethod, symbols: Symbols): Csharp {
  const name = Object.hasOwn(METHODS, method) ? METHODS[method] : undefined;
  return name === undefined
    ? cs`new ${symbols.system('HttpMethod')}(${stringLiteral(method)})`
    : cs`${symbols.system('HttpMethod')}.${identifier(name)}`;
}

function securityOf(operation: OperationPlan, symbols: Symbols): Csharp {
  const requirements = operation.call.security;
  if (requirements.length === 0) return cs`${symbols.system('Array')}.Empty<string[]>()`;
  const rows = requirements.map((names) =>
    names.length === 0
      ? cs`${symbols.system('Array')}.Empty<string>()`
      : cs`new[] { ${join(names.map(stringLiteral), THEN)} }`,
  );
  return cs`new string[][] { ${join(rows, THEN)} }`;
}

function docOf(operation: OperationPlan, symbols: Symbols): Csharp {
  const { source, call } = operation;
  const exceptions = [{ type: symbols.client('ApiException'), text: errorsOf(operation) }];
  const base: DocComment = {
    summary: paragraphs(source.docs, `${source.method} ${source.path}`),
    remarks: [
      ...(call.sends === undefined
        ? []
        : [`Sends ${(call.body?.contents ?? []).map(({ sent }) => sent).join(' or ')}.`]),
      ...(source.docs.externalDocs === undefined ? [] : [`See ${source.docs.externalDocs.url}`]),
    ],
    parameters: operation.arguments.map((argument) => ({
      name: argument.name,
      text: `${paragraphs(argument.docs, argument.wireName)[0] ?? ''}${argument.required ? '' : ' (optional)'}`,
    })),
    exceptions,
  };
  const index = { name: 'operationIndex', text: 'The place of the server in its list.' };
  const answer = operation.result === undefined ? undefined : successOf(operation);
  // The other variants inherit it.
  return docComment({
    ...base,
    parameters: [...(base.parameters ?? []), index],
    ...(answer === undefined ? {} : { returns: answer }),
  });
}

function successOf(operation: OperationPlan): string {
  const found = operation.source.responses.find(({ outcome }) => outcome === 'success');
  return found === undefined || found.description === '' ? 'What the API answers.' : found.description;
}

function errorsOf(operation: OperationPlan): string {
  const errors = operation.source.responses.filter(({ outcome }) => outcome === 'error');
  if (errors.length === 0) return 'The call failed.';
  return `The call failed: ${errors.map(({ status, description }) => (description === '' ? status : `${status} ${description}`)).join('; ')}`;
}
