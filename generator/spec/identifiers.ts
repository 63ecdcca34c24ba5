// Names that schemas give themselves: `$id`, which makes a schema a resource with an URI of its own, and `$anchor` and
// `$dynamicAnchor`, which are names within the resource around them (JSON Schema 2020-12, core §8.2).

import type { Pointer } from '../support/pointer';
import type { LoadedFile, LoadedSpec } from './loaded-spec';

export interface Identifier {
  readonly keyword: '$id' | '$anchor' | '$dynamicAnchor';
  readonly name: string;
  /** Of the schema that has the keyword. */
  readonly pointer: Pointer;
}

/** A schema with an URI of its own, or a whole file. */
export interface Resource {
  readonly file: LoadedFile;
  readonly pointer: Pointer;
  /** Absent where neither the file nor a schema around it has one. */
  readonly uri?: string;
}

/** The resource that an URI without fragment names, as it stands in a file; where several have it, the first. */
export function resourceOf(spec: LoadedSpec, from: string, uri: string): Resource | undefined {
  const resources = resourcesOf(spec);
  if (resources.length === 0) return undefined;
  const bases = [undefined, ...resources.filter(({ file }) => file.id === from).map((resource) => resource.uri)];
  const wanted = new Set(bases.map((base) => absolute(uri, base)));
  return resources.find((resource) => resource.uri !== undefined && wanted.has(resource.uri));
}

/** The resources that schemas of a file are, the nearest to its root first. */
export function resourcesIn(spec: LoadedSpec, file: string): readonly Resource[] {
  return resourcesOf(spec).filter((resource) => resource.file.id === file);
}

/**
 * Where an anchor stands in a resource. A reference of a schema with an own URI is taken for one of the whole file: what
 * lies in no smaller resource comes first.
 */
export function anchorIn({ file, pointer }: Resource, name: string): Pointer | undefined {
  const identifiers = file.identifiers ?? [];
  const inner = identifiers.filter(
    ({ keyword, pointer: at }) => keyword === '$id' && at !== pointer && lies(at, pointer),
  );
  const found = identifiers.filter(
    (identifier) => identifier.keyword !== '$id' && identifier.name === name && lies(identifier.pointer, pointer),
  );
  const direct = found.find(({ pointer: at }) => !inner.some((resource) => lies(at, resource.pointer)));
  return (direct ?? found[0])?.pointer;
}

const known = new WeakMap<LoadedSpec, readonly Resource[]>();

function resourcesOf(spec: LoadedSpec): readonly Resource[] {
  let resources = known.get(spec);
  if (resources === undefined) {
    resources = [...spec.files.values()].flatMap((file) => resourcesOfFile(file, file.id === '' ? spec.self : file.id));
    known.set(spec, resources);
  }
  return resources;
}

function resourcesOfFile(file: LoadedFile, base: string | undefined): readonly Resource[] {
  const resources: Resource[] = [];
  const named = (file.identifiers ?? []).filter(({ keyword }) => keyword === '$id');
  for (const { name, pointer } of named.sort((left, right) => left.pointer.length - right.pointer.length)) {
    const around = resources.findLast((resource) => lies(pointer, resource.pointer));
    resources.push({ file, pointer, uri: absolute(name, around?.uri ?? base) });
  }
  return resources;
}

function lies(inner: Pointer, outer: Pointer): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}

/** Without an empty fragment, which older dialects write. What cannot be resolved stands for itself. */
function absolute(uri: string, base: string | undefined): string {
  const plain = uri.endsWith('#') ? uri.slice(0, -1) : uri;
  return URL.canParse(plain, base) ? new URL(plain, base).href : plain;
}
