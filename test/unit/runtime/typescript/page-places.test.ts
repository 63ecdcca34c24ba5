// Pages that are asked for by a part of the request: what the program gave stays as it is.

import { pagedWithin, type PlacesRow } from '../../../../templates/ecmascript/runtime/page-places';

const ROW: PlacesRow = { style: 'cursor', asked: ['body', 'paging', 'after'], items: ['data'], next: ['next'] };

async function requestsOf(row: PlacesRow, given: unknown, answers: readonly object[]): Promise<readonly unknown[]> {
  const requests: unknown[] = [];
  const call = (input: unknown): Promise<unknown> => {
    requests.push(input);
    return Promise.resolve(answers[requests.length - 1]);
  };
  for await (const item of pagedWithin<unknown, unknown, Promise<unknown>>(call, given, undefined, row))
    expect(item).toBe(1);
  return requests;
}

test('the next page is asked for at its place, in a copy', async () => {
  const given = Object.freeze({ id: 7, body: Object.freeze({ word: 'a', paging: Object.freeze({ size: 2 }) }) });
  const requests = await requestsOf(ROW, given, [{ data: [1], next: 'b' }, { data: [1] }]);
  expect(requests[0]).toBe(given);
  expect(requests[1]).toEqual({ id: 7, body: { word: 'a', paging: { size: 2, after: 'b' } } });
});

test('objects of a class stay of it', async () => {
  class Search {
    word = 'a';
  }
  const requests = await requestsOf({ ...ROW, asked: ['after'] }, new Search(), [
    { data: [1], next: 'b' },
    { data: [] },
  ]);
  expect(requests[1]).toBeInstanceOf(Search);
  expect(requests[1]).toEqual({ word: 'a', after: 'b' });
});

test('where nothing was given, the request is made, from the second page on', async () => {
  const row: PlacesRow = { style: 'page', asked: ['body', 'page'], first: 0, items: ['data'] };
  expect(await requestsOf(row, undefined, [{ data: [1] }, { data: [] }])).toEqual([undefined, { body: { page: 1 } }]);
});

test('numbers go on from the one that was given', async () => {
  const row: PlacesRow = { style: 'offset', asked: ['body', 'from'], first: 0, items: ['data'] };
  const requests = await requestsOf(row, { body: { from: 5 } }, [{ data: [1, 1] }, { data: [] }]);
  expect(requests).toEqual([{ body: { from: 5 } }, { body: { from: 7 } }]);
});
