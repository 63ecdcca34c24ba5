// Values of which the wire form differs: date-times, bytes, 64-bit integers where they are to be bigint.

import type { Type } from '../../../model';
import type { Ecmascript } from '../../../languages/ecmascript';
import type { Options } from '../options';
import { runtime } from '../types/symbols';

export function scalarCodec(type: Type, options: Options): Ecmascript | undefined {
  if (type.kind === 'string') {
    if (type.content === 'date-time') return runtime('codec-date', 'date');
    if (type.content === 'base64' || type.content === 'base64url') return runtime('codec-bytes', type.content);
    if (type.content === 'int64' && options.int64 === 'bigint') return runtime('codec-bigint', 'bigintText');
  }
  if (type.kind === 'integer' && type.content === 'int64' && options.int64 === 'bigint') {
    return runtime('codec-bigint', 'bigint');
  }
  // Large integers arrive as bigint, whatever their field is.
  if ((type.kind === 'integer' || type.kind === 'number') && options.int64 === 'bigint') {
    return runtime('codec-bigint', 'number');
  }
  return undefined;
}
