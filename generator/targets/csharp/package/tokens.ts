// The class `ApiTokenSource`: credentials that ask for access tokens themselves.

import type { TokenFlows } from '../../../client';
import { cs, stringLiteral } from '../../../languages/csharp';
import type { Plan } from '../plan';

/** Files of the runtime that clients without flows of OAuth 2 do not have. */
export const TOKENS_RUNTIME = /\/(?:ApiTokens|TokenProvider|TokenRequest)\.cs$/;

export function tokensView(flows: readonly TokenFlows[], { book }: Plan) {
  const rows = (wanted: TokenFlows['grant']) => {
    const found = flows.find(({ grant }) => grant === wanted);
    if (found === undefined) return false as const;
    return {
      endpoints: found.endpoints.map(({ scheme, url }) => ({
        scheme: stringLiteral(scheme),
        url: url === undefined ? cs`null` : stringLiteral(url),
      })),
    };
  };
  return {
    ...book.symbols.frame(),
    clientCredentials: rows('clientCredentials'),
    refreshToken: rows('refreshToken'),
    isBoth: flows.length > 1,
  };
}
