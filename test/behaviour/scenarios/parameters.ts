// Parameters: path, query, header, cookie. Every scenario here sends one request and gets 204.

import type { ContractLine } from '../contract';
import type { Scenario } from '../scenario';
import type { ExpectedRequest } from '../../../generator/conformance/compare';
import type { Call } from '../../../generator/conformance/drive-session';

function sends(
  name: string,
  covers: readonly ContractLine[],
  operation: string,
  args: NonNullable<Call['args']>,
  target: string,
  rest: Partial<ExpectedRequest> = {},
): Scenario {
  const call = { operation, args };
  const exchanges = [{ request: { method: 'GET', target, ...rest }, reply: { status: 204 } }];
  return {
    name,
    covers,
    spec: 'parameters',
    steps: [{ call, exchanges, expect: { ok: true, status: 204, value: 'none' } }],
  };
}

function refuses(
  name: string,
  covers: readonly ContractLine[],
  operation: string,
  args: NonNullable<Call['args']>,
): Scenario {
  const covered: readonly ContractLine[] = [...covers, 'kind.request'];
  return {
    name,
    covers: covered,
    spec: 'parameters',
    steps: [{ call: { operation, args }, expect: { ok: false, kind: 'request' } }],
  };
}

const point = { x: 1, y: -2 };

export const parameterScenarios: readonly Scenario[] = [
  sends('path simple', ['path.styles'], 'pathSimple', { path: { id: 'a1' } }, '/simple/a1'),
  sends(
    'path simple array',
    ['path.styles'],
    'pathSimpleArray',
    { path: { ids: ['a', 'b,c', 'd'] } },
    '/simple-array/a,b%2Cc,d',
  ),
  sends('path simple object', ['path.styles'], 'pathSimpleObject', { path: { point } }, '/simple-object/x,1,y,-2'),
  sends(
    'path simple object exploded',
    ['path.styles'],
    'pathSimpleObjectExploded',
    { path: { point } },
    '/simple-object-exploded/x=1,y=-2',
  ),
  sends('path label', ['path.styles'], 'pathLabel', { path: { id: 'a1' } }, '/label/.a1'),
  sends('path label array', ['path.styles'], 'pathLabelArray', { path: { ids: [3, 4] } }, '/label-array/.3,4'),
  sends(
    'path label array exploded',
    ['path.styles'],
    'pathLabelArrayExploded',
    { path: { ids: [3, 4] } },
    '/label-array-exploded/.3.4',
  ),
  sends(
    'path label object exploded',
    ['path.styles'],
    'pathLabelObjectExploded',
    { path: { point } },
    '/label-object-exploded/.x=1.y=-2',
  ),
  sends('path matrix', ['path.styles'], 'pathMatrix', { path: { id: 'a1' } }, '/matrix/;id=a1'),
  sends('path matrix array', ['path.styles'], 'pathMatrixArray', { path: { ids: [3, 4] } }, '/matrix-array/;ids=3,4'),
  sends(
    'path matrix array exploded',
    ['path.styles'],
    'pathMatrixArrayExploded',
    { path: { ids: [3, 4] } },
    '/matrix-array-exploded/;ids=3;ids=4',
  ),
  sends(
    'path matrix object',
    ['path.styles'],
    'pathMatrixObject',
    { path: { point } },
    '/matrix-object/;point=x,1,y,-2',
  ),
  sends(
    'path matrix object exploded',
    ['path.styles'],
    'pathMatrixObjectExploded',
    { path: { point } },
    '/matrix-object-exploded/;x=1;y=-2',
  ),
  sends(
    'path of several types',
    ['path.styles', 'query.booleans'],
    'pathKinds',
    { path: { flag: true, day: '2024-02-29', number: 1.5 } },
    '/kinds/true/2024-02-29/1.5',
  ),
  ...(
    [
      [0.000001, '0.000001'],
      [1.25e-7, '1.25e-7'],
      [-1.034e-20, '-1.034e-20'],
      [0.00001, '0.00001'],
      [12_345_678_901_234_568, '12345678901234568'],
      [1e21, '1e%2B21'],
      [-1.5e25, '-1.5e%2B25'],
    ] as const
  ).map(([number, text]) =>
    sends(
      `path number ${text}`,
      ['path.numbers'],
      'pathKinds',
      { path: { flag: true, day: '2024-02-29', number } },
      `/kinds/true/2024-02-29/${text}`,
    ),
  ),
  sends(
    'path value with reserved characters',
    ['path.encoding'],
    'pathSimple',
    { path: { id: "a/b?c#d e%2F[]@:!$&'()*+,;=" } },
    '/simple/a%2Fb%3Fc%23d%20e%252F%5B%5D%40%3A%21%24%26%27%28%29%2A%2B%2C%3B%3D',
  ),
  sends(
    'path value of unreserved characters',
    ['path.encoding'],
    'pathSimple',
    { path: { id: 'A-z0_9.~' } },
    '/simple/A-z0_9.~',
  ),
  sends(
    'path value beyond ASCII',
    ['path.encoding'],
    'pathSimple',
    { path: { id: 'ü€😀' } },
    '/simple/%C3%BC%E2%82%AC%F0%9F%98%80',
  ),
  sends(
    'path value that looks like a template',
    ['path.encoding'],
    'pathMixed',
    { path: { owner: '{name}', name: '{owner}' } },
    '/files/%7Bname%7D/%7Bowner%7D.json',
  ),
  sends(
    'path value with dots inside',
    ['path.encoding'],
    'pathMixed',
    { path: { owner: '..a', name: 'b..' } },
    '/files/..a/b...json',
  ),
  sends(
    'two parameters in a path segment',
    ['path.encoding'],
    'pathTwoInSegment',
    { path: { from: 1, to: 9 } },
    '/ranges/1..9',
  ),
  refuses('path value null', ['path.refused'], 'pathSimple', { path: { id: null } }),
  refuses('path value empty', ['path.refused'], 'pathSimple', { path: { id: '' } }),
  ...['SimpleArray', 'LabelArray', 'LabelArrayExploded', 'MatrixArray', 'MatrixArrayExploded'].map((kind) =>
    refuses(`path list of nothing: ${kind}`, ['path.refused'], `path${kind}`, { path: { ids: [] } }),
  ),
  refuses('path list of null alone', ['path.refused'], 'pathSimpleArray', { path: { ids: [null] } }),
  refuses('path list of an empty text', ['path.refused'], 'pathSimpleArray', { path: { ids: [''] } }),
  refuses('path list of two dots', ['path.refused'], 'pathSimpleArray', { path: { ids: ['..'] } }),
  refuses('path label empty', ['path.refused'], 'pathLabel', { path: { id: '' } }),
  refuses('path matrix empty', ['path.refused'], 'pathMatrix', { path: { id: '' } }),
  refuses('path value one dot', ['path.refused'], 'pathSimple', { path: { id: '.' } }),
  refuses('path value two dots', ['path.refused'], 'pathSimple', { path: { id: '..' } }),
  refuses('path value missing', ['path.refused'], 'pathSimple', {}),

  sends(
    'query form value',
    ['query.form'],
    'queryForm',
    { query: { text: 'a b&c=d+e/ü' } },
    '/query/form?text=a%20b%26c%3Dd%2Be%2F%C3%BC',
  ),
  sends(
    'query form array exploded',
    ['query.form'],
    'queryForm',
    { query: { tags: ['a', 'b c'] } },
    '/query/form?tags=a&tags=b%20c',
  ),
  sends('query form object exploded', ['query.form'], 'queryForm', { query: { point } }, '/query/form?x=1&y=-2'),
  sends(
    'query form object exploded, with a list in it',
    ['query.form'],
    'queryForm',
    { query: { point: { x: 1, tags: ['a', 2] } } },
    '/query/form?x=1&tags=a&tags=2',
  ),
  sends(
    'query form array joined',
    ['query.form'],
    'queryFormJoined',
    { query: { tags: ['a', 'b,c'] } },
    '/query/form-joined?tags=a,b%2Cc',
  ),
  sends(
    'query form object joined',
    ['query.form'],
    'queryFormJoined',
    { query: { point } },
    '/query/form-joined?point=x,1,y,-2',
  ),
  sends(
    'query enum and date',
    ['query.form'],
    'queryForm',
    { query: { day: '2024-02-29', kind: 'very large' } },
    '/query/form?day=2024-02-29&kind=very%20large',
  ),
  sends(
    'query empty text',
    ['query.form', 'body.three-states'],
    'queryForm',
    { query: { text: '' } },
    '/query/form?text=',
  ),
  sends(
    'query zero and false',
    ['query.booleans', 'query.form'],
    'queryForm',
    { query: { flag: false, count: 0 } },
    '/query/form?flag=false&count=0',
  ),
  sends('query true', ['query.booleans'], 'queryForm', { query: { flag: true } }, '/query/form?flag=true'),
  sends(
    'query keeps the order of the document',
    ['query.form'],
    'queryForm',
    { query: { count: 2, text: 'a' } },
    '/query/form?text=a&count=2',
  ),
  sends(
    'query space-delimited joined',
    ['query.delimited'],
    'querySpace',
    { query: { joined: ['a', 'b'] } },
    '/query/space?joined=a%20b',
  ),
  sends(
    'query space-delimited apart',
    ['query.delimited'],
    'querySpace',
    { query: { apart: ['a', 'b'] } },
    '/query/space?apart=a&apart=b',
  ),
  sends(
    'query pipe-delimited joined',
    ['query.delimited'],
    'queryPipe',
    { query: { joined: ['a', 'b'] } },
    '/query/pipe?joined=a%7Cb',
  ),
  sends(
    'query pipe-delimited apart',
    ['query.delimited'],
    'queryPipe',
    { query: { apart: ['a', 'b'] } },
    '/query/pipe?apart=a&apart=b',
  ),
  sends(
    'query deep object',
    ['query.deep-object', 'query.keys'],
    'queryDeep',
    { query: { filter: { name: 'a&b', active: true } } },
    '/query/deep?filter%5Bname%5D=a%26b&filter%5Bactive%5D=true',
  ),
  sends(
    'query deep object with odd keys',
    ['query.deep-object', 'query.keys'],
    'queryDeep',
    { query: { filter: { 'odd key': '1', 'x=y': '2' } } },
    '/query/deep?filter%5Bodd%20key%5D=1&filter%5Bx%3Dy%5D=2',
  ),
  // OpenAPI does not define it either. Feathers documents its queries so, and reads brackets.
  sends(
    'query form object: what is deeper than a list has brackets',
    ['query.form', 'query.keys'],
    'queryNested',
    { query: { filter: { $sort: { id: -1 }, text: { $in: ['a'] }, tags: ['x', 'y'], $or: [{ color: 'red' }] } } },
    '/query/nested?%24sort%5Bid%5D=-1&text%5B%24in%5D%5B%5D=a&tags=x&tags=y&%24or%5B0%5D%5Bcolor%5D=red',
  ),
  // OpenAPI does not define lists in deep objects. Those who declare them read brackets: Stripe, oRPC, PHP, Rails and Express.
  sends(
    'query deep object: a list has brackets, however short it is',
    ['query.deep-object'],
    'queryDeepLists',
    { query: { expand: ['customer'], 'tags[]': ['a', 'b'], filter: { sizes: [1, 2] } } },
    '/query/deep-lists?expand%5B%5D=customer&tags%5B%5D=a&tags%5B%5D=b&filter%5Bsizes%5D%5B%5D=1&filter%5Bsizes%5D%5B%5D=2',
  ),
  sends(
    'query deep object: objects of a list are numbered',
    ['query.deep-object'],
    'queryDeepLists',
    { query: { lines: [{ price: 'p', amounts: [1] }, { price: 'q' }] } },
    '/query/deep-lists?lines%5B0%5D%5Bprice%5D=p&lines%5B0%5D%5Bamounts%5D%5B%5D=1&lines%5B1%5D%5Bprice%5D=q',
  ),
  sends('query deep object empty', ['query.deep-object'], 'queryDeep', { query: { filter: {} } }, '/query/deep'),
  sends(
    'query reserved allowed',
    ['query.reserved'],
    'queryReserved',
    { query: { path: "/a/b?c:d,e;f@g!$()*'", plain: '/a' } },
    '/query/reserved?path=/a/b?c:d,e;f@g!$()*%27&plain=%2Fa',
  ),
  sends(
    'query reserved does not break the query',
    ['query.reserved'],
    'queryReserved',
    { query: { path: 'a&b=c#d e%' } },
    '/query/reserved?path=a%26b%3Dc%23d%20e%25',
  ),
  sends(
    'query reserved: brackets are no part of a query',
    ['query.reserved'],
    'queryReserved',
    { query: { path: 'a[0]+b:%5B1%5D' } },
    '/query/reserved?path=a%5B0%5D%2Bb:%5B1%5D',
  ),
  sends(
    'query JSON content',
    ['query.content'],
    'queryContent',
    { query: { where: point } },
    '/query/content?where=%7B%22x%22%3A1%2C%22y%22%3A-2%7D',
  ),
  sends(
    'query JSON content null',
    ['query.content', 'query.null'],
    'queryContent',
    { query: { where: null } },
    '/query/content?where=null',
  ),
  sends(
    'parameters of text/plain, and of JSON in a header',
    ['query.content', 'header.latin'],
    'parametersOfMedia',
    {
      path: { text: 'a/b "c"' },
      query: { words: 'two words', count: 7 },
      header: { 'X-Words': 'two words', 'X-Json': { a: 'é 日本' } },
      cookie: { words: 'two words' },
    },
    '/media/a%2Fb%20%22c%22?words=two%20words&count=7',
    {
      headers: {
        'x-words': 'two words',
        'x-json': '{"a":"\\u00e9 \\u65e5\\u672c"}',
        cookie: 'words=two%20words',
      },
    },
  ),
  sends(
    'query null in style form',
    ['query.null'],
    'queryForm',
    { query: { maybe: null, text: 'a' } },
    '/query/form?text=a',
  ),
  sends(
    'query key with odd characters',
    ['query.keys'],
    'queryForm',
    { query: { 'a key[]': '1' } },
    '/query/form?a%20key%5B%5D=1',
  ),
  sends('query with nothing set', ['query.unset', 'body.default'], 'queryForm', {}, '/query/form'),
  sends(
    'query empty array',
    ['query.empty-array'],
    'queryForm',
    { query: { tags: [], text: 'a' } },
    '/query/form?text=a',
  ),
  sends(
    'query empty array joined',
    ['query.empty-array'],
    'queryFormJoined',
    { query: { tags: [] } },
    '/query/form-joined',
  ),
  refuses('query required but missing', ['kind.request'], 'queryRequired', {}),

  sends(
    'header values',
    ['header.simple', 'query.booleans'],
    'header',
    { header: { 'X-Text': 'a, b', 'X-Flag': true, 'X-Tags': ['a', 'b'], 'X-Point': point, 'X-Point-Exploded': point } },
    '/header',
    {
      headers: {
        'x-text': 'a, b',
        'x-flag': 'true',
        'x-tags': 'a,b',
        'x-point': 'x,1,y,-2',
        'x-point-exploded': 'x=1,y=-2',
      },
    },
  ),
  sends('header date', ['header.simple'], 'header', { header: { 'X-When': '2024-02-29T12:30:00Z' } }, '/header', {
    headers: { 'x-when': { matches: '^2024-02-29T12:30:00(\\.0+)?(Z|\\+00:00)$' } },
  }),
  sends('header unset', ['header.simple', 'query.unset'], 'header', {}, '/header', {
    headers: { 'x-text': null, 'x-flag': null, 'x-tags': null, 'x-point': null },
  }),
  sends(
    'header of an empty list, an empty object and an empty text',
    ['header.empty', 'query.empty-array'],
    'header',
    { header: { 'X-Text': '', 'X-Tags': [], 'X-Point': {}, 'X-Point-Exploded': {} } },
    '/header',
    { headers: { 'x-text': '', 'x-tags': null, 'x-point': null, 'x-point-exploded': null } },
  ),
  refuses('header with a line break', ['header.control'], 'header', { header: { 'X-Text': 'a\r\nX-Evil: 1' } }),
  refuses('header with a carriage return', ['header.control'], 'header', { header: { 'X-Text': 'a\rb' } }),
  refuses('header with NUL', ['header.control'], 'header', { header: { 'X-Text': 'a\u0000b' } }),
  ...['\u0001', '\u000b', '\u000c', '\u001b', '\u007f'].map((control) =>
    refuses(`header with ${JSON.stringify(control)}`, ['header.control'], 'header', {
      header: { 'X-Text': `a${control}b` },
    }),
  ),
  sends('header with a tab', ['header.control'], 'header', { header: { 'X-Text': 'a\tb' } }, '/header', {
    headers: { 'x-text': 'a\tb' },
  }),
  sends('header in Latin-1', ['header.latin'], 'header', { header: { 'X-Text': 'é ß' } }, '/header', {
    headers: { 'x-text': 'é ß' },
  }),
  refuses('header beyond Latin-1', ['header.latin'], 'header', { header: { 'X-Text': '日本' } }),
  refuses('header array beyond Latin-1', ['header.latin'], 'header', { header: { 'X-Tags': ['a', '€'] } }),
  refuses('header array with a line break', ['header.control'], 'header', { header: { 'X-Tags': ['a', 'b\nc'] } }),
  {
    name: 'extra header replaces a parameter of other case',
    covers: ['header.case', 'shape.extra'],
    spec: 'parameters',
    steps: [
      {
        call: {
          operation: 'header',
          args: { header: { 'X-Text': 'parameter' } },
          options: { headers: { 'x-tEXT': 'extra' } },
        },
        exchanges: [
          { request: { method: 'GET', target: '/header', headers: { 'x-text': 'extra' } }, reply: { status: 204 } },
        ],
        expect: { ok: true },
      },
    ],
  },
  sends('cookies share one header', ['cookie.simple'], 'cookie', { cookie: { first: 'a', second: 2 } }, '/cookie', {
    headers: { cookie: 'first=a; second=2' },
  }),
  sends('cookies unset', ['cookie.simple'], 'cookie', {}, '/cookie', { headers: { cookie: null } }),
  {
    name: 'cookie parameter beside a cookie credential',
    covers: ['cookie.simple', 'auth.api-key'],
    spec: 'parameters',
    steps: [
      {
        call: { operation: 'cookie', args: { cookie: { first: 'a' } }, auth: [{ scheme: 'session', key: 's1' }] },
        exchanges: [
          {
            request: {
              method: 'GET',
              target: '/cookie',
              headers: { cookie: { matches: '^(first=a; sid=s1|sid=s1; first=a)$' } },
            },
            reply: { status: 204 },
          },
        ],
        expect: { ok: true },
      },
    ],
  },
  sends(
    'a cookie whose name no cookie can have',
    ['cookie.simple'],
    'oddCookie',
    { cookie: { 'odd\u000bname; =': 'a', 'odd,json': { a: 1 } } },
    '/odd-cookie',
    { headers: { cookie: 'odd%0Bname%3B%20%3D=a; odd%2Cjson=%7B%22a%22%3A1%7D' } },
  ),
  sends(
    'a list, an object and reserved characters in cookies',
    ['cookie.simple', 'cookie.many'],
    'cookiesOfMany',
    { cookie: { list: ['a', 'b;c'], joined: ['d', 'e&f'], point, text: 'a=b/c', plain: '%41;&' } },
    '/cookies-of-many',
    { headers: { cookie: 'list=a; list=b%3Bc; joined=d,e%26f; x=1; y=-2; text=a%3Db%2Fc; plain=%2541%3B%26' } },
  ),
  sends(
    'parameters whose only value is null',
    ['query.null'],
    'nothing',
    { query: { q: null, needed: null }, header: { 'X-Nothing': null }, cookie: { c: null } },
    '/nothing',
    { headers: { 'x-nothing': null, cookie: null } },
  ),
  sends(
    'null for parameters that are required and may be null',
    ['query.null'],
    'requiredNull',
    {
      path: { id: 'a' },
      query: { text: null, many: null, deep: null, json: null },
      header: { 'X-Count': null },
      cookie: { c: null },
    },
    '/required-null/a?json=null',
    { headers: { 'x-count': null, cookie: null } },
  ),
  sends(
    'values for parameters that are required and may be null',
    ['query.null'],
    'requiredNull',
    {
      path: { id: 'a' },
      query: { text: 't', many: [1, 2], deep: { x: 1, y: 2 }, json: 3 },
      header: { 'X-Count': 4 },
      cookie: { c: 'd' },
    },
    '/required-null/a?text=t&many=1&many=2&deep%5Bx%5D=1&deep%5By%5D=2&json=3',
    { headers: { 'x-count': '4', cookie: 'c=d' } },
  ),
  refuses('null in a path whose document allows it', ['path.refused'], 'requiredNull', {
    path: { id: null },
    query: { text: 't', many: [1], deep: { x: 1, y: 2 }, json: 3 },
    header: { 'X-Count': 4 },
    cookie: { c: 'd' },
  }),
  sends(
    'what is null in a list',
    ['query.null-items'],
    'gaps',
    { query: { apart: ['a', null, 'b'], joined: [null, 1, 2], none: [null] }, cookie: { c: ['a', null] } },
    '/gaps?apart=a&apart=b&joined=1,2',
    { headers: { cookie: 'c=a' } },
  ),
  sends('cookies beyond Latin-1', ['cookie.many'], 'cookiesOfMany', { cookie: { text: '日本' } }, '/cookies-of-many', {
    headers: { cookie: 'text=%E6%97%A5%E6%9C%AC' },
  }),
  refuses('cookie with a line break', ['header.control'], 'cookie', { cookie: { first: 'a\r\nb' } }),
  ...['\u0000', '\u0001', '\u007f'].map((control) =>
    refuses(`cookie with ${JSON.stringify(control)}`, ['header.control'], 'cookie', {
      cookie: { first: `a${control}b` },
    }),
  ),
  refuses('cookie of a list with a line break', ['header.control'], 'cookiesOfMany', {
    cookie: { list: ['a', 'b\nc'] },
  }),
];
