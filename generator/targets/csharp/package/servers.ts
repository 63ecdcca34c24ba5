// The addresses that a client knows: each server of the document, with its variables' defaults where a page shows one.

import { join } from '../../../code/code';
import { cs, NOTHING, stringLiteral, type Csharp } from '../../../languages/csharp';
import type { Symbols } from '../types/symbols';
import { addressOf, type Client, type Policy } from '../../../client';
import type { Server } from '../../../model';

/** Without slashes at its end: paths begin with one. */
export function baseOf({ address }: Pick<Client, 'address'>): string {
  return address.replace(/\/+$/, '');
}

export function serverCode(server: Server, policy: Policy, symbols: Symbols): Csharp {
  // A variable may stand for the whole beginning: nothing is known of it then.
  const address = server.url.startsWith('{') ? server.url : addressOf({ ...server, variables: [] }, policy);
  const url = baseOf({ address });
  const variables = server.variables.map(
    (variable) =>
      cs`, (${stringLiteral(variable.name)}, ${stringLiteral(variable.default)}, ${stringLiteral(variable.description ?? '')}, ${variable.enum.length === 0 ? cs`${symbols.system('Array')}.Empty<string>()` : cs`new[] { ${join(variable.enum.map(stringLiteral), cs`, `)} }`})`,
  );
  return cs`new ServerDescription(${stringLiteral(url)}, ${stringLiteral(server.description ?? '')}${join(variables, NOTHING)})`;
}
