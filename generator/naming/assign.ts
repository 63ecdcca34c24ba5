// Gives every request of one scope its name, all at once. Each request climbs its ladder of candidates only as far as
// collisions drive it; all collisions are resolved on one rung before the next one is tried, so a name does not depend
// on the order of requests, nor on requests that it does not collide with. It knows no language: a scope says what a
// legal name is. Where the run has a register, who had a name before keeps it, and all others make room.

import { addToGroup } from '../support/groups';
import { invariant } from '../support/invariant';
import { byCodeUnit } from '../support/order';
import { bounded } from './bounded';
import { hasMappings, mappedName, refuseMapped, type Called } from './mappings';
import { currentRegister, type Of, type OpenScope, type Reason, type RecordScope } from './register';

export interface NameRequest {
  /** Unique in the batch; also breaks the last ties, by code unit. */
  readonly key: string;
  /** Candidates, best first, as hints: the scope's style makes names of them. At least one. */
  readonly ladder: readonly string[];
  /** Who keeps a contested name: the lower rank. 0 pinned by the user, 1 component, 2 inline. */
  readonly rank: number;
  /** What is named, where the key does not say it as the scope's `record` has it. */
  readonly of?: Of;
  /** By what the user's mappings know it. */
  readonly called?: Called;
}

export interface NameScope {
  /** Makes a legal name of a hint: casing, illegal characters, reserved words. Must be total and pure. What it makes is bounded. */
  readonly style: (hint: string) => string;
  /** Names that are taken already: what the runtime or the language declares in this scope. */
  readonly taken: ReadonlySet<string>;
  /** What counts as the same name; e.g. lower case where names become files. */
  readonly fold: (name: string) => string;
  /** Appends a number; `name2` by default. */
  readonly numbered?: (name: string, number: number) => string;
  /** As what the names are remembered from one generation to the next; absent where they are not. */
  readonly record?: RecordScope;
}

/** A fold: each name is another one. */
export function exact(name: string): string {
  return name;
}

/** A fold: names that differ in their case alone are the same. */
export function caseless(name: string): string {
  return name.toLowerCase();
}

interface Claim {
  readonly request: NameRequest;
  rung: number;
  name: string;
}

export function assignNames(requests: readonly NameRequest[], scope: NameScope): ReadonlyMap<string, string> {
  const open = scope.record === undefined ? undefined : currentRegister()?.open(scope.record);
  const mapped = mappedNames(requests, scope);
  if (open !== undefined) return assignBesideRecorded(requests, scope, open, mapped);
  if (mapped.size === 0) return assignAnew(requests, scope);
  const others = requests.filter(({ key }) => !mapped.has(key));
  const names = assignAnew(others, { ...scope, taken: new Set([...scope.taken, ...mapped.values()]) });
  return new Map(requests.map(({ key }) => [key, mapped.get(key) ?? names.get(key) ?? '']));
}

const NONE: ReadonlyMap<string, string> = new Map();

/** The names that the user gives, but those that something else has. */
function mappedNames(requests: readonly NameRequest[], scope: NameScope): ReadonlyMap<string, string> {
  if (!hasMappings()) return NONE;
  const mapped = new Map<string, string>();
  let used: Set<string> | undefined;
  for (const { key, called } of requests) {
    const given = mappedName(called);
    if (called === undefined || given === undefined) continue;
    const name = given.isVerbatim ? given.name : bounded(scope.style(given.name));
    used ??= new Set(foldedTaken(scope));
    if (used.has(scope.fold(name))) refuseMapped({ ...called, by: given.by }, name);
    else mapped.set(key, name);
    used.add(scope.fold(name));
  }
  return mapped;
}

/** Names that the user gives first, then recorded ones, then all others around them. */
function assignBesideRecorded(
  requests: readonly NameRequest[],
  scope: NameScope,
  open: OpenScope,
  mapped: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  if (mapped.size === 0 && open.isNew && !open.explains) return assignedFirst(requests, scope, open);
  let folded: ReadonlySet<string> | undefined;
  const isTaken = (name: string): boolean => (folded ??= foldedTaken(scope)).has(scope.fold(name));
  const kept = new Map<string, string>(mapped);
  const used = new Set<string>([...mapped.values()].map(scope.fold));
  for (const request of requests) {
    if (kept.has(request.key)) continue;
    const name = open.before(request.key, request.of)?.name;
    if (name === undefined || !isName(name, request, scope)) continue;
    if (isTaken(name) || used.has(scope.fold(name))) continue;
    used.add(scope.fold(name));
    kept.set(request.key, name);
  }
  const reserved = [
    ...kept.values(),
    ...open.reserved(() => new Set(requests.map(({ key, of }) => open.keyOf(key, of)))),
  ];
  const newcomers = requests.filter(({ key }) => !kept.has(key));
  const added =
    newcomers.length === 0
      ? new Map<string, string>()
      : assignAnew(
          newcomers,
          reserved.length === 0 ? scope : { ...scope, taken: new Set([...scope.taken, ...reserved]) },
        );
  const room = new Set(reserved.map(scope.fold));
  const reasonOf = (key: string, wanted: string): Reason => {
    if (mapped.has(key)) return 'given';
    if (kept.has(key)) return 'recorded';
    if (isTaken(wanted)) return 'taken';
    return room.has(scope.fold(wanted)) ? 'reserved' : 'contested';
  };
  const names = new Map<string, string>();
  for (const { key, ladder, of } of requests) {
    const name = kept.get(key) ?? added.get(key) ?? '';
    names.set(key, name);
    open.assign(key, name, of);
    if (open.explains) {
      const wanted = bounded(scope.style(ladder[0] ?? ''));
      if (wanted !== name) open.renamed(key, { wanted, name, because: reasonOf(key, wanted) }, of);
    }
    if (kept.has(key) || room.size === 0) continue;
    const wanted = bounded(scope.style(ladder[0] ?? ''));
    if (wanted !== name && room.has(scope.fold(wanted))) open.moved(key, wanted, name, of);
  }
  return names;
}

/** Where there is nobody to make room for, as in every scope of a new client. */
function assignedFirst(
  requests: readonly NameRequest[],
  scope: NameScope,
  open: OpenScope,
): ReadonlyMap<string, string> {
  const names = assignAnew(requests, scope);
  for (const { key, of } of requests) open.assign(key, names.get(key) ?? '', of);
  return names;
}

/** Whether a recorded text can be a name at all: anybody may have edited it. Reserved words are in nobody's record. */
function isName(name: string, { ladder }: NameRequest, scope: NameScope): boolean {
  if (/^[\p{L}\p{Nl}_$][\p{L}\p{Nl}\p{M}\p{Nd}\p{Pc}$]*$/u.test(name) && bounded(name) === name) return true;
  return ladder.some((hint) => name.replace(/_?\d+$/, '') === bounded(scope.style(hint)).replace(/_?\d+$/, ''));
}

function foldedTaken({ taken, fold }: NameScope): ReadonlySet<string> {
  return fold === exact ? taken : new Set([...taken].map(fold));
}

function assignAnew(requests: readonly NameRequest[], scope: NameScope): ReadonlyMap<string, string> {
  const taken = foldedTaken(scope);
  const first = new Map<string, string>();
  const folded = new Set<string>();
  let apart = true;
  for (const { key, ladder } of requests) {
    const name = bounded(scope.style(ladder[0] ?? ''));
    const fold = scope.fold(name);
    apart &&= !taken.has(fold) && !folded.has(fold);
    folded.add(fold);
    first.set(key, name);
  }
  invariant(first.size === requests.length, 'two names asked for by one key');
  if (apart) return first;
  const claims = requests.map((request): Claim => ({ request, rung: 0, name: first.get(request.key) ?? '' }));
  for (;;) {
    const climbers = contested(claims, taken, scope).filter((claim) => claim.rung + 1 < claim.request.ladder.length);
    if (climbers.length === 0) break;
    for (const claim of climbers) {
      claim.rung += 1;
      claim.name = bounded(scope.style(claim.request.ladder[claim.rung] ?? ''));
    }
  }
  number(claims, taken, scope);
  return new Map(claims.map((claim) => [claim.request.key, claim.name]));
}

/**
 * The claims that may not keep their name on this rung: all of a group but its holder. The holder is the one claim of the
 * lowest rank, else the one of them that stands lowest on its ladder: who comes climbing renames nobody that was there.
 */
function contested(claims: readonly Claim[], taken: ReadonlySet<string>, scope: NameScope): readonly Claim[] {
  const losers: Claim[] = [];
  for (const [folded, group] of groups(claims, scope)) {
    if (taken.has(folded)) losers.push(...group);
    else if (group.length > 1) {
      const first = lowest(
        lowest(group, (claim) => claim.request.rank),
        (claim) => claim.rung,
      );
      losers.push(...(first.length === 1 ? group.filter((claim) => claim !== first[0]) : group));
    }
  }
  return losers;
}

function lowest(claims: readonly Claim[], level: (claim: Claim) => number): readonly Claim[] {
  const least = Math.min(...claims.map(level));
  return claims.filter((claim) => level(claim) === least);
}

/** As openapi-generator counts types of one name: `Pet`, `Pet1`. */
export function countedFromOne(name: string, count: number): string {
  return `${name}${count - 1}`;
}

/** The last resort. One claim of a group keeps the name bare: by rank, rung, a hint that is the name already, and key. */
function number(claims: readonly Claim[], taken: ReadonlySet<string>, scope: NameScope): void {
  const numbered = scope.numbered ?? ((name, count) => `${name}${count}`);
  const waiting: Claim[] = [];
  const used = new Set(taken);
  for (const [folded, group] of groups(claims, scope)) {
    used.add(folded);
    waiting.push(...[...group].sort(byClaim).slice(taken.has(folded) ? 0 : 1));
  }
  waiting.sort(byClaim);
  for (const claim of waiting) {
    let count = 2;
    let name = numbered(claim.name, count);
    while (used.has(scope.fold(name))) name = numbered(claim.name, ++count);
    used.add(scope.fold(name));
    claim.name = name;
  }
}

function byClaim(left: Claim, right: Claim): number {
  return (
    left.request.rank - right.request.rank ||
    left.rung - right.rung ||
    Number(isExact(right)) - Number(isExact(left)) ||
    byCodeUnit(left.request.key, right.request.key)
  );
}

function isExact(claim: Claim): boolean {
  return claim.request.ladder[claim.rung] === claim.name;
}

function groups(claims: readonly Claim[], scope: NameScope): Map<string, Claim[]> {
  const result = new Map<string, Claim[]>();
  for (const claim of claims) {
    addToGroup(result, scope.fold(claim.name), claim);
  }
  return result;
}
