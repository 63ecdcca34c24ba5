// The credentials that a client sends: the kind of each, its place and its name (OAS 3.1 §4.8.27 Security Scheme Object).
// Mutual TLS is no credential of a request: its schemes, and what requires them, are left out.

import type { ApiModel, CredentialVariables, Operation, Parameter, SecurityScheme } from '../model';

/** `key`: the value as it is. `basic`: user and password. `token`: a scheme's name before a token, `Bearer` for most. */
type CredentialKind = 'key' | 'basic' | 'token';

export interface Credential {
  /** The key in `components/securitySchemes`. */
  readonly name: string;
  readonly kind: CredentialKind;
  /** What the document calls it; `bearer`: by `http`, OAuth 2 or OpenID Connect. `other`: an HTTP scheme of another name. */
  readonly source: 'apiKey' | 'basic' | 'bearer' | 'oauth2' | 'openIdConnect' | 'other';
  readonly place: 'header' | 'query' | 'cookie';
  readonly wireName: string;
  /** What stands before the value. A `key` has one only where the API wants it, and a value that begins with it is sent as it is. */
  readonly prefix?: string;
  /** Variables of the environment that hold it for programs that give none: read when a call needs it; one that is empty counts as absent. */
  readonly variables?: CredentialVariables;
  readonly scheme: SecurityScheme;
}

/** Any one of the lists; within a list all of them. An empty list: the call may go without. */
export type Requirements = readonly (readonly string[])[];

export function credentialsOf(model: ApiModel): readonly Credential[] {
  return model.securitySchemes.flatMap((scheme) => credentialOf(scheme) ?? []);
}

function credentialOf(scheme: SecurityScheme): Credential | undefined {
  const { name, variables } = scheme;
  const given = variables === undefined ? {} : { variables };
  const header = { name, scheme, ...given, place: 'header', wireName: 'Authorization' } as const;
  switch (scheme.kind) {
    case 'apiKey':
      return {
        ...header,
        kind: 'key',
        source: 'apiKey',
        place: scheme.in,
        wireName: scheme.wireName,
        ...(scheme.prefix === undefined ? {} : { prefix: scheme.prefix }),
      };
    case 'http': {
      const known = scheme.scheme.toLowerCase();
      if (known === 'basic') return { ...header, kind: 'basic', source: 'basic', prefix: 'Basic' };
      if (known === 'bearer') return { ...header, kind: 'token', source: 'bearer', prefix: 'Bearer' };
      return { ...header, kind: 'token', source: 'other', prefix: scheme.scheme };
    }
    case 'oauth2':
    case 'openIdConnect':
      return { ...header, kind: 'token', source: scheme.kind, prefix: 'Bearer' };
    case 'mutualTLS':
      return undefined;
  }
}

/** As outlines say it: `apiKey`, `http basic`, `http bearer`, `oauth2`. */
export function schemeKind({ source, prefix = '' }: Pick<Credential, 'source' | 'prefix'>): string {
  switch (source) {
    case 'apiKey':
    case 'oauth2':
    case 'openIdConnect':
      return source;
    default:
      return `http ${prefix.toLowerCase()}`;
  }
}

/** The names of the variables of the environment that hold a credential; for pages. */
export function variableNames({ variables }: Pick<SecurityScheme, 'variables'>): readonly string[] {
  return variables === undefined ? [] : Object.values(variables);
}

/** The credentials that any of the alternatives of a call names, each once. */
export function credentialsFor(
  { security }: { readonly security: Requirements },
  credentials: readonly Credential[],
): readonly Credential[] {
  const names = new Set(security.flat());
  return credentials.filter(({ name }) => names.has(name));
}

/** The credentials of the first alternative that has any: what a short program gives. */
export function firstRequirement({ security }: { readonly security: Requirements }): readonly string[] {
  return security.find((names) => names.length > 0) ?? [];
}

/** The names of all schemes that one of the alternatives names: a program may need a certificate too, which is no credential of a request. */
export function schemesFor(
  { security }: Pick<Operation, 'security'>,
  { securitySchemes }: Pick<ApiModel, 'securitySchemes'>,
): readonly string[] {
  const names = new Set(security.flatMap(({ schemes }) => schemes.map(({ scheme }) => scheme)));
  return securitySchemes.map(({ name }) => name).filter((name) => names.has(name));
}

/** An alternative that names a scheme the document does not declare cannot be met and is left out. */
export function requirementsOf(
  { security }: Pick<Operation, 'security'>,
  { securitySchemes }: Pick<ApiModel, 'securitySchemes'>,
  credentials: readonly Credential[],
): Requirements {
  return security
    .map(({ schemes }) => schemes.map(({ scheme }) => scheme))
    .filter((names) => names.every((name) => securitySchemes.some((scheme) => scheme.name === name)))
    .map((names) => names.filter((name) => credentials.some((credential) => credential.name === name)));
}

/** The credential that a parameter is too: the same place and name, and the operation may need it. */
export function credentialBehind(
  parameter: Parameter,
  requirements: Requirements,
  credentials: readonly Credential[],
): Credential | undefined {
  const fold = (name: string): string => (parameter.in === 'header' ? name.toLowerCase() : name);
  return credentials.find(
    ({ name, kind, place, wireName }) =>
      kind === 'key' &&
      place === parameter.in &&
      fold(wireName) === fold(parameter.wireName) &&
      requirements.some((names) => names.includes(name)),
  );
}
