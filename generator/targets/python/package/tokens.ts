// The module `tokens`: credentials that ask for access tokens themselves. Nothing else imports it.

import type { TokenFlows } from '../../../client';
import { indent, join } from '../../../code/code';
import {
  dict,
  docstringOf,
  imported,
  layOut,
  py,
  stringLiteral,
  subscript,
  typing,
  type Python,
} from '../../../languages/python';
import type { Plan } from '../plan';
import * as s from '../types/symbols';
import type { ModuleFiles } from './modules';

/** The file of the runtime that clients without flows of OAuth 2 do not have. */
export const TOKENS_RUNTIME = '_core/tokens.py';

const core = imported('tokens', '_tokens', '._core');
const configuration = imported('configuration', '_configuration', '.');

const GRANTS = {
  clientCredentials: {
    name: py`client_credentials`,
    endpoints: py`_CLIENT_CREDENTIALS`,
    first: py``,
    given: py``,
    docs: 'A credential that asks for access tokens with the id and secret of the client, and keeps each until shortly before it expires.',
  },
  refreshToken: {
    name: py`refresh_token`,
    endpoints: py`_REFRESH_TOKEN`,
    first: py`\n    refresh_token: str,`,
    given: py`, refresh_token`,
    docs: 'A credential that asks for access tokens with a refresh token, and keeps each until shortly before it expires. Where the endpoint answers with another refresh token, that one is used from then on and given to the cache.',
  },
} as const;

const DOCS = [
  'Calls that need a token at once wait for one request, and a token that is refused with 401 is renewed once. Both clients may use it.',
  [
    ':param authentication: Where id and secret stand: the header `Authorization`, or the body.',
    ":param token_url: The token endpoint, in place of the document's.",
    ':param parameters: What the endpoint wants besides, such as `audience`.',
    ':param timeout: How many seconds a request for a token may take; None for no limit.',
    ':param configuration: Whose proxy and certificates the request uses.',
    ':param scheme: The security scheme whose endpoint is asked.',
  ].join('\n'),
];

export function emitTokens({ client: { tokenFlows } }: Plan, modules: ModuleFiles): void {
  if (tokenFlows.length === 0) return;
  const names = (['TokenCache', 'TokenError', 'TokenProvider', 'Tokens'] as const).map(
    (name) => py`${SYMBOLS[name]} = ${core}.${SYMBOLS[name]}\n`,
  );
  const body = py`${names}${tokenFlows.map(endpointsOf)}\n\n\n${join(tokenFlows.map(functionOf), py`\n\n\n`)}\n`;
  modules.add('tokens.py', body, docstringOf(['Asks for access tokens of OAuth 2.']));
}

const SYMBOLS = {
  TokenCache: py`TokenCache`,
  TokenError: py`TokenError`,
  TokenProvider: py`TokenProvider`,
  Tokens: py`Tokens`,
};

function endpointsOf({ grant, endpoints }: TokenFlows): Python {
  const head = py`${GRANTS[grant].endpoints}: ${typing}.Dict[str, ${typing}.Optional[str]] = `;
  const urls = dict(
    endpoints.map(({ scheme, url }) => [stringLiteral(scheme), url === undefined ? py`None` : stringLiteral(url)]),
  );
  return py`\n${head}${layOut(urls, { base: 0, column: head.text.length })}`;
}

function functionOf({ grant, endpoints }: TokenFlows): Python {
  const { name, first, given, docs, endpoints: urls } = GRANTS[grant];
  const schemes = endpoints.map(({ scheme }) => stringLiteral(scheme));
  const literal = subscript(s.literal, schemes);
  const type = layOut(literal, {
    base: 0,
    indent: 4,
    column: 'scheme: '.length,
    after: ` = ${schemes[0]!.text},`.length,
  });
  return py`def ${name}(
    *,${first}
    client_id: str,
    client_secret: ${typing}.Optional[str] = None,
    scopes: ${typing}.Sequence[str] = (),
    authentication: ${typing}.Literal["header", "body"] = "header",
    token_url: ${typing}.Optional[str] = None,
    parameters: ${typing}.Optional[${typing}.Mapping[str, str]] = None,
    cache: ${typing}.Optional[TokenCache] = None,
    timeout: ${typing}.Optional[float] = 60.0,
    configuration: ${typing}.Optional[${configuration}.Configuration] = None,
    scheme: ${type} = ${schemes[0]!},
) -> TokenProvider:
    ${indent(docstringOf([docs, ...DOCS]), 4)}
    client = ${core}.Client(
        client_id,
        client_secret,
        scopes,
        authentication,
        parameters,
        timeout,
        configuration,
    )
    url = token_url or ${urls}[scheme]
    return TokenProvider(url, client, cache${given})`;
}
