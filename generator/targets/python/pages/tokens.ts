// The section of the README about access tokens; empty where the document has no token endpoint that the client can ask.

import { TOKEN_RETRY_RULES } from '../../../client';
import { fence, md, proseLine, type Markdown } from '../../../languages/markup';
import { identifier, py } from '../../../languages/python';
import type { Plan } from '../plan';

const CALLS = {
  clientCredentials: py`client_credentials(
    client_id=os.environ["CLIENT_ID"], client_secret=os.environ["CLIENT_SECRET"]
)`,
  refreshToken: py`refresh_token(
    client_id=os.environ["CLIENT_ID"], refresh_token=os.environ["REFRESH_TOKEN"]
)`,
} as const;

export function tokensSection({ client: { tokenFlows }, options }: Plan): Markdown {
  const [first] = tokenFlows;
  if (first === undefined) return md``;
  const name = identifier(options.packageName);
  return md`## Access tokens

${fence(
  py`import os

import ${name}
from ${name} import tokens

configuration = ${name}.Configuration()
configuration.access_token = tokens.${CALLS[first.grant]}`,
  'python',
)}

The module \`tokens\` makes credentials that ask for access tokens of OAuth 2 themselves, in both clients. A token is kept until shortly before it expires, or in a \`cache\` of your own, an object with \`get()\` and \`set(tokens)\`, which may be coroutines in \`aio\`; calls that need one at once wait for one request; one that is refused with 401 is renewed once. Id and secret stand in the header of the request, or in its body with \`authentication="body"\`; \`scopes\`, \`parameters\`, \`token_url\` and \`timeout\` say the rest, and \`configuration\` whose proxy and certificates count. Where the endpoint gives no token, the call fails with a \`tokens.TokenError\` with its \`status\`, \`code\` and \`description\`. ${proseLine(TOKEN_RETRY_RULES)} The \`retries\` of \`configuration\` count. Where there are several schemes, \`configuration.access_tokens\` has a credential for each by its name, and \`scheme\` says whose endpoint is asked.

A function of your own, set as \`access_token\` or in \`api_key\`, is asked on every attempt. It is told the attempt and the last status if it takes an argument. An object that can be called and has an attribute \`renews = True\` is asked once more after a 401 and the call sent once more; its second argument is what it gave for the attempt before.

`;
}
