// Names that a user gives in the configuration: every word that a language, a runtime or a file system has taken, in every
// option that names something, for every target. A word is refused with its place, a reason and a name that would do, or
// there is a client in which nothing else has it where it stands.

import ts from 'typescript';
import { builtinModules } from 'node:module';
import { StopError, type Diagnostic } from '../../generator/support/diagnostics';
import type { JsonObject } from '../../generator/support/json';
import { validate } from '../../generator/config/validate';
import { direct } from '../../generator/run/configuration';
import { loadTarget, TARGET_NAMES } from '../../generator/targets';
import type { TargetName } from '../../generator/targets/target';
import { resolveOptions as csharpOptions } from '../../generator/targets/csharp/options';
import { resolveOptions as javascriptOptions } from '../../generator/targets/javascript/options';
import { resolveOptions as pythonOptions } from '../../generator/targets/python/options';
import { resolveOptions as typescriptOptions } from '../../generator/targets/typescript/options';
import { generateInMemory, loadInMemory, type Generated } from '../support/in-memory';
import { buildFrom, specOf } from '../unit/model/model-of';
import { everyWord, odd } from './words';

const DOCUMENT = {
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  paths: {
    '/things/{id}': {
      post: {
        operationId: 'changeThing',
        tags: ['things'],
        security: [{ key: [] }, { token: [] }],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'date' } },
          { name: 'X-App', in: 'header', schema: { type: 'string' } },
          { name: 'X-Other', in: 'header', schema: { type: 'string' } },
        ],
        requestBody: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
        responses: { '200': { description: 'ok', content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } } },
      },
      put: {
        operationId: 'putFile',
        tags: ['things'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        requestBody: { required: true, content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } },
        responses: { '204': { description: 'ok' } },
      },
    },
  },
  components: {
    schemas: { Thing: { type: 'object', required: ['at'], properties: { at: { type: 'string', format: 'date-time' }, count: { type: 'integer' } } } },
    securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' }, token: { type: 'http', scheme: 'basic' } },
  },
}; // prettier-ignore

/** Each option that names something, with a neutral name, which no file has for another reason. */
const OPTIONS: readonly (readonly [target: TargetName, option: string, neutral: string])[] = [
  ['typescript', 'packageName', 'neutralname'],
  ['typescript', 'className', 'Neutralname'],
  ['typescript', 'group', 'neutralname'],
  ['typescript', 'globals', 'neutralname'],
  ['javascript', 'packageName', 'neutralname'],
  ['javascript', 'moduleName', 'Neutralname'],
  ['python', 'packageName', 'neutralname'],
  ['python', 'projectName', 'neutralname'],
  ['csharp', 'packageName', 'Neutralname'],
];

const words = [
  ...new Set([
    ...everyWord(),
    ...odd,
    ...builtinModules,
    'pydantic',
    'urllib3',
    '@acme/con',
    'Acme.System',
    'Acme.Client',
    'Acme.class',
  ]),
];
const given = (option: string, name: string): JsonObject =>
  option === 'globals' ? { globals: { 'X-App': name } } : { [option]: name };

async function generated(target: TargetName, options: JsonObject): Promise<Generated> {
  const loaded = await loadInMemory({ kind: 'text', text: JSON.stringify(DOCUMENT), label: 'things.json' });
  return generateInMemory(loaded, target, 'things', options);
}

async function findings(target: TargetName, options: JsonObject): Promise<readonly Diagnostic[]> {
  try {
    await direct({ spec: 'things.json', out: 'out', targets: [target], options: { [target]: options } }, '/work');
    return [];
  } catch (error) {
    if (!(error instanceof StopError)) throw error;
    expect(error.exitCode).toBe(2);
    return error.diagnostics;
  }
}

describe.each(OPTIONS)('%s %s', (target, option, neutral) => {
  const accepted: string[] = [];

  test('a word is taken as it is, or refused with the option, a reason and a name that would do', async () => {
    const { optionsSchema, refusedNames } = await loadTarget(target);
    const fits = words.filter((word) => validate(given(option, word), { ...optionsSchema }).length === 0 && word !== '');
    expect(fits.length).toBeGreaterThan(600);
    for (const word of fits) {
      const refused = refusedNames(given(option, word));
      if (refused.length === 0) accepted.push(word);
      for (const { option: at, name, reason, instead } of refused) {
        expect({ word, at: at[0], name }).toEqual({ word, at: option, name: word });
        expect(reason).toMatch(/^[A-Za-z].*[^.]$/);
        expect(validate(given(option, instead), { ...optionsSchema })).toEqual([]);
        expect({ instead, refused: refusedNames(given(option, instead)) }).toEqual({ instead, refused: [] });
      }
    }
    expect(accepted.length).toBeGreaterThan(fits.length / 2);
  });

  // Methods, options, files and namespaces of a client may have any other name; a class and an import are in a scope.
  const inScope = option === 'className' || option === 'moduleName' ? test : test.skip;

  inScope('in code that has the name, nothing else has it', async () => {
    const { files } = await generated(target, given(option, neutral));
    const mine = new Set(accepted.filter((word) => word.toLowerCase() !== neutral.toLowerCase()));
    const mentions = files.filter(({ path, text }) => !path.endsWith('.json') && text.includes(neutral));
    expect(mentions.length).toBeGreaterThan(0);
    for (const { path, text } of mentions) {
      const codes = path.endsWith('.md') ? [...text.matchAll(/```(?:typescript|javascript)\n(.*?)```/gs)].map(([, code = '']) => code) : [text];
      for (const code of codes.filter((each) => each.includes(neutral)))
        expect({ path, also: [...declarable(code)].filter((name) => mine.has(name)) }).toEqual({ path, also: [] });
    }
  });
}); // prettier-ignore

/** Identifiers of a module that name something of its scope or a global, and what it exports. */
function declarable(code: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isMember = node.parent !== undefined && (ts.isPropertyAccessExpression(node.parent) || ts.isPropertySignature(node.parent) || ts.isPropertyAssignment(node.parent)) && node.parent.name === node;
    if (ts.isIdentifier(node) && !isMember) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true));
  return found;
} // prettier-ignore

/** What once ended in exit 70, in code that no compiler takes or in a package that hides another. */
test.each<readonly [TargetName, JsonObject, string | undefined]>([
  ['typescript', { className: 'Request' }, 'RequestClient would do.'],
  ['typescript', { className: 'Promise' }, 'PromiseClient would do.'],
  ['typescript', { className: 'Con' }, undefined],
  ['typescript', { className: 'Default' }, undefined],
  ['typescript', { className: 'Process' }, undefined],
  ['typescript', { className: 'SDK', compat: 'speakeasy' }, undefined],
  ['typescript', { className: 'API', compat: 'speakeasy' }, 'APIClient would do.'],
  ['typescript', { className: 'API' }, undefined],
  ['typescript', { baseErrorName: 'ResponseError', errorNames: 'speakeasy' }, 'BaseResponseError would do.'],
  ['typescript', { defaultErrorName: 'ResponseError', errorNames: 'speakeasy' }, 'DefaultResponseError would do.'],
  ['typescript', { className: 'Shop', defaultErrorName: 'ShopError', errorNames: 'speakeasy' }, 'DefaultShopError would do.'],
  ['typescript', { globals: { 'X-App': 'httpClient' }, optionNames: 'speakeasy' }, 'httpClientValue would do.'],
  ['typescript', { globals: { 'X-App': 'httpClient' } }, undefined],
  ['typescript', { group: 'then' }, 'thenApi would do.'],
  ['typescript', { group: 'fooBAR' }, undefined],
  ['typescript', { globals: { 'X-App': 'fetch' } }, 'fetchValue would do.'],
  ['typescript', { globals: { 'X-App': 'id', 'X-Other': 'id' } }, 'idValue would do.'],
  ['typescript', { globals: { 'X-App': 'key' } }, undefined],
  ['typescript', { packageName: 'fs' }, 'fs-client would do.'],
  ['typescript', { packageName: '@acme/con' }, '@acme/con-client would do.'],
  ['javascript', { packageName: 'node_modules' }, 'node_modules-client would do.'],
  ['javascript', { moduleName: 'Date' }, 'DateApi would do.'],
  ['python', { packageName: 'con' }, 'con_client would do.'],
  ['python', { packageName: 'class' }, 'class_client would do.'],
  ['python', { packageName: 'json' }, 'json_client would do.'],
  ['python', { packageName: 'pydantic' }, 'pydantic_client would do.'],
  ['python', { projectName: 'Pydantic' }, 'Pydantic-client would do.'],
  ['python', { packageName: `a${'b'.repeat(5000)}` }, `a${'b'.repeat(79)}_client would do.`],
  ['typescript', { nameMappings: { count: 'the count' } }, 'the_count would do.'],
  ['javascript', { modelNameMappings: { Thing: 'class' } }, 'class_ would do.'],
  ['javascript', { parameterNameMappings: { 'X-App': 'app' } }, undefined],
  ['python', { nameMappings: { count: '_count' } }, 'count would do.'],
  ['python', { parameterNameMappings: { 'X-App': 'lambda' } }, 'lambda_ would do.'],
  ['csharp', { modelNameMappings: { Thing: 'class' } }, 'class_ would do.'],
  ['csharp', { enumNameMappings: { none: 'namespace' } }, 'namespace_ would do.'],
  ['csharp', { packageName: 'Aux' }, 'AuxApi would do.'],
  ['csharp', { packageName: 'System' }, 'SystemApi would do.'],
  ['csharp', { packageName: 'Acme.Task.class' }, 'Acme.TaskApi.classApi would do.'],
  ['csharp', { packageName: 'Acme.Con' }, undefined],
  ['csharp', { packageName: 'Acme.Client' }, undefined],
])('%s %j', async (target, options, hint) => {
  const found = await findings(target, options);
  expect(found.map(({ code, hint: said }) => [code, said])).toEqual(hint === undefined ? [] : [['config-name-taken', hint]]);
  for (const { message } of found) expect(message).toMatch(/^\w+\.\w+(\.[\w-]+)?: ".*" cannot be used, because /);
  if (hint === undefined) expect((await generated(target, options)).files.length).toBeGreaterThan(10);
}); // prettier-ignore

test('names that are made of the name of an API are never refused', async () => {
  const { model } = buildFrom(specOf(DOCUMENT));
  const made = {
    typescript: (name: string) => typescriptOptions({}, model, name),
    javascript: (name: string) => javascriptOptions({}, model, name),
    python: () => pythonOptions({}, model),
    csharp: (name: string) => csharpOptions({}, model, name),
  };
  for (const target of TARGET_NAMES) {
    const { refusedNames, optionsSchema } = await loadTarget(target);
    for (const word of words) {
      const options = made[target](word) as unknown as JsonObject;
      const names = Object.fromEntries(
        ['packageName', 'projectName', 'className', 'moduleName'].flatMap((key) => (key in options ? [[key, options[key] ?? '']] : [])),
      );
      expect({ word, names, refused: refusedNames(names) }).toEqual({ word, names, refused: [] });
      expect(validate(names, { ...optionsSchema, required: [] })).toEqual([]);
    }
  }
}); // prettier-ignore

test('every module of Node is refused as a package', async () => {
  const { refusedNames } = await loadTarget('typescript');
  const modules = builtinModules.filter((name) => /^[a-z][a-z0-9_]*$/.test(name));
  expect(modules.length).toBeGreaterThan(30);
  expect(modules.filter((packageName) => refusedNames({ packageName }).length === 0)).toEqual([]);
});
