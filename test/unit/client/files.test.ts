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

const formOf = (field: string): string =>
  `multipart/form-data: { schema: { type: object, properties: { a: { type: string, ${field} } } } }`;

test('a program names the media type that holds files, where JSON comes first', () => {
  const form = { call: callFrom(`requestBody: { content: { ${formOf('format: binary')} } }`) };
  const json = 'application/json: { schema: {} }';
  const both = { call: callFrom(`requestBody: { content: { ${json}, ${formOf('contentEncoding: binary')} } }`) };
  expect(takesFileFirst([form])).toEqual({ plan: form, chosen: undefined });
  expect(takesFileFirst([form, both])).toEqual({ plan: form, chosen: 'multipart/form-data' });
  expect(takesFileFirst([{ call: callFrom('summary: none') }])).toBeUndefined();
});

const sent = { call: callFrom('summary: none') };
const reading: Call = { ...sent.call, operation: { ...sent.call.operation, method: 'GET' } };
const read = { call: reading };
const bytes = { call: callFrom('responses: { "200": { description: d, content: { image/png: {} } } }') };

test('pages download bytes, else what is read', () => {
  expect(downloadedFirst([sent, read, bytes])).toBe(bytes);
  expect(downloadedFirst([sent, read])).toBe(read);
  expect(downloadedFirst([sent])).toBe(sent);
});

test('and neither a deprecated upload nor a deprecated download, where there is another', () => {
  const deprecated = ({ call }: { call: Call }): { call: Call } => ({
    call: { ...call, operation: { ...call.operation, docs: { ...call.operation.docs, deprecated: true } } },
  });
  const form = { call: callFrom(`requestBody: { content: { ${formOf('format: binary')} } }`) };
  const json = 'application/json: { schema: {} }';
  const both = { call: callFrom(`requestBody: { content: { ${json}, ${formOf('contentEncoding: binary')} } }`) };
  const old = deprecated(form);
  expect(takesFileFirst([old, both])?.plan).toBe(both);
  expect(takesFileFirst([old])?.plan).toBe(old);
  expect(downloadedFirst([deprecated(bytes), bytes])).toBe(bytes);
  expect(downloadedFirst([deprecated(bytes), read])).toBe(read);
  expect(downloadedFirst([deprecated(bytes), deprecated(read)])?.call.result).toBe(bytes.call.result);
});
