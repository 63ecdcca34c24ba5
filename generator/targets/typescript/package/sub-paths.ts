// The modules that programs of a Speakeasy SDK import by path: models, operations and errors by kind, and what a client
// is configured with. They hold nothing of their own but re-exports, and the text of models.

import { isDecoded } from '../../../client';
import { join } from '../../../code/code';
import type { Statement } from '../../../code/source-file';
import type { Declaration, Server } from '../../../model';
import { identifier, objectKey, specifierOf, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import type { Json } from '../../../support/json';
import { by, byCodeUnit } from '../../../support/order';
import { addToGroup } from '../../../support/groups';
import { braced } from '../../ecmascript/layout';
import { namedServers } from '../operations/servers';
import { pagedOver } from '../compat';
import type { OperationNames } from '../names/operations';
import type { OperationPlan } from '../operations/plan';
import { typeName, uncapitalized } from '../names/style';
import type { Plan } from '../plan';
import { declaredNames } from '../models/plan';
import { fromFile, runtime } from '../types/symbols';

const COMPONENTS = 'src/models/components/index.ts';
const OPERATIONS = 'src/models/operations/index.ts';
const ERRORS = 'src/models/errors/index.ts';

/** What the class for `httpClient` is made of. */
export const HTTP_RUNTIME = ['speakeasy-http'];

/** Modules of the runtime that nothing but these mention. */
export const SUB_PATH_RUNTIME = [
  'speakeasy-retry',
  'speakeasy-options',
  'speakeasy-json',
  'speakeasy-fp',
  'speakeasy-types',
  'speakeasy-envelope',
];

export function emitSubPaths(plan: Plan, add: (path: string, part: () => readonly Statement[]) => void): void {
  if (plan.options.compat.subPaths === 'own') return;
  add(COMPONENTS, () => [
    ...namesIn(plan, (module) => module.startsWith('src/models/'), COMPONENTS),
    ...metadata(plan),
    ...textStatements(plan),
  ]);
  add(OPERATIONS, () => namesIn(plan, (module) => module.startsWith('src/funcs/'), OPERATIONS));
  add(ERRORS, () => [code(ts`export * from "../../errors.js";`), ...errorData(plan)]);
  add('src/lib/http.ts', () => [code(ts`export * from "../runtime/speakeasy-http.js";`)]);
  add('src/lib/retries.ts', () => [
    code(ts`export type { BackoffStrategy, RetryConfig } from "../runtime/speakeasy-retry.js";`),
  ]);
  add('src/lib/config.ts', () => configStatements(plan));
  add('src/types/fp.ts', () => [code(ts`export * from "../runtime/speakeasy-fp.js";`)]);
  add('src/types/index.ts', () => [
    code(ts`export * from "../runtime/speakeasy-types.js";
export type { Result } from "../runtime/speakeasy-fp.js";`),
    ...pageIterator(plan),
  ]);
}

/** Where results are iterated over pages. */
function pageIterator({ operations, options }: Plan): readonly Statement[] {
  const hasPages = pagedOver(options.compat) === 'pages' && operations.some(({ pages }) => pages !== undefined);
  return hasPages ? [code(ts`export type { PageIterator } from "../runtime/speakeasy-pages.js";`)] : [];
}

/** Where no schema has the name. */
function metadata({ modules, book }: Plan): readonly Statement[] {
  const isTaken = modules.some((it) => it.declarations.some(({ id }) => book.names(id).name === 'HTTPMetadata'));
  return isTaken ? [] : [code(ts`export type { HTTPMetadata } from "../../runtime/speakeasy-envelope.js";`)];
}

function code(statement: Ecmascript): Statement {
  return { kind: 'code', code: statement };
}

/** Types and values of the modules, and the types of calls. */
function namesIn(plan: Plan, isThere: (module: string) => boolean, from: string): readonly Statement[] {
  const modules = plan.modules.filter((it) => isThere(it.path));
  const { values, types } = declaredNames(modules, plan.book);
  for (const { module, request, responseName } of plan.operations.filter((it) => isThere(it.module))) {
    for (const name of [request.name, responseName]) if (name !== undefined) addToGroup(types, module, name);
  }
  const all = new Set([...values.values(), ...types.values()].flat());
  const aliases = plan.operations.filter((it) => isThere(it.module)).flatMap((it) => otherNames(it, all));
  const lines = (groups: ReadonlyMap<string, string[]>, keyword: Ecmascript): readonly Ecmascript[] =>
    [...groups].sort(by(([path]) => path)).map(([path, names]) => {
      const list = join([...names].sort(byCodeUnit).map(identifier), ts`, `);
      return ts`export ${keyword}{ ${list} } from ${stringLiteral(specifierOf(path, from))};`;
    });
  const exported = [...lines(values, ts``), ...lines(types, ts`type `), ...aliases];
  return exported.length === 0 ? [code(ts`export {};`)] : exported.map(code);
}

/** Where a component has the name of an operation's type: among the operations it is free. */
function otherNames({ names, module, request, responseName }: OperationPlan, all: Set<string>): readonly Ecmascript[] {
  const from = stringLiteral(specifierOf(module, OPERATIONS));
  const types = [
    [request.name, 'Request'],
    [responseName, 'Response'],
  ] as const;
  return types.flatMap(([name, role]) => {
    const wished = typeName(`${names.types} ${role}`);
    if (name === undefined || all.has(wished)) return [];
    all.add(wished);
    return [ts`export type { ${identifier(name)} as ${identifier(wished)} } from ${from};`];
  });
}

/** `sessionToJSON` and `sessionFromJSON` of each type. */
function textStatements({ modules, book, codecs }: Plan): readonly Statement[] {
  const declared = modules.filter(({ path }) => path.startsWith('src/models/')).flatMap((it) => it.declarations);
  return declared.flatMap((declaration: Declaration): readonly Statement[] => {
    const { name, module } = book.names(declaration.id);
    const type = fromFile(module, name, 'type');
    const codec = codecs.of({ kind: 'reference', id: declaration.id });
    const result = runtime('speakeasy-fp', 'Result', 'type');
    const failure = runtime('speakeasy-errors', 'SDKValidationError', 'type');
    const constant = (end: string, of: Ecmascript, initializer: Ecmascript): Statement => ({
      kind: 'const',
      name: identifier(`${uncapitalized(name)}${end}`),
      exported: true,
      type: of,
      initializer,
    });
    const rest = codec === undefined ? ts`` : ts`, ${codec}`;
    return [
      constant(
        'ToJSON',
        ts`(value: ${type}) => string`,
        ts`/* @__PURE__ */ ${runtime('speakeasy-json', 'toJSON')}(${codec ?? ts``})`,
      ),
      constant(
        'FromJSON',
        ts`(text: string) => ${result}<${type}, ${failure}>`,
        ts`/* @__PURE__ */ ${runtime('speakeasy-json', 'fromJSON')}(${stringLiteral(name)}${rest})`,
      ),
    ];
  });
}

/** `BadRequestResponseData`: what the body of an error is. */
function errorData(plan: Plan): readonly Statement[] {
  const taken = new Set(plan.errors.map(({ name }) => name));
  return plan.errors.flatMap(({ name, content }) => {
    if (content === undefined || !isDecoded(content) || content.type.kind !== 'reference' || taken.has(`${name}Data`))
      return [];
    const { name: type, module } = plan.book.names(content.type.id);
    return [
      code(
        ts`export type { ${identifier(type)} as ${identifier(`${name}Data`)} } from ${stringLiteral(specifierOf(module, ERRORS))};`,
      ),
    ];
  });
}

function configStatements({ options, model }: Plan): readonly Statement[] {
  const name = identifier(`${options.className}Options`);
  return [
    code(ts`export type { ${name}${isAlias(options) ? ts`, ${name} as SDKOptions` : ts``} } from "../core.js";`),
    serverList(model.servers, namedServers({ model })),
    {
      kind: 'const',
      name: ts`SDK_METADATA`,
      exported: true,
      type: ts`{ readonly language: string; readonly openapiDocVersion: string; readonly sdkVersion: string }`,
      initializer: ts`{ language: "typescript", openapiDocVersion: ${stringLiteral(model.info.version)}, sdkVersion: ${stringLiteral(options.packageVersion)} }`,
    },
  ];
}

/** By name, where servers have names. */
function serverList(servers: readonly Server[], names: readonly string[] | undefined): Statement {
  const urls = servers.map(({ url }) => stringLiteral(url));
  const named = names?.map((name, index) => ts`${objectKey(name)}: ${urls[index] ?? ts``}`);
  const list = urls.length === 0 ? ts`[]` : ts`[${join(urls, ts`, `)}]`;
  const type =
    names === undefined
      ? ts`readonly string[]`
      : ts`{ ${join(
          names.map((name) => ts`readonly ${objectKey(name)}: string`),
          ts`; `,
        )} }`;
  return {
    kind: 'const',
    name: ts`ServerList`,
    exported: true,
    type,
    initializer: named === undefined ? list : braced(named),
  };
}

/** What the index exports besides: the class that `httpClient` takes, and what the paths are for. */
export function subPathExports({ options, modules, book }: Plan): readonly Ecmascript[] {
  const { optionNames, subPaths } = options.compat;
  const schemas = new Set(modules.flatMap((it) => it.declarations.map(({ id }) => book.names(id).name)));
  // Where a schema has the name, it keeps it.
  const free = (names: readonly string[]): Ecmascript =>
    join(names.filter((name) => !schemas.has(name)).map(identifier), ts`, `);
  const http = [
    ts`export { ${free(['HTTPClient'])} } from "./runtime/speakeasy-http.js";`,
    ts`export type { ${free(['Fetcher', 'HTTPClientOptions'])} } from "./runtime/speakeasy-http.js";`,
  ];
  const config = [
    ts`export { SDK_METADATA, ServerList } from "./lib/config.js";`,
    ...(isAlias(options) ? [ts`export type { SDKOptions } from "./lib/config.js";`] : []),
  ];
  return [...(optionNames === 'own' && subPaths === 'own' ? [] : http), ...(subPaths === 'own' ? [] : config)];
}

/** Whether the options of the client have another name than `SDKOptions`. */
function isAlias({ className }: Plan['options']): boolean {
  return className !== 'SDK';
}

type Entry = (path: string) => Json;

/** Entries of package.json, each with and without `.js`; a module of one model or operation has its name in small letters. */
export function subPathEntries(plan: Plan, entry: Entry): { readonly [path: string]: Json } {
  if (plan.options.compat.subPaths === 'own') return {};
  const entries: { [path: string]: Json } = {};
  const put = (path: string, file: string): void => {
    entries[`./${path}`] = entry(file);
    entries[`./${path}.js`] = entry(file);
  };
  for (const folder of ['models/components', 'models/operations', 'models/errors', 'types']) {
    entries[`./${folder}`] = entry(`${folder}/index`);
    put(`${folder}/index`, `${folder}/index`);
  }
  for (const file of ['lib/http', 'lib/retries', 'lib/config', 'types/fp']) put(file, file);
  const models = plan.modules.filter((it) => it.path.startsWith('src/models/'));
  const fileOf = (path: string): string => path.slice('src/models/'.length, -'.ts'.length);
  for (const { path } of models) put(`models/components/${fileOf(path).toLowerCase()}`, `models/${fileOf(path)}`);
  // What is sent may have a module of its own in the old SDK.
  for (const { path, declarations } of models) {
    for (const { inputName } of declarations.map(({ id }) => plan.book.names(id))) {
      const own = `models/components/${inputName?.toLowerCase()}`;
      if (inputName !== undefined && !Object.hasOwn(entries, `./${own}`)) put(own, `models/${fileOf(path)}`);
    }
  }
  for (const name of errorModules(plan)) put(`models/errors/${name.toLowerCase()}`, 'models/errors/index');
  for (const name of ['enums', 'operations', 'rfcdate']) put(`types/${name}`, 'types/index');
  put('lib/sdks', 'core');
  for (const { path, module } of plan.groups) {
    const name = module.slice('src/sdk/'.length, -'.ts'.length);
    put(`sdk/${path.length === 0 ? 'sdk' : name.toLowerCase()}`, `sdk/${name}`);
  }
  // Modules of operations are called as their types are; a function's own name leads to it too.
  for (const name of [({ types }: OperationNames) => typeName(types), ({ file }: OperationNames) => file]) {
    for (const { names } of plan.operations) {
      const path = `models/operations/${name(names).toLowerCase()}`;
      if (!Object.hasOwn(entries, `./${path}`)) put(path, `funcs/${names.file}`);
    }
  }
  return entries;
}

/** Modules that a Speakeasy SDK has for errors: one for each class, but for those of connections. */
function errorModules({ errors, options }: Plan): readonly string[] {
  const { errorNames, baseErrorName, defaultErrorName } = options.compat;
  const common = ['HTTPClientErrors', 'ResponseValidationError', 'SDKValidationError', defaultErrorName, baseErrorName];
  return [...errors.map(({ name }) => name), ...(errorNames === 'own' ? [] : common)];
}
