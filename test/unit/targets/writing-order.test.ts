// What each target writes of an object first: the property that a discriminator asks (generator/client/writing-order.ts).

import { generateInMemory, loadInMemory } from '../../support/in-memory';
import type { TargetName } from '../../../generator/targets/target';

const content = { 'application/json': { schema: { $ref: '#/components/schemas/Shape' } } };
const text = { type: 'string' };
const document = JSON.stringify({
  openapi: '3.0.3',
  info: { title: 'Acme', version: '1.2.0' },
  paths: {
    '/a': { post: { operationId: 'postA', requestBody: { content }, responses: { 204: { description: 'ok' } } } },
  },
  components: {
    schemas: {
      Shape: {
        type: 'object',
        required: ['name', '$type'],
        properties: { name: text, $type: text },
        discriminator: { propertyName: '$type', mapping: { circle: 'Circle', square: 'Square' } },
      },
      Circle: {
        allOf: [{ $ref: '#/components/schemas/Shape' }, { type: 'object', properties: { radius: { type: 'number' } } }],
      },
      Square: {
        allOf: [
          { $ref: '#/components/schemas/Shape' },
          { type: 'object', properties: { side: { type: 'number' }, $type: { ...text, enum: ['square'] } } },
        ],
      },
    },
  },
});

test.each([
  ['csharp', 'src/Acme/Model/Shape.cs', ['WriteJson(writer, 1, "$type"u8', 'WriteJson(writer, 0, "name"u8']],
  ['csharp', 'src/Acme/Model/Square.cs', ['"$type"u8, Square.', 'base.WriteFields(writer, use);', '"side"u8']],
  ['python', 'models/shape.py', ['    type: ', '    name: ']],
  ['javascript', 'src/model/Circle.js', ['type: type ?? "circle", name: name']],
] as const)('%s: %s', async (target: TargetName, file, inOrder) => {
  const loaded = await loadInMemory({ kind: 'text', text: document, label: 'acme.json' });
  const { files } = await generateInMemory(loaded, target, 'acme', {});
  const found = files.find(({ path }) => path.endsWith(file))?.text ?? '';
  const written = found.slice(target === 'csharp' ? found.indexOf('void WriteFields') : 0);
  const places = inOrder.map((piece) => written.indexOf(piece));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((left, right) => left - right));
});
