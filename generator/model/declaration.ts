// The declared types: every component schema, and every inline object, enum and union, which are given an identity
// of their own so that a target can name them. `allOf` is already merged.

import type { Json } from '../support/json';
import type { Docs } from './docs';
import type { NameHints } from './name-hints';
import type { Scalar, Type, TypeId } from './type';
import type { XmlHints } from './xml-hints';

export type Declaration = ObjectDeclaration | EnumDeclaration | UnionDeclaration | AliasDeclaration;

interface DeclarationBase {
  readonly id: TypeId;
  readonly names: NameHints;
  /** `component`: declared under `components/schemas` of any file. `inline`: anywhere else. */
  readonly origin: 'component' | 'inline';
  readonly docs: Docs;
  /** Reachable from a request, from a successful response, from an error response, from a webhook or callback. */
  readonly usage: Usage;
  /** A default given at the component itself. */
  readonly default?: Json;
  readonly xml?: XmlHints;
}

export interface Usage {
  readonly request: boolean;
  readonly response: boolean;
  readonly error: boolean;
  readonly webhook: boolean;
}

export interface ObjectDeclaration extends DeclarationBase {
  readonly kind: 'object';
  /** In the document's order; those of `allOf` parts first, in the order of the parts. Wire names are unique. */
  readonly properties: readonly Property[];
  readonly additional: AdditionalProperties;
  /** The component objects that `allOf` named, directly. Their properties are already merged in. */
  readonly bases: readonly TypeId[];
  /** Where the object is the base of a hierarchy: `discriminator` on an object. */
  readonly discriminator?: Discriminator;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

/**
 * Properties that are not declared, those of `patternProperties` included. `unspecified`: no keyword speaks of them. Unknown fields are kept by
 * clients in each case.
 */
export type AdditionalProperties =
  | { readonly mode: 'unspecified' }
  | { readonly mode: 'any' }
  | { readonly mode: 'forbidden' }
  | { readonly mode: 'typed'; readonly type: Type };

export interface Property {
  readonly wireName: string;
  readonly names: NameHints;
  readonly type: Type;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  /** Documented, never sent. */
  readonly default?: Json;
  readonly docs: Docs;
  /** Of its own schema, not of a component that it refers to. */
  readonly xml?: XmlHints;
  /**
   * The component object that declares this property, where it came by `allOf` and nothing nearer changed it: absent for
   * a property that this object, or an inline part of it, narrows or makes required.
   */
  readonly inheritedFrom?: TypeId;
}

export interface EnumDeclaration extends DeclarationBase {
  readonly kind: 'enum';
  /** `mixed`: values of more than one JSON type. */
  readonly base: 'string' | 'integer' | 'number' | 'boolean' | 'mixed';
  /** Without null (nullability stands at the use) and without duplicates, in the document's order. Empty where null was the only value. */
  readonly values: readonly EnumValue[];
  /** The document itself allows other text: `anyOf` of the enum and a plain string. */
  readonly open?: true;
}

export interface EnumValue {
  readonly value: Scalar;
  /** From `x-enum-varnames`, `x-enumNames`, `x-ms-enum`, or the `title` of a constant among `oneOf`. */
  readonly name?: string;
  readonly description?: string;
  readonly deprecated: boolean;
}

export interface UnionDeclaration extends DeclarationBase {
  readonly kind: 'union';
  readonly mode: 'oneOf' | 'anyOf' | 'type-array';
  /** At least two, none of them null nor, by names only, the union itself. In the document's order. */
  readonly variants: readonly Variant[];
  readonly discriminator?: Discriminator;
}

export interface Variant {
  readonly type: Type;
  readonly docs: Docs;
  /** The discriminator values that select this variant, explicit mapping first. */
  readonly discriminatorValues: readonly Scalar[];
  /** `title` of an inline variant, or nothing. */
  readonly names: NameHints;
}

export interface Discriminator {
  readonly wireName: string;
  /**
   * Explicit mapping, then what is implied for variants that it leaves out (OAS 3.1 §4.8.25): the values of the variant's
   * enum or const, else its component's name. A variant whose constant others share has no entry. Ids name objects, also
   * where a variant is a union of them.
   */
  readonly mapping: readonly DiscriminatorMapping[];
  /**
   * `inferred`: no `discriminator` in the document; every object among the variants has a required const or one-value enum
   * at this property, and no two the same. Variants that are no objects, such as text, have no value.
   */
  readonly origin: 'declared' | 'inferred';
  /** `defaultMapping` of 3.2: what a value is where the property is absent or its value selects nothing. */
  readonly fallback?: TypeId;
}

export interface DiscriminatorMapping {
  readonly value: Scalar;
  readonly id: TypeId;
}

/** A component that is neither object, enum nor union: a string, an array, a map, another name for a component. Names never go in a circle. */
export interface AliasDeclaration extends DeclarationBase {
  readonly kind: 'alias';
  readonly type: Type;
}
