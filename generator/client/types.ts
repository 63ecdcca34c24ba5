// Answers about the types of one model: what a name stands for, and what kind of value is meant. Remembers nothing but the
// declarations by their ids.

import type { Declaration, Property, Type, TypeId } from '../model';
import { underlyingType } from '../model/references';
import { InvariantError } from '../support/invariant';

/** A type that is no alias and not nullable. */
export type UnderlyingType = Exclude<Type, { kind: 'nullable' }>;

export class Types {
  readonly #declarations: ReadonlyMap<TypeId, Declaration>;

  constructor(declarations: readonly Declaration[]) {
    this.#declarations = new Map(declarations.map((declaration) => [declaration.id, declaration]));
  }

  declaration(id: TypeId): Declaration {
    const found = this.#declarations.get(id);
    if (found === undefined) throw new InvariantError(`the model has no declaration ${id}`);
    return found;
  }

  /** Follows aliases and leaves nullability out. A reference that is returned names an object, an enum or a union. */
  underlying(type: Type): UnderlyingType {
    return underlyingType(type, (id) => this.#declarations.get(id)) as UnderlyingType;
  }

  /** The object, enum or union that a type names, through aliases and nullability. */
  declared(type: Type): Declaration | undefined {
    const inner = this.underlying(type);
    return inner.kind === 'reference' ? this.declaration(inner.id) : undefined;
  }

  /** Whether null is a value of the type, here or behind an alias. */
  isNullable(type: Type): boolean {
    if (type.kind === 'nullable' || type.kind === 'null') return true;
    if (type.kind !== 'reference') return false;
    const declaration = this.declaration(type.id);
    return declaration.kind === 'alias' && this.isNullable(declaration.type);
  }

  /** Raw bytes, or a list of them. */
  isFile(type: Type): boolean {
    const inner = this.underlying(type);
    return inner.kind === 'binary' || (inner.kind === 'array' && this.isFile(inner.items));
  }

  /** Neither a list nor an object, nor anything that may be one. */
  isSingleValue(type: Type): boolean {
    const inner = this.underlying(type);
    switch (inner.kind) {
      case 'string':
      case 'integer':
      case 'number':
      case 'boolean':
      case 'literal':
        return true;
      case 'reference':
        return this.declaration(inner.id).kind === 'enum';
      default:
        return false;
    }
  }

  /** The property that a form's field was made of: of the object, or of the first variant that has it. */
  property(type: Type, wireName: string): Property | undefined {
    return this.#property(type, wireName, new Set());
  }

  #property(type: Type, wireName: string, seen: Set<TypeId>): Property | undefined {
    const declaration = this.declared(type);
    if (declaration === undefined || seen.has(declaration.id)) return undefined;
    seen.add(declaration.id);
    if (declaration.kind === 'object') return declaration.properties.find((property) => property.wireName === wireName);
    if (declaration.kind !== 'union') return undefined;
    for (const variant of declaration.variants) {
      const found = this.#property(variant.type, wireName, seen);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
