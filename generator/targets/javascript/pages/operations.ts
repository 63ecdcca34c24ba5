// The page of an API: its operations in a table, then each with its example, parameters, return type, authorization and
// headers.

import { isDecoded, mainContent, schemesFor, type Call } from '../../../client';
import type { Operation } from '../../../model';
import { heading, fence, link, md, prose, proseLine, text, type Markdown } from '../../../languages/markup';
import { join } from '../../../code/code';
import type { ApiPlan, MethodPlan } from '../operations/apis';
import type { Page } from '../../common/package/add-pages';
import { acceptedTypes, sentTypes } from '../../common/pages/links';
import { lines, page } from '../../ecmascript/pages/blocks';
import { BLANK, notes, row, typeMarkdown } from './links';
import { operationExample } from './example';
import type { Argument, OperationPlan } from '../operations/call';
import type { Plan } from '../plan';
import { contentText } from '../operations/responses';

/** One after the other, so that a large client's are never in memory together. */
export function* operationPages(plan: Plan): Iterable<Page> {
  for (const api of plan.apis) yield [`docs/${api.home.file}.md`, apiPage(api, plan)];
}

function apiPage(api: ApiPlan, plan: Plan): Markdown {
  return page([
    heading(1, md`${text(plan.options.moduleName)}.${text(api.home.name)}`),
    relativeTo(plan),
    lines([
      md`Method | HTTP request | Description`,
      md`------------- | ------------- | -------------`,
      ...api.operations.map((operation) =>
        row([
          methodLink(operation, ''),
          md`**${text(operation.call.operation.method)}** ${text(operation.call.operation.path)}`,
          summary(operation.call.operation),
        ]),
      ),
    ]),
    md`\n`,
    ...api.operations.flatMap((operation) => section(operation, plan)),
  ]);
}

export function relativeTo({ basePath }: Plan): Markdown {
  return md`All URIs are relative to *${text(basePath === '' ? '/' : basePath)}*`;
}

export function methodLink({ names, home }: MethodPlan, folder: '' | 'docs/'): Markdown {
  return link(md`**${text(names.name)}**`, `${folder}${home.file}.md#${names.name}`);
}

export function summary({ docs }: Operation): Markdown {
  return docs.summary === undefined ? BLANK : proseLine(docs.summary);
}

function section(operation: MethodPlan, plan: Plan): readonly Markdown[] {
  const { names, call } = operation;
  const { docs } = call.operation;
  const args = operation.arguments.filter((one) => one.required).map(({ name }) => text(name));
  if (operation.arguments.some((one) => !one.required)) args.push(md`opts`);
  const result = resultOf(call, plan);
  const returns = result === undefined ? BLANK : md`${text(result.text)} `;
  return [
    heading(2, text(names.name)),
    md`> ${returns}${text(names.name)}(${join(args, md`, `)})`,
    docs.deprecated ? md`**Deprecated.** ${text(docs.deprecationMessage ?? '')}` : BLANK,
    docs.summary === undefined ? BLANK : prose(docs.summary, { below: 3 }),
    docs.description === undefined ? BLANK : prose(docs.description, { below: 3 }),
    heading(3, md`Example`),
    fence(operationExample(operation, plan), 'javascript'),
    heading(3, md`Parameters`),
    operation.arguments.length === 0
      ? md`This operation takes no parameters.`
      : lines([
          md`
Name | Type | Description  | Notes`,
          md`------------- | ------------- | ------------- | -------------`,
          ...operation.arguments.map((argument) => argumentRow(argument, plan)),
        ]),
    heading(3, md`Return type`),
    result === undefined ? md`null (empty response body)` : result.markdown,
    heading(3, md`Authorization`),
    authorization(operation, plan),
    heading(3, md`HTTP request headers`),
    lines([md`- **Content-Type**: ${sentTypes(call)}`, md`- **Accept**: ${acceptedTypes(call)}`]),
    md`\n`,
  ];
}

function argumentRow(argument: Argument, { book }: Plan): Markdown {
  const { description } = argument.docs;
  const cells = row([
    md`**${text(argument.name)}**`,
    typeMarkdown(argument.type, book),
    description === undefined ? BLANK : proseLine(description),
    notes({ optional: !argument.required, default: argument.default }),
  ]);
  return md` ${cells}`;
}

function resultOf({ result }: Call, { book }: Plan): { text: string; markdown: Markdown } | undefined {
  const content = mainContent(result);
  if (content === undefined) return undefined;
  const shown = contentText(content, book);
  const markdown = isDecoded(content) ? typeMarkdown(content.type, book, shown) : md`**${text(shown)}**`;
  return { text: shown, markdown };
}

function authorization({ call }: OperationPlan, { model }: Plan): Markdown {
  const schemes = schemesFor(call.operation, model);
  if (schemes.length === 0) return md`No authorization required`;
  return join(
    schemes.map((name) => link(text(name), `../README.md#${name}`)),
    md`, `,
  );
}
