// Swagger 2.0: what it says in words of its own comes to the same model that OpenAPI 3 comes to.

import type { Operation } from '../../../generator/model';
import { modelOf, plainString, type Built } from './model-of';

const pet = { kind: 'reference', id: '#/definitions/Pet' };

function swagger(text: string, head = 'host: api.example.com'): Built {
  return modelOf(`swagger: '2.0'\ninfo: {title: t, version: '1'}\n${head}\n${text}`);
}

function operation(text: string, head?: string): { readonly built: Built; readonly found: Operation } {
  const built = swagger(`paths:\n  /thing/{id}:\n    post:\n${text.replace(/^/gm, '      ')}\n${definitions}`, head);
  const [found] = built.model.operations;
  if (found === undefined) throw new Error('no operation');
  return { built, found };
}

const definitions = `definitions:
  Pet: {type: object, properties: {name: {type: string}}}
`;

describe('servers', () => {
  const urls = (head: string): readonly string[] => swagger('paths: {}', head).model.servers.map(({ url }) => url);

  it.each([
    ['host: a.b\nbasePath: /v1/\nschemes: [http, https, ws]', ['https://a.b/v1', 'http://a.b/v1']],
    ['host: a.b', ['https://a.b']],
    ['basePath: v1', ['/v1']],
    ['basePath: /', ['/']],
    ['schemes: [http]', ['/']],
    ['host: https://a.b/\nschemes: [http]', ['http://a.b']],
  ])('of %j', (head, expected) => {
    expect(urls(head)).toEqual(expected);
  });

  it('come from a template of the host', () => {
    const { servers } = swagger(
      'paths: {}',
      `host: azure.example
schemes: [https]
basePath: /v1
parameters: {suffix: {name: suffix, in: path, type: string, default: net}}
x-ms-parameterized-host:
  hostTemplate: '{account}.{host}.{suffix}'
  parameters:
    - {name: account, in: path, type: string, enum: [a, b], description: Whose}
    - {$ref: '#/parameters/suffix'}`,
    ).model;
    expect(servers).toEqual([
      {
        url: 'https://{account}.{host}.{suffix}/v1',
        variables: [
          { name: 'account', default: 'a', enum: ['a', 'b'], description: 'Whose' },
          { name: 'host', default: 'azure.example', enum: [] },
          { name: 'suffix', default: 'net', enum: [] },
        ],
      },
    ]);
  });

  it('are those of an operation where it shares no scheme with the document', () => {
    const own = operation('schemes: [http]\nresponses: {}', 'host: a.b\nschemes: [https]').found;
    expect([own.ownServers, own.servers]).toEqual([true, [{ url: 'http://a.b', variables: [] }]]);
    expect(operation('schemes: [http, https]\nresponses: {}', 'host: a.b\nschemes: [https]').found.ownServers).toBe(
      false,
    );
  });
});

describe('parameters', () => {
  it.each([
    ['', 'form', false],
    ['collectionFormat: csv', 'form', false],
    ['collectionFormat: multi', 'form', true],
    ['collectionFormat: ssv', 'spaceDelimited', false],
    ['collectionFormat: tsv', 'tabDelimited', false],
    ['collectionFormat: pipes', 'pipeDelimited', false],
  ])('write a list with %j', (format, style, explode) => {
    const { found } = operation(
      `parameters: [{name: q, in: query, type: array, items: {type: string}, ${format}}]\nresponses: {}`,
    );
    const [q] = found.parameters;
    expect(q?.serialization).toEqual({ kind: 'style', style, explode, allowReserved: false });
    expect(q?.type).toEqual({ kind: 'array', items: plainString, uniqueItems: false });
  });

  it('hold what a schema holds', () => {
    const { built, found } = operation(`parameters:
  - {name: id, in: path, type: integer, format: int64, minimum: 1}
  - {name: sort, in: query, type: string, enum: [up, down], default: up, required: true}
  - {name: X-At, in: header, type: string, format: date-time, x-nullable: true}
responses: {}`);
    expect(found.parameters.map(({ wireName, required, type }) => [wireName, required, type])).toEqual([
      ['id', true, { kind: 'integer', content: 'int64', format: 'int64', minimum: 1 }],
      ['sort', true, { kind: 'reference', id: '#/paths/~1thing~1{id}/post/parameters/1' }],
      ['X-At', false, { kind: 'nullable', type: { kind: 'string', content: 'date-time', format: 'date-time' } }],
    ]);
    expect(found.parameters[1]?.default).toBe('up');
    expect(built.model.declarations[1]?.names.context?.steps).toEqual([
      { kind: 'parameter', name: 'sort', in: 'query' },
    ]);
  });

  it('keep what is a part of the URL already as it is', () => {
    const { found } = operation(`parameters:
  - {name: id, in: path, required: true, type: string, x-ms-skip-url-encoding: true}
  - {name: q, in: query, type: string, x-ms-skip-url-encoding: true}
responses: {}`);
    expect(found.parameters.map(({ serialization }) => serialization)).toEqual([
      { kind: 'style', style: 'segments', explode: false, allowReserved: false },
      { kind: 'style', style: 'form', explode: true, allowReserved: true },
    ]);
  });

  it('have no other lists than csv in paths and headers', () => {
    const { built } = operation(
      `parameters: [{name: id, in: path, type: array, items: {type: string}, collectionFormat: pipes}]\nresponses: {}`,
    );
    expect(built.found).toEqual(['model-collection-format #/paths/~1thing~1{id}/post/parameters/0']);
  });
});

describe('bodies', () => {
  const types = (found: Operation): readonly string[] => (found.body?.contents ?? []).map(({ mediaType }) => mediaType);
  const body =
    'parameters: [{name: pet, in: body, required: true, schema: {$ref: "#/definitions/Pet"}}]\nresponses: {}';

  it('are JSON unless the document says otherwise, and are called as it calls them', () => {
    const { found } = operation(body);
    expect(found.body).toMatchObject({ required: true, names: { override: 'pet' } });
    expect(found.body?.contents).toMatchObject([{ mediaType: 'application/json', format: 'json', type: pet }]);
  });

  it('inherit what is consumed, and an operation overrules it', () => {
    const head = 'consumes: [application/json, application/xml, multipart/form-data]';
    expect(types(operation(body, head).found)).toEqual(['application/json', 'application/xml']);
    expect(types(operation(`consumes: [text/plain]\n${body}`, head).found)).toEqual(['text/plain']);
    expect(types(operation(`consumes: []\n${body}`, head).found)).toEqual(['application/json']);
  });

  it('may be shared', () => {
    const { found } = operation(
      'parameters: [{$ref: "#/parameters/P"}]\nresponses: {}',
      'parameters: {P: {name: p, in: body, schema: {type: object, properties: {a: {type: string}}}}}',
    );
    expect(found.body?.names).toEqual({ component: 'P', override: 'p' });
    expect(found.body?.contents[0]?.type).toEqual({ kind: 'reference', id: '#/parameters/P/schema' });
  });

  const fields = `parameters:
  - {name: title, in: formData, type: string, required: true, description: What it is}
  - {name: tags, in: formData, type: array, items: {type: string}}
  - {name: labels, in: formData, type: array, collectionFormat: multi, items: {type: string}}
responses: {}`;

  it('are forms of the fields in formData', () => {
    const { built, found } = operation(`consumes: [application/x-www-form-urlencoded]\n${fields}`);
    const [content] = found.body?.contents ?? [];
    expect(content).toMatchObject({
      format: 'form',
      type: { kind: 'reference', id: '#/paths/~1thing~1{id}/post/parameters' },
    });
    expect(content?.parts).toMatchObject([
      { wireName: 'title', required: true },
      { wireName: 'tags', style: 'form', explode: false, styleGiven: true },
      { wireName: 'labels', style: 'form', explode: true, styleGiven: false },
    ]);
    const form = built.model.declarations.find(({ id }) => id.endsWith('/parameters'));
    expect(form?.names.context).toMatchObject({
      anchor: { kind: 'operation', id: 'POST /thing/{id}' },
      steps: [{ kind: 'request-body' }],
    });
    expect(form).toMatchObject({ properties: [{ wireName: 'title', docs: { description: 'What it is' } }, {}, {}] });
  });

  it('are multipart where there is a file', () => {
    const { found } = operation(
      'parameters: [{name: f, in: formData, type: file}]\nresponses: {}',
      'consumes: [application/x-www-form-urlencoded, multipart/form-data]',
    );
    expect(types(found)).toEqual(['multipart/form-data']);
    expect(found.body?.contents[0]?.parts).toMatchObject([{ type: { kind: 'binary' }, format: 'binary' }]);
  });

  it.each([
    ['type: string', 'application/x-www-form-urlencoded'],
    ['type: file', 'multipart/form-data'],
  ])('of a field with %s, without a media type, are %s', (field, expected) => {
    const text = `parameters: [{name: f, in: formData, ${field}}]\nresponses: {}`;
    expect(types(operation(text, 'consumes: [application/json]').found)).toEqual([expected]);
  });

  it('say that lists in multipart forms are parts', () => {
    const { built, found } = operation(
      `consumes: [multipart/form-data]\nparameters: [{name: f, in: formData, type: array, items: {type: string}, collectionFormat: csv}]\nresponses: {}`,
    );
    expect(found.body?.contents[0]?.parts).toMatchObject([{ repeated: true }]);
    expect(built.found).toEqual(['model-collection-format #/paths/~1thing~1{id}/post/parameters/0']);
  });
});

describe('responses', () => {
  it('have their schema in each media type, with its example', () => {
    const { found } = operation(
      `produces: [application/json, text/csv]
responses:
  '200':
    description: Fine
    schema: {$ref: '#/definitions/Pet'}
    headers: {X-Total: {type: integer, description: How many}}
    examples: {application/json: {name: Tom}}
  '204': {description: Nothing}
  default: {$ref: '#/responses/Bad'}`,
      'produces: [application/xml]\nresponses: {Bad: {description: Bad, schema: {type: string}}}',
    );
    expect(found.responses).toMatchObject([
      {
        contents: [
          { mediaType: 'application/json', type: pet, docs: { examples: [{ value: { name: 'Tom' } }] } },
          { mediaType: 'text/csv' },
        ],
        headers: [{ wireName: 'X-Total', type: { kind: 'integer' }, docs: { description: 'How many' } }],
      },
      { status: '204', contents: [] },
      { status: 'default', outcome: 'error', names: { component: 'Bad' } },
    ]);
  });

  it.each([
    ['produces: [image/png]\n', 'image/png'],
    ['', 'application/octet-stream'],
  ])('that are a file are bytes: %j', (produces, mediaType) => {
    const { found } = operation(`${produces}responses: {'200': {description: d, schema: {type: file}}}`);
    expect(found.responses[0]?.contents).toMatchObject([{ mediaType, format: 'binary', type: { kind: 'binary' } }]);
  });
});

test('security schemes are those of OpenAPI 3', () => {
  const { model } = swagger(`paths: {}
security: [{a: [], d: [read]}]
securityDefinitions:
  a: {type: basic, description: Who}
  b: {type: apiKey, in: query, name: key}
  c: {type: oauth2, flow: application, tokenUrl: t, scopes: {x-internal: 1, read: Reads}}
  d: {type: oauth2, flow: accessCode, authorizationUrl: a, tokenUrl: t, scopes: {read: Reads}}
  e: {type: oauth2, flow: implicit, authorizationUrl: a, scopes: {}}
  f: {type: oauth2, flow: password, tokenUrl: t, scopes: {}}`);
  expect(model.securitySchemes).toMatchObject([
    { name: 'a', kind: 'http', scheme: 'basic', docs: { description: 'Who' } },
    { name: 'b', kind: 'apiKey', in: 'query', wireName: 'key' },
    { name: 'c', kind: 'oauth2', flows: [{ kind: 'clientCredentials', tokenUrl: 't', scopes: [{ name: 'read' }] }] },
    { name: 'd', flows: [{ kind: 'authorizationCode', authorizationUrl: 'a', tokenUrl: 't' }] },
    { name: 'e', flows: [{ kind: 'implicit' }] },
    { name: 'f', flows: [{ kind: 'password' }] },
  ]);
  expect(model.security).toEqual([
    {
      schemes: [
        { scheme: 'a', scopes: [] },
        { scheme: 'd', scopes: ['read'] },
      ],
    },
  ]);
});

describe('schemas', () => {
  it('are nullable by x-nullable, not beside $ref', () => {
    const { property } = swagger(`paths: {}
definitions:
  A:
    type: object
    properties:
      a: {type: string, x-nullable: true}
      b: {type: string, nullable: true}
      c: {$ref: '#/definitions/A', x-nullable: true}
      d: {type: string}`);
    const kinds = ['a', 'b', 'c', 'd'].map((name) => property('A', name).type.kind);
    expect(kinds).toEqual(['nullable', 'nullable', 'nullable', 'string']);
  });

  it('build on a base that names the property of the discriminator', () => {
    const { object } = swagger(`paths: {}
definitions:
  Base: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}}}
  One: {allOf: [{$ref: '#/definitions/Base'}, {properties: {a: {type: string}}}]}
  Two: {x-ms-discriminator-value: '2', allOf: [{$ref: '#/definitions/Base'}, {properties: {b: {type: string}}}]}`);
    expect(object('Base').discriminator).toEqual({
      wireName: 'kind',
      origin: 'declared',
      mapping: [
        { value: 'Base', id: '#/definitions/Base' },
        { value: 'One', id: '#/definitions/One' },
        { value: '2', id: '#/definitions/Two' },
      ],
    });
  });

  it('name their enums and values, and say which are open', () => {
    const { declaration } = swagger(`paths: {}
definitions:
  E:
    type: object
    properties:
      e: {type: string, enum: [a, b], x-ms-enum: {name: State, modelAsString: true, values: [{value: b, name: bee}]}}`);
    expect(declaration('e')).toMatchObject({
      names: { title: 'State' },
      open: true,
      values: [{ value: 'a' }, { value: 'b', name: 'bee' }],
    });
  });
});
