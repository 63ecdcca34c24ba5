// `specsmith overlay`, and overlays in a run: what is printed, what is recorded, and what `check` says of a change.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { specsmith } from './run-cli';

const cwd = mkdtempSync(path.join(tmpdir(), 'specsmith-overlay-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const write = (name: string, text: string): void => writeFileSync(path.join(cwd, name), text);
const head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";
write('api.yaml', `${head}paths:\n  /a: {get: {operationId: a, responses: {'200': {description: ok}}}}\n`);
write('next.yaml', `${head}paths:\n  /b: {get: {operationId: b, responses: {'200': {description: ok}}}}\n`);
const fix = (name: string): string =>
  `overlay: 1.0.0\ninfo: {title: Fix, version: '1'}\nactions:\n- target: $.paths['/a'].get\n  update: {operationId: ${name}}\n`;
write('fix.yaml', fix('fixed'));

it('compares two documents, and applies the result', () => {
  const compared = specsmith(['overlay', 'compare', 'api.yaml', 'next.yaml'], { cwd });
  expect([compared.code, compared.stderr]).toEqual([0, '']);
  write('turn.yaml', compared.stdout);
  const applied = specsmith(['overlay', 'apply', 'api.yaml', 'turn.yaml'], { cwd });
  const nothing = specsmith(['overlay', 'compare', '-', 'next.yaml'], { cwd, input: applied.stdout });
  expect([applied.code, applied.stderr]).toEqual([0, '']);
  write('turned.yaml', applied.stdout);
  expect(specsmith(['overlay', 'compare', 'turned.yaml', 'next.yaml'], { cwd }).stdout).toContain('actions: []');
  expect(nothing.code).not.toBe(70);
});

it('says what was typed wrong', () => {
  expect(specsmith(['overlay'], { cwd }).stderr).toContain('specsmith overlay apply');
  expect(specsmith(['overlay', 'apply', 'api.yaml'], { cwd }).stderr).toContain('overlay needs files');
  const strict = specsmith(['overlay', 'apply', 'next.yaml', 'fix.yaml', '--strict'], { cwd });
  expect([strict.code, strict.stdout]).toEqual([3, '']);
  expect(strict.stderr).toContain('fix.yaml:4:3');
});

it('generates with the overlays of the configuration, and check sees one that changed', () => {
  write(
    'specsmith.yaml',
    'apis: {a: {spec: api.yaml, overlays: [fix.yaml], output: out, targets: {typescript: {packageName: a}}}}\n',
  );
  expect(specsmith(['generate'], { cwd }).code).toBe(0);
  const manifest = readFileSync(path.join(cwd, 'out/typescript/specsmith.lock.json'), 'utf8');
  expect((JSON.parse(manifest) as { overlays: string[] }).overlays).toHaveLength(1);
  expect(specsmith(['check'], { cwd }).code).toBe(0);
  write('fix.yaml', fix('again'));
  const stale = specsmith(['check'], { cwd });
  expect([stale.code, stale.stderr]).toEqual([4, expect.stringContaining('the overlays changed') as string]);
  const stray = specsmith(['generate', '--overlay', 'fix.yaml'], { cwd });
  expect([stray.code, stray.stderr]).toEqual([2, expect.stringContaining('--overlay') as string]);
  const direct = ['generate', '--spec', 'api.yaml', '--overlay', 'fix.yaml', '--target', 'typescript', '--out', 'sdk'];
  expect(specsmith(direct, { cwd }).code).toBe(0);
});
