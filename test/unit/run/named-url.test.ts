// A run on a document that is fetched: its references, the copy that is kept, and `check` without the network.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generate, type GenerateOptions } from '../../../generator/run/generate';
import { lint } from '../../../generator/run/lint';
import { RunError } from '../../../generator/run/run-error';
import { headersWithSecrets } from '../../../generator/run/url-headers';
import { StopError } from '../../../generator/support/diagnostics';

const cwd = mkdtempSync(path.join(tmpdir(), 'specsmith-url-'));
let server: Server;
let origin = '';
let title = 'T';
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization ?? '-'}`);
    const head = `openapi: 3.1.0\ninfo: {title: ${title}, version: '1'}\npaths:\n  /a: {get: {operationId: a, responses: {'200': {description: ok}}}}\n`;
    if (request.url === '/one.yaml') response.end(head);
    else if (request.url === '/v1/api.yaml') {
      response.end(`${head}components: {schemas: {A: {$ref: 'parts/a.yaml#/A'}}}\n`);
    } else if (request.url === '/v1/parts/a.yaml') response.end('A: {type: wrong}\n');
    else response.writeHead(404).end();
  });
  // Connections that are kept and end of themselves can end just when the next run asks.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => asked.splice(0));
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(cwd, { recursive: true, force: true });
});

async function failure(run: Promise<unknown>): Promise<string> {
  const error = await run.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof RunError)) throw new Error(`did not fail as it should: ${String(error)}`);
  return `${error.exitCode} ${error.diagnostics.map(({ code, message }) => `${code}: ${message}`).join(' ')}`;
}

it('fetches relative references from allowed origins only, and shows where they stand', async () => {
  const spec = `${origin}/v1/api.yaml`;
  expect(await failure(lint({ spec, cwd }))).toMatch(/^3 ref-remote: /);
  expect(asked).toEqual(['/v1/api.yaml -']);
  const { report } = await lint({ spec, cwd, allowRefOrigins: [origin] });
  expect(
    report.diagnostics.map(({ code, place }) => `${code} ${report.sources.get(place?.file ?? '')?.label}`),
  ).toEqual([`schema-type-unknown ${origin}/v1/parts/a.yaml`]);
});

it('shows an URL as it was typed, with the reason', async () => {
  expect(await failure(lint({ spec: `${origin}/none`, cwd }))).toBe(
    `6 url-failed: \`${origin}/none\` answers 404 Not Found`,
  );
});

it('keeps a copy, which check reads without the network', async () => {
  const configuration = {
    apis: {
      a: {
        spec: `${origin}/one.yaml`,
        save: 'copy/one.yaml',
        headers: { [origin]: { Authorization: 'Bearer env:SPECSMITH_TEST_TOKEN' } },
        output: 'out',
        targets: { typescript: { packageName: 'a' } },
      },
    },
  };
  writeFileSync(path.join(cwd, 'specsmith.yaml'), JSON.stringify(configuration));
  const run = (more: GenerateOptions = {}): ReturnType<typeof generate> => generate({ cwd, ...more });
  expect(await failure(run())).toContain('2 url-header: the header Authorization needs the environment variable');
  process.env.SPECSMITH_TEST_TOKEN = 'secret';
  try {
    await run();
  } finally {
    delete process.env.SPECSMITH_TEST_TOKEN;
  }
  expect(asked).toEqual(['/one.yaml Bearer secret']);
  expect(readFileSync(path.join(cwd, 'copy/one.yaml'), 'utf8')).toContain('title: T');
  expect(readFileSync(path.join(cwd, 'out/typescript/specsmith.lock.json'), 'utf8')).not.toContain('secret');

  asked.splice(0);
  title = 'U';
  const offline = await run({ check: true, offline: true });
  expect(offline.outputs[0]?.judgement?.reasons).toEqual([]);
  expect(asked).toEqual([]);
});

it('says that there is no copy', async () => {
  const options = { cwd, spec: `${origin}/v1/api.yaml`, targets: ['typescript'], out: 'sdk', offline: true };
  expect(await failure(generate(options))).toContain('2 usage: ');
  expect(await failure(generate({ ...options, save: 'none.yaml' }))).toContain('6 file-missing: ');
  expect(asked).toEqual([]);
});

it('generates the others where one API has no copy', async () => {
  const api = (spec: string, output: string): object => ({ spec, output, targets: { typescript: {} } });
  const apis = { a: api(`${origin}/one.yaml`, 'a'), b: api('own.yaml', 'b') };
  writeFileSync(path.join(cwd, 'specsmith.json'), JSON.stringify({ apis }));
  writeFileSync(path.join(cwd, 'own.yaml'), "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n");
  expect(await failure(generate({ cwd, config: 'specsmith.json', offline: true }))).toContain('2 usage: ');
  expect(readFileSync(path.join(cwd, 'b/typescript/specsmith.lock.json'), 'utf8')).toContain('"typescript"');
});

describe('headers', () => {
  const env = { TOKEN: ' abc\n', BROKEN: 'a\nb' };
  const value = (text: string): string | undefined =>
    headersWithSecrets({ 'https://a.example': { 'X-Key': text } }, ['https://a.example/v1'], env)[
      'https://a.example'
    ]?.['X-Key'];

  it.each([
    ['env:TOKEN', 'abc'],
    ['Bearer env:TOKEN', 'Bearer abc'],
    ['plain', 'plain'],
    ['xenv:TOKEN', 'xenv:TOKEN'],
  ])('%s', (text, wanted) => {
    expect(value(text)).toBe(wanted);
  });

  it.each(['env:NONE', 'env:BROKEN', 'a\r\nb'])('%j cannot be one, and is not shown', (text) => {
    expect(() => value(text)).toThrow(StopError);
    expect(() => value(text)).not.toThrow(/a\nb/);
  });

  it('are not asked for where nothing is fetched', () => {
    expect(headersWithSecrets({ 'https://a.example': { 'X-Key': 'env:NONE' } }, ['https://b.example'], env)).toEqual(
      {},
    );
    expect(() => headersWithSecrets({ 'a.example': {} }, [], env)).toThrow(/no origin/);
  });
});
