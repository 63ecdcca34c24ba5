// The options for programs that were written for an SDK of Speakeasy. `compat: speakeasy` sets all of them; each one can
// be set alone, and wins over it. Without them a client has nothing of this.

import { textAt, type Json } from '../../support/json';

export interface Compat {
  /** `named`: the body stands under its name, beside parameters and those of the client. */
  readonly requestShape: 'body' | 'named';
}

const SHAPES = ['body', 'named'] as const;

export const compatSchema: { readonly [name: string]: { readonly [keyword: string]: Json } } = {
  compat: {
    enum: ['none', 'speakeasy'],
    description:
      'For programs that were written for an SDK of Speakeasy: sets the options `requestShape`, unless they are set themselves.',
    default: 'none',
  },
  requestShape: {
    enum: SHAPES,
    description:
      'What a call takes that has a body and no parameters of its own: the body, or (`named`) an object that holds it under the name of its schema, beside the parameters of the client. `body` by default.',
  },
};

export function compatOf(given: { readonly [name: string]: Json }): Compat {
  const all = textAt(given, 'compat') === 'speakeasy';
  const choice = <T extends string>(name: string, [own, other]: readonly [T, T]): T => {
    const chosen = textAt(given, name);
    if (chosen === undefined) return all ? other : own;
    return chosen === other ? other : own;
  };
  return { requestShape: choice('requestShape', SHAPES) };
}
