// Into how many variants the options of a choice fall when choices inside of them are spelled out too: they multiply.

import type { SpecNode } from '../../spec/loaded-spec';
import type { Demand, DemandReader } from './demands';

export class VariantCounter {
  readonly #demands: DemandReader;
  /** By the key of a reference's target. */
  readonly #known = new Map<string, number>();

  constructor(demands: DemandReader) {
    this.#demands = demands;
  }

  of(options: readonly SpecNode[]): number {
    const count = options.reduce((sum, option) => sum + this.#product(this.#demands.of(option)), 0);
    return Math.min(count, Number.MAX_SAFE_INTEGER);
  }

  #product(demands: readonly Demand[]): number {
    let count = 1;
    for (const demand of demands) {
      if (demand.kind === 'choice') count *= this.of(demand.options);
      if (demand.kind === 'ref') count *= this.#ofTarget(demand.key, demand.node);
    }
    return Math.min(count, Number.MAX_SAFE_INTEGER);
  }

  #ofTarget(key: string, node: SpecNode): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    // A schema that contains itself adds no variants to itself.
    this.#known.set(key, 1);
    const count = this.#product(this.#demands.of(node));
    this.#known.set(key, count);
    return count;
  }
}
