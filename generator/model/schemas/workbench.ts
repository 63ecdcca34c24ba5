// What the model's builder has at hand while it works: the document, where findings go, what is already built.
// It is made by buildModel, lives for one call and never leaves the layer.

import type { LoadedSpec, SpecNode } from '../../spec/loaded-spec';
import { followReference, placeKey } from '../../spec/resolve';
import type { Diagnostics } from '../../support/diagnostics';
import type { Declaration } from '../declaration';
import type { NameContext } from '../name-hints';
import type { Type, TypeId } from '../type';
import type { Conjunct } from './conjunct';
import { report, toldBefore } from './report';

/** A declaration while it is being made: the same fields, still open. */
export type Draft<T = Declaration> = T extends unknown ? { -readonly [K in keyof T]: T[K] } : never;

export interface Workbench {
  readonly spec: LoadedSpec;
  readonly diagnostics: Diagnostics;
  /** By place: the type of a schema at its use. */
  readonly types: Map<string, Type>;
  /** Inline schemas whose type is being built; meeting one again is recursion. */
  readonly active: Set<string>;
  /** Inline schemas that refer to themselves, and so need a declaration whatever they are. */
  readonly recursive: Set<string>;
  readonly declarations: Map<TypeId, Draft>;
  /** Components that are mentioned and not yet built. */
  readonly queue: SpecNode[];
  readonly queued: Set<string>;
  readonly conjuncts: Map<string, readonly Conjunct[]>;
  readonly nullness: Map<string, string>;
  /** Where a discriminator was declared, by the declaration that has it. */
  readonly discriminators: Map<TypeId, SpecNode>;
  /** Components that a union variant or allOf part merged in, by the merged declaration. */
  readonly anchors: Map<string, NameContext>;
  /** Findings of earlier stages. */
  readonly told: ReadonlySet<string>;
  /** By file and reference: where it leads, or why nowhere. */
  readonly targets: Map<string, SpecNode | string>;
}

export function makeWorkbench(spec: LoadedSpec, diagnostics: Diagnostics): Workbench {
  return {
    spec,
    diagnostics,
    types: new Map(),
    active: new Set(),
    recursive: new Set(),
    declarations: new Map(),
    queue: [],
    queued: new Set(),
    conjuncts: new Map(),
    nullness: new Map(),
    discriminators: new Map(),
    anchors: new Map(),
    told: toldBefore({ diagnostics }),
    targets: new Map(),
  };
}

/** The node that a reference names, one step only: it may be a reference again. A reference without a target is reported. */
export function targetOf(bench: Workbench, node: SpecNode, ref: string): SpecNode | undefined {
  const key = `${node.place.file} ${ref}`;
  let target = bench.targets.get(key);
  if (target === undefined) {
    const found = followReference(bench.spec, node);
    target = 'reason' in found ? found.reason : (found.chain[1] ?? found.node);
    bench.targets.set(key, target);
  }
  if (typeof target !== 'string') return target;
  unresolved(bench, node, ref, target === 'cycle');
  return undefined;
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
    node.place,
    'What refers to it is left out.',
  );
  return undefined;
}

export function keyOf(node: SpecNode): TypeId {
  return placeKey(node.place);
}
