// Where clients of this target differ from an SDK that Speakeasy made of the same document. Each README lists what is left
// with the options that it was made with; docs/migrating/typescript.md lists all.

import { differencesLeft, type Difference, type OptionalDifference } from '../../client';
import { pagedOver, type Compat } from './compat';

const DIFFERENCES: readonly OptionalDifference<Compat>[] = [
  {
    what: 'A call that has a body and no parameters of its own takes the body itself.',
    why: 'There is nothing to tell it apart from.',
    option: 'requestShape: named',
    isGone: ({ requestShape }) => requestShape === 'named',
  },
  {
    what: 'A call gives the body itself; `.withHttp()` gives request and response too.',
    why: 'Most programs want the body alone.',
    option: 'responseFormat: envelope-http',
    isGone: ({ responseFormat }) => responseFormat !== 'flat',
  },
  {
    what: 'Options have other names: `fetch` and `hooks` instead of `httpClient`, `retries` of another form, `serverIndex`, `logger`.',
    why: 'They say what they do, and take functions instead of classes.',
    option: 'optionNames: speakeasy',
    isGone: ({ optionNames }) => optionNames === 'speakeasy',
  },
  {
    what: 'Variables of the environment are not read, but for those of credentials that the configuration names.',
    why: 'A client does what its options say, in every place where it runs.',
    option: 'optionNames: speakeasy, envVarPrefix: ACME',
    isGone: ({ envVarPrefix, optionNames }) => envVarPrefix !== '' && optionNames === 'speakeasy',
  },
  {
    what: 'Errors have other names and members: `status` and `data` instead of `statusCode` and `data$`.',
    why: 'Six kinds of failure are enough to switch on.',
    option: 'errorNames: speakeasy',
    isGone: ({ errorNames }) => errorNames === 'speakeasy',
  },
  {
    what: 'There are no modules `models/components`, `models/operations`, `models/errors`, `lib` and `types`.',
    why: 'The package exports all of it from one place.',
    option: 'subPaths: speakeasy',
    isGone: ({ subPaths }) => subPaths === 'speakeasy',
  },
  {
    what: 'Names come from the document alone: methods of `operationId`, `tags` and `x-speakeasy-name-override`.',
    why: 'Overlays and rules that the old SDK was made with are no part of the document: apply them to it first.',
  },
  {
    what: 'Values are not checked against their schemas, neither when they are sent nor when they arrive: `SDKValidationError` is for what is missing, what cannot be sent, and bodies that are no JSON.',
    why: 'A check of everything is most of a bundle, and breaks programs when an API adds a value.',
  },
  {
    what: 'There are no Zod schemas (`Session$inboundSchema`): `sessionToJSON` and `sessionFromJSON` are there with `subPaths: speakeasy`.',
    why: 'The client has no dependency.',
  },
  {
    what: 'Requests in results, errors and logs show `[redacted]` where a credential is.',
    why: 'What is logged must not be worth stealing.',
  },
  {
    what: 'Errors are not made by programs: `new BadRequestResponse(data, httpMeta)` is not there.',
    why: 'An error is made of the response. A test answers with that response from a `fetcher`.',
  },
  {
    what: 'A member of an error body that has the name of a member of the error (`status`, `body`, `headers`, `data`, `kind`, `request`, `operation`) is in `data$` only.',
    why: 'The error tells about the call by these names.',
  },
  {
    what: 'A `default` response beside declared successes is an error, and no part of the result.',
    why: 'A result that may be an error would have to be asked each time.',
  },
  {
    what: 'Without a configuration a request is sent up to three times where that is safe; `x-speakeasy-retries` is not read. With `strategy: "backoff"`, POST and PATCH are sent again only after 429, 503 and connections that were never made, unless `retryCodes` names more.',
    why: 'A request that creates something must not be made twice by accident.',
  },
  {
    what: 'A back-off is a random time up to the interval.',
    why: 'Clients that failed together must not come back together.',
  },
  {
    what: 'An attempt ends after 60 seconds, unless `timeoutMs` says otherwise; 0 is no limit.',
    why: 'A call that never ends is worse than one that fails.',
  },
  {
    what: 'The function of a list gives the first page alone; the one with `Pages` after its name is awaited and iterated over pages, as the method is. The state of a page (`~next`) is not there.',
    why: 'The first reports failures in `ok`, and a loop over pages throws them.',
  },
  {
    what: 'Without an envelope, `for await` over the call of a list gives items of all pages, and `pages()` the pages.',
    why: 'A body that is a list is iterated over its items already.',
    option: 'pageFormat: result',
    isGone: (compat) => pagedOver(compat) === 'pages',
  },
  {
    what: 'A `date` is text, `String(new RFCDate("2024-12-31"))`, also where the old SDK has a `Date`.',
    why: 'JSON has no dates, and the text is what is sent.',
  },
  {
    what: 'An answer of bytes is a `Blob`, not a `ReadableStream`: its `stream()` gives one.',
    why: 'What was read whole within its bound can be read again, and `download` of `answers` reads piece by piece.',
  },
  {
    what: 'Enums take values that the document does not know.',
    why: 'An API that adds a value must not break programs.',
  },
  {
    what: 'A type that stands inline is called after its place (`BillPaymentAllocations`), not by the shortest name that is free (`Allocations`).',
    why: 'A name does not change when another place of the document gets a type.',
  },
  {
    what: 'Further properties of an object stand beside the declared ones, not in `additionalProperties`.',
    why: 'They are read and written where the JSON has them.',
  },
  {
    what: 'A call takes one request, also where the old SDK was made with `maxMethodParams` and took its members as arguments.',
    why: 'A new parameter does not move the others.',
  },
  {
    what: 'Modules of models stand below `models/components`, `models/operations` and `models/errors`, also where `imports.paths` had them elsewhere.',
    why: 'They are the paths that most SDKs have.',
  },
  {
    what: 'The member of a result is named after the component of the body, else of the response. Others are `object`, `classes` (lists), `oneOf`, `any`, `res` (text, numbers), `bytes` and `responseStream`.',
    why: 'There is no name in the document.',
  },
  {
    what: 'There is no option `security`, no argument of a call and no model `Security` for it: each scheme is an option of the client, and may be a function.',
    why: 'A credential belongs to a client.',
  },
  {
    what: 'Servers are chosen by index and URL, not by name.',
    why: 'Most documents give servers no names.',
    option: 'optionNames: speakeasy',
    isGone: ({ optionNames }) => optionNames === 'speakeasy',
  },
  {
    what: 'A stream of an upload is given as `{ content, name }`, not `{ content, fileName }`.',
    why: 'It is the form that a `File` has.',
  },
  {
    what: 'With `errorNames: speakeasy`, `TimeoutError`, `AbortedError`, `RequestError` and `DecodeError` are not exported.',
    why: 'Calls throw the classes of the other names.',
  },
  {
    what: 'With a `responseFormat`, `.withHttp()` still gives the bare body.',
    why: 'It has request and response beside the body already.',
  },
  {
    what: 'The package is made of ES modules; `require` works where Node can load them (22.12 and newer), or everywhere with the option `module: dual`.',
    why: 'One build is one set of classes.',
  },
  {
    what: 'A module of one error is named after its class (`models/errors/badrequestresponse.js`), also where the old one was named after a response of the document; there is no module `models/components/httpmetadata`, and no type of the globals of an operation.',
    why: 'The classes are exported by `models/errors`, and `HTTPMetadata` by `models/components`; globals are options of the client.',
  },
  {
    what: 'Modules that only the old SDK itself used (`lib/encodings`, `lib/files`, `lib/logger`, `lib/schemas`, `hooks`, `types/async`, `types/blobs`, the function `serverURLFromOptions`) are not there, nor are React Query hooks and an MCP server.',
    why: 'They are no part of calling an API. `hooks` of the client wrap each attempt.',
  },
];

/** All of them, or what is left with these options. */
export function differences(compat?: Compat): readonly Difference[] {
  return differencesLeft(DIFFERENCES, compat);
}
