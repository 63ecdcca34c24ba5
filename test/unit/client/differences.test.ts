import { differencesLeft } from '../../../generator/client';

test('a README lists the differences that its options leave, a page all of them', () => {
  const all = [
    { what: 'Always.', why: 'So.' },
    { what: 'By default.', why: 'So.', option: 'x: y', isGone: ({ x }: { x: string }) => x === 'y' },
  ];
  expect(differencesLeft(all, undefined).map(({ what }) => what)).toEqual(['Always.', 'By default.']);
  expect(differencesLeft(all, { x: 'z' })[1]).toEqual({ what: 'By default.', why: 'So.', option: 'x: y' });
  expect(differencesLeft(all, { x: 'y' })).toHaveLength(1);
});
