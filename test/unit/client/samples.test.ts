import { jsonOf, Samples, Types, type Side } from '../../../generator/client';
import { buildFrom, parse, specOf } from '../model/model-of';

type Dialect = 'openapi-generator' | 'speakeasy';

function samplesOf(
  schemas: string,
  dialect: Dialect,
): { readonly samples: Samples; readonly idOf: (name: string) => string } {
  const text = `openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n${schemas.trim().replace(/^/gm, '    ')}`;
  const built = buildFrom(specOf(parse(text)));
  return {
    samples: new Samples(new Types(built.model.declarations), { samples: dialect }),
    idOf: (name) => built.declaration(name).id,
  };
}

/** The sample of the component `S` as JSON. */
function sample(schemas: string, dialect: Dialect = 'speakeasy', side: Side = 'input'): unknown {
  const { samples, idOf } = samplesOf(schemas, dialect);
  return jsonOf(samples.of({ type: { kind: 'reference', id: idOf('S') }, side, name: 'note' }));
}

test.each([
  ['{ type: integer, minimum: 1, maximum: 50, multipleOf: 10, example: 20 }', 20],
  ['{ type: integer, minimum: 1, maximum: 50, multipleOf: 10 }', 10],
  ['{ type: integer, minimum: 1, maximum: 50, multipleOf: 10, example: 25 }', 10],
  ['{ type: integer, exclusiveMinimum: 7 }', 8],
  ['{ type: number, exclusiveMinimum: 0, exclusiveMaximum: 1 }', 0.5],
  ['{ type: integer, maximum: -3 }', -3],
  ['{ type: string, minLength: 8 }', 'valuesss'],
  ['{ type: string, maxLength: 2 }', 'va'],
  ['{ type: string, maxLength: 2, example: long }', 'va'],
  ['{ type: string, format: date, example: yesterday }', '2024-01-31'],
  ['{ type: string, format: date, example: "2020-02-29" }', '2020-02-29'],
  ['{ type: string, format: date, example: "2019-02-29" }', '2024-01-31'],
  ['{ type: string, format: date-time, example: "2019-02-29T10:00:00Z" }', '2024-01-31T12:00:00Z'],
  ['{ type: string, format: date-time, example: "2020-02-29T10:00:00.5+02:00" }', '2020-02-29T10:00:00.5+02:00'],
  ['{ type: string, enum: [b, a], example: a }', 'a'],
  ['{ type: string, enum: [b, a], example: c }', 'b'],
  ['{ type: array, items: { type: integer }, minItems: 2 }', [1, 1]],
  ['{ type: array, items: { type: integer }, example: [4, 5] }', [4, 5]],
  ['{ type: [string, "null"], example: null }', null],
])('%s', (schema, expected) => {
  expect(sample(`S: { type: object, required: [p], properties: { p: ${schema} } }`)).toEqual({ p: expected });
});

test('a text is made of its name, and padded to its least length, in openapi-generator’s dialect', () => {
  const schema = 'S: { type: object, required: [kind], properties: { kind: { type: string, minLength: 14 } } }';
  expect(sample(schema, 'openapi-generator')).toEqual({ kind: 'kind_exampless' });
});

test('a text among the variants of a union of objects has no discriminator', () => {
  const kind = (value: string): string =>
    `{ type: object, required: [type], properties: { type: { type: string, enum: [${value}] } } }`;
  const ref = (name: string): string => `{ $ref: '#/components/schemas/${name}' }`;
  const schemas = `S: { anyOf: [${ref('Item')}, { type: array, items: ${ref('Item')} }] }
Item: { anyOf: [{ type: string }, ${ref('A')}, ${ref('B')}] }
A: ${kind('a')}
B: ${kind('b')}`;
  const { samples, idOf } = samplesOf(schemas, 'speakeasy');
  const made = samples.of({ type: { kind: 'reference', id: idOf('S') }, side: 'input', name: 'note' });
  expect(jsonOf(made)).toBe('value');
  expect(JSON.stringify(made)).not.toContain('"tag"');
});

describe('members of an object', () => {
  const schema = `S:
  type: object
  required: [a, id, secret]
  properties:
    a: { type: boolean }
    b: { type: string, example: shown }
    c: { type: string }
    id: { type: string, readOnly: true }
    secret: { type: string, writeOnly: true }`;

  test('are the required ones, and optional ones that have an example', () => {
    expect(sample(schema)).toEqual({ a: true, b: 'shown', secret: 'value' });
  });

  test('are the required ones only in openapi-generator’s dialect', () => {
    expect(sample(schema, 'openapi-generator')).toEqual({ a: true, secret: 'secret_example' });
  });

  test('follow the side', () => {
    expect(sample(schema, 'speakeasy', 'output')).toEqual({ a: true, b: 'shown', id: 'value' });
  });
});

describe('what is large', () => {
  const names = Array.from({ length: 400 }, (_, at) => `f${at}`);
  const fields = names.map((name) => `${name}: { type: string }`).join(', ');

  test('has all that is required, however many fields these are, and nothing else', () => {
    const optional = 'more: { type: string, example: shown }';
    const schema = `S: { type: object, required: [${names.join(', ')}], properties: { ${fields}, ${optional} } }`;
    expect(sample(schema)).toEqual(Object.fromEntries(names.map((name) => [name, 'value'])));
  });

  test('has all that is required, however deep it is', () => {
    const nested = (depth: number): string =>
      depth === 0 ? '{ type: string }' : `{ type: object, required: [a], properties: { a: ${nested(depth - 1)} } }`;
    expect(JSON.stringify(sample(`S: ${nested(12)}`))).toBe(`${'{"a":'.repeat(12)}"value"${'}'.repeat(12)}`);
  });
});

describe('lists', () => {
  test('have as many items as they must', () => {
    const list = '{ type: array, minItems: 5, items: { type: integer } }';
    expect(sample(`S: ${list}`)).toEqual([1, 1, 1, 1, 1]);
  });

  test('that must have items have some, however deep they are', () => {
    const nested = (depth: number): string =>
      depth === 0
        ? '{ type: string }'
        : `{ type: object, required: [a], properties: { a: { type: array, minItems: 1, items: ${nested(depth - 1)} } } }`;
    expect(JSON.stringify(sample(`S: ${nested(5)}`))).toBe(`${'{"a":['.repeat(5)}"value"${']}'.repeat(5)}`);
  });

  test.each([
    ['[]', '[1]'],
    ['[2, 3]', '[2,3]'],
    ['[2, 3, 4]', '[1]'],
  ])('take the example %s where they may be as long', (example, value) => {
    const list = `{ type: array, minItems: 1, maxItems: 2, items: { type: integer }, example: ${example} }`;
    expect(JSON.stringify(sample(`S: ${list}`))).toBe(value);
  });
});

describe('unions', () => {
  const variants = `
A: { type: object, required: [kind, n], properties: { kind: { type: string }, n: { type: integer } } }
B: { type: object, required: [m], properties: { m: { type: integer } } }`;

  test('have the discriminator’s value in its field', () => {
    const union = `S: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }], discriminator: { propertyName: kind, mapping: { one: '#/components/schemas/A' } } }`;
    expect(sample(`${union}${variants}`)).toEqual({ kind: 'one', n: 1 });
  });

  test('get it beside fields that lack it', () => {
    const union = `S: { oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/A' }], discriminator: { propertyName: kind } }`;
    expect(sample(`${union}${variants}`)).toEqual({ kind: 'B', m: 1 });
  });

  test('take the variant that an example fits', () => {
    const union = `S: { oneOf: [{ type: integer }, { type: string }], example: text }`;
    expect(sample(union)).toEqual('text');
  });
});

describe('types that refer to themselves', () => {
  test('end at an empty list', () => {
    const schema = `S: { type: object, required: [next], properties: { next: { type: array, items: { $ref: '#/components/schemas/S' } } } }`;
    expect(sample(schema)).toEqual({ next: [] });
  });

  test('have no sample where they have no end', () => {
    const schema = `S: { type: object, required: [next], properties: { next: { $ref: '#/components/schemas/S' } } }`;
    expect(sample(schema)).toBeNull();
  });
});

test('a lattice of required objects has a sample of bounded size', () => {
  const level = (number: number): string =>
    `L${number}: { type: object, required: [a, b, c], properties: { ${['a', 'b', 'c'].map((name) => `${name}: { $ref: '#/components/schemas/L${number + 1}' }`).join(', ')} } }`;
  const levels = Array.from({ length: 30 }, (_, index) => level(index)).join('\n');
  const schemas = `${levels}\nL30: { type: string }\nS: { $ref: '#/components/schemas/L0' }`;
  expect(JSON.stringify(sample(schemas)).length).toBeLessThan(20_000);
});

test('a path takes no example that cannot stand in it', () => {
  const { samples } = samplesOf('S: { type: string }', 'speakeasy');
  const source = { side: 'input', name: 'id', docs: { deprecated: false, examples: [{ value: '..' }] } } as const;
  const type = { kind: 'string', content: 'plain' } as const;
  expect(samples.of({ ...source, type, in: 'path' })).toMatchObject({ value: 'value' });
  expect(samples.of({ ...source, type, in: 'query' })).toMatchObject({ value: '..' });
});

test('a parameter takes no null for an example', () => {
  const { samples } = samplesOf('S: { type: string }', 'openapi-generator');
  const type = { kind: 'nullable', type: { kind: 'boolean' } } as const;
  const source = { type, side: 'input', name: 'flag', default: null } as const;
  expect(samples.of({ ...source, in: 'query' })).toMatchObject({ value: true });
  expect(samples.of({ ...source, in: 'body' })).toMatchObject({ value: null });
});

describe('the boolean that asks for a stream', () => {
  const S =
    'S: { type: object, required: [q], properties: { q: { type: string }, stream: { type: boolean, example: true } } }';
  const T = 'T: { type: object, required: [stream], properties: { stream: { type: boolean } } }';
  const V = 'V: { type: object, required: [stream], properties: { stream: { type: string } } }';
  const call = { unasked: { in: 'body', wireName: 'stream' } } as const;

  test.each([
    ['S', call, { q: 'value' }],
    ['S', {}, { q: 'value', stream: true }],
    ['T', call, { stream: false }],
    ['U', call, { stream: false }],
    // No boolean that asks for anything.
    ['V', call, { stream: 'value' }],
  ])('in a body of %s, %j', (name, made, expected) => {
    const { samples, idOf } = samplesOf(
      `${S}\n${T}\n${V}\nU: { oneOf: [{ $ref: '#/components/schemas/T' }] }`,
      'speakeasy',
    );
    const type = { kind: 'reference', id: idOf(name) } as const;
    expect(jsonOf(samples.of({ type, side: 'input', name: 'body', in: 'body', call: made }))).toEqual(expected);
  });

  test('in a field of a form or in the query, as the call says, and nowhere else', () => {
    const { samples } = samplesOf(S, 'openapi-generator');
    const field = { type: { kind: 'boolean' }, side: 'input', name: 'varStream', wireName: 'stream', call } as const;
    expect(jsonOf(samples.of({ ...field, in: 'form', default: true }))).toBe(false);
    expect(jsonOf(samples.of({ ...field, in: 'query' }))).toBe(true);
    const asked = { unasked: { in: 'query', wireName: 'stream' } } as const;
    expect(jsonOf(samples.of({ ...field, call: asked, in: 'query' }))).toBe(false);
    expect(jsonOf(samples.of({ ...field, call: asked, in: 'query', default: true }))).toBe(true);
    expect(jsonOf(samples.of({ ...field, call: asked, in: 'form' }))).toBe(true);
    expect(jsonOf(samples.of({ ...field, wireName: 'other', in: 'form' }))).toBe(true);
  });
});
