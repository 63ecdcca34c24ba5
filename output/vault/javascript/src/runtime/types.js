// Types of values as this client's surface spells them, and their conversion. A type is 'String', 'Number', 'Integer',
// 'Boolean', 'Date', 'FullDate', 'File', Object, a model class, [type] for a list, { String: type } for a map, or
// { Items: [type, type], Rest: type } for a list whose items have types of their own.
// What does not fit a type is left as it is.

import { decode, encode, isObject } from "./codec.js";
import { date } from "./codec-date.js";
import { dateText } from "./encode.js";

export const typed = (value, codec, side) =>
  side ? write(value, codec.of, side === 2) : read(value, codec.of);

/** From wire JSON. */
export function read(value, type) {
  if (value === null || value === undefined) return value;
  if (type === "Date") return decode(date, value);
  if (type === "FullDate") return readDay(value);
  if (typeof type === "string" || type === Object) return value;
  if (typeof type === "function") return type.constructFromObject(value);
  if (isList(type) || isTuple(type)) {
    return Array.isArray(value)
      ? value.map((item, index) => read(item, itemType(type, index)))
      : value;
  }
  return isObject(value) ? eachValue(value, (item) => read(item, type.String)) : value;
}

/** To wire JSON. `sending`: in a request, where read-only properties are left out. */
export function write(value, type, sending) {
  if (value === null || value === undefined) return value;
  if (value instanceof Date) return type === "FullDate" ? writeDay(value) : encode(date, value);
  if (isWritable(type)) return type.toWire(value, sending);
  if (Array.isArray(value))
    return value.map((item, index) => write(item, itemType(type, index), sending));
  if (!isObject(value)) return value;
  const own = value["constructor"];
  if (isWritable(own)) return own.toWire(value, sending);
  const plain =
    Object.getPrototypeOf(value) === null || Object.getPrototypeOf(value) === Object.prototype;
  if (!plain) return value;
  const inner = typeof type === "object" && "String" in type ? type.String : Object;
  return eachValue(value, (item) => write(item, inner, sending));
}

export function isWritable(type) {
  return typeof type === "function" && typeof type.toWire === "function";
}

export function isList(type) {
  return Array.isArray(type);
}

export function isTuple(type) {
  return typeof type === "object" && "Items" in type;
}

/** The type of one item of a list. */
export function itemType(type, index) {
  if (isList(type)) return type[0];
  return (isTuple(type) ? (type.Items[index] ?? type.Rest) : undefined) ?? Object;
}

function eachValue(value, change) {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]));
}

const written = /* @__PURE__ */ Symbol.for("specsmith.written");
const DAY = /^\d{4}-\d\d-\d\d$/;

/** A Date at midnight UTC. Text that is no day of the calendar stays text. */
function readDay(value) {
  if (typeof value !== "string" || !DAY.test(value)) return value;
  const result = new Date(`${value}T00:00:00Z`);
  const time = result.getTime();
  if (Number.isNaN(time) || writeDay(result) !== value) return value;
  // As codec-date.ts does: within a union nothing else says that it is a day.
  return Object.defineProperty(result, written, { value: { text: value, time } });
}

function writeDay(value) {
  return dateText(value).slice(0, 10);
}
