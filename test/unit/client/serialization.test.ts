import type { PartRow } from '../../../generator/client';
import { bodyOf, callFrom } from './client-from';

const parameter = (text: string): unknown => callFrom(`parameters: [{ name: p, ${text} }]`).arguments[0]?.row;
const BINARY = '{ type: string, format: binary }';
const LIST = 'schema: { type: array, items: { type: string } }';

test.each([
  [`in: query, ${LIST}`, { style: 'form', explode: true, reserved: false, single: false }],
  ['in: query, schema: { type: string }', { style: 'form', explode: true, reserved: false, single: true }],
  [`in: header, ${LIST}`, { style: 'simple', explode: false, reserved: false, single: false }],
  [`in: query, style: matrix, ${LIST}`, { style: 'form', explode: true, reserved: false, single: false }],
  [
    `in: query, style: pipeDelimited, ${LIST}`,
    { style: 'pipeDelimited', explode: false, reserved: false, single: false },
  ],
  [
    'in: query, allowReserved: true, schema: { type: string }',
    { style: 'form', explode: true, reserved: true, single: true },
  ],
  [
    'in: cookie, allowReserved: true, schema: { type: string }',
    { style: 'form', explode: true, reserved: false, single: true },
  ],
])('a parameter with %s', (text, row) => {
  expect(parameter(text)).toEqual({ kind: 'style', ...row });
});

test('a deep list whose name has its brackets already repeats its name', () => {
  const named = (name: string): unknown =>
    callFrom(`parameters: [{ name: '${name}', in: query, style: deepObject, ${LIST} }]`).arguments[0]?.row;
  expect(named('tags[]')).toMatchObject({ style: 'form', explode: true });
  expect(named('tags')).toMatchObject({ style: 'deepObject', explode: true });
});

test('content is JSON, or text for any other type', () => {
  expect(parameter('in: query, content: { application/json: { schema: { type: object } } }')).toEqual({
    kind: 'content',
    mediaType: 'application/json',
    format: 'json',
  });
  expect(parameter('in: query, content: { text/csv: { schema: { type: string } } }')).toMatchObject({ format: 'text' });
});

function row(type: string, schema: string, encoding = ''): Partial<PartRow> | undefined {
  const whole = `{ type: object, properties: { p: ${schema} } }`;
  const body =
    encoding === ''
      ? bodyOf(whole, type)
      : `requestBody: { content: { '${type}': { schema: ${whole}, encoding: { p: ${encoding} } } } }`;
  const found = callFrom(body).body?.contents[0]?.parts[0];
  return found === undefined ? undefined : { as: found.as, repeated: found.repeated };
}

test.each([
  ['X-A: { required: true, schema: { const: a } }', 'X-A: a\r\n'],
  ['X-A: { required: true, schema: { type: integer, enum: [1] } }', 'X-A: 1\r\n'],
  ['X-A: { schema: { const: a } }', undefined],
  ['X-A: { required: true, schema: { enum: [a, b] } }', undefined],
  ['X-A: { required: true, schema: { const: "a\\nb" } }', undefined],
  ['"X-A:\\n": { required: true, schema: { const: a } }', undefined],
  ['content-disposition: { required: true, schema: { const: a } }', undefined],
])('a part with the header %s', (header, lines) => {
  const schema = '{ type: object, properties: { p: { type: string } } }';
  const content = `{ schema: ${schema}, encoding: { p: { headers: { ${header} } } } }`;
  const found = callFrom(`requestBody: { content: { multipart/form-data: ${content} } }`).body?.contents[0]?.parts[0];
  expect(found?.headers).toBe(lines);
});

describe('a part of multipart/form-data', () => {
  test.each([
    ['{ type: string }', 'text', false],
    ['{ type: string, format: byte }', 'text', false],
    ['{ type: string, contentEncoding: base64 }', 'text', false],
    ['{ type: string, format: binary }', 'file', false],
    ['{ contentMediaType: image/png }', 'file', false],
    ['{}', 'file', false],
    ['{ type: object }', 'json', false],
    ['{ type: array, items: { type: string, format: binary } }', 'file', true],
    [
      '{ anyOf: [{ type: array, items: { type: string, format: binary } }, { type: string, format: binary }] }',
      'file',
      true,
    ],
    ['{ oneOf: [{ type: string, format: binary }, { type: string, format: binary, maxLength: 9 }] }', 'file', false],
    ['{ type: array, items: { type: object } }', 'json', true],
    ['{ anyOf: [{ enum: [auto] }, { type: object, properties: { n: {} } }] }', 'text', false],
    ['{ type: array, items: { anyOf: [{ type: string }, { type: object, properties: { n: {} } }] } }', 'text', true],
    ['{ anyOf: [{ type: integer }, { type: object, properties: { n: {} } }] }', 'text', false],
    ['{ type: array, items: { type: integer } }', 'text', true],
    ['{ type: array, prefixItems: [{ type: string }, { type: object }], items: false }', 'text', true],
    ['{ type: array, items: { type: array, prefixItems: [{ type: string }], items: false } }', 'json', true],
    [`{ anyOf: [${BINARY}, { type: array, items: ${BINARY} }] }`, 'file', true],
    ['{ anyOf: [{ type: string }, { type: array, items: { type: string } }] }', 'text', true],
    ['{ anyOf: [{ type: integer }, { type: array, items: { type: object } }] }', 'text', true],
  ])('%s goes as %s', (schema, as, repeated) => {
    expect(row('multipart/form-data', schema)).toEqual({ as, repeated });
  });

  test.each([
    [`{ oneOf: [${BINARY}, { type: string }] }`, 'text', 'beside text'],
    [`{ oneOf: [${BINARY}, { type: object, properties: { url: { type: string } } }] }`, 'json', 'beside others'],
    [BINARY, 'file', undefined],
  ])('%s is %s, or a file %s', (schema, as, orFile) => {
    const { body } = callFrom(bodyOf(`{ type: object, properties: { p: ${schema} } }`, 'multipart/form-data'));
    expect(body?.contents[0]?.parts[0]).toMatchObject({ as, ...(orFile === undefined ? {} : { orFile }) });
    expect(body?.contents[0]?.parts[0]?.orFile).toBe(orFile);
  });

  test.each([
    ['{ type: array, items: {} }', true],
    ['{ anyOf: [{ type: integer }, { type: array, items: {} }] }', true],
    ['{}', true],
    ['{ type: object }', undefined],
  ])('whether %s whose encoding is JSON may be a list that is one value: %s', (schema, whole) => {
    const content = `{ schema: { properties: { p: ${schema} } }, encoding: { p: { contentType: application/json } } }`;
    const { body } = callFrom(`requestBody: { content: { multipart/form-data: ${content} } }`);
    expect(body?.contents[0]?.parts[0]?.whole).toBe(whole);
  });

  test.each(['{ type: array, items: {} }', '{ anyOf: [{ type: integer }, { type: array, items: {} }] }'])(
    '%s whose encoding is JSON is one part',
    (schema) => {
      const found = row('multipart/form-data', schema, '{ contentType: application/json }');
      expect(found).toEqual({ as: 'json', repeated: false });
    },
  );

  test.each(['{ style: form }', '{ explode: false }', '{ allowReserved: true, contentType: application/json }'])(
    '%s in the encoding makes it a query parameter',
    (encoding) => {
      const list = '{ type: array, items: { type: string } }';
      expect(row('multipart/form-data', list, encoding)).toEqual({ as: 'style', repeated: false });
      expect(row('multipart/form-data', '{}', encoding)).toEqual({ as: 'style', repeated: false });
    },
  );

  test('nothing in it is percent-encoded, whatever the encoding says', () => {
    const content = '{ schema: { properties: { p: {} } }, encoding: { p: { allowReserved: true } } }';
    const { body } = callFrom(`requestBody: { content: { multipart/form-data: ${content} } }`);
    expect(body?.contents[0]?.parts[0]?.style).toEqual({ style: 'form', explode: true, reserved: false });
  });

  test('files stay files, each a part of its own', () => {
    const files = '{ type: array, items: { type: string, contentMediaType: image/png } }';
    expect(row('multipart/form-data', files, '{ explode: false }')).toEqual({ as: 'file', repeated: true });
  });
});

describe('a field of an urlencoded form', () => {
  const type = 'application/x-www-form-urlencoded';

  test.each([
    ['{ type: string }', 'text', false],
    ['{ type: string, format: byte }', 'text', false],
    ['{ type: object, properties: { city: { type: string } } }', 'json', false],
    ['{ type: array, items: { type: string } }', 'text', true],
    ['{ type: array, prefixItems: [{ type: string }], items: false }', 'json', true],
    ['{}', 'json', true],
    ['{ anyOf: [{ type: object }, { type: array, items: { type: string } }] }', 'json', true],
  ])('%s goes as %s', (schema, as, repeated) => {
    expect(row(type, schema)).toEqual({ as, repeated });
  });

  test('a list, or anything, whose encoding is JSON is one field', () => {
    const list = '{ type: array, items: { type: string } }';
    for (const schema of [list, '{}'])
      expect(row(type, schema, '{ contentType: application/json }')).toEqual({ as: 'json', repeated: false });
  });

  test('a style in the encoding makes it a query parameter', () => {
    const encoding = '{ style: deepObject, explode: true }';
    expect(row(type, '{ type: object }', encoding)).toEqual({ as: 'style', repeated: false });
  });
});

test('a part without a type has no media type, one with a media type has it', () => {
  const typesOf = (schema: string): readonly unknown[] =>
    callFrom(
      bodyOf(`{ type: object, properties: { p: ${schema} } }`, 'multipart/form-data'),
    ).body?.contents[0]?.parts.map(({ mediaType }) => mediaType) ?? [];
  expect(typesOf('{}')).toEqual([undefined]);
  expect(typesOf('{ contentMediaType: image/png }')).toEqual(['image/png']);
  expect(typesOf('{ type: string, contentMediaType: application/json }')).toEqual([undefined]);
  expect(typesOf('{ contentMediaType: application/json, contentEncoding: binary }')).toEqual(['application/json']);
});

test.each([
  ['{ type: string }', 'text/plain; charset=iso-8859-1', 'text/plain; charset=utf-8'],
  ['{ type: object }', 'application/xml; charset=latin1', 'application/xml; charset=utf-8'],
  [BINARY, 'text/plain; charset=iso-8859-1', 'text/plain; charset=iso-8859-1'],
])('a part of the schema %s and the type %s is of the type %s', (schema, contentType, sent) => {
  const form = `{ schema: { type: object, properties: { p: ${schema} } }, encoding: { p: { contentType: ${contentType} } } }`;
  const { body } = callFrom(`requestBody: { content: { multipart/form-data: ${form} } }`);
  expect(body?.contents[0]?.parts[0]?.mediaType).toBe(sent);
});
