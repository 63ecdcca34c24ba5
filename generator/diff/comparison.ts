// What one comparison carries along: both sides, the target, and the changes that were found.

import type { Declaration, TypeId } from '../model';
import type { TargetName } from '../targets/target';
import type { Change, Where } from './change';
import { reaches } from './impact';
import { RULES_BY_ID, type RuleId } from './rules';
import type { Home, Side } from './side';

export interface Found {
  readonly symbol: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly old?: Where | undefined;
  readonly new?: Where | undefined;
}

export class Comparison {
  readonly changes: Change[] = [];
  readonly #renamed: ReadonlyMap<string, string>;
  readonly #pattern: RegExp | undefined;

  constructor(
    readonly target: TargetName,
    readonly before: Side,
    readonly after: Side,
  ) {
    this.#renamed = renamedTypes(before, after);
    const names = [...this.#renamed.keys()].map((name) => name.replace(/[.$]/g, '\\$&'));
    this.#pattern = names.length === 0 ? undefined : new RegExp(`(?<![\\w$])(?:${names.join('|')})(?![\\w$])`, 'g');
  }

  /** A change that says nothing to the programs of this target is none. Texts that do not differ are not told. */
  add(rule: RuleId, { symbol, before, after, old, new: now }: Found): void {
    const { impact, kind } = RULES_BY_ID[rule];
    if (impact[this.target] === 'none') return;
    this.changes.push({
      impact: impact[this.target],
      rule,
      kind,
      symbol,
      ...(before === undefined || before === after ? {} : { before }),
      ...(after === undefined || before === after ? {} : { after }),
      ...(old === undefined ? {} : { old }),
      ...(now === undefined ? {} : { new: now }),
    });
  }

  isWorse(rule: RuleId, other: RuleId): boolean {
    const [one, two] = [RULES_BY_ID[rule], RULES_BY_ID[other]].map(({ impact }) => impact[this.target]);
    return one !== two && one !== undefined && two !== undefined && reaches(one, two);
  }

  /** The text of a type as it was, with the names that its types have now. */
  inNewNames(text: string): string {
    return this.#pattern === undefined ? text : text.replace(this.#pattern, (name) => this.#renamed.get(name) ?? name);
  }

  /** The declaration that a type of the old side is now. */
  now(id: TypeId): Declaration | undefined {
    return this.after.typesByKey.get(this.before.typeKey(id));
  }

  /** What the target calls it now: as before, where that is one of its names. */
  homeNow(id: TypeId): Home | undefined {
    return homeNow(id, this.before, this.after);
  }

  sameType(old: TypeId, now: TypeId): boolean {
    return this.before.typeKey(old) === this.after.typeKey(now);
  }
}

function homeNow(id: TypeId, before: Side, after: Side): Home | undefined {
  const now = after.typesByKey.get(before.typeKey(id))?.id;
  if (now === undefined) return undefined;
  const named = after.homesByName.get(before.homes.get(id)?.name ?? '');
  return named?.id === now ? named : after.homes.get(now);
}

function renamedTypes(before: Side, after: Side): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const [id, { name, input }] of before.homes) {
    const now = homeNow(id, before, after);
    if (now === undefined) continue;
    if (now.name !== name) renamed.set(name, now.name);
    if (input !== undefined && now.input !== undefined && now.input !== input) renamed.set(input, now.input);
  }
  return renamed;
}
