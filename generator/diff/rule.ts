// A rule: what a kind of change is, what it does in each target, and why.

import type { TargetName } from '../targets/target';
import type { Impact } from './impact';

export type Kind =
  | 'client'
  | 'operation'
  | 'argument'
  | 'response'
  | 'model'
  | 'property'
  | 'enum'
  | 'union'
  | 'alias'
  | 'credential'
  | 'server'
  | 'webhook'
  | 'document';

export interface Rule {
  readonly kind: Kind;
  readonly what: string;
  readonly impact: { readonly [target in TargetName]: Impact };
  readonly why: string;
}

const LETTERS: { readonly [letter: string]: Impact } = { M: 'major', m: 'minor', p: 'patch', '-': 'none' };

/** `impacts`: one letter for TypeScript, JavaScript, Python and C#, in this order: M(ajor), m(inor), p(atch), or `-`. */
export function rule(kind: Kind, what: string, impacts: string, why: string): Rule {
  const [typescript = 'none', javascript = 'none', python = 'none', csharp = 'none'] = [...impacts].map(
    (letter) => LETTERS[letter] ?? 'none',
  );
  return { kind, what, impact: { typescript, javascript, python, csharp }, why };
}
