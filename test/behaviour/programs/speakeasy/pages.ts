// Lists in pages: with an envelope the result is iterated over pages, as the old SDK's is; without one, over items.

import { Notes as Envelope, type PageIterator } from '@single/envelope';
import { Notes as WithHttp } from '@single/http';
import { Notes as Optioned } from '@single/options';
import { Notes as Failing, errors } from '@single/errors';
import type { ListNotesResponse } from '@single/http';
import { notesListNotesPages } from '@single/http/funcs/notesListNotes.js';
import type { Answer, Program } from './kit.js';
import { holds, same, thrown } from './kit.js';

const page = (next: string | null, ...texts: readonly string[]): Answer => ({
  json: { all_notes: texts.map((text) => ({ text })), next_note: next },
});

export const programs: { readonly [name: string]: Program } = {
  'pages of an envelope: the result is the first page, and is iterated over all': async ({ origin, answer, sent }) => {
    answer(page('n-2', 'a', 'b'), page(null, 'c'));
    const result = await new WithHttp({ key: 'k', serverURL: origin }).notes.listNotes({});
    same([result.noteList?.allNotes?.length, result.httpMeta.response.status], [2, 200]);
    const found: string[][] = [];
    for await (const each of result) {
      holds(each.httpMeta.response.ok, 'each page has its response');
      found.push((each.noteList?.allNotes ?? []).map(({ text }) => text));
    }
    same(found, [['a', 'b'], ['c']]);
    same(
      sent().map(({ target }) => target),
      ['/notes', '/notes?after_note=n-2'],
    );
  },
  'next() of an envelope: the page after, and null after the last': async ({ origin, answer }) => {
    answer(page('n-2', 'a'), page(null, 'b'));
    const first: PageIterator<{ readonly statusCode: number }> = await new Envelope({
      key: 'k',
      serverURL: origin,
    }).notes.listNotes();
    const second = await first.next();
    same([second?.statusCode, await second?.next()], [200, null]);
    same(Object.keys(first).includes('next'), false);
  },
  'pages that a link leads to': async ({ origin, answer, sent }) => {
    answer(page(`${origin}/found?from=2`, 'a'), page(null, 'b'));
    const counts: number[] = [];
    for await (const each of await new WithHttp({ key: 'k', serverURL: origin }).notes.findNotes()) {
      counts.push(each.noteList?.allNotes?.length ?? 0);
    }
    same([counts, sent()[1]?.target], [[1, 1], '/found?from=2']);
  },
  'a page that is refused is thrown where it is asked for': async ({ origin, answer }) => {
    answer(page('n-2', 'a'), { status: 404, json: {} });
    const result = await new WithHttp({ key: 'k', serverURL: origin }).notes.listNotes({});
    const error = await thrown(() => result.next());
    holds(error instanceof Error && 'status' in error && error.status === 404, 'the answer of the second page');
  },
  'withHttp of a list': async ({ origin, answer }) => {
    answer(page(null, 'a'));
    const { body, response } = await new WithHttp({ key: 'k', serverURL: origin }).notes.listNotes({}).withHttp();
    same([JSON.stringify(body).includes('"a"'), response.status], [true, 200]);
  },
  'the function of a list': async ({ origin, answer }) => {
    answer(page('n-2', 'a'), page(null, 'b'));
    const results: ListNotesResponse[] = [];
    const client = new WithHttp({ key: 'k', serverURL: origin });
    for await (const each of await notesListNotesPages(client, {})) results.push(each);
    same(results.length, 2);
  },
  'optionNames: items of all pages, with options by their names': async ({ origin, answer }) => {
    answer({ status: 503 }, page('n-2', 'a'), page(null, 'b'));
    const texts: string[] = [];
    const client = new Optioned({ key: 'k', serverURL: origin });
    const retries = {
      strategy: 'backoff',
      backoff: { initialInterval: 1, maxInterval: 2, exponent: 1.5, maxElapsedTime: 500 },
    } as const;
    for await (const { text } of client.notes.listNotes({}, { retries })) texts.push(text);
    same(texts, ['a', 'b']);
  },
  'errorNames: errors of pages by their names': async ({ origin, answer }) => {
    answer(page('n-2', 'a'), { status: 404, json: {} });
    const error = await thrown(async () => {
      for await (const note of new Failing({ key: 'k', serverURL: origin }).notes.listNotes({})) void note;
    });
    holds(error instanceof errors.NotesError && error.statusCode === 404, 'the base of errors');
  },
};
