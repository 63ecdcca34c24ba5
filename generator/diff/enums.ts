// Enums: their values, and the names and numbers that they have in programs.

import type { EnumDeclaration, Scalar } from '../model';
import type { Where } from './change';
import type { Comparison } from './comparison';
import type { Pair } from './pair';
import { placeOfType } from './side';
import { jsonText } from '../support/json';

export function compareEnum(comparison: Comparison, { old, now, was, is, symbol }: Pair<EnumDeclaration>): void {
  const members = new Map((was?.members ?? []).map((each) => [each.value, each]));
  const currently = new Map((is?.members ?? []).map((each) => [each.value, each]));
  // Literals stand in the place of an enum that has no name.
  const isNamed = was !== undefined;
  const after = new Map(now.values.map((each) => [each.value, each]));
  const before = new Map(old.values.map((each) => [each.value, each]));
  for (const [value, { deprecated }] of before) {
    const [own, other] = [members.get(value), currently.get(value)];
    const name = `${symbol}.${own?.name ?? jsonText(value)}`;
    const places = { old: placeOf(old, value), new: after.has(value) ? placeOf(now, value) : placeOfType(now.id) };
    const taken = [...currently.values()].find((each) => each.name === own?.name && each.value !== value);
    if (taken !== undefined) {
      const [meant, means] = [jsonText(value), jsonText(taken.value)];
      comparison.add('meaning-changed', { symbol: name, before: meant, after: means, ...places });
    }
    if (!after.has(value)) {
      if (taken === undefined)
        comparison.add(isNamed ? 'enum-value-removed' : 'literal-removed', {
          symbol: name,
          before: jsonText(value),
          ...places,
        });
      continue;
    }
    if (own !== undefined && other !== undefined) {
      if (own.name !== other.name)
        comparison.add('enum-value-renamed', { symbol: name, before: own.name, after: other.name, ...places });
      if (own.number !== other.number) {
        const numbers = { before: String(own.number), after: String(other.number) };
        comparison.add('enum-number-changed', { symbol: name, ...numbers, ...places });
      }
    }
    if (!deprecated && after.get(value)?.deprecated === true)
      comparison.add('enum-value-deprecated', { symbol: name, ...places });
  }
  for (const value of after.keys()) {
    if (before.has(value)) continue;
    comparison.add('enum-value-added', {
      symbol: `${symbol}.${currently.get(value)?.name ?? jsonText(value)}`,
      after: jsonText(value),
      old: placeOfType(old.id),
      new: placeOf(now, value),
    });
  }
  const places = { old: placeOfType(old.id), new: placeOfType(now.id) };
  if (!isNamed && old.base !== now.base)
    comparison.add('literal-type-changed', { symbol, before: old.base, after: now.base, ...places });
  const counts = { before: `${before.size} values`, after: `${after.size} values` };
  if (before.size === 1 && after.size > 1) comparison.add('enum-opened', { symbol, ...counts, ...places });
  if (before.size > 1 && after.size === 1) comparison.add('enum-closed', { symbol, ...counts, ...places });
}

function placeOf({ id }: EnumDeclaration, value: Scalar): Where {
  return { ...placeOfType(id), item: { of: 'values', value } };
}
