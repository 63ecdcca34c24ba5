// Programs against both clients of each pair, written to a folder and type-checked in one run of the compiler.

import * as path from 'node:path';
import { RULES, type Impact, type RuleId } from '../../generator/diff';
import type { TargetName } from '../../generator/targets/target';
import { emptyFolder, typeCheck, writeFiles } from '../compile/typescript-project';
import { clientsOf } from './clients';
import { pairsOf } from './pairs';
import { sourceOf, type Programs } from './programs';

export interface Visible {
  readonly id: RuleId;
  readonly impact: Impact;
}

/** The rules that say that programs break, or that there is more for them. */
export function visibleRules(target: TargetName): readonly Visible[] {
  return RULES.map(({ id, impact }) => ({ id, impact: impact[target] })).filter(({ impact }) =>
    ['major', 'minor'].includes(impact),
  );
}

/** `RULE/before` and `RULE/after` for each program that the compiler refuses. `moduleOf` makes a module of statements. */
export async function refused(
  target: TargetName,
  programs: Programs,
  moduleOf: (statements: string) => string,
): Promise<ReadonlySet<string>> {
  const root = emptyFolder(path.resolve(__dirname, `../../.cache/compatibility-${target}`));
  for (const { id } of visibleRules(target)) {
    const pair = pairsOf(id).find(({ only }) => only?.includes(target) ?? true);
    const program = programs[id];
    if (pair === undefined || program === undefined) continue;
    const clients = await clientsOf(pair, target);
    const text = moduleOf(sourceOf(program));
    for (const side of ['before', 'after'] as const)
      writeFiles(path.join(root, id, side), [...clients[side], { path: 'program.ts', text }]);
  }
  const said = typeCheck(root, ['*/*/program.ts'], { skipLibCheck: true });
  return new Set([...said.matchAll(/([\w-]+\/(?:before|after))\/program\.ts/g)].map(([, program]) => program!));
}
