// What the model's builder has at hand while it works: the document, where findings go, what is already built.
// It is made by buildModel, lives for one call and never leaves the layer.

import type { LoadedSpec, SpecNode } from '../../spec/loaded-spec';
import { followReference, placeKey, stepOf } from '../../spec/resolve';
import type { Json } from '../../support/json';
import type { Nullness } from './nullness';
import type { TypeName } from './type-names';
import type { Diagnostics, Place } from '../../support/diagnostics';
import type { Declaration } from '../declaration';
import type { NameContext } from '../name-hints';
import type { Type, TypeId } from '../type';
import type { Conjunct } from './conjunct';
import { report, toldBefore } from './report';

/** A declaration while it is being made: the same fields, still open. */
export type Draft<T = Declaration> = T extends unknown ? { -readonly [K in keyof T]: T[K] } : never;

/** What was found out about a schema at a place. */
export interface Known<T> {
  readonly place: Place;
  readonly value: T;
}

export function recall<T>(memory: ReadonlyMap<Json, Known<T>>, { place, value }: SpecNode): T | undefined {
  const known = memory.get(value);
  return known !== undefined && known.place.pointer === place.pointer && known.place.file === place.file
    ? known.value
    : undefined;
}

/** Keeps what is found first: schemas are told apart by identity, which is faster than by place. */
export function keep<T>(memory: Map<Json, Known<T>>, { place, value }: SpecNode, found: T): T {
  if (typeof value === 'object' && value !== null && !memory.has(value)) memory.set(value, { place, value: found });
  return found;
}

export interface Workbench {
  readonly spec: LoadedSpec;
  readonly diagnostics: Diagnostics;
  /** By the schema: its type at its use. A schema that stands at several places by a YAML alias is known by the first. */
  readonly types: Map<Json, Known<Type>>;
  /** By their ids: types of values that must meet several schemas. */
  readonly merged: Map<TypeId, Type>;
  /** Ids of inline schemas whose type is being built; meeting one again is recursion. */
  readonly active: Set<string>;
  /** Inline schemas that refer to themselves, and so need a declaration whatever they are. */
  readonly recursive: Set<string>;
  readonly declarations: Map<TypeId, Draft>;
  /** Components that are mentioned and not yet built. */
  readonly queue: SpecNode[];
  readonly queued: Set<string>;
  readonly conjuncts: Map<Json, Known<readonly Conjunct[]>>;
  readonly nullness: Map<Json, Nullness>;
  /** By the key of a reference's target: the JSON types that it allows. */
  readonly names: Map<string, readonly TypeName[] | undefined>;
  /** By the key of a reference's target: into how many variants it falls. */
  readonly counts: Map<string, number>;
  /** Where a discriminator was declared, by the declaration that has it. */
  readonly discriminators: Map<TypeId, SpecNode>;
  /** Where names of inline schemas start: the places of operations. */
  readonly anchors: Map<string, NameContext>;
  /** Findings of earlier stages. */
  readonly told: ReadonlySet<string>;
  /** By file and reference: where it leads, or why nowhere. */
  readonly targets: Map<string, Map<string, SpecNode | string>>;
}

export function makeWorkbench(spec: LoadedSpec, diagnostics: Diagnostics): Workbench {
  return {
    spec,
    diagnostics,
    types: new Map(),
    merged: new Map(),
    active: new Set(),
    recursive: new Set(),
    declarations: new Map(),
    queue: [],
    queued: new Set(),
    conjuncts: new Map(),
    nullness: new Map(),
    names: new Map(),
    counts: new Map(),
    discriminators: new Map(),
    anchors: new Map(),
    told: toldBefore({ diagnostics }),
    targets: new Map(),
  };
}

/** The node that a reference names, one step only: it may be a reference again. A reference without a target is reported. */
export function targetOf(bench: Workbench, node: SpecNode, ref: string): SpecNode | undefined {
  const target = lookUp(bench, node.place.file, ref);
  if (typeof target !== 'string') return target;
  unresolved(bench, node, ref, target === 'cycle');
  return undefined;
}

/** The same, in silence: the reason where there is no target. */
export function lookUp(bench: Workbench, file: string, ref: string): SpecNode | string {
  let targets = bench.targets.get(file);
  if (targets === undefined) bench.targets.set(file, (targets = new Map()));
  let target = targets.get(ref);
  if (target === undefined) {
    const start: SpecNode = { place: { file, pointer: '' }, value: { $ref: ref } };
    const found = followReference(bench.spec, start);
    if (!('reason' in found)) target = found.chain[1] ?? found.node;
    // The step leads somewhere, and what is there will say that it leads on to nothing.
    else target = found.reason === 'cycle' || found.at === start ? found.reason : stepOf(bench.spec, start);
    targets.set(ref, target);
  }
  return target;
}

function unresolved(bench: Workbench, node: SpecNode, ref: string, cycle: boolean): void {
  report(
    bench,
    'warning',
    cycle ? 'model-alias-cycle' : 'model-ref-unresolved',
    cycle ? `the references from "${ref}" lead back to it and never to a schema` : `there is nothing at "${ref}"`,
    node.place,
    'The value has no type: it is treated as unknown.',
  );
}

/** Follows every reference on the way; for things that are not schemas (parameters, responses, …). */
export function resolved(bench: Workbench, node: SpecNode): SpecNode | undefined {
  const found = followReference(bench.spec, node);
  if (!('reason' in found)) return found.node;
  report(
    bench,
    'warning',
    'model-ref-unresolved',
    `nothing is found at "${found.ref}"`,
    found.at.place,
    'What refers to it is left out.',
  );
  return undefined;
}

export function keyOf(node: SpecNode): TypeId {
  return placeKey(node.place);
}
