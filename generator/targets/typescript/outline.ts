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
import {
  mainContent,
  schemeKind,
  streamFacts,
  webhookFacts,
  type Answer,
  type AnswerContent,
  type BodyContent,
  type Call,
} from '../../client';
import type { Ecmascript } from '../../languages/ecmascript';
import type { EnumDeclaration, ObjectDeclaration, Operation, Type } from '../../model';
import { unreachable } from '../../support/invariant';
import { typeText } from './pages/links';
import type {
  Outline,
  OutlineArgument,
  OutlineBody,
  OutlineMember,
  OutlineModel,
  OutlineOperation,
  OutlineProperty,
} from '../outline';
import type { ParameterArgument } from '../ecmascript/operations/parameters';
import { inputType, outputType } from './operations/contents';
import { codecName } from './models/codecs';
import { enumNames } from './names/properties';
import { pagesFunction } from './operations/pages';
import type { OperationPlan, RequestBodyPlan } from './operations/plan';
import type { Plan } from './plan';
import { scalarCodec } from './models/scalar-codecs';
import { valueKey } from '../../naming/value-key';

export function outline(plan: Plan): Outline {
  const { options, model } = plan;
  const [root] = plan.groups;
  return {
    target: 'typescript',
    package: { name: options.packageName, version: options.packageVersion },
    operations: plan.operations.map((operation) => outlineOperation(operation, plan)),
    models: plan.modules.flatMap(({ path, declarations }) =>
      declarations.map((declaration): OutlineModel => {
        const { name, inputName: input } = plan.book.names(declaration.id);
        const twin = input === undefined ? {} : { input };
        const base = { id: declaration.id, name, module: path, kind: declaration.kind, ...twin };
        switch (declaration.kind) {
          case 'object':
            return { ...base, properties: propertiesOf(declaration, plan) };
          case 'enum':
            return { ...base, members: membersOf(declaration) };
          case 'union':
            return {
              ...base,
              variants: declaration.variants.map(({ type }) => typeText(plan.book.of(type, 'output'))),
            };
          case 'alias':
            return { ...base, type: typeText(plan.book.of(declaration.type, 'output')) };
          default:
            return unreachable(declaration);
        }
      }),
    ),
    securitySchemes: plan.credentials.map(({ credential, option }) => ({
      name: credential.name,
      kind: schemeKind(credential),
      option,
    })),
    servers: model.servers.map((server) => server.url),
    ...webhookFacts(plan.client, (type) => typeText(plan.book.of(type, 'output'))),
    target_specific: {
      entry: 'src/index.ts',
      class: options.className,
      core: { module: 'src/core.ts', class: `${options.className}Core` },
      errors: { module: 'src/errors.ts', classes: plan.errors.map(({ name }) => name) },
      group: root === undefined ? '' : options.group,
      codec: 'src/runtime/codec.ts',
      int64: options.int64,
    },
  };
}

function propertiesOf(declaration: ObjectDeclaration, { book }: Plan): readonly OutlineProperty[] {
  const names = book.propertyNames(declaration);
  return declaration.properties.map((property) => {
    const type = typeText(book.of(property.type, 'output'));
    const inputType = typeText(book.of(property.type, 'input'));
    return {
      name: names.get(property.wireName) ?? property.wireName,
      wireName: property.wireName,
      type,
      ...(inputType === type ? {} : { inputType }),
    };
  });
}

function membersOf(declaration: EnumDeclaration): readonly OutlineMember[] {
  const names = enumNames(declaration);
  return declaration.values.map(({ value }) => ({ name: names.get(valueKey(value)) ?? '', value }));
}

function outlineOperation(operation: OperationPlan, plan: Plan): OutlineOperation {
  const { call, names, request } = operation;
  const source: Operation = call.operation;
  return {
    operation: source.id,
    method: source.method,
    path: source.path,
    module: 'src/index.ts',
    class: names.group.join('.'),
    name: names.method,
    function: { module: operation.module, name: names.function },
    arguments: [
      ...request.members.map(({ name, argument, type }) =>
        outlineArgument(name, argument, type, argument.required, plan),
      ),
      ...operation.globals.map(({ option, argument, type }) => ({
        ...outlineArgument(option, argument, type, false, plan),
        global: option,
      })),
    ],
    ...(request.body === undefined ? {} : { body: outlineBody(request.body, plan) }),
    ...(call.stream === undefined ? {} : { stream: streamFacts(call.stream) }),
    ...(call.pages === undefined || operation.pages === undefined
      ? {}
      : {
          pages: {
            name: names.method,
            function: { module: operation.module, name: pagesFunction(names) },
            conversion: conversion(call.pages.item, plan),
          },
        }),
    request: request.kind,
    returns: typeText(operation.responseType),
    responses: call.answers.map((answer) => {
      const first = mainContent(answer);
      const error = operation.errors.find((it) => it.answer === answer)?.type;
      return {
        status: answer.status,
        outcome: answer.outcome,
        mediaTypes: answer.response.contents.map(({ mediaType }) => mediaType),
        type: first === undefined ? 'undefined' : typeText(outputType(first, plan.book)),
        conversion: first === undefined ? null : answerConversion(first, plan),
        ...(error === undefined ? {} : { error: error.name }),
      };
    }),
    target_specific: {
      responseType: operation.responseName,
      errorType: operation.errorName,
      responseConversions: answersOf(call).map(({ status, contents }) => ({
        status,
        contents: contents.map((content) => ({
          mediaType: content.mediaType,
          format: content.kind,
          conversion: answerConversion(content, plan),
        })),
      })),
    },
  };
}

function answersOf({ answers, stream }: Call): readonly Answer[] {
  return stream?.chosenBy === undefined || stream.when !== 'chosen' ? answers : [...answers, ...stream.answers];
}

function outlineArgument(
  name: string,
  { wireName, in: place, type: wire }: ParameterArgument,
  type: Ecmascript,
  required: boolean,
  plan: Plan,
): OutlineArgument {
  return { name, wireName, in: place, required, type: typeText(type), conversion: conversion(wire, plan) };
}

function outlineBody({ body, name }: RequestBodyPlan, plan: Plan): OutlineBody {
  return {
    ...(name === undefined ? {} : { argument: name }),
    required: body.required,
    contents: body.contents.map((content) => ({
      mediaType: content.mediaType,
      format: content.format,
      type: typeText(inputType(content, plan.book)),
      conversion: bodyConversion(content, plan),
    })),
  };
}

/** Of a stream: that of its items. */
function answerConversion({ kind, type, stream }: AnswerContent, plan: Plan): Json {
  if (stream !== undefined) return stream.item === 'raw' ? null : conversion(stream.type, plan);
  switch (kind) {
    case 'json':
    case 'xml':
      return conversion(type, plan);
    case 'bytes':
      return { bytes: 'blob' };
    case 'events':
    case 'lines':
    case 'text':
      return null;
    default:
      return unreachable(kind);
  }
}

function bodyConversion({ writer, type, parts }: BodyContent, plan: Plan): Json {
  switch (writer) {
    case 'json':
    case 'xml':
    case 'form':
      return conversion(type, plan);
    case 'bytes':
      return { bytes: 'upload' };
    case 'text':
      return null;
    case 'multipart': {
      const files = parts.flatMap(({ wireName, as }): readonly [string, Json][] =>
        as === 'file' ? [[wireName, 'file']] : [],
      );
      const inner = conversion(type, plan);
      const base = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? inner : {};
      return { ...base, parts: Object.fromEntries(files) };
    }
    default:
      return unreachable(writer);
  }
}

function conversion(type: Type, plan: Plan): Json {
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
