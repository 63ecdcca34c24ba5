// Responses: which body is decoded by what, what is nothing, and what each kind of error carries.

import { deflateSync, gzipSync } from 'node:zlib';
import type { ContractLine } from '../contract';
import type { Failure, Outcome, Scenario } from '../scenario';
import type { Reply } from '../../../generator/conformance/reply';
import type { Json } from '../../../generator/conformance/transcript';
import type { ExpectedRequest } from '../../../generator/conformance/compare';

const targets: { readonly [operation: string]: string } = {
  several: '/several',
  wildcard: '/wildcard',
  onlyDefault: '/only-default',
  bareDefault: '/bare-default',
  media: '/media',
  suffix: '/suffix',
  resetContent: '/reset-content',
  emptyBody: '/empty',
  headOnly: '/empty',
  text: '/text',
  xmlFirst: '/xml-first',
  openText: '/open-text',
  openNullable: '/open-nullable',
  html: '/html',
  jsonText: '/json-text',
  jsonTime: '/json-time',
  jsonCount: '/json-count',
  plainCount: '/plain-count',
  plainFlag: '/plain-flag',
  jsonList: '/json-list',
  jsonAny: '/json-any',
  jsonMap: '/json-map',
  binary: '/binary',
  png: '/png',
  mixed: '/mixed',
  undeclared: '/no-content-declared',
  alone: '/alone',
};

function answers(
  name: string,
  covers: readonly ContractLine[],
  operation: string,
  reply: Reply,
  expect: Outcome,
  headers: NonNullable<ExpectedRequest['headers']> = {},
): Scenario {
  const request = { method: operation === 'headOnly' ? 'HEAD' : 'GET', target: targets[operation] as string, headers };
  const call = { operation, options: { retries: 0 } };
  return { name, covers, spec: 'responses', steps: [{ call, exchanges: [{ request, reply }], expect }] };
}

function gives(name: string, covers: readonly ContractLine[], operation: string, status: number, json: Json): Scenario {
  return answers(name, covers, operation, { status, body: { json } }, { ok: true, status, value: { json } });
}

/** Where the document declares text of any media type. */
function opensAs(name: string, body: NonNullable<Reply['body']>, text: string, operation = 'openText'): Scenario {
  const covers: readonly ContractLine[] = ['response.text'];
  const full = `text of an open media type: ${name}`;
  return answers(full, covers, operation, { body }, { ok: true, value: { text } });
}

function fails(name: string, operation: string, reply: Reply, rest: Omit<Failure, 'ok' | 'kind'>): Scenario {
  const covers: readonly ContractLine[] = ['error.typed', 'kind.api'];
  return answers(name, covers, operation, reply, { ok: false, kind: 'api', status: reply.status ?? 200, ...rest });
}

const page = '<!doctype html><title>502</title><h1>Bad gateway</h1>';
const problem = { title: 'No', problem_code: 7 };

/** What Express, Fastify and Nest send of a string: the text alone. */
const bare: readonly (readonly [name: string, text: string, contentType: string, expected: string])[] = [
  ['as a page', 'Hello "World"', 'text/html; charset=utf-8', 'Hello "World"'],
  ['as plain text', 'a\\b\n', 'text/plain; charset=utf-8', 'a\\b\n'],
  ['in quotes', '"quoted"', 'text/plain', 'quoted'],
  ['a number', '42', 'text/plain', '42'],
  ['the word null', 'null', 'text/html', 'null'],
];

const PACKED = Buffer.from(Array.from({ length: 40 }, (_, nr) => `line ${nr * 7919}`).join(' '));
const WHOLE: Outcome = { ok: true, value: { text: PACKED.toString() } };
const CUT: Outcome = { ok: false, kind: 'connection' };

function cut(bytes: Buffer, by: number): Buffer {
  return bytes.subarray(0, bytes.length - by);
}

function packed(what: string, bytes: Buffer, expect: Outcome, encoding = 'gzip'): Scenario {
  const body = { base64: bytes.toString('base64'), contentType: 'text/plain; charset=utf-8' };
  return answers(
    `compressed body, ${what}`,
    expect === WHOLE ? ['response.text'] : ['kind.connection'],
    'text',
    { headers: { 'Content-Encoding': encoding }, body },
    expect,
  );
}

export const responseScenarios: readonly Scenario[] = [
  gives('first success code', ['response.by-status'], 'several', 200, { a: 1, kind_of_a: 'x' }),
  gives('second success code', ['response.by-status'], 'several', 201, { b: 'text' }),
  answers(
    'success code without a body',
    ['response.by-status', 'response.empty'],
    'several',
    { status: 204 },
    { ok: true, status: 204, value: 'none' },
  ),
  gives('exact code before the wildcard', ['response.by-status'], 'wildcard', 200, { a: 1 }),
  gives('wildcard success', ['response.by-status'], 'wildcard', 202, { b: 'x' }),
  gives('default is a success where there is no other', ['error.default'], 'onlyDefault', 200, {
    a: 1,
    kind_of_a: 'k',
  }),
  answers(
    'default that is a success is an error at 500',
    ['error.default'],
    'onlyDefault',
    { status: 500, body: { json: { a: 1 } } },
    { ok: false, kind: 'api', status: 500 },
  ),
  answers(
    'a 2XX that only the default describes is an error',
    ['error.default', 'error.typed'],
    'several',
    { status: 203, body: { json: { fault: 'other' } } },
    { ok: false, kind: 'api', status: 203 },
  ),
  answers(
    'a 2XX that only a default without a body describes is an error',
    ['error.default'],
    'bareDefault',
    { status: 200, body: { json: { a: 1 } } },
    { ok: false, kind: 'api', status: 200 },
  ),
  gives('undeclared success code', ['response.by-status'], 'jsonAny', 203, { some: 'thing' }),
  answers(
    'status and headers can be had',
    ['shape.raw'],
    'several',
    { headers: { 'X-Request-Id': 'r-1', 'X-Two': 'a, b' }, body: { json: { a: 1 } } },
    {
      ok: true,
      status: 200,
      headers: { 'x-request-id': 'r-1', 'x-two': 'a, b' },
    },
  ),

  answers(
    'of several media types: JSON',
    ['response.by-status'],
    'media',
    { body: { json: { a: 1 } } },
    { ok: true, value: { json: { a: 1 } } },
  ),
  answers(
    'of several media types: text',
    ['response.by-status', 'response.text'],
    'media',
    { body: { text: '{"a": 1}' } },
    { ok: true, value: { text: '{"a": 1}' } },
  ),
  answers(
    'of several media types: bytes',
    ['response.by-status', 'response.binary'],
    'media',
    { body: { base64: 'JVBERg==', contentType: 'application/pdf' } },
    {
      ok: true,
      value: { base64: 'JVBERg==' },
    },
  ),
  answers(
    'a multipart answer is its bytes',
    ['response.binary'],
    'mixed',
    { body: { base64: 'LS1iLS0=', contentType: 'multipart/mixed; boundary=b' } },
    { ok: true, value: { base64: 'LS1iLS0=' } },
  ),
  ...['text/csv', 'application/json', 'application/pdf'].map((contentType) =>
    answers(
      `declared bytes are bytes, also where the server calls them ${contentType}`,
      ['response.binary'],
      'binary',
      { body: { base64: 'NyA=', contentType } },
      { ok: true, value: { base64: 'NyA=' } },
    ),
  ),
  ...['application/octet-stream', 'application/json', 'text/csv'].map((contentType) =>
    answers(
      `declared text is text, also where the server calls it ${contentType}`,
      ['response.text'],
      'text',
      { body: { text: '7 ', contentType } },
      { ok: true, value: { text: '7 ' } },
    ),
  ),
  answers(
    'of several media types: an undeclared one where JSON is declared',
    ['response.by-status'],
    'media',
    { body: { text: page, contentType: 'text/html' } },
    { ok: false, kind: 'decode' },
  ),
  answers(
    'of several media types: undeclared bytes where JSON is declared',
    ['response.by-status'],
    'media',
    { body: { base64: 'iVBORw0KGgo=', contentType: 'image/png' } },
    { ok: false, kind: 'decode' },
  ),
  answers(
    'JSON after XML, and a response that says no type',
    ['response.by-status'],
    'xmlFirst',
    { body: { text: '{"a":1}', contentType: '' } },
    { ok: true, value: { json: { a: 1 } } },
  ),
  answers(
    'JSON after XML, and a response of another type',
    ['response.by-status'],
    'xmlFirst',
    { body: { text: page, contentType: 'text/html' } },
    { ok: false, kind: 'decode' },
  ),
  answers(
    'Accept asks for JSON where there is JSON',
    ['agent.accept'],
    'media',
    { body: { json: { a: 1 } } },
    { ok: true },
    {
      accept: {
        matches: '^(?=.*application/json)(?!.*(text/plain|pdf)).*$',
      },
    },
  ),
  {
    name: 'the caller asks for another media type',
    covers: ['agent.accept', 'response.text'],
    spec: 'responses',
    steps: [
      {
        call: { operation: 'media', args: { header: { accept: 'text/plain' } }, options: { retries: 0 } },
        exchanges: [
          {
            request: { method: 'GET', target: '/media', headers: { accept: 'text/plain' } },
            reply: { body: { text: 'a' } },
          },
        ],
        expect: { ok: true, value: { text: 'a' } },
      },
    ],
  },
  answers(
    'Accept of one media type',
    ['agent.accept'],
    'suffix',
    { body: { json: { a: 1 }, contentType: 'application/vnd.a+json' } },
    { ok: true, value: { json: { a: 1 } } },
    {
      accept: { matches: 'application/vnd\\.a\\+json' },
    },
  ),
  answers(
    'JSON with parameters of its media type',
    ['response.by-status'],
    'suffix',
    { body: { json: { a: 1 }, contentType: 'Application/Vnd.A+JSON; Charset="UTF-8"' } },
    {
      ok: true,
      value: { json: { a: 1 } },
    },
  ),

  answers('205', ['response.empty'], 'resetContent', { status: 205 }, { ok: true, status: 205, value: 'none' }),
  answers(
    'HEAD',
    ['response.empty'],
    'headOnly',
    { headers: { 'X-Id': '1', 'Content-Type': 'application/json' } },
    { ok: true, status: 200, headers: { 'x-id': '1' }, value: 'none' },
  ),
  answers(
    'an empty body where JSON is declared',
    ['response.empty'],
    'emptyBody',
    { headers: { 'Content-Type': 'application/json' } },
    { ok: true, status: 200, value: 'none' },
  ),
  answers(
    'an empty body without a media type',
    ['response.empty'],
    'emptyBody',
    {},
    { ok: true, status: 200, value: 'none' },
  ),
  answers(
    '204 where 200 is declared',
    ['response.empty'],
    'emptyBody',
    { status: 204 },
    { ok: true, status: 204, value: 'none' },
  ),

  answers(
    'text',
    ['response.text'],
    'text',
    { body: { text: 'ü {"a": 1}\n' } },
    { ok: true, value: { text: 'ü {"a": 1}\n' } },
  ),
  answers(
    'text in Latin-1',
    ['response.text'],
    'text',
    { body: { base64: '/ORm', contentType: 'text/plain; charset=iso-8859-1' } },
    { ok: true, value: { text: 'üäf' } },
  ),
  answers(
    'no bytes',
    ['response.binary', 'response.empty'],
    'binary',
    { body: { base64: '', contentType: 'application/octet-stream' } },
    { ok: true, status: 200, value: { base64: '' } },
  ),
  answers(
    'an empty text',
    ['response.text', 'response.empty'],
    'text',
    { body: { text: '' } },
    { ok: true, status: 200, value: { text: '' } },
  ),
  answers(
    'an empty text without a media type',
    ['response.text', 'response.empty'],
    'text',
    {},
    { ok: true, status: 200, value: { text: '' } },
  ),
  answers(
    'a page',
    ['response.text'],
    'html',
    { body: { text: page, contentType: 'text/html' } },
    { ok: true, value: { text: page } },
  ),
  gives('a JSON text', ['response.text'], 'jsonText', 200, 'not "raw"'),
  ...bare.map(([name, text, contentType, expected]) =>
    answers(
      `a JSON text that comes as text: ${name}`,
      ['response.text'],
      'jsonText',
      { body: { text, contentType } },
      { ok: true, status: 200, value: { json: expected } },
    ),
  ),
  answers(
    'a JSON text that comes as text: nothing',
    ['response.empty'],
    'jsonText',
    { body: { text: '', contentType: 'text/html' } },
    { ok: true, status: 200, value: 'none' },
  ),
  answers(
    'a JSON text that is none',
    ['error.decode'],
    'jsonText',
    { body: { text: 'Hello', contentType: 'application/json' } },
    { ok: false, kind: 'decode', status: 200 },
  ),
  answers(
    'a JSON date-time that comes as text',
    ['response.text'],
    'jsonTime',
    { body: { text: '2026-01-02T03:04:05.120Z', contentType: 'text/html; charset=utf-8' } },
    { ok: true, status: 200, value: { json: '2026-01-02T03:04:05.120Z' } },
  ),
  ...(['text/plain', 'text/html; charset=utf-8'] as const).flatMap((contentType) =>
    (['plainCount', 'jsonCount'] as const).map((operation) =>
      answers(
        `a number that comes as ${contentType}: ${operation}`,
        ['response.text'],
        operation,
        { body: { text: '42', contentType } },
        { ok: true, status: 200, value: { json: 42 } },
      ),
    ),
  ),
  answers(
    'a number as text that is none',
    ['error.decode'],
    'plainCount',
    { body: { text: 'many', contentType: 'text/plain' } },
    { ok: false, kind: 'decode', status: 200 },
  ),
  answers(
    'a boolean as text',
    ['response.text'],
    'plainFlag',
    { body: { text: 'true', contentType: 'text/plain' } },
    { ok: true, status: 200, value: { json: true } },
    { accept: { matches: 'text/plain' } },
  ),
  answers(
    'JSON that calls itself text',
    ['response.by-status'],
    'emptyBody',
    { body: { text: '{"a":1,"kind_of_a":"x"}', contentType: 'text/html' } },
    { ok: true, status: 200, value: { json: { a: 1, kind_of_a: 'x' } } },
  ),
  opensAs('a JSON string', { json: 'not "raw"' }, 'not "raw"'),
  opensAs('a JSON string of a type by its suffix', { json: 'a', contentType: 'application/vnd.a+json' }, 'a'),
  opensAs('JSON that is no string', { text: '{"a": 1.50}', contentType: 'application/json' }, '{"a": 1.50}'),
  opensAs('what only calls itself JSON', { text: 'no "quotes', contentType: 'application/json' }, 'no "quotes'),
  opensAs('a JSON string that may be null', { json: 'not null' }, 'not null', 'openNullable'),
  opensAs('null', { text: 'null', contentType: 'application/json' }, 'null'),
  opensAs('null that may be', { text: 'null', contentType: 'application/json' }, 'null', 'openNullable'),
  opensAs('the word null', { text: 'null', contentType: 'text/plain' }, 'null', 'openNullable'),
  opensAs('text in quotes', { text: '"quoted"', contentType: 'text/plain' }, '"quoted"'),
  fails(
    'an error whose JSON calls itself text',
    'several',
    { status: 404, body: { text: '{"missing_id":"7"}', contentType: 'text/plain' } },
    { body: { json: { missing_id: '7' } } },
  ),
  fails(
    'text of an open media type: an error that is a JSON string',
    'openText',
    { status: 400, body: { json: 'no' } },
    {},
  ),
  // RFC 8259 sections 8.1 and 11: JSON is UTF-8, and its type has no charset.
  answers(
    'a JSON text in UTF-8 whose type names another charset',
    ['response.text'],
    'jsonText',
    { body: { base64: Buffer.from('"ü€"').toString('base64'), contentType: 'application/json; charset=iso-8859-1' } },
    { ok: true, status: 200, value: { json: 'ü€' } },
  ),
  answers(
    'a JSON list in UTF-8 whose type names another charset',
    ['response.by-status'],
    'jsonList',
    {
      body: {
        base64: Buffer.from('[{"a":1,"kind_of_a":"ü"}]').toString('base64'),
        contentType: 'application/json;charset="windows-1252"',
      },
    },
    { ok: true, status: 200, value: { json: [{ a: 1, kind_of_a: 'ü' }] } },
  ),
  gives('a JSON list', ['response.by-status'], 'jsonList', 200, [{ a: 1 }, { a: 2, kind_of_a: 'z' }]),
  gives('a count of several successes that may be null', ['response.by-status'], 'maybeCountOrText', 200, 7),
  gives('null of several successes: a count', ['response.by-status'], 'maybeCountOrText', 200, null),
  gives('null of several successes: an object', ['response.by-status'], 'maybeCountOrText', 202, null),
  gives('an empty JSON list', ['response.by-status'], 'jsonList', 200, []),
  gives('JSON null of any shape', ['response.by-status'], 'jsonAny', 200, { deep: [null, { Deep_er: false }] }),
  gives(
    'a map with prototype keys',
    ['json.prototype'],
    'jsonMap',
    200,
    JSON.parse('{"__proto__": 1, "constructor": 2, "a": 3}') as Json,
  ),
  gives(
    'an object with prototype keys',
    ['json.prototype', 'forward.fields'],
    'several',
    200,
    JSON.parse('{"a": 1, "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}') as Json,
  ),
  answers(
    'bytes',
    ['response.binary'],
    'binary',
    { body: { base64: 'AAEC/w==' } },
    { ok: true, value: { base64: 'AAEC/w==' } },
  ),
  answers(
    'bytes that look like JSON',
    ['response.binary'],
    'binary',
    { body: { base64: 'eyJhIjoxfQ==' } },
    { ok: true, value: { base64: 'eyJhIjoxfQ==' } },
  ),
  answers(
    'bytes without a schema',
    ['response.binary'],
    'png',
    { body: { base64: 'iVBORw0KGgo=', contentType: 'image/png' } },
    { ok: true, value: { base64: 'iVBORw0KGgo=' } },
  ),
  answers(
    'JSON in chunks',
    ['response.by-status'],
    'several',
    { chunked: true, body: { json: { a: 1 } } },
    {
      ok: true,
      value: { json: { a: 1 } },
    },
  ),
  answers(
    'an empty body in chunks',
    ['response.empty'],
    'emptyBody',
    { chunked: true, headers: { 'Content-Type': 'application/json' } },
    {
      ok: true,
      status: 200,
      value: 'none',
    },
  ),
  answers(
    'JSON after a byte order mark',
    ['response.by-status'],
    'several',
    { body: { base64: '77u/eyJhIjoxfQ==', contentType: 'application/json' } },
    {
      ok: true,
      value: { json: { a: 1 } },
    },
  ),
  answers(
    'compressed JSON',
    ['response.by-status'],
    'several',
    { body: { json: { a: 1 } }, encoding: 'gzip' },
    { ok: true, value: { json: { a: 1 } } },
  ),

  // Compressed bodies whose compression does not end where the body does. The length is right.
  packed('whole', gzipSync(PACKED), WHOLE),
  packed('whole, deflated', deflateSync(PACKED), WHOLE, 'deflate'),
  packed('in two members', Buffer.concat([gzipSync(PACKED.subarray(0, 40)), gzipSync(PACKED.subarray(40))]), WHOLE),
  packed('in two members, the second cut', Buffer.concat([gzipSync(PACKED), gzipSync(PACKED).subarray(0, 15)]), CUT),
  packed('with zeros behind it', Buffer.concat([gzipSync(PACKED), Buffer.alloc(16)]), WHOLE),
  packed('with something else behind it', Buffer.concat([gzipSync(PACKED), Buffer.from('garbage')]), CUT),
  packed('cut in the middle', cut(gzipSync(PACKED), 24), CUT),
  packed('cut before its checksum', cut(gzipSync(PACKED), 8), CUT),
  packed('cut by a byte', cut(gzipSync(PACKED), 1), CUT),
  packed('cut within its head', gzipSync(PACKED).subarray(0, 6), CUT),
  packed('deflated, cut in the middle', cut(deflateSync(PACKED), 24), CUT, 'deflate'),
  packed('deflated, cut before its checksum', cut(deflateSync(PACKED), 4), CUT, 'deflate'),

  fails(
    'error of an exact code',
    'several',
    { status: 404, headers: { 'X-Request-Id': 'r-2' }, body: { json: { missing_id: 'm' } } },
    {
      headers: { 'x-request-id': 'r-2' },
      body: { json: { missing_id: 'm' } },
    },
  ),
  fails(
    'error of a wildcard',
    'several',
    { status: 409, body: { json: problem, contentType: 'application/problem+json' } },
    { body: { json: problem } },
  ),
  fails(
    'error of default',
    'several',
    { status: 500, body: { json: { fault: 'f' } } },
    { body: { json: { fault: 'f' } } },
  ),
  fails(
    'error of a 5XX wildcard',
    'wildcard',
    { status: 501, body: { json: { fault: 'f' } } },
    { body: { json: { fault: 'f' } } },
  ),
  fails(
    'error of an undeclared code',
    'wildcard',
    { status: 404, body: { json: { what: 'ever' } } },
    { body: { json: { what: 'ever' } } },
  ),
  fails(
    'error of a binary operation',
    'binary',
    { status: 404, body: { json: { missing_id: 'm' } } },
    { body: { json: { missing_id: 'm' } } },
  ),
  fails(
    'error with unknown fields',
    'several',
    { status: 404, body: { json: { missing_id: 'm', brand_new: [1] } } },
    { body: { json: { missing_id: 'm', brand_new: [1] } } },
  ),
  answers(
    'error of HEAD',
    ['error.typed', 'response.empty'],
    'headOnly',
    { status: 404, headers: { 'X-Id': '1' } },
    {
      ok: false,
      kind: 'api',
      status: 404,
      headers: { 'x-id': '1' },
    },
  ),
  fails('error without a body', 'several', { status: 404 }, {}),

  ...(
    [
      ['a page in place of JSON', { status: 502, body: { text: page, contentType: 'text/html' } }, { text: page }],
      [
        'a page that says it is JSON',
        { status: 502, body: { text: page, contentType: 'application/json' } },
        { text: page },
      ],
      ['an unknown status', { status: 520, body: { text: 'odd' } }, { text: 'odd' }],
      [
        'truncated JSON',
        { status: 404, body: { text: '{"missing_id": "m', contentType: 'application/json' } },
        { text: '{"missing_id": "m' },
      ],
      ['JSON of another shape', { status: 404, body: { json: ['not', 'an', 'object'] } }, undefined],
      ['JSON null', { status: 404, body: { json: null } }, undefined],
    ] as const
  ).map(([what, reply, body]) =>
    answers(`error body that is ${what}`, ['error.second', 'kind.api'], 'several', reply as Reply, {
      ok: false,
      kind: 'api',
      status: reply.status,
      ...(body === undefined ? {} : { body }),
    }),
  ),
  answers(
    'success body that is truncated JSON',
    ['kind.decode'],
    'several',
    { body: { text: '{"a": 1', contentType: 'application/json' } },
    { ok: false, kind: 'decode' },
  ),
  answers(
    'success body that is a page',
    ['kind.decode'],
    'several',
    { body: { text: page, contentType: 'text/html' } },
    { ok: false, kind: 'decode' },
  ),
  answers(
    'success where the document says nothing of a body',
    ['response.empty'],
    'undeclared',
    { body: { json: { a: 1 } } },
    { ok: true, status: 200, value: 'none' },
  ),
  answers(
    'success where the document says nothing of a body, and what comes is no JSON',
    ['response.empty'],
    'undeclared',
    { body: { text: '{', contentType: 'application/json' } },
    { ok: true, status: 200, value: 'none' },
  ),
  answers(
    'a status that only the default describes, which is no success',
    ['error.default'],
    'onlyDefault',
    { status: 304 },
    { ok: false, kind: 'api', status: 304 },
  ),
  answers(
    'an undeclared success is read as the first that is declared',
    ['response.by-status'],
    'alone',
    { status: 202, body: { json: { a: 1, kind_of_a: 'k' } } },
    { ok: true, status: 202, value: { json: { a: 1, kind_of_a: 'k' } } },
  ),
  answers(
    'JSON that the server calls text/json',
    ['error.typed'],
    'several',
    { status: 418, body: { text: '{"b":1}', contentType: 'text/json' } },
    { ok: false, kind: 'api', status: 418, body: { json: { b: 1 } } },
  ),
];
