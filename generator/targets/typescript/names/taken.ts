// What names of a TypeScript client may not be: reserved words are the language kit's, and the rest is here.

import { words, type Taken } from '../../../naming/taken';

/** What every object has: an optional property of such a name would refuse every object literal that leaves it out. */
const OF_OBJECTS =
  '__proto__ constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf';

/** Types that generated modules use under these names, and what the package exports besides those of the document. */
const TYPES = `
  Array Blob Date Object Omit Promise Record Uint8Array RequestInit errors EventStream ServerSentEvent SpeakeasyCallOptions SpeakeasyClientOptions SpeakeasyEnvelope
  SpeakeasyEnvelopeHTTP SpeakeasyEnvelopeResult SpeakeasyFailure SpeakeasyOperation
  APIError APIErrorInit APIOperation APIPromise AbortedError ApiKey CallError CallOptions ClientCore ClientOptions ConnectionError
  Credential DecodeError Definition FileUpload HTTPDetails Hook HookContext ListCodec LogEvent NamedFile ObjectCodec RequestError RequestOptions
  Failure Success Result RetryConfig SDKError SentRequest TimeoutError TupleCodec UnionCodec Upload UserPassword WithHTTP Codec`;

interface TypeScriptTaken extends Taken {
  /** Standalone functions: what their files use beside them, that is, parameters, constants, exports of the runtime. */
  readonly function: ReadonlySet<string>;
  /** Classes of errors, which have a module of their own. */
  readonly error: ReadonlySet<string>;
}

export const TAKEN: TypeScriptTaken = {
  type: words(TYPES),
  group: words(TYPES),
  method: words('_settings then', OF_OBJECTS),
  argument: words(OF_OBJECTS),
  property: words(OF_OBJECTS),
  value: words('__proto__'),
  credential: words(
    'serverURL serverIndex serverVariables timeoutMs retries headers fetch fetchOptions hooks logger maxResponseBytes redirects signal idempotencyKey',
    OF_OBJECTS,
  ),
  function: words(`
    askingBody chosenBody client request options operation streamOperation eventFrames lineFrames recordFrames parseBig errors document send array base64 base64url basic bigJSON bigJSONBody bigText bigint
    bigintText binaryBody blob cookieKey date deepObject deepObjectReserved expandServer form formBody formExploded
    formExplodedReserved formReserved byMediaType pathText queryText headerText plain plainExploded path query cookie header headerOfMany headerKey json jsonBody
    bareText bodyOf linked nextLink paged pagedCounted pagedWithin jsonHeader jsonPath jsonQuery label labelExploded listCodec map matrix matrixExploded multipartBody number object openText pipeDelimited pipeDelimitedReserved
    queryKey rawCookie rawCookieText rawCookieTexts redirects simple simpleExploded spaceDelimited spaceDelimitedReserved speakeasyEnvelope speakeasyEnvelopeHTTP speakeasyEnvelopeResult speakeasyError speakeasyOptions stream
    tabDelimited tabDelimitedReserved text textBody token tuple union unwrap variable variables
    xml xmlBody xmlPart xmlError xmlShapes`),
  error: words(
    `SDKError APIError ConnectionError TimeoutError AbortedError RequestError DecodeError CallError Error Date Blob Object Array Promise Symbol
    Function Uint8Array ReadableStream`,
  ),
};
