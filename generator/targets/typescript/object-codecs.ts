// The codec of an object: the properties of which name or value differs, and no others.

import type { ObjectDeclaration, Type } from '../../model';
import { indent, join } from '../../code/code';
import { stringLiteral, ts, type Ecmascript } from '../../languages/ecmascript';
import type { CodecContext } from './codecs';
import { runtime } from './symbols';

export function objectCodec(
  declaration: ObjectDeclaration,
  context: CodecContext,
  codecOf: (type: Type) => Ecmascript | undefined,
): Ecmascript {
  const names = context.propertyNames(declaration);
  const fields = declaration.properties.flatMap((property): readonly Ecmascript[] => {
    const name = names.get(property.wireName) ?? property.wireName;
    const codec = codecOf(property.type);
    if (codec === undefined && name === property.wireName) return [];
    const wireName = stringLiteral(property.wireName);
    if (name !== runtimeCamelCase(property.wireName)) {
      return [ts`[${wireName}, ${codec ?? ts`undefined`}, ${stringLiteral(name)}]`];
    }
    return [codec === undefined ? wireName : ts`[${wireName}, ${codec}]`];
  });
  const members = [ts`type: ${runtime('codec-object', 'object')}`, ts`fields: ${bracketed(fields)}`];
  const rest = declaration.additional.mode === 'typed' ? codecOf(declaration.additional.type) : undefined;
  if (rest !== undefined) {
    members.push(ts`rest: ${rest}`);
    const declared = declaration.properties
      .filter((property) => names.get(property.wireName) === property.wireName)
      .map((property) => stringLiteral(property.wireName));
    if (declared.length > 0) members.push(ts`declared: [${join(declared, ts`, `)}]`);
  }
  const readOnly = declaration.usage.request ? declaration.properties.filter((property) => property.readOnly) : [];
  if (readOnly.length > 0) {
    const list = readOnly.map((property) => stringLiteral(property.wireName));
    members.push(ts`readOnly: [${join(list, ts`, `)}]`);
  }
  return block(members);
}

export function braced(members: readonly Ecmascript[]): Ecmascript {
  if (members.length === 0) return ts`{}`;
  const line = ts`{ ${join(members, ts`, `)} }`;
  return line.text.length <= 80 && !line.text.includes('\n') ? line : block(members);
}

export function block(members: readonly Ecmascript[]): Ecmascript {
  return ts`{
  ${join(
    members.map(indented),
    ts`,
  `,
  )},
}`;
}

/** What hangs over its first line moves in. Safe: a literal is always one line. */
function indented(code: Ecmascript): Ecmascript {
  return indent(code, 2);
}

export function bracketed(items: readonly Ecmascript[]): Ecmascript {
  const line = ts`[${join(items, ts`, `)}]`;
  if (line.text.length <= 80 && !line.text.includes('\n')) return line;
  return ts`[
  ${join(
    items.map(indented),
    ts`,
  `,
  )},
]`;
}

/** What the runtime makes of a wire name by itself (camel-case.ts). */
export function runtimeCamelCase(wireName: string): string {
  return wireName.replace(/_([a-z])/g, (_whole, letter: string, at: number) =>
    at > 0 ? letter.toUpperCase() : letter,
  );
}
