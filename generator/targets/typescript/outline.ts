// What `inspect --target typescript` prints. A driver needs nothing else to call a client:
//
// - `target_specific.entry`: the module of the class (`src/index.ts`) and of the core, `class`, `core`; a client is made
//   by `new Class(options)`: base URL `serverURL`, index of the server `serverIndex`, `serverVariables`, credentials and
//   global parameters under the option names that `securitySchemes[].option` and `arguments[].global` give. A credential
//   is a string, `{ username, password }` for http basic, or a function that returns it.
// - A call is `client.<class path>.<name>(request, options)` (`class` is the path, such as `vault.sessions`; `''` is the
//   client itself), or `function.name(client, request, options)` of `function.module`. `request` says how arguments are
//   passed: `none` (`(options)`), `body` (the request is the body), `object` (each argument under its `name`, the body
//   under `body.argument`). A global argument goes into the client's options, or into `options` of the call.
// - `conversion` is null where the wire JSON is the value itself. Else it is an expression tree by which wire JSON becomes the
//   value (`decode`) and back (`encode`), with the functions of `src/runtime/codec.ts`:
//     { "codec": "sessionCodec", "module": "src/models/session.ts" }   a codec that this module exports
//     { "runtime": "date", "module": "src/runtime/codec-date.ts" }      one of the runtime
//     { "list": "array" | "map", "module": "src/runtime/codec-list.ts", "of": <conversion> }
//     { "tuple": [<conversion>], "rest"?: <conversion>, "module": … }
//     { "bytes": "upload" | "blob" }                                    bytes: a Blob or Uint8Array goes in, a Blob comes out
//   In a multipart body, `{ "parts": { wireName: "file" } }` beside the codec names the properties that take files.

import type { Json } from '../../support/json';
import type { Content, Operation, Type } from '../../model';
import { typeText } from './pages/links';
import type { Outline, OutlineArgument, OutlineBody, OutlineModel, OutlineOperation } from '../outline';
import { isFile } from '../ecmascript/operations/bodies';
import { inputType, outputType } from './operations/contents';
import { codecName } from './models/codecs';
import type { OperationPlan } from './operations/plan';
import type { Plan } from './plan';
import { scalarCodec } from './models/scalar-codecs';

export function outline(plan: Plan): Outline {
  const { options, model } = plan;
  const [root] = plan.groups;
  return {
    target: 'typescript',
    package: { name: options.packageName, version: options.packageVersion },
    operations: plan.operations.map((operation) => outlineOperation(operation, plan)),
    models: plan.modules.flatMap(({ path, declarations }) =>
      declarations.map((declaration): OutlineModel => {
        const { name } = plan.book.names(declaration.id);
        const base = { id: declaration.id, name, module: path, kind: declaration.kind };
        if (declaration.kind !== 'object') return base;
        const names = plan.book.propertyNames(declaration);
        const properties = declaration.properties.map(({ wireName, type }) => ({
          name: names.get(wireName) ?? wireName,
          wireName,
          type: typeText(plan.book.of(type, 'output')),
        }));
        return { ...base, properties };
      }),
    ),
    securitySchemes: plan.security.schemes.map(({ scheme, option }) => ({
      name: scheme.name,
      kind: scheme.kind === 'http' ? `http ${scheme.scheme.toLowerCase()}` : scheme.kind,
      option,
    })),
    servers: model.servers.map((server) => server.url),
    target_specific: {
      entry: 'src/index.ts',
      class: options.className,
      core: { module: 'src/core.ts', class: `${options.className}Core` },
      errors: { module: 'src/errors.ts', classes: plan.errors.all.map(({ name }) => name) },
      group: root === undefined ? '' : options.group,
      codec: 'src/runtime/codec.ts',
      int64: options.int64,
    },
  };
}

function outlineOperation(operation: OperationPlan, plan: Plan): OutlineOperation {
  const { names, request } = operation;
  const source: Operation = operation.operation;
  return {
    operation: source.id,
    method: source.method,
    path: source.path,
    module: 'src/index.ts',
    class: names.group.join('.'),
    name: names.method,
    function: { module: operation.module, name: names.function },
    arguments: [
      ...request.members.map(({ name, parameter, type }): OutlineArgument => ({
        name,
        wireName: parameter.wireName,
        in: parameter.in,
        required: parameter.required,
        type: typeText(type),
        conversion: conversion(parameter.type, plan),
      })),
      ...operation.globals.map((global): OutlineArgument => ({
        name: global.option,
        wireName: global.wireName,
        in: global.in,
        required: false,
        global: global.option,
        type: typeText(global.type),
        conversion: conversion(global.parameter.type, plan),
      })),
    ],
    ...(request.body === undefined ? {} : { body: outlineBody(operation, plan) }),
    request: request.kind,
    responses: source.responses.map((response) => {
      const [first] = response.contents;
      const error = operation.errors.find((it) => it.response === response)?.type;
      return {
        status: response.status,
        outcome: response.outcome,
        mediaTypes: response.contents.map(({ mediaType }) => mediaType),
        type: first === undefined ? 'undefined' : typeText(outputType(first, plan)),
        conversion: first === undefined ? null : contentConversion(first, plan, 'blob'),
        ...(error === undefined ? {} : { error: error.name }),
      };
    }),
    target_specific: {
      responseType: operation.responseName,
      errorType: operation.errorName,
      responseConversions: source.responses.map((response) => ({
        status: response.status,
        contents: response.contents.map((content) => ({
          mediaType: content.mediaType,
          format: content.format,
          conversion: contentConversion(content, plan, 'blob'),
        })),
      })),
    },
  };
}

function outlineBody({ request }: OperationPlan, plan: Plan): OutlineBody {
  const { body, name } = request.body!;
  return {
    ...(name === undefined ? {} : { argument: name }),
    required: body.required,
    contents: body.contents.map((content) => ({
      mediaType: content.mediaType,
      format: content.format,
      type: typeText(inputType(content, plan)),
      conversion: contentConversion(content, plan, 'upload'),
    })),
  };
}

function contentConversion(content: Content, plan: Plan, bytes: 'upload' | 'blob'): Json {
  if (content.format === 'binary') return { bytes };
  if (content.format === 'event-stream' || content.format === 'json-lines')
    return bytes === 'blob' ? { stream: true } : null;
  if (content.format === 'json' || content.format === 'form') return conversion(content.type, plan);
  if (content.format !== 'multipart') return null;
  const files = content.parts
    .filter((part) => isFile(part.type))
    .map((part): [string, Json] => [part.wireName, 'file']);
  const inner = conversion(content.type, plan);
  const base = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? inner : {};
  return { ...base, parts: Object.fromEntries(files) };
}

export function conversion(type: Type, plan: Plan): Json {
  switch (type.kind) {
    case 'reference':
      return plan.codecs.has(type.id)
        ? { codec: codecName(plan.book, type.id), module: plan.book.names(type.id).module }
        : null;
    case 'nullable':
      return conversion(type.type, plan);
    case 'array':
    case 'map': {
      const inner = conversion(type.kind === 'array' ? type.items : type.values, plan);
      return inner === null ? null : { list: type.kind, module: 'src/runtime/codec-list.ts', of: inner };
    }
    case 'tuple': {
      const items = type.items.map((item) => conversion(item, plan));
      const rest = type.rest === undefined ? null : conversion(type.rest, plan);
      if (rest === null && items.every((item) => item === null)) return null;
      return { tuple: items, ...(rest === null ? {} : { rest }), module: 'src/runtime/codec-list.ts' };
    }
    default: {
      const codec = scalarCodec(type, plan.options);
      return codec === undefined ? null : { runtime: codec.text, module: codec.mentions[0]?.module ?? '' };
    }
  }
}
