// The addresses that a client knows: each server of the document, with its variables' defaults where a page shows one.

import { join } from '../../../code/code';
import { cs, NOTHING, stringLiteral, type Csharp } from '../../../languages/csharp';
import type { Server } from '../../../model';

/** The address of a server with its variables' defaults. A relative one needs a host: `localhost`, until the program says another. */
export function baseOf(server: Server | undefined): string {
  const url = (server?.url ?? '/').replace(
    /\{([^{}]+)\}/g,
    (whole, name: string) => server?.variables.find((variable) => variable.name === name)?.default ?? whole,
  );
  return absolute(url);
}

function absolute(url: string): string {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(url)) return url.replace(/\/+$/, '');
  if (url.startsWith('//')) return `https:${url}`.replace(/\/+$/, '');
  return `http://localhost${url.startsWith('/') ? '' : '/'}${url}`.replace(/\/+$/, '');
}

export function serverCode(server: Server): Csharp {
  const isAbsolute = /^[A-Za-z{]/.test(server.url);
  const url = isAbsolute ? server.url.replace(/\/+$/, '') : absolute(server.url);
  const variables = server.variables.map(
    (variable) =>
      cs`, (${stringLiteral(variable.name)}, ${stringLiteral(variable.default)}, ${stringLiteral(variable.description ?? '')}, ${variable.enum.length === 0 ? cs`global::System.Array.Empty<string>()` : cs`new[] { ${join(variable.enum.map(stringLiteral), cs`, `)} }`})`,
  );
  return cs`new ServerDescription(${stringLiteral(url)}, ${stringLiteral(server.description ?? '')}${join(variables, NOTHING)})`;
}
