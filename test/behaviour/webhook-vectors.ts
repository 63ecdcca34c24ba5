// Webhooks as services send them, and what a client has to make of each. Signatures are computed here, of fresh values, and
// never by a client. Each client runs all of them over the same rows.

import { createHmac, randomBytes } from 'node:crypto';
import { PRESETS, type SignatureRow } from '../../generator/client/webhook-signatures';

export interface WebhookVector {
  readonly name: string;
  readonly signature: SignatureRow;
  /** Base64. */
  readonly body: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly secrets: readonly string[];
  /** Seconds. */
  readonly now: number;
  readonly tolerance?: number;
  /** `ok`, or the reason of the error. */
  readonly expected: string;
}

const NOW = 1_790_000_000;
const hex = (key: string | Buffer, content: string | Buffer): string =>
  createHmac('sha256', key).update(content).digest('hex');
const base64 = (key: string | Buffer, content: string | Buffer): string =>
  createHmac('sha256', key).update(content).digest('base64');
const joined = (start: string, body: Buffer): Buffer => Buffer.concat([Buffer.from(start), body]);

interface Sent {
  readonly headers: readonly (readonly [string, string])[];
  readonly secrets: readonly string[];
}

const BODY = Buffer.from('{"type":"thing.renamed","old_name":"a"}');
const key = randomBytes(24);
const STANDARD_SECRET = `whsec_${key.toString('base64')}`;
const OTHER_SECRET = `whsec_${randomBytes(24).toString('base64')}`;
const TEXT_SECRET = randomBytes(12).toString('hex');

/** What the service of a preset sends. */
const SEND: { readonly [preset: string]: (body: Buffer, at: number) => Sent } = {
  standard: (body, at) => ({
    secrets: [STANDARD_SECRET],
    headers: [
      ['webhook-id', 'msg_1'],
      ['webhook-timestamp', String(at)],
      ['webhook-signature', `v1,${base64(key, joined(`msg_1.${at}.`, body))}`],
    ],
  }),
  apideck: (body) => ({ secrets: [TEXT_SECRET], headers: [['x-apideck-signature', hex(TEXT_SECRET, body)]] }),
  github: (body) => ({
    secrets: [TEXT_SECRET],
    headers: [['X-Hub-Signature-256', `sha256=${hex(TEXT_SECRET, body)}`]],
  }),
  stripe: (body, at) => ({
    secrets: [TEXT_SECRET],
    headers: [['Stripe-Signature', `t=${at},v1=${hex(TEXT_SECRET, joined(`${at}.`, body))},v0=00`]],
  }),
  slack: (body, at) => ({
    secrets: [TEXT_SECRET],
    headers: [
      ['X-Slack-Request-Timestamp', String(at)],
      ['X-Slack-Signature', `v0=${hex(TEXT_SECRET, joined(`v0:${at}:`, body))}`],
    ],
  }),
};

type Change = Partial<Omit<WebhookVector, 'name' | 'expected' | 'body'>> & {
  readonly body?: Buffer;
  readonly at?: number;
  /** What arrives in place of what was signed. */
  readonly arrives?: Buffer;
  readonly send?: (sent: Sent) => Sent;
};

function vector(preset: string, name: string, expected: string, change: Change = {}): WebhookVector {
  const { body = BODY, arrives = body, at = NOW, send = (sent) => sent, ...rest } = change;
  const sent = send(SEND[preset]!(body, at));
  const signature = PRESETS[preset]!;
  return {
    name: `${preset}: ${name}`,
    signature,
    now: NOW,
    ...sent,
    ...rest,
    body: arrives.toString('base64'),
    expected,
  };
}

const header =
  (change: (name: string, value: string) => readonly (readonly [string, string])[]) =>
  (sent: Sent): Sent => ({
    ...sent,
    headers: sent.headers.flatMap(([name, value]) => change(name, value)),
  });
const named = (wanted: string, value: (old: string) => string) =>
  header((name, old) => [[name, name.toLowerCase() === wanted ? value(old) : old]]);
const without = (wanted: string) => header((name, old) => (name.toLowerCase() === wanted ? [] : [[name, old]]));

const OWN: SignatureRow = {
  header: 'x-signed',
  prefix: '',
  encoding: 'base64',
  content: '{timestamp}|{body}|end',
  body: 'raw',
  secret: 'text',
  timestampHeader: 'x-sent',
};

export const WEBHOOK_VECTORS: readonly WebhookVector[] = [
  ...Object.keys(PRESETS).flatMap((preset) => [
    vector(preset, 'right', 'ok'),
    vector(preset, 'another secret', 'bad-signature', {
      secrets: [preset === 'standard' ? OTHER_SECRET : `${TEXT_SECRET}x`],
    }),
    vector(preset, 'another body', 'bad-signature', {
      arrives: Buffer.from('{"type":"thing.renamed","old_name":"b"}'),
    }),
    vector(preset, 'no signature', 'missing-header', { send: without(PRESETS[preset]!.header) }),
  ]),
  vector('standard', 'the old secret, while a new one takes its place', 'ok', {
    secrets: [OTHER_SECRET, STANDARD_SECRET],
  }),
  vector('standard', 'a secret without whsec_', 'ok', { secrets: [key.toString('base64')] }),
  vector('standard', 'two signatures, the second of which is right', 'ok', {
    send: named('webhook-signature', (value) => `v1,${base64('other', BODY)} ${value}`),
  }),
  vector('standard', 'a signature of another version beside', 'ok', {
    send: named('webhook-signature', (value) => `v1a,${base64('other', BODY)} ${value}`),
  }),
  vector('standard', 'only a signature of another version', 'malformed', {
    send: named('webhook-signature', (value) => value.replace('v1,', 'v2,')),
  }),
  vector('standard', 'too old', 'too-old', { at: NOW - 301 }),
  vector('standard', 'as old as it may be', 'ok', { at: NOW - 300 }),
  vector('standard', 'too far ahead', 'too-new', { at: NOW + 301 }),
  vector('standard', 'old, with more tolerance', 'ok', { at: NOW - 900, tolerance: 1000 }),
  vector('standard', 'another id', 'bad-signature', { send: named('webhook-id', () => 'msg_2') }),
  vector('standard', 'no id', 'missing-header', { send: without('webhook-id') }),
  vector('standard', 'no timestamp', 'missing-header', { send: without('webhook-timestamp') }),
  vector('standard', 'a timestamp that is no number', 'malformed', { send: named('webhook-timestamp', () => '1e9') }),
  vector('standard', 'a signature that is no base64', 'malformed', {
    send: named('webhook-signature', () => 'v1,%%%'),
  }),
  vector('standard', 'a signature given twice', 'malformed', {
    send: header((name, value) =>
      name === 'webhook-signature'
        ? [
            [name, value],
            [name.toUpperCase(), value],
          ]
        : [[name, value]],
    ),
  }),
  vector('standard', 'a secret that is no base64', 'bad-secret', { secrets: ['whsec_%%%'] }),
  vector('standard', 'an empty secret', 'bad-secret', { secrets: [''] }),
  vector('standard', 'no secret at all', 'bad-secret', { secrets: [] }),
  vector('github', 'headers in capitals', 'ok', { send: header((name, value) => [[name.toUpperCase(), value]]) }),
  vector('github', 'another prefix', 'malformed', {
    send: named('x-hub-signature-256', (value) => value.replace('256', '1')),
  }),
  vector('github', 'no prefix', 'malformed', { send: named('x-hub-signature-256', (value) => value.slice(7)) }),
  vector('github', 'a signature cut short', 'bad-signature', {
    send: named('x-hub-signature-256', (value) => value.slice(0, -2)),
  }),
  vector('github', 'hexadecimal digits in capitals', 'ok', {
    send: named('x-hub-signature-256', (value) => `sha256=${value.slice(7).toUpperCase()}`),
  }),
  vector('github', 'an empty body', 'ok', { body: Buffer.alloc(0) }),
  vector('github', 'a body that is no UTF-8', 'ok', { body: Buffer.from([0x7b, 0xff, 0xfe, 0x00]) }),
  vector('github', 'letters beyond ASCII', 'ok', { body: Buffer.from('{"a":"ü😀\u2028"}') }),
  vector('github', 'letters written another way', 'bad-signature', {
    body: Buffer.from('{"a":"ü"}'),
    arrives: Buffer.from('{"a":"\\u00fc"}'),
  }),
  vector('github', 'ends of lines kept', 'ok', { body: Buffer.from('{\r\n"a": 1\r\n}\r\n') }),
  vector('github', 'ends of lines changed', 'bad-signature', {
    body: Buffer.from('{\r\n"a": 1\r\n}'),
    arrives: Buffer.from('{\n"a": 1\n}'),
  }),
  vector('stripe', 'too old', 'too-old', { at: NOW - 301 }),
  vector('stripe', 'no time', 'malformed', {
    send: named('stripe-signature', (value) => value.replace(/^t=\d+,/, '')),
  }),
  vector('stripe', 'two secrets at the service', 'ok', {
    send: named('stripe-signature', (value) => value.replace('v1=', `v1=${hex('old', BODY)},v1=`)),
  }),
  vector('slack', 'too old', 'too-old', { at: NOW - 301 }),
  vector('apideck', 'signed with its keys in order', 'ok', {
    body: Buffer.from('{"A":[{"x":"é\\n\\"/","y":2.5}],"a":null,"b":{"c":true,"d":[]}}'),
    arrives: Buffer.from('{ "b": {"d": [], "c": true}, "a": null, "A": [{"y": 2.5, "x": "é\\n\\"/"}] }'),
  }),
  vector('apideck', 'an order of a list changed', 'bad-signature', {
    body: Buffer.from('{"a":[1,2]}'),
    arrives: Buffer.from('{"a":[2,1]}'),
  }),
  {
    name: 'an own way: base64 in a header, the time before the body',
    signature: OWN,
    body: BODY.toString('base64'),
    headers: [
      ['X-Sent', String(NOW)],
      ['X-Signed', base64(TEXT_SECRET, `${NOW}|${BODY.toString()}|end`)],
    ],
    secrets: [TEXT_SECRET],
    now: NOW,
    expected: 'ok',
  },
];
