// Servers as data: a URL, or a template with its variables.

import type { Server } from '../../../model';
import { join } from '../../../code/code';
import { objectKey, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { runtime } from '../types/symbols';

export function serversCode(servers: readonly Server[]): Ecmascript {
  return ts`[${join(servers.map(serverCode), ts`, `)}]`;
}

function serverCode(server: Server): Ecmascript {
  if (server.variables.length === 0) return stringLiteral(server.url);
  const variables = server.variables.map((variable) => {
    const value = stringLiteral(variable.default);
    const allowed = ts`[${join(variable.enum.map(stringLiteral), ts`, `)}]`;
    return ts`${objectKey(variable.name)}: [${variable.enum.length === 0 ? value : ts`${value}, ${allowed}`}]`;
  });
  return ts`{ url: ${stringLiteral(server.url)}, variables: { ${join(variables, ts`, `)} }, expand: ${runtime('server', 'expandServer')} }`;
}
