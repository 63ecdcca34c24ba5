// Dictionaries that are given for models: which models have a type of them, and what its keys are.

import { generateInMemory, loadInMemory } from '../../../support/in-memory';

/** The modules of a client that sends a `Pet`; members of its schema and further schemas are JSON. */
async function filesOf(pet: object, schemas: object = {}): Promise<{ inputs: string; api: string }> {
  const ref = { $ref: '#/components/schemas/Pet' };
  const requestBody = { required: true, content: { 'application/json': { schema: ref } } };
  const operation = { operationId: 'add', tags: ['pets'], requestBody, responses: { 204: { description: 'ok' } } };
  const document = {
    openapi: '3.1.0',
    info: { title: 'Acme', version: '1' },
    paths: { '/p': { post: operation } },
    components: { schemas: { Pet: { type: 'object', ...pet }, ...schemas } },
  };
  const loaded = await loadInMemory({ kind: 'text', text: JSON.stringify(document), label: 'acme.json' });
  const { files } = await generateInMemory(loaded, 'python', 'acme', { packageName: 'acme' });
  const textOf = (name: string): string => files.find(({ path }) => path === `acme/${name}.py`)?.text ?? '';
  return { inputs: textOf('inputs'), api: textOf('api/pets_api') };
}

const name = { name: { type: 'string' } };

test('keys are those of JSON, optional ones may be null, and what the server alone sets is none', async () => {
  const born = { type: 'string', format: 'date' };
  const { inputs, api } = await filesOf({
    required: ['photoUrl', 'id'],
    properties: { id: { type: 'integer', readOnly: true }, photoUrl: { type: 'string' }, born },
  });
  expect(inputs).toContain(
    'class PetDict(_te.TypedDict):\n    photoUrl: str\n    born: _te.NotRequired[_t.Union[_dt.date, str, None]]\n',
  );
  expect(api).toContain('_t.Union[_m.Pet, _in.PetDict, _t.Mapping[str, _in.Unchecked]]');
});

test('models that are not sent have none, and no name of a model is taken', async () => {
  const petDict = { type: 'object', properties: name };
  const { inputs } = await filesOf(
    { properties: { of: { $ref: '#/components/schemas/PetDict' } } },
    {
      PetDict: petDict,
      Unsent: petDict,
    },
  );
  expect([...inputs.matchAll(/^class (\w+)/gm)].map(([, it]) => it)).toEqual(['Unchecked', 'PetDict', 'PetDictDict']);
});

test.each([
  ['further fields', { properties: name, additionalProperties: true }],
  ['further fields of a type', { properties: name, additionalProperties: { type: 'string' } }],
  ['read-only fields alone', { properties: { id: { type: 'string', readOnly: true } } }],
  [
    'descendants',
    { properties: name, required: ['name'], discriminator: { propertyName: 'name', mapping: { a: 'Cat' } } },
  ],
])('a model with %s takes any dictionary', async (_, pet) => {
  const cat = { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: 'object', properties: { a: {} } }] };
  const { inputs, api } = await filesOf(pet, { Cat: cat });
  expect(inputs).not.toContain('class PetDict');
  expect(api).toMatch(/_m\.Pet, _t\.Mapping\[str, _t\.Any\]/);
});

test.each(['class', 'a-b', 'str', 'TagDict', '_t', '__x', 'ﬁn'])('a key %s is written as a text', async (key) => {
  const { inputs } = await filesOf({ properties: { [key]: { type: 'string' } } });
  expect(inputs).toContain('PetDict = _te.TypedDict(');
  expect(inputs).toContain(`{"${key}": "_te.NotRequired[_t.Union[str, None]]"}`);
});
