// Numbers that a double does not hold come through as they are written, from JSON and YAML, up to the model.

import { loadSpec } from '../../../generator/spec';
import { print } from '../../../generator/spec/print';
import { compareNumerals, ExactNumber, largest, numeralOf } from '../../../generator/support/exact-number';
import { Diagnostics } from '../../../generator/support/diagnostics';
import { jsonText } from '../../../generator/support/json';
import { buildModel } from '../../../generator/model/build';
import { checkSpec } from '../../../generator/spec/check';

const schema =
  '{"type":"object","required":["big","cents","one","odd"],"properties":{' +
  '"big":{"type":"integer","maximum":9007199254740993,"minimum":-9223372036854775808,"default":9007199254740995},' +
  '"cents":{"type":"number","maximum":9999999999999999.99,"example":0.12345678901234567890},' +
  '"one":{"type":"integer","enum":[9007199254740992,9007199254740993,1.0]},' +
  '"odd":{"const":18446744073709551615},"text":{"type":"string","default":" 9007199254740993 "}}}';
const document = `{"openapi":"3.1.0","info":{"title":"Exact","version":"1"},"paths":{},"components":{"schemas":{"A":${schema}}}}`;

async function modelOf(text: string) {
  const diagnostics = new Diagnostics();
  const spec = await loadSpec({ kind: 'text', text, label: 'exact' }, { allowRefOrigins: [] }, diagnostics);
  await checkSpec(spec, diagnostics);
  return { spec, model: buildModel(spec, diagnostics), findings: diagnostics.list.map(({ code }) => code) };
}

test.each([
  ['JSON', document],
  ['YAML', `# a comment\n${document}`],
])('%s', async (_, text) => {
  const { spec, model, findings } = await modelOf(text);
  expect(findings.filter((code) => code !== 'unused-component')).toEqual([]);
  const shown = jsonText(JSON.parse(jsonText(model as never)) as never);
  expect(shown).not.toBe('');
  const written = jsonText(model.declarations as never);
  for (const part of [
    '"maximum":9007199254740993',
    '"minimum":-9223372036854775808',
    '"default":9007199254740995',
    '"maximum":9999999999999999.99',
    '0.1234567890123456789',
    '"value":9007199254740992',
    '"value":9007199254740993',
    '"value":1,',
    '"value":18446744073709551615',
    '"default":" 9007199254740993 "',
  ])
    expect(written).toContain(part);
  expect(await print(spec.files.get('')?.value ?? null, 'json')).toContain('9007199254740993');
  expect(await print(spec.files.get('')?.value ?? null, 'yaml')).toContain('maximum: 9999999999999999.99');
});

test('of a key that stands twice the last value counts', async () => {
  const { model } = await modelOf(
    document.replace('"maximum":9007199254740993', '"maximum":9007199254740993,"maximum":5'),
  );
  expect(jsonText(model.declarations as never)).toContain('"maximum":5');
});

test('a number is plain wherever a double prints as its value', () => {
  for (const text of ['1', '1.0', '0.1', '1e30', '1.0000000000000000000', '1.7976931348623157e308', '9007199254740992'])
    expect(numeralOf(text)).toBe(Number(text));
  expect(numeralOf('1e400')).toBe(Infinity);
  expect(numeralOf('0x20000000000001')).toBe(ExactNumber.of('9007199254740993'));
  expect(numeralOf('9007199254740993.0')).toBe(numeralOf('9007199254740993'));
  expect(String(numeralOf('9007199254740.9931e3'))).toBe('9007199254740993.1');
});

test('numbers are compared exactly', () => {
  const [low, high] = [numeralOf('9007199254740993'), numeralOf('9007199254740993.5')];
  expect([compareNumerals(9007199254740992, low), compareNumerals(high, low), compareNumerals(low, low)]).toEqual([
    -1, 1, 0,
  ]);
  expect([
    compareNumerals(low, 5),
    compareNumerals(-Infinity, low),
    compareNumerals(numeralOf('-9007199254740993'), -9007199254740992),
  ]).toEqual([1, -1, -1]);
  expect(largest(low, high)).toBe(high);
});
