// Short programs of the README, for sections that are about something else than a single call.

import { contentWithFiles, exampleEnvironment, firstRequirement, shownAside, withFile } from '../../../client';
import { indent, join } from '../../../code/code';
import { identifier, py, stringLiteral, type Python } from '../../../languages/python';
import type { ArgumentPlan, OperationPlan } from '../operations/plan';
import type { Plan } from '../plan';
import { argumentSample, importLines, settings } from './example';
import { valueCode, type Modules } from './values';

/** The place of a file of the disk, which is read while it is sent. */
const FILE = py`"file.bin"`;
const NEWLINE = py`\n`;

/** A file that is sent; absent where the call has no place for one. */
export function uploadPiece(plan: Plan, each: OperationPlan): Python | undefined {
  const taken = contentWithFiles(each.call);
  if (taken === undefined) return undefined;
  const modules: Modules = new Set();
  const name = identifier(plan.options.packageName);
  const places = each.arguments.filter((argument) => argument.in === 'body' || argument.part?.as === 'file');
  const first = places.find(({ required }) => required) ?? places[0];
  const given = each.arguments.flatMap((argument) => {
    if (argument !== first && !argument.required) return [];
    const value = places.includes(argument)
      ? fileCode(argument, each, plan, modules)
      : valueOf(argument, each, plan, modules);
    return [argument.required ? value : py`${identifier(argument.name)}=${value}`];
  });
  if (taken.chosen) given.push(py`_content_type=${stringLiteral(taken.content.sent)}`);
  given.push(py`_options=progress`);
  const call = callCode(each, given);
  if (!call.text.includes(FILE.text)) return undefined;
  const body = py`progress = ${name}.RequestOptions(
    upload_progress=lambda sent, total: print(sent, total)
)
${call}`;
  return program(plan, each, modules, body);
}

/** Failures that a program tells apart, the usual ones first; absent where no call is short enough. */
export function errorsPiece(plan: Plan): Python | undefined {
  const shown = shownAside(
    plan.operations.filter(({ item }) => item === undefined),
    (each) => plainCall(each, plan, new Set()).text,
  );
  if (shown === undefined) return undefined;
  const modules: Modules = new Set();
  const name = identifier(plan.options.packageName);
  const body = py`try:
    ${indent(plainCall(shown, plan, modules), 4)}
except ${name}.NotFoundException as error:
    print("It is not there:", error.data)
except ${name}.RateLimitException as error:
    print("Too many requests, to be made again after", error.headers.get("Retry-After"))
except ${name}.ApiException as error:
    print(error.operation, error.status, error.request_id, error.data)`;
  return program(plan, shown, modules, body);
}

/** What answers a request that brings a webhook, whatever the framework. */
export function webhookPiece({ client, options }: Plan): Python {
  const [first] = client.webhooks?.events ?? [];
  const told =
    first === undefined
      ? py`print(event.data)`
      : py`if event.name == ${stringLiteral(first.name)}:
        print(event.data)`;
  return py`import os
import typing

from ${identifier(options.packageName)} import webhooks


# With Flask: receive(request.get_data(), request.headers.items())
def receive(body: bytes, headers: typing.Iterable[typing.Tuple[str, str]]) -> int:
    """Returns the status of the answer."""
    try:
        event = webhooks.unwrap(body, headers, os.environ["WEBHOOK_SECRET"])
    except webhooks.WebhookVerificationError as error:
        print(error.reason)
        return 400
    ${told}
    return 204`;
}

/** A program with the API of a call as `api_instance`, which has the credentials of the first requirement. */
function program(plan: Plan, each: OperationPlan, modules: Modules, body: Python): Python {
  const name = identifier(plan.options.packageName);
  const api = identifier(plan.names.apis.get(each.tag)?.className ?? '');
  const schemes = firstRequirement(each.call);
  const credentials = plan.client.credentials.filter((credential) => schemes.includes(credential.name));
  if (credentials.length > 0) modules.add('os');
  const imports = [...importLines(modules), ...(modules.size > 0 ? [NEWLINE] : [])];
  const lines = credentials.flatMap((each) => settings(each, exampleEnvironment(each, plan.client.credentials)));
  const set = lines.map((line) => py`${line}\n`);
  return py`${imports}import ${name}

configuration = ${name}.Configuration()
${set}
with ${name}.ApiClient(configuration) as api_client:
    api_instance = ${name}.${api}(api_client)
    ${indent(body, 4)}`;
}

function plainCall(each: OperationPlan, plan: Plan, modules: Modules): Python {
  const required = each.arguments.filter((argument) => argument.required);
  return callCode(
    each,
    required.map((argument) => valueOf(argument, each, plan, modules)),
  );
}

/** Characters of a call in one line, where it stands in a block. */
const WIDTH = 80;

function callCode({ method }: OperationPlan, args: readonly Python[]): Python {
  const line = py`api_instance.${identifier(method)}(${join(args, py`, `)})`;
  if (line.text.length <= WIDTH) return line;
  return py`api_instance.${identifier(method)}(
${args.map((arg) => py`    ${arg},\n`)})`;
}

function valueOf(argument: ArgumentPlan, each: OperationPlan, plan: Plan, modules: Modules): Python {
  return valueCode(argumentSample(plan, each, argument), plan, modules);
}

/** The value of an argument that is a file, or a body with one. */
function fileCode(argument: ArgumentPlan, each: OperationPlan, plan: Plan, modules: Modules): Python {
  const content = argument.in === 'body' ? contentWithFiles(each.call)?.content : undefined;
  if (content === undefined) return valueCode(argumentSample(plan, each, argument), plan, modules, FILE);
  if (content.writer === 'bytes') return FILE;
  const { type, docs } = content;
  const { name, wireName } = argument;
  const sample = plan.samples.of({ type, side: 'input', name, wireName, docs, in: 'body', call: each.call });
  return valueCode(withFile(sample, content, plan.types), plan, modules, FILE);
}
