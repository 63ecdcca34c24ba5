// Following references by identity: a file and a pointer. Only own properties are walked, so `#/__proto__` and
// `#/constructor/prototype` name nothing. It neither reads files nor reports: a reference that leads nowhere is a value.

import { isJsonObject, type Json, type JsonObject } from '../support/json';
import { append, tokensOf, unescapeToken } from '../support/pointer';
import type { Place } from '../support/diagnostics';
import type { LoadedSpec, SpecNode } from './loaded-spec';
import { fileIdOf, splitRef } from './file-id';

export interface Resolution {
  /** The first node on the way that is not itself a reference. Its place is canonical: equal places are the same thing. */
  readonly node: SpecNode;
  /** The references followed, the one asked for first; empty when the node was none. In 3.1 each may carry siblings of `$ref`. */
  readonly chain: readonly SpecNode[];
}

export type ResolutionFailure =
  | { readonly reason: 'file-missing'; readonly ref: string; readonly at: SpecNode }
  | { readonly reason: 'pointer-missing'; readonly ref: string; readonly at: SpecNode }
  | { readonly reason: 'anchor'; readonly ref: string; readonly at: SpecNode }
  | { readonly reason: 'cycle'; readonly ref: string; readonly at: SpecNode };

/** One string for a place: the key to use in maps of nodes. */
export function placeKey(place: Place): string {
  return `${place.file}#${place.pointer}`;
}

export function rootNode(spec: LoadedSpec): SpecNode {
  return { place: { file: '', pointer: '' }, value: spec.files.get('')?.value ?? null };
}

/** The node's own child at the tokens, without following any reference; `undefined` where there is none. */
export function childNode(node: SpecNode, ...tokens: readonly (string | number)[]): SpecNode | undefined {
  let value: Json = node.value;
  for (const token of tokens) {
    const next = step(value, String(token));
    if (next === undefined) return undefined;
    value = next;
  }
  return { place: { file: node.place.file, pointer: append(node.place.pointer, ...tokens) }, value };
}

/** The children of an object in document order, or of an array by index; none for anything else. */
export function childNodes(node: SpecNode): readonly (readonly [key: string, child: SpecNode])[] {
  const { file, pointer } = node.place;
  const child = (key: string, value: Json): readonly [string, SpecNode] => [
    key,
    { place: { file, pointer: append(pointer, key) }, value },
  ];
  if (Array.isArray(node.value))
    return (node.value as readonly Json[]).map((value, index) => child(String(index), value));
  if (isJsonObject(node.value)) return Object.entries(node.value).map(([key, value]) => child(key, value));
  return [];
}

/** The text of the node's `$ref`, when it is a reference: an object with an own `$ref` that is a string. */
export function referenceOf(node: SpecNode): string | undefined {
  return refOf(node.value);
}

/** The node at a place, without following references; `undefined` where there is none. */
export function nodeAt(spec: LoadedSpec, place: Place): SpecNode | undefined {
  const file = spec.files.get(place.file);
  if (file === undefined) return undefined;
  return childNode({ place: { file: place.file, pointer: '' }, value: file.value }, ...tokensOf(place.pointer));
}

/** Follows the node's `$ref`, and that of what it finds, to its end. A node that is no reference resolves to itself. */
export function resolveReference(spec: LoadedSpec, node: SpecNode): Resolution | undefined {
  const result = followReference(spec, node);
  return 'reason' in result ? undefined : result;
}

/** The child at a token, with references followed on the way: of the node first, then of the child. */
export function resolvedChild(spec: LoadedSpec, node: SpecNode, token: string | number): SpecNode | undefined {
  const owner = resolveReference(spec, node)?.node;
  const child = owner === undefined ? undefined : childNode(owner, token);
  return child === undefined ? undefined : resolveReference(spec, child)?.node;
}

/** Resolves the text of a reference that stands at `from`, such as a value of `discriminator.mapping` or an `operationRef`. */
export function resolveText(spec: LoadedSpec, from: Place, ref: string): Resolution | undefined {
  return resolveReference(spec, { place: from, value: { $ref: ref } });
}

/** As `resolveReference`, saying why where it leads nowhere. */
export function followReference(spec: LoadedSpec, node: SpecNode): Resolution | ResolutionFailure {
  return follow(spec, node, NONE);
}

/** The node that a reference names, which may be a reference again; why not, where it names none. */
export function stepOf(spec: LoadedSpec, node: SpecNode): SpecNode | ResolutionFailure['reason'] {
  const ref = refOf(node.value);
  const found = ref === undefined ? node : target(spec, node, ref, NONE);
  return 'reason' in found ? found.reason : found;
}

const NONE: ReadonlySet<string> = new Set();

/** `active` holds the references that are being followed: meeting one again is a cycle. */
function follow(spec: LoadedSpec, start: SpecNode, active: ReadonlySet<string>): Resolution | ResolutionFailure {
  const first = refOf(start.value);
  if (first === undefined) return { node: start, chain: [] };
  const only = directTarget(spec, start.place.file, first);
  if (only !== undefined && refOf(only.value) === undefined) return { node: only, chain: [start] };
  const seen = new Set(active);
  const chain: SpecNode[] = [];
  let node = start;
  for (let ref: string | undefined = first; ref !== undefined; ref = refOf(node.value)) {
    const key = `${placeKey(node.place)} ${ref}`;
    if (seen.has(key) || seen.size > maxHops) return { reason: 'cycle', ref, at: node };
    seen.add(key);
    chain.push(node);
    const found = target(spec, node, ref, seen);
    if ('reason' in found) return found;
    node = found;
  }
  return { node, chain };
}

const direct = new WeakMap<LoadedSpec, Map<string, Map<string, SpecNode | undefined>>>();

/** What a reference of a file names, where no other reference stands in the way; looked up once. */
function directTarget(spec: LoadedSpec, file: string, ref: string): SpecNode | undefined {
  let files = direct.get(spec);
  if (files === undefined) direct.set(spec, (files = new Map()));
  let targets = files.get(file);
  if (targets === undefined) files.set(file, (targets = new Map()));
  if (targets.has(ref)) return targets.get(ref);
  const found = target(spec, { place: { file, pointer: '' }, value: null }, ref, undefined);
  const node = 'reason' in found ? undefined : found;
  targets.set(ref, node);
  return node;
}

/** More hops than any document has; keeps references through references from being followed for long. */
const maxHops = 1000;

/**
 * Where one reference points: the next node of the chain, which may be a reference again. Without `active`, references
 * that stand in the way are not followed.
 */
function target(
  spec: LoadedSpec,
  at: SpecNode,
  ref: string,
  active: ReadonlySet<string> | undefined,
): SpecNode | ResolutionFailure {
  const parts = splitRef(ref);
  const id = fileIdOf(at.place.file, parts.file, spec.rootName);
  const file = id === undefined ? undefined : spec.files.get(id);
  if (id === undefined || file === undefined) return { reason: 'file-missing', ref, at };
  const root: SpecNode = { place: { file: id, pointer: '' }, value: file.value };
  if (parts.fragment === '') return root;
  if (!parts.fragment.startsWith('/')) return { reason: 'anchor', ref, at };
  const raw = parts.fragment.slice(1).split('/');
  const found = walk(spec, root, raw.map(decodeToken), active);
  if (found !== undefined) return found;
  const missing = { reason: 'pointer-missing', ref, at } as const;
  if (active === undefined || !parts.fragment.includes('%')) return missing;
  // A name that holds a `%` is often written as it is. Read as it should be, it comes first, through references too.
  return walk(spec, root, raw.map(unescapeToken), active) ?? missing;
}

/** Goes down the tokens. A reference that stands in the way is followed: `#/components/schemas/A/properties/b` where A is a `$ref`. */
function walk(
  spec: LoadedSpec,
  root: SpecNode,
  tokens: readonly string[],
  active: ReadonlySet<string> | undefined,
): SpecNode | undefined {
  const { file } = root.place;
  let { value } = root;
  for (const [index, token] of tokens.entries()) {
    const next = step(value, token);
    if (next !== undefined) {
      value = next;
      continue;
    }
    if (active === undefined || refOf(value) === undefined) return undefined;
    const at = { place: { file, pointer: append(root.place.pointer, ...tokens.slice(0, index)) }, value };
    const through = follow(spec, at, active);
    return 'reason' in through ? undefined : walk(spec, through.node, tokens.slice(index), active);
  }
  return { place: { file, pointer: append(root.place.pointer, ...tokens) }, value };
}

function decodeToken(token: string): string {
  try {
    return unescapeToken(decodeURIComponent(token));
  } catch {
    return unescapeToken(token);
  }
}

function refOf(value: Json): string | undefined {
  if (!isJsonObject(value) || !Object.hasOwn(value, '$ref')) return undefined;
  const ref = value.$ref;
  return typeof ref === 'string' ? ref : undefined;
}

const index = /^(?:0|[1-9][0-9]*)$/;

function step(value: Json, token: string): Json | undefined {
  if (Array.isArray(value)) return index.test(token) ? (value as readonly Json[])[Number(token)] : undefined;
  if (isJsonObject(value) && Object.hasOwn(value, token)) return (value as JsonObject)[token];
  return undefined;
}
