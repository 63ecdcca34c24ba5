// Packages (`__init__.py`): each imports what it exports when that is first asked for (PEP 562).

import {
  dict,
  flat,
  docstringOf,
  identifier,
  imported,
  layOut,
  list,
  py,
  stringLiteral,
  tuple,
  typing,
  type Python,
} from '../../../languages/python';
import { INPUTS_MODULE, spelledOut } from '../models/inputs';
import type { Plan } from '../plan';
import { inExportOrder, natural } from './export-order';
import type { ModuleFiles } from './modules';
import { RUNTIME_EXPORTS } from './runtime-exports';

interface Export {
  readonly name: string;
  readonly module: string;
}

/** What the package at the top has besides. */
interface Top {
  /** Modules and packages that export nothing here, and are attributes of it all the same. */
  readonly modules: readonly string[];
  readonly extra: readonly Python[];
}

/** Those that type checkers see too. The asynchronous client is none of them: it needs a library that may be absent. */
const TYPED = ['api', INPUTS_MODULE, 'models', 'rest'];

export function emitPackages(plan: Plan, modules: ModuleFiles): void {
  const models = plan.classes.map(({ className, module }): Export => ({ name: className, module }));
  const apis = [...plan.names.apis.values()].map(({ className, module }): Export => ({ name: className, module }));
  const runtime = [...RUNTIME_EXPORTS].map(([name, module]): Export => ({ name, module }));
  const inside = (exports: readonly Export[], folder: string): readonly Export[] =>
    exports.map(({ name, module }) => ({ name, module: `${folder}.${module}` }));
  const add = (path: string, doc: string, exports: readonly Export[], top?: Top): void =>
    modules.add(path, modules.print('package', packageView(exports, top)), docstringOf([doc]));
  add('models/__init__.py', 'The models of the API. Each is imported when it is first used.', models);
  add('api/__init__.py', 'The classes whose methods are the operations of the API.', apis);
  const own = [...apis, { name: 'ApiClient', module: 'api_client' }, { name: 'AsyncApiClient', module: 'api_client' }];
  const owned = new Set(own.map(({ name }) => name));
  const shared = [...runtime, ...inside(models, 'models')].filter(({ name }) => !owned.has(name));
  add('aio/__init__.py', 'The asynchronous client: the same classes and methods, to be awaited.', [
    ...own,
    // Settings, models and errors are those of the package around it.
    ...shared.map(({ name, module }) => ({ name, module: `.${module}` })),
  ]);
  const present = TYPED.filter((name) => name !== INPUTS_MODULE || spelledOut(plan).length > 0);
  const { info } = plan.model;
  add(
    '__init__.py',
    [info.title, info.description ?? ''].filter((text) => text !== '').join('\n\n') || 'The client.',
    [...inside(apis, 'api'), ...runtime, ...inside(models, 'models')],
    { modules: [...present, 'aio'], extra: [py`__version__ = ${stringLiteral(plan.options.packageVersion)}`] },
  );
}

function packageView(exports: readonly Export[], { modules, extra }: Top = { modules: [], extra: [] }) {
  const sorted = inExportOrder(exports, ({ name }) => name);
  const importable = [...sorted].sort((left, right) => natural(left.module, right.module));
  const homes = dict(sorted.map(({ name, module }) => [stringLiteral(name), stringLiteral(`.${module}`)] as const));
  const homesHead = '_HOMES: _t.Dict[str, str] = ';
  return {
    // The modules of a package are its attributes, and one of them may be called `globals`.
    builtins: imported('builtins', '_builtins'),
    importlib: imported('importlib', '_importlib'),
    typing,
    extra,
    any: importable.length > 0,
    typed: [
      ...TYPED.filter((name) => modules.includes(name)).map(
        (name) => py`from . import ${identifier(name)} as ${identifier(name)}`,
      ),
      ...importable.map(({ name, module }) => typedImport(name, module)),
    ],
    modules: flat(tuple(modules.map((name) => stringLiteral(`.${name}`)))),
    homes: layOut(homes, { base: 0, column: homesHead.length }),
    // An empty list does not say of what it is.
    names: importable.length > 0 ? py`__all__` : py`__all__: ${typing}.List[str]`,
    all: layOut(list(sorted.map(({ name }) => stringLiteral(name))), { base: 0, column: '__all__ = '.length }),
  };
}

function typedImport(name: string, module: string): Python {
  const up = module.startsWith('.') ? py`.` : py``;
  const path = module
    .replace(/^\./, '')
    .split('.')
    .map((part) => identifier(part))
    .reduce((left, right) => py`${left}.${right}`);
  const line = py`from .${up}${path} import ${identifier(name)} as ${identifier(name)}`;
  if (line.text.length + 4 <= 88) return line;
  return py`from .${up}${path} import (\n    ${identifier(name)} as ${identifier(name)},\n)`;
}
