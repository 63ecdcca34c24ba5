// Which models are spelled out as dictionaries, so that type checkers know the keys of a dictionary that is given for one.

import type { Declaration, ObjectDeclaration, Property } from '../../../model';

/** The name in the module of dictionaries, which has no other names that end so: no name of a model is taken away. */
export function dictionaryName(className: string): string {
  return `${className}Dict`;
}

/** What may be sent: not what the server alone sets. */
export function givenProperties({ properties }: ObjectDeclaration): readonly Property[] {
  return properties.filter(({ readOnly }) => !readOnly);
}

/**
 * Whether a model has a type of its dictionaries: where it is sent, and its properties are all that the document allows or
 * speaks of. A base with a discriminator has those of its descendants besides.
 */
export function isSpelledOut(declaration: Declaration): declaration is ObjectDeclaration {
  return (
    declaration.kind === 'object' &&
    declaration.usage.request &&
    declaration.discriminator === undefined &&
    (declaration.additional.mode === 'unspecified' || declaration.additional.mode === 'forbidden') &&
    givenProperties(declaration).length > 0
  );
}
