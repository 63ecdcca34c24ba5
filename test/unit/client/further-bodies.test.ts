import { clientFrom, POSITIONAL } from './client-from';

const NOTE = '{ $ref: "#/components/schemas/Note" }';
const TITLE = '{ type: object, properties: { title: { type: string } } }';
const FILE = '{ type: object, properties: { title: { type: string }, file: { type: string, format: binary } } }';
const TEXT = '{ type: string }';
const MAP = '{ type: object, additionalProperties: { type: string } }';
const BYTES = '{ type: string, format: binary }';

/** The calls of one operation with these contents of its body: what it sends and which arguments it has. */
function calls(
  contents: { readonly [mediaType: string]: string },
  schemas = `Note: ${TITLE}`,
  bodies: 'method' | 'union' = 'method',
): readonly (readonly [string, readonly string[], readonly string[]])[] {
  const rows = Object.entries(contents).map(([type, schema]) => `          '${type}': { schema: ${schema} }`);
  const text = `paths:
  /x:
    post:
      operationId: x
      requestBody:
        content:
${rows.join('\n')}
components: { schemas: { ${schemas} } }`;
  return clientFrom(text, { ...POSITIONAL, bodies }).calls.map(({ id, body, arguments: all }) => [
    id.replace('\0', ' '),
    body?.contents.map(({ mediaType }) => mediaType) ?? [],
    all.map(({ key }) => key),
  ]);
}

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';
const MULTIPART = 'multipart/form-data';

test('multipart with a file beside JSON has a call whose arguments are its fields', () => {
  expect(calls({ [JSON_TYPE]: NOTE, [FORM_TYPE]: NOTE, [MULTIPART]: FILE })).toEqual([
    ['x', [JSON_TYPE, FORM_TYPE, MULTIPART], ['body']],
    ['x multipart', [MULTIPART], ['form title', 'form file']],
  ]);
});

test('fields of a form that requires a file are the first call, and JSON is a further one', () => {
  const required = FILE.replace('{ type', '{ required: [file], type');
  const found = calls({ [JSON_TYPE]: NOTE, [FORM_TYPE]: NOTE, [MULTIPART]: NOTE }, `Note: ${required}`);
  expect(found).toEqual([
    ['x', [MULTIPART, FORM_TYPE], ['form file', 'form title']],
    ['x json', [JSON_TYPE], ['body']],
  ]);
});

test('also where the model of JSON has the file', () => {
  const found = calls({ [JSON_TYPE]: NOTE, [MULTIPART]: NOTE }, `Note: ${FILE}`);
  expect(found.map(([id]) => id)).toEqual(['x', 'x multipart']);
});

test('a form of which a part may be a file has a call of its own', () => {
  const model = '{ type: object, properties: { p: { oneOf: [{ type: string, format: binary }, { type: string }] } } }';
  const found = calls({ [JSON_TYPE]: NOTE, [MULTIPART]: NOTE }, `Note: ${model}`);
  expect(found.map(([id]) => id)).toEqual(['x', 'x multipart']);
});

test('a map is written as the parts of a multipart body', () => {
  expect(calls({ [JSON_TYPE]: NOTE, [MULTIPART]: NOTE }, `Note: ${MAP}`)).toEqual([
    ['x', [JSON_TYPE, MULTIPART], ['body']],
  ]);
});

test('what the argument holds is only written in another way', () => {
  const types = [JSON_TYPE, FORM_TYPE, MULTIPART, 'text/json', 'application/*+json'];
  expect(calls(Object.fromEntries(types.map((type) => [type, NOTE])))).toHaveLength(1);
  expect(calls({ 'text/plain': TEXT, 'text/x-markdown': TEXT })).toHaveLength(1);
  expect(calls({ 'image/png': BYTES, 'text/csv': TEXT })).toHaveLength(1);
});

test('forms that are all there is share their fields in one call', () => {
  expect(calls({ [FORM_TYPE]: TITLE, [MULTIPART]: FILE })).toHaveLength(1);
});

test('forms beside JSON share a call, and the one that can hold a file comes first', () => {
  expect(calls({ [FORM_TYPE]: FILE, [MULTIPART]: FILE, [JSON_TYPE]: NOTE })).toEqual([
    ['x', [JSON_TYPE, FORM_TYPE, MULTIPART], ['body']],
    ['x multipart', [MULTIPART, FORM_TYPE], ['form title', 'form file']],
  ]);
});

test('a text or bytes beside a form have a call, each with one body', () => {
  expect(calls({ [MULTIPART]: FILE, 'text/plain': TEXT, 'application/octet-stream': BYTES }).slice(1)).toEqual([
    ['x multipart', [MULTIPART], ['form title', 'form file']],
    ['x text', ['text/plain'], ['body']],
    ['x bytes', ['application/octet-stream'], ['body']],
  ]);
});

test('two types of JSON are two calls, named by their media types', () => {
  const found = calls({
    'application/vnd.note.v2+json': NOTE,
    [JSON_TYPE]: TITLE,
    'application/json-patch+json': '{ type: object, properties: { op: { type: string } } }',
    'application/merge-patch+json': TITLE,
  });
  expect(found.map(([id]) => id)).toEqual(['x', 'x json', 'x json patch json']);
  expect(found[1]?.[1]).toEqual([JSON_TYPE, 'application/merge-patch+json']);
});

test('a name among the media types is none', () => {
  expect(calls({ [JSON_TYPE]: NOTE, examples: BYTES })).toHaveLength(1);
});

test('XML beside JSON, which is text to clients, is sent as it is', () => {
  expect(calls({ [JSON_TYPE]: NOTE, 'application/xml': NOTE })).toHaveLength(1);
});

test('one argument may take them all', () => {
  expect(calls({ [JSON_TYPE]: NOTE, [MULTIPART]: FILE }, `Note: ${TITLE}`, 'union')).toHaveLength(1);
});

test('a call that sends another body may have a second one that streams', () => {
  const { calls: found } = clientFrom(
    `paths:
  /x:
    post:
      operationId: x
      requestBody:
        content:
          application/json: { schema: { type: object, properties: { stream: { type: boolean } } } }
          multipart/form-data: { schema: { type: object, properties: { stream: { type: boolean }, file: ${BYTES} } } }
      responses:
        '200': { description: d, content: { application/json: { schema: { type: object } }, text/event-stream: { schema: { type: object } } } }`,
    { ...POSITIONAL, bodies: 'method' },
  );
  expect(found.map(({ id, arguments: all }) => [id, all.map(({ key }) => key)])).toEqual([
    ['x', ['body']],
    ['x\0stream', ['body']],
    ['x\0multipart', ['form stream', 'form file']],
    ['x\0multipart\0stream', ['form file']],
  ]);
});
