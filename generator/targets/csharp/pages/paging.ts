// The section of the README about lists that come in pages; empty where no operation has any.

import { pagedContent } from '../../../client';
import { join } from '../../../code/code';
import { cs, identifier } from '../../../languages/csharp';
import { fence, md, type Markdown } from '../../../languages/markup';
import type { OperationPlan } from '../operations/plan';
import type { Plan } from '../plan';

export function pagesSection(plan: Plan): Markdown {
  const operation = plan.apis
    .flatMap(({ operations }) => operations)
    .find(({ call }) => pagedContent(call) !== undefined);
  if (operation === undefined) return md``;
  return md`### Pages

A list that comes in pages has a method with \`PagesAsync\` at its end. What it returns is an \`IAsyncEnumerable<T>\` over the items of all pages; each page is asked for when it is reached, with retries, timeout and cancellation of its own.

${fence(loop(operation), 'csharp')}

\`AsPages()\` gives the pages: \`Data\` is the decoded body, \`Items\` its items, \`Response\` has status and headers, and \`NextAsync()\` asks for the page after it (null after the last). A cursor or link that comes a second time is an \`ApiRequestException\`, and a link that leads to another origin is not followed.

`;
}

function loop(operation: OperationPlan) {
  const required = operation.arguments.filter(({ required: isRequired }) => isRequired);
  const args = join(
    required.map(({ name }) => identifier(name)),
    cs`, `,
  );
  return cs`await foreach (var item in apiInstance.${identifier(`${operation.name}PagesAsync`)}(${args}).WithCancellation(cancellationToken))
{
    Console.WriteLine(item);
}`;
}
