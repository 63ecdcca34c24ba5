// The sections of the README about what calls have in common: errors, retries, proxies, logging, tests.

import { calledElsewhere, firstCurrent, RETRY_RULES } from '../../../client';
import { fence, md, proseLine, text, type Markdown } from '../../../languages/markup';
import { identifier, py, stringLiteral } from '../../../languages/python';
import type { Plan } from '../plan';
import { code } from '../../common/pages/links';
import { errorsPiece } from './pieces';

export function guideSections(plan: Plan): Markdown {
  const name = identifier(plan.options.packageName);
  const errors = errorsPiece(plan);
  const tokens =
    plan.client.tokenFlows.length === 0
      ? md``
      : md` Where the token endpoint gives no token, the call fails with a \`TokenError\` of the module \`tokens\`.`;
  return md`## Errors

Every failure of a call is an \`ApiException\`. The class says which: \`BadRequestException\` (400), \`UnauthorizedException\` (401), \`ForbiddenException\` (403), \`NotFoundException\` (404), \`ConflictException\` (409), \`UnprocessableEntityException\` (422), \`RateLimitException\` (429) and \`ServiceException\` (500 and above) for answers; \`ApiConnectionError\`, \`ApiTimeoutError\` and \`ApiCancelledError\` where there was no answer (\`status\` is 0); \`ApiDecodeError\` for a success that cannot be read. \`status\`, \`reason\` and \`headers\` are those of the answer, \`body\` is its text and \`data\` the decoded body. \`operation\`, \`method\`, \`path\`, \`url\`, \`attempts\` and \`request_id\` say which call it was. Errors show no credentials, and they can be pickled.${tokens}
${errors === undefined ? md`` : md`\n${fence(errors, 'python')}\n`}
## Retries and time limits

${proseLine(RETRY_RULES)} An attempt may take 60 seconds until its body is read, and 10 to connect.

${fence(
  py`import ${name}

configuration = ${name}.Configuration(retries=${name}.RetryPolicy(retries=4, maximum=20.0))
configuration.timeout = (5.0, 30.0)  # seconds: to connect, for the whole attempt

# For one call: api.method(..., _options=once)
once = ${name}.RequestOptions(retries=0, timeout=5.0, idempotency_key=True)`,
  'python',
)}

A \`CancelToken\` given as \`cancel_token\` of \`RequestOptions\` ends a call from another thread; in \`aio\`, cancelling the task does.

${servers(plan)}## Proxies and certificates

The variables \`HTTPS_PROXY\`, \`HTTP_PROXY\` and \`NO_PROXY\` of the environment count, as they are when a client opens its first connection, unless \`proxy\` is set.

${fence(
  py`import ${name}

configuration = ${name}.Configuration(ssl_ca_cert=None)  # or the path of a file with certificates to trust
configuration.proxy = "http://proxy.example:8080"
configuration.proxy_headers = {"X-Team": "payments"}`,
  'python',
)}

## Logging

The package logs one line for each attempt to the logger \`${code(plan.options.packageName)}\` of \`logging\`, at the level DEBUG: method, URL, status or error, the server's id of the request, attempt, duration and the time until the next attempt. Credentials are taken out of its lines and out of those of the HTTP libraries. \`Configuration(debug=True)\` sets the level of its logger and of urllib3's to DEBUG, \`logger_file\` writes to a file.

${fence(
  py`import logging

logging.basicConfig()
logging.getLogger(${stringLiteral(plan.options.packageName)}).setLevel(logging.DEBUG)  # the lines of this package alone`,
  'python',
)}

## Hooks

Functions set on the configuration are told of each attempt of a call: \`on_request\` before it, then \`on_response\` if it was answered, whatever the status, or \`on_error\` if it was not. An event names operation, method, path, URL and \`attempt\`; after an answer also \`status\`, \`headers\` and \`request_id\`, after an error \`kind\` and \`reason\`; after both \`duration\` and \`delay\`, the seconds until the next attempt (\`None\` after the last one). Events show no credentials, and their classes are in \`${text(plan.options.packageName)}.hooks\`. What a hook raises ends the call. In \`aio\`, hooks may be asynchronous.

${fence(
  py`import ${name}
from ${name} import hooks


def slow(event: hooks.ResponseEvent) -> None:
    if event.duration > 1.0:
        print(event.operation, event.attempt, event.status, event.request_id, event.duration)


configuration = ${name}.Configuration()
configuration.on_response = slow`,
  'python',
)}

${testing(plan)}`;
}

/** Where operations have servers of their own. */
function servers(plan: Plan): Markdown {
  const elsewhere = calledElsewhere(plan.operations);
  if (elsewhere === undefined) return md``;
  const name = identifier(plan.options.packageName);
  return md`## Servers of operations

Some operations have servers of their own in the document, as \`${code(elsewhere.method)}\` has, and are sent there whatever \`host\` says. With \`ignore_operation_servers\` they are sent to \`host\` too, as to a server of tests; \`base_url\` of \`RequestOptions\` is another address for one call.

${fence(
  py`import ${name}

configuration = ${name}.Configuration(
    host="http://localhost:8080", ignore_operation_servers=True
)`,
  'python',
)}

`;
}

/** Programs are tested with the classes of the API replaced, so that nothing is sent. */
function testing(plan: Plan): Markdown {
  const first = firstCurrent(plan.operations);
  if (first === undefined) return md``;
  const name = identifier(plan.options.packageName);
  const api = identifier(plan.names.apis.get(first.tag)?.className ?? '');
  return md`## Testing

A method of an API class can be replaced, so that a test sends nothing:

${fence(
  py`from unittest import mock

import ${name}

with mock.patch.object(${name}.${api}, ${stringLiteral(first.method)}) as call:
    call.side_effect = ${name}.RateLimitException(429, "Too Many Requests")
    # Here the program that is tested runs.`,
  'python',
)}

`;
}
