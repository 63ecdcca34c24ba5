// The overlay that turns one document into another. It uses what Overlay 1.0 has, so every tool can apply it, and names
// as targets the innermost objects that differ: where one of them is gone from a later document, its action says so.

import { isNumeral } from '../support/exact-number';
import { isJsonObject, type Json, type JsonObject } from '../support/json';
import { pathOf } from './json-path';

export interface OverlayAction {
  readonly target: string;
  readonly update?: Json;
  readonly remove?: true;
}

/** Nothing where no overlay can do it: one of the two is no object. The order of members does not count. */
export function compareDocuments(before: Json, after: Json): readonly OverlayAction[] | undefined {
  if (!isJsonObject(before) || !isJsonObject(after)) return undefined;
  return objectActions(before, after, []);
}

type Tokens = readonly (string | number)[];

function objectActions(before: JsonObject, after: JsonObject, at: Tokens): readonly OverlayAction[] {
  const removals: OverlayAction[] = [];
  const update: { [key: string]: Json } = {};
  const inner: OverlayAction[] = [];
  const add = (key: string, value: Json): void => {
    Object.defineProperty(update, key, { value, enumerable: true, configurable: true, writable: true });
  };
  for (const [key, old] of Object.entries(before)) {
    const place = [...at, key];
    if (!Object.hasOwn(after, key)) {
      removals.push({ target: pathOf(place), remove: true });
      continue;
    }
    const now = after[key] as Json;
    if (same(old, now)) continue;
    if (isPlain(old) && isPlain(now)) add(key, now);
    else {
      const change = containerActions(old, now, place);
      inner.push(...(change?.actions ?? []));
      if (change === undefined) {
        removals.push({ target: pathOf(place), remove: true });
        add(key, now);
      } else if (change.appended.length > 0) add(key, change.appended);
    }
  }
  for (const [key, now] of Object.entries(after)) if (!Object.hasOwn(before, key)) add(key, now);
  const own = Object.keys(update).length === 0 ? [] : [{ target: pathOf(at), update }];
  return [...removals, ...inner, ...own];
}

interface Change {
  readonly actions: readonly OverlayAction[];
  /** What is to be added to the end of the list, by its parent: there it does not matter whether an entry is a list. */
  readonly appended: readonly Json[];
}

/** Nothing where the value has to be written anew. */
function containerActions(before: Json, after: Json, at: Tokens): Change | undefined {
  if (isJsonObject(before) && isJsonObject(after)) return { actions: objectActions(before, after, at), appended: [] };
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  const [old, now] = [before as readonly Json[], after as readonly Json[]];
  return shorter(old, now, at) ?? itemActions(old, now, at);
}

/** Where items were only removed, and others appended. */
function shorter(before: readonly Json[], after: readonly Json[], at: Tokens): Change | undefined {
  const removed: number[] = [];
  let kept = 0;
  for (const [index, item] of before.entries()) {
    if (kept < after.length && same(item, after[kept] as Json)) kept += 1;
    else removed.push(index);
  }
  if (kept === 0 || (removed.length > 0 && kept < after.length)) return undefined;
  const actions = removed.reverse().map((index) => ({ target: pathOf([...at, index]), remove: true as const }));
  return { actions, appended: after.slice(kept) };
}

/** Item by item, where each one can be changed where it stands. */
function itemActions(before: readonly Json[], after: readonly Json[], at: Tokens): Change | undefined {
  if (before.length > after.length) return undefined;
  const actions: OverlayAction[] = [];
  for (const [index, old] of before.entries()) {
    const now = after[index] as Json;
    if (same(old, now)) continue;
    const change = containerActions(old, now, [...at, index]);
    if (change === undefined || change.appended.length > 0) return undefined;
    actions.push(...change.actions);
  }
  return { actions, appended: after.slice(before.length) };
}

function isPlain(value: Json): boolean {
  return typeof value !== 'object' || value === null || isNumeral(value);
}

/** Equal but for the order of members. */
function same(left: Json, right: Json): boolean {
  if (left === right) return true;
  if (isPlain(left) || isPlain(right) || Array.isArray(left) !== Array.isArray(right)) return false;
  const [one, other] = [left as JsonObject, right as JsonObject];
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && same(one[key] as Json, other[key] as Json))
  );
}
