import { assignNames, type NameScope } from '../../../generator/naming/assign';
import { Naming } from '../../../generator/naming/naming';
import type { NameMapping } from '../../../generator/naming/mappings';
import { Register } from '../../../generator/naming/register';
import { pascalCase } from '../../../generator/naming/words';
import type { JsonObject } from '../../../generator/support/json';

const scope: NameScope = {
  style: (hint) => pascalCase(hint),
  taken: new Set(['Error']),
  fold: (name) => name.toLowerCase(),
  record: { kind: 'type' },
};

function names(options: JsonObject, by: NameMapping, hints: readonly string[], register?: Register): object {
  const naming = new Naming(register, options);
  const requests = hints.map((hint) => ({ key: hint, ladder: [hint], rank: 1, called: { by, name: hint } }));
  const result = naming.during(() => assignNames(requests, scope));
  return { ...Object.fromEntries(result), refused: naming.mappings.refused.map(({ key }) => key) };
}

test('a mapped name is taken to the letter, and others make room', () => {
  const found = names({ modelNameMappings: { pet: 'dog' } }, 'modelNameMappings', ['pet', 'Dog']);
  expect(found).toEqual({ pet: 'dog', Dog: 'Dog2', refused: [] });
});

test('a mapping counts for its own kind of thing', () => {
  expect(names({ nameMappings: { pet: 'dog' } }, 'modelNameMappings', ['pet'])).toEqual({ pet: 'Pet', refused: [] });
});

test('an inline schema is known by the letters of the name that it would get, and its name is styled', () => {
  const options = { inlineSchemaNameMappings: { addPet_request: 'new_pet' } };
  const found = names(options, 'inlineSchemaNameMappings', ['AddPetRequest']);
  expect(found).toEqual({ AddPetRequest: 'NewPet', refused: [] });
});

test('a name that the runtime has, or that two want, is refused, and the thing is named as without it', () => {
  const found = names({ modelNameMappings: { a: 'Error', b: 'Same', c: 'same' } }, 'modelNameMappings', [
    'a',
    'b',
    'c',
  ]);
  expect(found).toEqual({ a: 'A', b: 'Same', c: 'C', refused: ['a', 'c'] });
});

test('an inline schema that is named among the models is refused by that option', () => {
  const naming = new Naming(undefined, { modelNameMappings: { Inner: 'Error' } });
  const request = {
    key: 'a',
    ladder: ['Inner'],
    rank: 1,
    called: { by: 'inlineSchemaNameMappings', name: 'Inner' },
  } as const;
  naming.during(() => assignNames([request], scope));
  expect(naming.mappings.refused).toEqual([{ by: 'modelNameMappings', key: 'Inner', name: 'Error' }]);
});

test('a mapped name goes before a recorded one, and is recorded', () => {
  const recorded = new Map([['type', new Map([['pet', { name: 'Animal' }]])]]);
  const register = new Register(recorded, { of: (_thing, id) => ({ now: id, before: id }) }, 'now');
  const found = names({ modelNameMappings: { pet: 'Dog' } }, 'modelNameMappings', ['pet'], register);
  expect(found).toMatchObject({ pet: 'Dog' });
  expect(register.table().get('type')?.get('pet')).toEqual({ name: 'Dog' });
});
