// What stands in another file and is a component of the root document, by nothing but a reference there, is called what the
// root document calls it: whoever refers to it, and in whatever way.

import type { LoadedSpec, SpecNode } from '../../spec/loaded-spec';
import { childNode, childNodes, placeKey, referenceOf, resolveReference, rootNode, stepOf } from '../../spec/resolve';
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

/** Where the schema stands: a reference to another one of its file, or of the root document, is another name of that type. */
function lastFile(spec: LoadedSpec, node: SpecNode): SpecNode | undefined {
  const end = resolveReference(spec, node);
  if (end === undefined || end.next === undefined) return end?.node;
  let at = end.next;
  for (let next: SpecNode | string = stepOf(spec, at); typeof next !== 'string'; next = stepOf(spec, at)) {
    if (next.place.file === at.place.file || next.place.file === '') break;
    at = next;
  }
  return at;
}

function isSchemas(section: string): boolean {
  return section === 'schemas' || section === 'definitions';
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
      if (ref === undefined || ref.startsWith('#')) continue;
      const end = isSchemas(section) ? lastFile(spec, node) : resolveReference(spec, node)?.node;
      if (end === undefined || end.place.file === '' || names.has(placeKey(end.place))) continue;
      names.set(placeKey(end.place), { section, name });
    }
  }
  return names;
}
