// Answers that are written down piece by piece, and answers that are left as they came.

import type { Reply } from '../../../generator/conformance/reply';
import type { ExpectedRequest } from '../../../generator/conformance/compare';
import type { Download } from '../../../generator/conformance/drive-session';
import type { Json, WireFile } from '../../../generator/conformance/transcript';
import type { ContractLine } from '../contract';
import { PATIENCE_MS, type Failure, type Outcome, type Scenario, type Step } from '../scenario';

const TEXT = '0123456789abcdef';
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const bytes: { readonly base64: string } = { base64: base64(TEXT) };
const file = (text = TEXT): WireFile => ({ base64: base64(text), mode: '600' });
const TAG = '"one"';
const tagged = { ETag: TAG };

/** More than an answer in memory may have. */
const LARGE = 65 * 1024 * 1024;
/** Of so many `x`. */
const LARGE_HASH = 'f5f74b90dcb955e9bc18a9c86c3cdd39aebf95f1df00bd6b0d9b49f5fe7f91ac';

/** A request beside GET /file, and its answer. */
type Asked = readonly [reply: Reply, request?: Partial<ExpectedRequest>];

interface Downloaded {
  readonly name: string;
  readonly covers: readonly ContractLine[];
  readonly download: Download;
  readonly asked: readonly Asked[];
  readonly expect: Outcome;
  readonly operation?: string;
  readonly call?: Omit<Step['call'], 'operation' | 'download'>;
  readonly step?: Partial<Step>;
}

function downloaded({ name, covers, download, asked, expect, operation, call, step }: Downloaded): Scenario {
  const of = operation ?? 'getFile';
  const target = `/${of.slice(3).toLowerCase()}`;
  return {
    name: `download: ${name}`,
    covers,
    spec: 'files',
    steps: [
      {
        call: { operation: of, download, ...call, options: { retries: 0, ...call?.options } },
        exchanges: asked.map(([reply, request]) => ({ request: { method: 'GET', target, ...request }, reply })),
        expect,
        ...step,
      },
    ],
  };
}

/** What asks for the bytes that are missing: none or half of them came before the connection broke. */
const FROM = { range: { matches: '^bytes=(0|8|12)-$' }, 'if-range': TAG };
const on: Partial<ExpectedRequest> = { headers: FROM };
const REST: Reply = { rest: true, body: bytes, headers: tagged };
const cut: Reply = { body: bytes, headers: tagged, fault: 'reset-mid-body' };
const whole: Outcome = { ok: true, files: { 'given.bin': file() } };
const to: Download = { to: 'file' };
/** What fails leaves no file. */
const failed = (kind: Failure['kind'], more: Partial<Failure> = {}): Outcome => ({
  ok: false,
  kind,
  files: {},
  ...more,
});
const named = (disposition: string): Reply => ({ body: bytes, headers: { 'Content-Disposition': disposition } });
const SECRET = 's3cret-key-value';
const fault: Json = { message: 'no' };
const OTHER_CONTENT = 'the server does not go on where it did: download it again';

const written: readonly Scenario[] = [
  downloaded({
    name: 'an answer is written to a stream',
    covers: ['download.written'],
    download: { to: 'stream' },
    call: { options: { progress: true } },
    asked: [[{ body: bytes }]],
    expect: { ok: true, value: bytes, progress: { bytes: TEXT.length, total: TEXT.length } },
  }),
  downloaded({
    name: 'a file in a folder has the name that the server gives it, and is for its owner alone',
    covers: ['download.written', 'download.name'],
    download: { to: 'folder' },
    asked: [[named('attachment; filename="a report.bin"')]],
    expect: { ok: true, files: { 'a report.bin': file() } },
  }),
  downloaded({
    name: 'a path is that of the file, whatever the server calls it',
    covers: ['download.written'],
    download: to,
    asked: [[named('attachment; filename="other.bin"')]],
    expect: whole,
  }),
  downloaded({
    name: 'a file that is there is not written over',
    covers: ['download.written'],
    download: { to: 'file', beside: 'given.bin' },
    asked: [[{ body: bytes }]],
    expect: { ok: false, kind: 'file', files: { 'given.bin': { base64: base64('old') } } },
    step: { settled: true },
  }),
  downloaded({
    name: 'a file that is there is not written over, where the server names it',
    covers: ['download.written', 'download.name'],
    download: { to: 'folder', beside: 'taken.bin' },
    asked: [[named('attachment; filename=taken.bin')]],
    expect: { ok: false, kind: 'file', files: { 'taken.bin': { base64: base64('old') } } },
    step: { settled: true },
  }),
  downloaded({
    name: 'of no bytes is an empty file',
    covers: ['download.written'],
    download: to,
    asked: [[{ body: { text: '', contentType: 'application/octet-stream' } }]],
    expect: { ok: true, files: { 'given.bin': file('') } },
  }),
  downloaded({
    name: 'an answer without a body (204) is an empty file',
    covers: ['download.written'],
    operation: 'getPerhaps',
    download: to,
    asked: [[{ status: 204 }]],
    expect: { ok: true, files: { 'given.bin': file('') } },
  }),
  ...(
    [
      ['without a body', undefined],
      ['with a body', { json: { message: 'wait' } }],
    ] as const
  ).map(([what, body]) =>
    downloaded({
      name: `a success that has no content in the document (202) is no file, ${what}`,
      covers: ['download.no-file'],
      operation: 'getPending',
      download: to,
      asked: [[{ status: 202, headers: { 'Retry-After': '7' }, ...(body && { body }) }]],
      expect: failed('api', { status: 202, headers: { 'retry-after': '7' } }),
    }),
  ),
  downloaded({
    name: 'the other success of such a document is one',
    covers: ['download.no-file', 'download.written'],
    operation: 'getPending',
    download: { to: 'stream' },
    asked: [[{ body: bytes }]],
    expect: { ok: true, value: bytes },
  }),
  downloaded({
    name: 'every success of the document is one',
    covers: ['download.written'],
    operation: 'getMade',
    download: to,
    asked: [[{ status: 201, body: bytes }]],
    expect: whole,
  }),
  downloaded({
    name: 'of unknown length has no total',
    covers: ['download.written'],
    download: to,
    call: { options: { progress: true } },
    asked: [[{ body: bytes, chunked: true }]],
    expect: { ...whole, progress: { bytes: TEXT.length, total: null } },
  }),
  downloaded({
    name: 'what is compressed is written as it was before, and has no total',
    covers: ['download.written'],
    download: to,
    call: { options: { progress: true } },
    asked: [[{ body: bytes, encoding: 'gzip' }]],
    expect: { ...whole, progress: { bytes: TEXT.length, total: null } },
  }),
  downloaded({
    name: 'may take longer than the timeout of its call',
    covers: ['download.written'],
    download: to,
    call: { options: { timeoutMs: PATIENCE_MS } },
    asked: [[{ body: bytes, delayHeadersMs: 1300, delayBodyMs: 1300 }]],
    expect: whole,
  }),
  downloaded({
    name: 'is tried again before it begins',
    covers: ['download.written'],
    download: to,
    call: { options: { retries: 1 } },
    asked: [[{ status: 503, headers: { 'retry-after': '0' } }], [{ body: bytes }]],
    expect: whole,
  }),
  {
    name: 'download: a redirect to another host is followed without credentials',
    covers: ['download.written', 'redirect.cross-origin'],
    spec: 'files',
    steps: [
      {
        call: { operation: 'getFile', download: to, auth: [{ scheme: 'key', key: 'k' }], options: { retries: 0 } },
        exchanges: [
          {
            request: { method: 'GET', target: '/file', headers: { 'x-key': 'k' } },
            reply: { status: 302, headers: { Location: '{other}/store/1?sig=s' } },
          },
        ],
        other: [
          { request: { method: 'GET', target: '/store/1?sig=s', headers: { 'x-key': null } }, reply: { body: bytes } },
        ],
        expect: whole,
      },
    ],
  },
  {
    name: 'download: what is larger than answers in memory may be',
    covers: ['download.written'],
    spec: 'files',
    alone: true,
    steps: [
      {
        call: { operation: 'getFile', download: to, options: { retries: 0 } },
        exchanges: [{ reply: { body: { filler: LARGE } } }],
        expect: { ok: true, files: { 'given.bin': { length: LARGE, sha256: LARGE_HASH, mode: '600' } } },
      },
    ],
  },
];

/** A header Content-Disposition, and the name of the file in the folder. */
function names(name: string, disposition: string | undefined, expect: string): Scenario {
  return downloaded({
    name: `the name of a file: ${name}`,
    covers: ['download.name'],
    download: { to: 'folder' },
    asked: [[disposition === undefined ? { body: bytes } : named(disposition)]],
    expect: { ok: true, files: { [expect]: file() } },
  });
}

const naming: readonly Scenario[] = [
  names('there is none', undefined, 'download'),
  names('a folder above', 'attachment; filename="../../etc/passwd"', 'passwd'),
  names('a folder of Windows', String.raw`attachment; filename="C:\\temp\\a.bin"`, 'a.bin'),
  names('nothing but dots', 'attachment; filename=".."', 'download'),
  names('a device', 'attachment; filename="con.txt"', 'download'),
  names('characters that shells and file systems know', 'attachment; filename="a<b>|c:d?*.bin"', 'abcd.bin'),
  names('an escaped quote', String.raw`attachment; filename="a\"b.bin"`, 'ab.bin'),
  names('a token', 'inline; filename=a.bin; size=16', 'a.bin'),
  names('RFC 8187', "attachment; filename*=UTF-8''%e2%82%ac%20rates.bin", '€ rates.bin'),
  names('RFC 8187 before the plain one', 'attachment; filename="x.bin"; filename*=utf-8\'en\'%C3%BC.bin', 'ü.bin'),
  names('RFC 8187 in ISO-8859-1', "attachment; filename*=ISO-8859-1''%FC.bin", 'ü.bin'),
  names('an encoded folder', "attachment; filename*=UTF-8''..%2F..%2Fa.bin", 'a.bin'),
  names('longer than file systems take', `attachment; filename="${'a'.repeat(300)}"`, 'a'.repeat(200)),
  names(
    'longer than file systems take, in bytes',
    `attachment; filename*=UTF-8''${encodeURIComponent('x€'.repeat(100))}`,
    'x€'.repeat(50),
  ),
  names(
    'no half a character',
    `attachment; filename*=UTF-8''${encodeURIComponent(`a${'😀'.repeat(100)}`)}`,
    `a${'😀'.repeat(49)}`,
  ),
  names('an encoded line break', "attachment; filename*=UTF-8''a%0D%0Ab.bin", 'ab.bin'),
];

const resumed: readonly Scenario[] = [
  downloaded({
    name: 'goes on where the connection broke',
    covers: ['download.resumed'],
    download: to,
    call: { options: { progress: true } },
    asked: [[cut], [REST, on]],
    expect: { ...whole, progress: { bytes: TEXT.length, total: TEXT.length } },
  }),
  downloaded({
    name: 'goes on as often as connections break',
    covers: ['download.resumed'],
    download: to,
    asked: [[cut], [{ ...REST, fault: 'reset-mid-body' }, on], [REST, on]],
    expect: whole,
  }),
  downloaded({
    name: 'goes on with headers, query and credential of the call, and is tried again',
    covers: ['download.resumed'],
    download: to,
    call: {
      auth: [{ scheme: 'key', key: 'k' }],
      options: { retries: 1, headers: { 'x-more': 'yes' }, query: { extra: 'e' } },
    },
    asked: [cut, { status: 503, headers: { 'retry-after': '0' } }, REST].map((reply, index): Asked => [
      reply,
      {
        target: '/file?extra=e',
        headers: { ...(index === 0 ? { range: null } : FROM), 'x-key': 'k', 'x-more': 'yes' },
      },
    ]),
    expect: whole,
  }),
  downloaded({
    name: 'goes on after silence',
    covers: ['download.resumed'],
    download: to,
    call: { options: { timeoutMs: PATIENCE_MS } },
    asked: [[{ ...cut, fault: 'hang-mid-body' }], [REST, on]],
    expect: whole,
  }),
  downloaded({
    name: 'goes on where the connection ended too soon',
    covers: ['download.resumed'],
    download: to,
    asked: [[{ ...cut, fault: 'end-mid-body' }], [REST, on]],
    expect: whole,
  }),
  downloaded({
    name: 'goes on no more often than it may',
    covers: ['download.resumed'],
    download: { to: 'file', resumes: 0 },
    asked: [[cut]],
    expect: failed('connection'),
  }),
  downloaded({
    name: 'goes on once where it may once',
    covers: ['download.resumed'],
    download: { to: 'file', resumes: 1 },
    asked: [[cut], [{ ...REST, fault: 'reset-mid-body' }, on]],
    expect: failed('connection'),
  }),
  downloaded({
    name: 'goes on three times where nobody says how often',
    covers: ['download.resumed'],
    download: to,
    asked: [
      [cut],
      ...[1, 2, 3].map((): Asked => [{ ...REST, fault: 'reset-mid-body' }, { headers: { 'if-range': TAG } }]),
    ],
    expect: failed('connection'),
  }),
  downloaded({
    name: 'what is compressed does not go on, since its bytes cannot be counted',
    covers: ['download.resumed'],
    download: to,
    asked: [[{ ...cut, encoding: 'gzip' }]],
    expect: failed('connection'),
  }),
  ...[
    ['another place', { status: 206, body: bytes, headers: { ...tagged, 'Content-Range': 'bytes 3-15/16' } }],
    ['no place', { status: 206, body: bytes, headers: tagged }],
    ['another version', { ...REST, headers: { ETag: '"two"' } }],
    ['the whole again', { body: bytes, headers: { ETag: '"two"' } }],
  ].map(([name, reply]) =>
    downloaded({
      name: `does not go on with ${name as string}`,
      covers: ['download.resumed'],
      download: to,
      asked: [[cut], [reply as Reply, on]],
      expect: failed('connection', { message: { matches: OTHER_CONTENT } }),
      step: { settled: true },
    }),
  ),
  downloaded({
    name: 'a range that the server does not have (416) is its error',
    covers: ['download.resumed'],
    download: to,
    asked: [[cut], [{ status: 416, headers: { 'Content-Range': 'bytes */4' } }, on]],
    expect: failed('api', { status: 416 }),
  }),
  ...[
    ['without a version', {}],
    ['with a weak version', { ETag: 'W/"one"' }],
  ].map(([name, headers]) =>
    downloaded({
      name: `${name as string} does not go on`,
      covers: ['download.resumed'],
      download: to,
      asked: [[{ body: bytes, headers: headers as NonNullable<Reply['headers']>, fault: 'reset-mid-body' }]],
      expect: failed('connection', { operation: 'getFile', attempts: 1 }),
    }),
  ),
];

const failures: readonly Scenario[] = [
  downloaded({
    name: 'an error is that of any call, and leaves no file',
    covers: ['download.written', 'error.typed', 'error.call'],
    download: { to: 'folder' },
    asked: [[{ status: 404, body: { json: fault }, headers: { 'x-request-id': 'r-1' } }]],
    expect: failed('api', {
      status: 404,
      body: { json: fault },
      operation: 'getFile',
      method: 'GET',
      url: '{origin}/file',
      attempts: 1,
      requestId: 'r-1',
      message: { matches: '^GET /file: 404 .*no$' },
    }),
  }),
  downloaded({
    name: 'an error keeps no credential that the server sends back',
    covers: ['download.written', 'secret.hidden', 'secret.echo'],
    download: to,
    call: { auth: [{ scheme: 'key', key: SECRET }], options: { dump: true } },
    asked: [[{ status: 404, body: { json: { message: `no: ${SECRET}` } }, headers: { 'x-echo': SECRET } }]],
    expect: failed('api', { status: 404 }),
    step: { secrets: [SECRET] },
  }),
  downloaded({
    name: 'a connection that breaks tells no credential',
    covers: ['download.written', 'secret.hidden'],
    download: to,
    call: { auth: [{ scheme: 'key', key: SECRET }], options: { dump: true } },
    asked: [[{ body: bytes, fault: 'reset-mid-body' }]],
    expect: failed('connection'),
    step: { secrets: [SECRET] },
  }),
  downloaded({
    name: 'an answer that ends too soon is an error',
    covers: ['download.written'],
    download: to,
    asked: [[{ body: bytes, fault: 'end-mid-body' }]],
    expect: failed('connection'),
  }),
  downloaded({
    name: 'an answer of unknown length that ends too soon is an error',
    covers: ['download.written'],
    download: to,
    asked: [[{ body: bytes, chunked: true, fault: 'end-mid-body' }]],
    expect: failed('connection'),
  }),
  downloaded({
    name: 'silence is a timeout',
    covers: ['download.written', 'kind.timeout'],
    download: to,
    call: { options: { timeoutMs: PATIENCE_MS } },
    asked: [[{ body: bytes, fault: 'hang-mid-body' }]],
    expect: failed('timeout', { operation: 'getFile' }),
    step: { settled: true },
  }),
  downloaded({
    name: 'is cancelled in the middle',
    covers: ['download.written', 'kind.aborted'],
    download: to,
    call: { options: { abortAfterMs: PATIENCE_MS } },
    asked: [[{ ...cut, fault: 'hang-mid-body' }]],
    expect: failed('aborted'),
    step: { settled: true },
  }),
];

interface Left {
  readonly name: string;
  readonly covers?: readonly ContractLine[];
  readonly operation: string;
  readonly call?: Omit<Step['call'], 'operation' | 'unread'>;
  readonly replies: readonly Reply[];
  readonly expect: Outcome;
  readonly step?: Partial<Step>;
}

function left({ name, covers = [], operation, call, replies, expect, step }: Left): Scenario {
  const target = `/${operation.slice(3).toLowerCase()}`;
  return {
    name: `unread: ${name}`,
    covers: ['shape.unread', ...covers],
    spec: 'files',
    steps: [
      {
        call: { operation, unread: true, ...call, options: { retries: 0, ...call?.options } },
        exchanges: replies.map((reply) => ({ request: { method: 'GET', target }, reply })),
        expect,
        ...step,
      },
    ],
  };
}

const unread: readonly Scenario[] = [
  left({
    name: 'an answer is given when its headers are there, and its body is left',
    operation: 'getFile',
    call: { take: 0 },
    replies: [{ body: bytes, headers: { 'X-A': '1' }, fault: 'hang-mid-body' }],
    expect: { ok: true, status: 200, headers: { 'x-a': '1' } },
    step: { settled: true },
  }),
  left({
    name: 'the body is read by who asked',
    operation: 'getFile',
    replies: [{ body: bytes }],
    expect: { ok: true, status: 200, value: bytes },
  }),
  left({
    name: 'the body of a declared object is what came',
    operation: 'getThing',
    replies: [{ body: { text: '{ "id":1.0 }', contentType: 'application/json' } }],
    expect: { ok: true, status: 200, value: { base64: base64('{ "id":1.0 }') } },
  }),
  left({
    name: 'what cannot be decoded is no error',
    operation: 'getThing',
    replies: [{ body: { text: 'no { JSON', contentType: 'application/json' } }],
    expect: { ok: true, status: 200, value: { base64: base64('no { JSON') } },
  }),
  left({
    name: 'an answer without a body',
    operation: 'getPerhaps',
    replies: [{ status: 204 }],
    expect: { ok: true, status: 204, value: { base64: '' } },
  }),
  left({
    name: 'a call is tried again',
    operation: 'getFile',
    call: { options: { retries: 1 } },
    replies: [{ status: 503, headers: { 'retry-after': '0' } }, { body: bytes }],
    expect: { ok: true, status: 200, value: bytes },
  }),
  left({
    name: 'an error is that of any call',
    covers: ['error.typed'],
    operation: 'getFile',
    replies: [{ status: 404, body: { json: fault } }],
    expect: { ok: false, kind: 'api', status: 404, body: { json: fault }, operation: 'getFile' },
  }),
  left({
    name: 'no headers are a timeout',
    covers: ['kind.timeout'],
    operation: 'getFile',
    call: { options: { timeoutMs: PATIENCE_MS } },
    replies: [{ fault: 'hang' }],
    expect: { ok: false, kind: 'timeout', operation: 'getFile' },
  }),
];

export const downloadScenarios: readonly Scenario[] = [...written, ...naming, ...resumed, ...failures, ...unread];
