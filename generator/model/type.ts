// The type of a value at one place of use. A closed union: what a document says that is not here
// becomes `unknown`, with a diagnostic. No casing, keyword or file of any language is known here.

import type { Numeral } from '../support/exact-number';
import type { XmlHints } from './xml-hints';

/** A value of an enum or a constant. */
export type Scalar = string | Numeral | boolean;

/** Identity of a declaration: `file#pointer` of the schema it was declared by, e.g. `#/components/schemas/Pet`. */
export type TypeId = string;

export type Type =
  | ReferenceType
  | NullableType
  | StringType
  | IntegerType
  | NumberType
  | BooleanType
  | LiteralType
  | ArrayType
  | TupleType
  | MapType
  | BinaryType
  | NullType
  | UnknownType;

/** A declared object, enum, union or alias. A declaration is never null itself: nullability stands at the use. */
export interface ReferenceType {
  readonly kind: 'reference';
  readonly id: TypeId;
}

/** Any of the four spellings: `nullable: true`, `type: [x, "null"]`, `anyOf` with null, an enum that holds null. Never nested. */
export interface NullableType {
  readonly kind: 'nullable';
  readonly type: Exclude<Type, NullableType | NullType>;
}

export interface StringType {
  readonly kind: 'string';
  /** What the text means; `plain` for no or an unknown format. The raw format is in `format`. */
  readonly content: StringContent;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

/**
 * `date-time`, `date`, `time`: RFC 3339. `duration`: RFC 3339 appendix A (ISO 8601). `base64`, `base64url`: bytes as
 * text (`format: byte`, `contentEncoding`). `int64`, `decimal`: numbers as text (`type: string` with that format).
 * `date-time-rfc7231` (`format: http-date`, as in header values).
 */
export type StringContent =
  | 'plain'
  | 'date-time'
  | 'date-time-rfc7231'
  | 'date'
  | 'time'
  | 'duration'
  | 'uuid'
  | 'uri'
  | 'email'
  | 'password'
  | 'base64'
  | 'base64url'
  | 'int64'
  | 'decimal';

interface NumericBounds {
  readonly minimum?: Numeral;
  readonly maximum?: Numeral;
  readonly exclusiveMinimum?: Numeral;
  readonly exclusiveMaximum?: Numeral;
  readonly multipleOf?: Numeral;
}

/** `content` is `unix-time` for `format: unixtime` / `unix-time`: seconds since 1970-01-01T00:00:00Z. */
export interface IntegerType extends NumericBounds {
  readonly kind: 'integer';
  readonly content: 'int32' | 'int64' | 'plain' | 'unix-time';
  readonly format?: string;
}

export interface NumberType extends NumericBounds {
  readonly kind: 'number';
  readonly content: 'float' | 'double' | 'decimal' | 'plain';
  readonly format?: string;
}

export interface BooleanType {
  readonly kind: 'boolean';
}

/** `const`. A one-value `enum` is an enum declaration. */
export interface LiteralType {
  readonly kind: 'literal';
  readonly value: Scalar;
}

export interface ArrayType {
  readonly kind: 'array';
  readonly items: Type;
  readonly uniqueItems: boolean;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** Of the schema of its items. */
  readonly itemXml?: XmlHints;
}

/** `prefixItems`; `rest` is the type of what follows, absent where nothing may. */
export interface TupleType {
  readonly kind: 'tuple';
  readonly items: readonly Type[];
  readonly rest?: Type;
}

/** An object without declared properties. Keys are strings. */
export interface MapType {
  readonly kind: 'map';
  readonly values: Type;
  /** The keys that `propertyNames` allows, where it lists them. Each may be missing. */
  readonly keys?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

/** Raw bytes: `format: binary`, a 3.1 schema with `contentMediaType` only, or a binary media type without a schema. Never inside JSON. */
export interface BinaryType {
  readonly kind: 'binary';
}

export interface NullType {
  readonly kind: 'null';
}

/** `any`: the document allows every value. `unsupported`: a diagnostic says why. */
export interface UnknownType {
  readonly kind: 'unknown';
  readonly reason: 'any' | 'unsupported';
}
