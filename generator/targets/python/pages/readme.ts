// README.md of the package.

import {
  anchorFor,
  differenceList,
  fence,
  md,
  prose,
  proseLine,
  tableCell,
  text,
  link,
  type Markdown,
} from '../../../languages/markup';
import { firstCurrent, pageBase } from '../../../client';
import { by } from '../../../support/order';
import { identifier, py } from '../../../languages/python';
import type { SecurityScheme } from '../../../model';
import { oneLine } from '../../../support/plain-text';
import { DIFFERENCES } from '../differences';
import { anchor, code, environmentItem } from '../../common/pages/links';
import { operationExample } from './example';
import { pagesSection } from './paging';
import { streamingSection } from './streaming';
import { filesSection } from './files';
import { guideSections } from './guides';
import { webhookPiece } from './pieces';
import { tokensSection } from './tokens';
import type { Plan } from '../plan';

export function readmePage(plan: Plan): Markdown {
  const { options, model } = plan;
  const name = identifier(options.packageName);
  const base = pageBase(options.facts);
  const about = prose(model.info.description ?? '', { below: 1 });
  const first = firstCurrent(plan.operations);
  const start = first === undefined ? py`import ${name}` : operationExample(plan, first);
  const models = [...plan.classes]
    .sort(by(({ className }) => className))
    .map(({ className }) => md` - ${link(text(className), `${base}${plan.pages.path('model', className)}`)}\n`);
  const license = model.info.license;
  return md`# ${text(options.projectName)}

${about.isEmpty ? md`` : md`${about}\n\n`}This Python package is generated from an OpenAPI document.

## Requirements

Python 3.10+

## Installation & Usage

### pip install

${fence(py`pip install .`, 'bash')}

The asynchronous client needs the extra \`async\`: \`pip install ".[async]"\`.

Then import the package:

${fence(py`import ${name}`, 'python')}

### Setuptools

The package is described by pyproject.toml and needs no setup.py.

### Tests

The package has no tests of its own.

## Getting Started

${fence(start, 'python')}

${first === undefined ? webhooksSection(plan) : callSections(plan)}## Documentation For Models

${models}
${first === undefined ? md`` : authorization(plan)}## Where it differs

Programs that were written for openapi-generator's \`python\` client (version 7, urllib3), made of the same document, meet these differences:

${differenceList(DIFFERENCES)}

## Author

${model.info.contact?.email === undefined ? text(model.info.contact?.name ?? '') : text(model.info.contact.email)}
${license === undefined ? md`` : md`\nLicence of the API: ${license.url === undefined ? text(license.name) : link(text(license.name), license.url)}\n`}`;
}

/** How operations are called, what they have in common, and the list of them. */
function callSections(plan: Plan): Markdown {
  const base = pageBase(plan.options.facts);
  const rows = plan.operations.map(({ method, operation, tag }) => {
    const api = plan.names.apis.get(tag)?.className ?? '';
    return md`*${text(api)}* | ${link(md`**${code(method)}**`, `${base}${plan.pages.path('api', api)}#${method}`)} | **${text(operation.method)}** ${tableCell(text(operation.path))} | ${tableCell(proseLine(operation.docs.summary ?? ''))}\n`;
  });
  return md`The same classes and methods are in \`${code(plan.options.packageName)}.aio\`, to be awaited.

${pagesSection(plan)}${streamingSection(plan)}${filesSection(plan)}${webhooksSection(plan)}${tokensSection(plan)}${guideSections(plan)}## Documentation for API Endpoints

All URIs are relative to *${text(plan.client.address)}*

Class | Method | HTTP request | Description
------------ | ------------- | ------------- | -------------
${rows}
`;
}

function authorization(plan: Plan): Markdown {
  const { securitySchemes } = plan.model;
  return md`<a id="documentation-for-authorization"></a>
## Documentation For Authorization

${securitySchemes.length === 0 ? md`Endpoints do not require authorization.\n` : md`Authentication schemes defined for the API:\n${securitySchemes.map((scheme) => schemeSection(scheme, plan))}`}
## Request headers

A header is taken from, in rising precedence: the operation's own parameters and Content-Type, the client's default headers, its cookie, \`_headers\` of the call, credentials. Names are compared without case.

`;
}

/** What the index shows where no repository is known: nothing in it leads to other pages. */
export function indexPage(plan: Plan): Markdown {
  const { options, model } = plan;
  const first = firstCurrent(plan.operations);
  const about = prose(model.info.description ?? '', { below: 1 });
  return md`# ${text(options.projectName)}

A Python client for ${text(oneLine(model.info.title))}.

${about.isEmpty ? md`` : md`${about}\n\n`}${first === undefined ? md`` : fence(operationExample(plan, first), 'python')}
`;
}

function schemeSection(scheme: SecurityScheme, plan: Plan): Markdown {
  return md`${schemeFacts(scheme, plan)}${environmentItem(scheme).map((item) => md`${item}\n`)}`;
}

function schemeFacts(scheme: SecurityScheme, plan: Plan): Markdown {
  const head = md`
${anchorFor(anchor(scheme.name))}
### ${text(scheme.name)}

`;
  const credential = plan.client.credentials.find(({ name }) => name === scheme.name);
  if (credential?.source === 'apiKey') {
    const place = { header: md`HTTP header`, query: md`URL query string`, cookie: md`HTTP cookie` }[credential.place];
    const prefix =
      credential.prefix === undefined
        ? md``
        : md`- **Prefix**: ${text(credential.prefix)}, added to a key that does not begin with it\n`;
    return md`${head}- **Type**: API key
- **API key parameter name**: ${text(credential.wireName)}
- **Location**: ${place}
${prefix}`;
  }
  if ('scheme' in scheme) return md`${head}- **Type**: HTTP ${text(scheme.scheme)} authentication\n`;
  if ('flows' in scheme) {
    const flows = scheme.flows.map(
      (flow) => md`- **Flow**: ${text(flow.kind)}
- **Authorization URL**: ${text(flow.authorizationUrl ?? flow.tokenUrl ?? '')}
- **Scopes**: ${flow.scopes.length === 0 ? md`N/A` : md``}
${flow.scopes.map((scope) => md` - **${text(scope.name)}**: ${proseLine(scope.description)}\n`)}`,
    );
    return md`${head}- **Type**: OAuth\n${flows}`;
  }
  if ('url' in scheme) return md`${head}- **Type**: OpenID Connect\n- **URL**: ${text(scheme.url)}\n`;
  return md`${head}- **Type**: mutual TLS\n`;
}

/** Where there are webhooks. */
function webhooksSection(plan: Plan): Markdown {
  const { client, options } = plan;
  if (client.webhooks === undefined) return md``;
  const { header } = client.webhooks.signature;
  return md`## Webhooks

\`${code(options.packageName)}.webhooks\` receives the webhooks of the API. \`unwrap(body, headers, secret)\` takes all headers of the request, verifies the signature, which stands in the header \`${code(header)}\`, and returns the event: its \`name\` in the document and its \`data\`, a model; the name of an event that is not known is None, and its data are as they came. \`verify\` does the first alone. The body has to be the bytes or the text that arrived, not what a parser made of it. \`secret\` may be several, while one takes the place of another. A request that is refused is a \`WebhookVerificationError\`, whose \`reason\` is \`bad-signature\`, \`missing-header\`, \`malformed\`, \`too-old\`, \`too-new\`, \`bad-secret\` or \`not-raw\`: answer it with 400. A timestamp may be \`tolerance\` seconds away, 300 by default.

${fence(webhookPiece(plan), 'python')}

`;
}
