// The pages of API classes, laid out as users of the old client know them.

import { join } from '../../../code/code';
import { fence, md, prose, proseLine, tableCell, text, type Markdown } from '../../../languages/markup';
import type { Response } from '../../../model';
import type { ApiPlan, ArgumentPlan, OperationPlan } from '../operations/plan';
import type { Plan } from '../plan';
import { operationExample } from './example';
import type { Page } from '../../common/package/add-pages';
import { acceptedTypes, AFTER_OPERATION, anchor, code, sentTypes } from '../../common/pages/links';
import { typeLink } from './links';
import { jsonText } from '../../../support/json';
import { schemesFor } from '../../../client';

export function* operationPages(plan: Plan): Iterable<Page> {
  for (const api of plan.apis) yield [plan.pages.path('api', api.name), apiPage(api, plan)];
}

function apiPage(api: ApiPlan, plan: Plan): Markdown {
  const rows = api.operations.map(
    ({ name, source }) =>
      md`[**${code(name)}**](${code(plan.pages.file('api', api.name))}#${code(name.toLowerCase())}) | **${code(source.method)}** ${tableCell(text(source.path))} | ${tableCell(proseLine(source.docs.summary ?? ''))}\n`,
  );
  return md`# ${code(plan.options.packageName)}.Api.${code(api.name)}

All URIs are relative to *${text(plan.client.address)}*

Method | HTTP request | Description
------------- | ------------- | -------------
${rows}

${join(
  api.operations.map((operation) => operationSection(operation, plan)),
  md`\n\n`,
)}
`;
}

function operationSection(operation: OperationPlan, plan: Plan): Markdown {
  const { source } = operation;
  const result = operation.result?.short ?? 'void';
  const signature = operation.arguments
    .map((argument) => `${shown(argument)} ${argument.name}${argument.required ? '' : ' = null'}`)
    .join(', ');
  const texts = [proseLine(source.docs.summary ?? ''), prose(source.docs.description ?? '', { below: 3 })].filter(
    (block) => !block.isEmpty,
  );
  return md`<a name="${code(operation.name.toLowerCase())}"></a>
# **${code(operation.name)}**
> ${code(result)} ${code(operation.name)} (${text(signature)})

${texts.map((block) => md`${block}\n\n`)}### Example
${fence(operationExample(operation, plan), 'csharp')}

### Parameters

${parameters(operation, plan)}
### Return type

${operation.result === undefined ? md`void (empty response body)` : typeLink(operation.result, plan)}

### Authorization

${authorization(operation, plan)}

### HTTP request headers

 - **Content-Type**: ${sentTypes(operation.call)}
 - **Accept**: ${acceptedTypes(operation.call)}


### HTTP response details
| Status code | Description | Response headers |
|-------------|-------------|------------------|
${source.responses.map(responseRow)}
${AFTER_OPERATION}`;
}

function shown(argument: ArgumentPlan): string {
  return argument.type.isValue && !argument.required ? `${argument.type.short}?` : argument.type.short;
}

function parameters(operation: OperationPlan, plan: Plan): Markdown {
  if (operation.arguments.length === 0) return md`This endpoint does not need any parameter.\n`;
  const rows = operation.arguments.map((argument) => {
    const notes = [
      ...(argument.required ? [] : [md`[optional] `]),
      ...(argument.default === undefined ? [] : [md`[default to ${tableCell(text(jsonText(argument.default)))}]`]),
      ...(argument.docs.deprecated ? [md`[deprecated] `] : []),
    ];
    return md` **${code(argument.name)}** | ${typeLink(argument.type, plan)}| ${tableCell(proseLine(argument.docs.description ?? argument.docs.summary ?? ''))} | ${notes}\n`;
  });
  return md`Name | Type | Description  | Notes
------------- | ------------- | ------------- | -------------
${rows}`;
}

function authorization(operation: OperationPlan, plan: Plan): Markdown {
  const schemes = schemesFor(operation.source, plan.model);
  if (schemes.length === 0) return md`No authorization required`;
  return join(
    schemes.map((name) => md`[${code(name)}](../README.md#${text(anchor(name))})`),
    md`, `,
  );
}

function responseRow(response: Response): Markdown {
  const status = response.status === 'default' ? '0' : response.status;
  const headers = response.headers.map(
    ({ wireName, docs }) => md`* ${text(wireName)} - ${proseLine(docs.description ?? '')} <br> `,
  );
  return md`| **${text(status)}** | ${tableCell(proseLine(response.description))} | ${headers.length === 0 ? md` - ` : headers.map((header) => tableCell(header))} |\n`;
}
