import { addressOf, exampleAddress } from '../../../generator/client';

const address = (url: string, relativeServer: 'localhost' | 'as-written', port = '8443'): string =>
  addressOf({ url, variables: [{ name: 'port', default: port, enum: [] }] }, { relativeServer });

test.each([
  ['https://x:{port}/v1', 'https://x:8443/v1', 'https://x:8443/v1'],
  ['https://x/{unknown}', 'https://x/{unknown}', 'https://x/{unknown}'],
  ['/v1', 'http://localhost/v1', '/v1'],
  ['v1', 'http://localhost/v1', 'v1'],
  ['/', 'http://localhost', ''],
  ['https://x/v1//', 'https://x/v1', 'https://x/v1'],
  ['https://x/', 'https://x', 'https://x'],
  ['//host/v1', 'http://host/v1', '//host/v1'],
])('%s', (url, localhost, asWritten) => {
  expect(address(url, 'localhost')).toBe(localhost);
  expect(address(url, 'as-written')).toBe(asWritten);
});

test.each([
  ['https://x/{port}', '/prod', 'https://x/prod'],
  ['https://x/{port}/', '', 'https://x'],
  ['https://x/{port}/v1', '/prod/', 'https://x/prod/v1'],
  ['https://x/{port}/v1', '', 'https://x/v1'],
  ['https://x/v{port}/a', '', 'https://x/v/a'],
  ['/{port}', '/prod', 'http://localhost/prod'],
  ['https://{port}/v1', '', 'https:///v1'],
])('%s where the variable is %j', (url, port, expected) => {
  expect(address(url, 'localhost', port)).toBe(expected);
});

test.each([
  ['https://x/v1', undefined],
  ['/v1', 'https://api.example.com'],
  ['x/v1', 'https://api.example.com'],
  ['//x/v1', 'https://x/v1'],
  ['https://{unknown}.x', 'https://api.example.com'],
])('an example for the address %s sets %s', (url, set) => {
  expect(exampleAddress(url)).toBe(set);
});
