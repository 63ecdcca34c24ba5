// Servers as data: a URL, or a template with its variables.

import type { Server } from '../../../model';
import { join } from '../../../code/code';
import { NOTHING, objectKey, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { runtime } from '../types/symbols';
import { textList } from '../layout';

export type Language = 'typescript' | 'javascript';

/** What every object has: TypeScript expects a function of such an entry, whatever the type of the others. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

export function serversCode(servers: readonly Server[], language: Language): Ecmascript {
  return ts`[${join(
    servers.map((server) => serverCode(server, language)),
    ts`, `,
  )}]`;
}

function serverCode(server: Server, language: Language): Ecmascript {
  if (server.variables.length === 0) return stringLiteral(server.url);
  const variables = server.variables.map((variable) => {
    const value = stringLiteral(variable.default);
    const allowed = textList(variable.enum);
    const literal = language === 'typescript' && INHERITED.has(variable.name) ? ts` as const` : NOTHING;
    return ts`${objectKey(variable.name)}: [${variable.enum.length === 0 ? value : ts`${value}, ${allowed}`}]${literal}`;
  });
  return ts`{ url: ${stringLiteral(server.url)}, variables: { ${join(variables, ts`, `)} }, expand: ${runtime('server', 'expandServer')} }`;
}
