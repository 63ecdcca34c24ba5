// Numbers that a server takes as texts too. ASP.NET Core says so of every number, by `type: [integer, string]` and a pattern
// (`anyOf` in OpenAPI 3.0, no type at all in 2.0); Elysia by an option `{ type: string, format: numeric }`. Clients send the
// number. Texts that may have zeros in front, as numbers of customers have, are not meant.

import { own, type Json } from '../../support/json';

/** A whole number without zeros in front, then perhaps digits after a point and an exponent. */
const START = /^\^-?\??(?:\((?:\?:)?0\|\[1-9\](?:\\d|\[0-9\])\*\))/;
const REST = /^(?:\\d|\\\.|\[0-9\]|\[eE\]|\[[+-]{2}\]|\(\?:|[()?*+])*\$$/;

/** Whether a pattern lets through nothing but numbers, as `^-?(?:0|[1-9]\d*)$` does. */
export function isNumberPattern(pattern: Json | undefined): boolean {
  if (typeof pattern !== 'string') return false;
  const start = START.exec(pattern)?.[0];
  return start !== undefined && REST.test(pattern.slice(start.length));
}

/** The options of a choice without those that are a number as text, where there is a number beside them. */
export function withoutNumberTexts<Option extends { readonly value: Json }>(
  options: readonly Option[],
  pattern: Json | undefined,
): readonly Option[] {
  if (!options.some(({ value }) => /^(?:integer|number)$/.test(String(own(value, 'type'))))) return options;
  const numeric = isNumberPattern(pattern);
  return options.filter(({ value }) => {
    const text = own(value, 'type') === 'string' && own(value, 'enum') === undefined;
    return !text || !(numeric || own(value, 'format') === 'numeric' || isNumberPattern(own(value, 'pattern')));
  });
}
