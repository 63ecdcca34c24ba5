// Enums: their types, and the inline ones of which a property's class has constants.

import type { EnumDeclaration, Type } from '../../../model';
import { jsonLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { unreachable } from '../../../support/invariant';
import type { Declarations } from '../../ecmascript/context';
import { openTypes, unionOf } from '../../ecmascript/types/unions';

/** The known values, and whatever else a server may say one day. */
export function enumType(declaration: EnumDeclaration): Ecmascript {
  const { values } = declaration;
  if (values.length === 0) return ts`null`;
  return unionOf([...values.map(({ value }) => jsonLiteral(value)), ...openTypes(declaration)]);
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
export function inlineEnumOf(type: Type, book: Declarations): EnumDeclaration | undefined {
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
