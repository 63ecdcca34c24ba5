// Dynamic references: who refers to a schema decides what they name.

import { loadSpec } from '../../../generator/spec/load';
import { UnusableDocument } from '../../../generator/spec/unusable-document';
import { Diagnostics } from '../../../generator/support/diagnostics';
import { buildFrom, type Built } from '../model/model-of';

async function schemas(text: string): Promise<Built> {
  const indented = text.trim().replace(/^/gm, '    ');
  const document = `openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n${indented}`;
  const source = { kind: 'text', text: document, label: 'test', url: 'https://a.example/api.yaml' } as const;
  return buildFrom(await loadSpec(source, { allowRefOrigins: [] }, new Diagnostics()));
}

const page = `
User: { type: object, properties: { id: { type: string } } }
Page:
  type: object
  title: Page
  properties:
    rows: { type: array, items: { $dynamicRef: '#row' } }
    size: { type: integer }
  $defs: { row: { $dynamicAnchor: row } }
`;

const rows = (built: Built, name: string): unknown => built.property(name, 'rows').type;
const listOf = (id: string): unknown => expect.objectContaining({ kind: 'array', items: { kind: 'reference', id } });

describe('a dynamic reference', () => {
  test.each([
    ['beside the reference', `$ref: '#/components/schemas/Page'`],
    ['by allOf', `allOf: [{ $ref: '#/components/schemas/Page' }]`],
    ['by the name of the file', `$ref: 'api.yaml#/components/schemas/Page'`],
  ])('is bound by who refers to the schema: %s', async (_name, reference) => {
    const built = await schemas(
      `${page}\nUsers: { ${reference}, $defs: { any: { $dynamicAnchor: row, $ref: '#/components/schemas/User' } } }`,
    );
    expect(rows(built, 'Users')).toEqual(listOf('#/components/schemas/User'));
    expect(built.object('Users').properties.map(({ wireName }) => wireName)).toEqual(['rows', 'size']);
    expect(rows(built, 'Page')).toMatchObject({ items: { kind: 'unknown', reason: 'any' } });
    expect(built.found).toEqual([]);
  });

  test('is bound by an anchor with remarks', async () => {
    const remarks = '$comment: Bind it., x-nobody: knows, $dynamicAnchor: row';
    const built = await schemas(
      `${page.replace('$dynamicAnchor: row', remarks)}\nUsers: { $ref: '#/components/schemas/Page', $defs: { any: { ${remarks}, $ref: '#/components/schemas/User' } } }`,
    );
    expect(rows(built, 'Users')).toEqual(listOf('#/components/schemas/User'));
    expect(rows(built, 'Page')).toMatchObject({ items: { kind: 'unknown', reason: 'any' } });
  });

  test.each(['default', 'example', 'enum', 'x-rows'])('is bound in a property called %s', async (name) => {
    const built = await schemas(
      `${page.replaceAll('rows:', `${name}:`)}\nUsers: { $ref: '#/components/schemas/Page', $defs: { any: { $dynamicAnchor: row, $ref: '#/components/schemas/User' } } }`,
    );
    expect(built.property('Users', name).type).toEqual(listOf('#/components/schemas/User'));
  });

  test('is no matter of what the document says as data', async () => {
    const data = "{ $ref: '#/components/schemas/Page', a: { $dynamicRef: '#row' } }";
    const built = await schemas(
      `${page}\nBook: { type: object, default: ${data}, properties: { page: { $ref: '#/components/schemas/Page' } } }
Users: { $ref: '#/components/schemas/Book', $defs: { row: { $dynamicAnchor: row, $ref: '#/components/schemas/User' } } }`,
    );
    expect(built.declaration('Users').default).toEqual(built.declaration('Book').default);
  });

  test('is bound through references on the way, which are copied once', async () => {
    const built = await schemas(
      `${page}
Book: { type: object, properties: { page: { $ref: '#/components/schemas/Page' }, next: { $ref: '#/components/schemas/Book' } } }
Users: { $ref: '#/components/schemas/Book', $defs: { row: { $dynamicAnchor: row, $ref: '#/components/schemas/User' } } }`,
    );
    expect(built.property('Users', 'page').type).not.toEqual(built.property('Book', 'page').type);
    const copies = built.model.declarations.filter(
      (one) => one.kind === 'object' && one.properties.some(({ wireName }) => wireName === 'size'),
    );
    expect(copies).toHaveLength(2);
  });

  test('to a tree that another tree extends leads to that tree', async () => {
    const built = await schemas(
      `Tree: { $dynamicAnchor: node, type: object, properties: { children: { type: array, items: { $dynamicRef: '#node' } } } }
Strict: { $dynamicAnchor: node, $ref: '#/components/schemas/Tree', properties: { name: { type: string } } }`,
    );
    expect(built.property('Tree', 'children').type).toEqual(listOf('#/components/schemas/Tree'));
    expect(built.property('Strict', 'children').type).toEqual(listOf('#/components/schemas/Strict'));
    expect(
      built
        .object('Strict')
        .properties.map(({ wireName }) => wireName)
        .sort(),
    ).toEqual(['children', 'name']);
  });

  test('that nothing answers is a finding', async () => {
    const built = await schemas(`A: { type: object, properties: { a: { $dynamicRef: '#none' } } }`);
    expect(built.property('A', 'a').type).toEqual({ kind: 'unknown', reason: 'unsupported' });
    expect(built.found).toEqual(['model-dynamic-ref #/components/schemas/A/properties/a']);
  });

  test('copies that multiply end with an error', async () => {
    const count = 900;
    const chain = Array.from(
      { length: count },
      (_, index) =>
        `S${index}: { properties: { a: { $ref: '#/components/schemas/S${(index + 1) % count}' }, b: { $dynamicRef: '#row' } }, $defs: {} }
B${index}: { $ref: '#/components/schemas/S${index}', $defs: { row: { $dynamicAnchor: row } } }`,
    );
    await expect(schemas(chain.join('\n'))).rejects.toBeInstanceOf(UnusableDocument);
  });
});
