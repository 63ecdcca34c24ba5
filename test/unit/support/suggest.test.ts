import { suggest } from '../../../generator/support/suggest';

test.each([
  ['typscript', 'typescript'],
  ['tyepscript', 'typescript'],
  ['PYTHON', 'python'],
  ['package', 'packageName'],
  ['pythonic', 'python'],
  ['java', 'javascript'],
  ['go', undefined],
  ['', undefined],
  ['rust', undefined],
])('%s: %s', (word, name) => {
  expect(suggest(word, ['csharp', 'javascript', 'packageName', 'python', 'typescript'])).toBe(name);
});
