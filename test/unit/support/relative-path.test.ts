// The way from file to file agrees with that of a POSIX system, and always says that it is relative.

import fc from 'fast-check';
import path from 'node:path';
import { relativePath } from '../../../generator/support/relative-path';

const segment = fc.constantFrom('a', 'ab', 'b', 'models');
const file = fc
  .tuple(fc.array(segment, { maxLength: 4 }), fc.constantFrom('x.ts', 'a.ts', 'ab.md'))
  .map(([folders, name]) => [...folders, name].join('/'));

test('agrees with path.posix', () => {
  fc.assert(
    fc.property(file, file, (from, to) => {
      const expected = path.posix.relative(path.posix.dirname(from), to);
      expect(relativePath(from, to)).toBe(expected.startsWith('../') ? expected : `./${expected}`);
    }),
    { numRuns: 2000 },
  );
});
