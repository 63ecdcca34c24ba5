// A document's value as text again. Comments and the way numbers and texts were written are not kept.

import { ExactNumber } from '../support/exact-number';
import { jsonText, type Json } from '../support/json';

export async function print(value: Json, format: 'json' | 'yaml'): Promise<string> {
  if (format === 'json') return `${jsonText(value, 2)}\n`;
  const { stringify } = await import('yaml');
  const exact = {
    tag: 'tag:yaml.org,2002:float',
    default: true,
    identify: (item: unknown) => item instanceof ExactNumber,
    resolve: (text: string) => text,
    stringify: (item: { value: unknown }) => String(item.value),
  };
  return stringify(value, {
    aliasDuplicateObjects: false,
    lineWidth: 0,
    customTags: (tags) => [exact, ...tags],
  });
}
