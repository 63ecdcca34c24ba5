// Symbols of generated modules.

import { reference, type Ecmascript } from '../../../languages/ecmascript';
import type { Space } from '../../ecmascript/types/symbols';

export { runtime } from '../../ecmascript/types/symbols';

export function fromFile(module: string, name: string, space: Space, alias?: string): Ecmascript {
  return reference({ name, module, origin: 'file', space, ...(alias === undefined ? {} : { alias }) });
}

/** The module `errors` as a whole. */
export function errorsModule(): Ecmascript {
  return reference({ name: '*', alias: 'errors', module: 'src/errors.ts', origin: 'file', space: 'value' });
}
