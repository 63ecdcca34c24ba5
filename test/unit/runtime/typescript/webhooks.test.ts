import {
  unwrapWebhook,
  verifyWebhook,
  WebhookVerificationError,
  type Webhooks,
} from '../../../../templates/ecmascript/runtime/webhooks';
import { WEBHOOK_VECTORS, type WebhookVector } from '../../../behaviour/webhook-vectors';

const RIGHT = WEBHOOK_VECTORS.find(({ name }) => name === 'github: right')!;

function run({ signature, body, headers, secrets, now, tolerance }: WebhookVector): Promise<void> {
  const bytes = new Uint8Array(Buffer.from(body, 'base64'));
  const options = { now: () => now * 1000, toleranceSeconds: tolerance };
  return verifyWebhook({ signature, events: [] }, bytes, headers, secrets, options);
}

test('there are at least 30 vectors', () => {
  expect(WEBHOOK_VECTORS.length).toBeGreaterThanOrEqual(30);
});

test.each(WEBHOOK_VECTORS.map((vector) => [vector.name, vector] as const))('%s', async (_, vector) => {
  const outcome = await run(vector).then(
    () => 'ok',
    (error: unknown) => (error as WebhookVerificationError).reason,
  );
  expect(outcome).toBe(vector.expected);
});

const BODY = Buffer.from(RIGHT.body, 'base64').toString();
const webhooks = (...events: Webhooks['events']): Webhooks => ({ signature: RIGHT.signature, events });
const headers = Object.fromEntries(RIGHT.headers);

test.each([
  [
    'the headers of a Node request',
    Object.fromEntries(RIGHT.headers.map(([name, value]) => [name.toLowerCase(), value])),
  ],
  ['Headers', new Headers(headers)],
  ['a Map', new Map(RIGHT.headers)],
  ['lists of values', Object.fromEntries(RIGHT.headers.map(([name, value]) => [name, [value]]))],
])('takes %s', async (_, given) => {
  await expect(verifyWebhook(webhooks(), BODY, given, RIGHT.secrets)).resolves.toBeUndefined();
});

test('refuses a body that was parsed, and says why', async () => {
  const parsed = JSON.parse(BODY) as string;
  const error: unknown = await verifyWebhook(webhooks(), parsed, headers, RIGHT.secrets).catch(
    (caught: unknown) => caught,
  );
  expect(error).toMatchObject({
    reason: 'not-raw',
    message: expect.stringContaining('value that was parsed') as string,
  });
});

test('an error shows neither the secret nor what was expected', async () => {
  const error = await verifyWebhook(webhooks(), `${BODY} `, headers, RIGHT.secrets).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(WebhookVerificationError);
  expect(`${String(error)}${JSON.stringify(error)}`).not.toContain(RIGHT.secrets[0]);
});

test.each([
  ['its member', webhooks({ name: 'renamed', member: 'type', values: ['thing.renamed'] }), 'renamed'],
  ['a header', webhooks({ name: 'renamed', header: 'x-kind', values: ['moved', 'renamed'] }), 'renamed'],
  ['nothing, where it is the only one', webhooks({ name: 'only' }), 'only'],
  ['no row: its name is not known', webhooks({ name: 'other', member: 'type', values: ['thing.sold'] }), undefined],
])('an event is known by %s', async (_, rows, name) => {
  const event = await unwrapWebhook(rows, BODY, { ...headers, 'X-Kind': 'renamed' }, RIGHT.secrets);
  expect(event).toEqual({ name, data: { type: 'thing.renamed', old_name: 'a' } });
});

test.each(['github: a body that is no UTF-8', 'github: an empty body'])('no event can be read of %s', async (name) => {
  const { signature, body, headers: sent, secrets } = WEBHOOK_VECTORS.find((each) => each.name === name)!;
  const bytes = new Uint8Array(Buffer.from(body, 'base64'));
  await expect(unwrapWebhook({ signature, events: [] }, bytes, sent, secrets)).rejects.toMatchObject({
    reason: 'malformed',
  });
});
