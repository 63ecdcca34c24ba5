// The functions of the module `tokens`, which make providers of access tokens, with the document's endpoints as data.

import type { TokenFlows } from '../../../client';
import { join } from '../../../code/code';
import type { FunctionStatement, Statement } from '../../../code/source-file';
import { docComment, objectKey, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { braced } from '../layout';

export const TOKEN_ERROR: Statement = { kind: 'code', code: ts`export { TokenError } from "./runtime/tokens.js";` };

export const TOKEN_TYPES: Statement = {
  kind: 'code',
  code: ts`export type { RefreshOptions, TokenCache, TokenOptions, TokenProvider, Tokens } from "./runtime/tokens.js";`,
};

const GRANTS = {
  clientCredentials: {
    name: ts`clientCredentials`,
    grant: stringLiteral('client_credentials'),
    options: 'TokenOptions',
    docs: 'A credential that asks for access tokens with the id and secret of the client, and keeps each until shortly before it expires.',
  },
  refreshToken: {
    name: ts`refreshToken`,
    grant: stringLiteral('refresh_token'),
    options: 'RefreshOptions',
    docs: 'A credential that asks for access tokens with a refresh token, and keeps each until shortly before it expires.',
  },
} as const;

/** What a module says of the functions: types, bodies, or both. */
interface FunctionParts {
  /** A type of the runtime's module. */
  readonly type?: (name: string) => Ecmascript;
  /** The runtime's `tokenProvider`. */
  readonly provider?: Ecmascript;
}

/** One function for each grant that the document has. */
export function tokenFunctions(
  flows: readonly TokenFlows[],
  { type, provider }: FunctionParts,
): readonly FunctionStatement[] {
  return flows.map(({ grant, endpoints }) => {
    const { name, grant: wire, options, docs } = GRANTS[grant];
    const schemes = join(
      endpoints.map(({ scheme }) => stringLiteral(scheme)),
      ts` | `,
    );
    const urls = endpoints.map(
      ({ scheme, url }) => ts`${objectKey(scheme)}: ${url === undefined ? ts`undefined` : stringLiteral(url)}`,
    );
    const parameter = type && { type: ts`${type(options)} & { readonly scheme?: ${schemes} | undefined }` };
    return {
      kind: 'function',
      name,
      docs: docComment({
        prose: [
          `${docs} Calls that need a token at once wait for one request, and a token that is refused with 401 is renewed once.`,
        ],
      }),
      exported: true,
      parameters: [{ name: ts`options`, ...parameter }],
      ...(type && { returns: type('TokenProvider') }),
      ...(provider && { body: ts`return ${provider}(${braced(urls)}, ${wire}, options);` }),
    };
  });
}
