// `specsmith init` from outside: what it writes can be used at once, and nothing that is there is lost. And `doctor`,
// completion and help.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { specsmith, type Ran } from './run-cli';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const DOCUMENT =
  "openapi: 3.1.0\ninfo: {title: Corner Shop, version: '1'}\npaths:\n  /a: {get: {operationId: a, responses: {'200': {description: ok}}}}\n";

function folder(files: { readonly [name: string]: string }): string {
  const cwd = mkdtempSync(path.join(tmpdir(), 'specsmith-init-'));
  made.push(cwd);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(cwd, name), text);
  return cwd;
}

const textOf = (cwd: string, name: string): string => readFileSync(path.join(cwd, name), 'utf8');

it('takes over a configuration of another generator, and what it writes is in use at once', () => {
  const python = { generatorName: 'python', inputSpec: 'openapi.yaml', additionalProperties: { packageName: 'acme' } };
  const tools = { 'generator-cli': { generators: { py: { ...python, library: 'urllib3' } } } };
  const manifest = '{\n    "name": "x",\n    "scripts": {}\n}\n';
  const cwd = folder({
    'openapi.yaml': DOCUMENT,
    'openapitools.json': JSON.stringify(tools),
    'package.json': manifest,
  });
  const run = (...args: string[]): Ran => specsmith(args, { cwd });
  const said = run('init');
  expect([said.code, said.stdout]).toEqual([0, '']);
  expect(said.stderr).toContain('py.packageName → packageName: "acme"');
  expect(said.stderr).toContain('py.library: each client has one HTTP layer');
  expect(said.stderr).toContain('"clients:generate": "specsmith generate"');
  expect(said.stderr).toMatch(/package\.json does not name specsmith: npm install --save-dev specsmith@\d/);
  expect(textOf(cwd, 'package.json')).toBe(manifest);
  expect(textOf(cwd, 'specsmith.yaml')).toBe(
    '# yaml-language-server: $schema=./node_modules/specsmith/dist/specsmith.schema.json\napis:\n  corner-shop:\n    spec: "openapi.yaml"\n    output: "clients"\n    targets:\n      python:\n        packageName: "acme"\n',
  );
  expect(textOf(cwd, '.gitattributes')).toBe('clients/python/** linguist-generated text eol=lf\n');
  expect(textOf(cwd, '.github/workflows/specsmith.yml')).toContain('npx specsmith check --format github');
  expect(run('generate').code).toBe(0);
  const doctor = run('doctor');
  expect([doctor.code, doctor.stdout]).toEqual([
    0,
    expect.stringContaining('corner-shop python → clients/python: up to date') as string,
  ]);
});

it('takes over what is data of orval, and says what of it is not', () => {
  const pets = { input: 'openapi.yaml', output: { target: 'sdk/pets.ts', client: 'swr' } };
  const others = { input: 'others.yaml', output: 'sdk/others' };
  const cwd = folder({
    'openapi.yaml': DOCUMENT,
    'others.yaml': DOCUMENT,
    'orval.config.json': JSON.stringify({ pets, others }),
    'openapi-ts.config.ts': 'export default {};\n',
  });
  const said = specsmith(['init', '--yes'], { cwd });
  expect([said.code, said.stdout]).toEqual([0, '']);
  expect(said.stderr).toContain('pets.output → output: sdk/pets');
  expect(said.stderr).toContain('openapi-ts.config.ts: it is a program, which is not run');
  expect(textOf(cwd, 'specsmith.yaml')).toContain(
    '  corner-shop:\n    spec: "openapi.yaml"\n    output: "clients/corner-shop"\n    targets:\n      typescript:\n        output: "sdk/pets"\n' +
      '  others:\n    spec: "others.yaml"\n    output: "clients/others"\n    targets:\n      typescript:\n        output: "sdk/others"\n',
  );
  expect(specsmith(['generate'], { cwd }).code).toBe(0);
});

it('makes of each document the clients that were made of it, and of one that is named its own alone', () => {
  const python = { generatorName: 'python', inputSpec: './shop.yaml', output: 'sdk/shop' };
  const csharp = { generatorName: 'csharp', inputSpec: 'billing.yaml', output: 'sdk/billing' };
  const generators = { python, csharp, again: { ...python, output: 'sdk/again' } };
  const cwd = folder({
    'shop.yaml': DOCUMENT,
    'billing.yaml': DOCUMENT,
    'openapitools.json': JSON.stringify({ 'generator-cli': { generators } }),
  });
  const init = (...args: string[]): Ran => specsmith(['init', '--overwrite', ...args], { cwd });
  const said = init();
  expect([said.code, said.stderr]).toEqual([
    0,
    expect.stringContaining('sdk/again: a document has one client') as string,
  ]);
  expect(textOf(cwd, 'specsmith.yaml')).toContain(
    '  billing:\n    spec: "billing.yaml"\n    output: "clients/billing"\n    targets:\n      csharp:\n',
  );
  expect(textOf(cwd, '.gitattributes')).toContain('sdk/billing/** linguist-generated');
  const named = init('--name', 'x');
  expect([named.code, named.stderr]).toEqual([2, expect.stringContaining('./shop.yaml, billing.yaml') as string]);
  expect(init('--spec', 'billing.yaml', '--package', 'acme').code).toBe(0);
  expect(textOf(cwd, 'specsmith.yaml')).not.toContain('python');
});

it('gives packages of npm two names, since npm installs one of a name', () => {
  const cwd = folder({ 'shop.yaml': DOCUMENT });
  expect(specsmith(['init', '--target', 'typescript', '--target', 'javascript'], { cwd }).code).toBe(0);
  expect(textOf(cwd, 'specsmith.yaml')).toContain(
    'typescript: {}\n      javascript:\n        packageName: "shop-js"\n',
  );
});

it('replaces nothing that is there unless it is told', () => {
  const files = {
    'api.yaml': DOCUMENT,
    'specsmith.yaml': '# mine\n',
    '.gitattributes': '* text',
    'package.json': '{}',
  };
  const cwd = folder(files);
  const init = (...args: string[]): Ran => specsmith(['init', '--target', 'typescript', ...args], { cwd });
  const refused = init('--yes');
  expect([refused.code, refused.stderr]).toEqual([5, expect.stringContaining('[init-exists]') as string]);
  for (const [name, text] of Object.entries(files)) expect(textOf(cwd, name)).toBe(text);
  expect(existsSync(path.join(cwd, '.github'))).toBe(false);
  rmSync(path.join(cwd, 'specsmith.yaml'));
  expect(init('--yes', '--ci', 'none', '--package', '@acme/api').code).toBe(0);
  expect(textOf(cwd, '.gitattributes')).toBe('* text\nclients/typescript/** linguist-generated text eol=lf\n');
  expect(textOf(cwd, 'package.json')).toContain('"clients:check": "specsmith check"');
  expect(textOf(cwd, 'specsmith.yaml')).toContain('packageName: "@acme/api"');
  expect(existsSync(path.join(cwd, '.github'))).toBe(false);
});

it.each<[string, { readonly [name: string]: string }, readonly string[], string]>([
  [
    'no document',
    { 'tsconfig.json': '{}' },
    ['--target', 'python'],
    'no document is named, and no OpenAPI document is',
  ],
  ['several', { 'shop.yaml': DOCUMENT, 'billing.yaml': DOCUMENT }, ['--target', 'python'], 'billing.yaml, shop.yaml'],
  ['no target', { 'api.yaml': DOCUMENT }, [], 'no target is named'],
  ['no such target', { 'api.yaml': DOCUMENT }, ['--target', 'pyton'], 'Did you mean python?'],
  [
    'a file that is no configuration',
    { 'api.yaml': DOCUMENT },
    ['--from', 'api.yaml'],
    'no configuration that is known',
  ],
  ['nothing but a program', { 'api.yaml': DOCUMENT, 'orval.config.ts': '' }, [], 'orval.config.ts: it is a program'],
  ['a program', { 'orval.config.ts': '' }, ['--from', 'orval.config.ts'], 'it is a program, which is not run'],
])('says what is missing: %s', (_name, files, args, message) => {
  const cwd = folder(files);
  const { code, stderr } = specsmith(['init', ...args], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringContaining(message) as string]);
  expect(existsSync(path.join(cwd, 'specsmith.yaml'))).toBe(false);
});

it('writes no configuration that the next command would refuse', () => {
  const cwd = folder({ 'openapi.yaml': DOCUMENT });
  const said = specsmith(['init', '--yes', '--target', 'python', '--package', 'json'], { cwd });
  expect(said.code).toBe(2);
  expect(said.stderr).toContain('config-name-taken');
  expect(existsSync(path.join(cwd, 'specsmith.yaml'))).toBe(false);
  expect(specsmith(['init', '--spec', 'http://', '--target', 'python'], { cwd }).code).not.toBe(70);
});

it('takes the only document there is, whatever it is called, and says which', () => {
  const manifest = '{"dependencies": {"openapi": "1"}, "devDependencies": {"specsmith": "1"}}';
  const cwd = folder({ 'shop.json': '{"swagger": "2.0"}', 'package.json': manifest });
  const said = specsmith(['init', '--yes', '--target', 'python'], { cwd });
  expect([said.code, said.stderr]).toEqual([
    0,
    expect.stringContaining('the document is shop.json, the only one here') as string,
  ]);
  expect(said.stderr).not.toContain('npm install');
  expect(textOf(cwd, 'specsmith.yaml')).toContain('  shop:\n    spec: "shop.json"\n');
});

it('says where a configuration has another spelling', () => {
  const { code, stderr } = specsmith(['generate'], { cwd: folder({ 'specsmith.yml': 'apis: {}\n' }) });
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining('specsmith.yml is here: give it the usual name') as string,
  ]);
});

it('completes commands and targets, and help names targets with their options', () => {
  const complete = (...args: string[]): Ran => specsmith(['--get-yargs-completions', 'specsmith', ...args]);
  expect(complete('generate', '--target', '')).toEqual({
    code: 0,
    stdout: 'csharp\njavascript\npython\ntypescript\n',
    stderr: '',
  });
  expect(complete('ge').stdout).toContain('generate');
  expect(specsmith(['completion']).stdout).toContain('--get-yargs-completions');
  expect(specsmith(['generate', '--help']).stdout).toContain(
    'dateTimeType ("DateTime" | "DateTimeOffset", default "DateTime")',
  );
});
