// Which declarations become C# types of their own.

import type { Declaration, EnumDeclaration } from '../../../model';

/** Enums that C# can have: of text, or of whole numbers. */
export function isEnum(declaration: Declaration): declaration is EnumDeclaration {
  return (
    declaration.kind === 'enum' &&
    declaration.values.length > 0 &&
    (declaration.base === 'string' ||
      (declaration.base === 'integer' && declaration.values.every(({ value }) => Number.isSafeInteger(value))))
  );
}
