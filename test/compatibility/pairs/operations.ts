// The client as a whole, and operations.

import {
  answers,
  api,
  documentOf,
  I,
  inRequests,
  json,
  list,
  query,
  raises,
  ref,
  S,
  sends,
  thing,
  type Json,
} from '../documents';
import type { ModelSettings } from '../../../generator/pipeline';
import type { RulePairs } from '../rule-pair';

const key = (name: string): Json => ({ [name]: { type: 'apiKey', in: 'header', name: `x-${name}` } });
const schemes = (securitySchemes: Json, security: readonly Json[] = []): Json => ({
  components: { securitySchemes },
  security,
});
const tokensFrom = (host: string): Json => ({
  one: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: `https://${host}.test/token`, scopes: {} } } },
});
const oneKey = { before: api({}, {}, schemes(key('one'))), after: api({}, {}, schemes(key('one'))) };
const variable = (env: string): ModelSettings => ({ credentials: { one: { env } } });
const servers = (...names: readonly string[]): Json => ({
  servers: names.map((name) => ({ url: `https://${name}.test` })),
});
const region = (first: string, ...rest: readonly string[]): Json => ({ default: first, enum: [first, ...rest] });
const regions = (variables: Json = {}): Json => ({
  servers: [{ url: 'https://{region}.test', variables: { region: { default: 'eu' }, ...variables } }],
});
const textAsWell = { 'text/plain': { schema: S } };
const get = (path: string, operation: Json = {}): Json => ({ [path]: { get: list(operation) } });
const Thing = thing({ a: S });
const content = { schema: ref('Thing') };
const asForm = { 'application/json': content, 'application/x-www-form-urlencoded': content };
const inTwoTypes = api({ requestBody: { required: true, content: asForm } }, { Thing });
const inOneType = api(sends(ref('Thing')), { Thing });
const raising = (responses: Json): Json => api(answers(ref('Thing'), responses), { Thing });
const more = get('/b', { operationId: 'more' });

const Page = thing({ items: { type: 'array', items: S }, rest: { type: 'array', items: S }, next: S, later: S });
const pages = (items: string, next: string): Json =>
  documentOf(
    {
      '/things': {
        get: list({ ...answers(ref('Page')), 'x-pagination': { style: 'next', response: { items, next } } }),
      },
    },
    { Page },
  );
const noPages = documentOf({ '/things': { get: list(answers(ref('Page'))) } }, { Page });

export const OPERATION_PAIRS: RulePairs = {
  'meaning-changed': {
    before: documentOf(get('/a_b', { operationId: undefined })),
    after: documentOf(get('/a-b', { operationId: undefined })),
    freshNames: true,
  },
  'client-renamed': {
    before: api(),
    after: { ...api(), info: { title: 'Umbrella', version: '1.0.0' } },
    freshNames: true,
  },
  'operation-added': { before: documentOf(get('/a')), after: documentOf({ ...get('/a'), ...more }) },
  'operation-removed': { before: documentOf({ ...get('/a'), ...more }), after: documentOf(get('/a')) },
  'operation-renamed': {
    before: api(),
    after: api({ operationId: 'all' }),
    freshNames: true,
    also: ['operation-id-changed', 'function-moved'],
  },
  'operation-moved': { before: api(), after: api({ tags: ['stuff'] }) },
  'function-moved': {
    before: api(),
    after: api({ tags: ['stuff'] }),
    freshNames: true,
    also: ['operation-moved'],
  },
  'operation-address-changed': { before: documentOf(get('/a')), after: documentOf(get('/b')) },
  'operation-id-changed': { before: api(), after: api({ operationId: 'all' }) },
  'operation-deprecated': { before: api(), after: api({ deprecated: true }) },
  'operation-undeprecated': { before: api({ deprecated: true }), after: api() },
  'security-changed': {
    before: api({ security: [{ one: [] }] }, {}, schemes({ ...key('one'), ...key('two') })),
    after: api({ security: [{ two: [] }] }, {}, schemes({ ...key('one'), ...key('two') })),
  },
  'request-shape-changed': {
    before: inRequests(Thing),
    after: api({ ...sends(ref('Thing')), parameters: [query('q')] }, { Thing }),
    also: ['argument-added-optional', 'argument-renamed'],
    only: ['typescript'],
  },
  'media-type-added': { before: inOneType, after: inTwoTypes },
  'media-type-removed': { before: inTwoTypes, after: inOneType },

  'response-type-changed': { before: api(answers(S)), after: api(answers(I)) },
  'response-type-refined': { before: api(answers(I)), after: api(answers({ ...I, format: 'int32' })) },
  'response-nullable-added': { before: api(answers(S)), after: api(answers({ type: ['string', 'null'] })) },
  'response-nullable-removed': { before: api(answers({ type: ['string', 'null'] })), after: api(answers(S)) },
  'success-changed': { before: api(), after: api({ responses: { '202': { description: 'Soon', ...json(S) } } }) },
  'success-added': { before: api(answers(S)), after: api(answers(S, { '201': { description: 'Made', ...json(S) } })) },
  'answer-media-types-changed': {
    before: api(answers(S)),
    after: api({
      responses: { '200': { description: 'OK', content: { ...textAsWell, ...(json(S).content as Json) } } },
    }),
  },
  'error-added': { before: raising({}), after: raising(raises(ref('Thing'))) },
  'error-removed': { before: raising(raises(ref('Thing'))), after: raising({}) },
  'error-type-changed': { before: raising(raises(S)), after: raising(raises(I)) },

  'pages-added': { before: noPages, after: pages('/items', '/next') },
  'pages-removed': [
    { before: pages('/items', '/next'), after: noPages },
    { before: pages('/items', '/next'), after: pages('/rest', '/next') },
  ],
  'pages-changed': { before: pages('/items', '/next'), after: pages('/items', '/later') },
  'credential-added': {
    before: api({}, {}, schemes(key('one'))),
    after: api({}, {}, schemes({ ...key('one'), ...key('two') })),
  },
  'credential-removed': {
    before: api({}, {}, schemes({ ...key('one'), ...key('two') })),
    after: api({}, {}, schemes(key('one'))),
  },
  'credential-changed': [
    {
      before: api({}, {}, schemes(key('one'), [{ one: [] }])),
      after: api({}, {}, schemes({ one: { type: 'http', scheme: 'bearer' } }, [{ one: [] }])),
    },
    {
      only: ['csharp'],
      before: api({}, {}, schemes({ one: { type: 'http', scheme: 'basic' } }, [{ one: [] }])),
      after: api({}, {}, schemes({ one: { type: 'http', scheme: 'bearer' } }, [{ one: [] }])),
    },
  ],
  'credential-address-changed': [
    {
      before: api({}, {}, schemes(key('one'))),
      after: api({}, {}, schemes({ one: { ...(key('one').one as Json), in: 'query' } })),
    },
    { before: api({}, {}, schemes(tokensFrom('a'))), after: api({}, {}, schemes(tokensFrom('b'))) },
  ],
  'credential-prefix-changed': {
    before: api({}, {}, schemes(key('one'))),
    after: api({}, {}, schemes({ one: { ...(key('one').one as Json), 'x-specsmith-prefix': 'Bearer' } })),
  },
  'credential-variable-added': { ...oneKey, settings: { before: {}, after: variable('ONE') } },
  'credential-variable-changed': [
    { ...oneKey, settings: { before: variable('ONE'), after: variable('TWO') } },
    { ...oneKey, settings: { before: variable('ONE'), after: {} } },
  ],
  'server-added': { before: api({}, {}, servers('a')), after: api({}, {}, servers('a', 'b')) },
  'server-removed': [
    { before: api({}, {}, servers('a', 'b')), after: api({}, {}, servers('a')) },
    { before: api(servers('a', 'b')), after: api(servers('a')) },
  ],
  'server-moved': { before: api({}, {}, servers('a', 'b')), after: api({}, {}, servers('b', 'a')) },
  'server-address-changed': { before: api({}, {}, servers('a')), after: api({}, {}, servers('b')) },
  'server-variable-added': { before: api({}, {}, regions()), after: api({}, {}, regions({ zone: { default: 'z' } })) },
  'server-variable-removed': [
    { before: api({}, {}, regions({ zone: { default: 'z' } })), after: api({}, {}, regions()) },
    {
      before: api({}, {}, regions()),
      after: api({}, {}, { servers: [{ url: 'https://{area}.test', variables: { area: { default: 'eu' } } }] }),
      also: ['server-variable-added'],
    },
  ],
  'server-value-added': {
    before: api({}, {}, regions({ region: region('eu') })),
    after: api({}, {}, regions({ region: region('eu', 'us') })),
  },
  'server-value-removed': [
    {
      before: api({}, {}, regions({ region: region('eu', 'us') })),
      after: api({}, {}, regions({ region: region('eu') })),
    },
    { before: api({}, {}, regions()), after: api({}, {}, regions({ region: region('eu') })) },
  ],
  'server-default-changed': {
    before: api({}, {}, regions()),
    after: api({}, {}, regions({ region: { default: 'us' } })),
  },
  'operation-servers-added': {
    before: api({}, {}, servers('a', 'b')),
    after: api(servers('c', 'd'), {}, servers('a', 'b')),
  },
  'operation-servers-removed': {
    before: api(servers('c', 'd'), {}, servers('a', 'b')),
    after: api({}, {}, servers('a', 'b')),
  },

  'document-changed': { before: api({ summary: 'One' }), after: api({ summary: 'Two' }) },
};
