// Object and array literals laid out: on one line where they fit, else with a line for each member.

import { indent, join } from '../../code/code';
import { stringLiteral, ts, type Ecmascript } from '../../languages/ecmascript';

export function braced(members: readonly Ecmascript[]): Ecmascript {
  if (members.length === 0) return ts`{}`;
  const line = ts`{ ${join(members, ts`, `)} }`;
  return line.text.length <= 80 && !line.text.includes('\n') ? line : block(members);
}

export function block(members: readonly Ecmascript[]): Ecmascript {
  return ts`{
  ${join(members.map(indented), ts`,\n  `)},
}`;
}

/** `["name", "size"]` */
export function textList(texts: readonly string[]): Ecmascript {
  return ts`[${join(texts.map(stringLiteral), ts`, `)}]`;
}

/** What hangs over its first line moves in. Safe: a literal is always one line. */
function indented(code: Ecmascript): Ecmascript {
  return indent(code, 2);
}

export function bracketed(items: readonly Ecmascript[]): Ecmascript {
  const line = ts`[${join(items, ts`, `)}]`;
  if (line.text.length <= 80 && !line.text.includes('\n')) return line;
  return ts`[
  ${join(items.map(indented), ts`,\n  `)},
]`;
}
