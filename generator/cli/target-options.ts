// Options of targets as arguments: `typescript.package=@acme/sdk`. A value is JSON where it can be read as JSON, and a
// text otherwise; dots in the key lead into objects.

import { StopError } from '../support/diagnostics';
import { isJsonObject, type Json, type JsonObject } from '../support/json';

/** The whole tree, the target's name first where the arguments have it. */
export function optionTree(args: readonly string[]): { readonly [key: string]: Json } {
  let tree: JsonObject = {};
  for (const arg of args) {
    const equals = arg.indexOf('=');
    if (equals < 1) {
      const message = `--option ${arg} is not of the form key=value`;
      throw new StopError(2, [{ code: 'usage', severity: 'error', message }]);
    }
    tree = set(tree, arg.slice(0, equals).split('.'), valueOf(arg.slice(equals + 1)));
  }
  return tree;
}

function set(tree: JsonObject, [key = '', ...rest]: readonly string[], value: Json): JsonObject {
  const inner = Object.hasOwn(tree, key) ? tree[key] : undefined;
  const next = rest.length === 0 ? value : set(isJsonObject(inner) ? inner : {}, rest, value);
  return Object.fromEntries([...Object.entries(tree).filter(([name]) => name !== key), [key, next]]);
}

function valueOf(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
