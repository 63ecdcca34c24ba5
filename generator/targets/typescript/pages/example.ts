// The runnable examples of pages: one call by the class, and by the standalone function.

import {
  currentOf,
  exampleAddress,
  firstRequirement,
  withFile,
  withMember,
  type BodyContent,
  type Call,
  type CallBody,
} from '../../../client';
import { indent, join } from '../../../code/code';
import {
  identifier,
  isDeclarable,
  member,
  propertyName,
  stringLiteral,
  ts,
  type Ecmascript,
} from '../../../languages/ecmascript';
import { wordsOf } from '../../../naming/words';
import type { ParameterArgument } from '../../ecmascript/operations/parameters';
import { uncapitalized } from '../names/style';
import type { OperationPlan } from '../operations/plan';
import type { Plan } from '../plan';
import { objectCode } from './literals';
import { valueCode } from './values';

/** `const apideck = new Apideck({ … });`. `more`: further options. */
export function clientCode(
  plan: Plan,
  core: boolean,
  security: readonly string[],
  more: readonly Ecmascript[] = [],
): Ecmascript {
  const { className } = plan.options;
  const name = identifier(variableName(plan));
  const type = identifier(core ? `${className}Core` : className);
  const members = [...credentials(plan, security), ...globals(plan), ...more];
  const address = exampleAddress(plan.client.address);
  if (address !== undefined) members.unshift(ts`serverURL: ${stringLiteral(address)}`);
  return members.length === 0
    ? ts`const ${name} = new ${type}();`
    : ts`const ${name} = new ${type}(${objectCode(members)});`;
}

export function variableName(plan: Plan): string {
  const name = uncapitalized(plan.options.className);
  const isFree = isDeclarable(name, 'binding') && !TAKEN.test(name);
  return isFree ? name : `${name}Client`;
}

/** Other names of examples. */
const TAKEN =
  /^(process|console|run|result|res|errors|item|error|file|receive|unwrap|download|dispatcher|consoleLogger|clientCredentials|refreshToken|createReadStream)$/;

function credentials(plan: Plan, security: readonly string[]): readonly Ecmascript[] {
  return plan.credentials
    .filter(({ credential }) => security.includes(credential.name))
    .map(({ credential, option }) => {
      const named: { readonly [part in 'value' | 'username' | 'password']?: string } = credential.variables ?? {};
      const value = (part: string, variable: string | undefined): Ecmascript =>
        variable === undefined ? environment(plan, part) : fromEnvironment(variable);
      if (credential.kind !== 'basic') return ts`${propertyName(option)}: ${value(option, named.value)}`;
      const parts = [
        ts`username: ${value('username', named.username)}`,
        ts`password: ${value('password', named.password)}`,
      ];
      return ts`${propertyName(option)}: ${objectCode(parts)}`;
    });
}

/** `process.env["APIDECK_API_KEY"] ?? ""` */
export function environment(plan: Plan, option: string): Ecmascript {
  const words = [plan.options.className, ...wordsOf(option)].join('_').toUpperCase();
  return fromEnvironment(words.replace(/[^A-Z0-9_]/g, '_'));
}

function fromEnvironment(variable: string): Ecmascript {
  return ts`process.env[${stringLiteral(variable)}] ?? ""`;
}

function globals(plan: Plan): readonly Ecmascript[] {
  return plan.globals.map(({ option, argument }) => {
    return ts`${propertyName(option)}: ${argumentCode(argument, plan)}`;
  });
}

/** What an example makes of a body. */
interface ShownBody {
  /** The boolean that asks for a stream. */
  readonly asking?: string | undefined;
  /** The content with files, and what stands for one. */
  readonly upload?: { readonly content: BodyContent; readonly file: Ecmascript } | undefined;
}

/** The request, or nothing where the call has none. */
function requestCode(operation: OperationPlan, plan: Plan, shown: ShownBody = {}): Ecmascript | undefined {
  const { request } = operation;
  if (request.kind === 'none') return undefined;
  const body = request.body === undefined ? undefined : bodySample(request.body.body, operation.call, plan, shown);
  if (request.kind === 'body') return body;
  const members = request.members.flatMap(({ name, argument }) => {
    if (!argument.required && argument.docs.examples.length === 0) return [];
    return [ts`${propertyName(name)}: ${argumentCode(argument, plan, operation.call)}`];
  });
  if (body !== undefined && request.body?.name !== undefined)
    members.push(ts`${propertyName(request.body.name)}: ${body}`);
  if (members.length === 0 && request.optional) return undefined;
  return objectCode(members);
}

function argumentCode(argument: ParameterArgument, { book }: Plan, call?: Call): Ecmascript {
  const { type, docs, wireName, in: place } = argument;
  return valueCode(book.samples.of({ type, side: 'input', name: wireName, wireName, docs, in: place, call }), book);
}

function bodySample({ contents }: CallBody, call: Call, plan: Plan, { asking, upload }: ShownBody): Ecmascript {
  const content = upload?.content ?? contents[0]!;
  if (content.writer === 'bytes') return upload?.file ?? ts`new Blob(["content"])`;
  const { type, docs } = content;
  if (content.writer !== 'text') {
    const sample = plan.book.samples.of({ type, side: 'input', name: 'body', docs, in: 'body', call });
    const asked = asking === undefined ? undefined : plan.book.types.properties(type).get(asking);
    if (asked !== undefined) return valueCode(withMember(sample, asked, { kind: 'constant', value: true }), plan.book);
    if (upload === undefined) return valueCode(sample, plan.book);
    return valueCode(withFile(sample, upload.content, plan.book.types), plan.book, upload.file);
  }
  const example = docs.examples[0]?.value;
  return typeof example === 'string' ? stringLiteral(example) : stringLiteral('text');
}

/** `options`: those of the call. */
export function callCode(
  operation: OperationPlan,
  plan: Plan,
  shown: ShownBody & { readonly options?: Ecmascript | undefined } = {},
): Ecmascript {
  const { names, request } = operation;
  const path = names.group.reduce((code, name) => member(code, name), identifier(variableName(plan)));
  const given = requestCode(operation, plan, shown);
  const { options } = shown;
  const nothing = options === undefined || request.kind === 'none' ? [] : [ts`undefined`];
  const args = [...(given === undefined ? nothing : [given]), ...(options === undefined ? [] : [options])];
  return ts`${member(path, names.method)}(${join(args, ts`, `)})`;
}

/** `form`: what the call answers as it usually does, or the stream that it can be asked for. */
export function classExample(operation: OperationPlan, plan: Plan, form: 'usual' | 'stream' = 'usual'): Ecmascript {
  const asking = form === 'stream' ? operation.call.stream?.chosenBy : undefined;
  const call = callCode(operation, plan, { asking });
  const streams = operation.call.stream?.when === 'always' || asking !== undefined;
  return ts`import { ${identifier(plan.options.className)} } from ${stringLiteral(plan.options.packageName)};

${clientCode(plan, false, firstRequirement(operation.call))}

async function run() {
  const result = await ${indent(call, 2)};

  ${
    streams
      ? ITEMS
      : ts`// What the API returned
  console.log(result);`
  }
}

run();
`;
}

export function functionExample(operation: OperationPlan, plan: Plan): Ecmascript {
  const { packageName, className } = plan.options;
  const core = identifier(`${className}Core`);
  const name = identifier(operation.names.function);
  const request = requestCode(operation, plan);
  const inputs = request === undefined ? ts`` : ts`, ${request}`;
  const call = ts`${name}(${identifier(variableName(plan))}${inputs})`;
  const module = stringLiteral(`${packageName}/funcs/${operation.names.file}.js`);
  return ts`import { ${core} } from ${stringLiteral(`${packageName}/core.js`)};
import { ${name} } from ${module};

// \`${core}\` holds options and credentials only, which keeps bundles small.
// One instance serves a whole application.
${clientCode(plan, true, firstRequirement(operation.call))}

async function run() {
  const res = await ${indent(call, 2)};

  if (!res.ok) {
    throw res.error;
  }

  const { value: result } = res;

  ${
    operation.call.stream?.when === 'always'
      ? ITEMS
      : ts`// What the API returned
  console.log(result);`
  }
}

run();
`;
}

/** Leaving the loop ends the connection. */
const ITEMS = ts`for await (const item of result) {
    console.log(item);
  }`;

/** The call that examples are made of: the first one that needs the least. */
export function shownOperation(plan: Plan): OperationPlan | undefined {
  const shown = currentOf(plan.operations);
  return shown.find(({ call, request }) => call.operation.method === 'POST' && request.kind === 'body') ?? shown[0];
}

/** As the pages have them. */
export function* examples(plan: Plan): Iterable<readonly [string, Ecmascript]> {
  for (const operation of plan.operations) yield [operation.call.operation.id, classExample(operation, plan)];
}
