// The page about moving from a Speakeasy SDK holds every difference, and nothing that is listed is not on it.

import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { compatOf } from '../../../../generator/targets/typescript/compat';
import { differences } from '../../../../generator/targets/typescript/differences';

const page = readFileSync(path.resolve(__dirname, '../../../../docs/migrating/typescript.md'), 'utf8');

test('the page is the list', () => {
  const [, list = ''] = page.split('## What is different\n');
  const rows = list.split('\n').filter((line) => line.startsWith('- '));
  expect(rows).toEqual(
    differences().map(
      ({ what, why, option }) => `- ${what} ${why}${option === undefined ? '' : ` Option: \`${option}\`.`}`,
    ),
  );
});

test('what an option takes away is not listed where it is set', () => {
  const left = differences(compatOf({ compat: 'speakeasy' }, 'Apideck'));
  expect(left.filter(({ option }) => option !== undefined)).toEqual([]);
  expect(differences(compatOf({}, 'Apideck'))).toEqual(differences());
});

test('every entry is made of sentences', () => {
  for (const { what, why } of differences()) {
    expect(what).toMatch(/^[A-Z`].*[.]$/);
    expect(why).toMatch(/^[A-Z].*[.]$/);
    expect((what + why).split('`').length % 2).toBe(1);
  }
});
