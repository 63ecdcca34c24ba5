// Values of a document in JSON, YAML and TOML files. Each literal is one line; the same escapes keep every invisible
// character visible. TOML and YAML 1.2 read JSON's escapes; what TOML cannot hold (a lone surrogate) becomes U+FFFD.

import { mint, tagOf, type Code } from '../../code/code';
import { escaped, HIDDEN } from '../../support/escape';
import { invariant } from '../../support/invariant';
import { jsonText, type Json } from '../../support/json';
import { wellFormed } from '../../support/plain-text';

export const json = tagOf('json');
export const yaml = tagOf('yaml');
export const toml = tagOf('toml');

// JSON.stringify leaves these as they are; every reader takes an escape instead.
const UNSEEN = new RegExp(`[${HIDDEN}]`, 'g');

function escapeUnseen(text: string): string {
  return escaped(text, UNSEEN);
}

/** A JSON document, two blanks for each level. */
export function jsonDocument(value: Json): Code<'json'> {
  return mint('json', `${escapeUnseen(jsonText(value, 2))}\n`);
}

/** A JSON value on one line. */
export function jsonValue(value: Json): Code<'json'> {
  return mint('json', escapeUnseen(jsonText(value)));
}

/** A JSON value in a YAML file, in flow style. */
export function yamlValue(value: Json): Code<'yaml'> {
  return mint('yaml', escapeUnseen(jsonText(value)));
}

function tomlText(value: string): string {
  return escapeUnseen(JSON.stringify(wellFormed(value)));
}

export function tomlString(value: string): Code<'toml'> {
  return mint('toml', tomlText(value));
}

/** A key on the left of `=` or in a table's head. */
export function tomlKey(name: string): Code<'toml'> {
  return mint('toml', /^[A-Za-z0-9_-]+$/.test(name) ? name : tomlText(name));
}

/** Strings, booleans, integers and lists of them, on one line. */
export function tomlValue(value: string | number | boolean | readonly string[]): Code<'toml'> {
  if (typeof value === 'string') return tomlString(value);
  if (typeof value === 'boolean') return mint('toml', String(value));
  if (typeof value === 'number') {
    invariant(Number.isSafeInteger(value), 'only integers are written in TOML');
    return mint('toml', String(value));
  }
  return mint('toml', `[${value.map(tomlText).join(', ')}]`);
}
