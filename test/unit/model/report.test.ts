import { buildModel } from '../../../generator/model/build';
import { Diagnostics } from '../../../generator/support/diagnostics';
import { parse, specOf } from './model-of';

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
