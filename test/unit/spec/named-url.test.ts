// Documents that a user names by URL: what is sent where, where redirects may lead, and how failures are said.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defaultLimits } from '../../../generator/spec/limits';
import { fetchNamed, type NamedUrlOptions } from '../../../generator/spec/named-url';

const asked: string[] = [];
const servers: Server[] = [];
let [here, there] = ['', ''];

async function listen(): Promise<string> {
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(`${server === servers[0] ? 'here' : 'there'} ${url} ${request.headers['x-key'] ?? '-'}`);
    const to = /^\/to\/(.*)$/.exec(url)?.[1];
    if (to !== undefined) response.writeHead(302, { location: decodeURIComponent(to) }).end();
    else if (url === '/api.yaml') response.end('openapi: 3.1.0');
    else if (url === '/large') response.end('x'.repeat(2000));
    else if (url === '/slow') return;
    else if (url === '/reset') request.socket.destroy();
    else if (url === '/secret') response.writeHead(401, 'Who\tAreYou').end();
    else response.writeHead(404).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  here = await listen();
  there = await listen();
});
beforeEach(() => asked.splice(0));
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

async function fetched(url: string, options: Partial<NamedUrlOptions> = {}): Promise<string> {
  const headers = { [here]: { 'x-key': 'k' } };
  const found = await fetchNamed(url, { headers, allowRefOrigins: [], limits: defaultLimits, ...options });
  const text = 'code' in found ? `${found.code}: ${found.message}` : `${found.text} at ${found.url}`;
  return text.replaceAll(here, 'HERE').replaceAll(there, 'THERE');
}

const to = (url: string): string => `${here}/to/${encodeURIComponent(url)}`;

it('sends headers to the origin that they are for, also after a redirect within it', async () => {
  expect(await fetched(to('/api.yaml'))).toBe('openapi: 3.1.0 at HERE/api.yaml');
  expect(asked).toEqual(['here /to/%2Fapi.yaml k', 'here /api.yaml k']);
});

it('sends none of them to another origin, nor back again', async () => {
  const back = `${there}/to/${encodeURIComponent(`${here}/api.yaml`)}`;
  const headers = { [here]: { 'x-key': 'k' }, [there]: { 'x-key': 'other' } };
  expect(await fetched(to(back), { headers, allowRefOrigins: [there] })).toBe('openapi: 3.1.0 at HERE/api.yaml');
  expect(asked.map((line) => line.replace(/ .* /, ' '))).toEqual(['here k', 'there -', 'here -']);
});

it.each([
  ['http://localhost:1/a', '`http://localhost:1`, a private address that nobody named'],
  ['http://[::1]:1/a', '`http://[::1]:1`, a private address that nobody named'],
  ['http://[::ffff:10.0.0.1]/a', 'a private address that nobody named'],
  ['http://169.254.169.254/latest', '`http://169.254.169.254`, a private address that nobody named'],
  ['http://0x7f.1/a', '`http://127.0.0.1`, a private address that nobody named'],
  ['file:///etc/passwd', '`file:`, which is not read'],
  ['http://u:p@example.com/', 'holds credentials'],
])('follows no redirect to %s', async (url, reason) => {
  const found = await fetched(to(url));
  expect(found).toContain('url-refused: `HERE/to/');
  expect(found).toContain(reason);
});

it.each([
  ['/none', 'url-failed: `HERE/none` answers 404 Not Found'],
  ['/secret', 'url-failed: `HERE/secret` answers 401 Who\\u0009AreYou'],
  ['/to/%2Fnone', 'url-failed: `HERE/to/%2Fnone` answers 404 Not Found at HERE/none'],
  ['/reset', 'url-failed: `HERE/reset` cannot be fetched: the connection was closed (UND_ERR_SOCKET)'],
])('says of %s what went wrong', async (path, message) => {
  expect(await fetched(`${here}${path}`)).toBe(message);
});

it('says why there is no connection, and shows no credentials', async () => {
  expect(await fetched('http://127.0.0.1:1/a')).toMatch(/^url-failed: `http:\/\/127.0.0.1:1\/a` cannot be fetched: /);
  expect(await fetched('http://user:secret@127.0.0.1:1/a')).toBe(
    'url-refused: the URL of `127.0.0.1:1` holds credentials and was not fetched',
  );
  expect(await fetched('http://')).toBe('url-refused: `http://` is no URL');
});

it('stops at the limits of size, time and redirects', async () => {
  const limits = { ...defaultLimits, fetchMs: 50 };
  expect(await fetched(`${here}/large`, { limits: { ...defaultLimits, bytes: 1000 } })).toBe(
    'limit-bytes: `HERE/large` is larger than 1000 bytes',
  );
  expect(await fetched(`${here}/slow`, { limits })).toBe('url-failed: `HERE/slow` did not answer within 50 ms');
  expect(await fetched(`${here}/to/`)).toContain('redirects more than 5 times');
});
