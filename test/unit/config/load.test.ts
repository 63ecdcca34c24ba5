import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { StopError } from '../../../generator/support/diagnostics';
import type { JsonObject } from '../../../generator/support/json';
import { checkConfig, parseConfig, selectApis, targetsNamed, type ConfigText } from '../../../generator/config/load';
import { configSchema } from '../../../generator/config/schema';
import { validate } from '../../../generator/config/validate';
import { fullConfigSchema } from '../../../generator/run/configuration';

const TARGETS = new Map<string, JsonObject>([
  [
    'typescript',
    {
      type: 'object',
      additionalProperties: false,
      properties: { packageName: { type: 'string', pattern: '^[a-z@/]+$' }, int64: { enum: ['number', 'bigint'] } },
    },
  ],
  ['python', { type: 'object', additionalProperties: false, properties: {} }],
]);

const source = (text: string, file = '/home/me/project/specsmith.yaml'): ConfigText => ({
  label: 'specsmith.yaml',
  file,
  text,
});

async function check(text: string, file?: string) {
  const from = source(text, file);
  return checkConfig(await parseConfig(from), from, configSchema(TARGETS), () => []);
}

async function findings(text: string): Promise<readonly string[]> {
  try {
    await check(text);
  } catch (error) {
    if (!(error instanceof StopError)) throw error;
    expect(error.exitCode).toBe(2);
    return error.diagnostics.map(
      ({ code, message, hint, place }) =>
        `${place?.pointer ?? ''} ${code}: ${message}${hint === undefined ? '' : ` (${hint})`}`,
    );
  }
  return [];
}

const api = (lines: string): string => `apis:\n  vault:\n${lines.replaceAll(/^/gm, '    ')}`;

test('paths are relative to the file; a target has a folder of its name, or its own', async () => {
  const config = await check(
    api(
      'spec: specs/vault.yaml\noutput: output/vault\ntargets:\n  typescript:\n    packageName: a\n  python:\n    output: py\n',
    ),
  );
  expect(config.all).toBe(config.apis);
  expect({ ...config, all: undefined }).toEqual({
    file: '/home/me/project/specsmith.yaml',
    documents: ['/home/me/project/specs/vault.yaml'],
    apis: [
      {
        name: 'vault',
        file: '/home/me/project/specsmith.yaml',
        spec: '/home/me/project/specs/vault.yaml',
        allowRefOrigins: [],
        headers: {},
        overlays: [],
        allowRefOutside: false,
        findings: {},
        filter: undefined,
        targets: [
          { name: 'typescript', output: '/home/me/project/output/vault/typescript', options: { packageName: 'a' } },
          { name: 'python', output: '/home/me/project/py', options: {} },
        ],
      },
    ],
  });
});

test('references may leave the folder where the configuration says so', async () => {
  const rest = 'spec: a.yaml\noutput: o\ntargets: {python: }\n';
  const { apis } = await check(api(`${rest}allowRefOutside: true\nallowRefOrigins: ['https://example.com']\n`));
  expect(apis[0]).toMatchObject({ allowRefOutside: true, allowRefOrigins: ['https://example.com'] });
  expect(await findings(api(`${rest}allowRefOutside: 'yes'\n`))).toEqual([
    '/apis/vault/allowRefOutside config-wrong-value: apis.vault.allowRefOutside: must be a boolean, not "yes"',
  ]);
});

test('JSON is read as JSON', async () => {
  const text = '{"apis":{"a":{"spec":"a.json","output":"o","targets":{"python":null}}}}';
  expect((await check(text, '/p/specsmith.json')).apis.map(({ name }) => name)).toEqual(['a']);
});

test('a filter takes methods that only OpenAPI 3.2 has', async () => {
  const { apis } = await check(api('spec: a.yaml\nfilter: {methods: [query, COPY]}\noutput: o\ntargets: {python: {}}'));
  expect(apis[0]?.filter).toEqual({ methods: ['query', 'COPY'] });
});

test('everything wrong is said at once, with what may have been meant', async () => {
  const text = [
    'spex: 1',
    api(
      'spec: a.yaml\noutputs: x\nfilter: {tag: [a], exclude: {path: [b]}, methods: [got]}\ntargets:\n  typescipt: {}\n  typescript: {package: a, int64: big}\n',
    ),
  ].join('\n');
  expect(await findings(text)).toEqual([
    '/spex config-unknown-key: the configuration has no spex (It has apis.)',
    '/apis/vault/outputs config-unknown-key: apis.vault has no outputs (Did you mean output?)',
    '/apis/vault/filter/tag config-unknown-key: apis.vault.filter has no tag (Did you mean tags?)',
    expect.stringMatching(/^\/apis\/vault\/filter\/methods\/0 config-wrong-value: .*not "got" \(Did you mean get\?\)$/),
    '/apis/vault/filter/exclude/path config-unknown-key: apis.vault.filter.exclude has no path (Did you mean paths?)',
    '/apis/vault/targets/typescipt config-unknown-key: apis.vault.targets has no typescipt (Did you mean typescript?)',
    '/apis/vault/targets/typescript/package config-unknown-key: apis.vault.targets.typescript has no package (Did you mean packageName?)',
    '/apis/vault/targets/typescript/int64 config-wrong-value: apis.vault.targets.typescript.int64: must be one of "number", "bigint", not "big" (Did you mean bigint?)',
  ]);
});

test('a list of what are keys is told how they are written', async () => {
  expect(await findings(api('spec: a.yaml\noutput: o\ntargets: [python]\n'))).toEqual([
    '/apis/vault/targets config-wrong-value: apis.vault.targets: must be an object, not ["python"] (Write each as a key, such as python: {}.)',
  ]);
});

test('what is missing is named', async () => {
  expect(await findings('')).toEqual([' config-wrong-value: the configuration: must be an object, not null']);
  expect(await findings('apis: {}')).toEqual(['/apis config-wrong-value: apis: must not be empty']);
  expect(await findings(api('targets: {}'))).toEqual([
    '/apis/vault config-missing-key: apis.vault needs spec',
    '/apis/vault/targets config-wrong-value: apis.vault.targets: must not be empty',
  ]);
  expect(await findings(api('spec: a\ntargets: {python: }'))).toEqual([
    '/apis/vault/targets/python config-missing-key: apis.vault needs output, or targets.python one of its own',
  ]);
  expect(await findings('apis: {"a/b": {spec: a, output: b, targets: {python: }}}')).toEqual([
    '/apis/a~1b config-wrong-value: apis.a/b: "a/b" does not fit ^[A-Za-z0-9_.-]+$ (letters, digits, dot, dash and underscore)',
  ]);
});

test('what cannot be parsed is located', async () => {
  expect(await findings('apis:\n  a: [\n')).toEqual([
    expect.stringMatching(/^ config-unparsable: specsmith.yaml:\d+:\d+ cannot be parsed: /),
  ]);
  expect(await findings('a: 1\na: 2\n')).toEqual([
    ' config-unparsable: specsmith.yaml:2:1 cannot be parsed: duplicated mapping key',
  ]);
});

test('keys such as __proto__ are keys like any other', async () => {
  expect(await findings('{"__proto__": {"apis": {}}}')).toEqual([
    expect.stringMatching(/^\/__proto__ config-unknown-key/),
    ' config-missing-key: the configuration needs apis',
  ]);
});

test('YAML tags make nothing but data', async () => {
  expect(await findings('apis: !!js/function "function () {}"')).toEqual([
    expect.stringMatching(/config-unparsable: .*unknown tag/),
  ]);
});

test('targets are named, known or not, before the configuration is checked', async () => {
  expect(targetsNamed(await parseConfig(source(api('targets: {python: , nope: }'))))).toEqual(['nope', 'python']);
  expect(targetsNamed(null)).toEqual([]);
  expect(targetsNamed({ apis: { a: { targets: 'x' }, b: 1 } })).toEqual([]);
});

test('APIs are picked in the order of the configuration', async () => {
  const entry = '{spec: a, output: b, targets: {python: }}';
  const config = await check(`apis: {one: ${entry}, two: ${entry}, three: ${entry}}`);
  expect(selectApis(config, []).map(({ name }) => name)).toEqual(['one', 'two', 'three']);
  expect(selectApis(config, ['three', 'one']).map(({ name }) => name)).toEqual(['one', 'three']);
  expect(() => selectApis(config, ['tree'])).toThrow('config-unknown-api: the configuration has no API tree');
});

test.each(['README.md', 'docs/cli.md'])('the configurations that %s shows are right', async (page) => {
  const text = readFileSync(path.resolve(__dirname, '../../..', page), 'utf8');
  const shown = [...text.matchAll(/^```yaml\n([^]*?)^```$/gm)].map((match) => match[1] ?? '');
  const configurations = shown.filter((block) => /^apis:/m.test(block));
  expect(configurations.length).toBeGreaterThan(0);
  const schema = (await fullConfigSchema()) as JsonObject;
  for (const configuration of configurations) {
    const value = await parseConfig(source(configuration));
    expect(validate(value, schema)).toEqual([]);
  }
});

test('findings: severities by code and place', async () => {
  const base = 'spec: a.yaml\noutput: out\ntargets: {python: }\n';
  const config = await check(
    api(
      `${base}findings:\n  failOn: warning\n  lenient: true\n  rules:\n    path-malformed: error\n    ref-cycle: [{pointer: /a/**, severity: ignore}, {file: p/*, severity: info}]\n`,
    ),
  );
  expect(config.apis[0]?.findings).toEqual({
    failOn: 'warning',
    lenient: true,
    rules: [
      { code: 'path-malformed', severity: 'error' },
      { code: 'ref-cycle', pointer: '/a/**', severity: 'ignore' },
      { code: 'ref-cycle', file: 'p/*', severity: 'info' },
    ],
  });
  expect(await findings(api(`${base}findings: {rules: {path-malfomed: error}}\n`))).toEqual([
    '/apis/vault/findings/rules/path-malfomed config-unknown-key: apis.vault.findings.rules has no path-malfomed (Did you mean path-malformed?)',
  ]);
  expect(await findings(api(`${base}findings: {rules: {ref-remote: ignore}}\n`))).toHaveLength(1);
});
