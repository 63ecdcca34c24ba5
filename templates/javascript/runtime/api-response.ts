// The response as callbacks get it: status, headers, the body as it came. The URL is not part of it, since it may hold
// a key.

/** What it is made of: a fetch Response, or as much of one as an error keeps. */
export interface ResponseHead {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
}

export class ApiResponse {
  readonly status: number;
  readonly statusCode: number;
  readonly statusText: string;
  readonly ok: boolean;
  /** By name in lower case. */
  readonly headers: { readonly [name: string]: string };
  readonly header: { readonly [name: string]: string };
  /** The media type, without parameters. */
  readonly type: string;
  /** The body as text; undefined for bytes. */
  readonly text: string | undefined;
  /** The body as plain JSON; undefined where it is none. */
  readonly body: unknown;

  constructor(response: ResponseHead, text: string | undefined) {
    // Doubles of fetch may have neither text nor headers.
    const { status, statusText = '', headers = new Headers() } = response;
    this.status = status;
    this.statusCode = status;
    this.statusText = statusText;
    this.ok = status >= 200 && status < 300;
    this.headers = Object.fromEntries(headers);
    this.header = this.headers;
    this.type = (headers.get('content-type') ?? '').split(';', 1)[0]!.trim().toLowerCase();
    this.text = text;
    this.body = parsed(text, this.type);
  }

  /** A header, whatever the case of its name. */
  get(name: string): string | undefined {
    const key = name.toLowerCase();
    return Object.hasOwn(this.headers, key) ? this.headers[key] : undefined;
  }
}

function parsed(text: string | undefined, type: string): unknown {
  if (text === undefined || text === '' || !/[/+]json$/.test(type)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
