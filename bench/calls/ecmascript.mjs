// The part of bench/calls.mjs that runs in Node. Arguments: language, folder of clients, origin, rounds, calls of a round, streams.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [language, folder, origin, ...numbers] = process.argv.slice(2);
const [rounds, calls, streams] = numbers.map(Number);
const load = (file) => import(pathToFileURL(path.join(folder, file)).href);
const vault = await load(`${language}.mjs`);
const streaming = await load(`${language}-streams.mjs`);

async function bare() {
  const response = await fetch(`${origin}/vault/sessions`, {
    method: 'POST',
    headers: {
      accept: 'application/json',
      authorization: 'Bearer key',
      'content-type': 'application/json',
      'x-apideck-consumer-id': 'consumer',
      'x-apideck-app-id': 'app',
    },
    body: JSON.stringify({ redirect_uri: 'https://example.com' }),
  });
  return response.json();
}

function typescript() {
  const client = new vault.Apideck({ serverURL: origin, apiKey: 'key', consumerId: 'consumer', appId: 'app' });
  return () => client.vault.sessions.create({ redirectUri: 'https://example.com' });
}

function javascript() {
  const client = new vault.ApiClient(origin);
  client.authentications.apiKey.apiKey = 'key';
  const api = new vault.SessionsApi(client);
  return () => {
    const session = new vault.Session();
    session.redirectUri = 'https://example.com';
    return api.sessionsCreate('consumer', 'app', { session });
  };
}

async function peer() {
  const { default: createClient } = await load('peer/node_modules/openapi-fetch/dist/index.mjs');
  const client = createClient({ baseUrl: origin, headers: { authorization: 'Bearer key' } });
  const header = { 'x-apideck-consumer-id': 'consumer', 'x-apideck-app-id': 'app' };
  return () => client.POST('/vault/sessions', { params: { header }, body: { redirect_uri: 'https://example.com' } });
}

async function bareEvent() {
  const reader = (await fetch(`${origin}/events`)).body.getReader();
  const text = new TextDecoder().decode((await reader.read()).value);
  const at = performance.timeOrigin + performance.now();
  await reader.cancel();
  return at * 1000 - JSON.parse(text.slice('data: '.length)).number;
}

async function clientEvent() {
  const api =
    language === 'typescript'
      ? new streaming.Streams({ serverURL: origin })
      : new streaming.DefaultApi(new streaming.ApiClient(origin));
  for await (const { number } of await api.events())
    return (performance.timeOrigin + performance.now()) * 1000 - number;
}

const ways = { bare, client: language === 'typescript' ? typescript() : javascript() };
if (language === 'typescript' && existsSync(path.join(folder, 'peer'))) ways['openapi-fetch'] = await peer();
const told = { calls: {}, streams: { bare: [], client: [] } };
for (const name of Object.keys(ways)) told.calls[name] = { wall: [], cpu: [] };

for (let round = -5; round < rounds; round += 1) {
  for (const [name, call] of Object.entries(ways)) {
    // What runs often is compiled anew: the first calls are left out.
    const made = round < 0 ? 1000 : calls;
    const [began, used] = [performance.now(), process.cpuUsage()];
    for (let count = 0; count < made; count += 1) await call();
    const { user, system } = process.cpuUsage(used);
    if (round < 0) continue;
    told.calls[name].wall.push(((performance.now() - began) * 1000) / calls);
    told.calls[name].cpu.push((user + system) / calls);
  }
}
for (let count = -5; count < streams; count += 1) {
  for (const [name, event] of [
    ['bare', bareEvent],
    ['client', clientEvent],
  ]) {
    const microseconds = await event();
    if (count >= 0) told.streams[name].push(microseconds);
  }
}
process.stdout.write(JSON.stringify(told), () => process.exit(0));
