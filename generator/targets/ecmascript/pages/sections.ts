// Sections that the READMEs of TypeScript and JavaScript have in common.

import { TOKEN_RETRY_RULES, type Client } from '../../../client';
import { join, type Code } from '../../../code/code';
import { stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { inlineCode, md, proseLine, type Markdown } from '../../../languages/markup';
import { goesOn } from '../package/side-modules';

type Section =
  'streaming' | 'pages' | 'files' | 'download' | 'tokens' | 'webhooks' | 'retries' | 'logging' | 'proxy' | 'doubles';

/** The piece of code of each section; absent where the document has nothing to show. */
export type Pieces = { readonly [section in Section]: Markdown | undefined };

export function present(piece: Markdown | undefined): readonly Markdown[] {
  return piece === undefined ? [] : [piece];
}

/** Answers a request that brings a webhook, as a handler of Workers, Deno, Bun and Next does. */
export function webhookPiece(
  { webhooks }: Client,
  packageName: string,
  language: 'typescript' | 'javascript',
): Ecmascript | undefined {
  const [first] = webhooks?.events ?? [];
  if (first === undefined) return undefined;
  const signature = language === 'typescript' ? ts`receive(request: Request): Promise<Response>` : ts`receive(request)`;
  const docs =
    language === 'typescript'
      ? ts``
      : ts`/** @param {Request} request */
`;
  return ts`import { unwrap, WebhookVerificationError } from ${stringLiteral(`${packageName}/webhooks`)};

${docs}export async function ${signature} {
  const body = new Uint8Array(await request.arrayBuffer());
  try {
    const event = await unwrap(body, request.headers, process.env["WEBHOOK_SECRET"] ?? "");
    if (event.name === ${stringLiteral(first.name)}) {
      console.log(event.data);
    }
    return new Response(null, { status: 204 });
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    return new Response(error.reason, { status: 400 });
  }
}
`;
}

/** Where there are webhooks. */
export function webhooksSection(
  { webhooks }: Client,
  packageName: string,
  piece: Markdown | undefined,
): readonly Markdown[] {
  if (webhooks === undefined) return [];
  return [
    md`## Webhooks`,
    md`${inlineCode(`${packageName}/webhooks`)} receives the webhooks of the API. ${inlineCode('await unwrap(body, headers, secret)')} takes all headers of the request, verifies the signature, which stands in the header ${inlineCode(webhooks.signature.header)}, and gives the event: its ${inlineCode('name')} in the document and its decoded ${inlineCode('data')}; an event that is not known has no name, and its data are as they came. ${inlineCode('verify')} does the first alone. The body has to be the bytes or the text that arrived, not what a parser made of it. ${inlineCode('secret')} may be several, while one takes the place of another. A request that is refused is a ${inlineCode('WebhookVerificationError')}, whose ${inlineCode('reason')} is ${inlineCode('bad-signature')}, ${inlineCode('missing-header')}, ${inlineCode('malformed')}, ${inlineCode('too-old')}, ${inlineCode('too-new')}, ${inlineCode('bad-secret')} or ${inlineCode('not-raw')}: answer it with 400. A timestamp may be ${inlineCode('toleranceSeconds')} away, 300 by default.`,
    ...present(piece),
  ];
}

/** What calls have whose answers come in pages. */
interface ListCalls {
  /** The call of one, without its arguments. */
  readonly list: Code;
  /** What a loop over it gives. */
  readonly over: 'items' | 'pages';
  /** Which calls give one page alone. */
  readonly alone: Markdown;
}

/** Where lists come in pages. */
export function pagesSection(calls: ListCalls | undefined, piece: Markdown | undefined): readonly Markdown[] {
  if (calls === undefined) return [];
  const { list, over, alone } = calls;
  const what = over === 'items' ? md`the items of all pages` : md`all pages`;
  return [
    md`## Pages`,
    md`A list that comes in pages, as ${inlineCode(`${list.text}(…)`)}, is awaited for its first page, or iterated over ${what}. Each page is asked for when it is reached, with the arguments and options of the call, and with retries and a timeout of its own; who leaves the loop asks for no other.`,
    ...present(piece),
    ...(over === 'items'
      ? [
          md`${inlineCode('pages()')} of what the call returns gives the pages: ${inlineCode('body')} is the decoded body, ${inlineCode('items')} its items, and ${inlineCode('next()')} asks for the page after it, with ${inlineCode('undefined')} after the last.`,
        ]
      : []),
    md`A cursor or link that comes a second time is an error, and a link that leads to another origin is not followed. ${alone}`,
  ];
}

/** Where a call sends a file: its name, where its options stand, and how they name the media type of a body that has several. */
export function filesSection(
  shown: { readonly method: string; readonly chosen: string | undefined } | undefined,
  packageName: string,
  options: Markdown,
  choice: (mediaType: string) => Markdown,
  piece: Markdown | undefined,
): readonly Markdown[] {
  if (shown === undefined) return [];
  const { method, chosen } = shown;
  return [
    md`## Files`,
    md`A file that is sent, as to ${inlineCode(method)}, is a ${inlineCode('Blob')} or ${inlineCode('File')}, bytes, text, or what is read while it is sent: a stream of the web or of Node (${inlineCode('fs.createReadStream(path)')}), an async iterable of bytes or text, or a ${inlineCode('Response')} of ${inlineCode('fetch')}. Name and media type are those of the value; ${inlineCode('toFile(value, name, { type, size, headers })')} of ${inlineCode(`${packageName}/files`)} gives them to what has none, and its part of a form further headers. Files of a form may also be ${inlineCode('{ uri, name, type }')} in React Native.`,
    md`What is read while it is sent never stands in memory as a whole, and has a Content-Length where the length is known: of files on a disk, of responses that say it, and by ${inlineCode('size')}. It is read once: a call with it is not retried, and another call needs a new stream. ${inlineCode('await fs.openAsBlob(path)')} can be sent again. Browsers that send no streams refuse them. ${options} ${inlineCode('uploadProgress')} is a function that is told how many bytes of the body went out, and how many there are.`,
    ...(chosen === undefined
      ? []
      : [
          md`A body that may have several media types is sent as JSON, or else as the first of them. For files, ${choice(chosen)} names the one that holds them.`,
        ]),
    ...present(piece),
  ];
}

/** Where there are token endpoints that the client can ask. `given`: how a program gives a credential. */
export function tokensSection(
  { tokenFlows }: Client,
  packageName: string,
  given: Markdown,
  piece: Markdown | undefined,
): readonly Markdown[] {
  if (tokenFlows.length === 0) return [];
  const names = tokenFlows.map(({ grant }) => inlineCode(`${grant}(options)`));
  return [
    md`## Access tokens`,
    md`${inlineCode(`${packageName}/tokens`)} makes credentials that ask for access tokens themselves: ${join(names, md` and `)}. ${given} A token is kept until shortly before it expires, or in a ${inlineCode('cache')} of your own; calls that need one at once wait for one request; one that is refused with 401 is renewed once. ${inlineCode('clientId')} and ${inlineCode('clientSecret')} stand in the header of the request, or in its body with ${inlineCode("authentication: 'body'")}; ${inlineCode('scopes')}, ${inlineCode('parameters')} and ${inlineCode('tokenURL')} say the rest. Where the endpoint gives no token, the cause of the call's error is a ${inlineCode('TokenError')} with its ${inlineCode('status')}, ${inlineCode('code')} and ${inlineCode('description')}. ${proseLine(TOKEN_RETRY_RULES)} ${inlineCode('retries')} says how often.`,
    ...present(piece),
  ];
}

/** `options`: where a call takes options. */
export function answersSection(
  client: Client,
  packageName: string,
  options: Markdown,
  piece: Markdown | undefined,
): readonly Markdown[] {
  return [
    md`## Answers as they come, and downloads`,
    md`Functions of ${inlineCode(`${packageName}/answers`)} take the answer of a call in other ways. They are given a function that makes the call, and hands on the options that it gets (${options}); credentials, retries and errors are those of any call.`,
    md`${inlineCode('await asResponse(call)')} gives the ${inlineCode('Response')} of ${inlineCode('fetch')} as soon as its headers are there. Its body is not read, whatever the document says of it; the time limit ends with the headers, and the ${inlineCode('signal')} of the call ends the body too.`,
    md`${inlineCode('await download(call, target, { onProgress, resumes })')} writes a body of any size piece by piece: to a ${inlineCode('WritableStream')}, or in Node, Deno and Bun to a new file. ${inlineCode('target')} is then its path, which nothing may have yet, or a folder, where it has the last part of the server's name for it; it is for its owner alone (mode 0600), and gone where the download fails. ${inlineCode('onProgress')} is told how many bytes arrived, and how many there are. A connection that breaks, or is silent for the time limit, is made again up to ${inlineCode('resumes')} times (3), and goes on where it stopped, where the answer has a strong ${inlineCode('ETag')}.`,
    ...present(piece),
    ...(goesOn(client)
      ? [
          md`${inlineCode('await reconnecting(call, { reconnects, delayMs, signal })')} gives the items of an event stream that a GET asks for, also over connections that break or are silent: after the last event with an id it is asked for again with ${inlineCode('Last-Event-ID')}, when the server's ${inlineCode('retry')} or ${inlineCode('delayMs')} (1000) is over, up to ${inlineCode('reconnects')} times (5).`,
        ]
      : []),
  ];
}

/** `logger`: how a client is given one. */
export function loggingSection(
  packageName: string,
  logger: Markdown,
  piece: Markdown | undefined,
): readonly Markdown[] {
  return [
    md`## Logging`,
    md`${logger} is a function that gets an event for each request, response and failure, without secrets. ${inlineCode('consoleLogger(level, console)')} of ${inlineCode(`${packageName}/logging`)} makes one that writes to the console, or to a logger with its methods: at ${inlineCode('debug')} requests too, at ${inlineCode('info')} responses, at ${inlineCode('warn')} (the default) attempts that failed, at ${inlineCode('error')} calls that did.`,
    ...present(piece),
  ];
}

/** `what`: the setting that sends requests; `own`: the one for members that a platform has of its own. */
export function proxySection(
  what: Markdown,
  own: Markdown,
  { proxy, doubles }: Pick<Pieces, 'proxy' | 'doubles'>,
): readonly Markdown[] {
  return [
    md`## Proxies and tests`,
    md`${what} sends each attempt in place of the global ${inlineCode('fetch')}: a function that takes a ${inlineCode('Request')} and gives the promise of a ${inlineCode('Response')}. Its second argument has method, headers, redirect and signal once more, as ${inlineCode('fetch')} takes them, and what ${own} says for all calls or one: members that are a platform's own (${inlineCode('next')}, ${inlineCode('cf')}, ${inlineCode('tls')}, ${inlineCode('dispatcher')}) reach it. That is the place for a proxy, in Node by a dispatcher of the package ${inlineCode('undici')}:`,
    ...present(proxy),
    ...(doubles === undefined ? [] : [md`A test answers without a server:`, doubles]),
  ];
}
