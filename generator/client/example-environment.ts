// The variables of the environment from which examples take credentials, since no program should hold one.

import type { CredentialVariables } from '../model';
import type { Credential } from './credentials';

const WORDS: { readonly [source in Exclude<Credential['source'], 'basic'>]: string } = {
  apiKey: 'API_KEY',
  bearer: 'BEARER_TOKEN',
  other: 'BEARER_TOKEN',
  oauth2: 'ACCESS_TOKEN',
  openIdConnect: 'ACCESS_TOKEN',
};

/**
 * Those that the configuration names. Else they are called after what the credential is; where a client has several API keys,
 * after their schemes too: `API_KEY`, `PARTNER_API_KEY`, and `PARTNER_KEY` for `partnerKey`. Of the other kinds a client has one at a time.
 */
export function exampleEnvironment(credential: Credential, all: readonly Credential[]): CredentialVariables {
  const { source, variables } = credential;
  if (variables !== undefined) return variables;
  if (source === 'basic') return { username: 'USERNAME', password: 'PASSWORD' };
  const keys = source === 'apiKey' ? all.filter((each) => each.source === source && each.variables === undefined) : [];
  if (keys.length < 2) return { value: WORDS[source] };
  const scheme = schemeWords(credential, all);
  return { value: /(?:^|_)(?:KEY|TOKEN)$/.test(scheme) ? scheme : `${scheme}_${WORDS[source]}` };
}

/** The scheme's name in capitals, or its number where no word of it can stand in a variable's name. */
function schemeWords({ name }: Credential, all: readonly Credential[]): string {
  const words = name
    .replace(/([a-z0-9])(?=[A-Z])/g, '$1_')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '');
  return words === '' ? `SCHEME_${all.findIndex((each) => each.name === name) + 1}` : words;
}
