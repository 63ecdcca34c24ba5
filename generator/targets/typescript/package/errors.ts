// The module of errors: those of the runtime, and a class for each that the document declares.

import { isDecoded } from '../../../client';
import { join } from '../../../code/code';
import type { ClassMember, Statement } from '../../../code/source-file';
import {
  docComment,
  identifier,
  numberLiteral,
  stringLiteral,
  ts,
  type Ecmascript,
} from '../../../languages/ecmascript';
import { hierarchyOf } from '../../ecmascript/models/hierarchy';
import { xmlErrorCode, xmlRowCode } from '../../ecmascript/operations/xml';
import { SPEAKEASY_ERRORS } from '../compat';
import type { ErrorClass } from '../models/error-classes';
import { outputType, readersOf, SHAPES } from '../operations/contents';
import type { Plan } from '../plan';
import { fromFile, runtime } from '../types/symbols';

const RUNTIME_ERRORS = [
  'SDKError',
  'APIError',
  'ConnectionError',
  'TimeoutError',
  'AbortedError',
  'RequestError',
  'DecodeError',
];

export function errorStatements(plan: Plan): readonly Statement[] {
  const taken = new Set(plan.errors.map(({ name }) => name));
  if (plan.options.compat.errorNames === 'speakeasy') return speakeasyStatements(plan, taken);
  const statements: Statement[] = [
    {
      kind: 'code',
      code: ts`export { ${join(RUNTIME_ERRORS.map(identifier), ts`, `)} } from "./runtime/errors.js";
export type { APIErrorInit, CallError, FailureKind } from "./runtime/errors.js";`,
    },
  ];
  return [...statements, ...plan.errors.map((error) => errorClass(error, taken, plan))];
}

/** The client's own names of failures are left out: the classes of these names are what calls throw. */
function speakeasyStatements(plan: Plan, taken: ReadonlySet<string>): readonly Statement[] {
  const { baseErrorName, defaultErrorName } = plan.options.compat;
  const base = identifier(baseErrorName);
  // Old programs mean a class of their own by these names.
  const own = [baseErrorName, defaultErrorName];
  const runtimeErrors = ['ConnectionError', 'SDKError'].filter((name) => !own.includes(name)).map(identifier);
  const id = (name: string): ClassMember => ({
    kind: 'property',
    name: ts`id`,
    static: true,
    override: true,
    readonly: true,
    type: ts`string`,
    initializer: stringLiteral(name),
  });
  return [
    {
      kind: 'code',
      code: ts`export { ${join(runtimeErrors, ts`, `)} } from "./runtime/errors.js";
export type { APIErrorInit, FailureKind } from "./runtime/errors.js";
export { ${join(SPEAKEASY_ERRORS.map(identifier), ts`, `)} } from "./runtime/speakeasy-errors.js";`,
    },
    {
      kind: 'class',
      name: base,
      docs: docComment({ prose: ['The server answered with a status that is not a success.'] }),
      exported: true,
      typeParameters: [ts`Data = unknown`],
      extends: ts`${runtime('speakeasy-errors', 'ResponseError')}<Data>`,
      members: [id(baseErrorName)],
    },
    {
      kind: 'class',
      name: identifier(defaultErrorName),
      docs: docComment({ prose: ['The server answered with a status that the document does not declare.'] }),
      exported: true,
      extends: base,
      members: [id(defaultErrorName)],
    },
    ...plan.errors.flatMap((error) => [errorClass(error, taken, plan), ...bodyMembers(error, taken, plan)]),
  ];
}

/** The members of the body, as members of the error. */
function bodyMembers(error: ErrorClass, taken: ReadonlySet<string>, plan: Plan): readonly Statement[] {
  const { content } = error;
  if (content === undefined || !isDecoded(content) || content.type.kind !== 'reference') return [];
  const declaration = plan.book.declaration(content.type.id);
  if (declaration.kind !== 'object' || declaration.additional.mode === 'typed' || hierarchyOf(declaration)) return [];
  const data = aliased(outputType(content, plan.book), taken);
  const base = identifier(plan.options.compat.baseErrorName);
  return [
    {
      // It merges with the class of this name.
      kind: 'code',
      code: ts`export interface ${identifier(error.name)} extends Omit<${data}, keyof ${base}> {}`,
    },
  ];
}

function errorClass(error: ErrorClass, taken: ReadonlySet<string>, plan: Plan): Statement {
  const data = error.content === undefined ? ts`undefined` : aliased(outputType(error.content, plan.book), taken);
  const { content } = error;
  const codec = content !== undefined && isDecoded(content) ? plan.codecs.of(content.type) : undefined;
  const { parse } = readersOf(plan.options);
  const status =
    error.statuses === undefined
      ? ts`number`
      : join(
          error.statuses.map((it) => numberLiteral(it)),
          ts` | `,
        );
  const { errorNames, baseErrorName } = plan.options.compat;
  const base = errorNames === 'own' ? runtime('errors', 'APIError') : identifier(baseErrorName);
  return {
    kind: 'class',
    name: identifier(error.name),
    docs: docComment({ prose: [error.description] }),
    exported: true,
    extends: ts`${base}<${data}>`,
    members: [
      {
        kind: 'property',
        name: ts`id`,
        static: true,
        override: true,
        readonly: true,
        type: ts`string`,
        initializer: stringLiteral(error.name),
      },
      ...(codec === undefined
        ? []
        : [
            {
              kind: 'property',
              name: ts`codec`,
              static: true,
              readonly: true,
              type: runtime('codec', 'CodecRef', 'type'),
              initializer: codec,
            } as const,
          ]),
      ...(error.xml === undefined
        ? []
        : [
            {
              kind: 'property',
              name: ts`read`,
              static: true,
              readonly: true,
              initializer: xmlErrorCode(
                xmlRowCode(error.xml, SHAPES, codec, parse),
                ts`(body: string, headers: Headers): unknown`,
              ),
            } as const,
          ]),
      { kind: 'property', name: ts`status`, ambient: true, readonly: true, type: status },
    ],
  };
}

/** A model may be named as an error class is: in this module it has another name. */
function aliased(type: Ecmascript, taken: ReadonlySet<string>): Ecmascript {
  const [symbol] = type.mentions;
  if (symbol === undefined || symbol.name !== type.text || !taken.has(symbol.name)) return type;
  return fromFile(symbol.module, symbol.name, 'type', `${symbol.name}Data`);
}
