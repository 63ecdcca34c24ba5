// Pairs of small documents, and the rules that the change between them falls under, by target.

import { RULES } from '../../../generator/diff';
import { compared } from '../../support/compared';

type Json = { readonly [key: string]: unknown };

const S = { type: 'string' };
const I = { type: 'integer' };
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: unknown): { readonly content: Json } => ({ content: { 'application/json': { schema } } });
const EVENTS: Json = { 'text/event-stream': { schema: S } };
const query = (name: string, schema: unknown = S, more: Json = {}): Json => ({ name, in: 'query', schema, ...more });

function api(operation: Json, schemas: Json = {}, more: Json = {}): Json {
  const whole = {
    operationId: 'things_list',
    tags: ['things'],
    responses: { '204': { description: 'Done' } },
    ...operation,
  };
  const paths = { '/things': { post: whole } };
  return { openapi: '3.1.0', info: { title: 'T', version: '1.0.0' }, paths, components: { schemas }, ...more };
}

/** An object of requests, of answers, or of both. */
function used(schema: Json, where: 'request' | 'response' | 'both' = 'both'): Json {
  const body = where === 'response' ? {} : { requestBody: { required: true, ...json(ref('Thing')) } };
  const answer =
    where === 'request' ? { '204': { description: 'Done' } } : { '200': { description: 'OK', ...json(ref('Thing')) } };
  return api({ ...body, responses: answer }, { Thing: schema });
}

const thing = (properties: Json, required: readonly string[] = []): Json => ({ type: 'object', properties, required });

/** Rules of TypeScript, JavaScript, Python and C#, in this order; one list where all are the same. */
const CASES: {
  readonly [name: string]: readonly [before: Json, after: Json, ...rules: readonly (readonly string[])[]];
} = {
  'an operationId is another one: the names file keeps the method': [
    api({}),
    api({ operationId: 'everything' }),
    ['operation-id-changed'],
  ],
  'a tag is another one, and with it the prefix that TypeScript leaves out': [
    api({}),
    api({ tags: ['stuff'] }),
    ['operation-moved', 'operation-renamed'],
    ['operation-moved'],
  ],
  'a first parameter beside a sole body': [
    api({ requestBody: { required: true, ...json(ref('Thing')) } }, { Thing: thing({ a: S }) }),
    api(
      { parameters: [query('q')], requestBody: { required: true, ...json(ref('Thing')) } },
      { Thing: thing({ a: S }) },
    ),
    ['request-shape-changed', 'argument-renamed', 'argument-added-optional'],
    ['argument-added-optional'],
  ],
  'a form with a file beside JSON: one method more in C#': [
    api({ requestBody: { required: true, ...json(S) } }),
    api({
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: S },
          'multipart/form-data': { schema: thing({ file: { type: 'string', format: 'binary' } }) },
        },
      },
    }),
    ['media-type-added', 'model-added'],
    ['media-type-added', 'model-added'],
    ['media-type-added', 'model-added'],
    ['media-type-added', 'model-added', 'operation-added'],
  ],
  'the whole value that is answered beside a stream': [
    api({ responses: { '200': { description: 'd', content: { ...json(S).content, ...EVENTS } } } }),
    api({ responses: { '200': { description: 'd', content: { ...json(I).content, ...EVENTS } } } }),
    ['response-type-changed'],
  ],
  'an optional argument of text': [
    api({ parameters: [query('a')] }),
    api({ parameters: [query('b'), query('a')] }),
    ['argument-added-optional'],
  ],
  'an optional argument of a number captures what stood there': [
    api({ parameters: [query('a')] }),
    api({ parameters: [query('a'), query('n', I)] }),
    ['argument-added-optional'],
    ['argument-added-optional'],
    ['argument-captures-option', 'argument-added-optional'],
    ['argument-captures-option', 'argument-added-optional'],
  ],
  'an optional argument is required now': [
    api({ parameters: [query('a')] }),
    api({ parameters: [query('a', S, { required: true })] }),
    ['argument-became-required'],
  ],
  'a required argument is optional now': [
    api({ parameters: [query('a', S, { required: true })] }),
    api({ parameters: [query('a')] }),
    ['argument-became-optional'],
  ],
  'an argument is written in another way': [
    api({ parameters: [query('a', { type: 'array', items: S })] }),
    api({ parameters: [query('a', { type: 'array', items: S }, { explode: false })] }),
    ['argument-style-changed'],
  ],
  'the schema of a body has another name': [
    api({ requestBody: { required: true, ...json(ref('Thing')) } }, { Thing: thing({ a: S }) }),
    api({ requestBody: { required: true, ...json(ref('Stuff')) } }, { Stuff: thing({ a: S }) }),
    ['argument-type-changed', 'model-removed', 'model-added'],
  ],
  'a property of requests is optional now': [
    used(thing({ a: S }, ['a']), 'request'),
    used(thing({ a: S }), 'request'),
    ['property-became-optional-in-requests'],
  ],
  'a property of answers is optional now': [
    used(thing({ a: S }, ['a']), 'response'),
    used(thing({ a: S }), 'response'),
    ['property-became-optional-in-responses'],
  ],
  'a number of answers is always there now': [
    used(thing({ a: I }), 'response'),
    used(thing({ a: I }, ['a']), 'response'),
    ['property-became-required-in-responses'],
    ['property-became-required-in-responses'],
    ['property-became-required-in-responses'],
    ['value-became-plain', 'property-became-required-in-responses'],
  ],
  'the first readOnly property swaps the type of requests': [
    used(thing({ a: S, b: S })),
    used(thing({ a: { ...S, readOnly: true }, b: S })),
    ['input-type-added', 'property-left-requests'],
    ['property-left-requests'],
    ['property-left-requests'],
    ['property-left-requests', 'constructor-moved'],
  ],
  'an enum of one value has a second one': [
    withKind(['a']),
    withKind(['a', 'b']),
    ['enum-opened', 'enum-value-added'],
    ['enum-value-added'],
  ],
  'an enum loses a value': [withKind(['a', 'b', 'c']), withKind(['a', 'b']), ['enum-value-removed']],
  'null comes to answers': [
    used(thing({ a: S }), 'response'),
    used(thing({ a: { type: ['string', 'null'] } }), 'response'),
    ['property-nullable-added-in-responses'],
  ],
  'null comes into a list of answers': [
    used(thing({ a: { type: 'array', items: S } }), 'response'),
    used(thing({ a: { type: 'array', items: { type: ['string', 'null'] } } }), 'response'),
    ['property-nullable-added-in-responses'],
    ['property-nullable-added-in-responses'],
    ['property-type-changed'],
    // A list of texts that may be null has another type (`List<string?>`).
    ['property-type-changed'],
  ],
  'an alias that leads to itself': [
    api(
      { responses: { '200': { description: 'OK', ...json(ref('Tree')) } } },
      { Tree: { type: 'array', items: ref('Tree') } },
    ),
    api(
      { responses: { '200': { description: 'So', ...json(ref('Tree')) } } },
      { Tree: { type: 'array', items: ref('Tree') } },
    ),
    ['document-changed'],
  ],
  'a limit is tighter': [
    used(thing({ a: S }), 'request'),
    used(thing({ a: { ...S, maxLength: 3 } }), 'request'),
    ['property-limits-tightened'],
  ],
  'a whole number may be any': [
    used(thing({ a: I }), 'request'),
    used(thing({ a: { type: 'number' } }), 'request'),
    ['property-type-refined'],
    ['property-type-refined'],
    ['property-type-changed'],
    ['property-type-changed'],
  ],
  'a union of answers can be a further type': [
    withUnion(['A', 'B']),
    withUnion(['A', 'B', 'C']),
    ['variant-added-in-responses'],
  ],
  'servers change places': [
    api({}, {}, { servers: [{ url: 'https://a.test' }, { url: 'https://b.test' }] }),
    api({}, {}, { servers: [{ url: 'https://b.test' }, { url: 'https://a.test' }] }),
    ['server-moved', 'server-moved'],
  ],
  'the variable of a server has another name, and its address is the same': [
    api({}, {}, inRegion({ region: { default: 'eu' } })),
    api({}, {}, { servers: [{ url: 'https://{area}.test', variables: { area: { default: 'eu' } } }] }),
    ['server-variable-removed', 'server-variable-added'],
  ],
  'a server takes other values of a variable, and another one where none is given': [
    api({}, {}, inRegion({ region: { default: 'eu', enum: ['eu', 'us'] } })),
    api({}, {}, inRegion({ region: { default: 'us', enum: ['us', 'jp'] } })),
    ['server-value-removed', 'server-default-changed'],
  ],
  'a server takes any text': [
    api({}, {}, inRegion({ region: { default: 'eu', enum: ['eu'] } })),
    api({}, {}, inRegion({ region: { default: 'eu' } })),
    ['server-value-added'],
  ],
  'an operation has servers of its own': [
    api({}, {}, inRegion()),
    api({ servers: [{ url: 'https://own.test' }] }, {}, inRegion()),
    ['operation-servers-added'],
  ],
  'the servers of an operation are others': [
    api({ servers: [{ url: 'https://a.test' }, { url: 'https://b.test' }] }),
    api({ servers: [{ url: 'https://c.test' }, { url: 'https://b.test' }, { url: 'https://d.test' }] }),
    ['server-address-changed', 'server-added'],
  ],
  'a part of a form has another media type': [
    form({ contentType: 'text/plain' }),
    form({ contentType: 'text/html' }),
    ['argument-style-changed'],
  ],
  'a part of a form has another type, and is written as its type says': [
    form({}),
    form({}, I),
    ['property-type-changed'],
    ['argument-type-changed', 'property-type-changed'],
  ],
  'the server answers in other media types': [
    api({ responses: { '200': { description: 'd', ...json(S) } } }),
    api({ responses: { '200': { description: 'd', content: { ...json(S).content, 'text/plain': { schema: S } } } } }),
    ['answer-media-types-changed'],
  ],
  'a property of answers became writeOnly': [
    used(thing({ a: S }), 'response'),
    used(thing({ a: { ...S, writeOnly: true } }), 'response'),
    ['property-left-responses'],
  ],
  'a required property of answers became readOnly: one class of Python is sent and answered': [
    used(thing({ a: S, n: { type: ['string', 'null'] } }, ['a', 'n']), 'response'),
    used(
      thing({ a: { ...S, readOnly: true }, n: { type: ['string', 'null'], readOnly: true } }, ['a', 'n']),
      'response',
    ),
    ['document-changed'],
    ['document-changed'],
    ['value-may-be-missing'],
    ['constructor-moved'],
  ],
  'a required readOnly property is an argument of constructors of JavaScript': [
    used(thing({ a: { ...S, readOnly: true } })),
    used(thing({ a: { ...S, readOnly: true }, b: { ...S, readOnly: true } }, ['a', 'b'])),
    ['property-added', 'property-became-required-in-responses'],
    ['property-added', 'property-became-required-in-responses', 'constructor-grew', 'constructor-grew'],
    ['property-added', 'property-became-required-in-responses'],
  ],
  'what is not declared has a type, has another one, and has none': [
    used(thing({ o: open(undefined), p: open(true), q: open(S) })),
    used(thing({ o: open(S), p: open(S), q: open(false) })),
    ['additional-typed', 'additional-type-changed', 'additional-untyped'],
  ],
  'a name that is new stands for the type of before': [
    used(thing({ a: S, b: { type: 'array', items: S } })),
    withName(thing({ a: ref('Name'), b: { type: 'array', items: ref('Name') } }), S),
    ['model-added', 'property-type-refined', 'property-type-refined'],
    ['document-changed'],
  ],
  'a name that is new stands for another type': [
    used(thing({ a: S })),
    withName(thing({ a: ref('Name') }), I),
    ['model-added', 'property-type-changed'],
    ['property-type-changed'],
  ],
  'a base of answers has a child more and one less': [
    withChildren(['A', 'B']),
    withChildren(['A', 'C']),
    ['child-added', 'child-removed', 'property-added', 'property-removed'],
    ['property-added', 'property-removed'],
    ['base-changed', 'base-changed', 'property-added', 'property-removed'],
  ],
  'properties stand in a part of allOf': [
    withBase(thing({ k: { ...S, enum: ['a', 'b'] }, o: thing({ x: S }) })),
    withBase({ allOf: [ref('Base'), thing({ k: { ...S, enum: ['a', 'b'] }, o: thing({ x: S }) })] }),
    ['property-added'],
    // Its enum has no name that is kept, and is found again by what it is called.
    ['property-added', 'property-type-refined'],
  ],
  'an enum of JavaScript is declared in a class more, which comes first': [
    withBase({ allOf: [ref('Base'), thing({ a: S })] }),
    withBase({ allOf: [ref('Base'), thing({ a: S, more: ref('Another') })] }, { Another: { allOf: [ref('Base')] } }),
    ['property-added', 'model-added'],
  ],
  'an enum of JavaScript that stays in its class and stands in a base now': [
    withBase(thing({ a: S, k: { ...S, enum: ['a', 'b'] } }), {}, thing({ y: S })),
    withBase({ allOf: [ref('Base'), thing({ a: S })] }, {}, thing({ y: S, k: { ...S, enum: ['a', 'b'] } })),
    ['property-added', 'property-added', 'property-type-changed', 'model-added', 'model-removed'],
    ['property-added', 'property-added', 'property-type-refined', 'model-added'],
    ['property-added', 'property-added', 'property-type-refined'],
    ['property-added', 'property-added', 'property-type-changed', 'model-added', 'model-removed'],
  ],
  'a text is an enum: Python programs see a text': [
    used(thing({ a: { type: ['string', 'null'] }, l: { type: 'array', items: S } })),
    used(
      thing({
        a: { type: ['string', 'null'], enum: ['x', 'y]"', null] },
        l: { type: 'array', items: { ...S, enum: ['x', 'y'] } },
      }),
    ),
    ['property-type-changed', 'property-type-changed', 'model-added', 'model-added'],
    ['property-type-refined', 'property-type-refined', 'model-added', 'model-added'],
    ['property-type-refined', 'property-type-refined'],
    ['property-type-changed', 'property-type-changed', 'model-added', 'model-added'],
  ],
  'words only': [api({ summary: 'One' }), api({ summary: 'Two' }), ['document-changed']],
  nothing: [api({}), api({}), []],
};

function withKind(values: readonly string[]): Json {
  const document = used(thing({ k: ref('Kind') }));
  const { schemas } = document.components as { readonly schemas: Json };
  return { ...document, components: { schemas: { ...schemas, Kind: { type: 'string', enum: values } } } };
}

function inRegion(variables: Json = {}): Json {
  return { servers: [{ url: 'https://{region}.test', variables }] };
}

function form(encoding: Json, type: Json = S): Json {
  const content = { 'multipart/form-data': { schema: thing({ a: type }), encoding: { a: encoding } } };
  return api({ requestBody: { content } });
}

function open(additionalProperties: unknown): Json {
  return { ...thing({ x: S }), ...(additionalProperties === undefined ? {} : { additionalProperties }) };
}

function withName(schema: Json, name: Json): Json {
  const document = used(schema);
  const { schemas } = document.components as { readonly schemas: Json };
  return { ...document, components: { schemas: { ...schemas, Name: name } } };
}

function withBase(schema: Json, more: Json = {}, base: Json = thing({ y: { ...S, enum: ['c', 'd'] } })): Json {
  const error = { '400': { description: 'No', ...json(ref('Base')) } };
  const answer = { '200': { description: 'OK', ...json(ref('Thing')) } };
  return api({ responses: { ...answer, ...error } }, { ...more, Base: base, Thing: schema });
}

/** Each is raised, so that it is there whether it is a child or not. */
function withChildren(names: readonly string[]): Json {
  const base = { ...thing({ k: S }, ['k']), discriminator: { propertyName: 'k' } };
  const schemas = ['A', 'B', 'C'].map((name) => {
    const own = thing({ [name.toLowerCase()]: S });
    return [name, names.includes(name) ? { allOf: [ref('Thing'), own] } : own];
  });
  const answer = { '200': { description: 'OK', ...json(ref('Thing')) } };
  const errors = ['A', 'B', 'C'].map((name, at) => [`40${at}`, { description: 'No', ...json(ref(name)) }]);
  return api(
    { responses: { ...answer, ...Object.fromEntries(errors) } },
    { Thing: base, ...Object.fromEntries(schemas) },
  );
}

function withUnion(names: readonly string[]): Json {
  const variants = Object.fromEntries(['A', 'B', 'C'].map((name) => [name, thing({ [name.toLowerCase()]: S })]));
  const answer = { '200': { description: 'OK', ...json(ref('Union')) } };
  const keep = { '400': { description: 'No', ...json(ref('C')) } };
  return api({ responses: { ...answer, ...keep } }, { Union: { oneOf: names.map(ref) }, ...variants });
}

test.each(Object.entries(CASES))('%s', async (_name, [before, after, ...rules]) => {
  const found = await compared(before, after);
  const [typescript = [], javascript = typescript, python = javascript, csharp = python] = rules;
  const namesOf = (changes: (typeof found)['python']): readonly string[] => changes.map(({ rule }) => rule).sort();
  expect({
    typescript: namesOf(found.typescript),
    javascript: namesOf(found.javascript),
    python: namesOf(found.python),
    csharp: namesOf(found.csharp),
  }).toEqual({
    typescript: [...typescript].sort(),
    javascript: [...javascript].sort(),
    python: [...python].sort(),
    csharp: [...csharp].sort(),
  });
});

test('a change of words alone names no version that is another one than before', async () => {
  const [words, versions] = [{ summary: 'One' }, { summary: 'Two' }].map((operation) => api(operation));
  const found = await compared(words!, versions!);
  expect(found.python).toEqual([expect.not.objectContaining({ before: expect.anything() as string })]);
});

test('the rules of these cases have the impact that programs were promised', () => {
  const impacts = Object.fromEntries(RULES.map(({ id, impact }) => [id, Object.values(impact).join(' ')]));
  expect(impacts).toMatchObject({
    'meaning-changed': 'major major major major',
    'request-shape-changed': 'major none none none',
    'argument-became-optional': 'minor major minor minor',
    'property-became-optional-in-requests': 'minor major minor minor',
    'property-became-optional-in-responses': 'major major major major',
    'enum-opened': 'major none none none',
    'argument-captures-option': 'none none major major',
  });
});
