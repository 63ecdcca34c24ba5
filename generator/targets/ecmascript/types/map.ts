// The type of a map: by any string, or by the keys that the document lists, each of which may be missing.

import type { MapType } from '../../../model';
import { join } from '../../../code/code';
import { stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';

export function mapText({ keys }: MapType, values: Ecmascript): Ecmascript {
  if (keys === undefined) return ts`{ [key: string]: ${values} }`;
  return ts`{ [key in ${join(keys.map(stringLiteral), ts` | `)}]?: ${values} | undefined }`;
}
