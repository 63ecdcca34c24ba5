// A folder of its own for each test, and trees of files in it as plain data.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { Draft } from '../../../generator/write/draft';
import type { Manifest } from '../../../generator/write/manifest';
import { openOutput, type OpenOutput, type OutputRequest, type OutputResult } from '../../../generator/write/output';

export interface Tree {
  readonly [path: string]: string;
}

// What a run keeps for itself is kept out of the home of whoever runs the tests.
process.env.XDG_STATE_HOME = path.join(tmpdir(), `specsmith-test-state-${userInfo().username}`);

export function scratchFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'specsmith-test-')));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function plant(folder: string, tree: Tree): void {
  for (const [name, text] of Object.entries(tree)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

/** Every file below a folder with its text; empty folders as `name/`. The manifest only where it is asked for. */
export function treeOf(folder: string, manifest: 'with manifest' | 'without manifest' = 'without manifest'): Tree {
  const tree: { [path: string]: string } = {};
  const walk = (below: string): void => {
    const entries = readdirSync(path.join(folder, below), { withFileTypes: true });
    if (entries.length === 0 && below !== '') tree[`${below}/`] = '';
    for (const entry of entries.sort((left, right) => (left.name < right.name ? -1 : 1))) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) walk(name);
      else if (entry.isSymbolicLink()) tree[name] = 'symlink';
      else if (manifest === 'with manifest' || name !== 'specsmith.lock.json') {
        tree[name] = readFileSync(path.join(folder, name), 'utf8');
      }
    }
  };
  walk('');
  return tree;
}

export function request(folder: string, more: Partial<OutputRequest> = {}): OutputRequest {
  return { folder, label: 'out', inputs: [], edited: 'refuse', origin: ORIGIN, ...more };
}

type Origin = Omit<Manifest, 'files'>;

export const ORIGIN: Origin = {
  generator: '0.0.0',
  target: 'typescript',
  document: 'd',
  references: new Map(),
  options: 'o',
};

/** Drafts a tree into an open output. */
export function drafted(output: OpenOutput, tree: Tree): Draft {
  const draft = new Draft(output.place);
  for (const [name, text] of Object.entries(tree)) draft.put(name, text);
  return draft;
}

/** Drafts a tree into an open output, and compares it with what is there. */
export function compared(output: OpenOutput, tree: Tree): OutputResult {
  return output.compare(drafted(output, tree).files);
}

export function write(
  folder: string,
  tree: Tree,
  more: Partial<OutputRequest> = {},
  origin: Origin = ORIGIN,
): OutputResult {
  const output = openOutput(request(folder, { origin, ...more }), 'publish');
  try {
    const result = compared(output, tree);
    output.publish();
    return result;
  } finally {
    output.close();
  }
}
