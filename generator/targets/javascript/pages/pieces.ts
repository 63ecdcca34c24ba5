// Short programs of the README, one for each section: made of the document's own operations where a call is shown. Address and
// credentials of `ApiClient.instance` are set as "Getting Started" shows.

import { contentWithFiles, downloadedFirst, shownAside, firstCurrent, takesFileFirst } from '../../../client';
import { identifier, member, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { fence, type Markdown } from '../../../languages/markup';
import { block } from '../../ecmascript/layout';
import { webhookPiece, type Pieces } from '../../ecmascript/pages/sections';
import type { MethodPlan } from '../operations/apis';
import {
  downloadCode,
  failingCode,
  FILE,
  FILE_IMPORT,
  importFrom,
  inLines,
  inParagraphs,
  PROGRESS,
} from '../../ecmascript/pages/programs';
import type { Plan } from '../plan';
import { callCode } from './example';

export function piecesOf(plan: Plan): Pieces {
  const shown = (code: Ecmascript | undefined): Markdown | undefined => code && fence(code, 'javascript');
  return {
    streaming: shown(streaming(plan)),
    pages: shown(pages(plan)),
    files: shown(upload(plan)),
    download: shown(downloading(plan)),
    tokens: shown(tokens(plan)),
    webhooks: shown(webhookPiece(plan.client, plan.options.packageName, 'javascript')),
    retries: shown(retries(plan)),
    logging: shown(logging(plan)),
    proxy: shown(proxy(plan)),
    doubles: shown(doubles(plan)),
  };
}

/** `shown`: whose API is made, as `api`. */
function program(
  plan: Plan,
  { imports = [], shown, body }: { imports?: readonly Ecmascript[]; shown?: MethodPlan; body: readonly Ecmascript[] },
): Ecmascript {
  const module = moduleName(plan);
  const own = ts`import ${module} from ${stringLiteral(plan.options.packageName)};`;
  const made = shown === undefined ? [] : [ts`const api = new ${module}.${identifier(shown.home.name)}();`];
  return inParagraphs([inLines([...imports, own]), ...made, ...body]);
}

function moduleName({ options }: Plan): Ecmascript {
  return identifier(options.moduleName);
}

function streaming(plan: Plan): Ecmascript | undefined {
  const shown = firstCurrent(plan.methods, ({ call }) => call.stream !== undefined);
  if (shown === undefined) return undefined;
  const loop = ts`for await (const item of await ${callCode(shown, plan)}) {
  console.log(item);
}`;
  return program(plan, { shown, body: [loop] });
}

function pages(plan: Plan): Ecmascript | undefined {
  const shown = firstCurrent(plan.methods, ({ pages: rows }) => rows !== undefined);
  if (shown === undefined) return undefined;
  const loop = ts`for await (const item of ${callCode(shown, plan)}) {
  console.log(item);
}`;
  return program(plan, { shown, body: [loop] });
}

/** A file of the disk, read while it is sent. */
function upload(plan: Plan): Ecmascript | undefined {
  const shown = takesFileFirst(plan.methods)?.plan;
  const taken = shown && contentWithFiles(shown.call);
  if (shown === undefined || taken === undefined) return undefined;
  const members = [PROGRESS];
  if (taken.chosen) members.unshift(ts`contentType: ${stringLiteral(taken.content.sent)}`);
  const call = callCode(shown, plan, {
    options: block(members),
    upload: { content: taken.content, file: FILE },
  });
  if (!call.text.includes(FILE.text)) return undefined;
  return program(plan, { imports: [FILE_IMPORT], shown, body: [ts`await ${call};`] });
}

function downloading(plan: Plan): Ecmascript | undefined {
  const shown = downloadedFirst(plan.methods);
  if (shown === undefined) return undefined;
  const call = callCode(shown, plan, { options: ts`options` });
  const body = downloadCode(call);
  return program(plan, {
    imports: [importFrom(plan.options.packageName, 'answers', ts`download`)],
    shown,
    body: [body],
  });
}

function tokens(plan: Plan): Ecmascript | undefined {
  const [flows] = plan.client.tokenFlows;
  const [endpoint] = flows?.endpoints ?? [];
  if (flows === undefined || endpoint === undefined) return undefined;
  const grant = identifier(flows.grant);
  const members = [ts`clientId: process.env["CLIENT_ID"] ?? ""`, ts`clientSecret: process.env["CLIENT_SECRET"] ?? ""`];
  if (flows.grant === 'refreshToken') members.push(ts`refreshToken: process.env["REFRESH_TOKEN"] ?? ""`);
  if (endpoint.url === undefined) members.push(ts`tokenURL: "https://auth.example.com/token"`);
  const scheme = member(ts`client.authentications`, endpoint.scheme);
  const body = [clientOf(plan), ts`${scheme}.accessToken = ${grant}(${block(members)});`];
  return program(plan, { imports: [importFrom(plan.options.packageName, 'tokens', grant)], body });
}

function clientOf(plan: Plan): Ecmascript {
  return ts`const client = ${moduleName(plan)}.ApiClient.instance;`;
}

function retries(plan: Plan): Ecmascript | undefined {
  const shown = simplest(plan);
  if (shown === undefined) return undefined;
  const set = ts`${clientOf(plan)}
client.timeout = 30_000;
client.retries = { attempts: 5, maxDelayMs: 20_000 };
client.hooks = [
  async (request, next, { operation, attempt }) => {
    const response = await next(request);
    console.log(operation, attempt, response.status);
    return response;
  },
];`;
  const once = block([ts`timeoutMs: 5_000`, ts`retries: { attempts: 1 }`]);
  const call = ts`await ${callCode(shown, plan, { options: once })};`;
  return program(plan, { shown, body: [set, call] });
}

function simplest(plan: Plan): MethodPlan | undefined {
  return shownAside(plan.methods, (each) => callCode(each, plan).text);
}

function logging(plan: Plan): Ecmascript {
  const body = [ts`${moduleName(plan)}.ApiClient.instance.logger = consoleLogger("debug");`];
  return program(plan, { imports: [importFrom(plan.options.packageName, 'logging', ts`consoleLogger`)], body });
}

function proxy(plan: Plan): Ecmascript {
  const body = ts`const dispatcher = new ProxyAgent("http://proxy.example:8080");
${moduleName(plan)}.ApiClient.instance.fetchOptions = /** @type {RequestInit} */ ({ dispatcher });`;
  return program(plan, { imports: [ts`import { ProxyAgent } from "undici";`], body: [body] });
}

/** A program that is tested gets a client that answers by itself. */
function doubles(plan: Plan): Ecmascript | undefined {
  const shown = simplest(plan);
  if (shown === undefined) return undefined;
  const body = ts`const client = new ${moduleName(plan)}.ApiClient();
client.requestAgent = async () => globalThis.Response.json({ message: "slow down" }, { status: 429 });
client.retries = { attempts: 1 };

const api = new ${moduleName(plan)}.${identifier(shown.home.name)}(client);
${failingCode(callCode(shown, plan))}`;
  return program(plan, { body: [body] });
}
