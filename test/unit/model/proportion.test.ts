// How often the builder of the model looks into a document: in proportion to its size, whatever its shape. Work is counted,
// not timed.

import type { Json } from '../../../generator/support/json';
import { buildFrom, specOf } from './model-of';

const schema = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** The document, and how often one of its fields was looked at. */
function counted(document: Json): { readonly document: Json; readonly looks: () => number } {
  let looks = 0;
  const proxies = new WeakMap<object, Json>();
  const wrapped = (value: Json): Json => {
    if (typeof value !== 'object' || value === null) return value;
    const known = proxies.get(value);
    if (known !== undefined) return known;
    const proxy = new Proxy(value, {
      get(target, key) {
        looks += 1;
        return wrapped(Reflect.get(target, key) as Json);
      },
      ownKeys(target) {
        looks += 1;
        return Reflect.ownKeys(target);
      },
      getOwnPropertyDescriptor(target, key) {
        looks += 1;
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
    });
    proxies.set(value, proxy);
    return proxy;
  };
  return { document: wrapped(document), looks: () => looks };
}

function looksFor(schemas: Record<string, Json>): number {
  const { document, looks } = counted({
    openapi: '3.1.0',
    info: { title: 't', version: '1' },
    paths: {},
    components: { schemas },
  });
  buildFrom(specOf(document));
  return looks();
}

/** Levels of two schemas each, every one of which names both of the next level. */
function lattice(levels: number, make: (next: readonly [Json, Json], name: string) => Json): Record<string, Json> {
  const schemas: Record<string, Json> = {};
  for (let level = 0; level < levels; level += 1) {
    for (const side of ['a', 'b']) {
      const name = `L${level}${side}`;
      const leaf: Json = { type: 'object', required: [name], properties: { [name]: { type: 'string' } } };
      schemas[name] = level === levels - 1 ? leaf : make([schema(`L${level + 1}a`), schema(`L${level + 1}b`)], name);
    }
  }
  return schemas;
}

function row(count: number, make: (index: number) => Json): Record<string, Json> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`S${index}`, make(index)]));
}

const object = (properties: Record<string, Json>): Json => ({ type: 'object', properties });
const text: Json = { type: 'string' };

test.each<readonly [string, (count: number) => Record<string, Json>]>([
  ['a chain of references', (n) => row(n, (i) => (i + 1 < n ? schema(`S${i + 1}`) : object({ a: text })))],
  ['a ring of references', (n) => row(n, (i) => schema(`S${(i + 1) % n}`))],
  ['pointers through references', (n) => row(n, (i) => (i + 1 < n ? schema(`S${i + 1}/x%25`) : text))],
  ['a ring of properties', (n) => row(n, (i) => object({ next: schema(`S${(i + 1) % n}`) }))],
  [
    'a lattice of required properties',
    (n) => lattice(n, ([a, b]) => ({ ...(object({ a, b }) as object), required: ['a'] })),
  ],
  ['a lattice of oneOf', (n) => lattice(n, (next) => ({ oneOf: next }))],
  [
    'a lattice of oneOf and anyOf',
    (n) => lattice(n, (next, name) => (name.endsWith('a') ? { oneOf: next } : { anyOf: next })),
  ],
  ['properties of one schema', (n) => ({ A: object(row(n, () => text)) })],
  ['values of an enum', (n) => ({ A: { type: 'string', enum: Object.keys(row(n, () => text)) } })],
])('grows with the document: %s', (_name, schemas) => {
  const [small, large] = [16, 64].map((count) => looksFor(schemas(count)));
  expect((large ?? 0) / (small ?? 1)).toBeLessThan(6);
});
