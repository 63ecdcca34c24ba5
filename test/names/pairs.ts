// Pairs of documents, before and after a change by which other generators move names: minimal, each one class.

import type { JsonObject } from '../../generator/support/json';

export interface Pair {
  readonly name: string;
  readonly before: JsonObject;
  readonly after: JsonObject;
  /** False where a thing moves within the document and is found again: its names are the same, its place is not. */
  readonly samePlace?: false;
}

const text = { type: 'string' };
const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ type: 'object', properties, ...more });
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: JsonObject): JsonObject => ({ 'application/json': { schema } });
const ok = (schema?: JsonObject): JsonObject => ({
  '200': { description: 'ok', ...(schema === undefined ? {} : { content: json(schema) }) },
});
const get = (operationId: string, more: JsonObject = {}): JsonObject => ({
  get: { operationId, tags: ['users'], responses: ok(), ...more },
});
const post = (operationId: string, more: JsonObject): JsonObject => ({
  post: { operationId, tags: ['users'], responses: ok(), ...more },
});
const query = (name: string, more: JsonObject = {}): JsonObject => ({ name, in: 'query', schema: text, ...more });
const inPath = (name: string): JsonObject => ({ name, in: 'path', required: true, schema: text });

function api(paths: JsonObject, schemas: JsonObject = {}, more: JsonObject = {}): JsonObject {
  const { components, ...rest } = more as { readonly components?: JsonObject };
  return {
    openapi: '3.1.0',
    info: { title: 'Sample', version: '1' },
    paths,
    components: { schemas, ...components },
    ...rest,
  };
}

/** An operation that answers each schema, so that targets declare all of them. */
function schemas(all: JsonObject): JsonObject {
  const paths = Object.keys(all).map((name, index) => [
    `/s${index}`,
    get(`read ${name}`, { responses: ok(ref(name)) }),
  ]);
  return api(Object.fromEntries(paths) as JsonObject, all);
}

/** The same with the things in the other order: nothing may move. */
function reversed(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).reverse()) as JsonObject;
}

const kind = { ...text, enum: ['one', 'two'] };
const foo = { Foo: object({ bar: object({ x: text }) }) };
const options = (...titles: readonly (string | undefined)[]): JsonObject => ({
  Pet: {
    oneOf: titles.map((title, index) => object({ [`only${index}`]: text }, title === undefined ? {} : { title })),
  },
});
const variants = (...names: readonly string[]): JsonObject => ({
  Pet: { oneOf: names.map((name) => object({ [name]: text, [`${name}_more`]: text }, { required: [name] })) },
});
const schemes = (...names: readonly string[]): JsonObject => ({
  components: {
    securitySchemes: Object.fromEntries(
      names.map((name) => [name, { type: 'apiKey', in: 'header', name: `x-${name}` }]),
    ),
  },
  security: names.map((name) => ({ [name]: [] })),
});
const twoTags = { '/a': get('users_a'), '/b': { get: { operationId: 'orders_b', tags: ['orders'], responses: ok() } } };
const errors = (...statuses: readonly string[]): JsonObject => ({
  '/a': get('a', {
    responses: {
      ...ok(),
      ...Object.fromEntries(
        statuses.map((status) => [status, { description: 'no', content: json(object({ [`m${status}`]: text })) }]),
      ),
    },
  }),
});

const asking: JsonObject = {
  requestBody: { content: json(object({ stream: { type: 'boolean' } })) },
  responses: {
    '200': {
      description: 'ok',
      content: { ...json(object({ x: text })), 'text/event-stream': { schema: object({ y: text }) } },
    },
  },
};

export const PAIRS: readonly Pair[] = [
  {
    name: 'what was said of a schema beside type stands in a part of allOf',
    before: schemas({ Foo: object({ kind, bar: object({ x: text }) }), Base: object({ y: text }) }),
    after: schemas({
      Foo: { allOf: [ref('Base'), object({ kind, bar: object({ x: text }) })] },
      Base: object({ y: text }),
    }),
    samePlace: false,
  },
  {
    name: 'inline Foo.bar, then component FooBar',
    before: schemas(foo),
    after: schemas({ ...foo, FooBar: object({ y: text }) }),
  },
  {
    name: 'inline Foo.bar, then component FooBar before it',
    before: schemas(foo),
    after: schemas({ FooBar: object({ y: text }), ...foo }),
  },
  {
    name: 'inline bar.baz beside bar_baz',
    before: schemas({ Foo: object({ bar_baz: object({ x: text }) }) }),
    after: schemas({ Foo: object({ bar: object({ baz: object({ y: text }) }), bar_baz: object({ x: text }) }) }),
  },
  {
    name: 'usersList, then list in the same group',
    before: api({ '/a': get('usersList') }),
    after: api({ '/a': get('usersList'), '/b': get('list') }),
  },
  {
    name: 'get_user, then getUser',
    before: api({ '/a': get('get_user') }),
    after: api({ '/0': get('getUser'), '/a': get('get_user') }),
  },
  {
    name: 'first_name, then first-name',
    before: schemas({ Foo: object({ first_name: text }) }),
    after: schemas({ Foo: object({ 'first-name': text, first_name: text }) }),
  },
  {
    name: 'schema Url, then URL',
    before: schemas({ Url: object({ x: text }) }),
    after: schemas({ URL: object({ y: text }), Url: object({ x: text }) }),
  },
  {
    name: 'property Url, then URL',
    before: schemas({ Foo: object({ Url: text }) }),
    after: schemas({ Foo: object({ URL: text, Url: text }) }),
  },
  {
    name: 'path id, then query id',
    before: api({ '/a/{id}': get('a', { parameters: [inPath('id')] }) }),
    after: api({ '/a/{id}': get('a', { parameters: [query('id'), inPath('id')] }) }),
  },
  {
    name: 'query id, then path-like header id before it',
    before: api({ '/a': get('a', { parameters: [query('id')] }) }),
    after: api({ '/a': get('a', { parameters: [{ name: 'id', in: 'header', schema: text }, query('id')] }) }),
  },
  {
    name: 'a title added to an inline schema',
    before: schemas(options(undefined, undefined)),
    after: schemas(options('Cat', undefined)),
  },
  {
    name: 'a title of an inline schema changed',
    before: schemas(options('Cat', 'Dog')),
    after: schemas(options('Tom', 'Dog')),
  },
  {
    name: 'a title of an inline schema doubled',
    before: schemas(options('Cat', 'Dog')),
    after: schemas(options('Cat', 'Cat')),
  },
  {
    name: 'a title of a property’s schema changed',
    before: schemas({ Foo: object({ bar: object({ x: text }, { title: 'One' }) }) }),
    after: schemas({ Foo: object({ bar: object({ x: text }, { title: 'Two' }) }) }),
  },
  {
    name: 'a JSON media type beside XML',
    before: api({
      '/a': post('a', { requestBody: { content: { 'application/xml': { schema: object({ x: text }) } } } }),
    }),
    after: api({
      '/a': post('a', {
        requestBody: { content: { ...json(object({ x: text })), 'application/xml': { schema: object({ x: text }) } } },
      }),
    }),
  },
  {
    name: 'a JSON media type beside a form',
    before: api({
      '/a': post('a', {
        requestBody: { content: { 'multipart/form-data': { schema: object({ x: object({ y: text }) }) } } },
      }),
    }),
    after: api({
      '/a': post('a', {
        requestBody: {
          content: {
            ...json(object({ x: object({ z: text }) })),
            'multipart/form-data': { schema: object({ x: object({ y: text }) }) },
          },
        },
      }),
    }),
  },
  {
    name: 'a second success status',
    before: api({ '/a': get('a', { responses: ok(object({ x: text })) }) }),
    after: api({
      '/a': get('a', {
        responses: { '201': { description: 'made', content: json(object({ y: text })) }, ...ok(object({ x: text })) },
      }),
    }),
  },
  {
    name: 'a second scheme api_key beside apiKey',
    before: api({ '/a': get('a') }, {}, schemes('apiKey')),
    after: api({ '/a': get('a') }, {}, schemes('api_key', 'apiKey')),
  },
  {
    name: 'a tag named as a method',
    before: api({ '/a': { get: { operationId: 'orders', responses: ok() } } }),
    after: api({
      '/a': { get: { operationId: 'orders', responses: ok() } },
      '/b': { get: { operationId: 'b', tags: ['orders'], responses: ok() } },
    }),
  },
  {
    name: 'a variant inserted first',
    before: schemas(variants('cat', 'dog')),
    after: schemas(variants('bird', 'cat', 'dog')),
  },
  {
    name: 'a variant that gains a property',
    samePlace: false,
    before: schemas(variants('cat', 'dog')),
    after: schemas({
      Pet: {
        oneOf: [
          object({ cat: text, cat_more: text, new: text }, { required: ['cat'] }),
          ...((variants('dog')['Pet'] as JsonObject)['oneOf'] as readonly JsonObject[]),
        ],
      },
    }),
  },
  {
    name: 'a property inserted first',
    before: schemas({ Foo: object({ a: text, b: { enum: ['x'] } }, { required: ['a'] }) }),
    after: schemas({ Foo: object({ n: text, a: text, b: { enum: ['x'] } }, { required: ['n', 'a'] }) }),
  },
  {
    name: 'an enum value inserted first',
    before: schemas({ Foo: { enum: ['a', 'b', 'c'] } }),
    after: schemas({ Foo: { enum: ['A', 'a', 'b', 'c'] } }),
  },
  {
    name: 'an enum value removed',
    before: schemas({ Foo: { enum: ['a', 'b', 'c'] } }),
    after: schemas({ Foo: { enum: ['a', 'c', 'd'] } }),
  },
  {
    name: 'an optional parameter inserted first',
    before: api({ '/a': get('a', { parameters: [query('x'), query('y')] }) }),
    after: api({ '/a': get('a', { parameters: [query('w'), query('x'), query('y')] }) }),
  },
  {
    name: 'a required parameter inserted first',
    before: api(
      {
        '/a': post('a', {
          parameters: [inPath('x'), query('y')].slice(1),
          requestBody: { required: true, content: json(ref('Foo')) },
        }),
      },
      { Foo: object({ a: text }) },
    ),
    after: api(
      {
        '/a': post('a', {
          parameters: [query('w', { required: true }), query('y')],
          requestBody: { required: true, content: json(ref('Foo')) },
        }),
      },
      { Foo: object({ a: text }) },
    ),
  },
  {
    name: 'parameters in the other order',
    before: api({
      '/a': get('a', { parameters: [query('x', { required: true }), query('y', { required: true }), query('z')] }),
    }),
    after: api({
      '/a': get('a', { parameters: [query('z'), query('y', { required: true }), query('x', { required: true })] }),
    }),
  },
  { name: 'paths in the other order', before: api(twoTags), after: api(reversed(twoTags)) },
  {
    name: 'schemas in the other order',
    before: schemas({
      FooBar: object({ x: text }),
      foo_bar: object({ y: text }),
      Foo: object({ bar: object({ z: text }) }),
    }),
    after: ((): JsonObject => {
      const document = schemas({
        FooBar: object({ x: text }),
        foo_bar: object({ y: text }),
        Foo: object({ bar: object({ z: text }) }),
      });
      const components = document['components'] as JsonObject;
      return { ...document, components: { ...components, schemas: reversed(components['schemas'] as JsonObject) } };
    })(),
  },
  {
    name: 'tags in the other order',
    before: api(twoTags, {}, { tags: [{ name: 'users' }, { name: 'orders' }] }),
    after: api(twoTags, {}, { tags: [{ name: 'orders' }, { name: 'users' }] }),
  },
  {
    name: 'a tag that differs by its case',
    before: api(twoTags),
    after: api({ '/c': { get: { operationId: 'c', tags: ['Users'], responses: ok() } }, ...twoTags }),
  },
  {
    name: 'the body’s schema replaced by another name',
    before: api({ '/a': post('a', { requestBody: { content: json(ref('Foo')) } }) }, { Foo: object({ a: text }) }),
    after: api({ '/a': post('a', { requestBody: { content: json(ref('NewFoo')) } }) }, { NewFoo: object({ a: text }) }),
  },
  { name: 'an operationId changed', before: api({ '/a': get('users_a') }), after: api({ '/a': get('users_read') }) },
  {
    name: 'a path moved under the same operationId',
    samePlace: false,
    before: api({
      '/a/{id}': get('read', { parameters: [inPath('id')], responses: ok(object({ x: object({ y: text }) })) }),
    }),
    after: api({
      '/v2/a/{id}': get('read', { parameters: [inPath('id')], responses: ok(object({ x: object({ y: text }) })) }),
    }),
  },
  { name: 'an error status added first', before: api(errors('404')), after: api(errors('400', '404')) },
  {
    name: 'the title of the document changed',
    before: schemas(foo),
    after: { ...schemas(foo), info: { title: 'Sample (Preview)', version: '2' } },
  },
  {
    name: 'a schema named as a type of the runtime',
    before: schemas({ Foo: object({ a: text }) }),
    after: schemas({ Foo: object({ a: text }), ApiError: object({ b: text }), RequestOptions: object({ c: text }) }),
  },
  {
    name: 'a schema named as the result of an operation',
    before: api({
      '/a': get('get a', {
        responses: { ...ok(object({ x: text })), '201': { description: 'made', content: json(object({ y: text })) } },
      }),
    }),
    after: api(
      {
        '/a': get('get a', {
          responses: { ...ok(object({ x: text })), '201': { description: 'made', content: json(object({ y: text })) } },
        }),
        '/b': get('b', { responses: ok(ref('GetAResult')) }),
      },
      { GetAResult: object({ z: text }) },
    ),
  },
  {
    name: 'an operation that streams too, and another with the name of its second method',
    before: api({ '/a': post('ask', asking) }),
    after: api({ '/0': get('ask stream'), '/a': post('ask', asking) }),
  },
];
