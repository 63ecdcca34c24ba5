// Trees of golden files: read from disk, compared, written. Knows when Jest was asked to update snapshots.

import * as fs from 'node:fs';
import * as path from 'node:path';

/** Path, `/` as separator, to text. */
export type Tree = ReadonlyMap<string, string>;

/** What Jest does with snapshots in this run: `all` with -u, `none` in CI, else `new`. */
export function updateMode(state: object): 'all' | 'new' | 'none' {
  const { snapshotState } = state as { readonly snapshotState?: { readonly _updateSnapshot?: unknown } };
  const mode = snapshotState?._updateSnapshot;
  if (mode !== 'all' && mode !== 'new') return 'none';
  const { CI } = process.env;
  if (CI === undefined || CI === '' || CI === 'false') return mode;
  if (mode === 'all') throw new Error('Goldens are not rewritten in CI. Run jest -u where the change can be read.');
  return 'none';
}

export function readTree(folder: string): Tree {
  const tree = new Map<string, string>();
  if (!fs.existsSync(folder)) return tree;
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    tree.set(path.relative(folder, file).split(path.sep).join('/'), fs.readFileSync(file, 'utf8'));
  }
  return tree;
}

/** The paths of files that are in one tree only, or not the same in both; sorted. */
export function difference(left: Tree, right: Tree): readonly string[] {
  return [...new Set([...left.keys(), ...right.keys()])].filter((file) => left.get(file) !== right.get(file)).sort();
}

/** For a report: the text of each file as lines, or `undefined` where there is no such file. */
export function byPath(tree: Tree, files: readonly string[]): { [file: string]: readonly string[] | undefined } {
  return Object.fromEntries(files.map((file) => [file, tree.get(file)?.split('\n')]));
}

/** Makes the folder hold exactly this tree. */
export function writeTree(folder: string, tree: Tree): void {
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of tree) {
    const target = path.join(folder, ...file.split('/'));
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, text);
  }
}
