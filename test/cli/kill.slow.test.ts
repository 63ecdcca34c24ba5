// Must show 6, on a smaller scale: `node scripts/kill-test.mjs` kills a hundred runs.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './run-cli';

test('a run killed at a random moment leaves the old tree, the new one, or a journal', () => {
  const args = [path.join(ROOT, 'scripts/kill-test.mjs'), '--runs', '16', '--seed', '7'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toBe('');
  const counts = JSON.parse(stdout) as { readonly wrong: readonly string[] };
  expect(counts).toMatchObject({ runs: 16, wrong: [] });
  expect(status).toBe(0);
}, 600_000);
