// The addresses that a client knows: each server of the document, with its variables' defaults where a page shows one.

import { join } from '../../../code/code';
import { cs, NOTHING, stringLiteral, type Csharp } from '../../../languages/csharp';
import type { Symbols } from '../types/symbols';
import { addressOf, type Policy } from '../../../client';
import type { Server } from '../../../model';

export function serverCode(server: Server, policy: Policy, symbols: Symbols): Csharp {
  // A variable may stand for the whole beginning: nothing is known of it then.
  const url = server.url.startsWith('{')
    ? server.url.replace(/\/+$/, '')
    : addressOf({ ...server, variables: [] }, policy);
  const variables = server.variables.map(
    (variable) =>
      cs`, (${stringLiteral(variable.name)}, ${stringLiteral(variable.default)}, ${stringLiteral(variable.description ?? '')}, ${variable.enum.length === 0 ? cs`${symbols.system('Array')}.Empty<string>()` : cs`new[] { ${join(variable.enum.map(stringLiteral), cs`, `)} }`})`,
  );
  return cs`new ServerDescription(${stringLiteral(url)}, ${stringLiteral(server.description ?? '')}${join(variables, NOTHING)})`;
}
