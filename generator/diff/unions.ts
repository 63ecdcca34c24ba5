// Unions: the types that they can be.

import type { Type, UnionDeclaration, Variant } from '../model';
import type { Comparison } from './comparison';
import type { Pair } from './pair';
import { placeOfType, type Side } from './side';
import { compareTellers } from './tellers';

export function compareUnion(
  comparison: Comparison,
  { old, now, was: outlined, is: outlinedNow, symbol }: Pair<UnionDeclaration>,
): void {
  const { before: was, after: is } = comparison;
  const before = new Map(old.variants.map((each) => [variantKey(each, was), each]));
  const after = new Map(now.variants.map((each) => [variantKey(each, is), each]));
  // Programs see the same types, though the document says others.
  const texts = outlined?.variants?.map((text) => comparison.inNewNames(text)).sort();
  const isSame = texts !== undefined && texts.join('\n') === [...(outlinedNow?.variants ?? [])].sort().join('\n');
  const isSeen = ({ type }: Variant): boolean => !isSame || type.kind === 'reference';
  const places = { old: placeOfType(old.id), new: placeOfType(now.id) };
  for (const [key, variant] of before)
    if (!after.has(key) && isSeen(variant))
      comparison.add('variant-removed', { symbol, before: nameOf(variant, was), ...places });
  const { response, error, webhook } = now.usage;
  const rule = response || error || webhook ? 'variant-added-in-responses' : 'variant-added-in-requests';
  for (const [key, variant] of after)
    if (!before.has(key) && isSeen(variant)) comparison.add(rule, { symbol, after: nameOf(variant, is), ...places });
  compareTellers(comparison, { old, now, symbol });
}

function variantKey({ type }: Variant, side: Side): string {
  return type.kind === 'reference' ? side.typeKey(type.id) : JSON.stringify(type);
}

function nameOf({ type }: Variant, side: Side): string {
  return type.kind === 'reference' ? (side.homes.get(type.id)?.name ?? type.id) : kindOf(type);
}

function kindOf(type: Type): string {
  return type.kind === 'nullable' ? kindOf(type.type) : type.kind;
}
