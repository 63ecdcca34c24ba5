import { requestPath } from '../../../generator/client';

test.each([
  ['/a%2cb/{c%2cd}%2f', '/a%2Cb/{c%2cd}%2F'],
  ['/a%zz%2', '/a%zz%2'],
])('%s is called as %s', (path, expected) => {
  expect(requestPath(path)).toBe(expected);
});
