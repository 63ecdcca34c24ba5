// How the type at one place changed, as programs of a target see it: null, limits, or the type itself.

import type { Scalar, Type } from '../model';
import type { Comparison } from './comparison';
import type { Side } from './side';

export interface TypeChange {
  readonly nullable?: 'added' | 'removed';
  readonly limits?: 'tightened' | 'loosened';
  /** The document has another type; `seen`: so has the target. */
  readonly type?: 'seen' | 'unseen';
}

/** `before` and `after`: the types as the target writes them. */
export function typeChange(
  comparison: Comparison,
  old: { readonly type: Type; readonly text: string },
  now: { readonly type: Type; readonly text: string },
): TypeChange {
  const wasNull = isNullable(old.type, comparison.before);
  const isNull = isNullable(now.type, comparison.after);
  const sameText = bare(comparison.inNewNames(old.text)) === bare(now.text);
  const same = sameShape(old.type, now.type, comparison) && (sameText || keysIn(old.type) === keysIn(now.type));
  const limits = limitsChange(inner(old.type, comparison.before), inner(now.type, comparison.after));
  return {
    ...(wasNull === isNull ? {} : { nullable: isNull ? ('added' as const) : ('removed' as const) }),
    ...(limits === undefined ? {} : { limits }),
    ...(same ? {} : { type: sameText ? ('unseen' as const) : ('seen' as const) }),
  };
}

/** Without what says that a value may be null or missing. */
function bare(text: string): string {
  return text
    .replace(/ \| null\b/g, '')
    .replace(/\?$/, '')
    .replace(/^Optional\[(.*)\]$/, '$1')
    .replace(/, None\]/g, ']');
}

/** A name of the client stands for itself; an alias that is none stands for what it names. */
function inner(type: Type, side: Side): Type {
  let current = type;
  const seen = new Set<string>();
  for (;;) {
    if (current.kind === 'nullable') current = current.type;
    else if (current.kind === 'reference' && !side.homes.has(current.id) && !seen.has(current.id)) {
      const declaration = side.declarations.get(current.id);
      if (declaration?.kind !== 'alias') return current;
      seen.add(current.id);
      current = declaration.type;
    } else return current;
  }
}

function isNullable(type: Type, side: Side): boolean {
  if (type.kind === 'nullable' || type.kind === 'null') return true;
  const declaration = type.kind === 'reference' ? side.declarations.get(type.id) : undefined;
  return declaration?.kind === 'alias' && isNullable(declaration.type, side);
}

function sameShape(old: Type, now: Type, comparison: Comparison): boolean {
  const left = inner(old, comparison.before);
  const right = inner(now, comparison.after);
  if (left.kind === 'reference' && right.kind === 'reference') return comparison.sameType(left.id, right.id);
  if (left.kind === 'array' && right.kind === 'array') return sameItems(left.items, right.items, comparison);
  if (left.kind === 'map' && right.kind === 'map') return sameItems(left.values, right.values, comparison);
  if (left.kind === 'tuple' && right.kind === 'tuple')
    return (
      left.items.length === right.items.length &&
      left.items.every((item, at) => sameItems(item, right.items[at] ?? item, comparison)) &&
      (left.rest === undefined) === (right.rest === undefined)
    );
  return JSON.stringify(withoutLimits(left)) === JSON.stringify(withoutLimits(right));
}

/** The keys of the maps in a type, which only some targets write. */
function keysIn(type: Type): string {
  const keys: unknown[] = [];
  JSON.stringify(type, (name, value: unknown) => {
    if (name === 'keys') keys.push(value);
    return value;
  });
  return JSON.stringify(keys);
}

/** Inside a list or a map null is part of the type. */
function sameItems(old: Type, now: Type, comparison: Comparison): boolean {
  return isNullable(old, comparison.before) === isNullable(now, comparison.after) && sameShape(old, now, comparison);
}

const UPPER = ['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems', 'maxProperties'] as const;
const LOWER = ['minLength', 'minimum', 'exclusiveMinimum', 'minItems', 'minProperties'] as const;
const OTHER = ['pattern', 'multipleOf', 'uniqueItems'] as const;

function withoutLimits(type: Type): object {
  const limits: readonly string[] = [...UPPER, ...LOWER, ...OTHER];
  return Object.fromEntries(Object.entries(type).filter(([name]) => !limits.includes(name)));
}

/** Tightened where any limit is new or nearer, or is of a kind that cannot be compared. */
function limitsChange(old: Type, now: Type): 'tightened' | 'loosened' | undefined {
  if (old.kind !== now.kind) return undefined;
  const [was, is] = [old, now] as unknown as [Limits, Limits];
  const upper = UPPER.filter((name) => (is[name] ?? Infinity) < (was[name] ?? Infinity));
  const lower = LOWER.filter((name) => (is[name] ?? -Infinity) > (was[name] ?? -Infinity));
  const other = OTHER.filter((name) => was[name] !== is[name]);
  if (upper.length + lower.length > 0) return 'tightened';
  if (other.some((name) => is[name] !== undefined && is[name] !== false)) return 'tightened';
  const changed = [...UPPER, ...LOWER].some((name) => was[name] !== is[name]) || other.length > 0;
  return changed ? 'loosened' : undefined;
}

type Limits = { readonly [name in (typeof UPPER)[number] | (typeof LOWER)[number]]?: number } & {
  readonly [name in (typeof OTHER)[number]]?: Scalar;
};
