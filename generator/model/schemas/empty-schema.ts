// Schemas that no value fits.

import { isJsonObject, own, type Json } from '../../support/json';

/** What generators write for a type that has no values: `false`, `{ not: {} }`, or a choice of nothing. */
export function fitsNothing(schema: Json | undefined): boolean {
  if (schema === false) return true;
  const not = own(schema, 'not');
  const isChoiceOfNothing = ['anyOf', 'oneOf', 'enum'].some((keyword) => {
    const options = own(schema, keyword);
    return Array.isArray(options) && options.length === 0;
  });
  return isChoiceOfNothing || not === true || (isJsonObject(not) && Object.keys(not).length === 0);
}
