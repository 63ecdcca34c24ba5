// A document with overlays, from files: the result is what is loaded, and findings lead to where things were written.

import { lint } from '../../../generator/run/lint';
import type { RunError } from '../../../generator/run/run-error';
import { locateAll } from '../../../generator/run/locate-all';
import { codes, Folder, load } from './documents';

const folder = new Folder();
afterAll(() => folder.remove());

const spec = folder.write(
  'api.yaml',
  `openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /pets:
    get:
      parameters:
        - {name: a, in: query, schema: {type: string}}
        - {name: b, in: query, schema: {type: wrong}}
      responses: {'200': {description: ok}}
`,
);
folder.write('pet.yaml', 'Pet: {type: object, properties: {name: {type: string}}}\n');

function overlay(name: string, actions: string, version = '1.0.0'): string {
  return folder.write(name, `overlay: ${version}\ninfo: {title: T, version: '1'}\nactions:\n${actions}`);
}

async function found(overlays: readonly string[], strict = false): Promise<readonly string[]> {
  const options = { spec: 'api.yaml', overlays, strict, cwd: folder.path };
  const report = await lint(options).then(
    (result) => [result.report],
    (error: unknown) => (error as RunError).reports,
  );
  return (await locateAll(report)).map(
    ({ diagnostic, source, line, column }) =>
      `${diagnostic.severity} ${diagnostic.code} ${source?.label ?? '-'}:${line}:${column}`,
  );
}

it('points to the document, also where items before were removed, and to the overlay', async () => {
  overlay('less.yaml', '  - target: $.paths.*.*.parameters[0]\n    remove: true\n');
  overlay(
    'more.yaml',
    '  - target: $.paths.*.get\n    update:\n      parameters:\n        - {name: c, in: query, schema: {type: odd}}\n',
  );
  expect(await found([])).toEqual(['warning schema-type-unknown api.yaml:8:41']);
  expect(await found(['less.yaml', 'more.yaml'])).toEqual([
    'warning schema-type-unknown api.yaml:8:41',
    'warning schema-type-unknown more.yaml:7:41',
  ]);
});

it('loads files that only an overlay refers to, and hashes what it read', async () => {
  const ref = overlay(
    'ref.yaml',
    "  - target: $\n    update: {components: {schemas: {Pet: {$ref: 'pet.yaml#/Pet'}}}}\n",
  );
  const loaded = await load({ kind: 'file', path: spec }, { overlays: [{ path: ref, label: 'ref.yaml' }] });
  const root = loaded.spec?.files.get('');
  expect([...(loaded.spec?.files.keys() ?? [])]).toEqual(['', 'pet.yaml']);
  expect(root?.overlaid?.files.map(({ label, sha256 }) => `${label} ${sha256.length}`)).toEqual(['ref.yaml 64']);
  expect(root?.text).not.toContain('pet.yaml');
});

it('lets an overlay correct what keeps a document from being read', async () => {
  const old = folder.write('old.yaml', "openapi: '3'\ninfo: {title: T, version: '1'}\npaths: {}\n");
  const path = overlay('version.yaml', '  - target: $\n    update: {openapi: 3.0.3}\n');
  expect((await load({ kind: 'file', path: old }, { overlays: [{ path, label: 'o' }] })).spec?.version).toBe('3.0');
});

it('warns about an action that selects nothing, which is an error if strict', async () => {
  overlay('none.yaml', '  - target: $.paths.nothing\n    remove: true\n');
  expect(await found(['none.yaml'])).toContain('warning overlay-no-match none.yaml:4:5');
  expect(await found(['none.yaml'], true)).toEqual(['error overlay-no-match none.yaml:4:5']);
});

it('says where an overlay cannot be read', async () => {
  folder.write('broken.yaml', 'overlay: 1.0.0\nactions: [\n');
  overlay('path.yaml', '  - target: $.a[\n    remove: true\n');
  expect(await found(['absent.yaml'])).toEqual(['error file-missing -:undefined:undefined']);
  expect(await found(['broken.yaml'])).toEqual(['error yaml-syntax broken.yaml:3:1']);
  expect(await found(['path.yaml'])).toEqual(['error overlay-target path.yaml:4:5']);
  const missing = await load({ kind: 'file', path: spec }, { overlays: [{ path: `${spec}.no`, label: 'no.yaml' }] });
  expect([missing.exitCode, missing.diagnostics.list[0]?.message]).toEqual([6, 'the overlay `no.yaml` does not exist']);
});

it('bounds what many targets of one update come to', async () => {
  const many = Array.from({ length: 400 }, (_, index) => `  x-${index}: {}\n`).join('');
  const wide = folder.write('wide.yaml', `openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\nx-all:\n${many}`);
  const path = overlay(
    'wide.overlay.yaml',
    `  - target: $['x-all'].*\n    update: {a: {b: '${'x'.repeat(100_000)}'}}\n`,
  );
  const { diagnostics, exitCode } = await load({ kind: 'file', path: wide }, { overlays: [{ path, label: 'o' }] });
  expect([exitCode, codes(diagnostics)]).toEqual([3, ['error limit-aliases']]);
});

it('keeps the place of a key that stands twice in the text', async () => {
  const json = folder.write(
    'twice.json',
    '{"openapi": "3.1.0", "info": {"title": "T", "version": "1"},\n"paths": {},\n"x-a": 1, "x-a": 2}',
  );
  const path = overlay('a.yaml', "  - target: $['x-a']\n    remove: true\n");
  const { diagnostics } = await load({ kind: 'file', path: json }, { overlays: [{ path, label: 'o' }] });
  expect(diagnostics.list.map(({ code, place }) => [code, place?.position?.line])).toEqual([['json-duplicate-key', 3]]);
});
