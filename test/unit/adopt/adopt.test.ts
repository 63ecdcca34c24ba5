// Configurations of other generators: what becomes of each setting, and that none is lost in silence.

import { adopt } from '../../../generator/adopt';
import type { Json } from '../../../generator/support/json';

it('reads openapitools.json: each generator, its document, its output and its properties', () => {
  const found = adopt({
    'generator-cli': {
      version: '7.2.0',
      generators: {
        py: {
          generatorName: 'python',
          inputSpec: '#{cwd}/openapi.yaml',
          output: '#{cwd}/sdk',
          additionalProperties: { packageName: 'acme', packageVersion: 2, library: 'asyncio', unheard: {} },
        },
        go: { generatorName: 'go' },
      },
    },
  });
  expect(found?.clients).toEqual([
    {
      spec: 'openapi.yaml',
      overlays: [],
      target: 'python',
      output: 'sdk',
      options: { packageName: 'acme', packageVersion: '2' },
    },
  ]);
  expect(found?.left).toEqual([
    { name: 'py.library', why: 'each client has one HTTP layer, which can be replaced at run time' },
    { name: 'py.unheard', why: 'it has no counterpart' },
    { name: 'go.generatorName', why: 'there is no target for go', isClient: true },
    { name: 'version', why: 'it is about how openapi-generator is run' },
  ]);
});

it('takes no pattern for a document, and names outputs by their document', () => {
  const generators = {
    all: { generatorName: 'python', glob: 'api/*.yaml', output: 'sdk/#{name}' },
    one: { generatorName: 'csharp', glob: 'api/shop.v1.yaml', output: '#{cwd}/sdk/#{Name}/#{ext}' },
  };
  const found = adopt({ 'generator-cli': { generators } });
  expect(found?.clients.map(({ spec, output }) => [spec, output])).toEqual([['api/shop.v1.yaml', 'sdk/Shop.v1/yaml']]);
  const why = 'it is a pattern of documents: name each of them with --spec, or under `apis`';
  expect(found?.left).toEqual([{ name: 'all.glob: api/*.yaml', why, isClient: true }]);
});

it.each<[Json, string, Json]>([
  [
    { generatorName: 'typescript-fetch', npmName: '@a/b', npmVersion: '1.2.3' },
    'typescript',
    { packageName: '@a/b', packageVersion: '1.2.3' },
  ],
  [
    { generatorName: 'javascript', projectName: 'p', moduleName: 'M' },
    'javascript',
    { packageName: 'p', moduleName: 'M' },
  ],
  [
    { generatorName: 'csharp', targetFramework: 'net8.0;net9.0', useDateTimeOffset: true },
    'csharp',
    { targetFrameworks: ['net8.0', 'net9.0'], dateTimeType: 'DateTimeOffset' },
  ],
  [
    { generatorName: 'csharp', packageName: 'Acme.Client', useDateTimeForDate: true },
    'csharp',
    { packageName: 'Acme.Client', dateType: 'DateTime' },
  ],
  [
    { generatorName: 'python', additionalProperties: { projectName: 'p', packageUrl: 'https://p.example' } },
    'python',
    { projectName: 'p', homepage: 'https://p.example' },
  ],
])('reads a file for -c: %j', (config, target, options) => {
  expect(adopt(config)?.clients).toEqual([{ spec: undefined, overlays: [], target, output: undefined, options }]);
});

it('says of settings that move arguments what becomes of calls', () => {
  const found = adopt({ generatorName: 'csharp', prependFormOrBodyParameters: true, sortParamsByRequiredFlag: false });
  expect(found?.left.map(({ name, why }) => [name, why.includes('calls by position change')])).toEqual([
    ['prependFormOrBodyParameters', true],
    ['sortParamsByRequiredFlag', true],
  ]);
});

it('reads gen.yaml and workflow.yaml', () => {
  const gen = adopt({
    configVersion: '2.0.0',
    generation: { sdkClassName: 'Acme', maintainOpenAPIOrder: true },
    typescript: {
      version: '0.3.1',
      packageName: '@acme/sdk',
      author: 'A',
      responseFormat: 'flat',
      envVarPrefix: 'ACME',
      defaultErrorName: 'SDKError',
      moduleFormat: 'commonjs',
      enumFormat: 'union',
      maxMethodParams: 0,
    },
    python: { packageName: 'acme-sdk', authors: ['A', 'B'] },
    go: {},
  });
  expect(gen?.clients.map(({ target, options }) => [target, options])).toEqual([
    [
      'typescript',
      {
        packageName: '@acme/sdk',
        packageVersion: '0.3.1',
        authors: 'A',
        responseFormat: 'flat',
        envVarPrefix: 'ACME',
        defaultErrorName: 'SDKError',
        module: 'dual',
        compat: 'speakeasy',
        className: 'Acme',
      },
    ],
    ['python', { projectName: 'acme-sdk', packageName: 'acme_sdk', authors: 'A, B' }],
  ]);
  expect(gen?.left.map(({ name }) => name)).toEqual([
    'typescript.enumFormat',
    'typescript.maxMethodParams',
    'go',
    'generation.maintainOpenAPIOrder',
  ]);
  expect(gen?.left.filter(({ why }) => why === 'it has no counterpart')).toEqual([]);
  const workflow = adopt({
    workflowVersion: '1.0.0',
    sources: { s: { inputs: [{ location: 'a.yaml' }, { location: 'b.yaml' }], overlays: [{ location: 'o.yaml' }] } },
    targets: { t: { target: 'typescript', source: 's', output: 'sdk', publish: {} }, g: { target: 'go', source: 's' } },
  });
  expect(workflow?.clients).toEqual([
    { spec: 'a.yaml', overlays: ['o.yaml'], target: 'typescript', output: 'sdk', options: {} },
  ]);
  expect(workflow?.left.map(({ name }) => name)).toEqual([
    'sources.s.inputs: b.yaml',
    'targets.t.publish',
    'targets.g',
  ]);
});

it('reads openapi-ts.config.json of @hey-api/openapi-ts', () => {
  const found = adopt({
    input: { path: './openapi.yaml', organization: 'acme' },
    output: { path: 'src/client', lint: 'eslint' },
    plugins: [
      '@hey-api/client-axios',
      { name: '@hey-api/sdk', instance: 'Acme', auth: false },
      { name: '@hey-api/typescript', enums: 'javascript' },
      '@tanstack/react-query',
      'unheard',
    ],
    parser: { filters: { tags: { include: ['a'] } } },
  });
  expect(found?.clients).toEqual([
    {
      spec: './openapi.yaml',
      overlays: [],
      target: 'typescript',
      output: 'src/client',
      options: { className: 'Acme' },
    },
  ]);
  expect(found?.kept).toContain('plugins.@hey-api/sdk → className: "Acme"');
  expect(found?.left.map(({ name }) => name)).toEqual([
    'input.organization',
    'output.lint',
    'plugins.@hey-api/client-axios',
    'plugins.@hey-api/sdk.auth',
    'plugins.@hey-api/typescript.enums',
    'plugins.@tanstack/react-query',
    'plugins.unheard',
    'parser',
  ]);
  const list = adopt([
    { input: 'a.yaml', output: 'a' },
    { input: ['b.yaml', 'c.yaml'], output: ['b', { path: 'd' }] },
  ]);
  expect(list?.clients.map(({ spec, output }) => [spec, output])).toEqual([
    ['a.yaml', 'a'],
    ['b.yaml', 'b'],
  ]);
  expect(list?.left).toEqual([
    { name: '1.input: c.yaml', why: 'one document makes a client' },
    { name: '1.output: d', why: 'a client is written once' },
  ]);
});

it('reads orval.config.json: projects that are calls of an API', () => {
  const found = adopt({
    logLevel: 'warn',
    pets: {
      input: { target: './pets.yaml', filters: { tags: ['a'] }, override: { transformer: 't.js' } },
      output: { target: './src/pets.ts', mode: 'split', client: 'react-query', override: { mutator: {}, unheard: 1 } },
      hooks: { afterAllFilesWrite: 'prettier' },
    },
    checks: { input: 'pets.yaml', output: { target: 'z.ts', client: 'zod' } },
    plain: { input: 'https://a.test/api.json', output: 'src/plain' },
  });
  expect(found?.clients.map(({ target, spec, output }) => [target, spec, output])).toEqual([
    ['typescript', './pets.yaml', './src/pets'],
    ['typescript', 'https://a.test/api.json', 'src/plain'],
  ]);
  expect(found?.left.map(({ name }) => name)).toEqual([
    'pets.output.client: react-query',
    'pets.input.filters',
    'pets.input.override.transformer',
    'pets.output.mode',
    'pets.output.override.mutator',
    'pets.output.override.unheard',
    'pets.hooks',
    'checks.output.client',
    'logLevel',
  ]);
});

it.each<[Json]>([
  [null],
  [{}],
  [{ openapi: '3.1.0' }],
  [{ apis: {} }],
  [{ 'generator-cli': 7 }],
  [{ a: { input: 'a.yaml' } }],
  [[]],
  [{ logLevel: 'x' }],
])('does not know %j', (value) => {
  expect(adopt(value)).toBeUndefined();
});

it('keeps mappings of names, as an object or as on the command line', () => {
  const found = adopt({
    generatorName: 'csharp',
    nameMappings: { _type: 'underscoreType' },
    additionalProperties: { enumNameMappings: '+1=ThumbsUp,-1=ThumbsDown', modelNameMappings: 'nonsense' },
  });
  expect(found?.clients[0]?.options).toEqual({
    nameMappings: { _type: 'underscoreType' },
    enumNameMappings: { '+1': 'ThumbsUp', '-1': 'ThumbsDown' },
  });
  expect(found?.left).toEqual([{ name: 'modelNameMappings', why: 'it has no counterpart' }]);
});
