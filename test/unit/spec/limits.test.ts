// Documents made to exhaust whoever reads them.

import type { Limits } from '../../../generator/spec/limits';
import { codes, Folder, lines, load, loadText, withPaths, withSchemas } from './documents';

const head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n";

function small(limits: Partial<Limits>): { limits: Partial<Limits> } {
  return { limits };
}

it('refuses an alias bomb: a few hundred bytes that grow to a hundred million', async () => {
  let bomb = `${head}x-0: &x0 [${'lol, '.repeat(8)}lol]\n`;
  for (let level = 1; level <= 7; level += 1)
    bomb += `x-${level}: &x${level} [${`*x${level - 1}, `.repeat(8)}*x${level - 1}]\n`;
  expect(bomb.length).toBeLessThan(600);
  const { diagnostics, exitCode } = await loadText(bomb);
  expect([exitCode, codes(diagnostics)]).toEqual([3, ['error limit-aliases']]);
});

it('refuses a bomb of long strings', async () => {
  const bomb = `${head}x-0: &a ${'x'.repeat(10_000)}\nx-1: &b {a: *a, b: {c: *a}}\nx-2: [${'*b, '.repeat(2000)}]\n`;
  expect(codes((await loadText(bomb)).diagnostics)).toEqual(['error limit-aliases']);
});

it('refuses a bomb of merge keys', async () => {
  let bomb = `${head}x-0: &x0 {${Array.from({ length: 1000 }, (_, key) => `k${key}: 1`).join(', ')}}\n`;
  for (let level = 1; level <= 20; level += 1) bomb += `x-${level}: {<<: *x0}\n`;
  expect(codes((await loadText(bomb)).diagnostics)).toEqual(['error yaml-merge-limit']);
});

it('refuses an alias inside of what it names', async () => {
  const { diagnostics } = await loadText(`${head}x-a: &a\n  b: [*a]\n`);
  expect(lines(diagnostics)).toEqual([
    'error yaml-alias-cycle #/x-a/b/0 a YAML alias stands inside the value that it names',
  ]);
});

it('reads ordinary aliases', async () => {
  const { spec, diagnostics } = await loadText(`${withSchemas('A: &a {type: string}\nB: *a\nC: {items: *a}')}`);
  expect([spec !== undefined, lines(diagnostics)]).toEqual([true, []]);
});

it.each([
  ['JSON', `{"openapi": "3.0.0", "x-a": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ['JSON objects', `{"openapi": "3.0.0", "x-a": ${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`],
  ['YAML flow', `${head}x-a: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`],
  ['YAML block', `${head}x-a:\n  ${'- '.repeat(5000)}1\n`],
  ['unclosed JSON', `{"openapi": ${'['.repeat(200_000)}`],
])('refuses deep nesting in %s', async (_, text) => {
  const { diagnostics, exitCode } = await loadText(text);
  expect(exitCode).toBe(3);
  expect(codes(diagnostics)[0]).toMatch(/^error (?:limit-depth|json-syntax)$/);
});

it('counts levels exactly', async () => {
  const nested = (levels: number): string => `${head}x-a: ${'['.repeat(levels)}1${']'.repeat(levels)}\n`;
  expect((await loadText(nested(9), small({ depth: 10 }))).spec).toBeDefined();
  expect(codes((await loadText(nested(10), small({ depth: 10 }))).diagnostics)).toEqual(['error limit-depth']);
});

it('counts bytes, of text and of files', async () => {
  expect(codes((await loadText(head, small({ bytes: 20 }))).diagnostics)).toEqual(['error limit-bytes']);
  const folder = new Folder();
  const path = folder.write('a.yaml', head);
  expect(codes((await load({ kind: 'file', path }, small({ bytes: 20 }))).diagnostics)).toEqual(['error limit-bytes']);
  folder.remove();
});

it('counts references', async () => {
  const text = withSchemas("A: {items: {$ref: '#/components/schemas/A'}}\nB: {$ref: '#/components/schemas/A'}");
  expect((await loadText(text, small({ references: 2 }))).spec).toBeDefined();
  expect(codes((await loadText(text, small({ references: 1 }))).diagnostics)).toEqual(['error limit-references']);
});

it('counts tags and parameters, whose lists are compared entry by entry, and not data that is called so', async () => {
  const list = `[${'{name: a}, '.repeat(1001)}]`;
  const parameters = `/a: {get: {parameters: ${list}}}`;
  expect(lines((await loadText(withPaths(parameters))).diagnostics)).toEqual([
    'error limit-entries #/paths/~1a/get/parameters a list of parameters has more than 1000 entries',
  ]);
  expect(codes((await loadText(`${head}tags: ${list}\n`)).diagnostics)).toEqual(['error limit-entries']);
  const data = `A: {example: {tags: ${list}}, examples: [{tags: ${list}}], properties: {tags: {enum: [{tags: ${list}}]}}}`;
  expect(lines((await loadText(withSchemas(data))).diagnostics)).toEqual([]);
});

it('counts files', async () => {
  const folder = new Folder();
  for (let file = 0; file < 20; file += 1) folder.write(`${file}.yaml`, `$ref: ${file + 1}.yaml`);
  const path = folder.write('a.yaml', withSchemas('A: {$ref: 0.yaml}'));
  const { spec } = await load({ kind: 'file', path }, small({ files: 5 }));
  expect([spec?.files.size, [...(spec?.unread?.values() ?? [])].map(({ code }) => code)]).toEqual([5, ['limit-files']]);
  folder.remove();
});

it('takes no time for schemas that refer to one another many times over', async () => {
  const schemas = Array.from({ length: 26 }, (_, index) => {
    const refs = [1, 2, 3].map((step) => `p${step}: {$ref: '#/components/schemas/S${(index + step) % 26}'}`);
    return `S${index}: {type: object, properties: {${refs.join(', ')}}}`;
  });
  // Followed by value instead of by identity, this would take 3^26 steps.
  const { checkSpec } = await import('../../../generator/spec/check');
  const { spec, diagnostics } = await loadText(withSchemas(schemas.join('\n')));
  if (spec !== undefined) await checkSpec(spec, diagnostics);
  expect(lines(diagnostics)).toEqual([]);
});
