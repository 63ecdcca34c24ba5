import { addressOf } from '../../../generator/client';

const address = (url: string, relativeServer: 'localhost' | 'as-written', port = '8443'): string =>
  addressOf({ url, variables: [{ name: 'port', default: port, enum: [] }] }, { relativeServer });

test.each([
  ['https://x:{port}/v1', 'https://x:8443/v1', 'https://x:8443/v1'],
  ['https://x/{unknown}', 'https://x/{unknown}', 'https://x/{unknown}'],
  ['/v1', 'http://localhost/v1', '/v1'],
  ['v1', 'http://localhost/v1', 'v1'],
  ['/', 'http://localhost', '/'],
  ['//host/v1', 'http://host/v1', '//host/v1'],
])('%s', (url, localhost, asWritten) => {
  expect(address(url, 'localhost')).toBe(localhost);
  expect(address(url, 'as-written')).toBe(asWritten);
});
