// The section of the README about access tokens; empty where the document has no token endpoint that the client can ask.

import { cs, stringLiteral, type Csharp } from '../../../languages/csharp';
import { fence, md, proseLine, type Markdown } from '../../../languages/markup';
import { TOKEN_RETRY_RULES, type TokenFlows } from '../../../client';
import type { Plan } from '../plan';
import { environment } from './pieces';

const id = environment('CLIENT_ID');

const CALLS: { readonly [grant in TokenFlows['grant']]: Csharp } = {
  clientCredentials: cs`ClientCredentials(new ApiTokenOptions(${id}, ${environment('CLIENT_SECRET')}))`,
  refreshToken: cs`RefreshToken(${environment('REFRESH_TOKEN')}, new ApiTokenOptions(${id}))`,
};

export function tokensSection({ client: { tokenFlows } }: Plan): Markdown {
  const [first] = tokenFlows;
  const scheme = first?.endpoints[0]?.scheme;
  if (first === undefined || scheme === undefined) return md``;
  return md`### Access tokens

${fence(cs`config.Credentials[${stringLiteral(scheme)}] = ApiTokenSource.${CALLS[first.grant]};`, 'csharp')}

\`ApiTokenSource\` makes credentials that ask for access tokens of OAuth 2 themselves. A token is kept until shortly before it expires, or in the \`Cache\` of the options, an \`IApiTokenCache\`; calls that need one at once wait for one request; one that is refused with 401 is renewed once. Id and secret stand in the header of the request, or in its body with \`ApiTokenAuthentication.Body\`; \`Scopes\`, \`Parameters\`, \`TokenUrl\`, \`Timeout\` and \`Scheme\` say the rest, and \`Configuration\` or \`HttpClient\` how it is sent. Where the endpoint gives no token, the call fails with an \`ApiRequestException\` whose cause is an \`ApiTokenException\` with its \`Status\`, \`Code\` and \`Description\`. ${proseLine(TOKEN_RETRY_RULES)} \`Retry\` of \`Configuration\` says how often.

A credential of your own that can renew is \`ApiCredential.Renewing((request, last, cancellationToken) => …)\`: it is asked on every attempt, and once more after a 401; the call is then sent once more, which is no retry. \`last\` is what it gave for the attempt before.

`;
}
