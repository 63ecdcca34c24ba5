// The pages of the groups of operations.

import { fence, heading, inlineCode, link, md, table, prose, text, type Markdown } from '../../../languages/markup';
import {
  GROUP_HEADINGS,
  groupPath,
  groupTitle,
  methodItems,
  OPERATION_HEADINGS,
  pageLink,
  shownGroups,
  type DocContext,
  type TypeLinks,
} from './links';
import { lines, page } from '../../ecmascript/pages/blocks';
import { inputTypes, NO, YES } from './models';
import { classExample, functionExample } from './example';
import type { GroupPlan } from '../operations/groups';
import { relativePath } from '../../../support/relative-path';
import { commonErrors, type Compat } from '../compat';
import type { OperationPlan } from '../operations/plan';
import type { Page } from '../../common/package/add-pages';
import type { Plan } from '../plan';

export function* operationPages(plan: Plan, links: TypeLinks): Iterable<Page> {
  for (const group of shownGroups(plan)) yield [groupPath(group), groupPage(group, plan, links)];
}

function groupPage(group: GroupPlan, plan: Plan, links: TypeLinks): Markdown {
  const from = groupPath(group);
  const title = groupTitle(group);
  const path = group.path.join('.');
  return page([
    path === ''
      ? heading(1, text(title))
      : md`${heading(1, text(title))}
(*${text(path)}*)`,
    heading(2, text(GROUP_HEADINGS[0])),
    group.tag?.description === undefined ? md`` : prose(group.tag.description, { below: 2 }),
    heading(3, text(GROUP_HEADINGS[1])),
    lines(methodItems(group, 'page')),
    ...group.operations.flatMap((operation) => operationParts(operation, { plan, links, from })),
  ]);
}

function operationParts(operation: OperationPlan, context: DocContext): readonly Markdown[] {
  const { plan } = context;
  const { docs } = operation.call.operation;
  const description = docs.description ?? docs.summary;
  return [
    heading(2, text(operation.names.method)),
    docs.deprecated ? md`> :warning: **DEPRECATED**` : md``,
    description === undefined ? md`` : prose(description, { below: 2 }),
    heading(3, text(OPERATION_HEADINGS.example)),
    fence(classExample(operation, plan), 'typescript'),
    heading(3, text(OPERATION_HEADINGS.function)),
    md`The same call as a function of its own:`,
    fence(functionExample(operation, plan), 'typescript'),
    heading(3, text(OPERATION_HEADINGS.parameters)),
    table(parameterRows(operation, context)),
    heading(3, text(OPERATION_HEADINGS.response)),
    md`**Promise\\<${pageLink('operations', operation.responseName, context)}\\>**`,
    heading(3, text(OPERATION_HEADINGS.errors)),
    table(errorRows(operation, plan.options.compat)),
  ];
}

function parameterRows(operation: OperationPlan, context: DocContext): readonly (readonly Markdown[])[] {
  const { request } = operation;
  const rows: (readonly Markdown[])[] = [[md`Parameter`, md`Type`, md`Required`, md`Description`]];
  if (request.kind !== 'none') {
    const type =
      request.name === undefined
        ? inputTypes(request.body?.body.contents ?? [], context)
        : pageLink('operations', request.name, context);
    // A request can be left out where the document requires no body; the page says what a call is made with.
    rows.push([inlineCode('request'), type, YES, md`What the call sends.`]);
  }
  const init = 'https://developer.mozilla.org/en-US/docs/Web/API/Request/Request#options';
  rows.push(
    [inlineCode('options'), md`RequestOptions`, NO, md`Options of this call alone.`],
    [
      inlineCode('options.fetchOptions'),
      link(md`RequestInit`, init),
      NO,
      md`Options for the underlying ${inlineCode('fetch')}, such as extra headers: all of a ${inlineCode('Request')} but ${inlineCode('method')} and ${inlineCode('body')}.`,
    ],
    [
      inlineCode('options.retries'),
      link(md`RetryConfig`, relativePath(context.from, 'docs/lib/utils/retryconfig.md')),
      NO,
      md`When and how often the request is sent again.`,
    ],
  );
  return rows;
}

function errorRows(operation: OperationPlan, compat: Compat): readonly (readonly Markdown[])[] {
  const rows = operation.errors.flatMap(({ answer, type }): (readonly Markdown[])[] => {
    if (type === undefined || answer.status === 'default') return [];
    const types = [...new Set(answer.contents.map(({ mediaType }) => mediaType))].join(', ');
    return [[text(`errors.${type.name}`), text(answer.status), text(types)]];
  });
  const fallback = operation.errors.find(({ answer }) => answer.status === 'default')?.type;
  if (fallback !== undefined)
    rows.push([text(`errors.${fallback.name}`), md`default`, text(fallback.content?.mediaType ?? '')]);
  return [
    [md`Error Type`, md`Status Code`, md`Content Type`],
    ...rows,
    [text(`errors.${commonErrors(compat).other}`), md`4XX, 5XX`, md`\\*/\\*`],
  ];
}
