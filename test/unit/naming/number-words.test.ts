import { numberWords } from '../../../generator/naming/number-words';

test.each([
  [0, 'zero'],
  [13, 'thirteen'],
  [24, 'twenty four'],
  [90, 'ninety'],
  [100, 'one hundred'],
  [404, 'four hundred and four'],
  [1024, 'one thousand and twenty four'],
  [250_500, 'two hundred and fifty thousand five hundred'],
  [1_000_000, undefined],
  [-1, undefined],
  [1.5, undefined],
])('%d is %s', (number, words) => {
  expect(numberWords(number)).toBe(words);
});
