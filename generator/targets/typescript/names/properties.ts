// Names inside a declared type: of the properties of an object, and the keys of an enum's known values.

import type { EnumDeclaration, Property, TypeId } from '../../../model';
import { assignNames, exact } from '../../../naming/assign';
import { camelCase, pascalCase } from '../../../naming/words';
import { TAKEN } from './taken';
import { valueWords } from './value-words';
import { valueKey } from '../../../naming/value-key';

/** The property names of an object, by wire name: camelCase where that is unique, else as on the wire. */
export function propertyNames(
  type: TypeId,
  properties: readonly Pick<Property, 'wireName' | 'names'>[],
): ReadonlyMap<string, string> {
  return assignNames(
    properties.map(({ wireName, names }) => {
      // `$schema` is `dollarSchema` in SDKs of Speakeasy.
      const plain = camelCase(wireName.replace(/^\$(?=\p{L})/u, 'dollar ')) || wireName;
      const wished = names.override === undefined ? plain : camelCase(names.override) || wireName;
      return {
        key: wireName,
        ladder: [wished, plain, wireName, `${plain}_`],
        rank: names.override === undefined ? 1 : 0,
        called: { by: 'nameMappings', name: wireName },
      };
    }),
    { style: (hint) => hint, taken: TAKEN.property, fold: exact, record: { kind: 'property', of: { type } } },
  );
}

/** The keys of the known values. */
export function enumNames(declaration: EnumDeclaration): ReadonlyMap<string, string> {
  return assignNames(
    declaration.values.map(({ value, name }) => {
      const hint = name ?? (typeof value === 'string' ? value : `value ${String(value).replace('-', 'minus ')}`);
      const verbatim = String(value) === '' ? 'Empty' : String(value);
      const words = name === undefined ? valueWords(String(value)) : undefined;
      return {
        key: valueKey(value),
        ladder: [...(words === undefined ? [] : [words]), pascalCase(hint) || verbatim, verbatim],
        rank: name === undefined ? 1 : 0,
        called: { by: 'enumNameMappings', name: String(value) },
      };
    }),
    {
      style: (hint) => hint,
      taken: TAKEN.value,
      fold: exact,
      record: { kind: 'value', of: { type: declaration.id } },
    },
  );
}
