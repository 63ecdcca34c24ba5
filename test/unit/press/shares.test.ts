// Two threads take the outputs of a run from both ends, each output once.

import { Shares } from '../../../generator/press/shares';

test('two takers share what there is, from both ends', () => {
  const front = new Shares(3, 'front');
  const back = new Shares(3, 'back', front.memory);
  expect([back.take(), front.take(), back.take(), front.take(), back.take()]).toEqual([2, 0, 1, undefined, undefined]);
});

test('one taker gets all of them in order', () => {
  const shares = new Shares(2, 'front');
  expect([shares.take(), shares.take(), shares.take()]).toEqual([0, 1, undefined]);
});
