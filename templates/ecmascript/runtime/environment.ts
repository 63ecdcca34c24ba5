// Credentials that variables of the environment hold, for a program that gives none. Clients whose configuration names no
// variable do not load this module.

import type { UserPassword } from './auth.js';

/** The value of a variable where it is set and not empty; undefined where there is no environment, as in browsers. */
function valueOf(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: { [name: string]: string | undefined } } };
  return process?.env?.[name] || undefined;
}

/** Looks when it is asked. */
export function variable(name: string): () => string | undefined {
  return () => valueOf(name);
}

/** The same for a user and a password; one of them is enough. */
export function variables(user: string, secret: string): () => UserPassword | undefined {
  return () => {
    const [username, password] = [valueOf(user), valueOf(secret)];
    return username === undefined && password === undefined
      ? undefined
      : { username: username ?? '', password: password ?? '' };
  };
}

/** The options of a client whose credentials the environment may hold: it is asked on each attempt, for those that are not given. */
export function withEnvironment<T extends object>(options: T, held: { readonly [option: string]: () => unknown }): T {
  const all = { ...options };
  for (const [option, get] of Object.entries(held)) {
    if ((all as { [name: string]: unknown })[option] === undefined) {
      Object.defineProperty(all, option, { get, enumerable: true });
    }
  }
  return all;
}
