// The showcase pages through the lists of Vault that have a cursor: its TypeScript client, answered without a server.

import { build } from 'esbuild';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createRequire } from 'node:module';
import * as path from 'node:path';

const showcase = path.resolve(__dirname, '../../output/vault/typescript/src/index.ts');

interface Lists {
  readonly vault: {
    readonly [group in 'consumers' | 'logs']: { all(request?: object): AsyncIterable<{ id?: string }> };
  };
}
interface Showcase {
  readonly Apideck: new (options: { readonly apiKey: string; readonly fetch: typeof fetch }) => Lists;
}

const folder = mkdtempSync(path.join(tmpdir(), 'specsmith-vault-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function load(): Promise<Showcase> {
  const { outputFiles } = await build({ entryPoints: [showcase], bundle: true, format: 'cjs', write: false });
  const file = path.join(folder, 'client.cjs');
  writeFileSync(file, outputFiles[0]!.contents);
  return createRequire(__filename)(file) as Showcase;
}

test.each(['consumers', 'logs'] as const)('%s', async (group) => {
  const { Apideck } = await load();
  const asked: string[] = [];
  const answer = async (request: Request): Promise<Response> => {
    asked.push(new URL(request.url).search);
    const next = asked.length === 1 ? 'b' : null;
    const data = [{ id: `${asked.length}`, consumer_id: `${asked.length}` }];
    return Response.json({ status_code: 200, status: 'OK', data, meta: { cursors: { next } } });
  };
  const client = new Apideck({ apiKey: 'key', fetch: answer as typeof fetch });
  const items: object[] = [];
  for await (const item of client.vault[group].all({ limit: 1 })) items.push(item);
  expect(items).toMatchObject([1, 2].map((nr) => (group === 'logs' ? { id: `${nr}` } : { consumerId: `${nr}` })));
  expect(asked).toEqual(['?limit=1', '?cursor=b&limit=1']);
});
