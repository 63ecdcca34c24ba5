// Files: answers that are written down piece by piece or left as they came, and bodies that are read while they are sent.

import type { Reply } from '../../../generator/conformance/reply';
import type { ExpectedRequest } from '../../../generator/conformance/compare';
import type { CallBody, Download } from '../../../generator/conformance/drive-session';
import type { WireFile } from '../../../generator/conformance/transcript';
import type { ContractLine } from '../contract';
import type { Outcome, Scenario, Step } from '../scenario';

const TEXT = '0123456789abcdef';
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const bytes: { readonly base64: string } = { base64: base64(TEXT) };
const file = (text = TEXT): WireFile => ({ base64: base64(text), mode: '600' });
const TAG = '"one"';
const tagged = { ETag: TAG };

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
    name: `files: ${name}`,
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

/** What asks for the bytes from a place on. */
const from = (place: number): Partial<ExpectedRequest> => ({
  headers: { range: `bytes=${place}-`, 'if-range': TAG },
});
const rest = (place: number, more: Partial<Reply> = {}): Reply => ({
  status: 206,
  body: { base64: base64(TEXT.slice(place)) },
  headers: { ...tagged, 'Content-Range': `bytes ${place}-${TEXT.length - 1}/${TEXT.length}` },
  ...more,
});
const cut: Reply = { body: bytes, headers: tagged, fault: 'reset-mid-body' };

const downloads: readonly Scenario[] = [
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
    asked: [[{ body: bytes, headers: { 'Content-Disposition': 'attachment; filename="a report.bin"' } }]],
    expect: { ok: true, files: { 'a report.bin': file() } },
  }),
  downloaded({
    name: 'a download goes on where the connection broke',
    covers: ['download.resumed'],
    download: { to: 'file' },
    call: { options: { progress: true } },
    asked: [[cut], [rest(8), from(8)]],
    expect: {
      ok: true,
      files: { 'given.bin': file() },
      progress: { bytes: TEXT.length, total: TEXT.length },
    },
  }),
];

const unread: readonly Scenario[] = [
  {
    name: 'files: an answer is given when its headers are there, and its body is left',
    covers: ['shape.unread'],
    spec: 'files',
    steps: [
      {
        call: { operation: 'getFile', unread: true, take: 0, options: { retries: 0 } },
        exchanges: [
          {
            request: { method: 'GET', target: '/file' },
            reply: { body: bytes, headers: { 'X-A': '1' }, fault: 'hang-mid-body' },
          },
        ],
        expect: { ok: true, status: 200, headers: { 'x-a': '1' } },
        settled: true,
      },
    ],
  },
];

interface Sent {
  readonly name: string;
  readonly covers: readonly ContractLine[];
  readonly operation: 'putRaw' | 'putAny' | 'postForm';
  readonly body: CallBody;
  /** Nothing is sent where it is absent. */
  readonly request?: Partial<ExpectedRequest>;
  readonly expect?: Outcome;
  readonly options?: Step['call']['options'];
}

function sent({ name, covers, operation, body, request, expect, options }: Sent): Scenario {
  const method = operation === 'postForm' ? 'POST' : 'PUT';
  const target = { putRaw: '/raw', putAny: '/any', postForm: '/form' }[operation];
  const exchange = { request: { method, target, ...request }, reply: { status: 204 } };
  return {
    name: `files: ${name}`,
    covers,
    spec: 'files',
    steps: [
      {
        call: { operation, body, options: { retries: 0, ...options } },
        exchanges: request === undefined ? [] : [exchange],
        expect: expect ?? { ok: true, status: 204 },
      },
    ],
  };
}

const uploads: readonly Scenario[] = [
  sent({
    name: 'a file of a path is sent with its name and its length',
    covers: ['upload.sent'],
    operation: 'postForm',
    body: { multipart: [{ name: 'file', ...bytes, path: 'notes.bin' }] },
    request: {
      length: 'known',
      body: { multipart: [{ name: 'file', filename: 'notes.bin', contentType: 'application/octet-stream', ...bytes }] },
    },
  }),
  sent({
    name: 'a path of no file is an error before anything is sent',
    covers: ['upload.refused'],
    operation: 'putRaw',
    body: { ...bytes, path: 'lost.bin', missing: true },
    expect: { ok: false, kind: 'request' },
  }),
];

export const fileScenarios: readonly Scenario[] = [...downloads, ...unread, ...uploads];
