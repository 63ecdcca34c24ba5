// Security requirements as data for the runtime: any one of these, within one all. What is not sent by a client (mutual
// TLS) does not count.

import type { ApiModel, Operation, SecurityRequirement, SecurityScheme } from '../../../model';
import { join } from '../../../code/code';
import { stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';

export interface Requirements {
  /** What most operations want. */
  readonly common: readonly (readonly string[])[];
  readonly of: (operation: Operation) => readonly (readonly string[])[];
}

export function sentSchemes(model: ApiModel): readonly SecurityScheme[] {
  return model.securitySchemes.filter((scheme) => scheme.kind !== 'mutualTLS');
}

export function planRequirements(model: ApiModel): Requirements {
  const known = new Set(sentSchemes(model).map((scheme) => scheme.name));
  const skipped = new Set(model.securitySchemes.map((scheme) => scheme.name).filter((name) => !known.has(name)));
  const of = (operation: { readonly security: readonly SecurityRequirement[] }): readonly (readonly string[])[] =>
    operation.security
      .map((requirement) => requirement.schemes.map(({ scheme }) => scheme).filter((name) => !skipped.has(name)))
      .filter((names) => names.every((name) => known.has(name)));
  return { common: mostCommon(model.operations.map(of)) ?? [], of };
}

function mostCommon(lists: readonly (readonly (readonly string[])[])[]): readonly (readonly string[])[] | undefined {
  const counts = new Map<string, number>();
  let best: readonly (readonly string[])[] | undefined;
  for (const list of lists) counts.set(JSON.stringify(list), (counts.get(JSON.stringify(list)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  for (const list of lists) if (best === undefined && counts.get(JSON.stringify(list)) === most) best = list;
  return best;
}

export function securityCode(security: readonly (readonly string[])[]): Ecmascript {
  const lists = security.map((names) => ts`[${join(names.map(stringLiteral), ts`, `)}]`);
  return ts`[${join(lists, ts`, `)}]`;
}
