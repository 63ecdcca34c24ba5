// The credentials an API knows (OAS 3.1 §4.8.27).

import type { CredentialVariables } from './credential-variables';
import type { Docs } from './docs';

export type SecurityScheme = ApiKeyScheme | HttpScheme | OAuth2Scheme | OpenIdConnectScheme | MutualTlsScheme;

interface SchemeBase {
  /** The key in `components/securitySchemes`. */
  readonly name: string;
  readonly docs: Docs;
  /** From the configuration. */
  readonly variables?: CredentialVariables;
}

export interface ApiKeyScheme extends SchemeBase {
  readonly kind: 'apiKey';
  readonly in: 'header' | 'query' | 'cookie';
  readonly wireName: string;
  /** What stands before the key, with a blank between; never empty. From an extension or the configuration. */
  readonly prefix?: string;
}

/** `scheme` as written; `basic` and `bearer` compare without case; others are sent as `<scheme> <token>`. */
export interface HttpScheme extends SchemeBase {
  readonly kind: 'http';
  readonly scheme: string;
  readonly bearerFormat?: string;
}

export interface OAuth2Scheme extends SchemeBase {
  readonly kind: 'oauth2';
  /** Where RFC 8414 metadata is. */
  readonly metadataUrl?: string;
  readonly flows: readonly OAuthFlow[];
}

export interface OAuthFlow {
  readonly kind: 'implicit' | 'password' | 'clientCredentials' | 'authorizationCode' | 'deviceAuthorization';
  readonly authorizationUrl?: string;
  readonly tokenUrl?: string;
  readonly refreshUrl?: string;
  /** Of `deviceAuthorization`. */
  readonly deviceAuthorizationUrl?: string;
  readonly scopes: readonly { readonly name: string; readonly description: string }[];
}

export interface OpenIdConnectScheme extends SchemeBase {
  readonly kind: 'openIdConnect';
  readonly url: string;
}

export interface MutualTlsScheme extends SchemeBase {
  readonly kind: 'mutualTLS';
}
