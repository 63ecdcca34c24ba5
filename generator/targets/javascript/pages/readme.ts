// The README of the package: how to install and call it, all operations, all models, every authorization.

import { calledElsewhere, firstCurrent, takesFileFirst } from '../../../client';
import type { SecurityScheme } from '../../../model';
import { join } from '../../../code/code';
import { identifier, stringLiteral, ts } from '../../../languages/ecmascript';
import {
  differenceList,
  fence,
  heading,
  inlineCode,
  link,
  md,
  prose,
  text,
  type Markdown,
} from '../../../languages/markup';
import { DIFFERENCES } from '../differences';
import { methodLink, relativeTo, summary } from './operations';
import {
  answersSection,
  filesSection,
  loggingSection,
  pagesSection,
  present,
  proxySection,
  tokensSection,
  webhooksSection,
  type Pieces,
} from '../../ecmascript/pages/sections';
import { environmentItem } from '../../common/pages/links';
import { lines, page } from '../../ecmascript/pages/blocks';
import { BLANK, row } from './links';
import { operationExample } from './example';
import { piecesOf } from './pieces';
import type { MethodPlan } from '../operations/apis';
import type { Plan } from '../plan';

export function readmePage(plan: Plan): Markdown {
  const { options, model, models } = plan;
  const module = text(options.moduleName);
  const first = firstCurrent(plan.methods);
  const pieces = piecesOf(plan);
  return page([
    heading(1, text(options.packageName)),
    md`A client of ${text(model.info.title)} for JavaScript. It needs no other package: requests go through \`fetch\`.`,
    model.info.description === undefined ? BLANK : prose(model.info.description, { below: 1 }),
    // Between a description that may end with a list, and a list. Versions are where they are used, and not here too.
    md`Requirements:`,
    lines([
      options.module === 'dual'
        ? md`- Node.js 20 or later, or a browser; ES modules and CommonJS, with type declarations`
        : md`- Node.js 20 or later, or a browser; ES modules, with type declarations`,
    ]),
    heading(2, md`Installation`),
    fence(ts`npm install ${stringLiteral(options.packageName)}`, 'bash'),
    md`That is the package of a registry, once it is published there; in a repository that holds its sources, install this folder by its path.`,
    ...(options.module === 'dual' ? [BUILT] : []),
    ...(first === undefined ? [] : callSections(first, plan, pieces)),
    ...webhooksSection(plan.client, plan.options.packageName, pieces.webhooks),
    ...(first === undefined ? [] : furtherSections(plan, pieces)),
    heading(2, md`Documentation for Models`),
    lines(models.map(({ home }) => md`- ${link(md`${module}.${text(home.name)}`, `docs/${home.file}.md`)}`)),
    ...(first === undefined ? [] : authorizations(plan)),
    heading(2, md`Where it differs`),
    md`Programs that were written for the \`javascript\` client of openapi-generator, made of the same document, meet these differences:`,
    differenceList(DIFFERENCES),
  ]);
}

/** How operations are called, and what they give back. */
function callSections(first: MethodPlan, plan: Plan, pieces: Pieces): readonly Markdown[] {
  return [
    ...importing(first.home.name, plan),
    heading(2, md`Getting Started`),
    fence(operationExample(first, plan), 'javascript'),
    WITHOUT_CALLBACK,
    ...(plan.model.securitySchemes.length === 0 ? [] : [CREDENTIALS]),
    ...streaming(plan, pieces.streaming),
    ...pagesSection(pagedCall(plan), pieces.pages),
    ...filesSection(
      shownFile(plan),
      plan.options.packageName,
      md`In ${inlineCode('_options')} of a call,`,
      (mediaType) => md`${inlineCode(`contentType: "${mediaType}"`)} in ${inlineCode('_options')} of a call`,
      pieces.files,
    ),
    ...answersSection(
      plan.client,
      plan.options.packageName,
      md`as ${inlineCode('_options')} in its ${inlineCode('opts')}`,
      pieces.download,
    ),
    ...tokensSection(
      plan.client,
      plan.options.packageName,
      md`It is set as the ${inlineCode('accessToken')} of the scheme.`,
      pieces.tokens,
    ),
  ];
}

/** What all calls have in common, and the list of operations. */
function furtherSections(plan: Plan, pieces: Pieces): readonly Markdown[] {
  const module = text(plan.options.moduleName);
  return [
    ...failures(plan, pieces),
    heading(2, md`Documentation for API Endpoints`),
    relativeTo(plan),
    lines([
      md`Class | Method | HTTP request | Description`,
      md`------------ | ------------- | ------------- | -------------`,
      ...plan.methods.map((method) =>
        row([
          md`*${module}.${text(method.home.name)}*`,
          methodLink(method, 'docs/'),
          md`**${text(method.call.operation.method)}** ${text(method.call.operation.path)}`,
          summary(method.call.operation),
        ]),
      ),
    ]),
  ];
}

function authorizations({ model }: Plan): readonly Markdown[] {
  return [
    heading(2, md`Documentation for Authorization`),
    ...(model.securitySchemes.length === 0
      ? [md`No operation needs authorization.`]
      : model.securitySchemes.flatMap((scheme) => schemeSection(scheme))),
  ];
}

/** A method whose answers come in pages. */
function pagedCall({ methods }: Plan): Parameters<typeof pagesSection>[0] {
  const operation = firstCurrent(methods, ({ pages }) => pages !== undefined);
  if (operation === undefined) return undefined;
  const { name, withHttpInfo } = operation.names;
  return {
    list: ts`api.${identifier(name)}`,
    over: 'items',
    alone: md`A call with a callback, and ${inlineCode(withHttpInfo)}, give one page.`,
  };
}

/** A method that sends a file. */
function shownFile({ methods }: Plan): Parameters<typeof filesSection>[0] {
  const shown = takesFileFirst(methods);
  return shown === undefined ? undefined : { method: shown.plan.names.name, chosen: shown.chosen };
}

/** Where something streams. */
function streaming({ methods }: Plan, piece: Markdown | undefined): readonly Markdown[] {
  const first = firstCurrent(methods, ({ call }) => call.stream !== undefined);
  if (first === undefined) return [];
  const { names } = first;
  return [
    heading(3, md`Streams`),
    md`What \`${text(names.name)}\` gives is an \`EventStream\`, an async iterable of items, each decoded to its type. Leaving the loop, \`close()\`, \`abort()\` of a call with a callback, and the \`signal\` of \`_options\` end its connection; \`timeoutMs\` is how long it may be silent. An \`error\` event is thrown as an \`ApiError\`, a connection that breaks as a \`ConnectionError\`. Where a boolean of the body chooses between a value and a stream, the second has a method of its own, with \`Stream\` at the end of its name.`,
    ...present(piece),
  ];
}

const BUILT = md`\`require\` and Node load \`dist/\`, which npm builds when the package is installed from a folder, packed or published; \`node build.mjs\` does the same.`;

function importing(api: string, { options }: Plan): readonly Markdown[] {
  const name = stringLiteral(options.packageName);
  return [
    md`A program for a browser imports by name what it uses, so that its bundler leaves out the rest; the default import holds everything.`,
    fence(ts`import { ApiClient, ${identifier(api)} } from ${name};`, 'javascript'),
  ];
}

const WITHOUT_CALLBACK = md`Without a callback, the same call returns a promise of the data, and \`…WithHttpInfo\` one of \`{ data, response }\`.`;

const CREDENTIALS = md`Credentials of \`ApiClient.instance\` are set once, and every call sends them. The examples that follow leave that out.`;

/** Where operations have servers of their own. */
function ownServers({ methods }: Plan): readonly Markdown[] {
  const elsewhere = calledElsewhere(methods);
  if (elsewhere === undefined) return [];
  return [
    md`\`serverURL\`, and a \`basePath\` of the \`ApiClient\` other than the document's, also take the place of servers that an operation has of its own, as ${inlineCode(elsewhere.names.name)} has.`,
  ];
}

function failures(plan: Plan, pieces: Pieces): readonly Markdown[] {
  const { options, names } = plan;
  const module = identifier(options.moduleName);
  const example = ts`import ${module} from ${stringLiteral(options.packageName)};

function show(error) {
  if (error instanceof ${module}.${identifier(names.runtime('ApiError'))}) {
    console.error(error.status, error.data ?? error.body);
  } else {
    console.error(error.kind, error.message);
  }
}`;
  return [
    heading(2, md`Errors, time and retries`),
    md`An answer that is no success is an \`ApiError\`: \`status\`, \`headers\`, \`body\` (the text), \`data\` (the decoded body) and
\`response\`. Other failures tell themselves apart by \`kind\`: \`connection\`, \`timeout\`, \`aborted\`, \`request\` (it could not be built) and \`decode\`.`,
    fence(example, 'javascript'),
    md`An attempt may take \`timeout\` milliseconds (60,000) until its body is read. Requests that may be repeated are sent up to three times.
All of it can be set for all calls (\`ApiClient.instance\`) or in \`opts._options\` for one:
\`timeoutMs\`, \`retries\`, \`signal\`, \`headers\`, \`query\`, \`idempotencyKey\`, \`serverURL\`, \`contentType\`.`,
    ...present(pieces.retries),
    ...ownServers(plan),
    ...loggingSection(
      options.packageName,
      md`${inlineCode('logger')} of the ${inlineCode('ApiClient')}`,
      pieces.logging,
    ),
    ...proxySection(
      md`${inlineCode('requestAgent')} of the ${inlineCode('ApiClient')}`,
      md`${inlineCode('fetchOptions')} of the ${inlineCode('ApiClient')} or of ${inlineCode('_options')}`,
      pieces,
    ),
  ];
}

function schemeSection(scheme: SecurityScheme): readonly Markdown[] {
  return [
    heading(3, text(scheme.name)),
    lines([...facts(scheme), ...environmentItem(scheme)]),
    scheme.docs.description === undefined ? BLANK : prose(scheme.docs.description, { below: 3 }),
  ];
}

function facts(scheme: SecurityScheme): readonly Markdown[] {
  switch (scheme.kind) {
    case 'apiKey': {
      const place = { header: md`HTTP header`, query: md`URL query string`, cookie: md`Cookie` }[scheme.in];
      return [
        md`- **Type**: API key`,
        md`- **API key parameter name**: ${text(scheme.wireName)}`,
        md`- **Location**: ${place}`,
        ...(scheme.prefix === undefined
          ? []
          : [md`- **Prefix**: ${text(scheme.prefix)}, added to a key that does not begin with it`]),
      ];
    }
    case 'http': {
      const kind = scheme.scheme.toLowerCase();
      if (kind === 'basic') return [md`- **Type**: HTTP basic authentication`];
      const format = scheme.bearerFormat === undefined ? BLANK : md` (${text(scheme.bearerFormat)})`;
      return [md`- **Type**: ${kind === 'bearer' ? md`Bearer` : text(scheme.scheme)} authentication${format}`];
    }
    case 'oauth2':
      return scheme.flows.flatMap((flow) => [
        md`- **Type**: OAuth`,
        md`- **Flow**: ${text(flow.kind)}`,
        ...(flow.authorizationUrl === undefined ? [] : [md`- **Authorization URL**: ${text(flow.authorizationUrl)}`]),
        md`- **Scopes**: ${
          flow.scopes.length === 0
            ? md`N/A`
            : join(
                flow.scopes.map(({ name }) => inlineCode(name)),
                md`, `,
              )
        }`,
        ...flow.scopes.map(({ name, description }) => md`  - ${text(name)}: ${text(description)}`),
      ]);
    case 'openIdConnect':
      return [md`- **Type**: OpenID Connect, as a bearer token`, md`- **Discovery URL**: ${text(scheme.url)}`];
    case 'mutualTLS':
      return [md`- **Type**: Mutual TLS: the certificate is the transport’s`];
  }
}
