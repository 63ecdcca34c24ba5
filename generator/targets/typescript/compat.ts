// The options for programs that were written for an SDK of Speakeasy. `compat: speakeasy` sets all of them; each one can
// be set alone, and wins over it. Without them a client has nothing of this.

import { snakeCase } from '../../naming/words';
import { textAt, type Json } from '../../support/json';
import { asciiName, pascalName } from '../ecmascript/package/options';

export interface Compat {
  /** `named`: the body stands under its name, beside parameters and those of the client. */
  readonly requestShape: 'body' | 'named';
  readonly responseFormat: ResponseFormat;
  /** `result`: without an envelope, a list in pages gives its first page under that name, iterated over pages. */
  readonly pageFormat: PageFormat;
  /** `speakeasy`: the client and its calls take options under both names. */
  readonly optionNames: Names;
  /** Of variables of the environment; empty for none. */
  readonly envVarPrefix: string;
  readonly errorNames: Names;
  /** The class of all errors that the server answered, for `errorNames: speakeasy`. */
  readonly baseErrorName: string;
  /** The class for a status that the document does not declare, for `errorNames: speakeasy`. */
  readonly defaultErrorName: string;
  /** `speakeasy`: modules stand under those paths too. */
  readonly subPaths: Names;
}

type Names = 'own' | 'speakeasy';
type PageFormat = 'items' | 'result';
type ResponseFormat = 'flat' | 'envelope' | 'envelope-http';

const SHAPES = ['body', 'named'] as const;
const PAGE_FORMATS = ['items', 'result'] as const;
const FORMATS = ['flat', 'envelope', 'envelope-http'] as const;
const NAMES = ['own', 'speakeasy'] as const;

const text = (description: string): string => `${description} \`compat\` says which by default.`;

export const compatSchema: { readonly [name: string]: Json } = {
  compat: {
    enum: ['none', 'speakeasy'],
    description:
      'For programs that were written for an SDK of Speakeasy: sets `requestShape: named`, `responseFormat: envelope-http`, `pageFormat: result`, `optionNames`, `errorNames` and `subPaths: speakeasy`, and `envVarPrefix`, unless they are set themselves.',
    default: 'none',
  },
  requestShape: {
    enum: SHAPES,
    description: text(
      'What a call takes that has a body and no parameters of its own: the body, or (`named`) an object that holds it under the name of its schema, beside the parameters of the client.',
    ),
  },
  responseFormat: {
    enum: FORMATS,
    description: text(
      'What a call gives: the body (`flat`), or an object that holds it under the name of its schema, beside `statusCode`, `contentType` and `rawResponse` (`envelope`) or beside `httpMeta` (`envelope-http`).',
    ),
  },
  pageFormat: {
    enum: PAGE_FORMATS,
    description: text(
      'With `responseFormat: flat`, what a call gives whose answers come in pages: the body, iterated over the items of all pages (`items`), or an object that holds it as `result`, iterated over pages (`result`).',
    ),
  },
  optionNames: {
    enum: NAMES,
    description: text(
      '`speakeasy`: the client takes `httpClient`, `retryConfig`, `serverIdx` (and `server`, where servers have names), `userAgent` and `debugLogger` too, calls take `retryCodes`, `retries: { strategy, backoff }` and members of a RequestInit, and what nobody knows is warned about.',
    ),
  },
  envVarPrefix: {
    type: 'string',
    pattern: '^([A-Z][A-Z0-9_]*)?$',
    description:
      'With `optionNames: speakeasy`: what begins the names of variables of the environment that stand in for options, such as `APIDECK` of `APIDECK_API_KEY`. Empty for none. The name of the class with `compat`.',
  },
  errorNames: {
    enum: NAMES,
    description: text(
      '`speakeasy`: errors are `SDKValidationError`, `RequestTimeoutError` and so on, and those of responses have `statusCode`, `data$`, `rawResponse`, `httpMeta` and the members of their body.',
    ),
  },
  baseErrorName: pascalName(
    'With `errorNames: speakeasy`: the class of all errors that the server answered. By default the name of the class with `Error`.',
  ),
  defaultErrorName: pascalName(
    'With `errorNames: speakeasy`: the class for a status that the document does not declare. `APIError` by default; many SDKs of Speakeasy call it `SDKError`.',
  ),
  subPaths: {
    enum: NAMES,
    description: text(
      '`speakeasy`: the package has `models/components`, `models/operations`, `models/errors`, `lib/http`, `lib/retries`, `lib/config`, `types` and `types/fp` too, with and without `.js`.',
    ),
  },
};

export function compatOf(given: { readonly [name: string]: Json }, className: string): Compat {
  const all = textAt(given, 'compat') === 'speakeasy';
  const choice = <T extends string>(name: string, values: readonly T[], own: T, other: T): T =>
    values.find((value) => value === textAt(given, name)) ?? (all ? other : own);
  const names = (name: string): Names => choice(name, NAMES, 'own', 'speakeasy');
  return {
    requestShape: choice('requestShape', SHAPES, 'body', 'named'),
    pageFormat: choice('pageFormat', PAGE_FORMATS, 'items', 'result'),
    responseFormat: choice('responseFormat', FORMATS, 'flat', 'envelope-http'),
    optionNames: names('optionNames'),
    envVarPrefix: textAt(given, 'envVarPrefix') ?? (all ? snakeCase(asciiName(className)).toUpperCase() : ''),
    errorNames: names('errorNames'),
    baseErrorName: textAt(given, 'baseErrorName') ?? `${className}Error`,
    defaultErrorName: textAt(given, 'defaultErrorName') ?? 'APIError',
    subPaths: names('subPaths'),
  };
}

/** What a list in pages is iterated over. */
export function pagedOver({ responseFormat, pageFormat }: Compat): 'items' | 'pages' {
  return responseFormat === 'flat' && pageFormat === 'items' ? 'items' : 'pages';
}

/** Names that options of the client have besides its own. */
export function moreOptions({ optionNames }: Compat): readonly string[] {
  return optionNames === 'own' ? [] : ['httpClient', 'server', 'serverIdx', 'userAgent', 'retryConfig', 'debugLogger'];
}

/** Classes of errors besides the client's own. */
export function moreErrors({ errorNames, baseErrorName, defaultErrorName }: Compat): readonly string[] {
  return errorNames === 'own' ? [] : [...SPEAKEASY_ERRORS, 'ResponseError', baseErrorName, defaultErrorName];
}

/** The class for statuses that the document does not declare, and the one above all errors of the client. */
export function commonErrors({ errorNames, baseErrorName, defaultErrorName }: Compat): { other: string; all: string } {
  if (errorNames === 'own') return { other: 'APIError', all: 'SDKError' };
  return { other: defaultErrorName, all: defaultErrorName === 'SDKError' ? baseErrorName : 'SDKError' };
}

/** Those of the runtime, which the module of errors exports. */
export const SPEAKEASY_ERRORS = [
  'HTTPClientError',
  'InvalidRequestError',
  'RequestAbortedError',
  'RequestTimeoutError',
  'ResponseValidationError',
  'SDKValidationError',
  'UnexpectedClientError',
];

/** Whether calls go through the module that knows such options, results and errors. */
export function isCallShaped({ responseFormat, pageFormat, optionNames, errorNames }: Compat): boolean {
  return (
    responseFormat !== 'flat' || pageFormat === 'result' || optionNames === 'speakeasy' || errorNames === 'speakeasy'
  );
}
