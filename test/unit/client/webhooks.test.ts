import { clientOf } from '../../../generator/client';
import { withWebhooks } from '../../../generator/model/webhook-settings';
import { Diagnostics } from '../../../generator/support/diagnostics';
import type { JsonObject } from '../../../generator/support/json';
import { buildFrom, parse, specOf } from '../model/model-of';
import { clientFrom, POSITIONAL } from './client-from';

const hook = (name: string, schema: string, more = ''): string =>
  `  ${name}: { post: { requestBody: { content: { application/json: { schema: ${schema} } } }, responses: { '204': { description: d } }${more} } }`;
const marksOf = (...hooks: readonly string[]) =>
  Object.fromEntries(
    (clientFrom(`paths: {}\nwebhooks:\n${hooks.join('\n')}`).webhooks?.events ?? []).map(({ name, mark }) => [
      name,
      mark,
    ]),
  );
const object = (properties: string): string => `{ type: object, properties: { ${properties} } }`;
const OTHER = hook('other', object('type: { const: o }'));

test('a client of a document without webhooks receives none', () => {
  expect(clientFrom('paths: {}').webhooks).toBeUndefined();
});

test.each([
  ['a constant', object('n: { type: string }, type: { const: t }'), { by: 'member', member: 'type', values: ['t'] }],
  ['a constant of any name', object('sort: { const: t }'), { by: 'member', member: 'sort', values: ['t'] }],
  ['an enum', object('event: { enum: [a, b] }'), { by: 'member', member: 'event', values: ['a', 'b'] }],
  ['an enum of a member that tells no event', object('color: { enum: [a, b] }'), undefined],
  ['a text that holds the name', object('type: { type: string }'), { by: 'member', member: 'type', values: ['hook'] }],
  ['a text that says something else', object('title: { type: string }'), undefined],
])('known by %s', (_, schema, mark) => {
  expect(marksOf(hook('hook', schema), OTHER).hook).toEqual(mark);
});

test('known by a header, whose value an extension of its name has', () => {
  const parameters = ', parameters: [{ name: X-Kind, in: header, schema: { type: string } }]';
  expect(marksOf(hook('hook', object(''), `${parameters}, x-kind: sold`), OTHER).hook).toEqual({
    by: 'header',
    header: 'x-kind',
    values: ['sold'],
  });
});

test('the only webhook needs no mark', () => {
  expect(marksOf(hook('hook', object(''))).hook).toEqual({ by: 'nothing' });
});

test('what two webhooks are known by tells neither', () => {
  const schema = object('action: { enum: [created] }');
  expect(marksOf(hook('a', schema), hook('b', schema), OTHER)).toEqual({
    other: { by: 'member', member: 'type', values: ['o'] },
  });
});

test('a webhook that is named as a path is known by what follows the slash', () => {
  expect(marksOf(hook('/SOLD', object('eventType: { type: string }')), OTHER)['/SOLD']).toEqual({
    by: 'member',
    member: 'eventType',
    values: ['SOLD'],
  });
});

test('of an enum that two webhooks have in common, each is known by its own name', () => {
  const schema = object('type: { enum: [thing.made, thing.gone, thing.lost] }');
  expect(marksOf(hook('thing.made', schema), hook('thing.gone', schema))).toEqual({
    'thing.made': { by: 'member', member: 'type', values: ['thing.made'] },
    'thing.gone': { by: 'member', member: 'type', values: ['thing.gone'] },
  });
});

function signed(signature: JsonObject | string, headers = '') {
  const { model } = buildFrom(
    specOf(parse(`openapi: 3.1.0\ninfo: { title: T, version: '1' }\nwebhooks:\n${hook('h', object(''), headers)}`)),
  );
  const diagnostics = new Diagnostics();
  const settings = signature === '' ? {} : { signature };
  const client = clientOf(withWebhooks(model, settings, diagnostics), POSITIONAL);
  return { row: client.webhooks?.signature, codes: diagnostics.list.map(({ code }) => code) };
}

test('a signature is what the configuration names, else what the headers say, else that of Standard Webhooks', () => {
  const header = ', parameters: [{ name: X-Hub-Signature-256, in: header, schema: { type: string } }]';
  expect(signed('slack', header).row?.header).toBe('x-slack-signature');
  expect(signed('', header).row?.header).toBe('x-hub-signature-256');
  expect(signed('').row?.header).toBe('webhook-signature');
});

test('a signature of its own has the defaults of the others', () => {
  expect(signed({ header: 'X-Sig', encoding: 'base64' }).row).toEqual({
    header: 'x-sig',
    prefix: '',
    encoding: 'base64',
    content: '{body}',
    body: 'raw',
    secret: 'text',
  });
});

test('what is signed has a place', () => {
  expect(signed({ header: 'X-Sig', content: '{timestamp}.{body}' }).codes).toEqual(['webhook-signature-partial']);
  expect(signed({ header: 'X-Sig', content: '{timestamp}.{body}', timestampPrefix: 't=' }).codes).toEqual([]);
  const timed = signed({ header: 'X-Sig', content: '{timestamp}.{body}', timestampHeader: 'X-Time' });
  expect(timed.row).toMatchObject({ timestampHeader: 'x-time' });
});
