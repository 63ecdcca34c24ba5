// Documents that use words as names, in every position where a document has a name.

import type { Json, JsonObject } from '../../generator/support/json';

export const POSITIONS = [
  'schema',
  'property',
  'enum value',
  'parameter',
  'form field',
  'operationId',
  'tag',
  'security scheme',
  'server variable',
  'title',
] as const;

const text = { type: 'string' };
const json = (schema: Json): JsonObject => ({ 'application/json': { schema } });
const refTo = (name: string): JsonObject => ({
  $ref: `#/components/schemas/${encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))}`,
});
const entries = (words: readonly string[], of: (word: string, index: number) => Json): JsonObject =>
  Object.fromEntries(words.map((word, index) => [word, of(word, index)]));

/** Lists have their limits in documents, so that each operation, model and server takes so many words. */
const PORTION = 250;

function portions(words: readonly string[]): readonly (readonly string[])[] {
  const made: (readonly string[])[] = [];
  for (let at = 0; at < words.length; at += PORTION) made.push(words.slice(at, at + PORTION));
  return made;
}

/** A document in which each word is a name in every position, and one text the title. */
export function documentOf(words: readonly string[], title: string): string {
  const lists = portions(words);
  const paths: { [path: string]: JsonObject } = { '/untagged': { get: { responses: {} } } };
  lists.forEach((list, at) => Object.assign(paths, pathsOf(list, at)));
  words.forEach((word, at) => Object.assign(paths, { [`/at/${at}/{${word}}`]: { post: operationOf(word) } }));
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title, version: '1' },
    servers: lists.map((list) => ({
      url: `https://example.com/${list.map((word) => `{${word}}`).join('/')}`,
      variables: entries(list, (word) => ({ default: 'a', enum: ['a', word] })),
    })),
    paths,
    components: { schemas: schemasOf(words, lists), securitySchemes: entries(words, schemeOf) },
  });
}

/** The words as parameters, fields of a form and values of enums. */
function pathsOf(words: readonly string[], at: number): JsonObject {
  const parameters = (place: string, list = words): JsonObject[] =>
    list.map((word) => ({ name: word, in: place, schema: text }));
  const headers = words.filter((word) => /^[\w.-]+$/.test(word));
  const form = { 'multipart/form-data': { schema: { type: 'object', properties: entries(words, () => text) } } };
  const get = (name: string, members: JsonObject): JsonObject => ({
    get: { operationId: `every ${name} ${at}`, tags: ['every'], responses: {}, ...members },
  });
  return {
    [`/query/${at}`]: get('query', { parameters: parameters('query') }),
    [`/cookie/${at}`]: get('cookie', { parameters: parameters('cookie') }),
    [`/header/${at}`]: get('header', { parameters: parameters('header', headers) }),
    [`/enum/${at}`]: get('enum', {
      responses: { '200': { description: 'ok', content: json(refTo(`EveryEnum${at}`)) } },
    }),
    [`/form/${at}`]: {
      post: {
        operationId: `every field ${at}`,
        tags: ['every'],
        requestBody: { content: form },
        responses: { '204': { description: 'ok' } },
      },
    },
  };
}

/** The word as operationId, tag, parameter of a path, scheme, body and answer. */
function operationOf(word: string): JsonObject {
  return {
    operationId: word,
    tags: [word],
    parameters: /[{}/]/.test(word) ? [] : [{ name: word, in: 'path', required: true, schema: text }],
    security: [{ [word]: [] }],
    requestBody: { required: true, content: json(refTo(word)) },
    responses: { '200': { description: 'ok', content: json(refTo(word)) } },
  };
}

function schemasOf(words: readonly string[], lists: readonly (readonly string[])[]): JsonObject {
  const inside = (word: string): JsonObject => ({
    type: 'object',
    properties: { [word]: { enum: [word, 'other'], type: 'string' } },
  });
  const named = entries(words, (word) => ({
    type: 'object',
    required: [word],
    properties: { [word]: text, inside: inside(word) },
  }));
  const every = lists.map((list, at) => ({
    [`EveryProperty${at}`]: { type: 'object', properties: entries(list, refTo) },
    [`EveryEnum${at}`]: {
      type: 'object',
      properties: { inline: { type: 'string', enum: [...list] }, named: refTo(`EveryValue${at}`) },
    },
    [`EveryValue${at}`]: { type: 'string', enum: [...list] },
  }));
  return Object.assign(named, ...every, { EveryUnion: { oneOf: words.slice(0, 20).map(refTo) } }) as JsonObject;
}

function schemeOf(word: string, at: number): JsonObject {
  return at % 2 === 0 ? { type: 'http', scheme: 'bearer' } : { type: 'apiKey', in: 'header', name: `X-${word}` };
}
