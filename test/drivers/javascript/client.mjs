// The ApiClient of a call: base path, credentials, and a transport of the driver's own where the call asks for one.

import { Unsupported } from '../shared/program.mjs';
import { tokenProvider } from '../shared/tokens.mjs';

export function clientFor({ call, loaded, outline, clients, log }) {
  const key = call.client === undefined ? undefined : JSON.stringify([call.spec, call.client]);
  const known = key === undefined ? undefined : clients.get(key);
  if (known !== undefined) return known;
  const client =
    call.baseUrl === undefined ? new loaded.exports.ApiClient() : new loaded.exports.ApiClient(call.baseUrl);
  client.logger = (event) => log.push(event);
  if (call.serverVariables !== undefined) client.serverVariables = call.serverVariables;
  for (const credential of call.auth ?? []) {
    const scheme = outline.securitySchemes.find((candidate) => candidate.name === credential.scheme);
    if (scheme === undefined) throw new Unsupported(`The outline has no security scheme ${credential.scheme}.`);
    const { tokens } = credential;
    if (tokens !== undefined)
      client.authentications[scheme.name].accessToken = tokenProvider(loaded.tokens, tokens, call);
    else setCredential(client.authentications[scheme.name], scheme.option, credential);
  }
  const agent = agentOf(call);
  if (agent !== undefined) client.requestAgent = agent;
  if (key !== undefined) clients.set(key, client);
  return client;
}

function setCredential(authentication, option, credential) {
  const { provider, prefix, username, password } = credential;
  if (option === 'basic') {
    if (provider !== undefined) throw new Unsupported('A user name is a value, not a function.');
    Object.assign(authentication, { username, password });
    return;
  }
  authentication[option] = provider === undefined ? (credential.key ?? credential.token) : providerOf(credential);
  if (prefix !== undefined) authentication.apiKeyPrefix = prefix;
}

function providerOf({ provider, async, then, renews }) {
  let asked = 0;
  const next = () => {
    if (then === 'hang' && asked >= provider.length) return new Promise(() => undefined);
    if (then !== undefined && asked >= provider.length) throw new Error(then.throws);
    if (provider.length === 0) throw new Error('there is no credential');
    return provider[Math.min(asked++, provider.length - 1)];
  };
  const given = async === true ? async () => next() : next;
  return renews === true ? Object.assign(given, { renews }) : given;
}

function agentOf(call) {
  const { transport, hook } = call.options ?? {};
  if (hook !== undefined) throw new Unsupported('There is nothing but the request agent to hook into.');
  if (transport !== undefined) {
    const { throws } = transport;
    const error = new TypeError(throws, { cause: new Error(throws) });
    return () => Promise.reject(Object.assign(error, { config: { headers: [throws] } }));
  }
  if (call.baseUrl === undefined && call.origin !== undefined) {
    return (request) => {
      const { pathname, search } = new URL(request.url);
      return fetch(new Request(`${call.origin}${pathname}${search}`, request));
    };
  }
  if (call.options?.ownClient !== true) return undefined;
  return (request) => {
    const headers = new Headers(request.headers);
    headers.set('x-own-client', 'yes');
    return fetch(new Request(request, { headers }));
  };
}
