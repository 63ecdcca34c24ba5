// What stands in another file and is a component of the root document, by nothing but a reference there, is called what the
// root document calls it: whoever refers to it, and in whatever way.

import type { LoadedSpec } from '../../spec/loaded-spec';
import { childNode, childNodes, placeKey, referenceOf, resolveReference, rootNode } from '../../spec/resolve';
import type { Place } from '../../support/diagnostics';

export interface RootName {
  /** `schemas`, `responses` and the like; `definitions` in 2.0. */
  readonly section: string;
  readonly name: string;
}

const known = new WeakMap<LoadedSpec, ReadonlyMap<string, RootName>>();

export function rootNameOf(spec: LoadedSpec, place: Place): RootName | undefined {
  if (place.file === '') return undefined;
  let names = known.get(spec);
  if (names === undefined) known.set(spec, (names = namesIn(spec)));
  return names.size === 0 ? undefined : names.get(placeKey(place));
}

const swaggerSections: ReadonlySet<string> = new Set(['definitions', 'parameters', 'responses']);

/** Of two components that are one thing, the first names it. */
function namesIn(spec: LoadedSpec): ReadonlyMap<string, RootName> {
  const root = rootNode(spec);
  const shared = spec.version === '2.0' ? root : childNode(root, 'components');
  const names = new Map<string, RootName>();
  for (const [section, map] of shared === undefined ? [] : childNodes(shared)) {
    if (spec.version === '2.0' && !swaggerSections.has(section)) continue;
    for (const [name, node] of childNodes(map)) {
      const ref = referenceOf(node);
      const end = ref === undefined || ref.startsWith('#') ? undefined : resolveReference(spec, node)?.node;
      if (end === undefined || end.place.file === '' || names.has(placeKey(end.place))) continue;
      names.set(placeKey(end.place), { section, name });
    }
  }
  return names;
}
