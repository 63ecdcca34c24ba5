// What model classes are made of: each says its fields, and the functions here read, write and check by them. Unknown
// fields are kept, and entries are defined, never assigned, so `__proto__` is a key like any other.

import { isObject } from "./codec.js";
import { read, write } from "./types.js";
import { validateValue } from "./validate.js";

const layouts = /* @__PURE__ */ new WeakMap();
/** Where unknown fields are kept whose wire name is the name of a declared property, or of `toJSON`. */
const aside = /* @__PURE__ */ Symbol.for("specsmith.aside");

/** Also lets properties be reached by their wire names, where those differ. */
export function layoutOf(type) {
  const known = layouts.get(type);
  if (known !== undefined) return known;
  const fields = type.fields();
  const byWireName = new Map(Object.entries(fields).map(([name, [wireName]]) => [wireName, name]));
  const layout = { fields, byWireName, rest: type.rest?.() ?? Object };
  layouts.set(type, layout);
  for (const name of Object.keys(type.defaults?.() ?? {})) {
    if (name in type.prototype) continue;
    // Read anew each time, so that no two instances share a list.
    property(type, name, () => read(type.defaults?.()[name], fields[name][1]), name);
  }
  for (const [wireName, name] of byWireName) {
    if (Object.hasOwn(fields, wireName) || wireName in type.prototype) continue;
    property(type, wireName, (instance) => instance[name], name);
  }
  return layout;
}

/** The constants of an enum, under further names too, which a list of them does not show. */
export function alsoKnown(constants, aliases) {
  for (const [name, value] of Object.entries(aliases))
    Object.defineProperty(constants, name, { value });
  return constants;
}

/** A property of the prototype; setting it sets `target` of the instance. */
function property(type, name, get, target) {
  Object.defineProperty(type.prototype, name, {
    configurable: true,
    get() {
      return get(this);
    },
    set(value) {
      define(this, target, value);
    },
  });
}

/** Gives a new instance its required properties. */
export function initialize(type, instance, values) {
  layoutOf(type);
  for (const [name, value] of Object.entries(values))
    if (value !== undefined) define(instance, name, value);
}

/** An instance from wire JSON, or `obj` with its properties added. Anything but an object is returned as it is. */
export function construct(type, data, obj) {
  if (!isObject(data)) return data ?? obj;
  if (obj === undefined && data instanceof type) return data;
  const narrower = obj === undefined ? subtypeOf(type, data) : undefined;
  if (narrower !== undefined) return narrower.constructFromObject(data);
  const { fields, byWireName, rest } = layoutOf(type);
  const instance = obj ?? Object.create(type.prototype);
  const kept = [];
  for (const [key, item] of Object.entries(data)) {
    const name = byWireName.get(key);
    if (name !== undefined) define(instance, name, read(item, fields[name][1]));
    else if (Object.hasOwn(fields, key) || key === "toJSON") kept.push([key, item]);
    else define(instance, key, read(item, rest));
  }
  if (kept.length > 0) Object.defineProperty(instance, aside, { value: Object.fromEntries(kept) });
  return instance;
}

function subtypeOf(type, data) {
  const [wireName, classes] = type.subtypes?.() ?? [];
  if (wireName === undefined || !Object.hasOwn(data, wireName)) return undefined;
  const value = String(data[wireName]);
  const narrower =
    classes !== undefined && Object.hasOwn(classes, value) ? classes[value] : undefined;
  return narrower === type ? undefined : narrower;
}

/** Wire JSON of an instance, or of a plain object in its place, whose keys may be property names or wire names. */
export function toWire(type, value, sending) {
  if (!isObject(value)) return value;
  const own = value.constructor;
  if (own !== type && typeof own === "function" && "fields" in own)
    return toWire(own, value, sending);
  const { fields, byWireName, rest } = layoutOf(type);
  const entries = [];
  for (const [key, item] of Object.entries(value)) {
    const name = Object.hasOwn(fields, key) ? key : byWireName.get(key);
    const [wireName, inner, readOnly] = (name === undefined ? undefined : fields[name]) ?? [
      key,
      rest,
    ];
    if (item === undefined || (sending && readOnly !== undefined)) continue;
    entries.push([wireName, write(item, inner, sending)]);
  }
  return Object.fromEntries([...entries, ...Object.entries(value[aside] ?? {})]);
}

/** Whether wire JSON has what the model requires, in its types. Throws an Error that says what is missing or wrong. */
export function validate(type, data) {
  if (!isObject(data)) throw new Error(`Expected an object but got: ${JSON.stringify(data)}`);
  for (const name of type.RequiredProperties) {
    if (!Object.hasOwn(data, name) || data[name] === undefined) {
      throw new Error(`The required field \`${name}\` is not found in the JSON data`);
    }
  }
  for (const [wireName, inner] of Object.values(layoutOf(type).fields)) {
    if (Object.hasOwn(data, wireName)) validateValue(wireName, data[wireName], inner);
  }
  return true;
}

function define(target, name, value) {
  Object.defineProperty(target, name, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}
