// Results that hold the body under its own name, beside what is known of the response.

import type { HTTPDetails } from './send.js';
import type { SentRequest } from './redact.js';

export interface HTTPMetadata {
  /** Its body is read already. */
  readonly response: Response;
  /** What was sent; credentials are `[redacted]`. */
  readonly request: Request;
}

export interface SpeakeasyEnvelopeHTTP {
  readonly headers: { readonly [name: string]: string[] };
  readonly httpMeta: HTTPMetadata;
}

export interface SpeakeasyEnvelope {
  readonly headers: { readonly [name: string]: string[] };
  readonly contentType: string;
  readonly statusCode: number;
  /** Its body is read already. */
  readonly rawResponse: Response;
}

/** Of a page that has nothing besides its body. */
export type SpeakeasyEnvelopeResult = object;

export function speakeasyEnvelopeResult(_: HTTPDetails, member = 'result', body: unknown): SpeakeasyEnvelopeResult {
  return { [member]: body };
}

export function speakeasyEnvelopeHTTP(
  http: HTTPDetails,
  member: string | undefined,
  body: unknown,
): SpeakeasyEnvelopeHTTP {
  const httpMeta = metadataOf(http.request, () => http.response);
  return { httpMeta, ...headersIn(http.response), ...(member !== undefined && { [member]: body }) };
}

export function speakeasyEnvelope(
  { response }: HTTPDetails,
  member: string | undefined,
  body: unknown,
): SpeakeasyEnvelope {
  return {
    contentType: response.headers.get('content-type') ?? '',
    statusCode: response.status,
    // A getter: the URL of the response may hold a key.
    get rawResponse() {
      return response;
    },
    ...headersIn(response),
    ...(member !== undefined && { [member]: body }),
  };
}

/** Both are made when they are asked for. */
export function metadataOf(request: SentRequest, response: () => Response): HTTPMetadata {
  return {
    get response() {
      return response();
    },
    get request() {
      const { method, url, headers } = request;
      return new Request(url, { method, headers });
    },
  };
}

function headersIn({ headers }: Response): { readonly headers: { readonly [name: string]: string[] } } {
  return { headers: Object.fromEntries([...headers].map(([name, value]) => [name, [value]])) };
}
