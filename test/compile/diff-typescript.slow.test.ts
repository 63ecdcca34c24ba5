// What diff() calls major does not compile any more, and what it calls minor does: programs against the TypeScript clients
// of two documents, type-checked in one program.

import * as path from 'node:path';
import { highest } from '../../generator/diff';
import { compared } from '../support/compared';
import { generateInMemory, loadInMemory } from '../support/in-memory';
import { emptyFolder, typeCheck, writeFiles } from './typescript-project';

const root = emptyFolder(path.resolve(__dirname, '../../.cache/compile-diff'));

type Json = { readonly [key: string]: unknown };

const S = { type: 'string' };
const query = (name: string, more: Json = {}): Json => ({ name, in: 'query', schema: S, ...more });
const body = { requestBody: { required: true, content: { 'application/json': { schema: ref('Thing') } } } };
const answer = {
  responses: { '200': { description: 'OK', content: { 'application/json': { schema: ref('Thing') } } } },
};

function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

function api(operation: Json, property: Json = S, required: readonly string[] = []): Json {
  const whole = { operationId: 'things_list', tags: ['things'], responses: { '204': { description: 'Done' } } };
  const Thing = { type: 'object', properties: { a: property }, required };
  const paths = { '/things': { post: { ...whole, ...operation } } };
  return { openapi: '3.1.0', info: { title: 'T', version: '1.0.0' }, paths, components: { schemas: { Thing } } };
}

const kind = (...values: readonly string[]): Json => ({ type: 'string', enum: values });

/** The rule, the two documents, and an expression over `client` that compiles with the first one. */
const CASES: readonly (readonly [rule: string, before: Json, after: Json, program: string])[] = [
  ['request-shape-changed', api(body), api({ ...body, parameters: [query('q')] }), `client.things.list({ a: 'x' })`],
  [
    'argument-added-optional',
    api({ parameters: [query('q')] }),
    api({ parameters: [query('q'), query('r')] }),
    `client.things.list({ q: 'x' })`,
  ],
  [
    'argument-became-required',
    api({ parameters: [query('q'), query('r')] }),
    api({ parameters: [query('q'), query('r', { required: true })] }),
    `client.things.list({ q: 'x' })`,
  ],
  ['operation-moved', api({}), api({ tags: ['stuff'] }), 'client.things.list()'],
  [
    'property-became-optional-in-responses',
    api(answer, S, ['a']),
    api(answer),
    '(await client.things.list()).a.length',
  ],
  ['property-became-optional-in-requests', api(body, S, ['a']), api(body), `client.things.list({ a: 'x' })`],
  ['property-became-required-in-requests', api(body), api(body, S, ['a']), 'client.things.list({})'],
  [
    'property-nullable-added-in-responses',
    api(answer, S, ['a']),
    api(answer, { type: ['string', 'null'] }, ['a']),
    '(await client.things.list()).a.length',
  ],
  [
    'enum-opened',
    api(answer, kind('x'), ['a']),
    api(answer, kind('x', 'y'), ['a']),
    `(await client.things.list()).a satisfies 'x'`,
  ],
  ['enum-value-added', api(body, kind('x', 'y')), api(body, kind('x', 'y', 'z')), `client.things.list({ a: 'y' })`],
];

async function write(document: Json, program: string, folder: string): Promise<void> {
  const loaded = await loadInMemory({ kind: 'text', text: JSON.stringify(document), label: 'api.json' });
  const { files } = await generateInMemory(loaded, 'typescript', 'acme', { className: 'Acme' });
  const text = `import { Acme } from './src/index.js';\nconst client = new Acme({ serverURL: 'https://a.test' });\nexport const value: unknown = await (${program});\n`;
  writeFiles(path.join(root, folder), [...files, { path: 'program.ts', text }]);
}

test('programs break where the rule says major, and nowhere else', async () => {
  for (const [index, [, before, after, program]] of CASES.entries()) {
    await write(before, program, `${index}-before`);
    await write(after, program, `${index}-after`);
  }
  const said = typeCheck(root, ['*/program.ts'], { skipLibCheck: true });
  const broken = new Set([...said.matchAll(/(\d+-(?:before|after))\//g)].map(([, folder]) => folder));
  for (const [index, [rule, before, after]] of CASES.entries()) {
    const changes = (await compared(before, after)).typescript;
    const isMajor = highest(changes.map(({ impact }) => impact)) === 'major';
    const found = {
      rules: changes.map((change) => change.rule),
      before: broken.has(`${index}-before`),
      after: broken.has(`${index}-after`),
    };
    expect({ rule, ...found }).toEqual({ rule, rules: expect.arrayContaining([rule]), before: false, after: isMajor });
  }
}, 120_000);
