// The npm package around the client: package.json, the modules that export everything, and the runtime.

import { sendsFiles } from '../../../client';
import type { FileSet } from '../../../code/file-set';
import type { Statement } from '../../../code/source-file';
import { jsonDocument } from '../../../languages/markup';
import type { Json, JsonObject } from '../../../support/json';
import type { ModuleFiles } from '../../ecmascript/package/modules';
import { factsOf } from '../../ecmascript/package/options';
import { SIDE_MODULES, sideRuntime, sideStatements } from '../../ecmascript/package/side-modules';
import { typesVersionsOf } from '../../ecmascript/package/types-versions';
import type { Assets } from '../../target';
import { FILE_STATEMENTS, FILE_TYPES } from '../../ecmascript/operations/files';
import { xmlShapeStatements } from '../../ecmascript/operations/xml';
import { XML_MODULE, xmlShapeTypes } from '../operations/responses';
import { addLicence } from '../../common/package/licence';
import type { Plan } from '../plan';
import { typesPath } from '../types/symbols';
import {
  clientStatements,
  clientTypes,
  exportStatements,
  indexStatements,
  packageStatements,
  packageTypes,
} from './client';
import { tokenStatements, tokenTypes } from './tokens';
import { webhookStatements, webhookTypes } from './webhooks';

/** What everything else is exported from. */
const ALWAYS = ['call', 'base-client', 'api-error', 'api-response', 'errors'];
const SOURCE = 'javascript/runtime';

export function alwaysUsed({ client }: Plan): readonly string[] {
  return [...ALWAYS, ...sideRuntime(client)];
}

export function emitPackage(plan: Plan, assets: Assets, modules: ModuleFiles, files: FileSet): void {
  const both = (path: string, code: readonly Statement[], types: readonly Statement[]): void => {
    modules.add(path, code);
    modules.add(typesPath(path), types);
  };
  both('src/index.js', indexStatements('src'), indexStatements('types'));
  both('src/exports.js', exportStatements(plan, 'src'), exportStatements(plan, 'types'));
  both('src/ApiClient.js', clientStatements(plan), clientTypes(plan));
  both('src/package.js', packageStatements(plan), packageTypes());
  const { xmlShapes } = plan.client;
  if (xmlShapes !== undefined) both(XML_MODULE, xmlShapeStatements(xmlShapes), xmlShapeTypes());
  for (const module of SIDE_MODULES) {
    const statements = (form: 'values' | 'types'): readonly Statement[] => sideStatements(module, plan.client, form);
    both(`src/${module}.js`, statements('values'), statements('types'));
  }
  if (sendsFiles(plan.client)) both('src/files.js', FILE_STATEMENTS, FILE_TYPES);
  if (plan.client.tokenFlows.length > 0) both('src/tokens.js', tokenStatements(plan), tokenTypes(plan));
  const hasWebhooks = plan.client.webhooks !== undefined;
  if (hasWebhooks) both('src/webhooks.js', webhookStatements(plan), webhookTypes(plan));
  const there = new Set(assets.list(SOURCE));
  modules.addRuntime((name) => {
    if (!there.has(`${SOURCE}/${name}.js`)) return [];
    return [
      [`src/runtime/${name}.js`, assets.runtime(`${SOURCE}/${name}.js`)],
      [`types/runtime/${name}.d.ts`, assets.runtime(`${SOURCE}/${name}.d.ts`)],
    ];
  });
  files.add('package.json', jsonDocument(packageJson(plan)));
  if (plan.options.module === 'dual') {
    files.add('build.mjs', assets.runtime('javascript/package/build.mjs'));
    files.add('.gitignore', assets.runtime('javascript/package/gitignore'));
  }
  addLicence(plan.options.facts, assets, files);
}

function packageJson(plan: Plan): Json {
  const { client, options } = plan;
  const { info } = plan.model;
  const shape = options.module === 'dual' ? DUAL : ESM;
  const dual = options.module === 'dual';
  const entry = (name: string): JsonObject => ({
    [`./${name}`]: dual
      ? dualEntry(name, `src/${name}`)
      : { types: `./types/${name}.d.ts`, default: `./src/${name}.js` },
  });
  const own: JsonObject = {
    ...Object.assign({}, ...SIDE_MODULES.map(entry)),
    ...(sendsFiles(plan.client) ? entry('files') : {}),
    ...(client.tokenFlows.length === 0 ? {} : entry('tokens')),
    ...(client.webhooks === undefined ? {} : entry('webhooks')),
  };
  const exports = { ...(shape.exports as JsonObject), ...own };
  return {
    name: options.packageName,
    version: options.packageVersion,
    description: `Client for ${info.title}`,
    ...factsOf(options.facts),
    type: 'module',
    sideEffects: false,
    ...shape,
    exports,
    typesVersions: typesVersionsOf(exports),
    engines: { node: '>=20' },
    ...(options.module === 'dual' ? { scripts: { build: 'node build.mjs', prepare: 'node build.mjs' } } : {}),
  };
}

const FILES = ['src', 'types', 'docs', 'README.md'];

/** The sources are the package. */
const ESM: JsonObject = {
  main: './src/index.js',
  types: './types/index.d.ts',
  exports: {
    '.': { types: './types/index.d.ts', default: './src/index.js' },
    './src/*.js': { types: './types/*.d.ts', default: './src/*.js' },
    './src/*': { types: './types/*.d.ts', default: './src/*.js' },
    './package.json': './package.json',
  },
  files: FILES,
};

/** `require` and Node get what the package's build makes of the sources; bundlers get the sources. */
const DUAL: JsonObject = {
  main: './dist/index.cjs',
  types: './dist/types/index.d.ts',
  exports: {
    '.': dualEntry('index', 'index'),
    './src/*.js': dualEntry('*', 'src/*'),
    './src/*': dualEntry('*', 'src/*'),
    './package.json': './package.json',
  },
  files: ['dist', ...FILES],
};

function dualEntry(source: string, built: string): Json {
  const modules = { types: `./types/${source}.d.ts`, default: `./src/${source}.js` };
  return {
    // What bundlers ask for, whatever they bundle for, and whether a program has `import` or `require`.
    module: modules,
    require: { types: `./dist/types/${source}.d.ts`, default: `./dist/${built}.cjs` },
    node: { types: `./types/${source}.d.ts`, default: `./dist/${built}.mjs` },
    default: modules,
  };
}
