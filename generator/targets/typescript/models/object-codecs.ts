// The codec of an object: the properties of which name or value differs, and no others.

import { isAskedAgain } from '../../../client';
import type { ObjectDeclaration, Type } from '../../../model';
import { join } from '../../../code/code';
import { objectKey, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import type { TypeBook } from '../types/book';
import { block, braced, bracketed } from '../../ecmascript/layout';
import { hierarchyOf, type Hierarchy } from '../../ecmascript/models/hierarchy';
import { runtimeCamelCase } from '../../ecmascript/names/style';
import { runtime } from '../types/symbols';

export function objectCodec(
  declaration: ObjectDeclaration,
  book: TypeBook,
  codecOf: (type: Type) => Ecmascript | undefined,
): { readonly type: Ecmascript; readonly value: Ecmascript } {
  const names = book.propertyNames(declaration);
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
  const hierarchy = hierarchyOf(declaration);
  const members = hierarchy
    ? [ts`type: ${runtime('codec-base', 'base')}`, tagOf(declaration, hierarchy, names, book, codecOf)]
    : [ts`type: ${runtime('codec-object', 'object')}`];
  members.push(ts`fields: ${bracketed(fields)}`);
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
  const type = hierarchy ? runtime('codec-base', 'BaseCodec', 'type') : runtime('codec-object', 'ObjectCodec', 'type');
  return { type, value: block(members) };
}

/** What the child is chosen by. */
function tagOf(
  declaration: ObjectDeclaration,
  { wireName, children }: Hierarchy,
  names: ReadonlyMap<string, string>,
  book: TypeBook,
  codecOf: (type: Type) => Ecmascript | undefined,
): Ecmascript {
  const entries = children.flatMap(({ id, values }) =>
    values.map((value) => ts`${objectKey(String(value))}: ${codecOf({ kind: 'reference', id }) ?? ts`null`}`),
  );
  const property = stringLiteral(names.get(wireName) ?? wireName);
  const again = children
    .filter(({ id }) => isAskedAgain(declaration, id, book))
    .flatMap(({ values }) => values.map((value) => stringLiteral(String(value))));
  const rest = again.length === 0 ? ts`` : ts`, ${bracketed(again)}`;
  return ts`tag: [${stringLiteral(wireName)}, ${property}, ${braced(entries)}${rest}]`;
}
