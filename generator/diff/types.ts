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
  const change = changeOf(comparison, old, now);
  if (change.type !== 'seen') return change;
  // A name that comes or goes, and stands for the same type.
  const meant = changeOf(withoutAliases(comparison), old, now);
  return meant.type === undefined ? { ...meant, type: 'unseen' } : change;
}

/** What is asked of a comparison here. */
type View = Pick<Comparison, 'before' | 'after' | 'sameType' | 'inNewNames'>;

const views = new WeakMap<Comparison, View>();

function withoutAliases(comparison: Comparison): View {
  let view = views.get(comparison);
  if (view === undefined) views.set(comparison, (view = viewWithoutAliases(comparison)));
  return view;
}

function viewWithoutAliases(comparison: Comparison): View {
  const unnamed = (side: Side): Side => ({
    ...side,
    homes: new Map([...side.homes].filter(([id]) => side.declarations.get(id)?.kind !== 'alias')),
  });
  return {
    before: unnamed(comparison.before),
    after: unnamed(comparison.after),
    sameType: (old, now) => comparison.sameType(old, now),
    inNewNames: (text) => comparison.inNewNames(text),
  };
}

function changeOf(
  comparison: View,
  old: { readonly type: Type; readonly text: string },
  now: { readonly type: Type; readonly text: string },
): TypeChange {
  const [outside = [], ...rest] = nullChanges(old.type, now.type, comparison);
  const inside = rest.flat();
  const sameText = bare(comparison.inNewNames(old.text)) === bare(now.text);
  const sameSpelling = sameText || (inside.length === 0 && keysIn(old.type) === keysIn(now.type));
  const alike = sameShape(old.type, now.type, comparison) && sameSpelling;
  const nulls = new Set(alike ? [...outside, ...inside] : outside);
  // Null that comes and goes within one type has no direction.
  const same = alike && nulls.size < 2;
  const [nullable] = nulls;
  const limits = limitsChange(inner(old.type, comparison.before), inner(now.type, comparison.after));
  return {
    ...(nullable === undefined ? {} : { nullable }),
    ...(limits === undefined ? {} : { limits }),
    ...(same ? {} : { type: sameText && !alike ? ('unseen' as const) : ('seen' as const) }),
  };
}

/** Of Python: values that are known beside all others of their type, which is the same to programs as the type. */
const OPEN_LITERAL =
  /\b_t\.Union\[_t\.Literal\[(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\]"'])*\], (_p\.Strict\w+)(, None)?\]/g;

/** Without what says that a value may be null or missing, and without values beside all others. */
function bare(text: string): string {
  return text
    .replace(OPEN_LITERAL, (_all, plain: string, none = '') => (none === '' ? plain : `_t.Union[${plain}${none}]`))
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

/** Whether they are alike but for null. Aliases that have no name in the client may lead back to themselves. */
function sameShape(old: Type, now: Type, comparison: View, within: ReadonlySet<Type> = new Set()): boolean {
  const left = inner(old, comparison.before);
  const right = inner(now, comparison.after);
  if (within.has(left)) return true;
  const deeper = new Set([...within, left]);
  if (left.kind === 'reference' && right.kind === 'reference') return comparison.sameType(left.id, right.id);
  if (left.kind === 'array' && right.kind === 'array') return sameShape(left.items, right.items, comparison, deeper);
  if (left.kind === 'map' && right.kind === 'map') return sameShape(left.values, right.values, comparison, deeper);
  if (left.kind === 'tuple' && right.kind === 'tuple')
    return (
      left.items.length === right.items.length &&
      left.items.every((item, at) => sameShape(item, right.items[at] ?? item, comparison, deeper)) &&
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

type NullChange = 'added' | 'removed';

/** Of the value, and of what lists and maps in it hold, from the outside in: each a list of none or one. */
function nullChanges(old: Type, now: Type, { before, after }: View): readonly (readonly NullChange[])[] {
  const was = nullsOf(old, before);
  return nullsOf(now, after).map((isNull, at) => (isNull === was[at] ? [] : [isNull ? 'added' : 'removed']));
}

function nullsOf(type: Type, side: Side, within: ReadonlySet<Type> = new Set()): readonly boolean[] {
  const value = inner(type, side);
  if (within.has(value)) return [];
  const held = value.kind === 'array' ? [value.items] : value.kind === 'map' ? [value.values] : [];
  const items = value.kind === 'tuple' ? value.items : held;
  const deeper = new Set([...within, value]);
  return [isNullable(type, side), ...items.flatMap((item) => nullsOf(item, side, deeper))];
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
