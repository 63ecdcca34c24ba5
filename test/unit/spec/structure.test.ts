// Structural violations: one finding per mistake, and the same whether the schemas were compiled ahead or not.

import { execFileSync } from 'node:child_process';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkSpec } from '../../../generator/spec/check';
import type { LoadedSpec } from '../../../generator/spec/loaded-spec';
import { checkStructure } from '../../../generator/spec/structure/check-structure';
import { fromFile, fromSchema, fromSwaggerParser } from '../../../generator/spec/structure/validator';
import { Diagnostics, StopError } from '../../../generator/support/diagnostics';
import { Folder, lines, load, loadText, specOf, withPaths, withSchemas } from './documents';

async function structure(text: string): Promise<readonly string[]> {
  const diagnostics = new Diagnostics();
  await checkStructure(await specOf(text), diagnostics);
  return lines(diagnostics);
}

it('says nothing about a good document, and does not touch it', async () => {
  const spec = freeze(await specOf(withPaths("/a: {get: {responses: {'200': {description: ok}}}}")));
  const diagnostics = new Diagnostics();
  await checkStructure(spec, diagnostics);
  expect(lines(diagnostics)).toEqual([]);
});

it.each(['3.0.3', '3.1.0', '3.2.0'])('knows Bearer in any case, in %s', async (version) => {
  const scheme = '{type: http, scheme: Bearer, bearerFormat: JWT, odd: 1}';
  expect(await structure(`${withPaths('/a: {}', version)}components: {securitySchemes: {jwt: ${scheme}}}\n`)).toEqual([
    `warning structure-unknown-field #/components/securitySchemes/jwt/odd OpenAPI ${version.slice(0, 3)} defines no field \`odd\` here`,
  ]);
});

it.each(['3.0.3', '3.1.0', '3.2.0'])(
  'knows extensions of encodings and callbacks, and references of headers, in %s',
  async (version) => {
    const header = "{$ref: '#/components/headers/Part'}";
    const body = `{content: {multipart/form-data: {encoding: {a: {x-odd: 1, headers: {X-Part: ${header}}}}}}}`;
    const callbacks = "{done: {x-odd: text, 'https://a.example': {post: {responses: {'200': {description: ok}}}}}}";
    const operation = `{requestBody: ${body}, callbacks: ${callbacks}, responses: {'200': {description: ok}}}`;
    const headers = 'components: {headers: {Part: {schema: {type: string}}}}';
    expect(await structure(`${withPaths(`/a: {post: ${operation}}`, version)}${headers}\n`)).toEqual([]);
  },
);

it('says of a keyword of JSON Schema that a later version has it', async () => {
  const schemas = '{A: {type: string, const: a, konst: a}, const: {type: string}}';
  const diagnostics = new Diagnostics();
  await checkStructure(await specOf(`${withPaths('/a: {}', '3.0.3')}components: {schemas: ${schemas}}\n`), diagnostics);
  const hints = diagnostics.list.map(({ place, hint }) => [place?.pointer.split('/').at(-1), hint?.slice(0, 33)]);
  expect(hints).toEqual([
    ['const', 'It is a keyword of OpenAPI 3.1: w'],
    ['konst', 'It may be misplaced or misspelt. '],
  ]);
});

it.each(['3.0.3', '3.1.0'])('knows the description of a server variable, in %s', async (version) => {
  const variables = '{r: {default: eu, description: The region, odd: 1}}';
  const text = withPaths('/a: {}', version).concat(
    `servers: [{url: 'https://{r}.example', variables: ${variables}}]\n`,
  );
  expect(await structure(text)).toEqual([
    `warning structure-unknown-field #/servers/0/variables/r/odd OpenAPI ${version.slice(0, 3)} defines no field \`odd\` here`,
  ]);
});

function freeze(spec: LoadedSpec): LoadedSpec {
  const deep = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
    Object.freeze(value);
    Object.values(value).forEach(deep);
  };
  for (const file of spec.files.values()) deep(file.value);
  return spec;
}

it.each([
  ['3.0.3', 'openapi: 3.0.3\n', ['# the field `paths` is missing', '# the field `info` is missing']],
  [
    '3.1.0',
    'openapi: 3.1.0\ninfo: {title: T, version: 1}\n',
    [
      '# the document describes nothing: it has no paths, webhooks or components',
      '#/info/version `version` must be a string and is a number',
    ],
  ],
  [
    'a field in the wrong place',
    withPaths('/a: {tags: [x], get: {responses: {default: {description: d}}}}'),
    ['#/paths/~1a/tags OpenAPI 3.0 defines no field `tags` here'],
  ],
  [
    'a path item that is elsewhere, in 3.1',
    'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {/a: {$ref: "#/components/pathItems/A"}, /b: {$reff: x}}\ncomponents: {pathItems: {A: {}}}\n',
    ['#/paths/~1b/$reff OpenAPI 3.1 defines no field `$reff` here'],
  ],
  [
    'a field that is missing deep inside',
    withPaths("/a: {get: {responses: {'200': {content: {}}}}}"),
    ['#/paths/~1a/get/responses/200 the field `description` is missing'],
  ],
  [
    'a schema inside schemas',
    withSchemas('A: {properties: {b: {allOf: [{items: {const: 1, required: true}}]}}}'),
    [
      '#/components/schemas/A/properties/b/allOf/0/items/const OpenAPI 3.0 defines no field `const` here',
      '#/components/schemas/A/properties/b/allOf/0/items/required `required` must be a list and is a boolean',
    ],
  ],
  [
    'an unknown key of 3.1',
    withPaths('/a: {get: {title: x}}', '3.1.0'),
    ['#/paths/~1a/get/title OpenAPI 3.1 defines no field `title` here'],
  ],
])('%s', async (_, text, expected) => {
  expect((await structure(text)).map((line) => line.replace(/^warning structure-[a-z-]+ /, ''))).toEqual(expected);
});

it('leaves to the rules what they judge', async () => {
  const text = withPaths(
    "no: {}\n/a/{b}: {get: {parameters: [{name: b, in: path, schema: {}}], responses: {'99': {description: d}}}}",
  ).concat("components: {schemas: {'a b': {}}, securitySchemes: {s: {type: odd}}}\n");
  expect(await structure(text)).toEqual([]);
  expect(await structure(text.replace('3.0.3', '3.1.0'))).toEqual([]);
});

it.each(['paths', 'components', 'webhooks'])('ends where `%s` is no object', async (key) => {
  const { spec, diagnostics } = await loadText(`openapi: 3.1.0\ninfo: {title: T, version: '1'}\n${key}: [1]\n`);
  await expect(checkSpec(spec as LoadedSpec, diagnostics)).rejects.toThrow(StopError);
  expect(lines(diagnostics)).toEqual([`error structure-type #/${key} \`${key}\` must be an object and is a list`]);
});

it('gives the same violations with the schemas compiled at build time', async () => {
  const folder = new Folder();
  const script = pathToFileURL(path.resolve(__dirname, '../../../scripts/build-validators.mjs')).href;
  execFileSync(process.execPath, [
    '--input-type=module',
    '-e',
    `(await import('${script}')).buildValidators(process.argv[1])`,
    folder.path,
  ]);
  const documents = [
    withPaths('/a: {tags: [x], get: {parameters: [{in: path}], responses: {}}}'),
    withSchemas('A: {properties: {b: {allOf: [{items: {const: 1, required: true}}]}}}'),
    withSchemas('A: {type: string}'),
  ];
  for (const version of ['2.0', '3.0', '3.1', '3.2'] as const) {
    const ahead = await fromFile(path.join(folder.path, `openapi-${version}.js`));
    const ways = [await fromSchema(version), ...(version === '3.2' ? [] : [await fromSwaggerParser()])];
    const head = version === '2.0' ? "swagger: '2.0'" : `openapi: ${version}.0`;
    for (const text of documents) {
      const value = (await specOf(text.replace('openapi: 3.0.3', head))).files.get('')?.value ?? null;
      const plain = (violations: unknown): unknown => JSON.parse(JSON.stringify(violations));
      for (const now of ways) expect(plain(await ahead(value))).toEqual(plain(await now(value)));
    }
  }
  folder.remove();
});

describe('what stands in other files', () => {
  const folder = new Folder();
  afterAll(() => folder.remove());

  async function findingsIn(version: string, root: string, other: string): Promise<readonly string[]> {
    folder.write('other.yaml', other);
    const file = folder.write('root.yaml', withPaths(root, version));
    const { spec, diagnostics } = await load({ kind: 'file', path: file });
    await checkStructure(spec as LoadedSpec, diagnostics);
    return lines(diagnostics).map((line) => line.replace(/^warning structure-/, ''));
  }

  it('is judged as what is expected at the reference', async () => {
    const root = `/a: {$ref: 'other.yaml#/item'}
/b:
  get:
    parameters: [{$ref: 'other.yaml#/parameters/Page'}]
    responses: {'200': {$ref: 'other.yaml#/results/Fine'}, default: {$ref: 'other.yaml#/results/Odd'}}
`;
    const other = `item: {get: {titel: x, responses: {default: {description: d}}}}
parameters: {Page: {name: page, in: query, schema: {type: string}, sort: up}}
results:
  Fine: {description: d, content: {application/json: {schema: {$ref: '#/Schema'}}}}
  Odd: {descripton: d}
Schema: {properties: {a: {required: true}}}
Unused: {titel: x}
`;
    const found = [
      'unknown-field other.yaml#/item/get/titel OpenAPI 3.0 defines no field `titel` here',
      'unknown-field other.yaml#/parameters/Page/sort OpenAPI 3.0 defines no field `sort` here',
      'required other.yaml#/results/Odd the field `description` is missing',
      'unknown-field other.yaml#/results/Odd/descripton OpenAPI 3.0 defines no field `descripton` here',
      'type other.yaml#/Schema/properties/a/required `required` must be a list and is a boolean',
    ];
    expect([...(await findingsIn('3.0.3', root, other))].sort()).toEqual([...found].sort());
    const newer = found.slice(0, 4).map((line) => line.replace('3.0', '3.1'));
    expect([...(await findingsIn('3.1.0', root, other))].sort()).toEqual([...newer].sort());
  });

  it('has its file for a name where it is all of it', async () => {
    const root = "/a: {$ref: 'other.yaml'}";
    expect(await findingsIn('3.0.3', root, '[]')).toEqual([
      'type other.yaml# `other.yaml` must be an object and is a list',
    ]);
  });
});
