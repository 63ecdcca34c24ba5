// Programs for the pages: complete ones, which compile, run, and call one operation.

import { join } from '../../code/code';
import { cs, dotted, identifier, NOTHING, stringLiteral, trailingComment, type Csharp } from '../../languages/csharp';
import type { SecurityScheme, Type } from '../../model';
import { schemesOf } from './docs';
import { baseOf } from './emit';
import { paragraphs } from './prose';
import type { CsharpPlan } from './plan';
import type { ArgumentPlan, OperationPlan } from './plan-operations';
import type { CsType } from './types';

export function operationExample(operation: OperationPlan, plan: CsharpPlan): Csharp {
  const name = dotted(plan.options.packageName);
  const args = join(
    operation.arguments.map((argument) => identifier(argument.name)),
    cs`, `,
  );
  const call = cs`apiInstance.${identifier(operation.name)}(${args});`;
  const [title = operation.name] = paragraphs(operation.source.docs, operation.name);
  const lines =
    operation.result === undefined
      ? cs`${call}`
      : cs`${exampleType(operation.result, plan)} result = ${call}\n                Debug.WriteLine(result);`;
  const schemes = schemesOf(operation, plan);
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
            config.BasePath = ${stringLiteral(baseOf(plan.model.servers[0]))};
${schemes.map((scheme) => credentials(scheme))}
            var apiInstance = new ${identifier(operation.api)}(config);
${operation.arguments.map((argument) => argumentLine(argument, plan))}
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

export function credentials(scheme: SecurityScheme): Csharp {
  switch (scheme.kind) {
    case 'apiKey': {
      const field = stringLiteral(scheme.wireName);
      return cs`            ${trailingComment(`Configure API key authorization: ${scheme.name}`)}
            config.AddApiKey(${field}, "YOUR_API_KEY");
            // Uncomment below to setup prefix (e.g. Bearer) for API key, if needed
            // config.AddApiKeyPrefix(${field}, "Bearer");
`;
    }
    case 'http':
      return scheme.scheme.toLowerCase() === 'basic'
        ? cs`            ${trailingComment(`Configure HTTP basic authorization: ${scheme.name}`)}
            config.Username = "YOUR_USERNAME";
            config.Password = "YOUR_PASSWORD";
`
        : cs`            ${trailingComment(`Configure Bearer token for authorization: ${scheme.name}`)}
            config.AccessToken = "YOUR_BEARER_TOKEN";
`;
    case 'oauth2':
    case 'openIdConnect':
      return cs`            ${trailingComment(`Configure OAuth2 access token for authorization: ${scheme.name}`)}
            config.AccessToken = "YOUR_ACCESS_TOKEN";
`;
    case 'mutualTLS':
      return NOTHING;
  }
}

function argumentLine(argument: ArgumentPlan, plan: CsharpPlan): Csharp {
  const [description = ''] = paragraphs(argument.docs, argument.wireName);
  const comment = trailingComment(`${argument.type.short} | ${description}${argument.required ? '' : ' (optional) '}`);
  const source = argument.parameter?.type ?? argument.part?.type;
  return cs`            var ${identifier(argument.name)} = ${sample(argument, source, plan)};  ${comment}\n`;
}

function sample(argument: ArgumentPlan, source: Type | undefined, plan: CsharpPlan): Csharp {
  const { type } = argument;
  switch (type.type.text) {
    case 'string':
      return stringLiteral(`${argument.name}_example`);
    case 'int':
      return cs`56`;
    case 'long':
      return cs`789L`;
    case 'decimal':
      return cs`8.14m`;
    case 'double':
      return cs`1.2d`;
    case 'float':
      return cs`3.4f`;
    case 'bool':
      return cs`true`;
    case 'byte[]':
      return cs`new byte[] { 1, 2, 3 }`;
    case 'object':
      return cs`new Dictionary<string, object>()`;
    case 'ApiDate':
      return cs`System.DateOnly.Parse("2013-10-20")`;
    case 'global::System.DateTime':
      return cs`System.DateTime.Parse("2013-10-20T19:20:30Z")`;
    case 'global::System.DateTimeOffset':
      return cs`System.DateTimeOffset.Parse("2013-10-20T19:20:30+01:00")`;
    case 'global::System.Guid':
      return cs`System.Guid.Parse("38400000-8cf0-11bd-b23e-10b96e4ef00d")`;
  }
  const name = exampleType(type, plan);
  if (type.kind === 'file') return cs`new FileParameter(new System.IO.MemoryStream(new byte[] { 1, 2, 3 }))`;
  const resolved = source === undefined ? undefined : plan.book.resolve(source);
  const declaration = resolved?.kind === 'reference' ? plan.book.declaration(resolved.id) : undefined;
  if (type.isValue) return cs`default(${name})`;
  const union = plan.unions.find((candidate) => candidate.name === type.short);
  if (union !== undefined || declaration?.kind === 'union') return cs`default(${name})`;
  return cs`new ${name}()`;
}

// Types of the namespaces that the program uses, which a model of the same name would be mistaken for.
const AMBIGUOUS = new Set('Activity Debug Debugger HashSet Process Stopwatch Switch Trace Configuration'.split(' '));

/** The type as the program writes it, with the namespaces that it uses. */
function exampleType(type: CsType, plan: CsharpPlan): Csharp {
  const own =
    type.page !== undefined &&
    plan.names.taken.has(type.page) &&
    !AMBIGUOUS.has(type.page) &&
    type.type.text.startsWith('global::') &&
    !/[<?[]/.test(type.type.text);
  if (own && !type.type.text.startsWith('global::System.')) return dotted(type.short);
  return type.type.text.includes('ApiDate') ? cs`var` : type.type;
}
