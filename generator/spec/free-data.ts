// Where a document holds data of its own instead of a part of the description: what looks like a schema or a reference there is
// none. And where its author gives names, so that a property called `default` or `x-id` is a schema as any other.

import type { Json } from '../support/json';

const MAPS = new Set(
  (
    'properties patternProperties $defs dependentSchemas schemas responses parameters examples requestBodies headers ' +
    'securitySchemes links callbacks pathItems content encoding paths webhooks definitions securityDefinitions mediaTypes'
  ).split(' '),
);

const DATA = new Set(['example', 'value', 'default', 'enum', 'const']);

/** Whether the keys of what stands under a key are names that the author gives. */
export function holdsNames(key: string): boolean {
  return MAPS.has(key);
}

/** Whether a field of an object of the description, which is no map of names, holds data. */
export function holdsData(key: string, value: Json): boolean {
  if (key === 'examples') return Array.isArray(value);
  return DATA.has(key) || key.startsWith('x-');
}
