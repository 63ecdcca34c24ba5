// A program for each rule that JavaScript programs see, in terms of `things`, an API, and of the package, `api`.

import type { Programs } from './programs';

const call = 'await things.list();';
const optA = `await things.list({ a: 'x' });`;
const must = `await things.list('x');`;
const sendThing = `const thing = new api.Thing(); thing.a = 'x'; await things.list(thing);`;
const sendB = `const thing = new api.Thing(); thing.b = 'x'; await things.list(thing);`;
const sendNull = 'const thing = new api.Thing(); thing.a = null; await things.list(thing);';
const sendKind = `const thing = new api.Thing(); thing.k = 'a'; await things.list(thing);`;
const length = '(await things.list()).length;';
const lengthIfThere = '(await things.list())?.length;';
const lengthOfA = '(await things.list()).a.length;';
const lengthOfAIfThere = '(await things.list()).a?.length;';
const choose = 'new api.ApiClient();';

const untypedErrors = 'Errors are caught, and have no type.';
const untypedServers = 'Servers are chosen by a number.';
const untypedCredentials = 'Credentials are looked up by their name.';

const inRegion = (name: string): string => `new api.ApiClient().serverVariables = { region: '${name}' };`;
const namedVariables = 'Variables of servers are looked up by their name, and their values are texts.';

const keys = 'No type says what is sent before a key.';
const variables = 'No type says what is read from the environment.';

const receiver = `const { unwrap } = await import('./types/webhooks.js');`;
const event = `${receiver} const event = await unwrap('', {}, 'secret');`;
const signatures = 'No type says how webhooks are signed.';

export const JAVASCRIPT_PROGRAMS: Programs = {
  'meaning-changed': { program: 'await things.aBGet();', silent: 'The name is there, and calls another operation.' },
  'client-renamed': { program: call, silent: 'The name of the package is in no declaration.' },
  'operation-added': call,
  'operation-removed': 'await things.more();',
  'operation-renamed': call,
  'operation-moved': call,
  'operation-deprecated': call,
  'security-changed': call,
  'pages-added': call,
  'pages-removed': 'for await (const each of things.list()) each.length;',
  'media-type-added': sendThing,
  'media-type-removed': { program: sendThing, silent: 'A media type is text.' },

  'argument-added-optional': optA,
  'argument-added-required': optA,
  'argument-removed': `await things.list({ a: 'x', b: 'y' });`,
  'argument-renamed': `await things.list({ id: 'x' });`,
  'argument-moved': { program: `await things.list('x', 'y');`, silent: 'Both are of one type.' },
  'argument-became-required': optA,
  'argument-became-optional': must,
  'argument-type-changed': optA,
  'literal-type-changed': optA,
  'argument-nullable-added': optA,
  'argument-nullable-removed': 'await things.list({ a: null });',
  'argument-deprecated': optA,

  'response-type-changed': length,
  'response-nullable-added': length,
  'response-nullable-removed': lengthIfThere,
  'success-changed': 'const nothing: void = await things.list();',
  'success-added': length,
  'error-added': call,
  'error-removed': call,
  'error-type-changed': { program: call, silent: untypedErrors },

  'credential-added': call,
  'credential-removed': { program: call, silent: untypedCredentials },
  'credential-changed': { program: call, silent: untypedCredentials },
  'credential-prefix-changed': { program: call, silent: keys },
  'credential-variable-added': call,
  'credential-variable-changed': { program: call, silent: variables },
  'server-added': choose,
  'server-removed': { program: choose, silent: untypedServers },
  'server-moved': { program: choose, silent: untypedServers },
  'server-variable-added': inRegion('eu'),
  'server-variable-removed': { program: inRegion('eu'), silent: namedVariables },
  'server-value-added': inRegion('eu'),
  'server-value-removed': { program: inRegion('us'), silent: namedVariables },
  'server-default-changed': { program: call, silent: 'No type says what is taken where no value is given.' },
  'operation-servers-added': { program: choose, silent: untypedServers },
  'operation-servers-removed': { program: choose, silent: untypedServers },

  'webhooks-added': call,
  'webhooks-removed': receiver,
  'webhook-added': `${event} if (event.name === 'a') event.data.a?.length;`,
  'webhook-removed': `${event} if (event.name === 'b') event.data;`,
  'webhook-type-changed': `${event} if (event.name === 'a') event.data.a?.length;`,
  'webhook-signature-changed': { program: receiver, silent: signatures },

  'model-added': call,
  'model-removed': 'new api.Thing();',
  'model-renamed': 'new api.List200Response();',
  'model-kind-changed': 'const kind: string = (await things.list()).n;',
  'model-deprecated': lengthOfAIfThere,
  'additional-opened': sendThing,
  'additional-closed': `const thing = new api.Thing(); thing['z'] = 'y';`,
  'constructor-moved': `new api.Thing('x', 'y');`,
  'additional-typed': sendThing,
  'additional-untyped': `const thing = new api.Thing(); thing['z'] = 'y';`,
  'constructor-grew': sendThing,

  'property-added': sendThing,
  'property-added-required': sendThing,
  'property-removed': sendB,
  'property-left-requests': { program: sendB, silent: 'One class is sent and answered.' },
  'property-joined-requests': sendThing,
  'property-left-responses': { program: '(await things.list()).b;', silent: 'The class has it still.' },
  'property-joined-responses': lengthOfAIfThere,
  'property-renamed': '(await things.list()).aB;',
  'property-became-required-in-requests': sendThing,
  'property-became-required-in-responses': lengthOfAIfThere,
  'property-became-optional-in-requests': `await things.list(new api.Thing('x'));`,
  'property-became-optional-in-responses': lengthOfA,
  'property-type-changed': lengthOfAIfThere,
  'property-nullable-added-in-requests': sendThing,
  'property-nullable-added-in-responses': 'const a: string | undefined = (await things.list()).a;',
  'property-nullable-removed-in-requests': sendNull,
  'property-nullable-removed-in-responses': lengthOfAIfThere,
  'property-deprecated': sendThing,

  'enum-value-added': sendKind,
  'enum-value-removed': 'api.Kind.c;',
  'enum-value-renamed': 'api.Kind.One;',
  'enum-value-deprecated': sendKind,

  'variant-added-in-requests': `await things.list(new api.Union(new api.A('x')));`,
  'variant-added-in-responses': 'const told: api.A | api.B | null = (await things.list()).actualInstance;',
  'variant-removed': `new api.Union(new api.C('x'));`,
};
