// Security schemes as options of the client: which option holds the credential, of what type, and how it is sent.

import type { ApiModel, SecurityScheme } from '../../../model';
import { objectKey, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { assignNames } from '../../../naming/assign';
import { camelCase } from '../../../naming/words';
import { planRequirements, sentSchemes, type Requirements } from '../../ecmascript/operations/security';
import { runtime } from '../types/symbols';

export interface SchemePlan {
  readonly scheme: SecurityScheme;
  readonly option: string;
  readonly type: Ecmascript;
  readonly typeText: string;
  /** Its entry in the client's definition. */
  readonly entry: Ecmascript;
  readonly secrets: readonly string[];
}

export interface SecurityPlan extends Requirements {
  readonly schemes: readonly SchemePlan[];
}

const CLIENT_OPTIONS =
  'serverURL serverIndex serverVariables timeoutMs retries headers fetch hooks logger maxResponseBytes constructor __proto__'.split(
    ' ',
  );

export function planSecurity(model: ApiModel, globals: readonly string[]): SecurityPlan {
  const sent = sentSchemes(model);
  const options = assignNames(
    sent.map((scheme) => ({ key: scheme.name, ladder: [scheme.name, `${scheme.name} credential`], rank: 1 })),
    {
      style: (hint) => camelCase(hint) || 'credential',
      taken: new Set([...CLIENT_OPTIONS, ...globals]),
      fold: (name) => name,
    },
  );
  return {
    schemes: sent.map((scheme) => schemePlan(scheme, options.get(scheme.name) ?? '')),
    ...planRequirements(model),
  };
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
