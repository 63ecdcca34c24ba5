// Values that a module exports are used by another one, by a test or by a script. What nobody uses is no part of a design.

import * as fs from 'node:fs';
import * as path from 'node:path';
import { ROOT } from './source-files';

function textsIn(folder: string): readonly (readonly [string, string])[] {
  return fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|mjs|cjs)$/.test(name) && !/golden|node_modules/.test(name))
    .map((name) => [path.join(folder, name), fs.readFileSync(path.join(ROOT, folder, name), 'utf8')] as const);
}

const users = ['generator', 'test', 'scripts', 'bench'].flatMap(textsIn);
const words = new Map(users.map(([name, text]) => [name, new Set(text.match(/[\w$]+/g))]));

test('modules export what somebody uses', () => {
  const unused = users.flatMap(([name, text]) =>
    [...text.matchAll(/^export (?:async )?(?:const|function|class|let) ([\w$]+)/gm)]
      .map(([, value = '']) => value)
      .filter(
        (value) =>
          name.startsWith('generator') && ![...words].some(([other, used]) => other !== name && used.has(value)),
      )
      .map((value) => `${name}: ${value}`),
  );
  expect(unused).toEqual([]);
});
