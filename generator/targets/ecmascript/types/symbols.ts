// Symbols of the runtime, by the module that exports them. The modules that a plan mentions, and those that they import,
// are the ones that are copied.

import type { CodeSymbol } from '../../../code/symbol';
import { reference, type Ecmascript } from '../../../languages/ecmascript';

export type Space = CodeSymbol['space'];

/** There are a few dozen of them, and every module mentions some. */
const known = new Map<string, Ecmascript>();

export function runtime(module: string, name: string, space: Space = 'value'): Ecmascript {
  const key = `${module} ${name} ${space}`;
  let code = known.get(key);
  if (code === undefined) {
    code = reference({ name, module: `src/runtime/${module}.ts`, origin: 'file', space });
    known.set(key, code);
  }
  return code;
}
