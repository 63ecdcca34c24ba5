// What a configuration says of an API's credentials. Documents often tell only in prose that a key is sent behind `Bearer`,
// and never where a program's environment holds it.

import { CREDENTIAL_PREFIX } from '../support/credential-prefix';
import type { Diagnostics } from '../support/diagnostics';
import { own, textAt, type Json, type JsonObject } from '../support/json';
import { suggest } from '../support/suggest';
import type { ApiModel } from './api-model';
import { variablesOf, type CredentialVariables } from './credential-variables';
import type { ApiKeyScheme, SecurityScheme } from './security-scheme';

/** `x-specsmith-prefix`, or what Fern's clients read. */
export function declaredPrefix(scheme: Json): string | undefined {
  const prefix = textAt(scheme, 'x-specsmith-prefix') ?? textAt(own(scheme, 'x-fern-header'), 'prefix')?.trim();
  return prefix !== undefined && new RegExp(CREDENTIAL_PREFIX).test(prefix) ? prefix : undefined;
}

/** `credentials` in specsmith.yaml: by the scheme's name, `{ prefix, env }`. It goes before what the document says. */
export function withCredentials(model: ApiModel, settings: JsonObject, diagnostics: Diagnostics): ApiModel {
  const names = model.securitySchemes.map(({ name }) => name);
  const prefixes = new Map<string, string>();
  const variables = new Map<string, CredentialVariables>();
  for (const name of Object.keys(settings)) {
    const prefix = textAt(own(settings, name), 'prefix');
    const scheme = model.securitySchemes.find((one) => one.name === name);
    if (scheme === undefined) {
      const near = suggest(name, names);
      diagnostics.error(
        'credential-unknown',
        `The document has no security scheme "${name}", which credentials names.`,
        undefined,
        near === undefined ? `It has ${names.join(', ') || 'none'}.` : `Did you mean ${near}?`,
      );
      continue;
    }
    const found = variablesOf(scheme, own(own(settings, name), 'env'));
    if (found === 'unfit') diagnostics.error('credential-env-unfit', ...unfit(scheme));
    else if (found !== undefined) variables.set(name, found);
    if (prefix === undefined) continue;
    if (scheme.kind === 'apiKey') prefixes.set(name, prefix);
    else
      diagnostics.error(
        'credential-without-prefix',
        `The security scheme "${name}" takes no prefix: it is no API key.`,
        undefined,
        'Remove the prefix; what stands before other credentials is in the document.',
      );
  }
  const securitySchemes = model.securitySchemes.map((scheme) => {
    const [prefix, env] = [prefixes.get(scheme.name), variables.get(scheme.name)];
    const prefixed = prefix === undefined ? scheme : { ...(scheme as ApiKeyScheme), prefix };
    return env === undefined ? prefixed : { ...prefixed, variables: env };
  });
  return { ...model, securitySchemes };
}

/** Message, no place, and hint of a scheme whose variables are given in a form that is not its own. */
function unfit({ name, kind }: SecurityScheme): [message: string, place: undefined, hint: string] {
  if (kind === 'mutualTLS')
    return [`The security scheme "${name}" sends no credential that a variable could hold.`, undefined, 'Remove env.'];
  return kind === 'http'
    ? [
        `The security scheme "${name}" takes variables of another form.`,
        undefined,
        'Name two variables for HTTP basic authentication, { username, password }, and one for others.',
      ]
    : [`The security scheme "${name}" takes one variable.`, undefined, 'Name one variable with the key or token.'];
}
