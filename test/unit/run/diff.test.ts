// diff(): which documents and which client are compared, and where in the documents it says things are.

import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { diff, RunError } from '../../../generator';
import { checkChangelog, prependToChangelog } from '../../../generator/run/changelog';

const document = (parameters: string, more = ''): string => `openapi: 3.1.0
info: { title: Things, version: 1.2.3 }
paths:
  /things:
    get:
      operationId: list
      tags: [things]
      parameters: [${parameters}]
      responses: { '204': { description: Done } }
${more}`;

const A = '{ name: a, in: query, schema: { type: string } }';
const NEEDED = '{ name: a, in: query, required: true, schema: { type: string } }';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'specsmith-diff-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), text);
}

function git(...args: readonly string[]): void {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'pipe' });
}

test('two files, with all targets and the place of each change in both', async () => {
  write('old.yaml', document(A));
  write('new.yaml', document(NEEDED));
  const found = await diff({ old: 'old.yaml', new: 'new.yaml', cwd: folder });
  expect(Object.keys(found.targets)).toEqual(['csharp', 'javascript', 'python', 'typescript']);
  expect(found.impact).toBe('major');
  expect(found.targets.python?.changes).toEqual([
    {
      impact: 'major',
      rule: 'argument-became-required',
      kind: 'argument',
      symbol: 'ThingsApi.list(a)',
      pointer: '/paths/~1things/get/parameters/0',
      old: { file: 'old.yaml', line: 8, column: 20, pointer: '/paths/~1things/get/parameters/0' },
      new: { file: 'new.yaml', line: 8, column: 20, pointer: '/paths/~1things/get/parameters/0' },
    },
  ]);
});

test.each(['#/components/parameters/50%', './more.yaml#/50%'])('the place of a parameter that is named %s', async (ref) => {
  const components = (needed: boolean): string =>
    `50%: { name: a, in: query, required: ${needed}, schema: { type: string } }`;
  for (const [name, needed] of [['old', false], ['new', true]] as const) {
    write(`${name}/more.yaml`, components(needed));
    write(`${name}/api.yaml`, document(`{ name: b, in: query, schema: {} }, { $ref: '${ref}' }`, `components: { parameters: { ${components(needed)} } }`));
  }
  const found = await diff({ old: 'old/api.yaml', new: 'new/api.yaml', targets: ['python'], cwd: folder });
  const [change] = found.targets.python?.changes ?? [];
  expect(change).toMatchObject({ rule: 'argument-became-required', pointer: '/paths/~1things/get/parameters/1' });
}); // prettier-ignore

test('a revision of the repository, with what it refers to there, and the options of the configuration', async () => {
  const schema = (type: string): string => `Thing: { type: ${type} }\n`;
  const refers = "{ name: a, in: query, schema: { $ref: 'types.yaml#/Thing' } }";
  write('specs/api.yaml', document(refers));
  write('specs/types.yaml', schema('string'));
  const target = 'targets: { python: { packageName: acme } }';
  write('specsmith.yaml', `apis: { things: { spec: specs/api.yaml, output: out, ${target} } }\n`);
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'one');
  write('specs/types.yaml', schema('integer'));
  const found = await diff({ old: 'git:HEAD:specs/api.yaml', cwd: folder });
  expect(found).toMatchObject({ api: 'things', old: 'git:HEAD:specs/api.yaml', new: 'specs/api.yaml' });
  expect(Object.keys(found.targets)).toEqual(['python']);
  expect(found.targets.python?.package.name).toBe('acme');
  expect(found.targets.python?.changes.map(({ rule }) => rule)).toEqual(['argument-type-changed']);
});

test('another configuration of the old client: options, variables of credentials, signatures of webhooks', async () => {
  const scheme = 'components: { securitySchemes: { key: { type: apiKey, in: header, name: x-key } } }\n';
  const config = (env: string, option: string, signature: string): string =>
    `apis: { things: { spec: api.yaml, output: out, credentials: { key: { env: ${env} } }, webhooks: { signature: ${signature} }, targets: { typescript: { ${option} } } } }\n`;
  write('api.yaml', document(A, scheme));
  write('specsmith.yaml', config('OLD_KEY', 'className: Old', 'github'));
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'one');
  write('specsmith.yaml', config('NEW_KEY', 'className: New', 'stripe'));
  const both = { old: 'git:HEAD:api.yaml', cwd: folder };
  expect((await diff(both)).impact).toBe('none');
  const found = await diff({ ...both, oldConfig: 'git:HEAD:./specsmith.yaml' });
  expect(found.targets.typescript?.changes).toMatchObject([
    { impact: 'major', rule: 'client-renamed', before: 'Old', after: 'New' },
    { impact: 'major', rule: 'credential-variable-changed', symbol: 'key', before: 'OLD_KEY', after: 'NEW_KEY' },
    { impact: 'major', rule: 'webhook-signature-changed', symbol: 'webhooks' },
  ]);
});

test('an old configuration that cannot be read, or lacks the API', async () => {
  write('api.yaml', document(A));
  const config = 'apis: { things: { spec: api.yaml, output: out, targets: { python: {} } } }\n';
  write('specsmith.yaml', config);
  write('old.yaml', config.replace('things', 'others'));
  for (const [oldConfig, code] of [['old.yaml', 'config-unknown-api'], ['none.yaml', 'config-not-found']] as const) {
    const stop: unknown = await diff({ old: 'api.yaml', oldConfig, cwd: folder }).catch((error: unknown) => error);
    expect(stop).toMatchObject({ exitCode: 2, reports: [{ diagnostics: [{ code }] }] });
  }
}); // prettier-ignore

test('a rename of an operationId moves the method only without the names of before', async () => {
  write('old.yaml', document(A));
  write('new.yaml', document(A).replace('operationId: list', 'operationId: everything'));
  const both = { old: 'old.yaml', new: 'new.yaml', targets: ['python'], cwd: folder };
  expect((await diff(both)).impact).toBe('patch');
  const fresh = await diff({ ...both, freshNames: true });
  expect(fresh.targets.python?.changes.map(({ rule }) => rule)).toContain('operation-renamed');
  expect(fresh.impact).toBe('major');
});

test('a revision that is not there is said to be so', async () => {
  write('new.yaml', document(A));
  git('init', '-q');
  const stop = await diff({ old: 'git:main:new.yaml', new: 'new.yaml', cwd: folder }).catch((error: unknown) => error);
  expect(stop).toBeInstanceOf(RunError);
  expect((stop as RunError).exitCode).toBe(6);
  expect((stop as RunError).reports[0]?.diagnostics[0]).toMatchObject({ code: 'file-unreadable' });
});

test('a changelog gets a section for the next version, once', async () => {
  write('old.yaml', document(A));
  write('new.yaml', document(NEEDED));
  write('CHANGELOG.md', '# Changelog\n\nOurs.\n\n## 1.0.0\n\n- First\n');
  const found = await diff({ old: 'old.yaml', new: 'new.yaml', targets: ['python'], cwd: folder });
  const file = path.join(folder, 'CHANGELOG.md');
  expect(prependToChangelog(file, found)).toBe(true);
  expect(prependToChangelog(file, found)).toBe(false);
  expect(fs.readFileSync(file, 'utf8')).toBe(
    '# Changelog\n\nOurs.\n\n## 2.0.0\n\n### Breaking\n\n- `ThingsApi.list(a)`: argument became required\n\n## 1.0.0\n\n- First\n',
  );
});

test.each(['by the configuration', 'by the caller'])('a document that generates leniently is compared so: %s', async (who) => {
  const lost = document("{ $ref: '#/components/parameters/Gone' }");
  write('old.yaml', lost);
  write('new.yaml', lost);
  const findings = who === 'by the configuration' ? ', findings: { lenient: true }' : '';
  write('specsmith.yaml', `apis: { things: { spec: new.yaml, output: out, targets: { python: {} }${findings} } }\n`);
  const options = { old: 'old.yaml', cwd: folder, ...(findings === '' ? { lenient: true } : {}) };
  expect((await diff(options)).impact).toBe('none');
}); // prettier-ignore

test('what a comparison reads is no changelog: documents, what they refer to, overlays, configurations', async () => {
  const refers = document("{ $ref: './more.yaml#/a' }");
  write('more.yaml', `a: ${A}\n`);
  write('old.yaml', refers);
  write('new.yaml', refers);
  write('more.overlay.yaml', 'overlay: 1.0.0\ninfo: { title: O, version: "1" }\nactions: []\n');
  const client = '    spec: new.yaml\n    targets: { python: { output: out } }\n';
  write('specsmith.yaml', `apis:\n  things:\n${client}`);
  write('before.yaml', `apis:\n  things:\n${client}`);
  const inputs: string[] = [];
  const reading = (files: readonly string[]): unknown => inputs.push(...files);
  const options = { old: 'old.yaml', oldConfig: 'before.yaml', overlays: ['more.overlay.yaml'], cwd: folder };
  await diff(options, { reading });
  const within = (name: string): string => path.join(folder, name);
  fs.symlinkSync(within('old.yaml'), within('link.md'));
  const read = ['old.yaml', 'new.yaml', 'more.yaml', 'more.overlay.yaml', 'specsmith.yaml', 'before.yaml', 'link.md'];
  for (const name of read) expect(() => checkChangelog(within(name), inputs)).toThrow('is no changelog');
  for (const name of ['CHANGES.md', 'out/CHANGES.md']) expect(() => checkChangelog(within(name), inputs)).not.toThrow();
});
