// Credentials as options of the client: which option holds a credential, of what type, and how it is sent.

import type { Credential } from '../../../client';
import { objectKey, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { assignNames, exact } from '../../../naming/assign';
import { sayable } from '../../../naming/spelled';
import { camelCase } from '../../../naming/words';
import { sentName } from '../../ecmascript/operations/parameters';
import { TAKEN } from '../names/taken';
import { runtime } from '../types/symbols';

export interface CredentialPlan {
  readonly credential: Credential;
  readonly option: string;
  readonly type: Ecmascript;
  /** Its entry in the client's definition. */
  readonly entry: Ecmascript;
  /** The header, query parameter or cookie that holds it. */
  readonly secret: string;
}

export function planCredentials(
  credentials: readonly Credential[],
  globals: readonly string[],
): readonly CredentialPlan[] {
  const options = assignNames(
    credentials.map(({ name }) => ({ key: name, ladder: [name, `${name} credential`], rank: 1 })),
    {
      style: (hint) => camelCase(sayable(hint)) || 'credential',
      taken: new Set([...TAKEN.credential, ...globals]),
      fold: exact,
      record: { kind: 'credential' },
    },
  );
  return credentials.map((credential) => credentialPlan(credential, options.get(credential.name) ?? ''));
}

const KEYS = { header: 'headerKey', query: 'queryKey', cookie: 'cookieKey' } as const;

function credentialPlan(credential: Credential, option: string): CredentialPlan {
  const { kind, place, wireName, prefix } = credential;
  const given = kind === 'key' ? 'ApiKey' : kind === 'basic' ? 'UserPassword' : undefined;
  const base = runtime('auth', 'Credential', 'type');
  const apply = runtime('auth', kind === 'key' ? KEYS[place] : kind);
  const name = stringLiteral(kind === 'key' ? sentName(place, wireName) : (prefix ?? ''));
  const before = kind === 'key' && prefix !== undefined ? ts`, prefix: ${stringLiteral(prefix)}` : ts``;
  return {
    credential,
    option,
    type: given === undefined ? base : ts`${base}<${runtime('auth', given, 'type')}>`,
    entry: ts`${objectKey(credential.name)}: { option: ${stringLiteral(option)}, apply: ${apply}, name: ${name}${before} }`,
    secret: wireName.toLowerCase(),
  };
}
