// The entries of a list of parameters, of an operation or a path item, with what each leads to. The rules ask here; what a
// client makes of them is the model's business.

import type { LoadedSpec, SpecNode } from './loaded-spec';
import { childNode, childNodes, resolveReference } from './resolve';
import { textOf } from './rule';

export interface ParameterEntry {
  /** Where it stands in the list, before references are followed. */
  readonly entry: SpecNode;
  /** Nothing where a reference leads nowhere. */
  readonly parameter: SpecNode | undefined;
  readonly name: string | undefined;
  /** Its `in`. */
  readonly location: string | undefined;
}

/** In the list's order. */
export function parametersOf(spec: LoadedSpec, owner: SpecNode): readonly ParameterEntry[] {
  const list = childNode(owner, 'parameters');
  return (list === undefined ? [] : childNodes(list)).map(([, entry]) => {
    const parameter = resolveReference(spec, entry)?.node;
    if (parameter === undefined) return { entry, parameter, name: undefined, location: undefined };
    return { entry, parameter, name: textOf(parameter, 'name'), location: textOf(parameter, 'in') };
  });
}

/** Those of an operation, and those of its path item that it does not replace. */
export function allParametersOf(
  spec: LoadedSpec,
  operation: SpecNode,
  pathItem: readonly SpecNode[],
): readonly ParameterEntry[] {
  const own = parametersOf(spec, operation);
  const replaced = new Set(own.map(keyOf));
  return [...own, ...sharedParametersOf(spec, pathItem).filter((entry) => !replaced.has(keyOf(entry)))];
}

/** Those of a path item: of each of its nodes, which stand nearest first, those that no nearer one has. */
export function sharedParametersOf(spec: LoadedSpec, pathItem: readonly SpecNode[]): readonly ParameterEntry[] {
  const all: ParameterEntry[] = [];
  for (const node of pathItem) {
    const nearer = new Set(all.map(keyOf));
    all.push(...parametersOf(spec, node).filter((entry) => !nearer.has(keyOf(entry))));
  }
  return all;
}

function keyOf({ name, location }: ParameterEntry): string {
  return `${location ?? ''} ${name ?? ''}`;
}
