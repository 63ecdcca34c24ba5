// Bodies that are read while they are sent: files of paths, streams, iterators, and forms that hold them.

import type { Reply } from '../../../generator/conformance/reply';
import type { ExpectedRequest } from '../../../generator/conformance/compare';
import type { CallBody } from '../../../generator/conformance/drive-session';
import type { WirePart } from '../../../generator/conformance/transcript';
import type { ContractLine } from '../contract';
import type { Outcome, Scenario, Step } from '../scenario';

const TEXT = '0123456789abcdef';
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const bytes: { readonly base64: string } = { base64: base64(TEXT) };
const DONE: Reply = { status: 204 };
const BUSY: Reply = { status: 503, headers: { 'retry-after': '0' } };
const OCTETS = 'application/octet-stream';
const part = (filename: string, more: Partial<WirePart> = {}): WirePart => ({
  name: 'file',
  filename,
  contentType: OCTETS,
  ...bytes,
  ...more,
});

interface Sent {
  readonly name: string;
  readonly covers: readonly ContractLine[];
  readonly operation: 'putRaw' | 'putAny' | 'postForm';
  readonly body: CallBody;
  /** Nothing is sent where it is absent. */
  readonly request?: Partial<ExpectedRequest>;
  readonly expect?: Outcome;
  readonly options?: Step['call']['options'];
  /** The answers, each to the same request; 204 where absent. */
  readonly replies?: readonly Reply[];
}

function sent({ name, covers, operation, body, request, expect, options, replies = [DONE] }: Sent): Scenario {
  const method = operation === 'postForm' ? 'POST' : 'PUT';
  const target = { putRaw: '/raw', putAny: '/any', postForm: '/form' }[operation];
  const exchanges = replies.map((reply) => ({ request: { method, target, ...request }, reply }));
  return {
    name: `upload: ${name}`,
    covers,
    spec: 'files',
    steps: [
      {
        call: { operation, body, options: { retries: 0, ...options } },
        exchanges: request === undefined ? [] : exchanges,
        expect: expect ?? { ok: true, status: 204 },
      },
    ],
  };
}

const raw = (length: 'known' | 'unknown', more: Partial<ExpectedRequest> = {}): Partial<ExpectedRequest> => ({
  length,
  contentType: OCTETS,
  body: bytes,
  ...more,
});
const done = (total: number | null): Outcome => ({ ok: true, status: 204, progress: { bytes: TEXT.length, total } });

const raws: readonly Scenario[] = [
  sent({
    name: 'a file of a path has a length',
    covers: ['upload.sent'],
    operation: 'putRaw',
    body: { ...bytes, path: 'notes.bin' },
    options: { progress: true },
    request: raw('known'),
    expect: done(TEXT.length),
  }),
  sent({
    name: 'a stream has none',
    covers: ['upload.sent'],
    operation: 'putRaw',
    body: { ...bytes, stream: true },
    options: { progress: true },
    request: raw('unknown'),
    expect: done(null),
  }),
  sent({
    name: 'what gives pieces has none',
    covers: ['upload.sent'],
    operation: 'putRaw',
    body: { ...bytes, pieces: 5 },
    options: { progress: true },
    request: raw('unknown'),
    expect: done(null),
  }),
  sent({
    name: 'the caller says the length of a stream',
    covers: ['upload.sent'],
    operation: 'putRaw',
    body: { ...bytes, pieces: 5, size: TEXT.length },
    options: { progress: true },
    request: raw('known'),
    expect: done(TEXT.length),
  }),
  sent({
    name: 'bytes in memory have a length, and progress',
    covers: ['upload.sent'],
    operation: 'putRaw',
    body: bytes,
    options: { progress: true },
    request: raw('known'),
    expect: done(TEXT.length),
  }),
  sent({
    name: 'a file of a path that has no bytes',
    covers: ['upload.sent'],
    operation: 'putRaw',
    body: { base64: '', path: 'empty.bin' },
    request: { length: 'known', contentType: OCTETS, body: 'none' },
  }),
  sent({
    name: 'a stream that has no bytes',
    covers: ['upload.sent'],
    operation: 'putRaw',
    body: { base64: '', stream: true },
    request: { contentType: OCTETS, body: 'none' },
  }),
  sent({
    name: 'a file where the document names no type',
    covers: ['upload.sent', 'body.range'],
    operation: 'putAny',
    body: { ...bytes, path: 'notes.bin' },
    request: raw('known'),
  }),
  sent({
    name: 'a file of a path is sent again by a retry',
    covers: ['upload.sent', 'retry.rebuild'],
    operation: 'putRaw',
    body: { ...bytes, path: 'notes.bin' },
    options: { retries: 1 },
    request: raw('known'),
    replies: [BUSY, DONE],
  }),
  sent({
    name: 'what gives pieces is not sent again',
    covers: ['upload.sent', 'retry.stream'],
    operation: 'putRaw',
    body: { ...bytes, pieces: 5 },
    options: { retries: 1 },
    request: raw('unknown'),
    replies: [BUSY],
    expect: { ok: false, kind: 'api', status: 503, attempts: 1 },
  }),
  sent({
    name: 'a path of no file is an error before anything is sent',
    covers: ['upload.refused'],
    operation: 'putRaw',
    body: { ...bytes, path: 'lost.bin', missing: true },
    expect: { ok: false, kind: 'request' },
  }),
  ...[TEXT.length - 1, TEXT.length + 1].map((size) =>
    sent({
      name: `a length of ${size} that is not that of the stream is an error`,
      covers: ['upload.refused'],
      operation: 'putRaw',
      body: { ...bytes, pieces: TEXT.length, size },
      expect: { ok: false, kind: 'request', attempts: 1 },
    }),
  ),
  sent({
    name: 'what cannot be read to its end is an error of the request, not of the connection',
    covers: ['upload.refused'],
    operation: 'putRaw',
    body: { ...bytes, pieces: 5, fails: true },
    options: { retries: 1 },
    expect: { ok: false, kind: 'request', operation: 'putRaw', attempts: 1 },
  }),
];

interface Parts {
  readonly name: string;
  readonly parts: Extract<CallBody, { readonly multipart: unknown }>['multipart'];
  readonly expect: readonly WirePart[];
  readonly length?: 'known' | 'unknown' | 'either';
}

/** A form, and its parts on the wire. */
function form({ name, parts, expect, length = 'known' }: Parts): Scenario {
  return sent({
    name: `in a form, ${name}`,
    covers: ['upload.sent', 'body.multipart'],
    operation: 'postForm',
    body: { multipart: parts },
    request: {
      ...(length === 'either' ? {} : { length }),
      contentType: 'multipart/form-data',
      body: { multipart: expect },
    },
  });
}

const forms: readonly Scenario[] = [
  form({
    name: 'a file of a path has its name and a length',
    parts: [{ name: 'file', ...bytes, path: 'notes.bin' }],
    expect: [part('notes.bin')],
  }),
  form({
    name: 'a file of a path has the type of its name',
    parts: [{ name: 'file', ...bytes, path: 'notes.txt' }],
    expect: [{ name: 'file', filename: 'notes.txt', contentType: 'text/plain', text: TEXT }],
  }),
  form({
    name: 'another name and type take the place of those of the path',
    parts: [{ name: 'file', ...bytes, path: 'notes.bin', filename: 'other.dat', contentType: 'application/x-other' }],
    expect: [part('other.dat', { contentType: 'application/x-other' })],
  }),
  form({
    name: 'a stream has no length',
    parts: [{ name: 'file', ...bytes, stream: true, filename: 'a.bin', contentType: OCTETS }],
    expect: [part('a.bin')],
    length: 'unknown',
  }),
  form({
    name: 'what gives pieces has no length',
    parts: [{ name: 'file', ...bytes, pieces: 5, filename: 'a.bin', contentType: OCTETS }],
    expect: [part('a.bin')],
    length: 'unknown',
  }),
  form({
    name: 'the caller says the length of a stream',
    parts: [{ name: 'file', ...bytes, pieces: 5, size: TEXT.length, filename: 'a.bin', contentType: OCTETS }],
    expect: [part('a.bin')],
  }),
  form({
    name: 'an empty file of a path',
    parts: [{ name: 'file', base64: '', path: 'empty.bin' }],
    expect: [part('empty.bin', { base64: '' })],
    // Node cannot tell it from a file that the system makes up.
    length: 'either',
  }),
  form({
    name: 'a part of a type has that of the document',
    parts: [{ name: 'image', ...bytes, path: 'picture.bin' }],
    expect: [part('picture.bin', { name: 'image', contentType: 'image/png' })],
  }),
  form({
    name: 'several files stand beside a text',
    parts: [
      { name: 'note', text: 'n' },
      { name: 'more', ...bytes, path: 'one.bin' },
      { name: 'more', ...bytes, filename: 'two.bin', contentType: OCTETS },
    ],
    expect: [{ name: 'note', text: 'n' }, part('one.bin', { name: 'more' }), part('two.bin', { name: 'more' })],
  }),
  ...[
    ['quotes', 'a "b".bin'],
    ['letters beyond ASCII', 'Zürich €.bin'],
    ['line breaks, which end no header', 'a.bin"\r\nX-Evil: 1\r\n\r\nx.bin'],
  ].map(([name, filename = '']) =>
    form({
      name: `a name with ${name}`,
      parts: [{ name: 'file', ...bytes, path: 'a.bin', filename, contentType: OCTETS }],
      expect: [part(filename)],
    }),
  ),
  sent({
    name: 'in a form, a path of no file is an error before anything is sent',
    covers: ['upload.refused'],
    operation: 'postForm',
    body: { multipart: [{ name: 'file', ...bytes, path: 'lost.bin', missing: true }] },
    expect: { ok: false, kind: 'request' },
  }),
];

export const uploadScenarios: readonly Scenario[] = [...raws, ...forms];
