// Files that import each other in a circle when the program runs. Imports of types do not count: nothing is left of them.

import { circlesOf } from '../../generator/support/graph';
import { sourceFiles } from './source-files';

/** Each circle by its files in order, with the reason why it is there. Take out one that is there no longer: the test asks for it. */
const KNOWN_CIRCLES: readonly { readonly files: readonly string[]; readonly reason: string }[] = [
  {
    files: ['array', 'object', 'schema', 'shape-of', 'union'].map((name) => `model/schemas/${name}`),
    reason: 'JSON Schema is recursive: items, properties and options are schemas again.',
  },
];

function circles(): readonly string[] {
  const imports = new Map(
    sourceFiles().map((file) => [
      file.path.replace(/\.ts$/, ''),
      file.imports.filter(({ internal, typeOnly }) => internal && !typeOnly).map(({ target }) => target),
    ]),
  );
  const byNumber = new Map<number, string[]>();
  for (const [file, number] of circlesOf(imports.keys(), (each) => imports.get(each) ?? []))
    byNumber.set(number, [...(byNumber.get(number) ?? []), file]);
  return [...byNumber.values()].map((files) => files.sort().join(' ')).sort();
}

test('files import each other in the known circles only, and each of those is there', () => {
  expect(circles()).toEqual(KNOWN_CIRCLES.map(({ files }) => [...files].sort().join(' ')).sort());
});
