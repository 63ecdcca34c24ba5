// The sweep of a target whose clients the compiler of TypeScript reads: all programs in one run.

import * as path from 'node:path';
import type { TargetName } from '../../../generator/targets/target';
import { emptyFolder, typeCheck, writeFiles } from '../../compile/typescript-project';
import type { OutputFile } from '../../support/memory-files';
import { linesIn, ownersAt, type Use } from './uses';
import { stepsOf, type Step, type Version } from './versions';

export interface Programs {
  readonly head: (old: string, now: string) => readonly string[];
  readonly uses: (version: Version, old: string, now: string) => readonly Use[];
  readonly needs: (file: OutputFile) => boolean;
}

export interface Swept {
  readonly steps: readonly Step[];
  /** Owners whose uses are refused by the version that they are written for; there ought to be none. */
  readonly wrong: (step: number) => ReadonlySet<string>;
  /** Owners whose uses the next version refuses. */
  readonly broken: (step: number) => ReadonlySet<string>;
}

export async function swept(target: TargetName, { head, uses, needs }: Programs): Promise<Swept> {
  const root = emptyFolder(path.resolve(__dirname, `../../../.cache/sweep-${target}`));
  writeFiles(root, [{ path: 'package.json', text: '{ "type": "module" }' }]);
  const steps = await stepsOf(target, () => ({}), (version, files) => writeFiles(path.join(root, version), files.filter(needs))); // prettier-ignore
  const programs = new Map<string, { readonly lines: readonly Use[]; readonly before: number }>();
  for (const [at, { old }] of steps.entries()) {
    for (const [name, now] of [['right', `v${at}`], ['step', `v${at + 1}`]] as const) {
      const lines = uses(old, `v${at}`, now);
      const start = head(`v${at}`, now);
      programs.set(`${name}${at}.ts`, { lines, before: start.length });
      writeFiles(root, [{ path: `${name}${at}.ts`, text: [...start, ...lines.map(({ text }) => text), ''].join('\n') }]);
    }
  } // prettier-ignore
  const said = typeCheck(root, [...programs.keys()], { skipLibCheck: true });
  const owners = (file: string): ReadonlySet<string> => {
    const { lines, before } = programs.get(file) ?? { lines: [], before: 0 };
    return ownersAt(linesIn(said, file), lines, before);
  };
  return { steps, wrong: (step) => owners(`right${step}.ts`), broken: (step) => owners(`step${step}.ts`) };
}
