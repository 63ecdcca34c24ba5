import { any, plainString, ref, schemas } from './model-of';

describe('strings', () => {
  test.each([
    ['{ type: string }', plainString],
    ['{ type: string, format: date-time }', { kind: 'string', content: 'date-time', format: 'date-time' }],
    ['{ type: string, format: made-up }', { kind: 'string', content: 'plain', format: 'made-up' }],
    ['{ type: string, format: byte }', { kind: 'string', content: 'base64', format: 'byte' }],
    ['{ type: string, contentEncoding: base64 }', { kind: 'string', content: 'base64' }],
    ['{ type: string, contentEncoding: base64url }', { kind: 'string', content: 'base64url' }],
    ['{ type: string, contentEncoding: binary }', { kind: 'binary' }],
    ['{ type: string, contentEncoding: base64, contentMediaType: image/png }', { kind: 'string', content: 'base64' }],
    [
      '{ type: string, format: base64, contentMediaType: application/octet-stream }',
      { kind: 'string', content: 'base64', format: 'base64' },
    ],
    ['{ type: string, contentMediaType: application/json }', plainString],
    ['{ type: string, contentMediaType: application/octet-stream }', { kind: 'binary' }],
    ['{ type: string, format: binary }', { kind: 'binary' }],
    ['{ type: object, format: file }', { kind: 'binary' }],
    ['{ type: object, format: file, additionalProperties: {} }', { kind: 'map', values: any }],
    ['{ type: string, format: int64 }', { kind: 'string', content: 'int64', format: 'int64' }],
    ['{ pattern: "^a", minLength: 1 }', { kind: 'string', content: 'plain', minLength: 1, pattern: '^a' }],
    ['{ format: uuid }', { kind: 'string', content: 'uuid', format: 'uuid' }],
  ])('%s', (schema, expected) => {
    expect(schemas('3.1', `A: ${schema}`).type('A')).toEqual(expected);
  });
});

describe('numbers', () => {
  test.each([
    ['3.1', '{ type: integer, format: int64 }', { kind: 'integer', content: 'int64', format: 'int64' }],
    ['3.1', '{ type: integer, format: unixtime }', { kind: 'integer', content: 'unix-time', format: 'unixtime' }],
    [
      '3.1',
      '{ type: number, format: decimal, multipleOf: 0.01 }',
      { kind: 'number', content: 'decimal', format: 'decimal', multipleOf: 0.01 },
    ],
    [
      '3.0',
      '{ type: integer, minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false }',
      { kind: 'integer', content: 'plain', exclusiveMinimum: 1, maximum: 9 },
    ],
    [
      '3.1',
      '{ type: integer, exclusiveMinimum: 1, maximum: 9 }',
      { kind: 'integer', content: 'plain', exclusiveMinimum: 1, maximum: 9 },
    ],
    ['3.1', '{ minimum: 0 }', { kind: 'number', content: 'plain', minimum: 0 }],
  ] as const)('%s %s', (version, schema, expected) => {
    expect(schemas(version, `A: ${schema}`).type('A')).toEqual(expected);
  });
});

describe('objects', () => {
  test.each([
    ['{ type: object }', any],
    ['{ type: object, additionalProperties: true }', any],
    ['{ additionalProperties: {} }', any],
    ['{ type: object, properties: {} }', any],
    ['{ type: object, additionalProperties: { type: string } }', plainString],
    ['{ patternProperties: { "^x-": { type: string } } }', plainString],
    ['{ type: object, unevaluatedProperties: { type: string } }', plainString],
  ])('without properties are maps: %s', (schema, values) => {
    expect(schemas('3.1', `A: ${schema}`).type('A')).toEqual({ kind: 'map', values });
  });

  test('without anything at all are objects', () => {
    expect(schemas('3.1', 'A: { type: object, additionalProperties: false }').object('A')).toMatchObject({
      properties: [],
      additional: { mode: 'forbidden' },
    });
  });

  test.each([
    ['', { mode: 'unspecified' }],
    [', additionalProperties: true', { mode: 'any' }],
    [', additionalProperties: {}', { mode: 'any' }],
    [', additionalProperties: false', { mode: 'forbidden' }],
    [', unevaluatedProperties: false', { mode: 'forbidden' }],
    [', additionalProperties: { type: string }', { mode: 'typed', type: plainString }],
  ])('additionalProperties%s', (keyword, expected) => {
    const built = schemas('3.1', `A: { properties: { a: { type: string } }${keyword} }`);
    expect(built.object('A').additional).toEqual(expected);
  });

  const string = '"^s": { type: string }';
  const integer = '"^i": { type: integer }';

  test.each([
    [`patternProperties: { ${string} }`, { mode: 'any' }],
    [
      `patternProperties: { ${string}, "^n": false }, additionalProperties: false`,
      { mode: 'typed', type: plainString },
    ],
    ['patternProperties: { "^x-": {} }', { mode: 'any' }],
    [`patternProperties: { ${string} }, additionalProperties: true`, { mode: 'any' }],
    [`patternProperties: { ${string} }, additionalProperties: { type: string }`, { mode: 'typed', type: plainString }],
  ])('%s beside properties', (keywords, expected) => {
    const built = schemas('3.1', `A: { properties: { a: { type: string } }, ${keywords} }`);
    expect(built.object('A').additional).toEqual(expected);
  });

  test.each([
    `patternProperties: { ${string}, ${integer} }, additionalProperties: false`,
    `patternProperties: { ${string} }, additionalProperties: { type: integer }`,
  ])('%s: a value is of any of the types', (keywords) => {
    const built = schemas('3.1', `A: { type: object, properties: { a: { type: string } }, ${keywords} }`);
    const { additional } = built.object('A');
    expect(additional).toMatchObject({ mode: 'typed', type: { kind: 'reference' } });
    const union = built.model.declarations.find(({ kind }) => kind === 'union');
    expect(union).toMatchObject({ variants: [{ type: { kind: 'string' } }, { type: { kind: 'integer' } }] });
  });

  test.each([
    ['propertyNames: { enum: [a, b] }', ['a', 'b']],
    ['propertyNames: { $ref: "#/components/schemas/Key" }', ['b', 'c']],
    ['propertyNames: { const: a }', ['a']],
    ['propertyNames: { pattern: "^a" }', undefined],
    ['allOf: [{ propertyNames: { enum: [a, b] } }, { propertyNames: { $ref: "#/components/schemas/Key" } }]', ['b']],
  ])('%s: the keys of a map', (keywords, keys) => {
    const built = schemas('3.1', `A: { type: object, ${keywords} }\nKey: { type: string, enum: [b, c] }`);
    expect(built.type('A')).toEqual({ kind: 'map', values: any, ...(keys === undefined ? {} : { keys }) });
  });

  test('what is required is there, declared or not', () => {
    const built = schemas(
      '3.1',
      'A: { required: [a, b], properties: { a: { type: string } } }\nB: { allOf: [{ $ref: "#/components/schemas/A" }, { properties: { b: { type: integer } } }] }',
    );
    expect(built.property('A', 'b')).toMatchObject({ type: any, required: true });
    expect(built.property('B', 'b')).toMatchObject({ type: { kind: 'integer' }, required: true });
    expect(built.object('B').properties).toHaveLength(2);
  });

  test('readOnly and writeOnly, at the property, in a part, or at the component', () => {
    const built = schemas(
      '3.0',
      `
Id: { type: string, readOnly: true }
A:
  properties:
    a: { type: string, readOnly: true }
    b: { type: string, writeOnly: true }
    c: { $ref: '#/components/schemas/Id' }
    d: { allOf: [{ $ref: '#/components/schemas/B' }], readOnly: true }
    e: { type: string, readOnly: true, writeOnly: true }
B: { type: object, properties: { x: { type: string } } }
`,
    );
    expect(built.object('A').properties.map(({ readOnly, writeOnly }) => [readOnly, writeOnly])).toEqual([
      [true, false],
      [false, true],
      [true, false],
      [true, false],
      [false, false],
    ]);
    expect(built.found).toEqual(['model-read-write-only #/components/schemas/A/properties/e']);
  });

  test('defaults, deprecation, examples and docs of a property', () => {
    const built = schemas(
      '3.1',
      'A: { properties: { a: { type: string, title: T, description: D., default: x, deprecated: true, x-deprecation-message: Use b., example: y, examples: [z] } } }',
    );
    expect(built.property('A', 'a')).toMatchObject({
      default: 'x',
      docs: {
        title: 'T',
        description: 'D.',
        deprecated: true,
        deprecationMessage: 'Use b.',
        examples: [{ value: 'y' }, { value: 'z' }],
      },
    });
  });

  test('names that are members of every object in JavaScript are ordinary', () => {
    const text =
      '{"A":{"properties":{"__proto__":{"type":"string"},"constructor":{"type":"integer"}},"required":["__proto__"]}}';
    const built = schemas('3.1', text);
    expect(
      built
        .object('A')
        .properties.map(({ wireName }) => wireName)
        .sort(),
    ).toEqual(['__proto__', 'constructor']);
  });
});

describe('arrays', () => {
  test.each([
    [
      '{ type: array, items: { type: string }, minItems: 1, uniqueItems: true }',
      { kind: 'array', items: plainString, uniqueItems: true, minItems: 1 },
    ],
    ['{ type: array }', { kind: 'array', items: any, uniqueItems: false }],
    ['{ items: { type: string } }', { kind: 'array', items: plainString, uniqueItems: false }],
    [
      '{ type: array, prefixItems: [{ type: string }, { type: integer }] }',
      { kind: 'tuple', items: [plainString, { kind: 'integer', content: 'plain' }], rest: any },
    ],
    ['{ type: array, prefixItems: [{ type: string }], items: false }', { kind: 'tuple', items: [plainString] }],
    [
      '{ type: array, prefixItems: [{ type: string }], items: { type: boolean } }',
      { kind: 'tuple', items: [plainString], rest: { kind: 'boolean' } },
    ],
    ['{ type: array, prefixItems: [{ type: string }], maxItems: 1 }', { kind: 'tuple', items: [plainString] }],
  ])('%s', (schema, expected) => {
    expect(schemas('3.1', `A: ${schema}`).type('A')).toEqual(expected);
  });
});

describe('what cannot be expressed is unknown, with a finding', () => {
  test.each([
    ['{ $ref: "#/components/schemas/Nowhere" }', 'model-ref-unresolved #/components/schemas/Box/properties/a'],
    ['{ type: file }', 'model-type-unknown #/components/schemas/Box/properties/a/type'],
    ['[]', 'model-schema-malformed #/components/schemas/Box/properties/a'],
    ['{ $dynamicRef: "#x" }', 'model-dynamic-ref #/components/schemas/Box/properties/a'],
  ])('%s', (schema, found) => {
    const built = schemas('3.1', `Box: { properties: { a: ${schema} } }`);
    expect(built.type('Box', 'a')).toEqual({ kind: 'unknown', reason: 'unsupported' });
    expect(built.found).toEqual([found]);
  });

  test.each(['true', '{}', '{ description: anything }', '{ not: { type: string } }'])(
    '%s allows everything',
    (schema) => {
      const built = schemas('3.1', `Box: { properties: { a: ${schema} } }`);
      expect(built.type('Box', 'a')).toEqual(any);
      expect(built.found).toEqual([]);
    },
  );
});

describe('a property that no value fits', () => {
  const built = (required: string): ReturnType<typeof schemas> =>
    schemas('3.1', `Box: { required: [${required}], properties: { a: false, b: { not: {} }, c: { type: string } } }`);
  const names = (from: ReturnType<typeof schemas>): unknown => {
    const box = from.declaration('Box');
    return box.kind === 'object' ? box.properties.map(({ wireName }) => wireName) : box.kind;
  };

  test('is none', () => {
    expect(names(built(''))).toEqual(['c']);
    expect(built('').found).toEqual([]);
  });

  test('is unknown where it is required, with a finding', () => {
    expect(names(built('a'))).toEqual(['a', 'c']);
    expect(built('a').found).toEqual(['model-schema-false #/components/schemas/Box/properties/a']);
  });
});

describe('names', () => {
  test('an inline schema is named from where it stands', () => {
    const built = schemas(
      '3.1',
      'A: { properties: { list: { type: array, items: { type: object, additionalProperties: { enum: [x] } , properties: { deep: { oneOf: [{ type: string }, { type: object, properties: { y: { type: string } } }] } } } } } }',
    );
    const contexts = built.model.declarations.map(({ names }) =>
      names.context?.steps.map(({ kind }) => kind).join(' '),
    );
    expect(contexts.sort()).toEqual([
      'property items',
      'property items property',
      'property items property variant',
      'property items values',
      undefined,
    ]);
  });

  test('an override is kept', () => {
    const built = schemas(
      '3.1',
      'A: { x-speakeasy-name-override: Better, properties: { a: { type: string, x-ms-client-name: alpha } } }',
    );
    expect(built.declaration('A').names).toEqual({ component: 'A', override: 'Better' });
    expect(built.property('A', 'a').names).toEqual({ override: 'alpha' });
  });

  test('schemas under $defs have names of their own', () => {
    const built = schemas(
      '3.1',
      'A: { properties: { a: { $ref: "#/components/schemas/A/$defs/Part" } }, $defs: { Part: { properties: { x: { type: string } } } } }',
    );
    expect(built.declaration('Part')).toMatchObject({ origin: 'component', names: { component: 'Part' } });
  });
});

test.each([
  '{ $recursiveAnchor: true, properties: { next: { $recursiveRef: "#" } } }',
  '{ $dynamicAnchor: node, properties: { next: { $dynamicRef: "#node" } } }',
])('a dynamic reference to the schema around it: %s', (schema) => {
  const built = schemas('3.1', `Node: ${schema}`);
  expect(built.type('Node', 'next')).toEqual(ref('Node'));
});

test('an inline schema that several references reach is one declaration', () => {
  const built = schemas(
    '3.1',
    `
A: { properties: { x: { type: object, properties: { y: { type: string } } } } }
B: { properties: { x: { $ref: '#/components/schemas/A/properties/x' }, z: { $ref: '#/components/schemas/A/properties/x' } } }
`,
  );
  expect(built.type('B', 'x')).toEqual(ref('A/properties/x'));
  expect(built.type('A', 'x')).toEqual(ref('A/properties/x'));
  expect(built.model.declarations).toHaveLength(3);
});
