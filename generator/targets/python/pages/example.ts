// The example of one operation: a program that runs as it stands, once its credentials are in the environment.

import { commentText, identifier, py, singleQuoted, stringLiteral, type Python } from '../../../languages/python';
import { join } from '../../../code/code';
import type { CredentialVariables } from '../../../model';
import { credentialsFor, exampleEnvironment, jsonOf, type Credential, type Sample } from '../../../client';
import { exampleVariables } from '../../../naming/example-variables';
import { by } from '../../../support/order';
import { ITERATING } from '../names/style';
import type { ArgumentPlan, OperationPlan } from '../operations/plan';
import type { Plan } from '../plan';
import { valueCode, type Modules } from './values';

/** `pages`: of the method that iterates over all pages. */
export function operationExample(plan: Plan, each: OperationPlan, form: 'call' | 'pages' = 'call'): Python {
  const name = identifier(plan.options.packageName);
  const api = identifier(plan.names.apis.get(each.tag)?.className ?? '');
  const imported: Modules = new Set();
  const samples = each.arguments.map((argument) => valueCode(argumentSample(plan, each, argument), plan, imported));
  const returns = each.returned !== undefined;
  const configuration = configurationCode(plan, each, imported);
  const variables = exampleVariables(each.arguments, [...TAKEN, plan.options.packageName, ...imported], '_value');
  const variable = ({ name: argument }: ArgumentPlan): Python => identifier(variables.get(argument) ?? argument);
  const values = each.arguments.map((argument, index) =>
    valueLine(plan, argument, variable(argument), samples[index] ?? py`None`),
  );
  const args = each.arguments.map((argument) =>
    argument.required ? variable(argument) : py`${identifier(argument.name)}=${variable(argument)}`,
  );
  const summary = commentText(each.operation.docs.summary ?? '');
  const comment = summary.isEmpty ? py`` : py`        # ${summary}\n`;
  const method = form === 'call' ? each.method : `${each.method}${ITERATING}`;
  const call = py`api_instance.${identifier(method)}(${join(args, py`, `)})`;
  const label = `${plan.names.apis.get(each.tag)?.className ?? ''}->${method}`;
  return py`${importLines(imported)}import ${name}
from ${name}.rest import ApiException
${returns ? py`from pprint import pprint\n` : py``}
${configuration}
# Enter a context with an instance of the API client
with ${name}.ApiClient(configuration) as api_client:
    # Create an instance of the API class
    api_instance = ${name}.${api}(api_client)
${values.map((line) => py`    ${line}\n`)}
    try:
${comment}        ${form === 'pages' ? loop(call) : each.item !== undefined ? streamed(call) : returns ? py`api_response = ${call}\n        print(${stringLiteral(`The response of ${label}:\n`)})\n        pprint(api_response)` : call}
    except ApiException as e:
        print(${stringLiteral(`Exception when calling ${label}: %s\n`)} % e)`;
}

/** The configuration of a client that makes a call: its address and its credentials. */
function configurationCode(plan: Plan, each: OperationPlan, imported: Modules): Python {
  const name = identifier(plan.options.packageName);
  const host = plan.client.address;
  const known = credentialsFor(each.call, plan.client.credentials);
  if (known.length > 0) imported.add('os');
  const credentials = known.map((each) => credentialLines(each, plan));
  const auth =
    credentials.length === 0
      ? py``
      : py`# The client must configure the authentication and authorization parameters
# in accordance with the API server security policy.
# Examples for each auth method are provided below, use the example that
# satisfies your auth use case.

${join(credentials, py`\n`)}`;
  return py`# Defining the host is optional and defaults to ${commentText(host)}
# See configuration.py for a list of all supported configuration parameters.
configuration = ${name}.Configuration(
    host = ${stringLiteral(host)}
)

${auth}`;
}

export function importLines(imported: Modules): readonly Python[] {
  return [...imported].sort(by((module) => module)).map((module) => py`import ${identifier(module)}\n`);
}

/** The answer of a call, written to a file as it comes. */
export function downloadExample(plan: Plan, each: OperationPlan): Python {
  const name = identifier(plan.options.packageName);
  const api = identifier(plan.names.apis.get(each.tag)?.className ?? '');
  const imported: Modules = new Set();
  const required = each.arguments.filter((argument) => argument.required);
  const samples = required.map((argument) => valueCode(argumentSample(plan, each, argument), plan, imported));
  const configuration = configurationCode(plan, each, imported);
  const names = exampleVariables(required, [...TAKEN, plan.options.packageName, ...imported, 'download'], '_value');
  const variables = required.map(({ name: argument }) => identifier(names.get(argument) ?? argument));
  const values = variables.map((variable, index) => py`    ${variable} = ${samples[index] ?? py`None`}\n`);
  const args = [...variables, py`_headers=headers`];
  return py`${importLines(imported)}import ${name}
from ${name}.downloads import download

${configuration}
with ${name}.ApiClient(configuration) as api_client:
    api_instance = ${name}.${api}(api_client)
${values}    path = download(
        lambda headers: api_instance.${identifier(`${each.method}_without_preload_content`)}(
            ${join(args, py`, `)}
        ),
        "downloaded",
    )
    print(path)`;
}

/** A loop in a `with` block: however it ends, the connection does too. */
function streamed(call: Python): Python {
  return py`with ${call} as stream:\n            for item in stream:\n                pprint(item)`;
}

function loop(items: Python): Python {
  return py`for item in ${items}:\n            pprint(item)`;
}

/** What programs of the pages have names for already. */
const TAKEN = 'configuration api_client api_instance api_response stream item e pprint print open path headers'.split(
  ' ',
);

function valueLine(plan: Plan, argument: ArgumentPlan, variable: Python, value: Python): Python {
  const notes = [argument.description, argument.required ? '' : '(optional)'].filter((note) => note !== '').join(' ');
  return py`${variable} = ${value} # ${commentText(plan.book.readable(argument.type))} | ${commentText(notes)}`;
}

export function argumentSample({ samples }: Plan, { call }: OperationPlan, argument: ArgumentPlan): Sample {
  const { name, wireName, type, in: place, default: usual, part } = argument;
  if (part?.as === 'file') return part.repeated ? { kind: 'list', items: [{ kind: 'file' }] } : { kind: 'file' };
  const content = place === 'body' ? call.body?.contents[0] : undefined;
  const docs = content?.docs ?? argument.docs;
  const sample = samples.of({ type, side: 'input', name, wireName, docs, default: usual, in: place, call });
  return content?.writer === 'text' ? asText(sample, name) : sample;
}

/** A body of text takes text alone, whatever its schema says. */
function asText(sample: Sample, name: string): Sample {
  const json = jsonOf(sample);
  const isScalar = typeof json === 'number' || typeof json === 'boolean';
  return { kind: 'json', value: typeof json === 'string' || isScalar ? `${json}` : `${name}_example` };
}

function credentialLines(credential: Credential, { client }: Plan): Python {
  const title = commentText(credential.name);
  const set = join(settings(credential, exampleEnvironment(credential, client.credentials)), py`\n`);
  switch (credential.source) {
    case 'apiKey':
      return py`# Configure API key authorization: ${title}
${set}
${credential.prefix === undefined ? prefixLines(credential) : py``}`;
    case 'basic':
      return py`# Configure HTTP basic authorization: ${title}\n${set}\n`;
    case 'bearer':
    case 'other':
      return py`# Configure Bearer authorization: ${title}\n${set}\n`;
    default:
      return py`# Configure OAuth 2 access token for authorization: ${title}\n${set}\n`;
  }
}

function prefixLines({ name }: Credential): Python {
  return py`
# Uncomment below to setup prefix (e.g. Bearer) for API key, if needed
# configuration.api_key_prefix[${singleQuoted(name)}] = 'Bearer'
`;
}

/** What gives a credential to the configuration, from the environment. */
export function settings({ name, source }: Credential, variables: CredentialVariables): readonly Python[] {
  const value = (variable: string): Python => py`os.environ[${stringLiteral(variable)}]`;
  if ('username' in variables) {
    const { username, password } = variables;
    return [py`configuration.username = ${value(username)}`, py`configuration.password = ${value(password)}`];
  }
  const given = value(variables.value);
  return [
    source === 'apiKey'
      ? py`configuration.api_key[${singleQuoted(name)}] = ${given}`
      : py`configuration.access_token = ${given}`,
  ];
}

/** As the pages have them. */
export function* examples(plan: Plan): Iterable<readonly [string, Python]> {
  for (const each of plan.operations) yield [each.operation.id, operationExample(plan, each)];
}
