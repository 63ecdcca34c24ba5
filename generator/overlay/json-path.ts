// JSONPath as RFC 9535 has it: which places of a document a query selects. The package that evaluates queries is loaded
// when there is an overlay, and by nothing else.

import type { Json } from '../support/json';
import { append, type Pointer } from '../support/pointer';

/** The places that a query selects, each once. Throws QueryError. */
export type Query = (document: Json, path: string) => readonly Pointer[];

/** A text that is no JSONPath. */
export class QueryError extends Error {
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

export async function loadQuery(): Promise<Query> {
  const { exec } = await import('jsonpath-rfc9535');
  return (document, path) => {
    const found = new Set<Pointer>();
    try {
      exec(document as Parameters<typeof exec>[0], path, (_value, keys) => {
        found.add(append('', ...keys.map((key) => (typeof key === 'number' ? key : unescaped(key)))));
      });
    } catch (error) {
      throw new QueryError(`this is no JSONPath: ${reasonOf(error, path)}`, hintFor(path));
    }
    return [...found];
  };
}

const ESCAPES: { readonly [letter: string]: string } = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** The package gives keys as normalized paths write them (RFC 9535 §2.7). */
function unescaped(key: string): string {
  return key.replace(/\\(?:u([0-9a-f]{4})|(.))/g, (_all, code: string | undefined, letter: string) =>
    code === undefined ? (ESCAPES[letter] ?? letter) : String.fromCharCode(parseInt(code, 16)),
  );
}

function reasonOf(error: unknown, path: string): string {
  const { location, message } = error as { location?: { start: { offset: number } }; message?: string };
  const offset = location?.start.offset;
  if (offset === undefined) return message ?? 'it cannot be read';
  const character = path[offset];
  return character === undefined ? 'it ends too early' : `\`${character}\` is not expected at column ${offset + 1}`;
}

function hintFor(path: string): string {
  return path.startsWith('$')
    ? "Names with other characters than letters, digits and _ stand in brackets: $.paths['/pets'].get."
    : 'A JSONPath begins with $, the whole document.';
}

const SHORT = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The JSONPath of one place, as a person would write it. */
export function pathOf(tokens: readonly (string | number)[]): string {
  return tokens.reduce<string>((path, token) => {
    if (typeof token === 'number') return `${path}[${token}]`;
    return SHORT.test(token) ? `${path}.${token}` : `${path}[${quoted(token)}]`;
  }, '$');
}

function quoted(name: string): string {
  const escaped = JSON.stringify(name).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped}'`;
}
