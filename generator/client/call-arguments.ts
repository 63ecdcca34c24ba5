// The arguments of a call: its parameters, and its body as a whole or as fields.

import type { Content, Docs, Operation, Type } from '../model';
import { inRecordedOrder, type RecordScope } from '../naming/register';
import type { CallArgument, CallBody, CallSources } from './call';
import { credentialBehind, type Requirements } from './credentials';
import { parameterRow } from './serialization';
import type { Types } from './types';

const NO_DOCS: Docs = { deprecated: false, examples: [] };

/** Required ones first; within that, those that callers know already keep their places. */
export function inCallOrder(scope: RecordScope, all: readonly CallArgument[]): readonly CallArgument[] {
  return inRecordedOrder(
    scope,
    all,
    ({ key }) => key,
    (sorted) => [...sorted.filter(({ required }) => required), ...sorted.filter(({ required }) => !required)],
  );
}

export function parametersOf(
  operation: Operation,
  security: Requirements,
  { types, credentials }: CallSources,
): readonly CallArgument[] {
  return operation.parameters.map((parameter) => {
    const { wireName, type, docs } = parameter;
    const credential = credentialBehind(parameter, security, credentials);
    const isKey = parameter.in === 'header' && wireName.toLowerCase() === 'idempotency-key';
    const required = parameter.in === 'path' || (parameter.required && types.underlying(type).kind !== 'null');
    return {
      key: `${parameter.in} ${wireName}`,
      wireName,
      in: parameter.in,
      required,
      ...(required && parameter.in !== 'path' && credential === undefined ? nullOf(type, types) : {}),
      type,
      docs,
      ...(parameter.default === undefined ? {} : { default: parameter.default }),
      row: parameterRow(parameter, types),
      ...(credential === undefined ? {} : { credential: credential.name }),
      ...(isKey ? { idempotencyKey: true } : {}),
    };
  });
}

function nullOf(type: Type, types: Types): Pick<CallArgument, 'takesNull'> {
  return types.isNullable(type) || types.underlying(type).kind === 'unknown' ? { takesNull: true } : {};
}

export function bodyArguments(operation: Operation, body: CallBody | undefined, types: Types): readonly CallArgument[] {
  const [content] = body?.contents ?? [];
  if (body === undefined || content === undefined) return [];
  const declared = operation.body?.contents ?? [];
  const contents = body.contents.flatMap(({ mediaType }) => declared.filter((each) => each.mediaType === mediaType));
  if (body.spread) return fieldsOf(contents, body, types);
  const { required, docs } = body;
  const { type, writer } = content;
  // Null is a JSON value; nothing else that is sent can be null.
  const takesNull = required && writer === 'json' ? nullOf(type, types) : {};
  return [{ key: 'body', wireName: 'body', in: 'body', required, ...takesNull, type, docs }];
}

/** The fields of all contents, each once; required only where every content requires it. */
function fieldsOf(contents: readonly Content[], body: CallBody, types: Types): readonly CallArgument[] {
  const fields = new Map<string, CallArgument>();
  const requiring = contents.map(
    ({ parts }) => new Set(parts.flatMap(({ wireName, required }) => (required ? [wireName] : []))),
  );
  for (const content of contents) {
    const properties = types.properties(content.type);
    const sent = body.contents.find(({ mediaType }) => mediaType === content.mediaType);
    const rows = new Map(sent?.parts.map((row) => [row.wireName, row]));
    for (const { wireName, type } of content.parts) {
      const part = rows.get(wireName);
      if (fields.has(wireName) || part === undefined) continue;
      const docs = properties.get(wireName)?.docs ?? NO_DOCS;
      const required = requiring.every((names) => names.has(wireName));
      const given = { key: `form ${wireName}`, wireName, in: 'form', required, type, docs, part } as const;
      fields.set(wireName, { ...given, ...(required ? nullOf(type, types) : {}) });
    }
  }
  return [...fields.values()];
}
