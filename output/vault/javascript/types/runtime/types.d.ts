// Types of values as this client's surface spells them, and their conversion. A type is 'String', 'Number', 'Integer',
// 'Boolean', 'Date', 'FullDate', 'File', Object, a model class, [type] for a list, { String: type } for a map, or
// { Items: [type, type], Rest: type } for a list whose items have types of their own.
// What does not fit a type is left as it is.

import type { Codec, CodecType } from "./codec.js";
export type ValueType =
  string | typeof Object | ModelType | readonly [ValueType] | MapType | TupleType;
export interface MapType {
  readonly String: ValueType;
}
/** `Rest`: the type of the items that follow. */
export interface TupleType {
  readonly Items: readonly ValueType[];
  readonly Rest?: ValueType;
}
/** What a model class brings. */
export interface ModelType {
  readonly prototype: object;
  readonly name: string;
  constructFromObject(data: unknown, obj?: never): unknown;
}
/** A class that also says how its instances are written. */
export interface WritableType extends ModelType {
  toWire(value: unknown, sending: boolean): unknown;
}
/** As a codec, for the modules that this client shares with others. */
export interface TypedCodec extends Codec {
  readonly of: ValueType;
}
export declare const typed: CodecType;
/** From wire JSON. */
export declare function read(value: unknown, type: ValueType): unknown;
/** To wire JSON. `sending`: in a request, where read-only properties are left out. */
export declare function write(value: unknown, type: ValueType, sending: boolean): unknown;
export declare function isWritable(type: unknown): type is WritableType;
export declare function isList(type: ValueType): type is readonly [ValueType];
export declare function isTuple(type: ValueType): type is TupleType;
/** The type of one item of a list. */
export declare function itemType(type: ValueType, index: number): ValueType;
