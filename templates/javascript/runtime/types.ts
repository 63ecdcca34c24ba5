// Types of values as this client's surface spells them, and their conversion. A type is 'String', 'Number', 'Integer',
// 'Boolean', 'Date', 'FullDate', 'File', Object, a model class, [type] for a list, { String: type } for a map, or
// { Items: [type, type], Rest: type } for a list whose items have types of their own.
// What does not fit a type is left as it is.

import type { Codec, CodecType } from './codec.js';
import { decode, encode, isObject } from './codec.js';
import { date } from './codec-date.js';
import { dateText } from './encode.js';

export type ValueType = string | typeof Object | ModelType | readonly [ValueType] | MapType | TupleType;

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

export const typed: CodecType = (value, codec: TypedCodec, side) =>
  side ? write(value, codec.of, side === 2) : read(value, codec.of);

/** From wire JSON. */
export function read(value: unknown, type: ValueType): unknown {
  if (value === null || value === undefined) return value;
  if (type === 'Date') return decode(date, value);
  if (type === 'FullDate') return readDay(value);
  if (typeof type === 'string' || type === Object) return value;
  if (typeof type === 'function') return (type as unknown as ModelType).constructFromObject(value);
  if (isList(type) || isTuple(type)) {
    return Array.isArray(value) ? value.map((item, index) => read(item, itemType(type, index))) : value;
  }
  return isObject(value) ? eachValue(value, (item) => read(item, (type as MapType).String)) : value;
}

/** To wire JSON. `sending`: in a request, where read-only properties are left out. */
export function write(value: unknown, type: ValueType, sending: boolean): unknown {
  if (value === null || value === undefined) return value;
  if (value instanceof Date) return type === 'FullDate' ? writeDay(value) : encode(date, value);
  if (isWritable(type)) return type.toWire(value, sending);
  if (Array.isArray(value)) return value.map((item, index) => write(item, itemType(type, index), sending));
  if (!isObject(value)) return value;
  const own: unknown = value['constructor'];
  if (isWritable(own)) return own.toWire(value, sending);
  const plain = Object.getPrototypeOf(value) === null || Object.getPrototypeOf(value) === Object.prototype;
  if (!plain) return value;
  const inner = typeof type === 'object' && 'String' in type ? type.String : Object;
  return eachValue(value, (item) => write(item, inner, sending));
}

export function isWritable(type: unknown): type is WritableType {
  return typeof type === 'function' && typeof (type as Partial<WritableType>).toWire === 'function';
}

export function isList(type: ValueType): type is readonly [ValueType] {
  return Array.isArray(type);
}

export function isTuple(type: ValueType): type is TupleType {
  return typeof type === 'object' && 'Items' in type;
}

/** The type of one item of a list. */
export function itemType(type: ValueType, index: number): ValueType {
  if (isList(type)) return type[0];
  return (isTuple(type) ? (type.Items[index] ?? type.Rest) : undefined) ?? Object;
}

function eachValue(value: object, change: (item: unknown) => unknown): unknown {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]));
}

const written: unique symbol = /* @__PURE__ */ Symbol.for('specsmith.written') as never;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** A Date at midnight UTC. Text that is no day of the calendar stays text. */
function readDay(value: unknown): unknown {
  if (typeof value !== 'string' || !DAY.test(value)) return value;
  const result = new Date(`${value}T00:00:00Z`);
  const time = result.getTime();
  if (Number.isNaN(time) || writeDay(result) !== value) return value;
  // As codec-date.ts does: within a union nothing else says that it is a day.
  return Object.defineProperty(result, written, { value: { text: value, time } });
}

function writeDay(value: Date): string {
  return dateText(value).slice(0, 10);
}
