// Symbols of the output: classes, by the module that declares them, as code (`src/`) or as types (`types/`), and those of
// the runtime. The runtime modules that a plan mentions, and those that they import, are the ones that are copied.

import { reference, type Ecmascript } from '../../../languages/ecmascript';
import type { Home } from '../names/assign';

export function modulePath({ file }: Home): string {
  return `src/model/${file}.js`;
}

/** `src/model/Session.js` as `types/model/Session.d.ts`. */
export function typesPath(module: string): string {
  return module.replace(/^src\//, 'types/').replace(/\.js$/, '.d.ts');
}

/** A class or constant of another module of `src/`. */
export function valueOf(module: string, name: string): Ecmascript {
  return reference({ name, module, origin: 'file', space: 'value' });
}

/** The type of the same name, for declarations. */
export function typeOf(module: string, name: string, alias?: string): Ecmascript {
  const symbol = { name, module: typesPath(module), origin: 'file', space: 'type' } as const;
  return reference(alias === undefined || alias === name ? symbol : { ...symbol, alias });
}

/** A type of the runtime, for declarations. */
export function runtimeType(module: string, name: string, alias?: string): Ecmascript {
  return typeOf(`src/runtime/${module}.js`, name, alias);
}

/** A model's class in a comment of code. */
export function mentionOf(home: Home): Ecmascript {
  return reference({ name: home.name, module: modulePath(home), origin: 'file', space: 'type' });
}
