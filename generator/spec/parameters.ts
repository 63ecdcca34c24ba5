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
export function allParametersOf(spec: LoadedSpec, operation: SpecNode, pathItem: SpecNode): readonly ParameterEntry[] {
  const own = parametersOf(spec, operation);
  const key = ({ name, location }: ParameterEntry): string => `${location ?? ''} ${name ?? ''}`;
  const replaced = new Set(own.map(key));
  return [...own, ...parametersOf(spec, pathItem).filter((entry) => !replaced.has(key(entry)))];
}
