// The vectors of webhooks, over the module of the runtime that verifies signatures: it needs nothing but Python.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { WEBHOOK_VECTORS } from '../behaviour/webhook-vectors';
import { describePython, projectRoot } from './toolchain';

const MODULE = path.join(projectRoot, 'templates/python/runtime/_core/signatures.py');

describe.each(['current', 'oldest'] as const)('%s', (flavour) => {
  describePython('webhooks', flavour, ({ python }) => {
    test('are verified as the vectors say', () => {
      const input = JSON.stringify(WEBHOOK_VECTORS);
      const done = spawnSync(python, [path.join(__dirname, 'run_vectors.py'), MODULE], { input, encoding: 'utf8' });
      const expected = Object.fromEntries(WEBHOOK_VECTORS.map(({ name, expected: outcome }) => [name, outcome]));
      expect(JSON.parse(done.stdout || JSON.stringify(done.stderr))).toEqual(expected);
    });
  });
});
