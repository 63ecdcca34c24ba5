import { downloadedFirst, takesFile, takesFileFirst, type Call } from '../../../generator/client';
import { callFrom } from './client-from';

const body = (type: string, schema: string): boolean =>
  takesFile(callFrom(`requestBody: { content: { ${type}: { schema: ${schema} } } }`));

test('bytes and files of forms are files; text and fields are not', () => {
  expect(body('image/png', '{}')).toBe(true);
  expect(body('multipart/form-data', '{ type: object, properties: { a: { type: string, format: binary } } }')).toBe(
    true,
  );
  expect(body('multipart/form-data', '{ type: object, properties: { a: { type: string } } }')).toBe(false);
  expect(body('application/json', '{ type: string }')).toBe(false);
  expect(takesFile(callFrom('summary: none'))).toBe(false);
});

const same = (call: Call): Call => call;
const formOf = (field: string): string =>
  `multipart/form-data: { schema: { type: object, properties: { a: { type: string, ${field} } } } }`;

test('a program names the media type that holds files, where JSON comes first', () => {
  const form = callFrom(`requestBody: { content: { ${formOf('format: binary')} } }`);
  const both = callFrom(
    `requestBody: { content: { application/json: { schema: {} }, ${formOf('contentEncoding: binary')} } }`,
  );
  expect(takesFileFirst([form], same)).toEqual({ plan: form, chosen: undefined });
  expect(takesFileFirst([form, both], same)).toEqual({ plan: form, chosen: 'multipart/form-data' });
  expect(takesFileFirst([callFrom('summary: none')], same)).toBeUndefined();
});

test('pages download bytes, else what is read', () => {
  const sent = callFrom('summary: none');
  const read: Call = { ...sent, operation: { ...sent.operation, method: 'GET' } };
  const bytes = callFrom('responses: { "200": { description: d, content: { image/png: {} } } }');
  expect(downloadedFirst([sent, read, bytes], same)).toBe(bytes);
  expect(downloadedFirst([sent, read], same)).toBe(read);
  expect(downloadedFirst([sent], same)).toBe(sent);
});

test('and neither a deprecated upload nor a deprecated download, where there is another', () => {
  const deprecated = (call: Call): Call => ({
    ...call,
    operation: { ...call.operation, docs: { ...call.operation.docs, deprecated: true } },
  });
  const form = callFrom(`requestBody: { content: { ${formOf('format: binary')} } }`);
  const both = callFrom(
    `requestBody: { content: { application/json: { schema: {} }, ${formOf('contentEncoding: binary')} } }`,
  );
  const sent = callFrom('summary: none');
  const read: Call = { ...sent, operation: { ...sent.operation, method: 'GET' } };
  const bytes = callFrom('responses: { "200": { description: d, content: { image/png: {} } } }');
  const old = deprecated(form);
  expect(takesFileFirst([old, both], same)?.plan).toBe(both);
  expect(takesFileFirst([old], same)?.plan).toBe(old);
  expect(downloadedFirst([deprecated(bytes), bytes], same)).toBe(bytes);
  expect(downloadedFirst([deprecated(bytes), read], same)).toBe(read);
  expect(downloadedFirst([deprecated(bytes), deprecated(read)], same)?.result).toBe(bytes.result);
});
