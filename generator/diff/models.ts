// Named types: which came and went, and what became of the others.

import type { Declaration } from '../model';
import type { Comparison } from './comparison';
import { compareEnum } from './enums';
import { compareObject } from './objects';
import type { Pair } from './pair';
import { placeOfType } from './side';
import { typeChange } from './types';
import { compareUnion } from './unions';

export function compareModels(comparison: Comparison): void {
  const { before, after } = comparison;
  for (const old of before.model.declarations) {
    const now = comparison.now(old.id);
    const was = before.homes.get(old.id);
    const is = comparison.homeNow(old.id);
    const other = was && after.homesByName.get(was.name);
    const heir = other && now === undefined ? heirOf(old, after.declarations.get(other.id)) : undefined;
    if (was !== undefined && heir !== undefined) {
      comparePair(comparison, { old, now: heir, was, is: other, symbol: was.name });
      continue;
    }
    if (was !== undefined && other !== undefined && !comparison.sameType(old.id, other.id)) {
      comparison.add('meaning-changed', {
        symbol: was.name,
        before: old.id,
        after: other.id,
        old: placeOfType(old.id),
        new: placeOfType(other.id),
      });
    } else if (was !== undefined && is === undefined) {
      comparison.add('model-removed', { symbol: was.name, old: placeOfType(old.id) });
    }
    if (now !== undefined) comparePair(comparison, { old, now, was, is, symbol: was?.name ?? old.id });
  }
  for (const now of after.model.declarations) {
    const is = after.homes.get(now.id);
    const old = before.typesByKey.get(after.typeKey(now.id));
    if (is === undefined || before.homesByName.has(is.name) || (old !== undefined && before.homes.has(old.id)))
      continue;
    comparison.add('model-added', { symbol: is.name, new: placeOfType(now.id) });
  }
}

/** An inline type that stands elsewhere now and has its name still: programs see what differs, and nothing else. */
function heirOf(old: Declaration, other: Declaration | undefined): Declaration | undefined {
  const isHeir = other?.kind === old.kind && old.origin === 'inline' && other.origin === 'inline';
  return isHeir ? other : undefined;
}

function comparePair(comparison: Comparison, pair: Pair): void {
  const { old, now, was, is, symbol } = pair;
  const places = { old: placeOfType(old.id), new: placeOfType(now.id) };
  if (was !== undefined && is !== undefined) {
    if (was.name !== is.name) comparison.add('model-renamed', { symbol, before: was.name, after: is.name, ...places });
    else if (was.module !== is.module)
      comparison.add('model-moved', { symbol, before: was.module, after: is.module, ...places });
    if (was.input === undefined && is.input !== undefined)
      comparison.add('input-type-added', { symbol, after: is.input, ...places });
    if (was.input !== undefined && is.input === undefined)
      comparison.add('input-type-removed', { symbol, before: was.input, ...places });
    const base = was.base === undefined ? undefined : comparison.inNewNames(was.base);
    if (base !== is.base)
      comparison.add('base-changed', { symbol, before: was.base ?? 'none', after: is.base ?? 'none', ...places });
  }
  if (!old.docs.deprecated && now.docs.deprecated && is !== undefined)
    comparison.add('model-deprecated', { symbol, ...places });
  if (old.kind !== now.kind) {
    if (was !== undefined)
      comparison.add('model-kind-changed', { symbol, before: old.kind, after: now.kind, ...places });
  } else if (old.kind === 'object' && now.kind === 'object') compareObject(comparison, { ...pair, old, now });
  else if (old.kind === 'enum' && now.kind === 'enum') compareEnum(comparison, { ...pair, old, now });
  else if (old.kind === 'union' && now.kind === 'union') compareUnion(comparison, { ...pair, old, now });
  else if (old.kind === 'alias' && now.kind === 'alias' && was !== undefined && is !== undefined) {
    const texts = { before: was.type ?? '', after: is.type ?? '' };
    const change = typeChange(
      comparison,
      { type: old.type, text: texts.before },
      { type: now.type, text: texts.after },
    );
    if (change.type === 'seen') comparison.add('alias-changed', { symbol, ...texts, ...places });
    if (change.type === 'unseen') comparison.add('alias-refined', { symbol, ...texts, ...places });
    if (change.nullable === 'added') comparison.add('alias-nullable-added', { symbol, ...texts, ...places });
    if (change.nullable === 'removed') comparison.add('alias-nullable-removed', { symbol, ...texts, ...places });
  }
}
