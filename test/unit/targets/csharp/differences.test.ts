// The page about moving from openapi-generator's client holds every difference, and nothing that is listed is not on it.

import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { differences } from '../../../../generator/targets/csharp/differences';
import { resolveOptions } from '../../../../generator/targets/csharp/options';
import { buildFrom, parse, specOf } from '../../model/model-of';

const page = readFileSync(path.resolve(__dirname, '../../../../docs/migrating/csharp.md'), 'utf8');

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
  const { model } = buildFrom(specOf(parse("openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}")));
  const left = (given: { readonly [name: string]: string }) => differences(resolveOptions(given, model, 'pets'));
  const options = { dateType: 'DateTime', dateTimeType: 'DateTimeOffset' };
  expect(left(options).filter(({ option }) => option !== undefined)).toEqual([]);
  expect(left({})).toEqual(differences());
});

test('every entry is made of sentences', () => {
  for (const { what, why } of differences()) {
    expect(what).toMatch(/^[A-Z`].*[.]$/);
    expect(why).toMatch(/^[A-Z].*[.]$/);
    expect((what + why).split('`').length % 2).toBe(1);
  }
});
