// A program for each rule that TypeScript programs see, in terms of `client` and the package, `api`.

import type { Programs } from './programs';

const call = 'await client.things.list();';
const sendA = `await client.things.list({ a: 'x' });`;
const sendB = `await client.things.list({ a: 'x', b: 'y' });`;
const sendNull = 'await client.things.list({ a: null });';
const sendNothing = 'await client.things.list({});';
const sendKind = `await client.things.list({ k: 'a' });`;
const length = '(await client.things.list()).length;';
const lengthIfThere = '(await client.things.list())?.length;';
const lengthOfA = '(await client.things.list()).a.length;';
const lengthOfAIfThere = '(await client.things.list()).a?.length;';

const inRegion = (name: string): string => `new api.Acme({ serverVariables: { region: '${name}' } });`;
const inSecond = 'await client.things.list({ serverIndex: 1 });';

const keys = 'No type says what is sent before a key.';
const variables = 'No type says what is read from the environment.';

const receiver = `const { unwrap } = await import('./src/webhooks.js');`;
const event = `${receiver} const event = await unwrap('', {}, 'secret');`;
const signatures = 'No type says how webhooks are signed.';

export const TYPESCRIPT_PROGRAMS: Programs = {
  'meaning-changed': {
    program: 'await client.things.getAB();',
    silent: 'The name is there, and calls another operation.',
  },
  'client-renamed': 'type Client = api.Acme;',
  'operation-added': call,
  'operation-removed': 'await client.things.more();',
  'operation-renamed': call,
  'operation-moved': call,
  'function-moved': `type Standalone = typeof import('./src/funcs/thingsList.js').thingsList;`,
  'operation-deprecated': call,
  'security-changed': call,
  'request-shape-changed': sendA,
  'pages-added': call,
  'pages-removed': 'for await (const each of client.things.list()) each.length;',
  'media-type-added': sendA,
  'media-type-removed': {
    program: `await client.things.list({ a: 'x' }, { headers: { 'content-type': 'application/x-www-form-urlencoded' } });`,
    silent: 'A header of a call is text.',
  },

  'argument-added-optional': sendA,
  'argument-added-required': sendA,
  'argument-removed': sendB,
  'argument-renamed': `await client.things.list({ id: 'x' });`,
  'argument-became-required': sendNothing,
  'argument-became-optional': sendA,
  'argument-type-changed': sendA,
  'argument-nullable-added': sendA,
  'argument-nullable-removed': sendNull,
  'argument-deprecated': sendA,

  'response-type-changed': length,
  'response-nullable-added': length,
  'response-nullable-removed': lengthIfThere,
  'success-changed': 'const nothing: void = await client.things.list();',
  'success-added': length,
  'error-added': call,
  'error-removed': 'type Raised = api.errors.ThingError;',
  'error-type-changed': 'const read = (error: api.errors.List400Error): string | undefined => error.data;',

  'credential-added': `new api.Acme({ one: 'x' });`,
  'credential-removed': `new api.Acme({ two: 'x' });`,
  'credential-changed': `new api.Acme({ one: { key: 'x' } });`,
  'credential-prefix-changed': { program: `new api.Acme({ one: 'x' });`, silent: keys },
  'credential-variable-added': call,
  'credential-variable-changed': { program: call, silent: variables },
  'server-added': 'new api.Acme({ serverIndex: 0 });',
  'server-removed': { program: 'new api.Acme({ serverIndex: 1 });', silent: 'Servers are chosen by a number.' },
  'server-moved': {
    program: 'new api.Acme({ serverIndex: 1 });',
    silent: 'The number is there, and means another server.',
  },
  'server-variable-added': inRegion('eu'),
  'server-variable-removed': "new api.Acme({ serverVariables: { zone: 'y' } });",
  'server-value-added': inRegion('eu'),
  'server-value-removed': inRegion('us'),
  'server-default-changed': { program: call, silent: 'No type says what is taken where no value is given.' },
  'operation-servers-added': { program: inSecond, silent: 'The number is there, and means another server.' },
  'operation-servers-removed': { program: inSecond, silent: 'The number is there, and means another server.' },

  'webhooks-added': call,
  'webhooks-removed': receiver,
  'webhook-added': `${event} if (event.name === 'a') event.data.a?.length;`,
  'webhook-removed': `${event} if (event.name === 'b') event.data;`,
  'webhook-type-changed': `${event} if (event.name === 'a') event.data.a?.length;`,
  'webhook-signature-changed': { program: receiver, silent: signatures },

  'model-added': call,
  'model-removed': 'type Used = api.Thing;',
  'model-renamed': 'type Used = api.ListResponseBody;',
  'model-moved': `type Used = import('./src/models/componentOk.js').OkResponseBody;`,
  'model-kind-changed': 'const kind: string = (await client.things.list()).n;',
  'model-deprecated': lengthOfAIfThere,
  'input-type-added': sendB,
  'input-type-removed': 'type Used = api.ThingInput;',
  'additional-opened': sendA,
  'additional-closed': `await client.things.list({ a: 'x', z: 'y' });`,
  'additional-type-changed': `const read = (thing: api.Thing): string | undefined => thing['z'];`,
  'additional-typed': sendA,
  'additional-untyped': `await client.things.list({ a: 'x', z: 'y' });`,

  'property-added': sendA,
  'property-added-required': sendA,
  'property-removed': sendB,
  'property-left-requests': sendB,
  'property-joined-requests': sendA,
  'property-left-responses': '(await client.things.list()).b;',
  'property-joined-responses': lengthOfAIfThere,
  'property-renamed': '(await client.things.list()).aB;',
  'property-became-required-in-requests': sendNothing,
  'property-became-required-in-responses': lengthOfAIfThere,
  'property-became-optional-in-requests': sendA,
  'property-became-optional-in-responses': lengthOfA,
  'property-type-changed': lengthOfAIfThere,
  'property-nullable-added-in-requests': sendA,
  'property-nullable-added-in-responses': 'const a: string | undefined = (await client.things.list()).a;',
  'property-nullable-removed-in-requests': sendNull,
  'property-nullable-removed-in-responses': lengthOfAIfThere,
  'property-deprecated': sendA,

  'enum-value-added': sendKind,
  'enum-value-removed': 'api.Kind.C;',
  'enum-value-renamed': 'api.Kind.One;',
  'enum-opened': `const only = (kind: api.Kind): 'a' => kind;`,
  'enum-closed': `await client.things.list({ k: 'z' });`,
  'enum-value-deprecated': sendKind,

  'variant-added-in-requests': sendA,
  'variant-added-in-responses': 'const told = (union: api.Union): api.A | api.B => union;',
  'child-added': `const told = async (): Promise<'A' | 'Thing'> => (await client.things.list()).k;`,
  'child-removed': `if (client.things) { const told = await client.things.list(); if (told.k === 'B') told.b; }`,
  'discriminator-changed': `const told = await client.things.list(); const k: 'A' | 'B' | 'one' | 'Thing' = told.k;`,
  'variant-removed': `const made: api.Union = { c: 'x' };`,

  'alias-changed': `const name: api.Name = 'x';`,
  'alias-nullable-added': 'const names = (name: api.Name): readonly string[] => name;',
  'alias-nullable-removed': 'const name: api.Name = [null];',
};
