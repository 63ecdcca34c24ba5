// Remembers what was found out about a schema. Schemas are told apart by identity, which is faster than by place. A schema
// that stands at several places by a YAML alias is remembered at the first place only.

import type { SpecNode } from '../../spec/loaded-spec';
import type { Place } from '../../support/diagnostics';
import type { Json } from '../../support/json';

export class PlaceMemory<T> {
  readonly #known = new Map<Json, { readonly place: Place; readonly found: T }>();

  recall({ place, value }: SpecNode): T | undefined {
    const known = this.#known.get(value);
    return known !== undefined && known.place.pointer === place.pointer && known.place.file === place.file
      ? known.found
      : undefined;
  }

  /** Keeps what is found first, and gives back what it was given. */
  keep({ place, value }: SpecNode, found: T): T {
    if (typeof value === 'object' && value !== null && !this.#known.has(value))
      this.#known.set(value, { place, found });
    return found;
  }
}
