// Names inside a declared type: of the properties of an object, and the keys of an enum's values.

import type { EnumDeclaration, Property, TypeId } from '../../../model';
import { assignNames, exact } from '../../../naming/assign';
import { shortValues } from '../../../naming/short-values';
import { spelled } from '../../../naming/spelled';
import { SYMBOLS } from '../../../naming/symbols';
import { propertyName } from './style';
import { TAKEN } from './taken';
import { valueKey } from '../../../naming/value-key';

export function propertyNames(
  type: TypeId,
  properties: readonly Pick<Property, 'wireName' | 'names'>[],
): ReadonlyMap<string, string> {
  return assignNames(
    properties.map(({ wireName }) => ({
      key: wireName,
      ladder: [propertyName(wireName), wireName, `_${wireName}`],
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

/** Further names of values, as programs of the old client know them: without what all values begin with. */
export function enumAliases(
  declaration: EnumDeclaration,
  place: 'object' | 'fields',
): readonly (readonly [key: string, value: EnumDeclaration['values'][number]])[] {
  const { values } = declaration;
  const texts = values.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const short = texts.length === values.length ? shortValues(texts) : new Map<string, string>();
  const taken = new Set([...(place === 'fields' ? TAKEN.field : TAKEN.value)]);
  for (const [key] of enumKeys(declaration, place)) taken.add(key);
  return values.flatMap((value) => {
    const rest = value.name === undefined ? short.get(String(value.value)) : undefined;
    const key = rest === undefined ? undefined : (SYMBOLS.get(rest)?.toUpperCase().replaceAll(' ', '_') ?? rest);
    if (key === undefined || taken.has(key)) return [];
    taken.add(key);
    return [[key, value] as const];
  });
}
