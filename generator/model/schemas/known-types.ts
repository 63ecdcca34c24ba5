// The types that are known already: of a schema at its use, and of a value that must meet several schemas.

import type { SpecNode } from '../../spec/loaded-spec';
import type { Type, TypeId } from '../type';
import { PlaceMemory } from './place-memory';

export class KnownTypes {
  readonly #ofSchemas = new PlaceMemory<Type>();
  readonly #merged = new Map<TypeId, Type>();

  recall(node: SpecNode): Type | undefined {
    return this.#ofSchemas.recall(node);
  }

  keep(node: SpecNode, type: Type): Type {
    return this.#ofSchemas.keep(node, type);
  }

  /** By the id that a declaration of the merged type would get. */
  recallMerged(id: TypeId): Type | undefined {
    return this.#merged.get(id);
  }

  keepMerged(id: TypeId, type: Type): Type {
    this.#merged.set(id, type);
    return type;
  }
}
