// The pages of API classes, laid out as users of the old client know them.

import { join } from '../../../code/code';
import { fence, md, prose, proseLine, tableCell, text, type Markdown } from '../../../languages/markup';
import type { Response } from '../../../model';
import type { ApiName } from '../names/assign';
import type { ArgumentPlan, OperationPlan } from '../operations/plan';
import type { Plan } from '../plan';
import { operationExample } from './example';
import type { Page } from '../../common/package/add-pages';
import { acceptedTypes, AFTER_OPERATION, anchor, code, sentTypes } from '../../common/pages/links';
import { notesCell, typeCell } from './links';
import { jsonText } from '../../../support/json';
import { schemesFor } from '../../../client';

export function* operationPages(plan: Plan): Iterable<Page> {
  for (const api of plan.names.apis.values()) yield [plan.pages.path('api', api.className), apiPage(plan, api)];
}

function apiPage(plan: Plan, api: ApiName): Markdown {
  const operations = plan.operations.filter(({ tag }) => tag === api.group.name);
  const rows = operations.map(
    ({ method, operation }) =>
      md`[**${code(method)}**](${code(plan.pages.file('api', api.className))}#${code(method)}) | **${code(operation.method)}** ${tableCell(text(operation.path))} | ${tableCell(proseLine(operation.docs.summary ?? ''))}\n`,
  );
  const sections = operations.map((each) => operationSection(plan, each));
  return md`# ${code(plan.options.packageName)}.${code(api.className)}

All URIs are relative to *${text(plan.client.address)}*

Method | HTTP request | Description
------------- | ------------- | -------------
${rows}

${join(sections, md`\n\n`)}
`;
}

function operationSection(plan: Plan, each: OperationPlan): Markdown {
  const { operation } = each;
  const returned = returnedName(plan, each);
  const args = each.arguments.map(({ name, required }) => (required ? name : `${name}=${name}`)).join(', ');
  const summary = operation.docs.summary ?? '';
  const description = operation.docs.description ?? '';
  const texts = [summary === '' ? md`` : proseLine(summary), prose(description, { below: 3 })].filter(
    (block) => !block.isEmpty,
  );
  const schemes = schemesFor(operation, plan.model);
  const bullets = schemes.map((name) => md`* ${schemeTitle(plan, name)} (${text(name)}):\n`);
  return md`# **${code(each.method)}**
> ${returned === undefined ? md`` : md`${text(returned)} `}${code(each.method)}(${text(args)})

${texts.map((block) => md`${block}\n\n`)}### Example

${bullets.length === 0 ? md`` : md`${bullets}\n`}${fence(operationExample(plan, each), 'python')}



### Parameters

${parameters(plan, each)}
### Return type

${returnLine(plan, each, returned)}

### Authorization

${
  schemes.length === 0
    ? md`No authorization required`
    : join(
        schemes.map((name) => md`[${text(name)}](../README.md#${text(anchor(name))})`),
        md`, `,
      )
}

### HTTP request headers

 - **Content-Type**: ${sentTypes(each.call)}
 - **Accept**: ${acceptedTypes(each.call)}

### HTTP response details

| Status code | Description | Response headers |
|-------------|-------------|------------------|
${operation.responses.map(responseRow)}
${AFTER_OPERATION}`;
}

function parameters(plan: Plan, each: OperationPlan): Markdown {
  if (each.arguments.length === 0) return md`This endpoint does not need any parameter.\n`;
  return md`
Name | Type | Description  | Notes
------------- | ------------- | ------------- | -------------
${each.arguments.map((argument) => parameterRow(plan, argument))}`;
}

function parameterRow(plan: Plan, argument: ArgumentPlan): Markdown {
  const notes = [
    argument.required ? '' : '[optional] ',
    argument.default === undefined ? '' : `[default to ${jsonText(argument.default)}]`,
    argument.docs.deprecated ? '[deprecated] ' : '',
  ].join('');
  return md` **${code(argument.name)}** | ${typeCell(plan, argument.type)}| ${tableCell(proseLine(argument.description))} | ${notesCell(notes)}\n`;
}

function returnedName(plan: Plan, { returned }: OperationPlan): string | undefined {
  return returned === undefined || typeof returned === 'string' ? returned : plan.book.readable(returned);
}

function returnLine(plan: Plan, { returned }: OperationPlan, name: string | undefined): Markdown {
  if (returned === undefined || name === undefined) return md`void (empty response body)`;
  return typeof returned === 'string' ? md`**${text(returned)}**` : typeCell(plan, returned);
}

function schemeTitle({ client }: Plan, name: string): Markdown {
  switch (client.credentials.find((each) => each.name === name)?.source) {
    case 'apiKey':
      return md`Api Key Authentication`;
    case 'basic':
      return md`Basic Authentication`;
    case 'bearer':
    case 'other':
      return md`Bearer Authentication`;
    case undefined:
      return md`Mutual TLS Authentication`;
    default:
      return md`OAuth Authentication`;
  }
}

function responseRow(response: Response): Markdown {
  const status = response.status === 'default' ? '0' : response.status;
  const headers = response.headers.map(
    (header) =>
      md` * ${tableCell(text(header.wireName))} - ${tableCell(proseLine(header.docs.description ?? ''))} <br> `,
  );
  return md`**${text(status)}** | ${tableCell(proseLine(response.description))} | ${headers.length === 0 ? md` - ` : headers} |\n`;
}
