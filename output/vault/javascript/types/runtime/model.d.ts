// What model classes are made of: each says its fields, and the functions here read, write and check by them. Unknown
// fields are kept, and entries are defined, never assigned, so `__proto__` is a key like any other.

import { type ModelType, type ValueType } from "./types.js";
/** By property name: the wire name, the type, and whether it is only ever received. */
export interface Fields {
  readonly [property: string]: readonly [wireName: string, type: ValueType, readOnly?: "readOnly"];
}
export interface ModelClass extends ModelType {
  /** A function, since models may refer to each other in a circle. */
  fields(): Fields;
  /** The type of the values of undeclared properties. */
  rest?(): ValueType;
  /** The base of a hierarchy: the wire name of the discriminator, and the class for each value. */
  subtypes?(): readonly [
    wireName: string,
    classes: {
      readonly [value: string]: ModelType;
    },
  ];
  /** By property name: what the server takes for it where it is left out. Instances answer with it, and do not hold it. */
  defaults?(): {
    readonly [property: string]: unknown;
  };
  /** Wire names. */
  readonly RequiredProperties: readonly string[];
}
interface Layout {
  readonly fields: Fields;
  readonly byWireName: ReadonlyMap<string, string>;
  readonly rest: ValueType;
}
/** Also lets properties be reached by their wire names, where those differ. */
export declare function layoutOf(type: ModelClass): Layout;
/** The constants of an enum, under further names too, which a list of them does not show. */
export declare function alsoKnown<T extends object, A extends object>(
  constants: T,
  aliases: A,
): T & A;
/** Gives a new instance its required properties. */
export declare function initialize(
  type: ModelClass,
  instance: object,
  values: {
    readonly [name: string]: unknown;
  },
): void;
/** An instance from wire JSON, or `obj` with its properties added. Anything but an object is returned as it is. */
export declare function construct(
  type: ModelClass,
  data: unknown,
  obj: object | undefined,
): unknown;
/** Wire JSON of an instance, or of a plain object in its place, whose keys may be property names or wire names. */
export declare function toWire(type: ModelClass, value: unknown, sending: boolean): unknown;
/** Whether wire JSON has what the model requires, in its types. Throws an Error that says what is missing or wrong. */
export declare function validate(type: ModelClass, data: unknown): true;
export {};
