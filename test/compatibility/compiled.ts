// Programs against both clients of each pair, written to a folder for one run of a compiler.

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

export interface Layout {
  /** The folder of a program, below that of all. */
  readonly folder: (rule: RuleId, side: 'before' | 'after') => string;
  /** The file with the program. */
  readonly file: string;
  /** Its text, of the statements. */
  readonly text: (statements: string) => string;
  /** Whether a file of the client is needed; all are where it is absent. */
  readonly needs?: (file: string) => boolean;
}

/** Gives the folder of all. */
export async function writePrograms(target: TargetName, programs: Programs, layout: Layout): Promise<string> {
  const root = emptyFolder(path.resolve(__dirname, `../../.cache/compatibility-${target}`));
  const { needs = () => true } = layout;
  for (const { id } of visibleRules(target)) {
    const pair = pairsOf(id).find(({ only }) => only?.includes(target) ?? true);
    const program = programs[id];
    if (pair === undefined || program === undefined) continue;
    const clients = await clientsOf(pair, target);
    const text = layout.text(sourceOf(program));
    for (const side of ['before', 'after'] as const) {
      const files = clients[side].filter((each) => needs(each.path));
      writeFiles(path.join(root, layout.folder(id, side)), [...files, { path: layout.file, text }]);
    }
  }
  return root;
}

/** `RULE/before` and `RULE/after` for each program that the compiler of TypeScript refuses. */
export async function refused(
  target: TargetName,
  programs: Programs,
  text: Layout['text'],
): Promise<ReadonlySet<string>> {
  const layout: Layout = { folder: (rule, side) => `${rule}/${side}`, file: 'program.ts', text };
  const root = await writePrograms(target, programs, layout);
  const said = typeCheck(root, ['*/*/program.ts'], { skipLibCheck: true });
  return new Set([...said.matchAll(/([\w-]+\/(?:before|after))\/program\.ts/g)].map(([, program]) => program!));
}
