// Sections of READMEs that not every document needs: with a piece of code where it has something to show, else left out.

import { TARGET_NAMES } from '../../../generator/targets';
import type { TargetName } from '../../../generator/targets/target';
import { generateInMemory, loadInMemory } from '../../support/in-memory';

const schema = { type: 'object', properties: { type: { const: 'sold' } } };
const json = { content: { 'application/json': { schema } } };
const form = {
  content: { 'multipart/form-data': { schema: { type: 'object', properties: { file: { format: 'binary' } } } } },
};

async function sectionsOf(
  target: TargetName,
  more: object,
  requestBody?: object,
): Promise<ReadonlyMap<string, string>> {
  const post = { operationId: 'send', responses: { 204: { description: 'Sent.' } } };
  const document = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    servers: [{ url: 'https://api.example.com' }],
    paths: { '/things': { post: requestBody === undefined ? post : { ...post, requestBody } } },
    ...more,
  };
  const loaded = await loadInMemory({ kind: 'text', text: JSON.stringify(document), label: 'things.json' });
  const { files } = await generateInMemory(loaded, target, 'things');
  const readme = files.find(({ path }) => path === 'README.md')?.text ?? '';
  const sections = readme.split(/^(?=##+ )/m).map((text) => [/^##+ (.*)/.exec(text)?.[1] ?? '', text] as const);
  return new Map(sections);
}

const pieces = (section: string | undefined): number => section?.match(/^```(?!bash)\w/gm)?.length ?? 0;

describe.each(TARGET_NAMES)('%s', (target) => {
  test('webhooks', async () => {
    const operation = { post: { requestBody: json, responses: { 200: { description: 'Taken.' } } } };
    const sections = await sectionsOf(target, { webhooks: { sold: operation } });
    expect(pieces(sections.get('Webhooks'))).toBe(1);
    expect(sections.get('Webhooks')).toContain('"sold"');
    expect(sections.get('Webhooks')).toContain('WEBHOOK_SECRET');
    expect((await sectionsOf(target, {})).has('Webhooks')).toBe(false);
  });

  test('a client that only receives says nothing of calls', async () => {
    const operation = { post: { requestBody: json, responses: { 200: { description: 'Taken.' } } } };
    const sections = await sectionsOf(target, { paths: {}, webhooks: { sold: operation } });
    const headings = [...sections.keys()];
    expect(headings).toContain('Webhooks');
    expect(headings).toContain('Where it differs');
    const ofCalls = /^(?:Errors|Available|Standalone|Authentication|Retries|Dependency|Testing|Documentation for A)/i;
    expect(headings.filter((heading) => ofCalls.test(heading))).toEqual([]);
    expect([...sections.values()].join('')).not.toMatch(/DefaultApi|\.Api;/);
  });

  test('files', async () => {
    const sections = await sectionsOf(target, {}, form);
    expect(pieces(sections.get('Files'))).toBe(1);
    expect(sections.get('Files')).toContain('"file.bin"');
    expect((await sectionsOf(target, {}, json)).has('Files')).toBe(false);
  });

  test('errors', async () => {
    const sections = await sectionsOf(target, {});
    const errors = [...sections].find(([heading]) => heading.startsWith('Errors'));
    expect(pieces(errors?.[1])).toBeGreaterThan(0);
  });
});
