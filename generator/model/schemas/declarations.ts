// The declarations of a model while it is being built: still open, each under its id, in the order in which they were made.
// It also keeps where each one's `discriminator` stands, which is read when all declarations are there.

import type { SpecNode } from '../../spec/loaded-spec';
import type { Declaration } from '../declaration';
import type { TypeId } from '../type';

/** A declaration while it is being made: the same fields, but they can still be set. */
export type OpenDeclaration<T = Declaration> = T extends unknown ? { -readonly [K in keyof T]: T[K] } : never;

export class Declarations {
  readonly #declarations = new Map<TypeId, OpenDeclaration>();
  readonly #discriminators = new Map<TypeId, SpecNode>();

  has(id: TypeId): boolean {
    return this.#declarations.has(id);
  }

  get(id: TypeId): OpenDeclaration | undefined {
    return this.#declarations.get(id);
  }

  /** Adds a declaration, or puts another in the place of the one with its id. */
  set(declaration: OpenDeclaration): void {
    this.#declarations.set(declaration.id, declaration);
  }

  all(): Iterable<OpenDeclaration> {
    return this.#declarations.values();
  }

  /** `node` is the schema that has the keyword. */
  setDiscriminator(id: TypeId, node: SpecNode): void {
    this.#discriminators.set(id, node);
  }

  discriminatorOf(id: TypeId): SpecNode | undefined {
    return this.#discriminators.get(id);
  }
}
