// What is wrong with generated JavaScript packages: modules that do not parse or load, and declarations that do not
// type-check under strict. Several packages are looked at in one program, so that the language's libraries are read once.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { complaints } from './compilers';

/** For each folder, the modules that do not parse, and why the package cannot be imported. */
export function problemsOf(folders: readonly string[]): readonly (readonly string[])[] {
  const checker = path.join(__dirname, 'check-javascript.mjs');
  const args = ['--experimental-vm-modules', '--no-warnings', '--max-old-space-size=4096', checker, ...folders];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (stderr !== '') throw new Error(stderr);
  const lines = stdout.trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { findings: readonly string[] }).findings);
}

/** What the compiler says about their declarations; `config` is the tsconfig file that is written for it. */
export function declarationProblems(folders: readonly string[], config: string): string {
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noImplicitOverride: true,
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
    module: 'nodenext',
    skipLibCheck: false,
    types: [],
  };
  const include = folders.map((folder) => `${folder}/types`);
  writeFileSync(config, JSON.stringify({ compilerOptions, include }));
  return complaints(config);
}
