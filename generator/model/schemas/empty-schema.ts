// Schemas that no value fits.

import { isJsonObject, own, type Json } from '../../support/json';

/** `false`, or `{ not: {} }`: of a property it says that there is none of the name. */
export function isNever(schema: Json | undefined): boolean {
  const not = own(schema, 'not');
  return schema === false || not === true || (isJsonObject(not) && Object.keys(not).length === 0);
}

/** What generators write for a type that has no values: never, or a choice of nothing. */
export function fitsNothing(schema: Json | undefined): boolean {
  const isChoiceOfNothing = ['anyOf', 'oneOf', 'enum'].some((keyword) => {
    const options = own(schema, keyword);
    return Array.isArray(options) && options.length === 0;
  });
  return isChoiceOfNothing || isNever(schema);
}
