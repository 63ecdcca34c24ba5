// The module src/tokens.js and its declarations: credentials that ask for access tokens themselves. Nothing else imports it.

import type { Statement } from '../../../code/source-file';
import { TOKEN_ERROR, TOKEN_TYPES, tokenFunctions } from '../../ecmascript/operations/tokens';
import { runtime } from '../../ecmascript/types/symbols';
import type { Plan } from '../plan';
import { runtimeType } from '../types/symbols';

export function tokenStatements({ client: { tokenFlows } }: Plan): readonly Statement[] {
  return [TOKEN_ERROR, ...tokenFunctions(tokenFlows, { provider: runtime('tokens', 'tokenProvider') })];
}

export function tokenTypes({ client: { tokenFlows } }: Plan): readonly Statement[] {
  const type = (name: string) => runtimeType('tokens', name);
  return [TOKEN_ERROR, TOKEN_TYPES, ...tokenFunctions(tokenFlows, { type })];
}
