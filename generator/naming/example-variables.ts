// The variables of an example that hold the arguments of its call.

import { assignNames, exact } from './assign';

/**
 * By the arguments' names: each has its own, but where the program needs the name for something else.
 *
 * @param taken What the program has names for already.
 * @param suffix What tells a variable apart from one of them, `_value`.
 */
export function exampleVariables(
  args: readonly { readonly name: string }[],
  taken: Iterable<string>,
  suffix: string,
): ReadonlyMap<string, string> {
  const names = args.map(({ name }) => ({ key: name, ladder: [name, `${name}${suffix}`], rank: 0 }));
  return assignNames(names, { style: (hint) => hint, taken: new Set(taken), fold: exact });
}
