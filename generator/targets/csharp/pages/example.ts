// Programs for the pages: complete ones, which compile, run, and call one operation.

import { join } from '../../../code/code';
import { cs, dotted, identifier, stringLiteral, trailingComment, type Csharp } from '../../../languages/csharp';
import type { Credential } from '../../../client';
import type { ArgumentPlan, OperationPlan } from '../operations/plan';
import { baseOf } from '../package/servers';
import type { Plan } from '../plan';
import { credentialsOf } from './links';
import { paragraphs } from './prose';
import { plainSample, resultCode, valueCode } from './values';

export function operationExample(operation: OperationPlan, plan: Plan): Csharp {
  const name = dotted(plan.options.packageName);
  const args = join(
    operation.arguments.map((argument) => identifier(argument.name)),
    cs`, `,
  );
  const asked = cs`apiInstance.${identifier(operation.name)}(${args})`;
  const call = cs`${asked};`;
  const [title = operation.name] = paragraphs(operation.source.docs, operation.name);
  const lines =
    operation.result === undefined
      ? cs`${call}`
      : operation.asyncResult !== undefined
        ? cs`foreach (var item in ${asked})\n                {\n                    Debug.WriteLine(item);\n                }`
        : cs`${resultCode(operation.result, operation, plan)} result = ${call}\n                Debug.WriteLine(result);`;
  const credentials = credentialsOf(operation, plan);
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
            config.BasePath = ${stringLiteral(baseOf(plan.client))};
${credentials.map(credentialLines)}
            var apiInstance = new ${identifier(operation.api)}(config);
${operation.arguments.map((argument) => argumentLine(argument, operation, plan))}
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

function credentialLines({ name, source, wireName }: Credential): Csharp {
  switch (source) {
    case 'apiKey': {
      const field = stringLiteral(wireName);
      return cs`            ${trailingComment(`Configure API key authorization: ${name}`)}
            config.AddApiKey(${field}, "YOUR_API_KEY");
            // Uncomment below to setup prefix (e.g. Bearer) for API key, if needed
            // config.AddApiKeyPrefix(${field}, "Bearer");
`;
    }
    case 'basic':
      return cs`            ${trailingComment(`Configure HTTP basic authorization: ${name}`)}
            config.Username = "YOUR_USERNAME";
            config.Password = "YOUR_PASSWORD";
`;
    case 'bearer':
    case 'other':
      return cs`            ${trailingComment(`Configure Bearer token for authorization: ${name}`)}
            config.AccessToken = "YOUR_BEARER_TOKEN";
`;
    default:
      return cs`            ${trailingComment(`Configure OAuth2 access token for authorization: ${name}`)}
            config.AccessToken = "YOUR_ACCESS_TOKEN";
`;
  }
}

function argumentValue(argument: ArgumentPlan, { body, call }: OperationPlan, plan: Plan): Csharp {
  const { name, wireName, in: place, source: type, default: usual } = argument;
  const content = place === 'body' ? body?.contents[0] : undefined;
  if (argument.type.kind === 'file') return valueCode({ kind: 'file' }, type, plan);
  if (argument.type.kind === 'files')
    return cs`new ${argument.type.type} { ${valueCode({ kind: 'file' }, type, plan)} }`;
  if (content !== undefined && body?.kind === 'text') return stringLiteral(`${name}_example`);
  const docs = content?.docs ?? argument.docs;
  const sample = plan.samples.of({ type, side: 'input', name, wireName, docs, default: usual, in: place, call });
  return argument.plain === undefined
    ? valueCode(sample, type, plan)
    : valueCode(plainSample(sample), argument.plain, plan);
}

function argumentLine(argument: ArgumentPlan, operation: OperationPlan, plan: Plan): Csharp {
  const [description = ''] = paragraphs(argument.docs, argument.wireName);
  const comment = trailingComment(`${argument.type.short} | ${description}${argument.required ? '' : ' (optional) '}`);
  return cs`            var ${identifier(argument.name)} = ${argumentValue(argument, operation, plan)};  ${comment}\n`;
}

/** As the pages have them. */
export function* examples(plan: Plan): Iterable<readonly [string, Csharp]> {
  for (const { operations } of plan.apis) {
    for (const operation of operations) yield [operation.source.id, operationExample(operation, plan)];
  }
}
