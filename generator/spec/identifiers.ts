// Names that schemas give themselves: `$id`, which makes a schema a resource with an URI of its own, and `$anchor` and
// `$dynamicAnchor`, which are names within the resource around them (JSON Schema 2020-12, core §8.2).

import { isJsonObject, own, type Json } from '../support/json';
import { append, outwards, tokensOf, type Pointer } from '../support/pointer';
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
}

interface NamedResource extends Resource {
  readonly uri: string;
}

/** The resource that an URI without fragment names, as it stands in a file; where several have it, the first. */
export function resourceOf(spec: LoadedSpec, from: string, uri: string): Resource | undefined {
  const { byUri, bases } = indexOf(spec);
  if (byUri.size === 0) return undefined;
  for (const base of [undefined, ...(bases.get(from) ?? [])]) {
    const found = byUri.get(absolute(uri, base));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The one resource of a file in which something stands at the first tokens of a pointer; none where several have it. */
export function onlyResourceWith(spec: LoadedSpec, file: string, tokens: readonly string[]): Resource | undefined {
  const [only, ...others] = indexOf(spec).byStart.get(file)?.get(startOf(tokens)) ?? [];
  return others.length === 0 ? only : undefined;
}

/**
 * Where an anchor stands in a resource. A reference of a schema with an own URI is taken for one of the whole file: what
 * lies in no smaller resource comes first.
 */
export function anchorIn({ file, pointer }: Resource, name: string): Pointer | undefined {
  const { resources, anchors } = namesIn(file);
  const found = (anchors.get(name) ?? []).filter((at) => lies(at, pointer));
  const isDirect = (at: Pointer): boolean =>
    outwards(at).find((place) => place === pointer || resources.has(place)) === pointer;
  return found.find(isDirect) ?? found[0];
}

/** The places of a file's resources, and of its anchors by their names. */
interface Names {
  readonly resources: ReadonlySet<Pointer>;
  readonly anchors: ReadonlyMap<string, readonly Pointer[]>;
}

const knownNames = new WeakMap<LoadedFile, Names>();

function namesIn(file: LoadedFile): Names {
  let names = knownNames.get(file);
  if (names === undefined) {
    const resources = new Set<Pointer>();
    const anchors = new Map<string, Pointer[]>();
    for (const { keyword, name, pointer } of file.identifiers ?? []) {
      if (keyword === '$id') resources.add(pointer);
      else if (anchors.get(name)?.push(pointer) === undefined) anchors.set(name, [pointer]);
    }
    knownNames.set(file, (names = { resources, anchors }));
  }
  return names;
}

interface Index {
  readonly byUri: ReadonlyMap<string, Resource>;
  /** By file: what relative references of its resources start from, one of each folder. */
  readonly bases: ReadonlyMap<string, readonly string[]>;
  /** By file and by the first tokens of a pointer: the resources in which something stands there. */
  readonly byStart: ReadonlyMap<string, ReadonlyMap<string, readonly Resource[]>>;
}

/** Documents keep their schemas in a handful of folders. More are not tried, so that looking up takes no longer. */
const mostBases = 16;

const known = new WeakMap<LoadedSpec, Index>();

function indexOf(spec: LoadedSpec): Index {
  let index = known.get(spec);
  if (index === undefined) known.set(spec, (index = readIndex(spec)));
  return index;
}

function readIndex(spec: LoadedSpec): Index {
  const byUri = new Map<string, Resource>();
  const bases = new Map<string, readonly string[]>();
  const byStart = new Map<string, Map<string, Resource[]>>();
  for (const file of spec.files.values()) {
    const folders = new Map<string, string>();
    const starts = new Map<string, Resource[]>();
    for (const resource of resourcesOfFile(file, file.id === '' ? spec.self : file.id)) {
      const { uri } = resource;
      if (!byUri.has(uri)) byUri.set(uri, resource);
      const folder = absolute('.', uri);
      if (folders.size < mostBases && !folders.has(folder)) folders.set(folder, uri);
      for (const start of startsIn(resource)) starts.set(start, [...(starts.get(start) ?? []).slice(0, 1), resource]);
    }
    if (folders.size === 0) continue;
    bases.set(file.id, [...folders.values()]);
    byStart.set(file.id, starts);
  }
  return { byUri, bases, byStart };
}

/** The first two tokens of all pointers into a resource, those of one token too. */
function startsIn({ file, pointer }: Resource): readonly string[] {
  const value = tokensOf(pointer).reduce<Json | undefined>(stepInto, file.value);
  return childKeys(value).flatMap((key) => [
    startOf([key]),
    ...childKeys(stepInto(value, key)).map((inner) => startOf([key, inner])),
  ]);
}

function childKeys(value: Json | undefined): readonly string[] {
  return isJsonObject(value) || Array.isArray(value) ? Object.keys(value) : [];
}

function stepInto(value: Json | undefined, token: string): Json | undefined {
  return Array.isArray(value) ? (value as readonly Json[])[Number(token)] : own(value, token);
}

function startOf(tokens: readonly string[]): string {
  return append('', ...tokens.slice(0, 2));
}

function resourcesOfFile(file: LoadedFile, base: string | undefined): readonly NamedResource[] {
  const resources: NamedResource[] = [];
  const found = new Map<Pointer, NamedResource>();
  const named = (file.identifiers ?? []).filter(({ keyword }) => keyword === '$id');
  for (const { name, pointer } of named.sort((left, right) => left.pointer.length - right.pointer.length)) {
    const resource = {
      file,
      pointer,
      uri: absolute(
        name,
        outwards(pointer)
          .map((at) => found.get(at))
          .find((around) => around !== undefined)?.uri ?? base,
      ),
    };
    found.set(pointer, resource);
    resources.push(resource);
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
