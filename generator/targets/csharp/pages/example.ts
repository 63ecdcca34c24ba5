// Programs for the pages: complete ones, which compile, run, and call one operation.

import { join } from '../../../code/code';
import { cs, dotted, identifier, stringLiteral, trailingComment, type Csharp } from '../../../languages/csharp';
import type { CredentialVariables } from '../../../model';
import { credentialsFor, exampleEnvironment, type Credential } from '../../../client';
import { exampleVariables } from '../../../naming/example-variables';
import type { ArgumentPlan, OperationPlan } from '../operations/plan';
import type { Plan } from '../plan';
import { paragraphs } from './prose';
import { fileValue, plainSample, resultCode, valueCode } from './values';

/** What programs of the pages have names for already. */
const TAKEN = ['config', 'apiInstance', 'result', 'item', 'e'];

export function operationExample(operation: OperationPlan, plan: Plan): Csharp {
  const name = dotted(plan.options.packageName);
  const variables = exampleVariables(operation.arguments, TAKEN, 'Value');
  const variable = (argument: ArgumentPlan): Csharp => identifier(variables.get(argument.name) ?? argument.name);
  const args = join(operation.arguments.map(variable), cs`, `);
  const asked = cs`apiInstance.${identifier(operation.name)}(${args})`;
  const call = cs`${asked};`;
  const [title = operation.name] = paragraphs(operation.source.docs, operation.name);
  const lines =
    operation.result === undefined
      ? cs`${call}`
      : operation.asyncResult !== undefined
        ? cs`foreach (var item in ${asked})\n                {\n                    Debug.WriteLine(item);\n                }`
        : cs`${resultCode(operation.result, operation, plan)} result = ${call}\n                Debug.WriteLine(result);`;
  const credentials = credentialsFor(operation.call, plan.client.credentials);
  return cs`using System.Collections.Generic;
using System.Diagnostics;
using ${name}.Api;
using ${name}.Client;
using ${name}.Model;

namespace Example
{
    public class ${identifier(operation.name)}Example
    {
        public static void Main()
        {
            Configuration config = new Configuration();
            config.BasePath = ${stringLiteral(plan.client.address)};
${credentials.map(credentialLines)}
            var apiInstance = new ${identifier(operation.api)}(config);
${operation.arguments.map((argument) => argumentLine(argument, variable(argument), operation, plan))}
            try
            {
                ${trailingComment(title)}
                ${lines}
            }
            catch (ApiException  e)
            {
                Debug.Print(${stringLiteral(`Exception when calling ${operation.api}.${operation.name}: `)} + e.Message );
                Debug.Print("Status Code: "+ e.ErrorCode);
                Debug.Print(e.StackTrace);
            }
        }
    }
}`;
}

function credentialLines(credential: Credential): Csharp {
  const { name, source, wireName } = credential;
  const prefix =
    source === 'apiKey' && credential.prefix === undefined
      ? cs`            // Uncomment below to setup prefix (e.g. Bearer) for API key, if needed
            // config.AddApiKeyPrefix(${stringLiteral(wireName)}, "Bearer");
`
      : cs``;
  const { variables: _, ...bare } = credential;
  const lines = settings(credential, exampleEnvironment(bare, [bare]), (part) => stringLiteral(`YOUR_${part}`));
  return cs`            ${trailingComment(`${TITLES[source] ?? 'Configure OAuth2 access token for authorization'}: ${name}`)}
${lines.map((line) => cs`            ${line}\n`)}${prefix}`;
}

const TITLES: { readonly [source in Credential['source']]?: string } = {
  apiKey: 'Configure API key authorization',
  basic: 'Configure HTTP basic authorization',
  bearer: 'Configure Bearer token for authorization',
  other: 'Configure Bearer token for authorization',
};

/** What gives a credential to the configuration. `valueOf`: what stands for one of the variables. */
export function settings(
  { source, wireName }: Credential,
  variables: CredentialVariables,
  valueOf: (variable: string) => Csharp,
): readonly Csharp[] {
  if ('username' in variables) {
    const { username, password } = variables;
    return [cs`config.Username = ${valueOf(username)};`, cs`config.Password = ${valueOf(password)};`];
  }
  const value = valueOf(variables.value);
  return [
    source === 'apiKey'
      ? cs`config.AddApiKey(${stringLiteral(wireName)}, ${value});`
      : cs`config.AccessToken = ${value};`,
  ];
}

export function argumentValue(argument: ArgumentPlan, { body, call }: OperationPlan, plan: Plan): Csharp {
  const { name, wireName, in: place, source: type, default: usual } = argument;
  const content = place === 'body' ? body?.contents[0] : undefined;
  if (argument.type.kind === 'file' || argument.type.kind === 'files')
    return fileValue(argument.type, valueCode({ kind: 'file' }, type, plan));
  if (content !== undefined && body?.kind === 'text') return stringLiteral(`${name}_example`);
  const docs = content?.docs ?? argument.docs;
  const sample = plan.samples.of({ type, side: 'input', name, wireName, docs, default: usual, in: place, call });
  return argument.plain === undefined
    ? valueCode(sample, type, plan)
    : valueCode(plainSample(sample), argument.plain, plan);
}

function argumentLine(argument: ArgumentPlan, variable: Csharp, operation: OperationPlan, plan: Plan): Csharp {
  const [description = ''] = paragraphs(argument.docs, argument.wireName);
  const comment = trailingComment(`${argument.type.short} | ${description}${argument.required ? '' : ' (optional) '}`);
  return cs`            var ${variable} = ${argumentValue(argument, operation, plan)};  ${comment}\n`;
}

/** As the pages have them. */
export function* examples(plan: Plan): Iterable<readonly [string, Csharp]> {
  for (const operation of plan.operations) yield [operation.source.id, operationExample(operation, plan)];
}
