// The npm package around the client: package.json and tsconfig.json, the modules that each client has once, and the
// runtime. How it is built stands in the package's own build.mjs, which is copied.

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
import { ts } from '../../../languages/ecmascript';
import { FILE_TYPES } from '../../ecmascript/operations/files';
import { xmlShapeStatements } from '../../ecmascript/operations/xml';
import { XML_MODULE } from '../operations/contents';
import { addLicence } from '../../common/package/licence';
import type { Plan } from '../plan';
import { runtime } from '../types/symbols';
import { coreStatements } from './core';
import { errorStatements } from './errors';
import { entriesOf } from './entries';
import { jsrJson } from './jsr';
import { emitSubPaths, HTTP_RUNTIME, SUB_PATH_RUNTIME } from './sub-paths';
import { indexStatements, packageStatements } from './exports';
import { tokenStatements } from './tokens';
import { webhookStatements } from './webhooks';

/** What programs of a Speakeasy SDK expect; of nothing that goes by one of its names is anything written without that option. */
const SPEAKEASY = 'typescript/speakeasy';

/** What the client's core is made of, whatever the document mentions. */
const ALWAYS = ['send', 'errors', 'client', 'auth', 'promise'];
const RUNTIMES = ['ecmascript/runtime', 'typescript/runtime', SPEAKEASY];

export function alwaysUsed({ client, options: { compat } }: Plan): readonly string[] {
  const errors = compat.errorNames === 'own' ? [] : ['speakeasy-errors'];
  const paths = compat.subPaths === 'own' ? [] : SUB_PATH_RUNTIME;
  const http = compat.optionNames === 'own' && compat.subPaths === 'own' ? [] : HTTP_RUNTIME;
  return [...ALWAYS, ...sideRuntime(client), ...errors, ...http, ...paths];
}

/** The modules that each client has once. */
export function emitModules(plan: Plan, add: (path: string, part: () => readonly Statement[]) => void): void {
  add('src/core.ts', () => coreStatements(plan));
  add('src/errors.ts', () => errorStatements(plan));
  const { xmlShapes } = plan.client;
  if (xmlShapes !== undefined) {
    const type = ts`readonly ${runtime('operation', 'XmlShape', 'type')}[]`;
    add(XML_MODULE, () => xmlShapeStatements(xmlShapes, type));
  }
  add('src/package.ts', () => packageStatements(plan));
  add('src/index.ts', () => indexStatements(plan));
  for (const module of SIDE_MODULES) {
    add(`src/${module}.ts`, () => sideStatements(module, plan.client, 'types'));
  }
  if (sendsFiles(plan.client)) add('src/files.ts', () => FILE_TYPES);
  if (plan.client.tokenFlows.length > 0) add('src/tokens.ts', () => tokenStatements(plan));
  if (plan.client.webhooks !== undefined) add('src/webhooks.ts', () => webhookStatements(plan));
  emitSubPaths(plan, add);
}

export function emitPackage(plan: Plan, assets: Assets, modules: ModuleFiles, files: FileSet): void {
  const sources = new Map(
    RUNTIMES.flatMap((folder) =>
      assets
        .list(folder)
        .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
        .map((path) => [path.slice(path.lastIndexOf('/') + 1), path.startsWith(folder) ? path : `${folder}/${path}`]),
    ) as (readonly [string, string])[],
  );
  // Of one name there are two: how the options of the client say when to send again.
  if (plan.options.compat.optionNames === 'own') sources.set('retry.ts', 'ecmascript/runtime/retry.ts');
  modules.addRuntime((name) => {
    const source = sources.get(`${name}.ts`);
    return source === undefined ? [] : [[`src/runtime/${name}.ts`, assets.runtime(source)]];
  });
  files.add('package.json', jsonDocument(packageJson(plan)));
  addLicence(plan.options.facts, assets, files);
  if (plan.options.jsr !== undefined) files.add('jsr.json', jsonDocument(jsrJson(plan, plan.options.jsr)));
  files.add('tsconfig.json', jsonDocument(TSCONFIG));
  files.add('build.mjs', assets.runtime('typescript/package/build.mjs'));
}

const TSCONFIG: Json = {
  compilerOptions: {
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
    module: 'nodenext',
    rootDir: 'src',
    outDir: 'dist',
    declaration: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noImplicitOverride: true,
    verbatimModuleSyntax: true,
    isolatedDeclarations: true,
    erasableSyntaxOnly: true,
    skipLibCheck: false,
    types: [],
  },
  include: ['src'],
};

function packageJson(plan: Plan): Json {
  const { info } = plan.model;
  const { packageName, packageVersion, facts, module } = plan.options;
  const esm = (path: string): JsonObject => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });
  const entry = (path: string): Json =>
    module === 'esm' ? esm(path) : { import: esm(path), require: esm(`cjs/${path}`) };
  const exports: JsonObject = {
    ...entriesOf(plan, entry, (folder) => ({
      [`./${folder}/*.js`]: entry(`${folder}/*`),
      ...(folder === 'models' ? { './models/*': entry('models/*') } : {}),
    })),
    './package.json': './package.json',
  };
  return {
    name: packageName,
    version: packageVersion,
    description: `Client for ${info.title}`,
    ...factsOf(facts),
    type: 'module',
    sideEffects: false,
    main: module === 'esm' ? './dist/index.js' : './dist/cjs/index.js',
    types: './dist/index.d.ts',
    exports,
    typesVersions: typesVersionsOf(exports),
    files: ['dist', 'docs', 'README.md', 'USAGE.md', 'FUNCTIONS.md'],
    engines: { node: '>=20' },
    scripts: { build: 'node build.mjs', typecheck: 'tsc --noEmit', prepack: 'npm run build' },
    devDependencies: { esbuild: '^0.28.0', typescript: '>=5.9 <8' },
  };
}
