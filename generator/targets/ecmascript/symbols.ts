// Symbols of the runtime, by the module that exports them. The modules that a plan mentions, and those that they import,
// are the ones that are copied.

import type { CodeSymbol } from '../../code/symbol';
import { reference, type Ecmascript } from '../../languages/ecmascript';

export type Space = CodeSymbol['space'];

export function runtime(module: string, name: string, space: Space = 'value'): Ecmascript {
  return reference({ name, module: `src/runtime/${module}.ts`, origin: 'file', space });
}
