// What is written for documents of difficult shapes grows as they do. Bytes are counted at n, 2n and 4n, beyond those that
// a document of one schema has anyway; `npm run bench:shapes` measures seconds and megabytes of the same documents.

import { documentOf, shapes, squareShapes, type Shape } from '../../../bench/difficult-documents.mjs';
import { TARGET_NAMES } from '../../../generator/targets';
import type { TargetName } from '../../../generator/targets/target';
import { generateInMemory, loadInMemory } from '../../support/in-memory';

const one: Shape = { size: 1, schemas: () => ({ A: { type: 'object', properties: { a: { type: 'string' } } } }) };

async function bytesOf(shape: Shape, n: number, target: TargetName): Promise<number> {
  const text = documentOf(shape, n);
  const { files } = await generateInMemory(await loadInMemory({ kind: 'text', text } as never), target, 'things');
  return files.reduce((sum, file) => sum + (file.generated ? file.text.length : 0), 0);
}

test.each(TARGET_NAMES)('the output of %s is in proportion to the document', async (target) => {
  const base = await bytesOf(one, 1, target);
  const over: string[] = [];
  for (const [name, shape] of Object.entries(shapes)) {
    const n = Math.min(shape.size, 4);
    const [first = 0, second = 0, third = 0] = [
      (await bytesOf(shape, n, target)) - base,
      (await bytesOf(shape, 2 * n, target)) - base,
      (await bytesOf(shape, 4 * n, target)) - base,
    ];
    // Each doubling adds twice what the one before added; a constant part has no weight in that.
    const exponent = Math.log2(Math.max(third - second, 1) / Math.max(second - first, 1));
    if (third - second > 500 && exponent > (squareShapes.includes(name) ? 2.2 : 1.3))
      over.push(`${name}: ${exponent.toFixed(2)}`);
  }
  expect(over).toEqual([]);
});
