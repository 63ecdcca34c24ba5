// How a hint becomes a name in this style: camelCase for what is called, PascalCase for types; and the names that are taken.

import { legalName } from '../../../languages/ecmascript';
import { camelCase, pascalCase } from '../../../naming/words';

/** Methods that every object has, and those that the client class has of its own. */
export const TAKEN_METHODS: ReadonlySet<string> = new Set([
  '_settings',
  'then',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
]);

/** Names that the file of a function uses beside the function: its parameters, its constant, exports of the runtime. */
export const TAKEN_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'client request options operation errors document send array base64 base64url basic bigJSON bigJSONBody bigText bigint ' +
    'bigintText binaryBody blob cookieKey date deepObject deepObjectReserved expandServer form formBody formExploded ' +
    'formExplodedReserved formReserved byMediaType pathText queryText headerText plain plainExploded path query cookie header headerKey json jsonBody jsonHeader jsonPath jsonQuery label ' +
    'labelExploded listCodec map matrix matrixExploded multipartBody object pipeDelimited pipeDelimitedReserved queryKey ' +
    'simple simpleExploded spaceDelimited spaceDelimitedReserved stream text textBody token tuple union unwrap'
  ).split(' '),
);

/** Types that generated modules use under these names. */
export const TAKEN_TYPES: ReadonlySet<string> = new Set(
  `Array Blob Date Omit Promise ReadableStream Record Uint8Array RequestInit
  APIError APIErrorInit APIOperation APIPromise AbortedError ApiKey CallError CallOptions ClientCore ClientOptions ConnectionError
  Credential DecodeError Definition FileUpload HTTPDetails Hook HookContext ListCodec LogEvent NamedFile ObjectCodec RequestError RequestOptions
  Result RetryConfig SDKError SentRequest TimeoutError TupleCodec UnionCodec Upload UserPassword WithHTTP Codec`.split(
    /\s+/,
  ),
);

export function groupName(hint: string): string {
  const name = legalName(camelCase(hint) || 'group', 'member');
  return TAKEN_METHODS.has(name) ? `${name}_` : name;
}

export function methodName(hint: string): string {
  return legalName(camelCase(hint) || 'call', 'member');
}

export function functionName(hint: string): string {
  return legalName(camelCase(hint) || 'call', 'binding');
}

export function typeName(hint: string): string {
  return legalName(pascalCase(hint) || 'Type', 'type');
}

/** `Vault` is `vault`. */
export function uncapitalized(name: string): string {
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}
