// The token endpoints of a document that a client can ask by itself (OAS 3.1 §4.8.28 OAuth Flows Object): those for client
// credentials, and those that renew a token (RFC 6749 §4.4 and §6). Flows in which somebody signs in only renew.

import type { OAuthFlow } from '../model';
import type { Credential } from './credentials';

export type TokenGrant = 'clientCredentials' | 'refreshToken';

export interface TokenEndpoint {
  /** The key in `components/securitySchemes`. */
  readonly scheme: string;
  /** Absolute and https, since a secret is sent there; undefined where the document has none such, so that the program has to say it. */
  readonly url: string | undefined;
}

export interface TokenFlows {
  readonly grant: TokenGrant;
  /** One for each scheme with the flow, in the document's order; never empty. */
  readonly endpoints: readonly TokenEndpoint[];
}

/** `address`: what a relative URL is resolved against. Empty where no scheme has a flow with a token endpoint. */
export function tokenFlowsOf(credentials: readonly Credential[], address: string): readonly TokenFlows[] {
  const endpointsOf = (urlOf: (flow: OAuthFlow) => string | undefined): readonly TokenEndpoint[] =>
    credentials.flatMap(({ name, scheme }) => {
      const urls = scheme.kind === 'oauth2' ? scheme.flows.flatMap((flow) => urlOf(flow) ?? []) : [];
      return urls[0] === undefined ? [] : [{ scheme: name, url: usable(urls[0], address) }];
    });
  const flows: readonly TokenFlows[] = [
    {
      grant: 'clientCredentials',
      endpoints: endpointsOf(({ kind, tokenUrl }) => (kind === 'clientCredentials' ? tokenUrl : undefined)),
    },
    {
      grant: 'refreshToken',
      endpoints: endpointsOf(({ kind, refreshUrl, tokenUrl }) =>
        SIGNED_IN.has(kind) ? (refreshUrl ?? tokenUrl) : undefined,
      ),
    },
  ];
  return flows.filter(({ endpoints }) => endpoints.length > 0);
}

/** Flows whose answer may hold a refresh token. */
const SIGNED_IN: ReadonlySet<OAuthFlow['kind']> = new Set(['password', 'authorizationCode', 'deviceAuthorization']);

function usable(url: string, address: string): string | undefined {
  const base = URL.canParse(address) ? address : undefined;
  if (!URL.canParse(url, base)) return undefined;
  const { protocol, username, password, href } = new URL(url, base);
  return protocol === 'https:' && username === '' && password === '' ? href : undefined;
}
