// Literals of examples: every member and every item on a line of its own.

import { indent, join } from '../../../code/code';
import { jsonLiteral, objectKey, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { isJsonObject, type Json } from '../../../support/json';

/** Keys that are data are quoted, as against names of properties. */
export function quotedKey(key: string): Ecmascript {
  return key === '__proto__' ? objectKey(key) : stringLiteral(key);
}

/** Any JSON, laid out. */
export function freeValue(value: Json): Ecmascript {
  if (Array.isArray(value)) return listCode(value.map((item: Json) => freeValue(item)));
  if (!isJsonObject(value)) return jsonLiteral(value);
  return objectCode(Object.entries(value).map(([key, item]) => ts`${quotedKey(key)}: ${freeValue(item)}`));
}

export function objectCode(members: readonly Ecmascript[]): Ecmascript {
  return members.length === 0
    ? ts`{}`
    : ts`{${lines(members)}
}`;
}

export function listCode(items: readonly Ecmascript[]): Ecmascript {
  return items.length === 0
    ? ts`[]`
    : ts`[${lines(items)}
]`;
}

function lines(items: readonly Ecmascript[]): Ecmascript {
  return join(
    items.map(
      (item) => ts`
  ${indent(item, 2)},`,
    ),
    ts``,
  );
}
