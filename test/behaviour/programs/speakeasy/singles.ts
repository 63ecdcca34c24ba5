// Each option by itself, against the clients of notes.yaml: what it changes, and that nothing else of the old SDK comes with it.

import { Notes as Bare } from '@single/bare';
import { Notes as Named } from '@single/named';
import { Notes as Flat } from '@single/flat';
import { Notes as Envelope } from '@single/envelope';
import { Notes as WithHttp } from '@single/http';
import { HTTPClient, Notes as Optioned } from '@single/options';
import { Notes as Failing, errors } from '@single/errors';
import { Notes as Pathed } from '@single/paths';
import { noteFromJSON, noteToJSON, type Note } from '@single/paths/models/components';
import * as operations from '@single/paths/models/operations/index.js';
import { TakenError } from '@single/paths/models/errors';
import type { Answer, Program } from './kit.js';
import { holds, same, thrown } from './kit.js';

declare const process: { env: { [name: string]: string | undefined } };

const kept: Answer = { status: 201, json: { text: 'kept', due_on: '2026-01-02' }, headers: { 'x-request-id': 'r-1' } };
const taken: Answer = { status: 409, json: { message: 'it is taken', holder: 'Ann' } };
const broken: Answer = { status: 201, text: 'no { JSON', headers: { 'content-type': 'application/json' } };
const body = { text: 'new', dueOn: '2026-01-02' };
const wire = { text: 'new', due_on: '2026-01-02' };

export const programs: { readonly [name: string]: Program } = {
  'no option: the body is the argument, and the result': async ({ origin, answer, sent }) => {
    answer(kept);
    const note = await new Bare({ key: 'k', tenantId: 't', serverURL: origin }).notes.addNote(body);
    same([note.text, note.dueOn], ['kept', '2026-01-02']);
    same([sent()[0]?.body, sent()[0]?.headers['x-tenant-id']], [wire, 't']);
  },
  'requestShape: the body stands beside a parameter of the client': async ({ origin, answer, sent }) => {
    answer(kept);
    const notes = new Named({ key: 'k', tenantId: 't', serverURL: origin });
    const note = await notes.notes.addNote({ tenantId: 'other', note: body });
    await notes.notes.addNote({ note: body });
    same(note.text, 'kept');
    same([sent()[0]?.body, sent()[0]?.headers['x-tenant-id']], [wire, 'other']);
    same([sent()[1]?.body, sent()[1]?.headers['x-tenant-id']], [wire, 't']);
  },
  'responseFormat flat: the body itself': async ({ origin, answer }) => {
    answer(kept);
    const note = await new Flat({ key: 'k', tenantId: 't', serverURL: origin }).notes.addNote(body);
    same(note.text, 'kept');
  },
  'responseFormat envelope: the body under its name, with facts of the response': async ({ origin, answer }) => {
    answer(kept);
    const result = await new Envelope({ key: 'k', tenantId: 't', serverURL: origin }).notes.addNote(body);
    same([result.note?.text, result.statusCode, result.contentType], ['kept', 201, 'application/json']);
    same([result.rawResponse.headers.get('x-request-id'), 'httpMeta' in result], ['r-1', false]);
  },
  'responseFormat envelope: `withHttp` has the bare body, and is there where that cannot be decoded': async (world) => {
    const { origin, answer } = world;
    const notes = new Envelope({ key: 'k', tenantId: 't', serverURL: origin }).notes;
    answer(kept, broken, taken);
    same((await notes.addNote(body).withHttp()).body.note, undefined);
    const http = await notes.addNote(body).withHttp();
    same([http.response.status, await http.response.text(), http.request.method], [201, 'no { JSON', 'POST']);
    holds((await thrown(async () => http.body)) instanceof Error, 'the body throws');
    const call = notes.addNote(body);
    const [error, other] = [await thrown(() => call), await thrown(() => call.withHttp())];
    holds(error === other, 'every other failure rejects, and is one error');
  },
  'responseFormat envelope-http: request and response': async ({ origin, answer }) => {
    answer(kept);
    const result = await new WithHttp({ key: 'k', tenantId: 't', serverURL: origin }).notes.addNote(body);
    same([result.note?.text, result.httpMeta.response.status], ['kept', 201]);
    same([result.httpMeta.request.method, 'statusCode' in result], ['POST', false]);
  },
  'optionNames: hooks, retries and headers by their names': async ({ origin, answer, sent }) => {
    answer({ status: 503 }, kept);
    const httpClient = new HTTPClient();
    httpClient.addHook('beforeRequest', (request) => void request.headers.set('x-hook', 'seen'));
    const backoff = { initialInterval: 1, maxInterval: 5, exponent: 1.1, maxElapsedTime: 2000 };
    const notes = new Optioned({ key: 'k', tenantId: 't', serverURL: origin, httpClient, serverIdx: 0 });
    const note = await notes.notes.addNote(body, {
      retries: { strategy: 'backoff', backoff },
      serverURL: new URL(origin),
      timeoutMs: 5000,
    });
    same([note.text, sent().length, sent()[1]?.headers['x-hook']], ['kept', 2, 'seen']);
  },
  'optionNames: variables of the environment': async ({ origin, answer, sent }) => {
    answer(kept);
    process.env['NOTES_KEY'] = 'from-env';
    process.env['NOTES_TENANT_ID'] = 'tenant-env';
    try {
      await new Optioned({ serverURL: origin }).notes.addNote(body);
      await new Bare({ serverURL: origin, tenantId: 't' }).notes.addNote(body);
    } finally {
      delete process.env['NOTES_KEY'];
      delete process.env['NOTES_TENANT_ID'];
    }
    const seen = sent().map(({ headers }) => [headers['authorization'] ?? '', headers['x-tenant-id']]);
    same(seen, [
      ['Bearer from-env', 'tenant-env'],
      ['', 't'],
    ]);
  },
  'errorNames: the body is members of the error': async ({ origin, answer }) => {
    answer(taken);
    const error = await thrown(() => new Failing({ key: 'k', tenantId: 't', serverURL: origin }).notes.addNote(body));
    if (!(error instanceof errors.Taken)) throw error;
    holds(error instanceof errors.NotesError, 'its base');
    same([error.statusCode, error.holder, error.data$.holder, error.message], [409, 'Ann', 'Ann', 'it is taken']);
    same((await error.rawResponse.json()).holder, 'Ann');
  },
  'errorNames: a body that cannot be decoded': async ({ origin, answer }) => {
    const notes = new Failing({ key: 'k', tenantId: 't', serverURL: origin }).notes;
    answer(broken);
    const http = await notes.addNote(body).withHttp();
    const [error, other] = [await thrown(async () => http.body), await thrown(() => notes.addNote(body))];
    holds(error instanceof Error && other instanceof Error, 'the body throws');
    same([http.response.status, (error as Error).name], [201, (other as Error).name]);
  },
  'errorNames: a time limit': async ({ origin, answer }) => {
    answer({ hangs: true });
    const notes = new Failing({ key: 'k', tenantId: 't', serverURL: origin });
    const error = await thrown(() => notes.notes.addNote(body, { timeoutMs: 30, retries: { attempts: 1 } }));
    same((error as Error).name, 'RequestTimeoutError');
  },
  'subPaths: text of models': async ({ origin, answer }) => {
    answer(kept);
    const note: Note = await new Pathed({ key: 'k', tenantId: 't', serverURL: origin }).notes.addNote(body);
    const read = noteFromJSON(noteToJSON(note));
    same(read.ok && read.value.dueOn, '2026-01-02');
    holds(typeof operations === 'object', 'a module');
  },
  'subPaths: errors keep their names': async ({ origin, answer }) => {
    answer(taken);
    const error = await thrown(() => new Pathed({ key: 'k', tenantId: 't', serverURL: origin }).notes.addNote(body));
    holds(error instanceof TakenError && error.status === 409 && error.data?.holder === 'Ann', 'the plain error');
  },
};
