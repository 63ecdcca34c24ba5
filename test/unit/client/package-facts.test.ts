import { licenceText, packageFacts, type PackageFacts } from '../../../generator/client';
import type { JsonObject } from '../../../generator/support/json';
import { buildFrom, parse, specOf } from '../model/model-of';

function factsOf(given: JsonObject, license = ''): PackageFacts {
  const { model } = buildFrom(specOf(parse(`openapi: 3.1.0\ninfo: { title: T, version: '1' ${license} }\npaths: {}`)));
  return packageFacts(given, model, 'acme');
}

test.each([
  ['Apache 2.0', 'Apache-2.0'],
  ['Apache License, Version 2.0', 'Apache-2.0'],
  ['The MIT License', 'MIT'],
  ['mit', 'MIT'],
  ['3-Clause BSD License', 'BSD-3-Clause'],
  ['GNU General Public License v3.0', 'GPL-3.0-only'],
  ['MIT OR Apache-2.0', 'MIT OR Apache-2.0'],
  ['CC BY 4.0', 'CC-BY-4.0'],
  ['Acme Terms', undefined],
  ['Apache', undefined],
])('a licence named %j is %j', (name, id) => {
  expect(factsOf({}, `, license: { name: '${name}' }`).license).toBe(id);
});

test('an identifier wins over the name, unless no registry knows it', () => {
  expect(factsOf({}, `, license: { name: MIT, identifier: ISC }`).license).toBe('ISC');
  expect(factsOf({}, `, license: { name: MIT, identifier: Nonsense-1 }`).license).toBe('MIT');
});

test('only a licence that was chosen has its text written, with who holds the rights', () => {
  expect(factsOf({}, `, license: { name: MIT }`).licenseText).toBeUndefined();
  expect(factsOf({ license: 'MIT', authors: 'Acme <api@acme.com>, Bo' }).licenseText).toEqual({
    file: 'MIT.txt',
    holder: 'Acme, Bo',
  });
  expect(factsOf({ license: 'Zlib' })).toMatchObject({ license: 'Zlib' });
  expect(factsOf({ license: 'Zlib' }).licenseText).toBeUndefined();
  expect(licenceText('(c) {holder}\n', "$& $'")).toBe("(c) $& $'\n");
});

test('authors have names and may have addresses', () => {
  expect(factsOf({ authors: 'Acme <api@acme.com>, Bo <not an address>' }).authors).toEqual([
    { name: 'Acme', email: 'api@acme.com' },
    { name: 'Bo <not an address>' },
  ]);
});

test('a repository has neither .git nor a slash at its end', () => {
  expect(factsOf({ repositoryUrl: 'https://github.com/acme/sdk.git/' }).repositoryUrl).toBe(
    'https://github.com/acme/sdk',
  );
});
