// Names that a user gives to parts of the document stand in the client of every target where the part is declared and used,
// and nothing is called by the old name there.

import { TARGET_NAMES } from '../../generator/targets';
import { generateInMemory, loadInMemory } from '../support/in-memory';

const DOCUMENT = {
  openapi: '3.0.3',
  info: { title: 'Pets', version: '1' },
  paths: {
    '/pets': {
      post: {
        operationId: 'addPet',
        parameters: [{ name: '_type', in: 'query', schema: { type: 'string' } }],
        requestBody: { required: true, content: { 'application/json': { schema: { type: 'object', properties: { tags: { type: 'array', items: { type: 'string' } } } } } } },
        responses: { '200': { description: 'ok', content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } } } },
      },
    },
  },
  components: {
    schemas: {
      Pet: { type: 'object', required: ['_type'], properties: { _type: { type: 'string' }, reaction: { $ref: '#/components/schemas/Reaction' } } },
      Reaction: { type: 'string', enum: ['+1', '-1'] },
    },
  },
}; // prettier-ignore

const OPTIONS = {
  nameMappings: { _type: 'underscoreType' },
  parameterNameMappings: { _type: 'sortOfPet' },
  modelNameMappings: { Pet: 'Animal' },
  enumNameMappings: { '+1': 'THUMBS_UP' },
};

test.each(TARGET_NAMES)('%s', async (target) => {
  const spec = await loadInMemory({ kind: 'text', text: JSON.stringify(DOCUMENT), label: 'pets.json' });
  const inline = target === 'typescript' ? 'AddPetRequestBody' : 'addPet_request';
  const options = { ...OPTIONS, inlineSchemaNameMappings: { [inline]: 'NewPet' } };
  const { files } = await generateInMemory(spec, target, 'pets', options);
  expect(spec.diagnostics.list).toEqual([]);
  const code = files.filter(({ path }) => /\.(ts|js|py|cs)$/.test(path)).map(({ text }) => text).join('\n');
  for (const name of ['underscoreType', 'Animal', 'NewPet', 'THUMBS_UP', 'sortOfPet']) {
    expect([name, new RegExp(`\\b${name}\\b`).test(code)]).toEqual([name, true]);
  }
  const declared = [...code.matchAll(/\b(?:class|interface) (\w+)/g)].map(([, name]) => name);
  expect(declared).not.toContain('Pet');
  expect(declared).not.toContain(target === 'typescript' ? 'AddPetRequestBody' : 'AddPetRequest');
}); // prettier-ignore
