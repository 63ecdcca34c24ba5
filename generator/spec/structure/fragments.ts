// What a document refers to in its other files, laid out as one document of its own: the schemas of OpenAPI judge whole
// documents only. Each object stands where its kind belongs, and a finding about it names its real place.

import type { Place } from '../../support/diagnostics';
import type { Json, JsonObject } from '../../support/json';
import { append, tokensOf, type Pointer } from '../../support/pointer';
import type { LoadedSpec, SpecNode } from '../loaded-spec';
import { placeKey } from '../resolve';
import { sections, type NodeKind } from '../shape';
import { walk } from '../walk';

export interface Fragments {
  readonly document: JsonObject;
  /** The real place of a pointer into the document. */
  readonly placeOf: (pointer: Pointer) => Place;
}

/** Undefined where the document is one file. */
export function fragmentsOf(spec: LoadedSpec): Fragments | undefined {
  if (spec.files.size === 1) return undefined;
  const found = new Map<string, readonly [NodeKind, SpecNode]>();
  walk(spec, {
    visit: () => undefined,
    reference: (kind, _node, target) => {
      if (!('reason' in target) && target.place.file !== '')
        found.set(`${kind} ${placeKey(target.place)}`, [kind, target]);
    },
  });
  return found.size === 0 ? undefined : layOut([...found.values()]);
}

function layOut(found: readonly (readonly [NodeKind, SpecNode])[]): Fragments {
  const paths: Record<string, Json> = {};
  const components: Record<string, Record<string, Json>> = {};
  const places: Place[] = [];
  for (const [kind, { place, value }] of found) {
    const section = sectionOf.get(kind);
    if (section === undefined) continue;
    const key = String(places.push(place) - 1);
    if (kind === 'path-item') paths[`/${key}`] = value;
    else (components[section] ??= {})[key] = value;
  }
  return {
    document: { openapi: '', info: { title: '', version: '' }, paths, components },
    placeOf: (pointer) => {
      const tokens = tokensOf(pointer);
      const depth = tokens[0] === 'paths' ? 2 : 3;
      const place = places[Number(tokens[depth - 1]?.replace('/', ''))] ?? { file: '', pointer: '' };
      return { file: place.file, pointer: append(place.pointer, ...tokens.slice(depth)) };
    },
  };
}

/** 3.0 has no section for path items: they stand among the paths. */
const sectionOf: ReadonlyMap<NodeKind, string> = new Map([...sections].map(([section, kind]) => [kind, section]));
