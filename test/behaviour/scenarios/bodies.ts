// Request bodies: JSON, form, multipart, text, bytes; what is unset, null or a default.

import type { ContractLine } from '../contract';
import type { Scenario } from '../scenario';
import { bodySender } from './body-sender';
import type { Json } from '../../../generator/conformance/transcript';

const paths: { readonly [operation: string]: readonly [string, string] } = {
  jsonBody: ['POST', '/json'],
  jsonSuffixBody: ['POST', '/json-suffix'],
  jsonOptionalBody: ['POST', '/json-optional'],
  jsonArrayBody: ['POST', '/json-array'],
  jsonTextBody: ['POST', '/json-text'],
  jsonNumberBody: ['POST', '/json-number'],
  jsonAnyBody: ['POST', '/json-any'],
  jsonMapBody: ['POST', '/json-map'],
  formBody: ['POST', '/form'],
  multipartBody: ['POST', '/multipart'],
  multipartStyled: ['POST', '/multipart-styled'],
  multipartUntyped: ['POST', '/multipart-untyped'],
  multipartAlsoJson: ['POST', '/multipart-also-json'],
  textBody: ['POST', '/text'],
  latinBody: ['POST', '/latin'],
  latinXml: ['POST', '/latin-xml'],
  latinPart: ['POST', '/latin-part'],
  csvBody: ['POST', '/csv'],
  binaryBody: ['POST', '/binary'],
  binaryPut: ['PUT', '/binary'],
  pngBody: ['POST', '/png'],
  choiceBody: ['POST', '/choice'],
  attachBody: ['POST', '/attach'],
  importBody: ['POST', '/import'],
  offerBody: ['POST', '/offer'],
  scanBody: ['POST', '/scan'],
  photoBody: ['POST', '/photo'],
  patchBody: ['PATCH', '/patch'],
};

const attached = { name: 'file', base64: 'AAEC/w==', filename: 'one.bin', contentType: 'application/octet-stream' };
const letter = [
  { name: 'title', text: 't' },
  { name: 'place', json: { x: 1 }, contentType: 'application/json' },
  { name: 'files', base64: 'AAEC/w==', filename: 'one.bin', contentType: 'application/octet-stream' },
  { name: 'files', base64: '/v4=', filename: 'two.bin', contentType: 'application/octet-stream' },
];
const anything = [
  { name: 'text', text: 'x y' },
  { name: 'whole', text: '7' },
  { name: 'data', json: { a: [1, null] }, contentType: 'application/json' },
  { name: 'several', text: 'one' },
  { name: 'several', json: { b: 'two' }, contentType: 'application/json' },
];

const sends = bodySender('bodies', (operation) => paths[operation] as readonly [string, string]);

function sendsJson(name: string, covers: readonly ContractLine[], operation: string, json: Json): Scenario {
  return sends(name, covers, operation, { json }, { contentType: 'application/json', body: { json } });
}

function echoes(name: string, covers: readonly ContractLine[], json: Json, operation = 'echo'): Scenario {
  const target = operation === 'echo' ? '/echo' : '/tuple';
  const request = { method: 'POST', target, body: { json } };
  return {
    name,
    covers,
    spec: 'bodies',
    steps: [
      {
        call: { operation, body: { json } },
        exchanges: [{ request, reply: { body: { json } } }],
        expect: { ok: true, value: { json } },
      },
    ],
  };
}

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
/** A body that may be null is a value with no other form: null goes out and comes back, and is not made 0 or a day of the year 1. */
const nullBodies: readonly Scenario[] = [
  { path: 'maybe-count', operation: 'maybeCount', value: 0 },
  { path: 'maybe-time', operation: 'maybeTime', value: '2024-02-29T12:30:00.125Z' },
  { path: 'maybe-flag', operation: 'maybeFlag', value: false },
  { path: 'maybe-mode', operation: 'maybeMode', value: 'dark' },
  { path: 'maybe-point', operation: 'maybePoint', value: { x: 1 } },
  { path: 'maybe-text', operation: 'maybeText', value: '' },
  { path: 'maybe-list', operation: 'maybeList', value: [] },
  { path: 'maybe-map', operation: 'maybeMap', value: {} },
  { path: 'maybe-either', operation: 'maybeEither', value: [1] },
  { path: 'only-null', operation: 'onlyNull', value: null },
  { path: 'const-null', operation: 'constNull', value: null },
].map(({ path, operation, value }): Scenario => ({
  name: `JSON body that may be null: ${operation}`,
  covers: ['body.json', 'body.three-states'],
  spec: 'bodies',
  steps: [null, value].map((json) => ({
    call: { operation, body: { json } },
    exchanges: [
      {
        request: { method: 'POST', target: `/${path}`, contentType: 'application/json', body: { json } },
        reply: { body: { json } },
      },
    ],
    expect: { ok: true, value: { json } },
  })),
}));

const settings = { name: 'a "quoted"\n\u2028 ü 😀', note: null };

export const bodyScenarios: readonly Scenario[] = [
  sendsJson('JSON body', ['body.json', 'body.three-states', 'body.default'], 'jsonBody', settings),
  sendsJson('JSON body with every kind of value', ['body.json'], 'jsonBody', {
    name: 'n',
    note: 'text',
    size: 0,
    mode: 'dark',
    since: '2024-02-29T12:30:15.250Z',
    day: '2024-02-29',
    ratio: 0.1,
    nested_settings: { name: 'inner', note: null, points: [] },
    points: [{ x: 1 }, {}],
  }),
  sends(
    'JSON body of another media type',
    ['body.json'],
    'jsonSuffixBody',
    { json: settings },
    {
      contentType: 'application/vnd.settings+json',
      body: { json: settings },
    },
  ),
  sendsJson('JSON body that is an array', ['body.json'], 'jsonArrayBody', [settings, settings]),
  sendsJson('JSON body that is an empty array', ['body.json'], 'jsonArrayBody', []),
  sends(
    'JSON body that is a text',
    ['body.json'],
    'jsonTextBody',
    { json: 'a "b"' },
    {
      contentType: 'application/json',
      body: { json: 'a "b"' },
    },
  ),
  sendsJson('JSON body that is zero', ['body.json'], 'jsonNumberBody', 0),
  sendsJson('JSON body of any shape', ['body.json'], 'jsonAnyBody', { a: [1, null, { b: false }], '': 'empty key' }),
  sendsJson(
    'JSON body that is a map',
    ['body.json', 'json.prototype'],
    'jsonMapBody',
    JSON.parse('{"a": 1, "B c": 2, "__proto__": 3, "constructor": 4}') as Json,
  ),
  sendsJson('JSON body with unknown fields', ['forward.fields'], 'jsonBody', {
    name: 'n',
    note: null,
    brand_new: { Deep_Key: [1] },
  }),
  sends('optional JSON body left out', ['body.three-states'], 'jsonOptionalBody', undefined, {
    contentType: null,
    body: 'none',
  }),
  sendsJson('patch with nothing set', ['body.three-states'], 'patchBody', {}),
  ...nullBodies,
  sendsJson('patch with nulls', ['body.three-states'], 'patchBody', { first: null, second: null, third: null }),
  sendsJson('patch with values', ['body.three-states'], 'patchBody', { first: '', second: {}, third: [] }),
  {
    name: 'required body missing',
    covers: ['kind.request'],
    spec: 'bodies',
    steps: [{ call: { operation: 'jsonBody' }, expect: { ok: false, kind: 'request' } }],
  },
  echoes('a tuple', ['body.json'], [1, '2024-02-29T12:30:15.250Z', { x: 1 }], 'tupleBody'),
  echoes('names that collide', ['body.json'], {
    class: 'c',
    foo_bar: '1',
    fooBar: '2',
    'foo-bar': '3',
    FooBar: '4',
    self: 's',
    to_dict: 1,
    additional_properties: { a: 1 },
    constructor: 'x',
    toString: 'y',
    Equals: 'z',
    '2fast': 'f',
    $ref_like: 'r',
    names: 'n',
    Names: 'N',
    null: '0',
  }),
  echoes('unknown fields named like members', ['forward.fields'], {
    class: 'c',
    model_dump: 1,
    hasOwnProperty: 2,
    GetHashCode: 3,
    foobar: 'other',
    __dict__: {},
  }),

  sends(
    'form body',
    ['body.form'],
    'formBody',
    { form: { name: 'a b&c=d+ü', flag: true, count: 2 } },
    {
      contentType: 'application/x-www-form-urlencoded',
      body: { text: 'name=a+b%26c%3Dd%2B%C3%BC&flag=true&count=2' },
    },
  ),
  sends(
    'form body without defaults',
    ['body.form', 'body.default'],
    'formBody',
    { form: { name: 'n' } },
    {
      body: { form: [['name', 'n']] },
    },
  ),
  sends(
    'form body with arrays',
    ['body.form'],
    'formBody',
    { form: { name: 'n', tags: ['a', 'b'], joined: ['c', 'd'] } },
    {
      body: {
        form: [
          ['name', 'n'],
          ['tags', 'a'],
          ['tags', 'b'],
          ['joined', 'c,d'],
        ],
      },
    },
  ),
  sends(
    'form body with an object',
    ['body.form'],
    'formBody',
    { form: { name: 'n', point: { x: 1, y: 2 }, 'odd key': 'k' } },
    {
      body: {
        form: [
          ['name', 'n'],
          ['point[x]', '1'],
          ['point[y]', '2'],
          ['odd key', 'k'],
        ],
      },
    },
  ),
  sends(
    'form body with deep lists, as Stripe has them',
    ['body.form'],
    'formBody',
    { form: { name: 'n', points: [{ x: 1 }, { x: 2, y: 3 }], expand: ['customer'] } },
    {
      body: {
        form: [
          ['name', 'n'],
          ['points[0][x]', '1'],
          ['points[1][x]', '2'],
          ['points[1][y]', '3'],
          ['expand[]', 'customer'],
        ],
      },
    },
  ),

  sends(
    'multipart body',
    ['body.multipart'],
    'multipartBody',
    {
      multipart: [
        { name: 'title', text: 'Ünïcode "title"' },
        { name: 'count', json: 3 },
        { name: 'details', json: { x: 1 }, contentType: 'application/json' },
        { name: 'note', text: '# note', contentType: 'text/markdown' },
      ],
    },
    {
      contentType: 'multipart/form-data',
      body: {
        multipart: [
          { name: 'title', text: 'Ünïcode "title"' },
          { name: 'count', text: '3' },
          { name: 'details', json: { x: 1 }, contentType: 'application/json' },
          { name: 'note', text: '# note', contentType: 'text/markdown' },
        ],
      },
    },
  ),
  sends(
    'multipart lists of lists: each inner one is a part of JSON',
    ['body.multipart', 'body.part-type'],
    'multipartBody',
    {
      multipart: [
        { name: 'title', text: 't' },
        { name: 'matrix', json: [1, 2] },
        { name: 'matrix', json: [3] },
        { name: 'words', json: ['a', 'b"c'] },
        { name: 'words', json: [] },
      ],
    },
    {
      body: {
        multipart: [
          { name: 'title', text: 't' },
          { name: 'matrix', json: [1, 2], contentType: 'application/json' },
          { name: 'matrix', json: [3], contentType: 'application/json' },
          { name: 'words', json: ['a', 'b"c'], contentType: 'application/json' },
          { name: 'words', json: [], contentType: 'application/json' },
        ],
      },
    },
  ),
  sends(
    'multipart file with name and type',
    ['body.multipart'],
    'multipartBody',
    {
      multipart: [
        { name: 'title', text: 't' },
        { name: 'file', base64: 'AAEC/w==', filename: 'data.bin', contentType: 'application/x-thing' },
      ],
    },
    {
      body: {
        multipart: [
          { name: 'title', text: 't' },
          { name: 'file', base64: 'AAEC/w==', filename: 'data.bin', contentType: 'application/x-thing' },
        ],
      },
    },
  ),
  ...[
    { field: 'pictures', own: 'image/jpeg', sent: 'image/jpeg' },
    { field: 'pictures', own: 'application/octet-stream', sent: 'image/png' },
    { field: 'pictures', own: 'image/gif', sent: 'image/png' },
    { field: 'scan', own: 'image/gif', sent: 'image/gif' },
    { field: 'scan', own: 'application/octet-stream', sent: 'application/octet-stream' },
  ].map(({ field, own, sent }) => {
    const title = { name: 'title', text: 't' };
    const file = { name: field, base64: png, filename: 'one' };
    const given = [title, { ...file, contentType: own }];
    const expected = [title, { ...file, contentType: sent }];
    const name = `multipart file of ${own} in ${field}`;
    return sends(name, ['body.file-type'], 'multipartBody', { multipart: given }, { body: { multipart: expected } });
  }),
  sends(
    'multipart array of files',
    ['body.multipart'],
    'multipartBody',
    {
      multipart: [
        { name: 'title', text: 't' },
        { name: 'pictures', base64: png, filename: 'one.png', contentType: 'image/png' },
        { name: 'pictures', base64: png, filename: 'zwö "2".png', contentType: 'image/png' },
      ],
    },
    {
      body: {
        multipart: [
          { name: 'title', text: 't' },
          { name: 'pictures', base64: png, filename: 'one.png', contentType: 'image/png' },
          { name: 'pictures', base64: png, filename: 'zwö "2".png', contentType: 'image/png' },
        ],
      },
    },
  ),
  ...[['one.bin'], ['one.bin', 'two.bin']].map((names) => {
    const files = names.map((filename) => ({ ...attached, name: 'pages', filename }));
    const multipart = [{ name: 'title', text: 't' }, ...files];
    const name = `multipart files, one or a list of them: ${names.length}`;
    return sends(name, ['body.multipart'], 'multipartBody', { multipart }, { body: { multipart } });
  }),
  sends(
    'multipart empty file',
    ['body.multipart'],
    'multipartBody',
    {
      multipart: [
        { name: 'title', text: '' },
        { name: 'file', base64: '', filename: 'empty', contentType: 'application/octet-stream' },
      ],
    },
    {
      body: {
        multipart: [
          { name: 'title', text: '' },
          { name: 'file', base64: '', filename: 'empty', contentType: 'application/octet-stream' },
        ],
      },
    },
  ),
  sends(
    'multipart array of texts',
    ['body.multipart'],
    'multipartBody',
    {
      multipart: [
        { name: 'title', text: 't' },
        { name: 'labels', text: 'a' },
        { name: 'labels', text: 'b' },
      ],
    },
    {
      body: {
        multipart: [
          { name: 'title', text: 't' },
          { name: 'labels', text: 'a' },
          { name: 'labels', text: 'b' },
        ],
      },
    },
  ),
  sends(
    'multipart fields in the styles of queries',
    ['body.multipart', 'body.multipart-styles'],
    'multipartStyled',
    {
      multipart: [
        { name: 'apart', text: 'a&b=c' },
        { name: 'apart', text: 'd%41+ü' },
        { name: 'joined', text: 'a' },
        { name: 'joined', text: 'b c' },
        { name: 'spaced', json: 3 },
        { name: 'spaced', json: 4 },
        { name: 'piped', text: 'a' },
        { name: 'piped', text: 'b' },
        { name: 'point', json: { x: 1, y: -2 } },
        { name: 'deep', json: { x: 1 } },
        { name: 'text', text: 'a/b%41 =&' },
        { name: 'pictures', base64: png, filename: 'one.png', contentType: 'image/png' },
        { name: 'pictures', base64: png, filename: 'two.png', contentType: 'image/png' },
      ],
    },
    {
      body: {
        multipart: [
          { name: 'apart', text: 'a&b=c' },
          { name: 'apart', text: 'd%41+ü' },
          { name: 'joined', text: 'a,b c' },
          { name: 'spaced', text: '3 4' },
          { name: 'piped', text: 'a|b' },
          { name: 'x', text: '1' },
          { name: 'y', text: '-2' },
          { name: 'deep[x]', text: '1' },
          { name: 'text', text: 'a/b%41 =&' },
          { name: 'pictures', base64: png, filename: 'one.png', contentType: 'image/png' },
          { name: 'pictures', base64: png, filename: 'two.png', contentType: 'image/png' },
        ],
      },
    },
  ),
  sends(
    'multipart parts of which no type is said',
    ['body.multipart'],
    'multipartUntyped',
    {
      multipart: [
        { name: 'one', base64: 'AAEC/w==', filename: 'one.bin', contentType: 'application/octet-stream' },
        { name: 'several', base64: png, filename: 'two.png', contentType: 'image/png' },
        { name: 'several', base64: 'AAEC/w==', filename: 'three.bin', contentType: 'application/octet-stream' },
      ],
    },
    {
      body: {
        multipart: [
          { name: 'one', base64: 'AAEC/w==', filename: 'one.bin', contentType: 'application/octet-stream' },
          { name: 'several', base64: png, filename: 'two.png', contentType: 'image/png' },
          { name: 'several', base64: 'AAEC/w==', filename: 'three.bin', contentType: 'application/octet-stream' },
        ],
      },
    },
  ),

  sends(
    'multipart parts of any value, of a schema that JSON is sent by too',
    ['body.multipart'],
    'multipartAlsoJson',
    { contentType: 'multipart/form-data', multipart: anything },
    { body: { multipart: anything } },
  ),

  sends(
    'text body',
    ['body.text'],
    'textBody',
    { text: '{not json} ü\n' },
    { contentType: 'text/plain', body: { text: '{not json} ü\n' } },
  ),
  sends(
    'text body of a type with another charset',
    ['body.text'],
    'latinBody',
    { text: 'é€' },
    { headers: { 'content-type': 'text/plain; charset=utf-8' }, body: { text: 'é€' } },
  ),
  sends(
    'XML body of a type with another charset',
    ['body.xml'],
    'latinXml',
    { json: { b: 'é€' } },
    {
      headers: { 'content-type': 'application/xml; charset=utf-8' },
      body: { text: '<?xml version="1.0" encoding="UTF-8"?>\n<a><b>é€</b></a>' },
    },
  ),
  sends(
    'a part of a type with another charset',
    ['body.text', 'body.multipart'],
    'latinPart',
    { multipart: [{ name: 'note', text: 'é€' }] },
    { body: { multipart: [{ name: 'note', text: 'é€', contentType: 'text/plain; charset=utf-8' }] } },
  ),
  sends(
    'text body of another type',
    ['body.text'],
    'csvBody',
    { text: 'a,b\r\n1,2\r\n' },
    { contentType: 'text/csv', body: { text: 'a,b\r\n1,2\r\n' } },
  ),
  sends(
    'binary body',
    ['body.binary'],
    'binaryBody',
    { base64: 'AAEC/w==' },
    {
      contentType: 'application/octet-stream',
      body: { base64: 'AAEC/w==' },
    },
  ),
  sends(
    'binary body without a schema',
    ['body.binary'],
    'pngBody',
    { base64: png },
    { contentType: 'image/png', body: { base64: png } },
  ),
  sends(
    'binary body from a stream',
    ['body.binary'],
    'binaryPut',
    { base64: 'AAEC/w==', stream: true },
    {
      contentType: 'application/octet-stream',
      body: { base64: 'AAEC/w==' },
    },
  ),

  sends(
    'JSON is preferred',
    ['body.choice'],
    'choiceBody',
    { json: { x: 1 } },
    { contentType: 'application/json', body: { json: { x: 1 } } },
  ),
  sends(
    'the caller chooses form',
    ['body.choice', 'body.form'],
    'choiceBody',
    { form: { x: 1, y: 2 }, contentType: 'application/x-www-form-urlencoded' },
    {
      contentType: 'application/x-www-form-urlencoded',
      body: {
        form: [
          ['x', '1'],
          ['y', '2'],
        ],
      },
    },
  ),
  sends(
    'the caller chooses text',
    ['body.choice', 'body.text'],
    'choiceBody',
    { text: 'plain', contentType: 'text/plain' },
    {
      contentType: 'text/plain',
      body: { text: 'plain' },
    },
  ),
  sends(
    'beside a form with files: JSON',
    ['body.choice'],
    'attachBody',
    { json: { title: 't', place: { x: 1 } } },
    { contentType: 'application/json', body: { json: { title: 't', place: { x: 1 } } } },
  ),
  sends(
    'beside JSON: a form with files',
    ['body.choice', 'body.multipart'],
    'attachBody',
    { multipart: letter, contentType: 'multipart/form-data' },
    { body: { multipart: letter } },
  ),
  sends(
    'beside a form with files: a form without',
    ['body.choice', 'body.form'],
    'attachBody',
    { form: { title: 'a b' }, contentType: 'application/x-www-form-urlencoded' },
    { contentType: 'application/x-www-form-urlencoded', body: { form: [['title', 'a b']] } },
  ),
  sends(
    'a model with a file: JSON, which names another',
    ['body.choice'],
    'importBody',
    { json: { file_id: 'f1' } },
    { contentType: 'application/json', body: { json: { file_id: 'f1' } } },
  ),
  sends(
    'a model with a file: a form',
    ['body.choice', 'body.multipart'],
    'importBody',
    { multipart: [attached], contentType: 'multipart/form-data' },
    { body: { multipart: [attached] } },
  ),
  sends(
    'a form that cannot hold a file before one that can: the second is sent',
    ['body.choice', 'body.multipart'],
    'scanBody',
    { multipart: [{ name: 'title', text: 't' }, attached] },
    { body: { multipart: [{ name: 'title', text: 't' }, attached] } },
  ),
  sends(
    'a form that cannot hold a file before one that can: the first, where it is asked for',
    ['body.choice', 'body.form'],
    'scanBody',
    { form: { title: 'a b' }, contentType: 'application/x-www-form-urlencoded' },
    { contentType: 'application/x-www-form-urlencoded', body: { form: [['title', 'a b']] } },
  ),
  sends(
    'a form that requires a file beside JSON, which cannot hold it: the form is sent',
    ['body.choice', 'body.multipart'],
    'photoBody',
    { multipart: [{ name: 'title', text: 't' }, attached] },
    { body: { multipart: [{ name: 'title', text: 't' }, attached] } },
  ),
  sends(
    'beside text: a form with a file',
    ['body.choice', 'body.multipart'],
    'offerBody',
    { multipart: [{ name: 'file_id', text: 'f1' }, attached], contentType: 'multipart/form-data' },
    { body: { multipart: [{ name: 'file_id', text: 'f1' }, attached] } },
  ),
  sends(
    'beside a form with a file: text',
    ['body.choice', 'body.text'],
    'offerBody',
    { text: 'a,b', contentType: 'text/csv' },
    { contentType: 'text/csv', body: { text: 'a,b' } },
  ),
];
