// What `inspect --target javascript` prints. A driver needs nothing else to call a client:
//
// - `target_specific.entry` exports every class. A client is `new ApiClient(basePath)`; a credential goes into
//   `client.authentications[securitySchemes[].name]`, under the name that `option` says (`apiKey`, `accessToken`, or
//   `username` and `password` for `basic`), as a value or a function.
// - A call is `new <class>(client).<name>(…positional, opts, callback)`, or `target_specific.withHttpInfo` in place of
//   `name` for a promise of `{ data, response }`. Arguments with a `position` are positional, others go into `opts`; those
//   of `in: 'form'` are fields of the body. `body.argument` is the body as a whole, or further fields of a form, in `opts`.
// - `conversion` is the type by which `read` and `write` of `target_specific.types` convert wire JSON: the name of a scalar
//   (`Date`, `FullDate`, `File`, …), `Object`, `{ "model": class }`, `{ "list": conversion }`, `{ "map": conversion }`
//   or `{ "items": [conversion], "rest"?: conversion }`.

import { isDecoded, mainContent, schemeKind, streamFacts, webhookFacts, type AnswerContent } from '../../client';
import type { EnumDeclaration, Type, TypeId } from '../../model';
import type { Json } from '../../support/json';
import type {
  Outline,
  OutlineArgument,
  OutlineMember,
  OutlineModel,
  OutlineOperation,
  OutlineProperty,
  OutlineResponse,
} from '../outline';
import { enumKeys } from './names/properties';
import type { OperationPlan } from './operations/call';
import type { Plan } from './plan';
import { contentText } from './operations/responses';
import type { TypeBook } from './types/book';

/** The field of `authentications` that takes a credential. */
const OPTIONS = { key: 'apiKey', basic: 'basic', token: 'accessToken' } as const;

export function outline(plan: Plan): Outline {
  const { options, model, book } = plan;
  return {
    target: 'javascript',
    package: { name: options.packageName, version: options.packageVersion },
    operations: plan.operations.map((operation) => outlineOperation(operation, plan)),
    models: plan.models.map(({ declaration, home, module, properties }): OutlineModel => {
      const base = { id: declaration.id, name: home.name, module, kind: declaration.kind };
      if (declaration.kind === 'enum') return { ...base, members: membersOf(declaration, 'fields') };
      if (declaration.kind === 'union')
        return { ...base, variants: declaration.variants.map(({ type }) => book.text(type)) };
      if (declaration.kind !== 'object') return base;
      const required = properties.filter(({ argument }) => argument !== undefined);
      return {
        ...base,
        properties: properties.map((each): OutlineProperty => {
          const position = required.indexOf(each);
          const { property, name } = each;
          return {
            name,
            wireName: property.wireName,
            type: book.text(property.type),
            ...(position === -1 ? {} : { position }),
          };
        }),
        enums: properties.flatMap(({ constants }) =>
          constants === undefined
            ? []
            : [
                {
                  id: constants.declaration.id,
                  name: `${home.name}.${constants.name}`,
                  members: membersOf(constants.declaration, 'object'),
                },
              ],
        ),
      };
    }),
    securitySchemes: plan.client.credentials.map((credential) => ({
      name: credential.name,
      kind: schemeKind(credential),
      option: OPTIONS[credential.kind],
    })),
    servers: model.servers.map(({ url }) => url),
    ...webhookFacts(plan.client, (type) => book.text(type)),
    target_specific: { entry: 'src/index.js', types: 'src/runtime/types.js', moduleName: options.moduleName },
  };
}

function membersOf(declaration: EnumDeclaration, form: Parameters<typeof enumKeys>[1]): readonly OutlineMember[] {
  return enumKeys(declaration, form).map(([name, { value }]) => ({ name, value }));
}

function outlineOperation(plan: OperationPlan, { names, book }: Plan): OutlineOperation {
  const { call } = plan;
  const { operation, body } = call;
  const api = names.apis.get(call.groups[0] ?? '');
  const positional = plan.arguments.filter(({ required }) => required);
  return {
    operation: operation.id,
    method: operation.method,
    path: operation.path,
    module: `src/api/${api?.file ?? ''}.js`,
    class: api?.name ?? '',
    name: plan.names.name,
    arguments: plan.arguments.map((argument): OutlineArgument => {
      const position = positional.indexOf(argument);
      return {
        name: argument.name,
        wireName: argument.in === 'body' ? '' : argument.wireName,
        in: argument.in,
        required: argument.required,
        ...(position === -1 ? {} : { position }),
        type: book.text(argument.type),
        conversion: conversion(argument.type, book),
      };
    }),
    ...(body === undefined || plan.bodyName === undefined
      ? {}
      : {
          body: {
            argument: plan.bodyName,
            required: body.required,
            contents: body.contents.map(({ mediaType, format, type, writer }) => ({
              mediaType,
              format,
              type: book.text(type),
              conversion: writer === 'text' || writer === 'bytes' ? 'Object' : conversion(type, book),
            })),
          },
        }),
    ...(call.stream === undefined ? {} : { stream: streamFacts(call.stream) }),
    ...(call.pages === undefined || plan.pages === undefined
      ? {}
      : { pages: { name: plan.names.name, conversion: conversion(call.pages.item, book) } }),
    request: plan.arguments.length === 0 ? 'none' : 'positional',
    returns: plan.responseType.text,
    responses: call.answers.map((answer): OutlineResponse => {
      const main = mainContent(answer);
      return {
        status: answer.status,
        outcome: answer.outcome,
        mediaTypes: answer.response.contents.map(({ mediaType }) => mediaType),
        type: main === undefined ? 'undefined' : contentText(main, book),
        conversion: main === undefined ? 'Object' : answerConversion(main, book),
        ...(answer.outcome === 'error' ? { error: 'ApiError' } : {}),
      };
    }),
    target_specific: {
      withHttpInfo: plan.names.withHttpInfo,
      responseConversions: call.answers.map(({ status, contents }) => ({
        status,
        contents: contents.map((content) => ({
          mediaType: content.mediaType,
          format: content.kind,
          conversion: answerConversion(content, book),
        })),
      })),
    },
  };
}

/** Of a stream: that of its items. */
function answerConversion(content: AnswerContent, book: TypeBook): Json {
  const { type, stream } = content;
  if (stream !== undefined) return stream.item === 'raw' ? 'Object' : conversion(stream.type, book);
  return isDecoded(content) ? conversion(type, book) : 'Object';
}

function conversion(type: Type, book: TypeBook, path: ReadonlySet<TypeId> = new Set()): Json {
  switch (type.kind) {
    case 'reference': {
      const home = book.classOf(type.id);
      const target = book.declaration(type.id);
      if (target.kind === 'enum') return 'Object';
      if (home !== undefined) return { model: home.name };
      if (target.kind !== 'alias' || path.has(type.id)) return 'Object';
      return conversion(target.type, book, new Set([...path, type.id]));
    }
    case 'nullable':
      return conversion(type.type, book, path);
    case 'array':
      return { list: conversion(type.items, book, path) };
    case 'map':
      return { map: conversion(type.values, book, path) };
    case 'tuple': {
      const items = type.items.map((item) => conversion(item, book, path));
      return { items, ...(type.rest === undefined ? {} : { rest: conversion(type.rest, book, path) }) };
    }
    case 'string':
      return type.content === 'date-time' ? 'Date' : type.content === 'date' ? 'FullDate' : 'String';
    case 'binary':
      return 'File';
    default:
      return 'Object';
  }
}
