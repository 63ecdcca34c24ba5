// What tells the types of a union, or the children of a base, apart: the property, and the values of those that are there before and
// after. Types that come or go are told by rules of their own.

import type { Discriminator, ObjectDeclaration, UnionDeclaration } from '../model';
import type { Comparison } from './comparison';
import { placeOfType, type Side } from './side';

type Told = Pick<UnionDeclaration | ObjectDeclaration, 'id' | 'discriminator'>;

export function compareTellers(
  comparison: Comparison,
  { old, now, symbol }: { readonly old: Told; readonly now: Told; readonly symbol: string },
): void {
  const { before, after } = comparison;
  const [was, is] = [keysOf(old.discriminator, before), keysOf(now.discriminator, after)];
  const isShared = (key: string): boolean => (was?.has(key) ?? true) && (is?.has(key) ?? true);
  const [told, tells] = [tellerOf(old.discriminator, before, isShared), tellerOf(now.discriminator, after, isShared)];
  if (comparison.inNewNames(told) === tells) return;
  const places = { old: placeOfType(old.id), new: placeOfType(now.id) };
  comparison.add('discriminator-changed', { symbol, before: told, after: tells, ...places });
}

/** Types that are there before and after, and that a base of answers came to have or has no more. */
export function compareChildren(
  comparison: Comparison,
  { old, now, symbol }: { readonly old: Told; readonly now: Told; readonly symbol: string },
): void {
  const { before, after } = comparison;
  const [was, is] = [keysOf(old.discriminator, before), keysOf(now.discriminator, after)];
  if (was === undefined || is === undefined) return;
  const places = { old: placeOfType(old.id), new: placeOfType(now.id) };
  const nameOf = (key: string, side: Side): string => {
    const id = side.typesByKey.get(key)?.id ?? key;
    return side.homes.get(id)?.name ?? id;
  };
  for (const key of is)
    if (!was.has(key)) comparison.add('child-added', { symbol, after: nameOf(key, after), ...places });
  for (const key of was)
    if (!is.has(key) && after.typesByKey.has(key))
      comparison.add('child-removed', { symbol, before: nameOf(key, before), ...places });
}

function keysOf(discriminator: Discriminator | undefined, side: Side): ReadonlySet<string> | undefined {
  return discriminator && new Set(discriminator.mapping.map(({ id }) => side.typeKey(id)));
}

function tellerOf(discriminator: Discriminator | undefined, side: Side, isMeant: (key: string) => boolean): string {
  if (discriminator === undefined) return 'none';
  const values = discriminator.mapping
    .filter(({ id }) => isMeant(side.typeKey(id)))
    .map(({ value, id }) => `${JSON.stringify(value)}: ${side.homes.get(id)?.name ?? id}`);
  return `${discriminator.wireName} (${values.sort().join(', ')})`;
}
