// The TypeScript compilers that check what is generated. Most is checked by the one that is released today, which is a
// native program and several times faster; the one before it checks the feature documents, since many users still have it.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from './project-root';

export type Compiler = 'native' | 'previous';

const FILES: Readonly<Record<Compiler, string>> = {
  native: path.join(projectRoot, 'node_modules/typescript-native/bin/tsc'),
  previous: path.join(projectRoot, 'node_modules/typescript/bin/tsc'),
};

/** What the compiler says about a project: a folder with a tsconfig.json, or such a file. Empty where it finds nothing. */
export function complaints(project: string, compiler: Compiler = 'native'): string {
  const args = ['--max-old-space-size=8192', FILES[compiler], '-p', project];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  return status === 0 ? '' : `${stdout}${stderr}`.slice(0, 100_000) || `the compiler ended with ${status}`;
}
