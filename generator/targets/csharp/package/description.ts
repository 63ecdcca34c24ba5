// What the client knows of the API as a whole: its version, its servers, and the schemes of its credentials.

import { join } from '../../../code/code';
import { cs, stringLiteral, type Csharp } from '../../../languages/csharp';
import type { SecurityScheme } from '../../../model';
import type { Plan } from '../plan';
import { baseOf, serverCode } from './servers';

export function descriptionView(plan: Plan) {
  const { model, options } = plan;
  const [first] = model.servers;
  const servers = model.servers.map(serverCode);
  return {
    ...plan.book.symbols.frame(),
    packageName: stringLiteral(options.packageName),
    packageVersion: stringLiteral(options.packageVersion),
    userAgent: stringLiteral(`${options.packageName}/${options.packageVersion}`),
    apiVersion: stringLiteral(model.info.version),
    basePath: stringLiteral(baseOf(first)),
    servers,
    operationServers: plan.apis.flatMap((api) =>
      api.operations
        .filter(({ source }) => source.ownServers)
        .map(
          (operation) =>
            cs`(${stringLiteral(`${api.name}.${operation.name}`)}, new[] { ${join(operation.source.servers.map(serverCode), cs`, `)} })`,
        ),
    ),
    schemes: model.securitySchemes.map(schemeCode),
  };
}

function schemeCode(scheme: SecurityScheme): Csharp {
  const of = (kind: Csharp, field: string): Csharp =>
    cs`new SecurityScheme(${stringLiteral(scheme.name)}, SchemeKind.${kind}, ${stringLiteral(field)})`;
  switch (scheme.kind) {
    case 'apiKey':
      return of(scheme.in === 'header' ? cs`Header` : scheme.in === 'query' ? cs`Query` : cs`Cookie`, scheme.wireName);
    case 'http': {
      const name = scheme.scheme.toLowerCase();
      return name === 'basic'
        ? of(cs`Basic`, 'Authorization')
        : name === 'bearer'
          ? of(cs`Bearer`, 'Authorization')
          : of(cs`Http`, scheme.scheme);
    }
    case 'oauth2':
    case 'openIdConnect':
      return of(cs`Bearer`, 'Authorization');
    case 'mutualTLS':
      return of(cs`None`, '');
  }
}
