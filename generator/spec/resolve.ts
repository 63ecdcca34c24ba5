// Following references by identity: a file and a pointer. Only own properties are walked, so `#/__proto__` and
// `#/constructor/prototype` name nothing. It neither reads files nor reports: a reference that leads nowhere is a value.

import { isJsonObject, type Json, type JsonObject } from '../support/json';
import { append, tokensOf, unescapeToken } from '../support/pointer';
import type { Place } from '../support/diagnostics';
import type { LoadedSpec, SpecNode } from './loaded-spec';
import { fileIdOf, splitRef } from './file-id';
import { anchorIn, onlyResourceWith, resourceOf, type Resource } from './identifiers';

export interface Resolution {
  /** The first node on the way that is not itself a reference. Its place is canonical: equal places are the same thing. */
  readonly node: SpecNode;
  /** The node that the reference names, which may be a reference again; absent where the node asked for is no reference. */
  readonly next?: SpecNode;
}

export type ResolutionFailure =
  | { readonly reason: 'file-missing'; readonly ref: string; readonly at: SpecNode }
  | { readonly reason: 'pointer-missing'; readonly ref: string; readonly at: SpecNode }
  | { readonly reason: 'anchor-missing'; readonly ref: string; readonly at: SpecNode }
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

/**
 * What a path item is made of: itself, where it says something beside `$ref`, and what its references lead to. Nearest first;
 * nothing where one leads nowhere. Which field counts where several have it is left open by OpenAPI: it is the nearest one.
 */
export function pathItemNodes(spec: LoadedSpec, entry: SpecNode): readonly SpecNode[] {
  const end = resolveReference(spec, entry)?.node;
  if (end === undefined) return [];
  const nodes: SpecNode[] = [];
  for (let node: SpecNode = entry; referenceOf(node) !== undefined;) {
    if (isJsonObject(node.value) && Object.keys(node.value).length > 1) nodes.push(node);
    const next = stepOf(spec, node);
    if (typeof next === 'string') break;
    node = next;
  }
  return [...nodes, end];
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
  return follow(spec, node, 0);
}

/** The node that a reference names, which may be a reference again; why not, where it names none. */
export function stepOf(spec: LoadedSpec, node: SpecNode): SpecNode | ResolutionFailure['reason'] {
  const ref = refOf(node.value);
  return ref === undefined ? node : stepFrom(spec, node.place.file, ref, 0);
}

type Step = SpecNode | ResolutionFailure['reason'];

/** Where a chain of references ends. */
type End =
  | { readonly kind: 'found'; readonly node: SpecNode; readonly hops: number }
  /** `at` is absent where the reference itself names nothing. */
  | {
      readonly kind: 'failed';
      readonly reason: ResolutionFailure['reason'];
      readonly ref: string;
      readonly at: SpecNode | undefined;
    }
  /** The reference is part of a ring, of which this is the node that has it. */
  | { readonly kind: 'ring'; readonly member: SpecNode };

/** Where references of one file lead, by their text. Looked up once: so the cost of a document stays in proportion to it. */
interface KnownTargets {
  /** One step; a reference that is being looked up at the moment, and so needs itself, is a cycle until it is known. */
  readonly steps: Map<string, Step>;
  readonly ends: Map<string, End>;
}

const known = new WeakMap<LoadedSpec, Map<string, KnownTargets>>();

function knownIn(spec: LoadedSpec, file: string): KnownTargets {
  let files = known.get(spec);
  if (files === undefined) known.set(spec, (files = new Map()));
  let targets = files.get(file);
  if (targets === undefined) files.set(file, (targets = { steps: new Map(), ends: new Map() }));
  return targets;
}

/** More hops than any document has; keeps references through references from being followed for long. */
const maxHops = 1000;

interface Link {
  readonly node: SpecNode;
  readonly ref: string;
}

/** `depth`: how many references stand in the way of one another. */
function follow(spec: LoadedSpec, start: SpecNode, depth: number): Resolution | ResolutionFailure {
  const first = refOf(start.value);
  if (first === undefined) return { node: start };
  const chain: Link[] = [];
  const seen = new Map<string, number>();
  let node = start;
  let hops = 0;
  for (let ref: string | undefined = first; ref !== undefined; ref = refOf(node.value)) {
    const end = knownIn(spec, node.place.file).ends.get(ref);
    if (end?.kind === 'found') {
      ({ node, hops } = end);
      break;
    }
    if (end !== undefined) return failed(spec, chain, failureOf(spec, { node, ref }, end), depth);
    const key = placeKey(node.place);
    const before = seen.get(key);
    if (before !== undefined) return circular(spec, chain, before, depth);
    seen.set(key, chain.length);
    chain.push({ node, ref });
    const step = stepFrom(spec, node.place.file, ref, depth);
    if (typeof step === 'string') return failed(spec, chain, { reason: step, ref, at: node }, depth);
    node = step;
  }
  for (const link of chain.reverse()) {
    hops += 1;
    keepEnd(spec, link, { kind: 'found', node, hops });
  }
  if (hops > maxHops) return { reason: 'cycle', ref: first, at: start };
  return { node, next: stepFrom(spec, start.place.file, first, depth) as SpecNode };
}

function keepEnd(spec: LoadedSpec, { node, ref }: Link, end: End): void {
  knownIn(spec, node.place.file).ends.set(ref, end);
}

function failureOf(spec: LoadedSpec, { node, ref }: Link, end: Exclude<End, { kind: 'found' }>): ResolutionFailure {
  if (end.kind === 'failed') return { reason: end.reason, ref: end.ref, at: end.at ?? node };
  if (placeKey(end.member.place) === placeKey(node.place)) return { reason: 'cycle', ref, at: node };
  // Another node with the same reference leads into the ring.
  const entry = stepFrom(spec, node.place.file, ref, 0) as SpecNode;
  return { reason: 'cycle', ref: refOf(entry.value) ?? ref, at: entry };
}

/** Keeps a failure for all links, unless one of them waits for a reference that is still being looked up. */
function failed(
  spec: LoadedSpec,
  chain: readonly Link[],
  failure: ResolutionFailure,
  depth: number,
): ResolutionFailure {
  const { reason, ref, at } = failure;
  if (depth === 0)
    for (const link of chain)
      keepEnd(spec, link, { kind: 'failed', reason, ref, at: link.node === at ? undefined : at });
  return failure;
}

/** The links from `entry` on lead back to it. They are kept last: a link that leads to them may have the same reference. */
function circular(spec: LoadedSpec, chain: readonly Link[], entry: number, depth: number): ResolutionFailure {
  const { node, ref } = chain[entry] as Link;
  const failure = failed(spec, chain.slice(0, entry), { reason: 'cycle', ref, at: node }, depth);
  if (depth === 0) for (const link of chain.slice(entry)) keepEnd(spec, link, { kind: 'ring', member: link.node });
  return failure;
}

/** What a reference names, as it stands in a file. References that stand in the way are followed. */
function stepFrom(spec: LoadedSpec, file: string, ref: string, depth: number): Step {
  const { steps } = knownIn(spec, file);
  const found = steps.get(ref);
  if (found !== undefined) return found;
  if (depth > maxHops) return 'cycle';
  steps.set(ref, 'cycle');
  const step = target(spec, file, ref, depth);
  steps.set(ref, step);
  return step;
}

function target(spec: LoadedSpec, from: string, ref: string, depth: number): Step {
  const parts = splitRef(ref);
  const id = fileIdOf(from, parts.file, spec.rootName, spec.self);
  const file = id === undefined ? undefined : spec.files.get(id);
  const resource = file === undefined ? resourceOf(spec, from, parts.file) : { file, pointer: '' };
  if (resource === undefined) return 'file-missing';
  const found = within(spec, resource, parts.fragment, depth);
  if (found !== undefined) return found;
  if (!parts.fragment.startsWith('/')) return 'anchor-missing';
  // A schema with an URI of its own may mean itself by `#`. Where that is clear, it is followed.
  const inner = onlyResourceWith(spec, resource.file.id, tokensOf(parts.fragment).map(decodeToken));
  return (inner === undefined ? undefined : within(spec, inner, parts.fragment, depth)) ?? 'pointer-missing';
}

/** What a fragment names in a file or a resource: all of it, a pointer or an anchor. */
function within(spec: LoadedSpec, { file, pointer }: Resource, fragment: string, depth: number): SpecNode | undefined {
  const top: SpecNode = { place: { file: file.id, pointer: '' }, value: file.value };
  const root = childNode(top, ...tokensOf(pointer));
  if (root === undefined || fragment === '') return root;
  if (!fragment.startsWith('/')) {
    const anchor = anchorIn({ file, pointer }, fragment);
    return anchor === undefined ? undefined : childNode(top, ...tokensOf(anchor));
  }
  const raw = fragment.slice(1).split('/');
  const found = walk(spec, root, raw.map(decodeToken), depth);
  if (found !== undefined || !fragment.includes('%')) return found;
  // A name that holds a `%` is often written as it is. Read as it should be, it comes first, through references too.
  return walk(spec, root, raw.map(unescapeToken), depth);
}

/** Goes down the tokens. A reference that stands in the way is followed: `#/components/schemas/A/properties/b` where A is a `$ref`. */
function walk(spec: LoadedSpec, root: SpecNode, tokens: readonly string[], depth: number): SpecNode | undefined {
  const { file } = root.place;
  let { value } = root;
  for (const [index, token] of tokens.entries()) {
    const next = step(value, token);
    if (next !== undefined) {
      value = next;
      continue;
    }
    if (refOf(value) === undefined) return undefined;
    const at = { place: { file, pointer: append(root.place.pointer, ...tokens.slice(0, index)) }, value };
    const through = follow(spec, at, depth + 1);
    return 'reason' in through ? undefined : walk(spec, through.node, tokens.slice(index), depth);
  }
  return { place: { file, pointer: append(root.place.pointer, ...tokens) }, value };
}

/** The tokens of a pointer in a fragment, `/a%20b/c`. */
export function fragmentTokens(fragment: string): readonly string[] {
  return fragment === '' ? [] : fragment.slice(1).split('/').map(decodeToken);
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
