// The page about moving from openapi-generator's client holds every difference, and nothing that is listed is not on it.

import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { DIFFERENCES } from '../../../../generator/targets/python/differences';

const page = readFileSync(path.resolve(__dirname, '../../../../docs/migrating/python.md'), 'utf8');

test('the page is the list', () => {
  const [, list = ''] = page.split('## What is different\n');
  const rows = list.split('\n').filter((line) => line.startsWith('- '));
  expect(rows).toEqual(DIFFERENCES.map(({ what, why }) => `- ${what} ${why}`));
});

test('every entry is made of sentences', () => {
  for (const { what, why } of DIFFERENCES) {
    expect(what).toMatch(/^[A-Z`].*[.]$/);
    expect(why).toMatch(/^[A-Z].*[.]$/);
    expect((what + why).split('`').length % 2).toBe(1);
  }
});
