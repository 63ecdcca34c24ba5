// README.md of a generated client: what it is, how to install and use it, and where everything is documented.

import { calledElsewhere, firstCurrent, pageBase, RETRY_RULES } from '../../../client';
import { join } from '../../../code/code';
import { cs, dotted, type Csharp } from '../../../languages/csharp';
import {
  inlineCode,
  differenceList,
  anchorFor,
  fence,
  link,
  md,
  prose,
  proseLine,
  tableCell,
  text,
  type Markdown,
} from '../../../languages/markup';
import type { SecurityScheme } from '../../../model';
import { differences } from '../differences';
import type { OperationPlan } from '../operations/plan';
import type { Plan } from '../plan';
import { bodiesSection } from './bodies';
import { enumsText } from './enums';
import { operationExample } from './example';
import { filesSection } from './files';
import { anchor, code, environmentItem } from '../../common/pages/links';
import { pagesSection } from './paging';
import {
  attemptsPiece,
  configurationPiece,
  errorsPiece,
  optionsPiece,
  retriesPiece,
  testingPiece,
  webhookPiece,
} from './pieces';
import { servicesText } from './services';
import { streamingSection } from './streaming';
import { tokensSection } from './tokens';

export function readmePage(plan: Plan): Markdown {
  const { options, model } = plan;
  const name = code(options.packageName);
  const base = pageBase(options.facts);
  const operation = firstCurrent(plan.operations);
  const models = [...plan.models, ...plan.enums, ...plan.unions].map((item) => item.name).sort();
  return md`# ${name} - a C# client for ${text(model.info.title)}

${prose(model.info.description ?? model.info.summary ?? '', { below: 1 })}

## Frameworks supported

${options.targetFrameworks.map((framework) => md`- ${text(framework)}\n`)}
## Dependencies

None on .NET 8 and later. On .NET Standard 2.0: System.Text.Json, System.ComponentModel.Annotations, Microsoft.Bcl.AsyncInterfaces.

## Installation

Refer to the project, in a program of the same repository:

${fence(cs`dotnet add reference path/to/this/folder/src/${dotted(options.packageName)}`, 'bash')}

Or pack it here, publish the package, and add it from there. Before it is published, the folder that holds it is the source:

${fence(
  cs`dotnet pack src/${dotted(options.packageName)}
dotnet add package ${dotted(options.packageName)} --source path/to/this/folder/src/${dotted(options.packageName)}/bin/Release`,
  'bash',
)}

${operation === undefined ? receivingSections(plan) : callSections(operation, plan)}## Where it differs

Programs that were written for openapi-generator's \`csharp\` client (library httpclient), made of the same document, meet these differences:

${differenceList(differences(options))}

${operation === undefined ? md`` : endpoints(plan)}## Documentation for Models

${models.map((item) => md` - ${link(md`Model.${code(item)}`, `${base}${plan.pages.path('model', item)}`)}\n`)}
${operation === undefined ? md`` : authorization(plan)}`;
}

/** How operations are called, and what else a program does with the client. */
function callSections(operation: OperationPlan, plan: Plan): Markdown {
  return md`## Getting Started

${fence(operationExample(operation, plan), 'csharp')}

Every operation has four methods: \`X\` and \`XAsync\` return the body, \`XWithHttpInfo\` and \`XWithHttpInfoAsync\` also status and headers.

## Usage

The pieces of code below go on from this one, in a project with implicit usings:

${fence(configurationPiece(plan), 'csharp')}

Connections are shared by all API classes, so that they may be made as often as needed. To bring a proxy:

${fence(cs`config.Proxy = new System.Net.WebProxy("http://myProxyUrl:80/");`, 'csharp')}

One call, or some, in another way: \`WithOptions\` gives the same API with further headers, another address, timeout, number of retries, idempotency key, media type or cancellation.

${fence(optionsPiece(plan), 'csharp')}

${serversSection(plan)}### Errors

Every failure is an \`ApiException\`: \`BadRequestException\`, \`UnauthorizedException\`, \`ForbiddenException\`, \`NotFoundException\`, \`ConflictException\`, \`UnprocessableEntityException\`, \`RateLimitException\` and \`ServiceException\` by status; \`ApiConnectionException\`, \`ApiTimeoutException\`, \`ApiRequestException\` and \`ApiDecodeException\` where there was no answer to read. \`ErrorContent\` is the body as text, \`ErrorData\` the decoded one. A call that you cancel throws \`OperationCanceledException\`.
${piece(errorsPiece(plan))}
### Retries and time limits

${proseLine(RETRY_RULES)} An attempt may take 60 seconds until its body is read.
${piece(retriesPiece(plan))}
${pagesSection(plan)}${streamingSection(plan)}${bodiesSection(plan)}${filesSection(plan)}${webhooksSection(plan)}${tokensSection(plan)}### Tracing, metrics and logging

On .NET 8 and later each call, with all its attempts, is an activity of the \`ActivitySource\` named ${inlineCode(plan.options.packageName)} and a measurement of \`http.client.request.duration\`, in seconds, of the \`Meter\` of that name, with the names of OpenTelemetry for HTTP clients: \`http.request.method\`, \`url.template\`, \`server.address\`, \`server.port\`, \`http.response.status_code\`, \`error.type\`; the activity has \`url.full\` without credentials and \`http.request.resend_count\` too. A call ends with its body read, or its stream open. With OpenTelemetry, name them to \`AddSource\` and \`AddMeter\`. Where nobody listens, nothing is made. .NET itself tells of the single attempts, under the name \`System.Net.Http\`.

To see or change the messages, give the constructor an \`HttpClient\` over a \`DelegatingHandler\`, or implement \`InterceptRequest\` and \`InterceptResponse\` in a part of \`ApiClient\`. The \`BaseAddress\` of an \`HttpClient\` does not count, as with clients of openapi-generator: \`BasePath\` does. \`Configuration.OnAttempt\` is told of each attempt when it ends, without secrets: operation, address, number, status or error, duration, the server's id of the request, and how long the client waits before the next; \`Configuration.Log\` gets the same as a line:
${piece(attemptsPiece(plan))}
${modelsSection(plan)}### Dependency injection

${servicesText(plan)}

### Testing

Each API class has an interface, whose name begins with I, for a test double. Or give its constructor an \`HttpClient\` over a handler that answers.
${piece(testingPiece(plan))}
`;
}

/** Of a client that has no operations, and receives webhooks. */
function receivingSections(plan: Plan): Markdown {
  return md`## Usage

The pieces of code below go on from this one, in a project with implicit usings:

${fence(configurationPiece(plan), 'csharp')}

${webhooksSection(plan)}${modelsSection(plan)}`;
}

function modelsSection(plan: Plan): Markdown {
  return md`### Models

A property that is not set is not sent; one that may be null and was set to null is sent as null. Fields that the document does not know are in \`AdditionalProperties\` and are sent again, and so is a value that a property's type cannot hold: \`GetRaw\` and \`GetRawEnum\` give it. \`SetRawEnum("Property", "text")\` sets an enum to such a text.

${enumsText(plan)}`;
}

function endpoints(plan: Plan): Markdown {
  const base = pageBase(plan.options.facts);
  const rows = plan.apis.flatMap((each) =>
    each.operations.map(
      ({ name: method, source }) =>
        md`*${code(each.name)}* | ${link(md`**${code(method)}**`, `${base}${plan.pages.path('api', each.name)}#${method.toLowerCase()}`)} | **${code(source.method)}** ${tableCell(text(source.path))} | ${tableCell(proseLine(source.docs.summary ?? ''))}\n`,
    ),
  );
  return md`## Documentation for API Endpoints

All URIs are relative to *${text(plan.client.address)}*

Class | Method | HTTP request | Description
------------ | ------------- | ------------- | -------------
${rows}
`;
}

function authorization(plan: Plan): Markdown {
  const { securitySchemes } = plan.model;
  return md`## Documentation for Authorization

${securitySchemes.length === 0 ? md`Endpoints do not require authorization.\n` : securitySchemes.map((scheme) => schemeSection(scheme, plan))}`;
}

/** Code behind a paragraph. */
function piece(code: Csharp | undefined): Markdown {
  return code === undefined ? md`` : md`\n${fence(code, 'csharp')}\n`;
}

/** What the gallery shows where no repository is known: nothing in it leads to other pages. */
export function galleryPage(plan: Plan): Markdown {
  const { options, model } = plan;
  const operation = firstCurrent(plan.operations);
  return md`# ${code(options.packageName)} - a C# client for ${text(model.info.title)}

${prose(model.info.description ?? model.info.summary ?? '', { below: 1 })}

${fence(cs`dotnet add package ${dotted(options.packageName)}`, 'bash')}

${operation === undefined ? md`` : fence(operationExample(operation, plan), 'csharp')}
`;
}

function schemeSection(scheme: SecurityScheme, plan: Plan): Markdown {
  const { name } = scheme;
  const credential = plan.client.credentials.find((each) => each.name === name);
  const facts: readonly Markdown[] =
    credential?.source === 'apiKey'
      ? [
          md`- **Type**: API key`,
          md`- **API key parameter name**: ${text(credential.wireName)}`,
          md`- **Location**: ${text(credential.place)}`,
          ...(credential.prefix === undefined
            ? []
            : [md`- **Prefix**: ${text(credential.prefix)}, added to a key that does not begin with it`]),
        ]
      : 'scheme' in scheme
        ? [md`- **Type**: HTTP ${text(scheme.scheme)} authentication`]
        : 'flows' in scheme
          ? [md`- **Type**: OAuth`, ...scheme.flows.map(({ kind }) => md`- **Flow**: ${text(kind)}`)]
          : [md`- **Type**: ${text(scheme.kind)}`];
  return md`${anchorFor(anchor(name))}
### ${text(name)}

${join([...facts, ...environmentItem(scheme)], md`\n`)}

`;
}

/** Where operations have servers of their own. */
function serversSection({ operations }: Plan): Markdown {
  const elsewhere = calledElsewhere(operations);
  if (elsewhere === undefined) return md``;
  return md`### Servers of operations

Some operations have servers of their own in the document, as \`${code(elsewhere.name)}\` has. A \`BasePath\` other than the document's takes the place of those too, as for a server of tests; \`BasePath\` of \`CallOptions\` is another address for one call.

${fence(cs`Configuration local = new Configuration { BasePath = "http://localhost:8080" };`, 'csharp')}

`;
}

/** Where there are webhooks. */
function webhooksSection(plan: Plan): Markdown {
  const { client } = plan;
  if (client.webhooks === undefined) return md``;
  return md`### Webhooks

\`WebhookReceiver.Unwrap(body, headers, secret)\` takes all headers of the request, verifies the signature of a webhook, which stands in the header \`${code(client.webhooks.signature.header)}\`, and returns the event: a \`WebhookEvent<T>\` with its \`Name\` in the document and its \`Data\`; an event that is not known is a \`WebhookEvent\` without a name, with its \`Json\`. \`Verify\` does the first alone. The body has to be the bytes that arrived. \`WebhookOptions\` has \`OtherSecrets\`, for while one takes the place of another, the \`Tolerance\` of a timestamp, five minutes by default, and the clock. A request that is refused is a \`WebhookVerificationException\`, whose \`Reason\` says what is wrong: answer it with 400. In ASP.NET:
${piece(webhookPiece(client.webhooks, plan))}
`;
}
