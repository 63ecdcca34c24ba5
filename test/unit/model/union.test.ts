import { any, buildFrom, modelOf, parse, plainString, ref, schemas, specOf, type Built } from './model-of';

const animals = `
Cat: { type: object, required: [kind], properties: { kind: { type: string }, claws: { type: integer } } }
Dog: { type: object, required: [kind], properties: { kind: { type: string }, barks: { type: boolean } } }
`;
const either = 'oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]';

describe('oneOf and anyOf', () => {
  test('a union of references', () => {
    const built = schemas('3.0', `${animals}\nPet: { ${either} }`);
    expect(built.declaration('Pet')).toMatchObject({
      kind: 'union',
      mode: 'oneOf',
      variants: [{ type: ref('Cat') }, { type: ref('Dog') }],
    });
    expect(built.declaration('Pet')).not.toHaveProperty('discriminator');
  });

  test('a text of the format int-or-string may be an integer', () => {
    const built = schemas('3.0', 'Port: { type: string, format: int-or-string }');
    expect(built.declaration('Port')).toMatchObject({
      variants: [{ type: { kind: 'integer' } }, { type: { kind: 'string' } }],
    });
  });

  test('options of every kind keep their order; inline objects get names, titles become hints', () => {
    const built = schemas(
      '3.1',
      'Detail: { anyOf: [{ type: string }, { title: Problem, type: object, properties: { code: { type: string } } }, { type: array, items: { type: integer } }] }',
    );
    expect(built.declaration('Detail')).toMatchObject({
      mode: 'anyOf',
      variants: [
        { type: plainString, names: {} },
        { type: { kind: 'reference', id: '#/components/schemas/Detail/anyOf/1' }, names: { title: 'Problem' } },
        { type: { kind: 'array' } },
      ],
    });
    expect(built.declaration('anyOf/1').names).toEqual({
      title: 'Problem',
      context: {
        anchor: { kind: 'component', name: 'Detail' },
        steps: [{ kind: 'variant', index: 1, of: 'anyOf', nth: 1 }],
      },
    });
  });

  test('options stay as they are beside a demand for the property that tells them apart', () => {
    const shapes = animals.replaceAll('required: [kind], ', '');
    const pet = `type: object, required: [kind], ${either}, discriminator: { propertyName: kind }`;
    expect(schemas('3.1', `${shapes}\nPet: { ${pet} }`).declaration('Pet')).toMatchObject({
      kind: 'union',
      variants: [{ type: ref('Cat') }, { type: ref('Dog') }],
    });
  });

  test('options that make a type and have no title are counted among their like', () => {
    const object = 'type: object, properties: { x: { type: string } }';
    const options = `[{ type: string }, { ${object} }, { title: T, ${object} }, { ${object}, required: [x] }]`;
    const built = schemas('3.0', `A: { oneOf: ${options} }`);
    const steps = (index: number): unknown => built.declaration(`oneOf/${index}`).names.context?.steps;
    expect(steps(1)).toEqual([{ kind: 'variant', index: 1, of: 'oneOf', nth: 0 }]);
    expect(steps(3)).toEqual([{ kind: 'variant', index: 3, of: 'oneOf', nth: 1 }]);
  });

  test('a title on the way is known', () => {
    const built = schemas(
      '3.0',
      'A: { properties: { b: { title: Title, properties: { c: { type: object, properties: { d: {} } } } } } }',
    );
    expect(built.declaration('properties/c').names.context?.titled).toEqual({ title: 'Title', steps: 1 });
  });

  test('one option is no union', () => {
    const built = schemas(
      '3.1',
      `${animals}
A: { oneOf: [{ $ref: "#/components/schemas/Cat" }] }
B: { anyOf: [{ type: object, properties: { x: { type: object, properties: { y: { type: string } } } } }, { type: 'null' }] }
`,
    );
    expect(built.type('A')).toEqual(ref('Cat'));
    expect(built.object('B').properties).toHaveLength(1);
    // The option has no name of its own where something stands in it.
    expect(built.declaration('properties/x').names.context?.steps).toEqual([
      { kind: 'variant', index: 0, of: 'anyOf', nth: 0, alone: true },
      { kind: 'property', name: 'x' },
    ]);
  });

  test('equal options are one', () => {
    expect(
      schemas('3.1', 'A: { oneOf: [{ type: string }, { type: string, description: or this }] }').type('A'),
    ).toEqual(plainString);
  });

  test('options that differ in bounds alone are one, with the bounds that all of them have', () => {
    const slug =
      '{ type: string, minLength: 0, maxLength: 50, pattern: "^[a-z]+$" }, { type: string, minLength: 0, maxLength: 0 }';
    const built = schemas('3.1', `A: { oneOf: [${slug}] }\nC: { oneOf: [${slug}, { type: integer }] }`);
    expect(built.type('A')).toEqual({ ...plainString, minLength: 0 });
    expect(
      schemas('3.1', 'A: { anyOf: [{ type: string, format: email }, { type: string, maxLength: 0 }] }').type('A'),
    ).toEqual(plainString);
    expect(built.declaration('C')).toMatchObject({
      kind: 'union',
      variants: [{ type: { minLength: 0 } }, { type: { kind: 'integer' } }],
    });
  });

  test('lists of two lengths are two options', () => {
    const list = (length: number): string => `{ type: array, items: { type: integer }, minItems: ${length} }`;
    const built = schemas('3.1', `A: { oneOf: [${list(3)}, ${list(4)}] }`);
    expect(built.declaration('A')).toMatchObject({ kind: 'union', variants: [{}, {}] });
  });

  test.each(['{ const: "" }', '{ type: string, enum: [""] }', '{ const: "" }, { type: "null" }'])(
    'a text that may be blank is a text: %s',
    (blank) => {
      const built = schemas(
        '3.1',
        `A: { type: object, properties: { a: { anyOf: [{ type: string, format: email, minLength: 3 }, ${blank}] }, b: { anyOf: [{ type: string }, ${blank}] } } }`,
      );
      const types = built.object('A').properties.map(({ type }) => (type.kind === 'nullable' ? type.type : type));
      expect(types).toEqual([plainString, plainString]);
    },
  );

  test('a constant of the format of another option is one of its values, as arktype writes a UUID', () => {
    const uuid = '{ type: string, format: uuid }';
    const type = (other: string): unknown => schemas('3.1', `A: { anyOf: [${uuid}, ${other}] }`).type('A');
    expect(type('{ const: ffffffff-ffff-ffff-ffff-ffffffffffff, format: uuid }')).toMatchObject({ content: 'uuid' });
    expect(schemas('3.1', `A: { anyOf: [${uuid}, { const: self }] }`).declaration('A').kind).toBe('union');
  });

  test('an option that may be anything makes anything of the union', () => {
    expect(schemas('3.1', 'A: { oneOf: [{ type: string }, {}] }').type('A')).toEqual(any);
  });

  test('properties beside the choice belong to every variant that lacks them', () => {
    const built = schemas(
      '3.0',
      `${animals}\nPet: { type: object, required: [id], properties: { id: { type: string } }, ${either} }`,
    );
    const variants = built.model.declarations.filter(({ id }) => id.startsWith('#/components/schemas/Pet/'));
    expect(variants).toMatchObject([
      {
        id: '#/components/schemas/Pet/oneOf/0',
        bases: ['#/components/schemas/Cat'],
        properties: [{ wireName: 'id', required: true }, { wireName: 'kind' }, { wireName: 'claws' }],
      },
      { id: '#/components/schemas/Pet/oneOf/1' },
    ]);
  });

  test('properties beside the choice that every variant has are left to the variants', () => {
    const built = schemas(
      '3.0',
      `${animals}\nPet: { type: object, required: [kind], properties: { kind: { type: string } }, ${either} }`,
    );
    expect(built.declaration('Pet')).toMatchObject({ variants: [{ type: ref('Cat') }, { type: ref('Dog') }] });
  });

  test('the data of an event that every variant describes by its content has the type of that content', () => {
    const data = (name: string): string =>
      `data: { contentMediaType: application/json, contentSchema: { $ref: '#/components/schemas/${name}' } }`;
    const event = (name: string): string => `{ properties: { event: { const: ${name} }, ${data(name)} } }`;
    const built = schemas(
      '3.1',
      `
A: { type: object, properties: { a: { type: string } } }
B: { type: object, properties: { b: { type: string } } }
Event: { type: object, properties: { event: { type: string }, data: { type: string } }, required: [event], oneOf: [${event('A')}, ${event('B')}] }`,
    );
    const types = built.model.declarations.flatMap((each) =>
      each.kind === 'object'
        ? each.properties.filter(({ wireName }) => wireName === 'data').map(({ type }) => type)
        : [],
    );
    expect(types).toEqual([ref('A'), ref('B')]);
  });

  test('the data of an event whose one variant describes nothing else has the type of its content', () => {
    const data = "data: { contentMediaType: application/json, contentSchema: { $ref: '#/components/schemas/A' } }";
    const built = schemas(
      '3.1',
      `
A: { type: object, properties: { a: { type: string } } }
Event: { type: object, properties: { event: { type: string }, data: { type: string } }, oneOf: [{ properties: { ${data} } }] }`,
    );
    expect(built.object('Event').properties.map(({ type }) => type)).toMatchObject([{ kind: 'string' }, ref('A')]);
  });

  test('a choice of required lists only restricts', () => {
    const built = schemas(
      '3.0',
      'A: { type: object, properties: { a: { type: string }, b: { type: string } }, anyOf: [{ required: [a] }, { required: [b] }] }',
    );
    expect(built.object('A').properties.map(({ required }) => required)).toEqual([false, false]);
    expect(built.found).toEqual([]);
  });

  test('a choice of which one option names a property of its own does more', () => {
    const options = '[{ properties: { a: { minLength: 1 }, c: { type: string } } }, { required: [a] }]';
    const built = schemas('3.0', `A: { type: object, properties: { a: { type: string } }, anyOf: ${options} }`);
    const names = built.model.declarations.flatMap((each) =>
      each.kind === 'object' ? each.properties.map(({ wireName }) => wireName) : [],
    );
    expect(names).toContain('c');
  });

  test.each(['anyOf: [{}, { not: {} }]', 'oneOf: [{ title: A }, { required: [a] }]'])('%s is any value', (choice) => {
    expect(schemas('3.1', `A: { ${choice} }`).declaration('A')).toMatchObject({
      kind: 'alias',
      type: { kind: 'unknown', reason: 'any' },
    });
  });

  test('a base that lists the schemas that build on it', () => {
    const built = schemas(
      '3.0',
      `
Pet: { type: object, required: [kind], properties: { kind: { type: string } }, oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { claws: { type: integer } } }] }
Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { barks: { type: boolean } } }] }
`,
    );
    expect(built.declaration('Pet')).toMatchObject({
      kind: 'union',
      variants: [{ type: ref('Cat') }, { type: ref('Dog') }],
    });
    expect(built.object('Cat').properties.map(({ wireName }) => wireName)).toEqual(['kind', 'claws']);
    expect(built.model.declarations).toHaveLength(3);
  });

  test('a choice inside a choice is the same choice', () => {
    const built = schemas(
      '3.1',
      'A: { oneOf: [{ type: string, format: date }, { anyOf: [{ type: integer }, { type: boolean }] }] }',
    );
    expect(built.declaration('A')).toMatchObject({
      variants: [{ type: { kind: 'string' } }, { type: { kind: 'integer' } }, { type: { kind: 'boolean' } }],
    });
  });

  test('a union that contains itself ends', () => {
    const built = schemas(
      '3.1',
      `
A: { oneOf: [{ $ref: '#/components/schemas/B' }, { type: string }, { type: integer }] }
B: { oneOf: [{ $ref: '#/components/schemas/A' }, { type: boolean }, { type: number }] }
C: { oneOf: [{ type: string }, { type: array, items: { $ref: '#/components/schemas/C' } }] }
`,
    );
    expect(built.found.filter((line) => line.startsWith('model-union-cycle')).length).toBe(1);
    expect(built.declaration('C')).toMatchObject({ variants: [{}, { type: { kind: 'array', items: ref('C') } }] });
  });

  test('options of another type than the one beside them are kept', () => {
    const built = schemas('3.1', 'A: { type: object, oneOf: [{ type: string }, { type: integer }] }');
    expect(built.declaration('A')).toMatchObject({ kind: 'union', variants: [{ type: plainString }, {}] });
    expect(built.found).toEqual(['model-union-type #/components/schemas/A']);
  });
});

describe('type arrays', () => {
  test('are unions, null aside', () => {
    const built = schemas(
      '3.1',
      'A: { type: [string, integer, "null"], maxLength: 5, minimum: 1 }\nBox: { type: object, properties: { a: { $ref: "#/components/schemas/A" } } }',
    );
    expect(built.declaration('A')).toMatchObject({
      kind: 'union',
      mode: 'type-array',
      variants: [{ type: { kind: 'string', maxLength: 5 } }, { type: { kind: 'integer', minimum: 1 } }],
    });
    expect(built.type('Box', 'a')).toEqual({ kind: 'nullable', type: ref('A') });
  });

  test('an object among them is declared', () => {
    const built = schemas('3.1', 'A: { type: [string, object], properties: { x: { type: string } } }');
    expect(built.declaration('type/object')).toMatchObject({ kind: 'object', properties: [{ wireName: 'x' }] });
  });

  test('integer beside number is number', () => {
    expect(schemas('3.1', 'A: { type: [integer, number] }').type('A')).toEqual({ kind: 'number', content: 'plain' });
  });
});

test('recursion through an inline schema declares it', () => {
  const built = modelOf(`
openapi: 3.1.0
info: { title: t, version: '1' }
components:
  schemas:
    Tree:
      type: object
      properties:
        children: { type: array, items: { $ref: '#/components/schemas/Tree/properties/children' } }
`);
  expect(built.type('Tree', 'children')).toEqual({
    kind: 'reference',
    id: '#/components/schemas/Tree/properties/children',
  });
  expect(built.declaration('children')).toMatchObject({
    kind: 'alias',
    origin: 'inline',
    type: { kind: 'array', items: { kind: 'reference', id: '#/components/schemas/Tree/properties/children' } },
  });
});

test.each([
  '{ $ref: "#/components/schemas/A" }',
  '{ allOf: [{ $ref: "#/components/schemas/A" }] }',
  '{ oneOf: [{ $ref: "#/components/schemas/A" }] }',
])('names that only name each other are unknown, with a finding: %s', (schema) => {
  const built = schemas('3.1', `A: { $ref: "#/components/schemas/B" }\nB: ${schema}`);
  expect([built.type('A'), built.type('B')]).toContainEqual({ kind: 'unknown', reason: 'unsupported' });
  expect(built.found.join()).toContain('model-alias-cycle');
});

test('an option that is its own union is left out where the union is merged with what stands beside it', () => {
  const built = schemas(
    '3.1',
    `
Tree: { oneOf: [{ type: object, additionalProperties: { type: integer } }, { oneOf: [{ $ref: '#/components/schemas/Tree' }, { type: string }] }] }
Labelled: { allOf: [{ $ref: '#/components/schemas/Tree' }, { properties: { label: { type: string } } }] }
`,
  );
  expect(built.declaration('Labelled').kind).toBe('union');
  expect(built.found).toContain('model-union-cycle #/components/schemas/Tree/oneOf/1/oneOf/0');
});

test('a union of unions is followed through 256 names, and a finding says where that is not enough', () => {
  const chain = (count: number): string =>
    Array.from(
      { length: count },
      (_, at) =>
        `S${at}: { oneOf: [{ $ref: '#/components/schemas/S${at + 1}' }, { type: object, properties: { p${at}: {} } }] }`,
    ).join('\n    ');
  const built = (count: number): Built =>
    buildFrom(
      specOf(
        parse(`openapi: 3.1.0
info: { title: T, version: '1' }
paths: {}
components:
  schemas:
    ${chain(count)}
    S${count}: { type: object, properties: { last: {} } }
    ${chain(count).replaceAll('S', 'T')}
    T${count}: { type: object, properties: { last: {} } }`),
      ),
    );
  expect(built(120).found).toEqual([]);
  // One for each chain: whoever is around a union that is too wide is too wide as well.
  const { found, diagnostics } = built(141);
  expect(found).toEqual(['model-union-reach #/components/schemas/S0', 'model-union-reach #/components/schemas/T0']);
  const others = Array.from({ length: 9 }, (_, at) => `\`#/components/schemas/S${at + 1}\``).join(', ');
  expect(diagnostics.list[0]?.message).toBe(
    `a variant of the union is a union of unions, of more than 256 names; it is the same for ${others} and 3 more`,
  );
});
