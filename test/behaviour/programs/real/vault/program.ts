// Goes through the consumers, opens a session for one of them, and receives a webhook.

import { readFile } from 'node:fs/promises';
import { Apideck, errors } from '@apideck/sdk';
import { unwrap, WebhookVerificationError } from '@apideck/sdk/webhooks';

const apideck = new Apideck({
  serverURL: process.env['ORIGIN'],
  apiKey: process.env['API_KEY'] ?? '',
  appId: 'app-1',
});

for await (const consumer of apideck.vault.consumers.all({ limit: 2 })) {
  console.log(`${consumer.consumerId} ${consumer.metadata?.accountName}`);
}

const session = await apideck.vault.sessions.create(
  { redirectUri: 'https://example.com/done', settings: { unifiedApis: ['crm'] } },
  { consumerId: 'c-1' },
);
console.log(session.data.sessionUri);

try {
  await apideck.vault.consumers.one({ consumerId: 'none' });
} catch (error) {
  if (!(error instanceof errors.NotFoundResponse)) throw error;
  console.log(error.status, error.data?.message);
}

const body = await readFile('webhook.json');
const headers = {
  'x-apideck-event-type': 'vault.connection.created',
  'x-apideck-signature': process.env['SIGNATURE'],
};
const event = await unwrap(body, headers, 'secret');
if (event.name === 'ConnectionCreated') console.log(event.data.payload?.eventType, event.data.payload?.serviceId);
const refused = await unwrap(body, headers, 'another').catch((error: unknown) => error);
if (refused instanceof WebhookVerificationError) console.log(refused.reason);
