// README.md: how to install and call the package, all operations, credentials, errors and servers.

import {
  calledElsewhere,
  currentOf,
  firstCurrent,
  takesFileFirst,
  variableNames,
  type Credential,
} from '../../../client';
import { join } from '../../../code/code';
import {
  differenceList,
  fence,
  heading,
  inlineCode,
  link,
  md,
  table,
  text,
  type Markdown,
} from '../../../languages/markup';
import { identifier, ts } from '../../../languages/ecmascript';
import { differences } from '../differences';
import {
  answersSection,
  filesSection,
  loggingSection,
  pagesSection,
  present,
  proxySection,
  tokensSection,
  webhooksSection,
} from '../../ecmascript/pages/sections';
import { groupPath, methodItems, shownGroups } from './links';
import { lines, page } from '../../ecmascript/pages/blocks';

import { classExample, shownOperation } from './example';
import { piecesOf } from './pieces';
import { pagedOver, type Compat } from '../compat';
import type { OperationPlan } from '../operations/plan';
import type { Plan } from '../plan';

export function readmePage(plan: Plan): Markdown {
  const { info } = plan.model;
  const { packageName } = plan.options;
  const first = shownOperation(plan);
  const pieces = piecesOf(plan);
  const install = ts`npm install ${identifierPath(packageName)}`;
  return page([
    heading(1, text(packageName)),
    md`Client for ${text(info.title)}${info.summary === undefined ? md`` : md`: ${text(info.summary)}`}. No runtime dependencies; works in Node ≥ 20, Deno, Bun, browsers and Workers.`,
    md`## Installation`,
    fence(install, 'bash'),
    md`That is the package of a registry, once it is published there. In a repository that holds its sources, build ${inlineCode('dist/')} first, which the package is imported from: ${inlineCode('npm install && npm run build')} in this folder; then install the folder by its path. A program that compiles TypeScript may import ${inlineCode('src/index.ts')} instead.`,
    ...(first === undefined ? [] : callSections(first, plan, pieces)),
    ...webhooksSection(plan.client, plan.options.packageName, pieces.webhooks),
    ...(first === undefined ? [] : furtherSections(plan, pieces)),
    md`## Where it differs`,
    md`Programs that were written for an SDK of Speakeasy, made of the same document, meet these differences:`,
    differenceList(differences(plan.options.compat)),
  ]);
}

/** What calls fail with. */
function errorProse({ errorNames, baseErrorName, defaultErrorName }: Compat): Markdown {
  if (errorNames === 'own') {
    return md`Methods throw, functions return: one class for each error that the API declares, with ${inlineCode('status')}, ${inlineCode('headers')}, ${inlineCode('body')} and the decoded ${inlineCode('data')}, all of them an ${inlineCode('APIError')}; and ${inlineCode('ConnectionError')}, ${inlineCode('TimeoutError')}, ${inlineCode('AbortedError')}, ${inlineCode('RequestError')}, ${inlineCode('DecodeError')}. Each has a literal ${inlineCode('kind')}.`;
  }
  return md`Methods throw, functions return: one class for each error that the API declares and ${inlineCode(defaultErrorName)} for other statuses, with ${inlineCode('statusCode')}, ${inlineCode('headers')}, ${inlineCode('body')} and the decoded ${inlineCode('data$')}, all of them an ${inlineCode(baseErrorName)}; and ${inlineCode('ConnectionError')}, ${inlineCode('RequestTimeoutError')}, ${inlineCode('RequestAbortedError')}, ${inlineCode('InvalidRequestError')}, ${inlineCode('SDKValidationError')}, ${inlineCode('ResponseValidationError')}. Each has a literal ${inlineCode('kind')}.`;
}

/** How operations are called, and what they give back. */
function callSections(first: OperationPlan, plan: Plan, pieces: ReturnType<typeof piecesOf>): readonly Markdown[] {
  return [
    md`## Usage`,
    fence(classExample(first, plan), 'typescript'),
    md`## Available operations`,
    ...shownGroups(plan).flatMap((group) => [
      md`### ${link(text(group.path.length === 0 ? plan.options.className : group.path.join('.')), groupPath(group))}`,
      lines(methodItems(group, 'package')),
    ]),
    md`## Authentication`,
    authentication(plan),
    md`## Standalone functions`,
    md`Each operation is also a function of its own, so that a bundler keeps only what is used. It returns a result, and never rejects. ${link(md`All functions`, 'FUNCTIONS.md')}.`,
    md`## Errors`,
    errorProse(plan.options.compat),
    ...present(pieces.errors),
    ...streaming(plan),
    ...pagesSection(pagedCall(plan), pieces.pages),
    ...filesSection(
      shownFile(plan),
      plan.options.packageName,
      md`In the options of a call,`,
      (mediaType) => md`${inlineCode(`headers: { "Content-Type": "${mediaType}" }`)} in the options of a call`,
      pieces.files,
    ),
    ...answersSection(plan.client, plan.options.packageName, md`its last argument`, pieces.download),
    ...tokensSection(
      plan.client,
      plan.options.packageName,
      md`It is given to the client as the scheme's option.`,
      pieces.tokens,
    ),
  ];
}

/** What all calls have in common. */
function furtherSections(plan: Plan, pieces: ReturnType<typeof piecesOf>): readonly Markdown[] {
  return [
    md`## Retries, timeouts, hooks`,
    md`Requests are tried three times by default where that is safe: ${link(md`RetryConfig`, 'docs/lib/utils/retryconfig.md')}. All options of a call: ${link(md`RequestOptions`, 'docs/lib/utils/requestoptions.md')}. The client takes ${inlineCode('hooks')}, functions around each attempt.`,
    ...present(pieces.retries),
    ...loggingSection(plan.options.packageName, md`${inlineCode('logger')} of the client`, pieces.logging),
    ...proxySection(md`${inlineCode('fetch')} of the client`, inlineCode('fetchOptions'), pieces),
    md`## Server`,
    servers(plan),
  ];
}

/** A method whose answers come in pages. */
function pagedCall({ operations, options }: Plan): Parameters<typeof pagesSection>[0] {
  const operation = firstCurrent(operations, ({ pages }) => pages !== undefined);
  if (operation === undefined) return undefined;
  const { group, method } = operation.names;
  return {
    list: join(['client', ...group, method].map(identifier), ts`.`),
    over: pagedOver(options.compat),
    alone: md`The standalone function of a list gives the first page; the one with ${inlineCode('Pages')} at the end of its name is like the method, and throws what fails.`,
  };
}

/** A method that sends a file. */
function shownFile({ operations }: Plan): Parameters<typeof filesSection>[0] {
  const shown = takesFileFirst(operations);
  return shown === undefined ? undefined : { method: shown.plan.names.method, chosen: shown.chosen };
}

/** Where something streams. */
function streaming(plan: Plan): readonly Markdown[] {
  const streamed = plan.operations.filter(({ call }) => call.stream !== undefined);
  const all = currentOf(streamed);
  const first =
    all.find(({ call }) => call.stream?.when === 'always') ??
    all.find(({ call }) => call.stream?.chosenBy !== undefined) ??
    all[0];
  if (first === undefined) return [];
  return [
    md`## Streaming`,
    md`An answer that arrives piece by piece is an ${inlineCode('EventStream')}, an async iterable of its items, each decoded to its type; events of other types than the API declares are kept as they are. Leaving the loop, ${inlineCode('close()')} and the ${inlineCode('signal')} of the call end its connection; ${inlineCode('timeoutMs')} is how long it may be silent. An ${inlineCode('error')} event is thrown as an ${inlineCode('APIError')}, a connection that breaks as a ${inlineCode('ConnectionError')}.`,
    fence(classExample(first, plan, 'stream'), 'typescript'),
    ...(all.some(({ streamed }) => streamed !== undefined)
      ? [
          md`Where a boolean of the body chooses between a value and a stream, the type of the result follows it: with the literal ${inlineCode('true')} it is the stream.`,
        ]
      : []),
  ];
}

function identifierPath(packageName: string) {
  // A package's name is checked by the options' schema: letters, digits, and marks of names.
  const [, scope, name = ''] = /^(?:@([^/]*)\/)?(.*)$/.exec(packageName) ?? [];
  const part = (value: string) => join(value.split(/(?=[-.])|(?<=[-.])/).map(token), ts``);
  return scope === undefined ? part(name) : ts`@${part(scope)}/${part(name)}`;
}

function token(value: string) {
  if (value === '-') return ts`-`;
  return value === '.' ? ts`.` : identifier(/^\d/.test(value) ? `_${value}` : value);
}

function authentication(plan: Plan): Markdown {
  if (plan.credentials.length === 0) return md`The API needs no credentials.`;
  const rows = plan.credentials.map(({ credential, option, type }) => [
    inlineCode(option),
    inlineCode(type.text),
    md`${text(schemeText(credential))}${environment(credential)}`,
  ]);
  return md`${table([[md`Option`, md`Type`, md`Scheme`], ...rows])}

A credential is a value, or a function that is asked for it at every attempt.`;
}

function environment(credential: Credential): Markdown {
  const names = variableNames(credential);
  if (names.length === 0) return md``;
  return md`; without the option ${join(names.map(inlineCode), md` and `)} of the environment`;
}

function schemeText({ source, prefix = '' }: Credential): string {
  if (source === 'apiKey') return prefix === '' ? source : `${source}, after ${prefix}`;
  return source === 'basic' || source === 'bearer' || source === 'other' ? `HTTP ${prefix.toLowerCase()}` : source;
}

function servers(plan: Plan): Markdown {
  const elsewhere = calledElsewhere(plan.operations);
  const rows = plan.model.servers.map((server, index) => [
    text(String(index)),
    inlineCode(server.url),
    server.description === undefined ? md`` : text(server.description),
  ]);
  return md`${table([[md`serverIndex`, md`URL`, md`Description`], ...rows])}

${inlineCode('serverURL')} takes another one, for the client or for a call.${elsewhere === undefined ? md`` : md` It also takes the place of servers that an operation has of its own, as ${inlineCode(elsewhere.names.method)} has.`}`;
}
