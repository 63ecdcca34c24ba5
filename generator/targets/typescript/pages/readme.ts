// README, USAGE and FUNCTIONS, and the pages of options that all calls share.

import type { Code } from '../../../code/code';
import { join } from '../../../code/code';
import { fence, heading, inlineCode, link, md, table, text, type Markdown } from '../../../languages/markup';
import { identifier, stringLiteral, ts } from '../../../languages/ecmascript';
import { anchor, groupPath, shownGroups } from './links';
import { page } from './models';
import { classExample, clientCode, functionExample, variableName } from './example';
import type { GroupPlan } from '../operations/groups';
import type { OperationPlan } from '../operations/plan';
import type { Plan } from '../plan';

export function readmePages(plan: Plan): readonly (readonly [path: string, code: Code])[] {
  const groups = shownGroups(plan);
  return [
    ['README.md', readmePage(plan, groups)],
    ['USAGE.md', usage(plan)],
    ['FUNCTIONS.md', functions(plan, groups)],
    ['docs/lib/utils/retryconfig.md', retryConfig()],
    ['docs/lib/utils/requestoptions.md', requestOptions(plan)],
  ];
}

/** The call that examples are made of: the first one that needs the least. */
function shownOperation(plan: Plan): OperationPlan | undefined {
  return (
    plan.operations.find(({ operation, request }) => operation.method === 'POST' && request.kind === 'body') ??
    plan.operations[0]
  );
}

function readmePage(plan: Plan, groups: readonly GroupPlan[]): Markdown {
  const { info } = plan.model;
  const { packageName, className } = plan.options;
  const first = shownOperation(plan);
  const install = ts`npm install ${identifierPath(packageName)}`;
  return page([
    heading(1, text(packageName)),
    md`Client for ${text(info.title)}${info.summary === undefined ? md`` : md`: ${text(info.summary)}`}. No runtime dependencies; works in Node ≥ 20, Deno, Bun, browsers and Workers.`,
    md`## Installation`,
    fence(install, 'bash'),
    ...(first === undefined ? [] : [md`## Usage`, fence(classExample(first, plan), 'typescript')]),
    md`## Available operations`,
    ...groups.flatMap((group) => [
      md`### ${link(text(group.path.length === 0 ? className : group.path.join('.')), groupPath(group))}`,
      join(
        group.operations.map((operation) => operationItem(operation, group)),
        md`
`,
      ),
    ]),
    md`## Authentication`,
    authentication(plan),
    md`## Standalone functions`,
    md`Each operation is also a function of its own, so that a bundler keeps only what is used. It returns a result, and never rejects. ${link(md`All functions`, 'FUNCTIONS.md')}.`,
    md`## Errors`,
    md`Methods throw, functions return: one class for each error that the API declares, with ${inlineCode('status')}, ${inlineCode('headers')}, ${inlineCode('body')} and the decoded ${inlineCode('data')}, all of them an ${inlineCode('APIError')}; and ${inlineCode('ConnectionError')}, ${inlineCode('TimeoutError')}, ${inlineCode('AbortedError')}, ${inlineCode('RequestError')}, ${inlineCode('DecodeError')}. Each has a literal ${inlineCode('kind')}.`,
    ...(first === undefined ? [] : [fence(errorExample(first, plan), 'typescript')]),
    md`## Retries, timeouts, hooks`,
    md`Requests are tried three times by default where that is safe: ${link(md`RetryConfig`, 'docs/lib/utils/retryconfig.md')}. All options of a call: ${link(md`RequestOptions`, 'docs/lib/utils/requestoptions.md')}. The client takes ${inlineCode('hooks')}, functions around each attempt, ${inlineCode('logger')}, which gets events without secrets, and ${inlineCode('fetch')}.`,
    md`## Server`,
    servers(plan),
  ]);
}

function identifierPath(packageName: string) {
  // A package's name is checked by the options' schema: letters, digits, and marks of names.
  const [, scope, name = ''] = /^(?:@([^/]*)\/)?(.*)$/.exec(packageName) ?? [];
  const part = (value: string) => join(value.split(/(?=[-.])|(?<=[-.])/).map(token), ts``);
  return scope === undefined ? part(name) : ts`@${part(scope)}/${part(name)}`;
}

function token(value: string) {
  if (value === '-') return ts`-`;
  return value === '.' ? ts`.` : identifier(/^\d/.test(value) ? `_${value}` : value);
}

function operationItem(operation: OperationPlan, group: GroupPlan): Markdown {
  const { summary } = operation.operation.docs;
  const entry = link(text(operation.names.method), `${groupPath(group)}#${anchor(operation)}`);
  return summary === undefined ? md`* ${entry}` : md`* ${entry} - ${text(summary)}`;
}

function authentication(plan: Plan): Markdown {
  if (plan.security.schemes.length === 0) return md`The API needs no credentials.`;
  const rows = plan.security.schemes.map(({ scheme, option, typeText }) => [
    inlineCode(option),
    inlineCode(typeText),
    text(scheme.kind === 'http' ? `HTTP ${scheme.scheme}` : scheme.kind),
  ]);
  return md`${table([[md`Option`, md`Type`, md`Scheme`], ...rows])}

A credential is a value, or a function that is asked for it at every attempt.`;
}

function servers(plan: Plan): Markdown {
  const rows = plan.model.servers.map((server, index) => [
    text(String(index)),
    inlineCode(server.url),
    server.description === undefined ? md`` : text(server.description),
  ]);
  return md`${table([[md`serverIndex`, md`URL`, md`Description`], ...rows])}

${inlineCode('serverURL')} takes another one, for the client or for a call.`;
}

function errorExample(operation: OperationPlan, plan: Plan) {
  const { packageName, className } = plan.options;
  const client = identifier(variableName(plan));
  const declared = operation.errors.find(({ type, response }) => type !== undefined && /^\d+$/.test(response.status));
  const name = identifier(declared?.type?.name ?? 'APIError');
  return ts`import { ${identifier(className)}, errors } from ${stringLiteral(packageName)};

${clientCode(plan, false, [])}

export function explain(error: unknown): string {
  if (error instanceof errors.${name}) {
    return \`refused with \${error.status}: \${error.body}\`;
  }
  return error instanceof errors.SDKError ? error.kind : "not an error of this package";
}

export { ${client} };
`;
}

function usage(plan: Plan): Markdown {
  const first = shownOperation(plan);
  return page(
    first === undefined
      ? [md`# Usage`, md`The API has no operations.`]
      : [md`# Usage`, fence(classExample(first, plan), 'typescript')],
  );
}

function functions(plan: Plan, groups: readonly GroupPlan[]): Markdown {
  const first = shownOperation(plan);
  return page([
    md`# Standalone Functions`,
    md`Every method of the class is also a function. It takes a ${inlineCode(`${plan.options.className}Core`)} first, and returns a promise of a result, ${inlineCode('{ ok: true, value }')} or ${inlineCode('{ ok: false, error }')}, which never rejects. What is not imported is not bundled.`,
    ...(first === undefined ? [] : [md`## Example`, fence(functionExample(first, plan), 'typescript')]),
    md`## All functions`,
    ...groups.flatMap((group) =>
      group.operations.map((operation) => {
        const { summary } = operation.operation.docs;
        const entry = link(inlineCode(operation.names.function), `${groupPath(group)}#${anchor(operation)}`);
        return summary === undefined ? md`* ${entry}` : md`* ${entry} - ${text(summary)}`;
      }),
    ),
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
    ...plan.globals.map(({ option, parameter }) => [
      inlineCode(option),
      md`*string*`,
      md`In place of the client's own; sent as ${inlineCode(parameter.wireName)}.`,
    ]),
    [
      inlineCode('fetchOptions'),
      md`*RequestInit*`,
      md`Options for ${inlineCode('fetch')}, except ${inlineCode('method')} and ${inlineCode('body')}.`,
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
  ];
  return page([
    md`# RequestOptions`,
    md`Options of one call. They win over those of the client.`,
    md`## Fields`,
    table(rows),
  ]);
}
