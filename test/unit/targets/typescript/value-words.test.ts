import { valueWords } from '../../../../generator/targets/typescript/names/value-words';

test.each([
  ['-created_at', 'MinusCreatedAt'],
  ['!eq', 'NotEq'],
  ['+1', 'Plus1'],
  ['/v1/chat', 'RootV1Chat'],
  ['*', 'Wildcard'],
  ['24h', 'TwentyFourh'],
  ['7 days', 'Sevendays'],
  ['256x256', 'TwoHundredAndFiftySixx256'],
  ['1-day', 'OneMinusDay'],
  ['10k-50k', 'Tenk50k'],
  ['10.x', 'TenDotX'],
  ['404', 'FourHundredAndFour'],
  ['3ds-attempt-fee', 'ThreedsAttemptFee'],
])('%s is %s', (value, words) => {
  expect(valueWords(value)).toBe(words);
});

test.each([['open'], ['_x'], ['-'], ['007'], ['<=']])('%s is said as it is', (value) => {
  expect(valueWords(value)).toBeUndefined();
});
