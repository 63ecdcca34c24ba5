// Goes through the consumers, opens a session for one of them, and receives a webhook.

import { readFile } from 'node:fs/promises';
import VaultApi from 'vault_api';
import { unwrap, WebhookVerificationError } from 'vault_api/webhooks';

const client = new VaultApi.ApiClient(process.env.ORIGIN);
client.authentications.apiKey.apiKey = process.env.API_KEY;
const consumers = new VaultApi.ConsumersApi(client);
const sessions = new VaultApi.SessionsApi(client);

for await (const consumer of consumers.consumersAll('app-1', { limit: 2 })) {
  console.log(`${consumer.consumerId} ${consumer.metadata?.accountName}`);
}

const wanted = new VaultApi.Session();
wanted.redirectUri = 'https://example.com/done';
wanted.settings = VaultApi.SessionSettings.constructFromObject({ unified_apis: ['crm'] });
const session = await sessions.sessionsCreate('c-1', 'app-1', { session: wanted });
console.log(session.data.sessionUri);

try {
  await consumers.consumersOne('app-1', 'none');
} catch (error) {
  if (!(error instanceof VaultApi.ApiError)) throw error;
  console.log(error.status, error.data.message);
}

const body = await readFile('webhook.json');
const headers = {
  'x-apideck-event-type': 'vault.connection.created',
  'x-apideck-signature': process.env.SIGNATURE,
};
const event = await unwrap(body, headers, 'secret');
if (event.name === 'ConnectionCreated') console.log(event.data.payload?.eventType, event.data.payload?.serviceId);
const refused = await unwrap(body, headers, 'another').catch((error) => error);
if (refused instanceof WebhookVerificationError) console.log(refused.reason);
