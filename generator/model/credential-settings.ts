// What a configuration says of an API's credentials. Documents often tell only in prose that a key is sent behind `Bearer`.

import { CREDENTIAL_PREFIX } from '../support/credential-prefix';
import type { Diagnostics } from '../support/diagnostics';
import { own, textAt, type Json, type JsonObject } from '../support/json';
import { suggest } from '../support/suggest';
import type { ApiModel } from './api-model';
import type { ApiKeyScheme } from './security-scheme';

/** `x-specsmith-prefix`, or what Fern's clients read. */
export function declaredPrefix(scheme: Json): string | undefined {
  const prefix = textAt(scheme, 'x-specsmith-prefix') ?? textAt(own(scheme, 'x-fern-header'), 'prefix')?.trim();
  return prefix !== undefined && new RegExp(CREDENTIAL_PREFIX).test(prefix) ? prefix : undefined;
}

/** `credentials` in specsmith.yaml: by the scheme's name, `{ prefix }`. It goes before what the document says. */
export function withCredentials(model: ApiModel, settings: JsonObject, diagnostics: Diagnostics): ApiModel {
  const names = model.securitySchemes.map(({ name }) => name);
  const prefixes = new Map<string, string>();
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
    } else if (scheme.kind !== 'apiKey') {
      diagnostics.error(
        'credential-without-prefix',
        `The security scheme "${name}" takes no prefix: it is no API key.`,
        undefined,
        'Remove the prefix; what stands before other credentials is in the document.',
      );
    } else if (prefix !== undefined) prefixes.set(name, prefix);
  }
  const securitySchemes = model.securitySchemes.map((scheme) => {
    const prefix = prefixes.get(scheme.name);
    return prefix === undefined ? scheme : { ...(scheme as ApiKeyScheme), prefix };
  });
  return { ...model, securitySchemes };
}
