// Classes whose names differ in case alone have a page each, on every file system, and links lead to the right one.

import { posix } from 'node:path';
import { TARGET_NAMES } from '../../../generator/targets';
import { generateInMemory, loadInMemory } from '../../support/in-memory';

const answer = (name: string) => ({
  200: { description: 'One.', content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } },
});
const document = {
  openapi: '3.1.0',
  info: { title: 'Cases', version: '1' },
  paths: {
    '/a': { get: { tags: ['user'], operationId: 'first', responses: answer('UserAPI') } },
    '/b': { get: { tags: ['USER'], operationId: 'second', responses: answer('userapi') } },
  },
  components: {
    schemas: {
      UserAPI: { description: 'Alpha', type: 'object', properties: { next: { $ref: '#/components/schemas/userapi' } } },
      userapi: { description: 'Beta', type: 'string', enum: ['a', 'b'] },
    },
  },
};

test.each(TARGET_NAMES)('%s', async (target) => {
  const loaded = await loadInMemory({ kind: 'text', text: JSON.stringify(document), label: 'cases.json' });
  const { files } = await generateInMemory(loaded, target, 'cases');
  const pages = new Map(files.filter(({ path }) => path.endsWith('.md')).map(({ path, text }) => [path, text ?? '']));
  const folded = [...pages.keys()].map((path) => path.toLowerCase());
  expect(new Set(folded).size).toBe(folded.length);
  for (const [path, text] of pages)
    for (const [, to = ''] of text.matchAll(/\]\(((?!http|#)[^)#\s]+)/g))
      expect([path, to, pages.has(posix.join(posix.dirname(path), to)) || !to.endsWith('.md')]).toEqual([
        path,
        to,
        true,
      ]);
  const all = [...pages].filter(([path]) => path.startsWith('docs/')).map(([, text]) => text);
  for (const word of ['Alpha', 'Beta', 'first', 'second'])
    expect([word, all.some((text) => text.includes(word))]).toEqual([word, true]);
  const from = all.find((text) => text.includes('Alpha'));
  const to = /\]\(([^)#]+\.md)/.exec(from?.split(/next/i)[1] ?? '')?.[1] ?? '';
  expect(to === '' ? from : [...pages].find(([path]) => posix.basename(path) === posix.basename(to))?.[1]).toContain(
    'Beta',
  );
});
