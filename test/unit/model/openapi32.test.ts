// OpenAPI 3.2: what it adds is read into the model, and counts in 3.2 only.

import { modelOf, type Built } from './model-of';

function document(version: string, text: string): Built {
  return modelOf(`openapi: ${version}\ninfo: {title: t, version: '1'}\n${text}`);
}

const read = (text: string): Built => document('3.2.0', text);

test('methods beyond the usual ones', () => {
  const text = `paths:
  /a:
    query: {operationId: q, responses: {}}
    additionalOperations:
      COPY: {operationId: c, responses: {}}
      'not a token': {responses: {}}
      x-more: {responses: {}}`;
  const methods = (version: string): readonly string[] =>
    document(version, text).model.operations.map(({ id, method }) => `${id} ${method}`);
  expect(methods('3.2.0')).toEqual(['q QUERY', 'c COPY']);
  expect(methods('3.1.0')).toEqual([]);
});

describe('a parameter that is the whole query', () => {
  const parameter = (content: string): Built =>
    read(`paths: {/a: {get: {parameters: [{name: q, in: querystring, ${content}}], responses: {}}}}`);

  it('is an exploded object where it is a form', () => {
    const { model } = parameter(
      'content: {application/x-www-form-urlencoded: {schema: {type: object, additionalProperties: {type: string}}}}',
    );
    expect(model.operations[0]?.parameters).toMatchObject([
      { in: 'query', type: { kind: 'map' }, serialization: { kind: 'style', style: 'form', explode: true } },
    ]);
  });

  it.each(['content: {application/json: {schema: {type: object}}}', 'schema: {type: string}'])(
    'is left out with %s',
    (content) => {
      const { model, found } = parameter(content);
      expect([model.operations[0]?.parameters, found]).toEqual([
        [],
        ['model-querystring #/paths/~1a/get/parameters/0'],
      ]);
    },
  );
});

test('shared media types, item schemas, summaries of responses, examples as data', () => {
  const { model, found } = read(`paths:
  /a:
    get:
      responses:
        '200':
          summary: All
          content:
            application/json: {$ref: '#/components/mediaTypes/A'}
            application/jsonl: {itemSchema: {$ref: '#/components/schemas/S'}, itemEncoding: {}}
            multipart/mixed: {itemSchema: {}}
components:
  mediaTypes: {A: {schema: {$ref: '#/components/schemas/S'}, examples: {e: {dataValue: 1, serializedValue: '1'}}}}
  schemas: {S: {type: integer}}`);
  const type = { kind: 'reference', id: '#/components/schemas/S' };
  expect(model.operations[0]?.responses).toMatchObject([
    {
      description: 'All',
      contents: [
        { mediaType: 'application/json', type, docs: { examples: [{ name: 'e', value: 1 }] } },
        { mediaType: 'application/jsonl', itemType: type },
        { mediaType: 'multipart/mixed' },
      ],
    },
  ]);
  expect(found).toEqual(['model-item-schema #/paths/~1a/get/responses/200/content/multipart~1mixed/itemSchema']);
});

test('names of servers, groups of tags, flows and metadata of schemes', () => {
  const { model } = read(`paths: {}
servers: [{url: https://a.b, name: live}]
tags: [{name: a, summary: A, parent: b, kind: nav}]
security: [{'#/components/securitySchemes/s': [r]}, {'#/components/securitySchemes/none': []}]
components:
  securitySchemes:
    s:
      type: oauth2
      deprecated: true
      oauth2MetadataUrl: https://m
      flows: {deviceAuthorization: {deviceAuthorizationUrl: https://d, tokenUrl: https://t, scopes: {r: Reads}}}`);
  expect(model.servers).toEqual([{ name: 'live', url: 'https://a.b', variables: [] }]);
  expect(model.tags).toEqual([{ name: 'a', summary: 'A', parent: 'b', kind: 'nav' }]);
  expect(model.security).toEqual([{ schemes: [{ scheme: 's', scopes: ['r'] }] }]);
  expect(model.securitySchemes).toMatchObject([
    {
      docs: { deprecated: true },
      metadataUrl: 'https://m',
      flows: [{ kind: 'deviceAuthorization', deviceAuthorizationUrl: 'https://d', tokenUrl: 'https://t' }],
    },
  ]);
});

test('what a discriminator falls back to', () => {
  const text = (fallback: string): string => `paths: {}
components:
  schemas:
    A: {type: object, properties: {k: {type: string}}}
    B: {type: object, properties: {k: {type: string}}}
    U: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: k, defaultMapping: ${fallback}}}`;
  const fallback = (built: Built): unknown => {
    const union = built.declaration('U');
    return union.kind === 'union' ? union.discriminator?.fallback : undefined;
  };
  const known = read(text('B'));
  expect([fallback(known), known.found]).toEqual([
    '#/components/schemas/B',
    ['model-default-mapping #/components/schemas/U/discriminator/defaultMapping'],
  ]);
  const unknown = read(text('C'));
  expect([fallback(unknown), unknown.found]).toEqual([
    undefined,
    ['model-discriminator-target #/components/schemas/U/discriminator/defaultMapping'],
  ]);
});

test('an enum of numbers that are whole and too large for integers is one of numbers', () => {
  const { declaration } = read('paths: {}\ncomponents: {schemas: {E: {type: number, enum: [99999999900000000000]}}}');
  expect(declaration('E')).toMatchObject({ kind: 'enum', base: 'number' });
});
