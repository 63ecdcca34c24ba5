// Headers for documents that are fetched, by origin: as the configuration or the command line has them, with secrets from
// the environment in their places. A value never reaches a message.

import { StopError, type Diagnostic } from '../support/diagnostics';
import { originOf } from '../support/url';
import { isToken } from '../support/http-token';

/** The variables of a process, as `process.env` has them. */
export interface Environment {
  readonly [name: string]: string | undefined;
}

/** By origin, then by name; `env:NAME` in a value stands for a variable of the environment. */
export interface GivenHeaders {
  readonly [origin: string]: { readonly [name: string]: string };
}

/** With the values of the environment. Only for the origins that are asked: the others' variables need not be there. */
export function headersWithSecrets(given: GivenHeaders, asked: readonly string[], env: Environment): GivenHeaders {
  const wanted = new Set(asked.map(originOf));
  const found: { [origin: string]: { [name: string]: string } } = {};
  for (const [text, headers] of Object.entries(given)) {
    const origin = originOf(text);
    if (origin === undefined) throw refused(`\`${text}\` under headers is no origin, such as https://api.example.com`);
    if (!wanted.has(origin)) continue;
    found[origin] = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, valueOf(name, value, env)]),
    );
  }
  return found;
}

function valueOf(name: string, given: string, env: Environment): string {
  if (!isToken(name)) throw refused(`\`${name}\` is no name of a header`);
  const value = given.replace(/(?<=^|\s)env:([A-Za-z_][A-Za-z0-9_]*)$/, (_all, variable: string) => {
    const found = env[variable];
    if (found === undefined || found === '') {
      throw refused(`the header ${name} needs the environment variable ${variable}, which is not set`);
    }
    return found.trim();
  });
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
    throw refused(`the value of the header ${name} holds what no header can`);
  return value;
}

function refused(message: string): StopError {
  const diagnostic: Diagnostic = { code: 'url-header', severity: 'error', message };
  return new StopError(2, [diagnostic]);
}
