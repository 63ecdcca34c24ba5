// Security schemes as options of the client: which option holds the credential, of what type, and how it is sent.

import type { ApiModel, Operation, SecurityRequirement, SecurityScheme } from '../../model';
import { join } from '../../code/code';
import { objectKey, stringLiteral, ts, type Ecmascript } from '../../languages/ecmascript';
import { assignNames } from '../../naming/assign';
import { camelCase } from '../../naming/words';
import { runtime } from './symbols';

export interface SchemePlan {
  readonly scheme: SecurityScheme;
  readonly option: string;
  readonly type: Ecmascript;
  readonly typeText: string;
  /** Its entry in the client's definition. */
  readonly entry: Ecmascript;
  readonly secrets: readonly string[];
}

export interface SecurityPlan {
  readonly schemes: readonly SchemePlan[];
  /** What most operations want. */
  readonly common: readonly (readonly string[])[];
  readonly of: (operation: Operation) => readonly (readonly string[])[];
}

const CLIENT_OPTIONS =
  'serverURL serverIndex serverVariables timeoutMs retries headers fetch hooks logger maxResponseBytes constructor __proto__'.split(
    ' ',
  );

export function planSecurity(model: ApiModel, globals: readonly string[]): SecurityPlan {
  const sent = model.securitySchemes.filter((scheme) => scheme.kind !== 'mutualTLS');
  const options = assignNames(
    sent.map((scheme) => ({ key: scheme.name, ladder: [scheme.name, `${scheme.name} credential`], rank: 1 })),
    {
      style: (hint) => camelCase(hint) || 'credential',
      taken: new Set([...CLIENT_OPTIONS, ...globals]),
      fold: (name) => name,
    },
  );
  const known = new Set(sent.map((scheme) => scheme.name));
  const skipped = new Set(model.securitySchemes.map((scheme) => scheme.name).filter((name) => !known.has(name)));
  const of = (operation: { readonly security: readonly SecurityRequirement[] }): readonly (readonly string[])[] =>
    operation.security
      .map((requirement) => requirement.schemes.map(({ scheme }) => scheme).filter((name) => !skipped.has(name)))
      .filter((names) => names.every((name) => known.has(name)));
  return {
    schemes: sent.map((scheme) => schemePlan(scheme, options.get(scheme.name) ?? '')),
    common: mostCommon(model.operations.map(of)) ?? [],
    of,
  };
}

function mostCommon(lists: readonly (readonly (readonly string[])[])[]): readonly (readonly string[])[] | undefined {
  const counts = new Map<string, number>();
  let best: readonly (readonly string[])[] | undefined;
  for (const list of lists) counts.set(JSON.stringify(list), (counts.get(JSON.stringify(list)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  for (const list of lists) if (best === undefined && counts.get(JSON.stringify(list)) === most) best = list;
  return best;
}

function schemePlan(scheme: SecurityScheme, option: string): SchemePlan {
  const credential = runtime('auth', 'Credential', 'type');
  const { apply, name, type, secrets } = applied(scheme);
  const whole = type === undefined ? credential : ts`${credential}<${runtime('auth', type, 'type')}>`;
  const entry = ts`${objectKey(scheme.name)}: { option: ${stringLiteral(option)}, apply: ${runtime('auth', apply)}, name: ${stringLiteral(name)} }`;
  return { scheme, option, type: whole, typeText: whole.text, entry, secrets };
}

interface Applied {
  readonly apply: string;
  readonly name: string;
  readonly type?: 'ApiKey' | 'UserPassword';
  readonly secrets: readonly string[];
}

function applied(scheme: SecurityScheme): Applied {
  if (scheme.kind === 'apiKey') {
    const apply = { header: 'headerKey', query: 'queryKey', cookie: 'cookieKey' }[scheme.in];
    return { apply, name: scheme.wireName, type: 'ApiKey', secrets: [scheme.wireName.toLowerCase()] };
  }
  if (scheme.kind !== 'http') return { apply: 'token', name: 'Bearer', secrets: ['authorization'] };
  const kind = scheme.scheme.toLowerCase();
  if (kind === 'basic') return { apply: 'basic', name: 'Basic', type: 'UserPassword', secrets: ['authorization'] };
  return { apply: 'token', name: kind === 'bearer' ? 'Bearer' : scheme.scheme, secrets: ['authorization'] };
}

export function securityCode(security: readonly (readonly string[])[]): Ecmascript {
  const lists = security.map((names) => ts`[${join(names.map(stringLiteral), ts`, `)}]`);
  return ts`[${join(lists, ts`, `)}]`;
}
