// A program for each rule that Python programs see, in terms of `things`, an API, and of the package, `api`.

import type { Programs } from './programs';

const call = 'things.list()';
const giveA = "things.list(a='x')";
const sendThing = "things.list(api.Thing(a='x'))";
const sendB = "things.list(api.Thing(a='x', b='y'))";
const sendNone = 'things.list(api.Thing(a=None))';
const sendNothing = 'things.list(api.Thing())';
const sendKind = 'things.list(api.Thing(k=api.Kind.A))';
const upper = 'things.list().upper()';
const upperIfThere = "(things.list() or '').upper()";
const upperA = 'things.list().a.upper()';
const upperAIfThere = "(things.list().a or '').upper()";

const none = 'None stands for what is left out, too.';
const errors = 'Errors are caught by status, and their content has no type.';
const named = 'Credentials are looked up by their name.';
const numbered = 'Servers are chosen by a number.';

const inRegion = (name: string): string => `api.Configuration(server_variables={'region': '${name}'})`;
const namedVariables = 'Variables of servers are looked up by their name, and their values are texts.';

const keys = 'No type says what is sent before a key.';
const variables = 'No type says what is read from the environment.';

const receiver = 'from .openapi_client.webhooks import unwrap';
const event = `${receiver}\n    event = unwrap(b'', {}, 'secret')`;
const readA = `${event}\n    if event.name == 'a':\n        event.data.a`;
const signatures = 'No type says how webhooks are signed.';

export const PYTHON_PROGRAMS: Programs = {
  'meaning-changed': { program: 'things.a_b_get()', silent: 'The name is there, and calls another operation.' },
  'operation-added': call,
  'operation-removed': 'things.more()',
  'operation-renamed': call,
  'operation-moved': call,
  'operation-deprecated': call,
  'security-changed': call,
  'pages-added': call,
  'pages-removed': '[each.upper() for each in things.list_iter()]',
  'media-type-added': sendThing,
  'media-type-removed': {
    program: "things.list(api.Thing(a='x'), _content_type='application/x-www-form-urlencoded')",
    silent: 'A media type is text.',
  },

  'argument-added-optional': giveA,
  'argument-captures-option': { program: "things.list('x', 5)", silent: 'A number fits both.' },
  'argument-added-required': giveA,
  'argument-removed': "things.list(a='x', b='y')",
  'argument-renamed': "things.list(part={'a': 'x'})",
  'argument-moved': { program: "things.list('x', 'y')", silent: 'Both are of one type.' },
  'argument-became-required': call,
  'argument-became-optional': giveA,
  'argument-type-changed': giveA,
  'literal-type-changed': giveA,
  'argument-nullable-added': giveA,
  'argument-nullable-removed': { program: 'things.list(a=None)', silent: none },
  'argument-deprecated': giveA,

  'response-type-changed': upper,
  'response-nullable-added': upper,
  'response-nullable-removed': upperIfThere,
  'success-changed': 'nothing: _t.Callable[[], None] = things.list',
  'success-added': upper,
  'error-added': call,
  'error-removed': call,
  'error-type-changed': { program: call, silent: errors },

  'credential-added': call,
  'credential-removed': { program: "api.Configuration(api_key={'two': 'x'})", silent: named },
  'credential-changed': { program: "api.Configuration(api_key={'one': 'x'})", silent: named },
  'credential-prefix-changed': { program: call, silent: keys },
  'credential-variable-added': call,
  'credential-variable-changed': { program: call, silent: variables },
  'server-added': call,
  'server-removed': { program: 'things.list(_host_index=1)', silent: numbered },
  'server-moved': { program: 'things.list(_host_index=1)', silent: numbered },
  'server-variable-added': inRegion('eu'),
  'server-variable-removed': { program: inRegion('eu'), silent: namedVariables },
  'server-value-added': inRegion('eu'),
  'server-value-removed': { program: inRegion('us'), silent: namedVariables },
  'server-default-changed': { program: call, silent: 'No type says what is taken where no value is given.' },
  'operation-servers-added': { program: 'things.list(_host_index=1)', silent: numbered },
  'operation-servers-removed': { program: 'things.list(_host_index=1)', silent: numbered },

  'webhooks-added': call,
  'webhooks-removed': receiver,
  'webhook-added': readA,
  'webhook-removed': {
    program: `${event}\n    if isinstance(event.data, api.B):\n        event.data.b`,
    silent: 'An event that is not known may hold anything.',
  },
  'webhook-type-changed': readA,
  'webhook-signature-changed': { program: receiver, silent: signatures },

  'model-added': call,
  'model-removed': 'api.Thing()',
  'model-renamed': 'api.List200Response()',
  'model-kind-changed': 'kind: str = things.list().n.value',
  'model-deprecated': upperAIfThere,
  'base-changed': 'base: _t.Callable[[api.Thing], api.One] = lambda thing: thing',
  'additional-type-changed': {
    program: "things.list(api.Thing.from_dict({'a': 'x', 'z': 'y'}))",
    silent: 'What is not declared is checked when the value is made.',
  },
  'additional-typed': {
    program: "things.list(api.Thing.from_dict({'a': 'x', 'z': 5}))",
    silent: 'What is not declared is checked when the value is made.',
  },
  'additional-untyped': {
    program: "things.list(api.Thing.from_dict({'a': 'x', 'z': 'y'}))",
    silent: 'What is not declared has no type that checkers know.',
  },

  'property-added': sendThing,
  'property-added-required': sendThing,
  'property-removed': sendB,
  'property-left-requests': { program: sendB, silent: 'One class is sent and answered.' },
  'property-joined-requests': sendThing,
  'property-left-responses': { program: 'things.list().b', silent: 'The class has it still.' },
  'property-joined-responses': upperAIfThere,
  'property-renamed': { program: 'things.list().a_b', silent: 'The name is there, and means another property.' },
  'property-became-required-in-requests': sendNothing,
  'property-became-required-in-responses': upperAIfThere,
  'property-became-optional-in-requests': sendThing,
  'property-became-optional-in-responses': upperA,
  'value-may-be-missing': upperA,
  'property-type-changed': upperAIfThere,
  'property-nullable-added-in-requests': sendThing,
  'property-nullable-added-in-responses': { program: upperAIfThere, silent: none },
  'property-nullable-removed-in-requests': { program: sendNone, silent: none },
  'property-nullable-removed-in-responses': upperAIfThere,
  'property-limits-tightened': { program: sendThing, silent: 'Limits are checked when the value is made.' },
  'property-limits-loosened': sendThing,
  'property-deprecated': sendThing,

  'enum-value-added': sendKind,
  'enum-value-removed': 'api.Kind.C',
  'enum-value-renamed': 'api.Kind.ONE',
  'enum-value-deprecated': sendKind,

  'variant-added-in-requests': "things.list(api.A(a='x'))",
  'variant-added-in-responses': 'things.list().actual_instance',
  'variant-removed': "api.Union(api.C(c='x'))",
};
