// What model classes are made of: each says its fields, and the functions here read, write and check by them. Unknown
// fields are kept, and entries are defined, never assigned, so `__proto__` is a key like any other.

import { isObject } from './codec.js';
import { read, write, type ModelType, type ValueType } from './types.js';
import { validateValue } from './validate.js';

/** By property name: the wire name, the type, and whether it is only ever received. */
export interface Fields {
  readonly [property: string]: readonly [wireName: string, type: ValueType, readOnly?: 'readOnly'];
}

export interface ModelClass extends ModelType {
  /** A function, since models may refer to each other in a circle. */
  fields(): Fields;
  /** The type of the values of undeclared properties. */
  rest?(): ValueType;
  /** The base of a hierarchy: the wire name of the discriminator, and the class for each value. */
  subtypes?(): readonly [wireName: string, classes: { readonly [value: string]: ModelType }];
  /** By property name: what the server takes for it where it is left out. Instances answer with it, and do not hold it. */
  defaults?(): { readonly [property: string]: unknown };
  /** Wire names. */
  readonly RequiredProperties: readonly string[];
}

interface Layout {
  readonly fields: Fields;
  readonly byWireName: ReadonlyMap<string, string>;
  readonly rest: ValueType;
}

const layouts: WeakMap<ModelClass, Layout> = /* @__PURE__ */ new WeakMap();
/** Where unknown fields are kept whose wire name is the name of a declared property, or of `toJSON`. */
const aside: unique symbol = /* @__PURE__ */ Symbol.for('specsmith.aside') as never;

/** Also lets properties be reached by their wire names, where those differ. */
export function layoutOf(type: ModelClass): Layout {
  const known = layouts.get(type);
  if (known !== undefined) return known;
  const fields = type.fields();
  const byWireName = new Map(Object.entries(fields).map(([name, [wireName]]) => [wireName, name]));
  const layout: Layout = { fields, byWireName, rest: type.rest?.() ?? Object };
  layouts.set(type, layout);
  for (const name of Object.keys(type.defaults?.() ?? {})) {
    if (name in type.prototype) continue;
    // Read anew each time, so that no two instances share a list.
    property(type, name, () => read(type.defaults?.()[name], fields[name]![1]), name);
  }
  for (const [wireName, name] of byWireName) {
    if (Object.hasOwn(fields, wireName) || wireName in type.prototype) continue;
    property(type, wireName, (instance) => instance[name], name);
  }
  return layout;
}

/** The constants of an enum, under further names too, which a list of them does not show. */
export function alsoKnown<T extends object, A extends object>(constants: T, aliases: A): T & A {
  for (const [name, value] of Object.entries(aliases)) Object.defineProperty(constants, name, { value });
  return constants as T & A;
}

/** A property of the prototype; setting it sets `target` of the instance. */
function property(
  type: ModelClass,
  name: string,
  get: (instance: { readonly [name: string]: unknown }) => unknown,
  target: string,
): void {
  Object.defineProperty(type.prototype, name, {
    configurable: true,
    get(this: { [name: string]: unknown }) {
      return get(this);
    },
    set(this: object, value: unknown) {
      define(this, target, value);
    },
  });
}

/** Gives a new instance its required properties. */
export function initialize(type: ModelClass, instance: object, values: { readonly [name: string]: unknown }): void {
  layoutOf(type);
  for (const [name, value] of Object.entries(values)) if (value !== undefined) define(instance, name, value);
}

/** An instance from wire JSON, or `obj` with its properties added. Anything but an object is returned as it is. */
export function construct(type: ModelClass, data: unknown, obj: object | undefined): unknown {
  if (!isObject(data)) return data ?? obj;
  if (obj === undefined && data instanceof (type as never)) return data;
  const narrower = obj === undefined ? subtypeOf(type, data) : undefined;
  if (narrower !== undefined) return narrower.constructFromObject(data);
  const { fields, byWireName, rest } = layoutOf(type);
  const instance = obj ?? (Object.create(type.prototype) as object);
  const kept: [string, unknown][] = [];
  for (const [key, item] of Object.entries(data)) {
    const name = byWireName.get(key);
    if (name !== undefined) define(instance, name, read(item, fields[name]![1]));
    else if (Object.hasOwn(fields, key) || key === 'toJSON') kept.push([key, item]);
    else define(instance, key, read(item, rest));
  }
  if (kept.length > 0) Object.defineProperty(instance, aside, { value: Object.fromEntries(kept) });
  return instance;
}

function subtypeOf(type: ModelClass, data: { readonly [key: string]: unknown }): ModelType | undefined {
  const [wireName, classes] = type.subtypes?.() ?? [];
  if (wireName === undefined || !Object.hasOwn(data, wireName)) return undefined;
  const value = String(data[wireName]);
  const narrower = classes !== undefined && Object.hasOwn(classes, value) ? classes[value] : undefined;
  return narrower === type ? undefined : narrower;
}

/** Wire JSON of an instance, or of a plain object in its place, whose keys may be property names or wire names. */
export function toWire(type: ModelClass, value: unknown, sending: boolean): unknown {
  if (!isObject(value)) return value;
  const own = value.constructor as unknown;
  if (own !== type && typeof own === 'function' && 'fields' in own) return toWire(own as never, value, sending);
  const { fields, byWireName, rest } = layoutOf(type);
  const entries: [string, unknown][] = [];
  for (const [key, item] of Object.entries(value)) {
    const name = Object.hasOwn(fields, key) ? key : byWireName.get(key);
    const [wireName, inner, readOnly] = (name === undefined ? undefined : fields[name]) ?? [key, rest];
    if (item === undefined || (sending && readOnly !== undefined)) continue;
    entries.push([wireName, write(item, inner, sending)]);
  }
  return Object.fromEntries([...entries, ...Object.entries((value as { [aside]?: object })[aside] ?? {})]);
}

/** Whether wire JSON has what the model requires, in its types. Throws an Error that says what is missing or wrong. */
export function validate(type: ModelClass, data: unknown): true {
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

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, enumerable: true, writable: true });
}
