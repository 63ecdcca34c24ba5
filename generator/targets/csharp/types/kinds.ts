// Which declarations become C# types of their own, and which enums are texts and numbers where they are arguments.

import type { Declaration, EnumDeclaration, NameStep, Scalar, Type, TypeId } from '../../../model';
import { isNumeral } from '../../../support/exact-number';

/** Enums that C# can have: of text, or of whole numbers. */
export function isEnum(declaration: Declaration): declaration is EnumDeclaration {
  return (
    declaration.kind === 'enum' &&
    declaration.values.length > 0 &&
    (declaration.base === 'string' ||
      (declaration.base === 'integer' && declaration.values.every(({ value }) => Number.isSafeInteger(value))))
  );
}

/** An enum that a parameter alone has: a class of constants, for the argument is a text or a number. */
export function isParameterEnum(declaration: Declaration): boolean {
  const [first, ...rest] = declaration.names.context?.steps ?? [];
  return (
    isEnum(declaration) &&
    declaration.origin === 'inline' &&
    first?.kind === 'parameter' &&
    rest.every((step, at) => step.kind === 'items' || (at < rest.length - 1 && saysNothing(step)))
  );
}

/** A part of `allOf`, or the one option besides null. */
function saysNothing(step: NameStep): boolean {
  return step.kind === 'part' || (step.kind === 'variant' && step.alone === true);
}

/** The type of an argument whose enum is written where it stands: the texts or numbers themselves. Absent where there is none. */
export function plainArgument(type: Type, declaration: (id: TypeId) => Declaration | undefined): Type | undefined {
  switch (type.kind) {
    case 'reference': {
      const found = declaration(type.id);
      return found !== undefined && isEnum(found) && found.origin === 'inline' ? valueType(found) : undefined;
    }
    case 'nullable': {
      const inner = plainArgument(type.type, declaration);
      return inner === undefined || inner.kind === 'nullable' || inner.kind === 'null'
        ? inner
        : { ...type, type: inner };
    }
    case 'array': {
      const items = plainArgument(type.items, declaration);
      return items === undefined ? undefined : { ...type, items };
    }
    default:
      return undefined;
  }
}

function valueType(declaration: EnumDeclaration): Type {
  if (declaration.base === 'string') return { kind: 'string', content: 'plain' };
  return { kind: 'integer', content: hasWideValues(declaration) ? 'int64' : 'plain' };
}

export function hasWideValues({ values }: EnumDeclaration): boolean {
  return values.some(({ value }) => isWide(value));
}

/** Beyond 32 bits. */
export function isWide(value: Scalar): boolean {
  return isNumeral(value) && Math.abs(Number(value)) > 0x7fffffff;
}
