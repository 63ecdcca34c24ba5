// Fetching from origins that were allowed: redirects, limits and failures, against a server on this machine.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defaultLimits } from '../../../generator/spec/limits';
import { fetchAllowed } from '../../../generator/spec/remote-reader';
import { load, lines, withSchemas } from './documents';

let server: Server;
let origin = '';
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    if (url === '/a.yaml') response.end('A: {$ref: b.yaml#/B}');
    else if (url === '/b.yaml') response.end('B: {type: string}');
    else if (url === '/moved') response.writeHead(302, { location: '/a.yaml' }).end();
    else if (url === '/away') response.writeHead(302, { location: 'http://localhost:1/a.yaml' }).end();
    else if (url === '/round') response.writeHead(302, { location: '/round' }).end();
    else if (url === '/large') response.end('x'.repeat(2000));
    else if (url === '/slow') return;
    else if (url === '/reset') request.socket.destroy();
    else response.writeHead(404).end('no');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function fetched(path: string, limits = {}): Promise<string> {
  const found = await fetchAllowed(`${origin}${path}`, {
    allowRefOrigins: [origin],
    limits: { ...defaultLimits, ...limits },
  });
  return 'code' in found ? `${found.code}: ${found.message.replaceAll(origin, '')}` : found.text;
}

it.each([
  ['/b.yaml', 'B: {type: string}'],
  ['/moved', 'A: {$ref: b.yaml#/B}'],
  ['/away', 'ref-fetch-failed: `/away` answers with a redirect to another origin, `http://localhost:1`'],
  ['/round', 'ref-fetch-failed: `/round` redirects more than 5 times'],
  ['/none', 'ref-fetch-failed: `/none` answers with status 404'],
  ['/reset', 'ref-fetch-failed: `/reset` could not be fetched'],
])('%s', async (path, expected) => {
  expect(await fetched(path)).toBe(expected);
});

it('stops at the limits of size and time', async () => {
  expect(await fetched('/large', { bytes: 1000 })).toBe('limit-bytes: `/large` is larger than 1000 bytes');
  expect(await fetched('/slow', { fetchMs: 50 })).toBe('ref-fetch-failed: `/slow` did not answer within 50 ms');
});

it('asks nothing of an origin that was not allowed', async () => {
  const before = asked.length;
  const found = await fetchAllowed(`${origin}/a.yaml`, {
    allowRefOrigins: ['https://example.com'],
    limits: defaultLimits,
  });
  expect('code' in found && [found.code, found.hint]).toEqual([
    'ref-remote',
    `Allow it with \`--allow-ref-origin ${origin}\`, or keep a copy beside the document.`,
  ]);
  expect(asked.length).toBe(before);
});

it('resolves references of a remote file beside it, each fetched once', async () => {
  asked.length = 0;
  const text = withSchemas(`X: {$ref: '${origin}/a.yaml#/A'}\nY: {$ref: '${origin}/b.yaml#/B'}`);
  const { spec, diagnostics } = await load({ kind: 'text', text, label: '-' }, { allowRefOrigins: [`${origin}/`] });
  expect(lines(diagnostics)).toEqual([]);
  expect([...(spec?.files.keys() ?? [])]).toEqual(['', `${origin}/a.yaml`, `${origin}/b.yaml`]);
  // A request that was given up before may only arrive now.
  expect(asked.filter((url) => url.endsWith('.yaml')).sort()).toEqual(['/a.yaml', '/b.yaml']);
});
