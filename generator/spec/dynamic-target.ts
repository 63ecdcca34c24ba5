// Where a dynamic reference leads by itself (JSON Schema 2020-12, core §8.2.3.2). What others bind is written out by dynamic.ts.

import { isJsonObject } from '../support/json';
import { outwards, type Pointer } from '../support/pointer';
import type { Identifier } from './identifiers';
import type { LoadedFile, LoadedSpec, SpecNode } from './loaded-spec';
import { nodeAt, resolveText } from './resolve';

/** What a dynamic reference names where nobody binds it: of the anchors with its name, the one that stands nearest. */
export function dynamicTarget(spec: LoadedSpec, node: SpecNode): SpecNode | undefined {
  const { value, place } = node;
  if (!isJsonObject(value)) return undefined;
  const ref = value.$dynamicRef;
  if (typeof ref !== 'string') return recursiveTarget(spec, node);
  const file = spec.files.get(place.file);
  const near = file === undefined ? undefined : nearest(file, ref, place.pointer);
  if (near !== undefined) return nodeAt(spec, { file: place.file, pointer: near });
  return resolveText(spec, place, ref)?.next;
}

/**
 * `$recursiveRef` of 2019-09: of the schemas around it that say that they recur, the outermost, in whatever file and whether
 * it is a component, a part of one, or the file itself.
 */
function recursiveTarget(spec: LoadedSpec, { value, place }: SpecNode): SpecNode | undefined {
  if (!isJsonObject(value) || value.$recursiveRef !== '#') return undefined;
  const around = outwards(place.pointer).flatMap((pointer) => nodeAt(spec, { file: place.file, pointer }) ?? []);
  return around.findLast((node) => isJsonObject(node.value) && node.value.$recursiveAnchor === true);
}

export function anchorsOf(file: LoadedFile): readonly Identifier[] {
  return (file.identifiers ?? []).filter(({ keyword }) => keyword === '$dynamicAnchor');
}

/** By name: the first anchor at or below each place. */
type AnchorsBelow = ReadonlyMap<string, ReadonlyMap<Pointer, Pointer>>;

const known = new WeakMap<LoadedFile, AnchorsBelow>();

function anchorsBelow(file: LoadedFile): AnchorsBelow {
  const below = new Map<string, Map<Pointer, Pointer>>();
  for (const { name, pointer } of anchorsOf(file)) {
    const places = below.get(name) ?? new Map<Pointer, Pointer>();
    below.set(name, places);
    for (const place of outwards(pointer)) if (!places.has(place)) places.set(place, pointer);
  }
  return below;
}

/** The anchor that shares most of its place with the reference; of several, the first. */
function nearest(file: LoadedFile, ref: string, from: Pointer): Pointer | undefined {
  let below = known.get(file);
  if (below === undefined) known.set(file, (below = anchorsBelow(file)));
  const places = ref.startsWith('#') ? below.get(ref.slice(1)) : undefined;
  return places && outwards(from).flatMap((place) => places.get(place) ?? [])[0];
}
