// Names inside a declared type: of the properties of an object, and the keys of an enum's values.

import type { EnumDeclaration, Property, TypeId } from '../../../model';
import { assignNames, exact } from '../../../naming/assign';
import { spelled } from '../../../naming/spelled';
import { SYMBOLS } from '../../../naming/symbols';
import { lowerCamel } from './style';
import { TAKEN } from './taken';
import { valueKey } from '../../../naming/value-key';

export function propertyNames(
  type: TypeId,
  properties: readonly Pick<Property, 'wireName' | 'names'>[],
): ReadonlyMap<string, string> {
  return assignNames(
    properties.map(({ wireName }) => ({
      key: wireName,
      ladder: [lowerCamel(wireName), wireName, `_${wireName}`],
      rank: 1,
      called: { by: 'nameMappings', name: wireName },
    })),
    { style: (hint) => hint, taken: TAKEN.property, fold: exact, record: { kind: 'property', of: { type } } },
  );
}

/** The name of each value, in their order. `fields`: where names are fields of a class, some of which are taken. */
export function enumKeys(
  { id, values }: EnumDeclaration,
  place: 'object' | 'fields',
): readonly (readonly [key: string, value: EnumDeclaration['values'][number]])[] {
  const names = assignNames(
    values.map(({ value, name }) => {
      const verbatim = value === '' ? 'empty' : String(value);
      const symbol = SYMBOLS.get(verbatim)?.toUpperCase().replaceAll(' ', '_');
      return {
        key: valueKey(value),
        ladder: [name ?? symbol ?? verbatim, verbatim, `_${verbatim}`, spelled(verbatim)],
        rank: 1,
        called: { by: 'enumNameMappings', name: String(value) },
      };
    }),
    {
      style: (hint) => hint,
      taken: place === 'fields' ? TAKEN.field : TAKEN.value,
      fold: exact,
      record: { kind: place === 'fields' ? 'value' : 'constant', of: { type: id } },
    },
  );
  return values.map((value) => [names.get(valueKey(value.value)) ?? '', value]);
}
