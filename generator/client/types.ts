// Answers about the types of one model: what a name stands for, and what kind of value is meant. Remembers nothing but the
// declarations by their ids.

import type { Declaration, Property, Scalar, Type, TypeId } from '../model';
import { underlyingType } from '../model/references';
import { InvariantError } from '../support/invariant';
import { inWritingOrder, tagsOf, type Tags } from './writing-order';

/** A type that is no alias and not nullable. */
type UnderlyingType = Exclude<Type, { kind: 'nullable' }>;

export class Types {
  readonly #declarations: ReadonlyMap<TypeId, Declaration>;
  #tags: Tags | undefined;

  constructor(declarations: readonly Declaration[]) {
    this.#declarations = new Map(declarations.map((declaration) => [declaration.id, declaration]));
  }

  declaration(id: TypeId): Declaration {
    const found = this.#declarations.get(id);
    if (found === undefined) throw new InvariantError(`the model has no declaration ${id}`);
    return found;
  }

  /** Properties of an object in the order in which they go into its JSON. */
  written(id: TypeId, properties: readonly Property[]): readonly Property[] {
    this.#tags ??= tagsOf([...this.#declarations.values()]);
    return inWritingOrder(this.#tags, id, properties, ({ wireName }) => wireName);
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

  /** Raw bytes, or a list of them, or a union of both. */
  isFile(type: Type): boolean {
    const inner = this.underlying(type);
    if (inner.kind === 'array') return this.#isBytes(inner.items);
    const variants = this.#variantsOf(inner).map((each) => this.underlying(each));
    if (variants.length === 0) return this.#isBytes(inner);
    return variants.every((each) => this.#isBytes(each.kind === 'array' ? each.items : each));
  }

  #isBytes(type: Type): boolean {
    const inner = this.underlying(type);
    return inner.kind === 'binary' || (inner.kind === 'array' && this.#isBytes(inner.items));
  }

  /** Whether a list is a value of the type. */
  mayBeList(type: Type): boolean {
    const inner = this.underlying(type);
    return [inner, ...this.#variantsOf(inner)].some((each) => ['array', 'tuple'].includes(this.underlying(each).kind));
  }

  #variantsOf(type: Type): readonly Type[] {
    const declaration = type.kind === 'reference' ? this.declaration(type.id) : undefined;
    return declaration?.kind === 'union' ? declaration.variants.map((variant) => variant.type) : [];
  }

  /** Whether a file is a value of the type, here or as a variant of a union. */
  mayBeFile(type: Type): boolean {
    const inner = this.underlying(type);
    return [inner, ...this.#variantsOf(inner)].some((each) => this.isFile(each));
  }

  /** Whether a text is, likewise. */
  mayBeText(type: Type): boolean {
    return this.#mayBe(type, ['string', 'literal']);
  }

  /** Whether a text, a number or a boolean is, likewise. */
  mayBeScalar(type: Type): boolean {
    return this.#mayBe(type, ['string', 'literal', 'integer', 'number', 'boolean']);
  }

  #mayBe(type: Type, kinds: readonly Type['kind'][]): boolean {
    const inner = this.underlying(type);
    return [inner, ...this.#variantsOf(inner)].some(
      (each) => kinds.includes(this.underlying(each).kind) || this.declared(each)?.kind === 'enum',
    );
  }

  /** The one value that a type has, where it has one. */
  onlyValue(type: Type): Scalar | undefined {
    const inner = this.underlying(type);
    if (inner.kind === 'literal') return inner.value;
    const declaration = this.declared(inner);
    const isClosed = declaration?.kind === 'enum' && declaration.open !== true;
    const [first, ...others] = isClosed ? declaration.values : [];
    return others.length === 0 ? first?.value : undefined;
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

  /** The properties that a form's fields were made of, by wire name: of the object, or of each variant, the first one that has it. */
  properties(type: Type): ReadonlyMap<string, Property> {
    const found = new Map<string, Property>();
    this.#collect(type, found, new Set());
    return found;
  }

  #collect(type: Type, found: Map<string, Property>, seen: Set<TypeId>): void {
    const declaration = this.declared(type);
    if (declaration === undefined || seen.has(declaration.id)) return;
    seen.add(declaration.id);
    if (declaration.kind === 'union')
      for (const variant of declaration.variants) this.#collect(variant.type, found, seen);
    if (declaration.kind !== 'object') return;
    for (const property of declaration.properties)
      if (!found.has(property.wireName)) found.set(property.wireName, property);
  }
}
