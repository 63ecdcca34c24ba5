// A document whose client has every kind of file: models, enums and unions with given names, and operations of those names;
// streams, pages, XML, tuples, webhooks, tokens, uploads, downloads and what is deprecated.

import type { Json, JsonObject } from '../../generator/support/json';

const refTo = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Json): JsonObject => ({ 'application/json': { schema } });

/** Each word is an object, an enum or a union in turn. */
function schemaOf(word: string, at: number): Json {
  if (at % 5 === 3) return { type: 'string', enum: [word, 'other'] };
  if (at % 5 === 4)
    return { oneOf: [{ type: 'object', required: [word], properties: { [word]: {} } }, { type: 'string' }] };
  return {
    type: 'object',
    properties: { [word]: { type: 'string' }, self: refTo(word), when: { type: 'string', format: 'date' } },
  };
}

/** Among the words are `Frame`, `Headers` and `Piece`. */
export function documentOf(words: readonly string[]): string {
  const tuple = { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], items: false };
  const ok = (content: JsonObject): JsonObject => ({ '200': { description: 'ok', content } });
  const page = {
    type: 'object',
    properties: { data: { type: 'array', items: refTo('Frame') }, next: { type: 'string' } },
  };
  const more: JsonObject = {
    '/stream': { get: { operationId: 'stream', responses: ok({ 'application/jsonl': { schema: refTo('Frame') } }) } },
    '/xml': { get: { operationId: 'xml', responses: ok({ 'application/xml': { schema: refTo('Headers') } }) } },
    '/tuple': { get: { operationId: 'tuple', responses: ok(json(tuple)) } },
    '/pages': {
      get: {
        operationId: 'pages',
        parameters: [{ name: 'after', in: 'query', schema: { type: 'string' } }],
        'x-pagination': { style: 'cursor', request: { cursor: 'after' }, response: { items: '/data', next: '/next' } },
        responses: ok(json(page)),
      },
    },
    '/file/{id}': {
      put: {
        operationId: 'file',
        deprecated: true,
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          { name: 'at', in: 'query', schema: { type: 'string', format: 'date-time' } },
          { name: 'day', in: 'query', schema: { type: 'string', format: 'date' } },
          { name: 'of', in: 'query', schema: { type: 'object', additionalProperties: { type: 'string' } } },
          { name: 'kinds', in: 'query', schema: { type: 'array', items: { type: 'string', enum: ['a', 'b'] } } },
        ],
        requestBody: { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } },
        responses: ok({ 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }),
      },
    },
  };
  const flows = { clientCredentials: { tokenUrl: 'https://a.example/token', scopes: {} } };
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Words', version: '1' },
    servers: [{ url: 'https://a.example' }],
    security: [{ oauth: [] }],
    paths: {
      ...Object.fromEntries(
        words.map((word, at) => [
          `/at/${at}`,
          {
            post: {
              operationId: word,
              tags: [word],
              requestBody: { content: json(refTo(word)) },
              responses: ok(json(refTo(word))),
            },
          },
        ]),
      ),
      ...more,
    },
    webhooks: {
      sold: { post: { requestBody: { content: json(refTo('Piece')) }, responses: { '204': { description: 'ok' } } } },
    },
    components: {
      securitySchemes: { oauth: { type: 'oauth2', flows } },
      schemas: Object.fromEntries(words.map((word, at) => [word, schemaOf(word, at)])),
    },
  });
}
