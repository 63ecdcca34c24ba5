// Variables of the environment that hold a credential, for programs that give none. Only a configuration names them.

import { isJsonObject, textAt, type Json } from '../support/json';
import type { SecurityScheme } from './security-scheme';

/** One variable with a key or token, or two where a user and a password are one credential. */
export type CredentialVariables = { readonly value: string } | { readonly username: string; readonly password: string };

/** What `env` in the configuration says of a scheme: undefined for none, `unfit` where the scheme needs the other form, or takes none. */
export function variablesOf(scheme: SecurityScheme, env: Json | undefined): CredentialVariables | 'unfit' | undefined {
  if (env === undefined) return undefined;
  const isPair = scheme.kind === 'http' && scheme.scheme.toLowerCase() === 'basic';
  if (scheme.kind === 'mutualTLS') return 'unfit';
  if (typeof env === 'string') return isPair ? 'unfit' : { value: env };
  if (!isPair || !isJsonObject(env)) return 'unfit';
  return { username: textAt(env, 'username') ?? '', password: textAt(env, 'password') ?? '' };
}
