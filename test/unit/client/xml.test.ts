// Rows of XML, from the schema of a document.

import type { XmlNode, XmlShape } from '../../../generator/client';
import { clientOf } from '../../../generator/client';
import { buildFrom, parse, specOf } from '../model/model-of';
import { bodyOf, clientFrom, POSITIONAL } from './client-from';

function rows(schema: string, schemas = ''): { readonly root: XmlNode; readonly shapes: readonly XmlShape[] } {
  const content = `content: { application/xml: { schema: ${schema} } }`;
  const paths = `paths: { /x: { post: { requestBody: { ${content} }, responses: {} } } }`;
  const { calls, xmlShapes } = clientFrom(`${paths}\ncomponents: { schemas: { A: { type: string }, ${schemas} } }`);
  return { root: calls[0]!.body!.contents[0]!.xml!, shapes: xmlShapes ?? [] };
}

function property(schema: string, schemas = '', members = ''): XmlNode {
  const { shapes } = rows(`{ type: object, ${members} properties: { p: ${schema} } }`, schemas);
  return shapes[0]!.properties[0]![1];
}

test.each([
  ['{ type: string }', { name: 'p', type: 'string' }],
  [
    '{ type: integer, format: int64, xml: { name: q, attribute: true } }',
    { name: 'q', as: 'attribute', type: 'number' },
  ],
  ['{ type: number, xml: { nodeType: cdata } }', { name: 'p', as: 'cdata', type: 'number' }],
  ["{ type: [boolean, 'null'] }", { name: 'p', type: 'boolean', nullable: true }],
  ['{ enum: [1, 2] }', { name: 'p', type: 'number' }],
  ['{ const: a }', { name: 'p', type: 'string' }],
  ['{ oneOf: [{ type: integer }, { type: string }] }', { name: 'p', type: 'scalar' }],
  ['{}', { name: 'p', type: 'any' }],
  ['{ type: string, xml: { name: "a b" } }', { name: 'a_b', type: 'string' }],
  [
    '{ type: string, xml: { namespace: urn:x, attribute: true } }',
    { name: 'p', as: 'attribute', namespace: 'urn:x', prefix: 'ns', type: 'string' },
  ],
  ['{ type: string, xml: { prefix: x } }', { name: 'p', type: 'string' }],
  [
    '{ type: object, additionalProperties: { type: integer } }',
    { name: 'p', type: 'map', of: { name: 'value', type: 'number' } },
  ],
  [
    '{ type: array, items: { type: string } }',
    { name: 'p', as: 'none', type: 'list', of: { name: 'p', type: 'string' } },
  ],
  [
    '{ type: array, items: { type: string, xml: { name: q } } }',
    { name: 'p', as: 'none', type: 'list', of: { name: 'q', type: 'string' } },
  ],
  [
    '{ type: array, xml: { name: r, wrapped: true }, items: { type: string } }',
    { name: 'r', type: 'list', of: { name: 'r', type: 'string' } },
  ],
  [
    '{ type: array, xml: { nodeType: element }, items: { $ref: "#/components/schemas/I" } }',
    { name: 'p', type: 'list', of: { name: 'i', type: 'object', shape: 1 } },
  ],
  ['{ $ref: "#/components/schemas/I" }', { name: 'p', type: 'object', shape: 1 }],
  ['{ $ref: "#/components/schemas/L" }', { name: 'p', type: 'list', of: { name: 'p', type: 'string' } }],
])('%s', (schema, expected) => {
  const schemas =
    'I: { type: object, xml: { name: i }, properties: { x: {} } }, L: { type: array, xml: { wrapped: true }, items: { type: string } }';
  expect(property(schema, schemas)).toEqual(expected);
});

test('what is required and stands for itself is an empty list where nothing is there', () => {
  expect(property('{ type: array, items: {} }', '', 'required: [p],')).toMatchObject({ as: 'none', required: true });
});

test('a prefix means the namespace that it stands for elsewhere', () => {
  const schemas = 'I: { type: object, xml: { prefix: x, namespace: urn:x } }';
  expect(property('{ type: string, xml: { prefix: x } }', schemas)).toMatchObject({ prefix: 'x', namespace: 'urn:x' });
});

test('an object that holds itself has one shape', () => {
  const { root, shapes } = rows(
    '{ $ref: "#/components/schemas/T" }',
    'T: { type: object, properties: { t: { $ref: "#/components/schemas/T" } } }',
  );
  expect(root).toEqual({ name: 'T', type: 'object', shape: 0 });
  expect(shapes).toEqual([{ properties: [['t', { name: 't', type: 'object', shape: 0 }]] }]);
});

test('a union of objects holds what each variant may hold', () => {
  const { shapes } = rows(
    '{ oneOf: [{ $ref: "#/components/schemas/B" }, { $ref: "#/components/schemas/C" }] }',
    'B: { type: object, properties: { b: {} } }, C: { type: object, properties: { b: {}, c: {} } }',
  );
  expect(shapes[0]?.properties.map(([name]) => name)).toEqual(['b', 'c']);
});

test('XML beside JSON, and XML of a text, have no rows', () => {
  const both = clientFrom(
    'paths: { /x: { post: { requestBody: { content: { application/xml: { schema: { type: object, properties: { a: {} } } }, application/json: {} } }, responses: {} } } }',
  );
  expect(both.calls[0]?.body?.contents.map(({ writer }) => writer)).toEqual(['json', 'text']);
  expect(rows('{ type: string }').root).toBeUndefined();
});

test('since 3.2 a component has its name wherever it stands', () => {
  const content = 'content: { application/xml: { schema: { $ref: "#/components/schemas/Shop" } } }';
  const schemas =
    'Shop: { type: object, properties: { owner: { $ref: "#/components/schemas/Person" }, name: { type: string } } }, Person: { type: object, xml: { name: who }, properties: { a: {} } }';
  const root = `openapi: 3.2.0\ninfo: { title: T, version: '1' }\npaths: { /x: { post: { requestBody: { ${content} }, responses: {} } } }\ncomponents: { schemas: { ${schemas} } }`;
  const { xmlShapes } = clientOf(buildFrom(specOf(parse(root))).model, POSITIONAL);
  expect(xmlShapes?.[0]?.properties.map(([, { name }]) => name)).toEqual(['who', 'name']);
});

test('a map is XML without shapes, and text is none', () => {
  const shapesOf = (schema: string): unknown =>
    clientFrom(`paths: { /x: { post: { ${bodyOf(schema, 'text/xml')}, responses: {} } } }`).xmlShapes;
  expect(shapesOf('{ type: object }')).toEqual([]);
  expect(shapesOf('{ type: string }')).toBeUndefined();
});

test.each([
  [
    '{ $ref: "#/components/schemas/I" }',
    'application/xml',
    { as: 'xml', repeated: false, xml: { name: 'i', type: 'object', shape: 0 } },
  ],
  ['{ type: object }', 'text/xml; charset=utf-8', { as: 'xml', repeated: false, xml: { name: 'p', type: 'map' } }],
  [
    '{ type: array, items: { $ref: "#/components/schemas/I" } }',
    'application/xml',
    { as: 'xml', repeated: true, xml: { name: 'i', type: 'object', shape: 0 } },
  ],
  ['{ type: string }', 'application/xml', { as: 'text', repeated: false }],
  ['{ type: integer }', 'application/xml', { as: 'text', repeated: false }],
  ['{ type: string, format: binary }', 'application/xml', { as: 'file', repeated: false }],
  ['{ type: object }', 'application/json', { as: 'json', repeated: false }],
])('a part of the schema %s and the type %s', (schema, contentType, expected) => {
  const form = `{ schema: { type: object, properties: { p: ${schema} } }, encoding: { p: { contentType: ${contentType} } } }`;
  const paths = `paths: { /x: { post: { requestBody: { content: { multipart/form-data: ${form} } }, responses: {} } } }`;
  const components = `components: { schemas: { I: { type: object, properties: { a: { type: string } }, xml: { name: i } } } }`;
  const [part] = clientFrom(`${paths}\n${components}`).calls[0]!.body!.contents[0]!.parts;
  expect({
    as: part?.as,
    repeated: part?.repeated,
    ...(part?.xml === undefined ? {} : { xml: part.xml }),
  }).toMatchObject(expected);
  expect(part?.xml === undefined).toBe(!('xml' in expected));
});
