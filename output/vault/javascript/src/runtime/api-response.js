// The response as callbacks get it: status, headers, the body as it came. The URL is not part of it, since it may hold
// a key.

export class ApiResponse {
  status;
  statusCode;
  statusText;
  ok;
  /** By name in lower case. */
  headers;
  header;
  /** The media type, without parameters. */
  type;
  /** The body as text; undefined for bytes. */
  text;
  /** The body as plain JSON; undefined where it is none. */
  body;

  constructor(response, text) {
    // Doubles of fetch may have neither text nor headers.
    const { status, statusText = "", headers = new Headers() } = response;
    this.status = status;
    this.statusCode = status;
    this.statusText = statusText;
    this.ok = status >= 200 && status < 300;
    this.headers = Object.fromEntries(headers);
    this.header = this.headers;
    this.type = (headers.get("content-type") ?? "").split(";", 1)[0].trim().toLowerCase();
    this.text = text;
    this.body = parsed(text, this.type);
  }

  /** A header, whatever the case of its name. */
  get(name) {
    const key = name.toLowerCase();
    return Object.hasOwn(this.headers, key) ? this.headers[key] : undefined;
  }
}

function parsed(text, type) {
  if (text === undefined || text === "" || !/[/+]json$/.test(type)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
