// Where a dynamic reference leads by itself (JSON Schema 2020-12, core §8.2.3.2). What others bind is written out by dynamic.ts.

import { isJsonObject } from '../support/json';
import { tokensOf, type Pointer } from '../support/pointer';
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
  const near = file === undefined ? undefined : nearest(anchorsOf(file), ref, place.pointer);
  if (near !== undefined) return nodeAt(spec, { file: place.file, pointer: near });
  return resolveText(spec, place, ref)?.next;
}

/** `$recursiveRef` of 2019-09: the component around it, where that says that it recurs. */
function recursiveTarget(spec: LoadedSpec, { value, place }: SpecNode): SpecNode | undefined {
  const component = /^\/components\/schemas\/[^/]+/.exec(place.pointer)?.[0];
  if (!isJsonObject(value) || value.$recursiveRef !== '#' || component === undefined) return undefined;
  const target = nodeAt(spec, { file: place.file, pointer: component });
  return isJsonObject(target?.value) && target.value.$recursiveAnchor === true ? target : undefined;
}

export function anchorsOf(file: LoadedFile): readonly Identifier[] {
  return (file.identifiers ?? []).filter(({ keyword }) => keyword === '$dynamicAnchor');
}

function nearest(anchors: readonly Identifier[], ref: string, from: Pointer): Pointer | undefined {
  let found: Pointer | undefined;
  let most = -1;
  for (const { name, pointer } of anchors) {
    if (ref !== `#${name}`) continue;
    const shared = sharedTokens(pointer, from);
    if (shared > most) [found, most] = [pointer, shared];
  }
  return found;
}

function sharedTokens(left: Pointer, right: Pointer): number {
  const [tokens, others] = [tokensOf(left), tokensOf(right)];
  const end = tokens.findIndex((token, index) => token !== others[index]);
  return end < 0 ? tokens.length : end;
}
