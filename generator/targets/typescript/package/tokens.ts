// The module src/tokens.ts: credentials that ask for access tokens themselves. Nothing else imports it.

import type { Statement } from '../../../code/source-file';
import { TOKEN_ERROR, TOKEN_TYPES, tokenFunctions } from '../../ecmascript/operations/tokens';
import type { Plan } from '../plan';
import { fromFile, runtime } from '../types/symbols';

export function tokenStatements({ client: { tokenFlows } }: Plan): readonly Statement[] {
  const type = (name: string) => fromFile('src/runtime/tokens.ts', name, 'type');
  return [
    TOKEN_ERROR,
    TOKEN_TYPES,
    ...tokenFunctions(tokenFlows, { type, provider: runtime('tokens', 'tokenProvider') }),
  ];
}
