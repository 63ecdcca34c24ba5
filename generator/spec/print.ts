// A document's value as text again. Comments and the way numbers and texts were written are not kept.

import type { Json } from '../support/json';

export async function print(value: Json, format: 'json' | 'yaml'): Promise<string> {
  if (format === 'json') return `${JSON.stringify(value, undefined, 2)}\n`;
  const { stringify } = await import('yaml');
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 });
}
