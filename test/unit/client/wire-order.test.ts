// Parameters and fields go onto the wire as the document has them, whatever the order of arguments.

import { inWireOrder } from '../../../generator/client';
import type { Operation } from '../../../generator/model';

const operation = {
  parameters: [
    { in: 'query', wireName: 'b' },
    { in: 'header', wireName: 'a' },
    { in: 'query', wireName: 'a' },
  ],
  body: { contents: [{ parts: [{ wireName: 'y' }, { wireName: 'x' }] }] },
} as unknown as Operation;

test('arguments in an order of their own are put back', () => {
  const keys = ['form x', 'query a', 'form y', 'other', 'header a', 'query b'];
  const sorted = inWireOrder(
    { operation },
    keys.map((key) => ({ key })),
  );
  expect(sorted.map(({ key }) => key)).toEqual(['query b', 'header a', 'query a', 'form y', 'form x', 'other']);
});

test('without parameters and a body they stay where they are', () => {
  const bare = { operation: { parameters: [] } as unknown as Operation };
  expect(inWireOrder(bare, [{ key: 'form x' }, { key: 'body' }])).toEqual([{ key: 'form x' }, { key: 'body' }]);
});
