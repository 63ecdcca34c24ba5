// Prints the plan: one template for each kind of file, views of code as their leaves, runtime files as they are.

import {
  dict,
  docstringOf,
  identifier,
  importBlock,
  imported,
  importedForTypes,
  jsonNode,
  layOut,
  list,
  member,
  py,
  stringLiteral,
  trimmed,
  tuple,
  typing,
  type Node,
  type Python,
} from '../../languages/python';
import type { FileSet } from '../../code/file-set';
import { createTemplateEngine } from '../../code/template-engine';
import type { SecurityScheme } from '../../model';
import type { Assets } from '../target';
import { emitDocs } from './docs';
import { byExport, natural } from './export-order';
import { classView } from './model-views';
import { ALSO_EXPORTED, EXPORTED, type ApiName } from './names';
import { methodView, operationStatement, serverNode } from './operation-views';
import type { Plan } from './plan';
import { emitProject } from './project';
import * as s from './runtime-symbols';

const TEMPLATES = ['module', 'class', 'api', 'package', 'statements'] as const;

export function emitClient(plan: Plan, assets: Assets, files: FileSet): void {
  const folder = plan.options.packageName;
  const templates = Object.fromEntries(TEMPLATES.map((name) => [name, assets.template(`python/${name}.hbs`)]));
  const engine = createTemplateEngine('python', templates);
  const add = (path: string, body: Python, doc: Python | null = null): void => {
    const imports = importBlock([body]);
    const printed = trimmed(body);
    const view = {
      doc,
      imports: imports.isEmpty ? null : imports,
      wide: printed.text.startsWith('class '),
      body: printed,
    };
    files.add(`${folder}/${path}`, trimmed(engine.render('module', view)));
  };

  for (const path of assets.list('python/runtime')) {
    const name = path.slice('python/runtime/'.length);
    if (!GENERATED.has(name) && name.endsWith('.py')) files.add(`${folder}/${name}`, assets.runtime(path));
  }
  files.add(`${folder}/py.typed`, py``);
  add('_settings.py', engine.render('statements', { statements: settings(plan) }));

  const forTypes = plan.book.with(s.modelsForTypes);
  const atRunTime = plan.book.with(imported('models', '_models', '..'));
  for (const each of plan.classes) {
    const body = engine.render('class', { ...classView(each, forTypes, atRunTime) });
    const bound = body.mentions.some(({ alias, space }) => alias === '_m' && space === 'type');
    add(`models/${each.module}.py`, bound ? py`${body}\n\n${s.link}(globals())\n` : body);
  }
  for (const api of plan.names.apis.values()) {
    const operations = plan.operations.filter(({ tag }) => tag === api.tag);
    add(
      `_operations/${api.module}.py`,
      engine.render('statements', { statements: operations.map((each) => operationStatement(each, plan.book)) }),
    );
    for (const [path, flavour] of [
      [`api/${api.module}.py`, SYNC],
      [`aio/${api.module}.py`, ASYNC],
    ] as const) {
      const view = {
        name: identifier(api.className),
        client: flavour.isAsync ? asyncClient : syncClient,
        typing,
        doc: docstringOf([tagText(plan, api)]),
        methods: operations.map((each) =>
          methodView(each, forTypes, { ...flavour, operations: imported(api.module, '_ops', '.._operations') }),
        ),
      };
      add(path, engine.render('api', view));
    }
  }
  const models = plan.classes.map(({ className, module }): Export => ({ name: className, module: `models.${module}` }));
  const apis = [...plan.names.apis.values()].map(({ className, module }): Export => ({
    name: className,
    module: `api.${module}`,
  }));
  add('_operations/__init__.py', py``, docstringOf(['The operations of the API, as data.']));
  const addPackage = (path: string, doc: string, exports: readonly Export[], extra: readonly Python[] = []): void =>
    add(path, engine.render('package', packageView(exports, extra)), docstringOf([doc]));
  const inside = (exports: readonly Export[], prefix: string): readonly Export[] =>
    exports.map(({ name, module }) => ({ name, module: module.slice(prefix.length) }));
  addPackage(
    'models/__init__.py',
    'The models of the API. Each is imported when it is first used.',
    inside(models, 'models.'),
  );
  addPackage('api/__init__.py', 'The classes whose methods are the operations of the API.', inside(apis, 'api.'));
  addPackage('aio/__init__.py', 'The asynchronous client: the same classes and methods, to be awaited.', [
    ...inside(apis, 'api.'),
    { name: 'ApiClient', module: 'api_client' },
    { name: 'AsyncApiClient', module: 'api_client' },
  ]);
  addPackage(
    '__init__.py',
    [plan.model.info.title, plan.model.info.description ?? ''].filter((text) => text !== '').join('\n\n') ||
      'The client.',
    [...apis, ...RUNTIME, ...models],
    [py`__version__ = ${stringLiteral(plan.options.packageVersion)}`],
  );
  emitProject(plan, files);
  emitDocs(plan, files);
}

/** Runtime files that stand in for generated ones. */
const GENERATED = new Set(['__init__.py', '_settings.py', 'aio/__init__.py']);

const syncClient = imported('ApiClient', '_ApiClient', '..api_client');
const asyncClient = imported('AsyncApiClient', '_ApiClient', '.api_client');
const SYNC = { isAsync: false, raw: importedForTypes('RESTResponseType', '_RESTResponseType', '..rest') };
const ASYNC = { isAsync: true, raw: importedForTypes('RESTResponseType', '_RESTResponseType', '.rest') };

interface Export {
  readonly name: string;
  readonly module: string;
}

const RUNTIME_MODULES: { readonly [name: string]: string } = {
  ApiResponse: 'api_response',
  ApiClient: 'api_client',
  Configuration: 'configuration',
  NULL: '_core.operation',
  RequestOptions: '_core.operation',
  RetryPolicy: '_core.retry',
  CancelToken: '_core.cancel',
  UnknownVariant: '_union',
};

const RUNTIME: readonly Export[] = [...EXPORTED, ...ALSO_EXPORTED].map((name) => ({
  name,
  module: RUNTIME_MODULES[name] ?? 'exceptions',
}));

/** A package that imports what it exports when that is first asked for (PEP 562). */
function packageView(exports: readonly Export[], extra: readonly Python[]) {
  const sorted = [...exports].sort((left, right) => byExport(left.name, right.name));
  const importable = [...exports].sort(
    (left, right) => natural(left.module, right.module) || byExport(left.name, right.name),
  );
  const homes = dict(sorted.map(({ name, module }) => [stringLiteral(name), stringLiteral(`.${module}`)] as const));
  const homesHead = '_HOMES: _t.Dict[str, str] = ';
  return {
    importlib: imported('importlib', '_importlib'),
    typing,
    extra,
    any: importable.length > 0,
    typed: importable.map(({ name, module }) => typedImport(name, module)),
    homes: layOut(homes, { base: 0, column: homesHead.length }),
    all: layOut(list(sorted.map(({ name }) => stringLiteral(name))), { base: 0, column: '__all__ = '.length }),
  };
}

function typedImport(name: string, module: string): Python {
  const path = module
    .split('.')
    .map((part) => identifier(part))
    .reduce((left, right) => py`${left}.${right}`);
  const line = py`from .${path} import ${identifier(name)} as ${identifier(name)}`;
  if (line.text.length + 4 <= 88) return line;
  return py`from .${path} import (\n    ${identifier(name)} as ${identifier(name)},\n)`;
}

function tagText(plan: Plan, api: ApiName): string {
  const tag = plan.model.tags.find(({ name }) => name === api.tag);
  return [`${api.className}.`, tag?.description ?? ''].filter((text) => text !== '').join('\n\n');
}

function settings(plan: Plan): readonly Python[] {
  const { options, model } = plan;
  const any = s.any;
  const servers = tuple(model.servers.map(serverNode));
  const schemes = dict(
    model.securitySchemes.map((scheme) => [stringLiteral(scheme.name), schemeNode(scheme)] as const),
  );
  const secrets = model.securitySchemes.flatMap((scheme) => (scheme.kind === 'apiKey' ? [scheme.wireName] : []));
  const names = tuple([...new Set(secrets)].map(stringLiteral));
  const statement = (head: Python, value: Node): Python =>
    py`${head}${layOut(value, { base: 0, column: head.text.length })}`;
  return [
    py`PACKAGE_NAME = ${stringLiteral(options.packageName)}`,
    py`PACKAGE_VERSION = ${stringLiteral(options.packageVersion)}`,
    py`API_VERSION = ${stringLiteral(model.info.version)}`,
    py`ENVIRONMENT = ${stringLiteral(options.packageName.toUpperCase())}`,
    statement(py`SERVERS: ${member(typing, 'Tuple')}[${s.dictType}[str, ${any}], ...] = `, servers),
    statement(py`SECURITY_SCHEMES: ${s.dictType}[str, ${s.dictType}[str, str]] = `, schemes),
    statement(py`SECRET_NAMES: ${member(typing, 'Tuple')}[str, ...] = `, names),
  ];
}

export function schemeNode(scheme: SecurityScheme): Node {
  const inHeader = { in: 'header', key: 'Authorization' };
  switch (scheme.kind) {
    case 'apiKey':
      return jsonNode({ type: 'api_key', in: scheme.in, key: scheme.wireName });
    case 'http': {
      const kind = scheme.scheme.toLowerCase();
      if (kind === 'basic' || kind === 'bearer') return jsonNode({ type: kind, ...inHeader });
      return jsonNode({ type: 'http', ...inHeader, scheme: scheme.scheme });
    }
    case 'mutualTLS':
      return jsonNode({ type: 'mutual_tls', in: '', key: '' });
    default:
      return jsonNode({ type: 'oauth2', ...inHeader });
  }
}
