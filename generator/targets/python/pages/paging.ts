// The section of the README about lists that come in pages; empty where no operation has any.

import { firstCurrent } from '../../../client';
import { fence, md, type Markdown } from '../../../languages/markup';
import type { Plan } from '../plan';
import { operationExample } from './example';
import { code } from '../../common/pages/links';
import { ITERATING } from '../names/style';

export function pagesSection(plan: Plan): Markdown {
  const operation = firstCurrent(plan.operations, ({ pages }) => pages !== undefined);
  if (operation === undefined) return md``;
  return md`## Pages

A list that comes in pages has a second method, with \`_iter\` at its end. It takes the same arguments and is iterated over the items of all pages; each page is asked for when it is reached, with retries and time limits of its own.

${fence(operationExample(plan, operation, 'pages'), 'python')}

\`pages()\` of it gives the pages: \`data\` is the decoded body, \`items\` its items, \`response\` has status and headers, and \`next()\` asks for the page after it (\`None\` after the last). In \`aio\`, \`async for item in api_instance.${code(`${operation.method}${ITERATING}`)}(…)\` does the same. A cursor or link that comes a second time is an error, and a link that leads to another origin is not followed.

`;
}
