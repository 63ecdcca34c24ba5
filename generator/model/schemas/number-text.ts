// Numbers that a server takes as texts too. ASP.NET Core says so of every number, by `type: [integer, string]` and a pattern
// (`anyOf` in OpenAPI 3.0, no type at all in 2.0); Elysia by an option `{ type: string, format: numeric }`, and of integers and
// booleans by `integer` and `boolean`. Clients send the number or the boolean. Texts that may have zeros in front, as numbers of
// customers have, are not meant.

import { own, type Json } from '../../support/json';
import { soleType } from './sole-type';

/** A whole number without zeros in front, then perhaps digits after a point and an exponent. */
const START = /^\^(?:-\??)?\((?:\?:)?0\|\[1-9\](?:\\d|\[0-9\])\*\)/;
const REST = /^(?:\\d|\\\.|\[0-9\]|\[eE\]|\[[+-]{2}\]|\(\?:|[()?*+])*\$$/;

/** Whether a pattern lets through nothing but numbers, as `^-?(?:0|[1-9]\d*)$` does. */
export function isNumberPattern(pattern: Json | undefined): boolean {
  if (typeof pattern !== 'string') return false;
  const start = START.exec(pattern)?.[0];
  return start !== undefined && REST.test(pattern.slice(start.length));
}

/** The options of a choice without those that are a number or a boolean as text, where there is one beside them. */
export function withoutNumberTexts<Option extends { readonly value: Json }>(
  options: readonly Option[],
  pattern: Json | undefined,
): readonly Option[] {
  const types = options.map(({ value }) => soleType(value));
  const isBoolean = types.includes('boolean');
  const isNumber = types.includes('integer') || types.includes('number');
  if (!isBoolean && !isNumber) return options;
  const numeric = isNumberPattern(pattern);
  return options.filter(({ value }) => {
    if (soleType(value) !== 'string' || own(value, 'enum') !== undefined) return true;
    const format = own(value, 'format');
    if (isBoolean && format === 'boolean') return false;
    return (
      !isNumber || !(numeric || format === 'numeric' || format === 'integer' || isNumberPattern(own(value, 'pattern')))
    );
  });
}
