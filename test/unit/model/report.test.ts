import { buildModel } from '../../../generator/model/build';
import { checkRules } from '../../../generator/spec/check';
import { rules } from '../../../generator/spec/rules';
import { Diagnostics } from '../../../generator/support/diagnostics';
import { buildFrom, parse, specOf } from './model-of';

const spec = specOf(
  parse(`
openapi: 3.1.0
info: { title: t, version: '1' }
components: { schemas: { A: { properties: { a: { $ref: '#/nowhere' } } } } }
`),
);
const place = { file: '', pointer: '/components/schemas/A/properties/a/$ref' };

test('what an earlier stage said about a place is not said again', () => {
  const diagnostics = new Diagnostics();
  diagnostics.warning('ref-unresolved', 'said before', place);
  buildModel(spec, diagnostics);
  expect(diagnostics.list.map(({ code }) => code)).toEqual(['ref-unresolved']);
});

test('another finding at the same place does not silence it', () => {
  const diagnostics = new Diagnostics();
  diagnostics.warning('something-else', 'said before', place);
  buildModel(spec, diagnostics);
  expect(diagnostics.list.map(({ code }) => code)).toEqual(['something-else', 'model-ref-unresolved']);
});

const dangling = specOf(
  parse(`
openapi: 3.1.0
info: { title: t, version: '1' }
paths:
  /things:
    post:
      parameters: [{ $ref: '#/components/parameters/First' }, { $ref: '#/components/parameters/nowhere' }]
      requestBody: { $ref: '#/components/requestBodies/nowhere' }
      responses:
        '200': { $ref: '#/components/responses/First' }
        '400': { description: d, content: { application/json: { schema: { $ref: '#/x-own/First' } } } }
components:
  parameters: { First: { $ref: '#/components/parameters/Second' }, Second: { $ref: '#/components/parameters/nowhere' } }
  responses: { First: { $ref: '#/components/responses/nowhere' } }
  schemas:
    First: { $ref: '#/components/schemas/nowhere' }
    Second: { $ref: '#/components/schemas/First' }
    Third: { allOf: [{ $ref: '#/components/schemas/Second' }], properties: { p: { $ref: '#/components/schemas/Second' } } }
    Fourth: { oneOf: [{ $ref: '#/components/schemas/Third' }, { $ref: '#/components/schemas/Second' }] }
x-own: { First: { properties: { p: { $ref: '#/x-own/Second' } } }, Second: { $ref: '#/nowhere' } }
`),
);

const deadEnds = [
  '/components/parameters/Second/$ref',
  '/components/responses/First/$ref',
  '/components/schemas/First/$ref',
  '/paths/~1things/post/parameters/1/$ref',
  '/paths/~1things/post/requestBody/$ref',
  '/x-own/Second/$ref',
];

test('of the rules and the model, the rules report a dead end, once, where it is', () => {
  const diagnostics = new Diagnostics();
  checkRules(dangling, rules, diagnostics);
  buildModel(dangling, diagnostics);
  const found = diagnostics.list.filter(({ code }) => /ref-|cycle/.test(code));
  expect(found.map(({ place }) => place?.pointer).sort()).toEqual(deadEnds);
  expect([...new Set(found.map(({ code }) => code))]).toEqual(['ref-unresolved']);
});

test('without the rules, the model reports the same dead ends', () => {
  const { found } = buildFrom(dangling);
  const unresolved = found.filter((item) => item.startsWith('model-ref-unresolved'));
  expect(unresolved.sort()).toEqual(deadEnds.map((pointer) => `model-ref-unresolved #${pointer.replace('/$ref', '')}`));
});

test('a name for what leads to nothing is still a name for it', () => {
  const { type } = buildFrom(dangling);
  expect(type('Second')).toEqual({ kind: 'reference', id: '#/components/schemas/First' });
  expect(type('First')).toEqual({ kind: 'unknown', reason: 'unsupported' });
});
