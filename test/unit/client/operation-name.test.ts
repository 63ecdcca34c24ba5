import { operationHint } from '../../../generator/client';

const hint = (inlineNames: 'openapi-generator' | 'speakeasy', path: string, operationId?: string): string =>
  operationHint({ method: 'GET', path, ...(operationId === undefined ? {} : { operationId }) }, { inlineNames });

test.each([
  ['/foo', 'fooGet', 'get foo'],
  ['/foo/{id}/bar-baz', 'fooIdBarBazGet', 'get foo by id bar-baz'],
  ['/files/{name}.{ext}', 'filesNameExtGet', 'get files by name . by ext'],
  ['/', 'rootGet', 'get'],
  ['/v0.5/a?q={q}', 'v05AqqGet', 'get v0.5 a?q= by q'],
])('%s without an operationId', (path, openapiGenerator, speakeasy) => {
  expect(hint('openapi-generator', path)).toBe(openapiGenerator);
  expect(hint('speakeasy', path)).toBe(speakeasy);
});

test('an operationId is the name as it stands', () => {
  expect(hint('openapi-generator', '/foo', 'list_foo')).toBe('list_foo');
});
