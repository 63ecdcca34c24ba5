// The section of the README about lists that come in pages; empty where no operation has any.

import { pagedContent, firstCurrent } from '../../../client';
import { fence, md, type Markdown } from '../../../languages/markup';
import type { Plan } from '../plan';
import { loopPiece } from './pieces';

export function pagesSection(plan: Plan): Markdown {
  const operation = firstCurrent(plan.operations, ({ call }) => pagedContent(call) !== undefined);
  if (operation === undefined) return md``;
  return md`### Pages

A list that comes in pages has a method with \`PagesAsync\` at its end. What it returns is an \`IAsyncEnumerable<T>\` over the items of all pages; each page is asked for when it is reached, with retries, timeout and cancellation of its own.

${fence(loopPiece(operation, plan, 'pages'), 'csharp')}

\`WithCancellation(cancellationToken)\` ends it. \`AsPages()\` gives the pages: \`Data\` is the decoded body, \`Items\` its items, \`Response\` has status and headers, and \`NextAsync()\` asks for the page after it (null after the last). A cursor or link that comes a second time is an \`ApiRequestException\`, and a link that leads to another origin is not followed.

`;
}
