// Documents of shapes that are difficult: chains, rings, lattices, depth. `bench:shapes` measures what they cost, and a test counts
// what is written for them.

const ref = (name) => ({ $ref: `#/components/schemas/${name}` });
const list = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const map = (count, make) => Object.fromEntries(list(count, make));
const text = { type: 'string' };
const object = (properties, more = {}) => ({ type: 'object', properties, ...more });

/** Levels of two schemas each, every one of which names both of the next level. */
const lattice = (levels, make) => ({
  A: make([ref('L0a'), ref('L0b')], 'A'),
  ...map(2 * levels, (index) => {
    const level = index >> 1;
    const name = `L${level}${index % 2 === 0 ? 'a' : 'b'}`;
    const next = [ref(`L${level + 1}a`), ref(`L${level + 1}b`)];
    return [name, level === levels - 1 ? object({ [name]: text }, { required: [name] }) : make(next, name)];
  }),
});

/**
 * Where a schema repeats what it inherits, or a name its path: twice the document is four times the output, up to the bound that
 * `model-inheritance-size` has.
 */
export const squareShapes = ['lattice of allOf', 'inheritance n deep', 'conditions n deep', 'objects n deep'];

/** Each makes the schemas of a document; `A` is the body and the answer of an operation. `size` is the smallest n. */
export const shapes = {
  properties: { size: 250, schemas: (n) => ({ A: object(map(n, (index) => [`p${index}`, text])) }) },
  schemas: {
    size: 250,
    schemas: (n) => ({
      A: object(map(n, (index) => [`p${index}`, ref(`S${index}`)])),
      ...map(n, (index) => [`S${index}`, object({ a: text })]),
    }),
  },
  'chain of references': {
    size: 200,
    schemas: (n) => ({ A: ref('S0'), ...map(n, (i) => [`S${i}`, i < n - 1 ? ref(`S${i + 1}`) : object({ a: text })]) }),
  },
  'pointers through references': {
    size: 200,
    schemas: (n) => ({ A: ref('S0'), ...map(n, (i) => [`S${i}`, i < n - 1 ? ref(`S${i + 1}/x%25`) : text]) }),
  },
  'ring of references': {
    size: 200,
    schemas: (n) => ({ A: object({ a: ref('S0') }), ...map(n, (i) => [`S${i}`, ref(`S${(i + 1) % n}`)]) }),
  },
  'ring of properties': {
    size: 200,
    schemas: (n) => ({ A: ref('S0'), ...map(n, (i) => [`S${i}`, object({ next: ref(`S${(i + 1) % n}`) })]) }),
  },
  'lattice of oneOf': { size: 5, schemas: (n) => lattice(n, (next) => ({ oneOf: next })) },
  'lattice of oneOf and anyOf': {
    size: 5,
    schemas: (n) => lattice(n, (next, name) => (name.endsWith('a') ? { oneOf: next } : { anyOf: next })),
  },
  'lattice of lists of oneOf': {
    size: 5,
    schemas: (n) =>
      lattice(n, ([a, b]) => ({
        oneOf: [
          { type: 'array', items: a },
          { type: 'array', items: b },
        ],
      })),
  },
  'lattice of required properties': {
    size: 5,
    schemas: (n) => lattice(n, ([a, b]) => object({ a, b }, { required: ['a', 'b'] })),
  },
  'lattice of allOf': {
    size: 5,
    schemas: (n) => lattice(n, (next, name) => ({ allOf: [...next, object({ [name]: text })] })),
  },
  'inheritance n deep': {
    size: 25,
    schemas: (n) => ({
      A: ref(`S${n - 1}`),
      ...map(n, (i) => [
        `S${i}`,
        i === 0 ? object({ p0: text }) : { allOf: [ref(`S${i - 1}`), object({ [`p${i}`]: text })] },
      ]),
    }),
  },
  'objects n deep': {
    size: 10,
    schemas: (n) => ({ A: list(n, (index) => index).reduce((inner, index) => object({ [`p${index}`]: inner }), text) }),
  },
  'variants with a discriminator': {
    size: 50,
    schemas: (n) => ({
      A: { oneOf: list(n, (i) => ref(`S${i}`)), discriminator: { propertyName: 'kind' } },
      ...map(n, (i) => [`S${i}`, object({ kind: text, [`p${i}`]: text }, { required: ['kind'] })]),
    }),
  },
  'URIs of schemas': {
    size: 200,
    schemas: (n) => ({
      A: object(map(n, (i) => [`p${i}`, { $ref: `https://a.b/f${i}/s` }])),
      ...map(n, (i) => [
        `S${i}`,
        object({ a: { $ref: `#/$defs/d${i}` } }, { $id: `https://a.b/f${i}/s`, $defs: { [`d${i}`]: text } }),
      ]),
    }),
  },
  anchors: {
    size: 200,
    schemas: (n) => ({
      A: object(map(n, (i) => [`p${i}`, { $ref: `#a${i}` }])),
      ...map(n, (i) => [`S${i}`, object({ a: text }, { $anchor: `a${i}` })]),
    }),
  },
  'dynamic anchors': {
    size: 200,
    schemas: (n) => ({
      A: object(map(n, (i) => [`p${i}`, ref(`S${i}`)])),
      ...map(n, (i) => [`S${i}`, object({ next: { $dynamicRef: '#a' } }, { $dynamicAnchor: 'a' })]),
    }),
  },
  'dynamic bindings': {
    size: 200,
    schemas: (n) => ({
      A: object(map(n, (i) => [`p${i}`, ref(`S${i}`)])),
      Page: object({ row: { $dynamicRef: '#a' } }),
      ...map(n, (i) => [
        `S${i}`,
        { $ref: '#/components/schemas/Page', $defs: { a: { $dynamicAnchor: 'a', ...text } } },
      ]),
    }),
  },
  'conditions n deep': {
    size: 40,
    schemas: (n) => ({
      A: ref('S0'),
      ...map(n, (i) => [`S${i}`, object({ [`p${i}`]: text }, i < n - 1 ? { then: ref(`S${i + 1}`) } : {})]),
    }),
  },
  'values of an enum': { size: 250, schemas: (n) => ({ A: { type: 'string', enum: list(n, (i) => `value-${i}`) } }) },
  backticks: { size: 5000, schemas: (n) => ({ A: object({ a: { ...text, description: '` '.repeat(n) } }) }) },
  operations: {
    size: 50,
    schemas: () => ({ A: object({ a: text }) }),
    paths: (n) => map(n, (i) => [`/p${i}`, { get: operation(`get${i}`) }]),
  },
};

function operation(operationId) {
  const content = { 'application/json': { schema: ref('A') } };
  return { operationId, responses: { 200: { description: 'ok', content } } };
}

export function documentOf({ schemas, paths }, n) {
  const content = { 'application/json': { schema: ref('A') } };
  const post = { ...operation('post'), requestBody: { required: true, content } };
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/a': { post }, ...paths?.(n) },
    components: { schemas: schemas(n) },
  });
}
