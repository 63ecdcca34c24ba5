// USAGE.md and FUNCTIONS.md, and the pages of options that all calls share.

import { sendsFiles } from '../../../client';
import { fence, inlineCode, link, md, table, type Markdown } from '../../../languages/markup';
import type { Page } from '../../common/package/add-pages';
import type { Plan } from '../plan';
import { classExample, functionExample, shownOperation } from './example';
import { methodItems, shownGroups } from './links';
import { page } from '../../ecmascript/pages/blocks';

const NO_OPERATIONS = md`The API has no operations.`;

export function guidePages(plan: Plan): readonly Page[] {
  return [
    ['USAGE.md', usage(plan)],
    ['FUNCTIONS.md', functions(plan)],
    ['docs/lib/utils/retryconfig.md', retryConfig()],
    ['docs/lib/utils/requestoptions.md', requestOptions(plan)],
  ];
}

function usage(plan: Plan): Markdown {
  const first = shownOperation(plan);
  return page(
    first === undefined ? [md`# Usage`, NO_OPERATIONS] : [md`# Usage`, fence(classExample(first, plan), 'typescript')],
  );
}

function functions(plan: Plan): Markdown {
  const groups = shownGroups(plan);
  const first = shownOperation(plan);
  if (first === undefined) return page([md`# Standalone Functions`, NO_OPERATIONS]);
  return page([
    md`# Standalone Functions`,
    md`Every method of the class is also a function. It takes a ${inlineCode(`${plan.options.className}Core`)} first, and returns a promise of a result, ${inlineCode('{ ok: true, value }')} or ${inlineCode('{ ok: false, error }')}, which never rejects. What is not imported is not bundled.`,
    md`## Example`,
    fence(functionExample(first, plan), 'typescript'),
    md`## All functions`,
    ...groups.flatMap((group) => methodItems(group, 'package', ({ names }) => inlineCode(names.function))),
  ]);
}

function retryConfig(): Markdown {
  const rows = [
    [md`Name`, md`Type`, md`Default`, md`Description`],
    [inlineCode('attempts'), md`*number*`, md`3`, md`How often a request is sent at most; 1 for no retries.`],
    [
      inlineCode('initialDelayMs'),
      md`*number*`,
      md`500`,
      md`The first back-off is up to this long, each next one up to twice as long.`,
    ],
    [inlineCode('maxDelayMs'), md`*number*`, md`8000`, md`No back-off is longer, unless the server asks for it.`],
    [
      inlineCode('budgetMs'),
      md`*number*`,
      md`60000`,
      md`All waiting that servers ask for by Retry-After is not longer.`,
    ],
  ];
  return page([
    md`# RetryConfig`,
    md`When a request is sent again: after the statuses 408, 429, 500, 502, 503 and 504, and when the connection failed. POST and PATCH are sent again after 429 and 503 only, unless the call has an idempotency key. A stream is never sent twice.`,
    md`## Fields`,
    table(rows),
  ]);
}

function requestOptions(plan: Plan): Markdown {
  const rows = [
    [md`Name`, md`Type`, md`Description`],
    ...plan.globals.map(({ option, argument }) => [
      inlineCode(option),
      md`*string*`,
      md`In place of the client's own; sent as ${inlineCode(argument.wireName)}.`,
    ]),
    [
      inlineCode('fetchOptions'),
      md`*RequestInit*`,
      md`Options for ${inlineCode('fetch')}, except ${inlineCode('method')} and ${inlineCode('body')}; members of a platform's own too. They are added to the client's.`,
    ],
    [inlineCode('headers'), md`*Record\\<string, string | null\\>*`, md`More headers; null takes one away.`],
    [inlineCode('query'), md`*Record\\<string, string\\>*`, md`More query parameters.`],
    [
      inlineCode('idempotencyKey'),
      md`*string | true*`,
      md`Sent as ${inlineCode('Idempotency-Key')}, the same at each attempt; true makes one.`,
    ],
    [
      inlineCode('retries'),
      link(md`RetryConfig`, './retryconfig.md'),
      md`When and how often the request is sent again.`,
    ],
    [inlineCode('serverIndex'), md`*number*`, md`Which of the servers of the API.`],
    [inlineCode('serverURL'), md`*string*`, md`Another base URL.`],
    [inlineCode('signal'), md`*AbortSignal*`, md`Ends the call at once.`],
    [
      inlineCode('timeoutMs'),
      md`*number*`,
      md`For each attempt, until its body is read. 60000 by default, 0 for none.`,
    ],
    ...(sendsFiles(plan.client)
      ? [
          [
            inlineCode('uploadProgress'),
            md`*(sent: number, total: number | undefined) => void*`,
            md`Is told the bytes of a body with files, as they go out.`,
          ],
        ]
      : []),
  ];
  return page([
    md`# RequestOptions`,
    md`Options of one call. They win over those of the client.`,
    md`## Fields`,
    table(rows),
  ]);
}
