// The response as callbacks get it: status, headers, the body as it came. The URL is not part of it, since it may hold
// a key.

/** What it is made of: a fetch Response, or as much of one as an error keeps. */
export interface ResponseHead {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
}
export declare class ApiResponse {
  readonly status: number;
  readonly statusCode: number;
  readonly statusText: string;
  readonly ok: boolean;
  /** By name in lower case. */
  readonly headers: {
    readonly [name: string]: string;
  };
  readonly header: {
    readonly [name: string]: string;
  };
  /** The media type, without parameters. */
  readonly type: string;
  /** The body as text; undefined for bytes. */
  readonly text: string | undefined;
  /** The body as plain JSON; undefined where it is none. */
  readonly body: unknown;
  constructor(response: ResponseHead, text: string | undefined);
  /** A header, whatever the case of its name. */
  get(name: string): string | undefined;
}
