// Makes one target's client of a document of the matrix in memory, and says what is wrong with it: files that do not parse, the
// mark outside of literals and comments, names of files that lead out of the output.

import { readdirSync, readFileSync } from 'node:fs';
import nodePath from 'node:path';
import { modelOf, planOutput, readSpec } from '../../../generator/pipeline';
import type { TargetName } from '../../../generator/targets/target';
import { Diagnostics } from '../../../generator/support/diagnostics';
import type { Loaded } from '../../support/in-memory';
import { MemoryFiles, type OutputFile } from '../../support/memory-files';
import { check } from '../checkers';
import { MARK } from '../payloads';

export async function loadMatrix(text: string): Promise<Loaded> {
  const diagnostics = new Diagnostics();
  const spec = await readSpec({ kind: 'text', text, label: 'matrix.json' }, { allowRefOrigins: [] }, diagnostics);
  return { model: await modelOf(spec, {}, diagnostics), diagnostics };
}

export async function filesOf(loaded: Loaded, name: TargetName): Promise<readonly OutputFile[]> {
  const sink = new MemoryFiles();
  await (
    await planOutput({ name, options: {}, apiName: 'matrix' }, loaded.model, loaded.diagnostics)
  )(sink);
  return sink.files;
}

/** Whether a path stays inside of the output, on every system, and has nothing of a payload in it but words. */
export function isSafePath(path: string): boolean {
  return (
    !path.includes(MARK) &&
    path.split('/').every((part) => /^[\p{L}\p{N}_.-]+$/u.test(part) && !/^\.{1,2}$|[.]$/.test(part))
  );
}

export function findings(files: readonly OutputFile[]): readonly string[] {
  const paths = files.filter((file) => !isSafePath(file.path)).map((file) => `${file.path}: leads out of the output`);
  // What has nothing of a payload cannot be hurt by one.
  const touched = files.filter((file) => file.generated && file.text.includes(MARK));
  return [...paths, ...touched.flatMap((file) => check(file))];
}

/** The same for a client on the disk. Everything beside it belongs to whoever made it. */
export function findingsOf(folder: string): { readonly files: number; readonly findings: readonly string[] } {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const files = names.map((entry): OutputFile => {
    const file = nodePath.join(entry.parentPath, entry.name);
    const text = readFileSync(file, 'utf8');
    return {
      path: nodePath.relative(folder, file).split(nodePath.sep).join('/'),
      text,
      generated: text.includes(MARK),
    };
  });
  return { files: files.length, findings: findings(files) };
}
