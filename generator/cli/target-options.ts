// Options of targets as arguments: `typescript.packageName=@acme/sdk`. A value is JSON where it can be read as JSON, and a
// text otherwise; dots in the key lead into objects. With one target its name may be left out.

import { targetNames } from '../run/list';
import { StopError } from '../support/diagnostics';
import { isJsonObject, type Json, type JsonObject } from '../support/json';

type ByTarget = { readonly [target: string]: JsonObject };

/** Options by target; absent where the arguments have none. `targets`: those that `--target` names. */
export function targetOptionsOf(
  args: readonly string[] = [],
  targets: readonly string[] = [],
): { readonly targetOptions?: ByTarget } {
  if (args.length === 0) return {};
  const tree = optionTree(args);
  const [only] = targets.length === 1 ? targets : [];
  if (
    only !== undefined &&
    !Object.hasOwn(tree, only) &&
    !Object.keys(tree).some((key) => targetNames().some((name) => name === key))
  )
    return { targetOptions: { [only]: tree } };
  const stray = Object.keys(tree).find((key) => !isJsonObject(tree[key]));
  if (stray !== undefined) {
    const hint = `Put the target before it: --option ${targets[0] ?? targetNames()[0]}.${stray}=…`;
    throw new StopError(2, [
      { code: 'usage', severity: 'error', message: `--option ${stray} does not say of which target it is`, hint },
    ]);
  }
  return { targetOptions: tree as ByTarget };
}

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
