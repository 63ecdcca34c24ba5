// `specsmith diff` from outside: formats, exit codes and files. Needs dist/ (npm run build), as `npm test` makes it.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { plant, scratchFolder } from '../unit/write/scratch';
import { specsmith } from './run-cli';

const document = (id: string, summary: string): string =>
  `openapi: 3.0.3
info: {title: 'Pets <script>', version: 1.0.0}
paths: {/pets: {get: {operationId: ${id}, summary: ${summary}, tags: ['A&B<i>'], responses: {'204': {description: ok}}}}}
`;

const cwd = scratchFolder();
const DIFF = ['diff', 'old.yaml', 'new.yaml', '--target', 'python', '--fresh-names'];

beforeAll(() => plant(cwd, { 'old.yaml': document('listPets', 'One'), 'new.yaml': document('allPets', 'Two') }));

test('a table and each change with its places; code 1 where it is as bad as --fail-on', () => {
  const ran = specsmith([...DIFF, '--fail-on', 'major'], { cwd });
  expect(ran.code).toBe(1);
  expect(ran.stdout).toMatch(/python +major +1 +0 +[01] /);
  expect(ran.stdout).toMatch(/major {2}operation-renamed .*list_pets → all_pets\n +old\.yaml:3:\d+ → new\.yaml:3:\d+/);
  expect(specsmith(['diff', 'old.yaml', 'old.yaml', '--fail-on', 'patch'], { cwd })).toMatchObject({
    code: 0,
    stderr: '',
  });
});

test('JSON, a changelog, and a version', () => {
  const { stdout } = specsmith([...DIFF, '--format', 'json', '--changelog', 'CHANGES.md'], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({ targets: { python: { impact: 'major' } } });
  expect(readFileSync(path.join(cwd, 'CHANGES.md'), 'utf8')).toContain('operation renamed');
  expect(specsmith([...DIFF, '--bump'], { cwd }).stdout).toMatch(/^python \d+\.\d+\.\d+\n$/);
});

test('no changelog is written over a document', () => {
  const { code, stdout, stderr } = specsmith([...DIFF, '--changelog', './new.yaml'], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('new.yaml is no changelog: the comparison reads it');
  expect(readFileSync(path.join(cwd, 'new.yaml'), 'utf8')).toBe(document('allPets', 'Two'));
});

test('a page of its own, in which words of the document are words', () => {
  const { code, stdout } = specsmith([...DIFF, '--format', 'html'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^<!doctype html>/);
  expect(stdout).toContain('operation-renamed');
  expect(stdout).toContain('all_pets');
  expect(stdout.toLowerCase()).not.toMatch(/<script|src=|https?:/);
});

test('a document that is not there ends with 6', () => {
  expect(specsmith(['diff', 'none.yaml', 'new.yaml'], { cwd }).code).toBe(6);
});
