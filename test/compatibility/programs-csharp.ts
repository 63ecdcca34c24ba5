// A program for each rule that C# programs see, in terms of `things`, an API, and of the namespaces of the package.

import type { Programs } from './programs';

const call = 'things.List();';
const giveA = 'things.List(a: "x");';
const sendThing = 'things.List(new Model.Thing(a: "x"));';
const sendB = 'things.List(new Model.Thing(a: "x", b: "y"));';
const sendNull = 'things.List(new Model.Thing(a: null));';
const sendNothing = 'things.List(new Model.Thing());';
const sendKind = 'things.List(new Model.Thing(k: Model.Kind.A));';
const length = '_ = things.List().Length;';
const lengthIfThere = '_ = things.List()?.Length;';
const lengthOfA = '_ = things.List().A.Length;';
const lengthOfAIfThere = '_ = things.List().A?.Length;';

const errors = 'Errors are caught by status, and their content has no type.';
const named = 'Credentials are looked up by their name.';
const numbered = 'Servers are chosen by a number.';
const plain = 'References say nothing of null where they are in the types of answers.';

const inRegion = (name: string): string => `new Client.Configuration().ServerVariables["region"] = "${name}";`;
const namedVariables = 'Variables of servers are looked up by their name, and their values are texts.';

const keys = 'No type says what is sent before a key.';
const variables = 'No type says what is read from the environment.';

const receive = (known: string): string =>
  `_ = Client.WebhookReceiver.Unwrap(new byte[0], new System.Collections.Specialized.NameValueCollection(), "secret") is ${known};`;
const receiveA = receive('Client.WebhookEvent<Model.A>');
const payloads = 'Any event may be asked for its type, which is there still.';
const signatures = 'No type says how webhooks are signed.';

export const CSHARP_PROGRAMS: Programs = {
  'meaning-changed': { program: 'things.ABGet();', silent: 'The name is there, and calls another operation.' },
  'client-renamed': { program: call, silent: 'An option gives the name here.' },
  'operation-added': call,
  'operation-removed': 'things.More();',
  'operation-renamed': call,
  'operation-moved': call,
  'operation-deprecated': call,
  'security-changed': call,
  'pages-added': call,
  'pages-removed': 'things.ListPagesAsync();',
  'media-type-added': sendThing,
  'media-type-removed': { program: sendThing, silent: 'A media type is text.' },

  'argument-added-optional': giveA,
  'argument-captures-option': { program: 'things.List("x", 5);', silent: 'A number fits both.' },
  'argument-added-required': giveA,
  'argument-removed': 'things.List(a: "x", b: "y");',
  'argument-renamed': 'things.List(part: null);',
  'argument-moved': { program: 'things.List("x", "y");', silent: 'Both are of one type.' },
  'argument-became-required': call,
  'argument-became-optional': giveA,
  'argument-type-changed': giveA,
  'argument-nullable-added': giveA,
  'argument-nullable-removed': { program: 'things.List(a: null);', silent: 'Null stands for what is left out, too.' },
  'argument-deprecated': giveA,

  'response-type-changed': length,
  'response-nullable-added': length,
  'response-nullable-removed': lengthIfThere,
  'success-changed': { program: call, silent: 'What is given need not be taken.' },
  'success-added': length,
  'error-added': call,
  'error-removed': { program: call, silent: errors },
  'error-type-changed': { program: call, silent: errors },

  'credential-added': call,
  'credential-removed': { program: call, silent: named },
  'credential-changed': { program: call, silent: named },
  'credential-prefix-changed': { program: call, silent: keys },
  'credential-variable-added': call,
  'credential-variable-changed': { program: call, silent: variables },
  'server-added': call,
  'server-removed': { program: call, silent: numbered },
  'server-moved': { program: call, silent: numbered },
  'server-variable-added': inRegion('eu'),
  'server-variable-removed': { program: inRegion('eu'), silent: namedVariables },
  'server-value-added': inRegion('eu'),
  'server-value-removed': { program: inRegion('us'), silent: namedVariables },
  'server-default-changed': { program: call, silent: 'No type says what is taken where no value is given.' },
  'operation-servers-added': { program: 'things.List(operationIndex: 1);', silent: numbered },
  'operation-servers-removed': { program: 'things.List(operationIndex: 1);', silent: numbered },

  'webhooks-added': call,
  'webhooks-removed': receive('null'),
  'webhook-added': receiveA,
  'webhook-removed': { program: receive('Client.WebhookEvent<Model.B>'), silent: payloads },
  'webhook-type-changed': { program: receiveA, silent: payloads },
  'webhook-signature-changed': { program: receiveA, silent: signatures },

  'model-added': call,
  'model-removed': '_ = new Model.Thing();',
  'model-renamed': '_ = new Model.List200Response();',
  'model-kind-changed': 'int kind = (int)things.List().N; _ = kind;',
  'model-deprecated': lengthOfAIfThere,
  'base-changed': 'Model.One one = things.List(); _ = one;',
  'additional-type-changed': 'Client.ExtensibleModel<string> open = new Model.Thing(a: "x"); _ = open;',
  'additional-typed': 'Client.ExtensibleModel open = new Model.Thing(a: "x"); _ = open;',
  'additional-untyped': 'Client.ExtensibleModel<string> open = new Model.Thing(a: "x"); _ = open;',
  'constructor-moved': 'things.List(new Model.Thing("x", "y"));',

  'property-added': sendThing,
  'property-added-required': {
    program: sendThing,
    silent: 'It compiles, and the constructor throws: the argument is missing.',
  },
  'property-removed': sendB,
  'property-left-requests': sendB,
  'property-joined-requests': sendThing,
  'property-left-responses': { program: '_ = things.List().B;', silent: 'The class has it still.' },
  'property-joined-responses': lengthOfAIfThere,
  'property-renamed': '_ = things.List().AB;',
  'property-became-required-in-requests': {
    program: sendNothing,
    silent: 'It compiles, and the constructor throws: the argument is missing.',
  },
  'property-became-required-in-responses': lengthOfAIfThere,
  'property-became-optional-in-requests': sendThing,
  'property-became-optional-in-responses': lengthOfA,
  'value-became-plain': '_ = things.List().A.HasValue;',
  'property-type-changed': lengthOfAIfThere,
  'property-nullable-added-in-requests': sendThing,
  'property-nullable-added-in-responses': { program: lengthOfAIfThere, silent: plain },
  'property-nullable-removed-in-requests': { program: sendNull, silent: plain },
  'property-nullable-removed-in-responses': lengthOfAIfThere,
  'property-deprecated': sendThing,

  'enum-value-added': sendKind,
  'enum-value-removed': '_ = Model.Kind.C;',
  'enum-value-renamed': '_ = Model.Kind.One;',
  'enum-number-changed': { program: '_ = (int)Model.Kind.A;', silent: 'Numbers are in compiled programs.' },
  'enum-value-deprecated': sendKind,

  'variant-added-in-requests': '_ = new Model.Union(new Model.A("x")).Match(a => 1, b => 2, other => 3);',
  'variant-added-in-responses': '_ = things.List().Match(a => 1, b => 2, other => 3);',
  'variant-removed': '_ = new Model.Union(new Model.C("x"));',
};
