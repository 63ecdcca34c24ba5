// `type: [string]` says what `type: string` does.

import { own, type Json } from '../../support/json';

/** The `type` of a schema; of a list with one entry, that entry. */
export function soleType(schema: Json | undefined): Json | undefined {
  const type = own(schema, 'type');
  return Array.isArray(type) && type.length === 1 ? (type as readonly Json[])[0] : type;
}
