// The variables of the environment from which examples take credentials, since no program should hold one.

import type { CredentialVariables } from '../model';
import type { Credential } from './credentials';

const WORDS: { readonly [source in Credential['source']]: string } = {
  apiKey: 'API_KEY',
  basic: '',
  bearer: 'BEARER_TOKEN',
  other: 'BEARER_TOKEN',
  oauth2: 'ACCESS_TOKEN',
  openIdConnect: 'ACCESS_TOKEN',
};

/**
 * Those that the configuration names. Else they are called after what the credential is, and after its scheme too where the
 * client has several that are the same: `API_KEY`, `PARTNER_API_KEY`; a scheme called a key or a token says it already.
 */
export function exampleEnvironment(credential: Credential, all: readonly Credential[]): CredentialVariables {
  const { source, variables } = credential;
  if (variables !== undefined) return variables;
  const alike = all.filter((each) => each.variables === undefined && WORDS[each.source] === WORDS[source]);
  const scheme = alike.length > 1 ? schemeWords(credential, all) : '';
  if (source === 'basic') return { username: joined(scheme, 'USERNAME'), password: joined(scheme, 'PASSWORD') };
  return { value: /(?:^|_)(?:KEY|TOKEN)$/.test(scheme) ? scheme : joined(scheme, WORDS[source]) };
}

function joined(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join('_');
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
