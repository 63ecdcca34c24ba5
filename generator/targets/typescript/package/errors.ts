// The module of errors: those of the runtime, and a class for each that the document declares.

import { join } from '../../../code/code';
import type { Statement } from '../../../code/source-file';
import {
  docComment,
  identifier,
  numberLiteral,
  stringLiteral,
  ts,
  type Ecmascript,
} from '../../../languages/ecmascript';
import type { ErrorClass } from '../models/error-classes';
import { outputType } from '../operations/contents';
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
  const statements: Statement[] = [
    {
      kind: 'code',
      code: ts`export { ${join(RUNTIME_ERRORS.map(identifier), ts`, `)} } from "./runtime/errors.js";
export type { APIErrorInit, CallError, FailureKind } from "./runtime/errors.js";`,
    },
  ];
  return [...statements, ...plan.errors.map((error) => errorClass(error, taken, plan))];
}

function errorClass(error: ErrorClass, taken: ReadonlySet<string>, plan: Plan): Statement {
  const data = error.content === undefined ? ts`undefined` : aliased(outputType(error.content, plan.book), taken);
  const codec = error.content?.kind === 'json' ? plan.codecs.of(error.content.type) : undefined;
  const status =
    error.statuses === undefined
      ? ts`number`
      : join(
          error.statuses.map((it) => numberLiteral(it)),
          ts` | `,
        );
  return {
    kind: 'class',
    name: identifier(error.name),
    docs: docComment({ prose: [error.description] }),
    exported: true,
    extends: ts`${runtime('errors', 'APIError')}<${data}>`,
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
