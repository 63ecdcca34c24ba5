import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { documentsIn } from '../../../generator/config/documents';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'specsmith-documents-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};

it.each([
  ['YAML', 'a.yaml', "openapi: '3.1.0'\n"],
  ['YAML that begins with something else', 'a.yml', '# Shop\ninfo: {}\n"openapi": 3.0.3\n'],
  ['YAML that cannot be parsed', 'a.yaml', 'openapi: 3.0.3\n  paths: [\n'],
  ['JSON with a mark at its start', 'a.json', '\uFEFF{"info": {}, "openapi": "3.0.0"}'],
  ['JSON that cannot be parsed', 'a.json', '{\n  "openapi": "3.0.0",'],
  ['Swagger', 'a.json', '{"swagger": "2.0"}'],
  ['JSON by another name', 'a.yaml', '{"openapi": "3.2.0"}'],
  ['a folder where people put them', 'specs/a.yaml', 'swagger: "2.0"\n'],
])('a document: %s', (_case, name, text) => {
  put(name, text);
  expect(documentsIn(folder)).toEqual([name]);
});

it.each([
  ['a part of a document', 'pet.yaml', 'type: object\nproperties:\n  openapi: {type: string}\n'],
  ['a value further in', 'package.json', '{"dependencies": {"openapi": "3.0.0"}}'],
  ['settings about documents', 'tool.yaml', 'openapi:\n  version: 3.0.3\n'],
  ['settings about documents as JSON', 'tool.json', '{"openapi": {"version": "3.0.3"}}'],
  ['a list', 'list.json', '["openapi"]'],
  ['another kind of document', 'events.yaml', "asyncapi: '3.0.0'\ninfo: {description: like openapi}\n"],
  ['another ending', 'openapi.md', 'openapi: 3.0.3\n'],
  ['another folder', 'node_modules/x/openapi.yaml', 'openapi: 3.0.3\n'],
  ['nothing', 'empty.json', ''],
])('no document: %s', (_case, name, text) => {
  put(name, text);
  expect(documentsIn(folder)).toEqual([]);
});

it('lists those of the folder itself first, each in the order of their names', () => {
  for (const name of ['docs/a.yaml', 'b.yaml', 'a.json', 'B.yaml'])
    put(name, name === 'a.json' ? '{"openapi":"3.1.0"}' : 'openapi: 3.1.0\n');
  mkdirSync(path.join(folder, 'folder.yaml'));
  expect(documentsIn(folder)).toEqual(['B.yaml', 'a.json', 'b.yaml', 'docs/a.yaml']);
});
