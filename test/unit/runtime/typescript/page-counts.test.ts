import { pagedCounted, type CountsRow } from '../../../../templates/ecmascript/runtime/page-counts';

interface Body {
  readonly data: readonly number[];
  readonly count?: number | null;
}

const row: CountsRow = { style: 'page', asked: ['page'], first: 1, items: ['data'], pages: ['count'] };

async function pagesFrom(request: object, count: number | null | undefined, given: Partial<CountsRow> = {}) {
  const asked: unknown[] = [];
  const call = (input: unknown): Promise<Body> => {
    asked.push((input as { page?: number }).page);
    return Promise.resolve({ data: asked.length > 4 ? [] : [asked.length], ...(count !== undefined && { count }) });
  };
  const list = pagedCounted<Body, number, Promise<Body>>(call, request, undefined, { ...row, ...given });
  const items: number[] = [];
  for await (const item of list) items.push(item);
  return { asked, items, first: await list };
}

test('the page after the last is not asked for', async () => {
  expect(await pagesFrom({}, 2)).toEqual({ asked: [undefined, 2], items: [1, 2], first: { data: [1], count: 2 } });
});

test('a list that begins later ends where the whole list does', async () => {
  expect((await pagesFrom({ page: 3 }, 4)).asked).toEqual([3, 4]);
});

test('pages that are counted from 0', async () => {
  expect((await pagesFrom({}, 3, { first: 0 })).asked).toEqual([undefined, 1, 2]);
});

test.each([[undefined], [null]])('an empty page ends the list where the number is %j', async (count) => {
  expect((await pagesFrom({}, count)).asked).toHaveLength(5);
});
