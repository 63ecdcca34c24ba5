// Enums: their types, and the constants by which programs name their values, keyed as the document writes them.

import type { EnumDeclaration, Type } from '../../../model';
import { jsonLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { byPosition } from '../../../languages/ecmascript';
import { assignNames } from '../../../naming/assign';
import { spelled } from '../../../naming/spelled';
import { unreachable } from '../../../support/invariant';
import type { TypeBook } from '../types/book';
import { joined } from '../types/joined';

/** The known values, and whatever else a server may say one day. */
export function enumType({ values }: EnumDeclaration): Ecmascript {
  if (values.length === 0) return ts`null`;
  const kinds = new Set(values.map(({ value }) => typeof value));
  const open = [
    ...(kinds.has('string') ? [ts`(string & {})`] : []),
    ...(kinds.has('number') ? [ts`(number & {})`] : []),
  ];
  return joined([...values.map(({ value }) => jsonLiteral(value)), ...open]);
}

export function baseName({ base }: EnumDeclaration): string {
  switch (base) {
    case 'string':
      return 'String';
    case 'integer':
    case 'number':
      return 'Number';
    case 'boolean':
      return 'Boolean';
    case 'mixed':
      return 'Object';
    default:
      return unreachable(base);
  }
}

/** The enum that a property holds, alone or in a list or map, where it stands inline. */
export function inlineEnumOf(type: Type, book: TypeBook): EnumDeclaration | undefined {
  switch (type.kind) {
    case 'reference': {
      const target = book.declaration(type.id);
      return target.kind === 'enum' && target.origin === 'inline' && target.values.length > 0 ? target : undefined;
    }
    case 'nullable':
      return inlineEnumOf(type.type, book);
    case 'array':
      return inlineEnumOf(type.items, book);
    case 'map':
      return inlineEnumOf(type.values, book);
    default:
      return undefined;
  }
}

/** The name of each value, in their order. `fields`: where names are fields of a class, some of which are taken. */
export function enumKeys(
  { values }: EnumDeclaration,
  place: 'object' | 'fields',
): readonly (readonly [key: string, value: EnumDeclaration['values'][number]])[] {
  const keyOf = (value: string | number | boolean): string => `${typeof value} ${String(value)}`;
  const names = assignNames(
    values.map(({ value, name }) => {
      const verbatim = value === '' ? 'empty' : String(value);
      return { key: keyOf(value), ladder: [name ?? verbatim, verbatim, `_${verbatim}`, spelled(verbatim)], rank: 1 };
    }),
    {
      style: (hint) => hint,
      taken: place === 'fields' ? TAKEN_FIELDS : new Set(['__proto__']),
      fold: (name) => name,
    },
  );
  return values.map((value) => [names.get(keyOf(value.value)) ?? '', value]);
}

const TAKEN_FIELDS: ReadonlySet<string> = new Set([...byPosition.static, 'constructFromObject']);
