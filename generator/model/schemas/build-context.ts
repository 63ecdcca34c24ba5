// What the functions that build a model share: the document, and one owner for each thing that is remembered on the way.
// Each owner keeps its memory to itself. The context lives for one call of buildModel and never leaves the layer.

import type { LoadedSpec } from '../../spec/loaded-spec';
import type { Diagnostics } from '../../support/diagnostics';
import type { Type, TypeId } from '../type';
import { Borrowed } from './borrowed';
import { ComponentQueue } from './component-queue';
import { Declarations } from './declarations';
import { DemandReader } from './demands';
import { dialectOf, type Dialect } from './dialect';
import { Findings } from './findings';
import { KnownTypes } from './known-types';
import { NameAnchors } from './name-anchors';
import { NullnessReader } from './nullness';
import { Recursion } from './recursion';
import { ReferenceTargets } from './reference-targets';
import { TypeNameReader } from './type-names';
import { VariantCounter } from './variant-counter';

export interface BuildContext {
  readonly spec: LoadedSpec;
  readonly dialect: Dialect;
  readonly findings: Findings;
  readonly references: ReferenceTargets;
  readonly nullness: NullnessReader;
  readonly demands: DemandReader;
  readonly typeNames: TypeNameReader;
  readonly variantCounts: VariantCounter;
  readonly types: KnownTypes;
  readonly recursion: Recursion;
  readonly components: ComponentQueue;
  readonly declarations: Declarations;
  readonly anchors: NameAnchors;
  readonly borrowed: Borrowed;
  /** By object: properties without a type that are files for a multipart body, as they were. */
  readonly untyped: Map<TypeId, ReadonlyMap<string, Type>>;
}

export function makeBuildContext(spec: LoadedSpec, diagnostics: Diagnostics): BuildContext {
  const dialect = dialectOf(spec.version);
  const findings = new Findings(diagnostics);
  const references = new ReferenceTargets(spec, findings);
  const nullness = new NullnessReader(dialect, references);
  const demands = new DemandReader(spec, findings, references, nullness);
  return {
    spec,
    dialect,
    findings,
    references,
    nullness,
    demands,
    typeNames: new TypeNameReader(findings, demands),
    variantCounts: new VariantCounter(demands),
    types: new KnownTypes(),
    recursion: new Recursion(),
    components: new ComponentQueue(),
    declarations: new Declarations(),
    anchors: new NameAnchors(),
    borrowed: new Borrowed(),
    untyped: new Map(),
  };
}
