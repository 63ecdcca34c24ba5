// What the client knows of the API as a whole: its version, its servers, and the schemes of its credentials.

import { join } from '../../../code/code';
import { cs, stringLiteral, type Csharp } from '../../../languages/csharp';
import type { Credential } from '../../../client';
import type { Plan } from '../plan';
import { serverCode } from './servers';

export function descriptionView(plan: Plan) {
  const { client, model, options } = plan;
  const servers = model.servers.map((server) => serverCode(server, client.policy, plan.book.symbols));
  return {
    ...plan.book.symbols.frame(),
    packageName: stringLiteral(options.packageName),
    packageVersion: stringLiteral(options.packageVersion),
    userAgent: stringLiteral(`${options.packageName}/${options.packageVersion}`),
    apiVersion: stringLiteral(model.info.version),
    basePath: stringLiteral(client.address),
    servers,
    operationServers: plan.apis.flatMap((api) =>
      api.operations
        .filter(({ source }) => source.ownServers)
        .map(
          (operation) =>
            cs`(${stringLiteral(`${api.name}.${operation.name}`)}, new[] { ${join(
              operation.source.servers.map((server) => serverCode(server, client.policy, plan.book.symbols)),
              cs`, `,
            )} })`,
        ),
    ),
    schemes: client.credentials.map(credentialCode),
  };
}

function credentialCode({ name, source, place, wireName, prefix, variables }: Credential): Csharp {
  const of = (kind: Csharp, field: string, before?: string): Csharp => {
    const last = before === undefined ? cs`` : cs`, ${stringLiteral(before)}`;
    return cs`new SecurityScheme(${stringLiteral(name)}, SchemeKind.${kind}, ${stringLiteral(field)}${last})${variableCode(variables)}`;
  };
  switch (source) {
    case 'apiKey':
      return of({ header: cs`Header`, query: cs`Query`, cookie: cs`Cookie` }[place], wireName, prefix);
    case 'basic':
      return of(cs`Basic`, wireName);
    case 'other':
      return of(cs`Http`, prefix ?? '');
    default:
      return of(cs`Bearer`, wireName);
  }
}

function variableCode(variables: Credential['variables']): Csharp {
  if (variables === undefined) return cs``;
  return 'value' in variables
    ? cs` { Variable = ${stringLiteral(variables.value)} }`
    : cs` { Variable = ${stringLiteral(variables.username)}, PasswordVariable = ${stringLiteral(variables.password)} }`;
}
