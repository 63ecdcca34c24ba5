// Short programs of the README, one for each section: made of the document's own operations where a call is shown.

import {
  contentWithFiles,
  downloadedFirst,
  shownAside,
  firstCurrent,
  takesFileFirst,
  firstRequirement,
} from '../../../client';
import { indent, join } from '../../../code/code';
import { fence, type Markdown } from '../../../languages/markup';
import { identifier, propertyName, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { webhookPiece, type Pieces } from '../../ecmascript/pages/sections';
import { commonErrors, pagedOver } from '../compat';
import type { OperationPlan } from '../operations/plan';
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
import { callCode, clientCode, environment, shownOperation } from './example';
import { objectCode } from './literals';

interface Program {
  /** Beside that of the class. */
  readonly imports?: readonly Ecmascript[];
  /** What is imported beside the class. */
  readonly names?: readonly Ecmascript[];
  /** Between imports and client. */
  readonly before?: Ecmascript;
  readonly security?: readonly string[];
  /** Options of the client beside credentials and parameters. */
  readonly options?: readonly Ecmascript[];
  /** What it does with the client. */
  readonly body?: Ecmascript;
}

export function piecesOf(plan: Plan): Pieces & { readonly errors: Markdown | undefined } {
  const shown = (code: Ecmascript | undefined): Markdown | undefined => code && fence(code, 'typescript');
  return {
    // Its own, beside the prose.
    streaming: undefined,
    errors: shown(errors(plan)),
    pages: shown(pages(plan)),
    files: shown(upload(plan)),
    download: shown(downloading(plan)),
    tokens: shown(tokens(plan)),
    webhooks: shown(webhookPiece(plan.client, plan.options.packageName, 'typescript')),
    retries: shown(retries(plan)),
    logging: shown(logging(plan)),
    proxy: shown(proxy(plan)),
    doubles: shown(doubles(plan)),
  };
}

function program(
  { imports = [], names = [], before, security = [], options = [], body }: Program,
  plan: Plan,
): Ecmascript {
  const { className, packageName } = plan.options;
  const own = ts`import { ${join([identifier(className), ...names], ts`, `)} } from ${stringLiteral(packageName)};`;
  const parts = [inLines([...imports, own]), ...(before === undefined ? [] : [before])];
  parts.push(clientCode(plan, false, security, options));
  if (body !== undefined) {
    parts.push(ts`async function run() {
  ${indent(body, 2)}
}`);
    parts.push(ts`run();`);
  }
  return inParagraphs(parts);
}

/** A failure that the document declares for the call is told apart from all others. */
function errors(plan: Plan): Ecmascript | undefined {
  const operation = simplest(plan);
  if (operation === undefined) return undefined;
  const declared = operation.errors.find(({ type, answer }) => type !== undefined && /^\d+$/.test(answer.status));
  const common = commonErrors(plan.options.compat);
  const body = ts`try {
  await ${indent(callCode(operation, plan), 2)};
} catch (error) {
  if (error instanceof errors.${identifier(declared?.type?.name ?? common.other)}) {
    console.log(error.status, error.body);
  } else if (error instanceof errors.${identifier(common.all)}) {
    console.log(error.kind, error.message);
  } else {
    throw error;
  }
}`;
  return program({ names: [ts`errors`], security: firstRequirement(operation.call), body }, plan);
}

function pages(plan: Plan): Ecmascript | undefined {
  const operation = firstCurrent(plan.operations, (each) => each.pages !== undefined);
  if (operation === undefined) return undefined;
  const one = pagedOver(plan.options.compat) === 'items' ? ts`item` : ts`result`;
  const body = ts`for await (const ${one} of ${callCode(operation, plan)}) {
  console.log(${one});
}`;
  return program({ security: firstRequirement(operation.call), body }, plan);
}

/** A file of the disk, read while it is sent. */
function upload(plan: Plan): Ecmascript | undefined {
  const operation = takesFileFirst(plan.operations)?.plan;
  const taken = operation && contentWithFiles(operation.call);
  if (operation === undefined || taken === undefined) return undefined;
  const members = [PROGRESS];
  if (taken.chosen) members.unshift(ts`headers: { "Content-Type": ${stringLiteral(taken.content.sent)} }`);
  const call = callCode(operation, plan, {
    upload: { content: taken.content, file: FILE },
    options: objectCode(members),
  });
  if (!call.text.includes(FILE.text)) return undefined;
  return program(
    { imports: [FILE_IMPORT], security: firstRequirement(operation.call), body: ts`await ${call};` },
    plan,
  );
}

function downloading(plan: Plan): Ecmascript | undefined {
  const operation = downloadedFirst(plan.operations);
  if (operation === undefined) return undefined;
  const call = callCode(operation, plan, { options: ts`options` });
  const body = downloadCode(call);
  return program(
    {
      imports: [importFrom(plan.options.packageName, 'answers', ts`download`)],
      security: firstRequirement(operation.call),
      body,
    },
    plan,
  );
}

function tokens(plan: Plan): Ecmascript | undefined {
  const [flows] = plan.client.tokenFlows;
  const [endpoint] = flows?.endpoints ?? [];
  const credential = plan.credentials.find(({ credential: { name } }) => name === endpoint?.scheme);
  if (flows === undefined || endpoint === undefined || credential === undefined) return undefined;
  const grant = identifier(flows.grant);
  const more = flows.grant === 'refreshToken' ? ['refreshToken'] : [];
  const given = ['clientId', 'clientSecret', ...more].map(
    (name) => ts`${identifier(name)}: ${environment(plan, name)}`,
  );
  if (endpoint.url === undefined) given.push(ts`tokenURL: "https://auth.example.com/token"`);
  const option = ts`${propertyName(credential.option)}: ${grant}(${objectCode(given)})`;
  return program({ imports: [importFrom(plan.options.packageName, 'tokens', grant)], options: [option] }, plan);
}

function retries(plan: Plan): Ecmascript | undefined {
  const operation = simplest(plan);
  if (operation === undefined) return undefined;
  const hook = ts`async (request, next, { operation, attempt }) => {
  const response = await next(request);
  console.log(operation, attempt, response.status);
  return response;
}`;
  const options = [
    ts`retries: { attempts: 5, maxDelayMs: 20_000 }`,
    ts`timeoutMs: 30_000`,
    ts`hooks: [
  ${indent(hook, 2)},
]`,
  ];
  const once = objectCode([ts`retries: { attempts: 1 }`, ts`timeoutMs: 5_000`]);
  const body = ts`await ${callCode(operation, plan, { options: once })};`;
  return program({ security: firstRequirement(operation.call), options, body }, plan);
}

function simplest(plan: Plan): OperationPlan | undefined {
  return shownAside(plan.operations, (each) => callCode(each, plan).text, [shownOperation(plan) ?? []].flat());
}

function logging(plan: Plan): Ecmascript {
  const options = [ts`logger: consoleLogger("debug")`];
  return program({ imports: [importFrom(plan.options.packageName, 'logging', ts`consoleLogger`)], options }, plan);
}

function proxy(plan: Plan): Ecmascript {
  return program(
    {
      imports: [ts`import { ProxyAgent } from "undici";`],
      before: ts`const dispatcher = new ProxyAgent("http://proxy.example:8080");`,
      options: [ts`fetchOptions: { dispatcher } as RequestInit`],
    },
    plan,
  );
}

/** A program that is tested gets a client that answers by itself. */
function doubles(plan: Plan): Ecmascript | undefined {
  const operation = simplest(plan);
  if (operation === undefined) return undefined;
  const options = [
    ts`fetch: async () => globalThis.Response.json({ message: "slow down" }, { status: 429 })`,
    ts`retries: { attempts: 1 }`,
  ];
  const body = failingCode(callCode(operation, plan));
  return program({ options, body }, plan);
}
