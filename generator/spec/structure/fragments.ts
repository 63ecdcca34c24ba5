// What a document refers to in its other files, laid out as one document of its own: the schemas of OpenAPI judge whole
// documents only. Each object stands where its kind belongs, and a finding about it names its real place.

import type { Place } from '../../support/diagnostics';
import type { Json, JsonObject } from '../../support/json';
import { append, tokensOf, type Pointer } from '../../support/pointer';
import type { LoadedSpec, SpecNode } from '../loaded-spec';
import { placeKey } from '../resolve';
import { editionOf, type Edition } from '../edition';
import type { NodeKind } from '../shape';
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
  return found.size === 0 ? undefined : layOut([...found.values()], editionOf(spec));
}

function layOut(found: readonly (readonly [NodeKind, SpecNode])[], edition: Edition): Fragments {
  // 2.0 and 3.0 have no section for path items: they stand among the paths.
  const sectionOf = new Map([...edition.sections].map(([section, kind]) => [kind, section]));
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
    document: {
      info: { title: '', version: '' },
      paths,
      ...(edition.sectionsAt.length === 0 ? components : { components }),
    },
    placeOf: (pointer) => {
      const tokens = tokensOf(pointer);
      const depth = tokens[0] === 'paths' ? 2 : edition.sectionsAt.length + 2;
      const place = places[Number(tokens[depth - 1]?.replace('/', ''))] ?? { file: '', pointer: '' };
      return { file: place.file, pointer: append(place.pointer, ...tokens.slice(depth)) };
    },
  };
}
