// The model as text, for `specsmith inspect`: the order of keys is that in which the builder makes them, so the same
// document gives the same bytes.

import type { ApiModel } from './api-model';

export function modelJson(model: ApiModel): string {
  return `${JSON.stringify(model, null, 2)}\n`;
}
