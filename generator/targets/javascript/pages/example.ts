// The example of an operation: a whole program, from the import to the callback.

import { credentialsFor, exampleAddress, type BodyContent, type Call, type Credential } from '../../../client';
import { join } from '../../../code/code';
import { identifier, lineComment, objectKey, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { assignNames, exact } from '../../../naming/assign';
import { oneLine } from '../../../support/plain-text';
import { braced } from '../../ecmascript/layout';
import { argumentName } from '../names/style';
import type { MethodPlan } from '../operations/apis';
import type { Argument, OperationPlan } from '../operations/call';
import type { Plan } from '../plan';
import { valueCode } from './values';

const NEWLINE = ts`\n`;

export function operationExample(operation: MethodPlan, plan: Plan): Ecmascript {
  const required = operation.arguments.filter((one) => one.required);
  const optional = operation.arguments.filter((one) => !one.required);
  const schemes = credentialsFor(operation.call, plan.client.credentials);
  const module = identifier(plan.options.moduleName);
  const names = variableNames(required, schemes, plan);
  const lines: Ecmascript[] = [ts`import ${module} from ${stringLiteral(plan.options.packageName)};`];
  const address = exampleAddress(plan.client.address);
  if (schemes.length > 0 || address !== undefined) lines.push(ts`let defaultClient = ${module}.ApiClient.instance;`);
  if (address !== undefined) lines.push(ts`defaultClient.basePath = ${stringLiteral(address)};`);
  for (const scheme of schemes) {
    lines.push(...credentialLines(scheme, identifier(names.get(`scheme ${scheme.name}`) ?? '')));
  }
  lines.push(ts``, ts`let apiInstance = new ${module}.${identifier(operation.home.name)}();`);
  for (const argument of required) {
    const name = identifier(names.get(`argument ${argument.name}`) ?? '');
    lines.push(ts`let ${name} = ${argumentSample(argument, operation.call, plan)}; ${comment(argument, plan)}`);
  }
  if (optional.length > 0) {
    lines.push(ts`let opts = {`);
    optional.forEach((argument, index) => {
      const comma = index < optional.length - 1 ? ts`,` : ts``;
      const entry = ts`${objectKey(argument.name)}: ${argumentSample(argument, operation.call, plan)}${comma}`;
      lines.push(ts`  ${entry} ${comment(argument, plan)}`);
    });
    lines.push(ts`};`);
  }
  const args = required.map(({ name }) => identifier(names.get(`argument ${name}`) ?? ''));
  if (optional.length > 0) args.push(ts`opts`);
  const call = ts`apiInstance.${identifier(operation.names.name)}`;
  const callback =
    operation.call.stream === undefined ? ts`(error, data, response) => {` : ts`async (error, data, response) => {`;
  lines.push(ts`${call}(${join([...args, callback], ts`, `)}`);
  lines.push(ts`  if (error) {`, ts`    console.error(error);`, ts`  } else {`);
  lines.push(
    ...(operation.call.stream !== undefined
      ? [ts`    for await (const item of data) {`, ts`      console.log(item);`, ts`    }`]
      : operation.responseType.text === 'undefined'
        ? [ts`    console.log('API called successfully.');`]
        : [ts`    console.log('API called successfully. Returned data: ' + data);`]),
  );
  lines.push(ts`  }`, ts`});`);
  return join(lines, NEWLINE);
}

function variableNames(
  required: readonly Argument[],
  schemes: readonly Credential[],
  { options }: Plan,
): ReadonlyMap<string, string> {
  return assignNames(
    [
      ...required.map(({ name }) => ({ key: `argument ${name}`, ladder: [name, `${name} value`], rank: 0 })),
      ...schemes.map(({ name }) => ({ key: `scheme ${name}`, ladder: [name, `${name} auth`], rank: 1 })),
    ],
    {
      style: argumentName,
      taken: new Set([options.moduleName, 'defaultClient', 'apiInstance', 'opts', 'console', 'Blob', 'Date']),
      fold: exact,
    },
  );
}

function credentialLines(scheme: Credential, variable: Ecmascript): readonly Ecmascript[] {
  const got = ts`let ${variable} = defaultClient.authentications[${stringLiteral(scheme.name)}];`;
  if (scheme.kind === 'key') {
    return [
      lineComment(oneLine(`Configure API key authorization: ${scheme.name}`)),
      got,
      ts`${variable}.apiKey = 'YOUR API KEY';`,
      ...(scheme.prefix === undefined
        ? [
            ts`// Uncomment the following line to set a prefix for the API key, e.g. "Token" (defaults to null)`,
            ts`//${variable}.apiKeyPrefix = 'Token';`,
          ]
        : []),
    ];
  }
  if (scheme.kind === 'basic') {
    return [
      lineComment(oneLine(`Configure HTTP basic authorization: ${scheme.name}`)),
      got,
      ts`${variable}.username = 'YOUR USERNAME';`,
      ts`${variable}.password = 'YOUR PASSWORD';`,
    ];
  }
  return [
    lineComment(oneLine(`Configure access token for authorization: ${scheme.name}`)),
    got,
    ts`${variable}.accessToken = 'YOUR ACCESS TOKEN';`,
  ];
}

/** The content with files, and what stands for one. */
interface ShownUpload {
  readonly content: BodyContent;
  readonly file: Ecmascript;
}

/** A call without a callback. `upload`: the argument that it is in is given too. */
export function callCode(
  { arguments: args, call, names }: OperationPlan,
  plan: Plan,
  { options, upload }: { readonly options?: Ecmascript; readonly upload?: ShownUpload } = {},
): Ecmascript {
  const given = args.filter(({ required }) => required).map((one) => argumentSample(one, call, plan, upload));
  const optional = args
    .filter((one) => !one.required && upload !== undefined && isUpload(one))
    .map((one) => ts`${objectKey(one.name)}: ${argumentSample(one, call, plan, upload)}`);
  const members = [...optional, ...(options === undefined ? [] : [ts`_options: ${options}`])];
  if (members.length > 0) given.push(braced(members));
  return ts`api.${identifier(names.name)}(${join(given, ts`, `)})`;
}

function isUpload({ in: place, part }: Argument): boolean {
  return place === 'body' || part?.as === 'file';
}

function argumentSample(argument: Argument, call: Call, plan: Plan, upload?: ShownUpload): Ecmascript {
  const { name, wireName, in: place, default: usual } = argument;
  const content = place === 'body' ? (upload?.content ?? call.body?.contents[0]) : undefined;
  const type = content?.type ?? argument.type;
  if (content?.writer === 'bytes') return upload?.file ?? ts`new Blob(["content"])`;
  if (content?.writer === 'text') return stringLiteral('text');
  const docs = content?.docs ?? argument.docs;
  const sample = plan.book.samples.of({ type, side: 'input', name, wireName, docs, default: usual, in: place, call });
  return valueCode(sample, plan, upload?.file);
}

/** `// String | Id of the consumer` */
function comment(argument: Argument, { book }: Plan): Ecmascript {
  const text = `${book.text(argument.type)} | ${argument.docs.description ?? ''}`;
  return lineComment(oneLine(text).trimEnd());
}

/** As the pages have them. */
export function* examples(plan: Plan): Iterable<readonly [string, Ecmascript]> {
  for (const each of plan.methods) yield [each.call.operation.id, operationExample(each, plan)];
}
