// The same calls in the outlines of all targets, for documents that were published.

import * as fs from 'node:fs';
import * as path from 'node:path';
import { TARGET_NAMES } from '../../generator/targets';
import { loadInMemory, outlineInMemory } from '../support/in-memory';
import { callsOf } from './calls';

const corpus = path.join(__dirname, '../../../shared/specs/corpus');
const DOCUMENTS = ['box.json', 'discord.json', 'github-current.json', 'openai-2026.yaml', 'plaid.yaml'];

if (fs.existsSync(corpus)) {
  test.each(DOCUMENTS)(
    '%s',
    async (name) => {
      const loaded = await loadInMemory({ kind: 'file', path: path.join(corpus, name) });
      const outlines = [];
      for (const target of TARGET_NAMES) outlines.push(await outlineInMemory(loaded, target, 'parity'));
      const [first, ...others] = outlines.map(callsOf);
      expect(first?.size).toBeGreaterThan(50);
      for (const other of others) expect(other).toEqual(first);
    },
    120_000,
  );
} else {
  test.skip(`real documents: there is no ${corpus}`, () => undefined);
}
