// The README's piece about texts that an enum does not know.

import { Diagnostics } from '../../../../generator/support/diagnostics';
import { enumsText } from '../../../../generator/targets/csharp/pages/enums';
import { plan } from '../../../../generator/targets/csharp/plan';
import { buildFrom, parse, specOf } from '../../model/model-of';

function pieceOf(...enums: readonly string[]): string {
  const properties = enums.map((values, index) => `p${index}: { enum: [${values}] }`).join(', ');
  const schemas = `components: { schemas: { S: { type: object, properties: { ${properties} } } } }`;
  const { model } = buildFrom(specOf(parse(`openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\n${schemas}`)));
  return enumsText(plan(model, {}, { apiName: 'pets', diagnostics: new Diagnostics() })).text;
}

test('shows an enum of texts, and no other', () => {
  expect(pieceOf('true, false', '1, 2')).toBe('');
  expect(pieceOf('true, false', '1, 2', 'a, b')).toContain('ClientUtils.EnumOf<S.P2Enum>("another text")');
});
