// The webhooks that a client receives, as data for the runtime, and the functions of the module `webhooks`.

import type { ReceivedWebhooks, WebhookRow } from '../../../client';
import { join } from '../../../code/code';
import type { FunctionStatement, Parameter } from '../../../code/source-file';
import { docComment, objectKey, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import type { Type } from '../../../model';
import type { CodecsOf } from '../context';
import { block, braced, bracketed } from '../layout';

export function webhooksCode(
  { signature, events }: ReceivedWebhooks,
  codecs: CodecsOf,
  parse?: Ecmascript,
): Ecmascript {
  const row = Object.entries(signature).map(([key, value]) => ts`${objectKey(key)}: ${stringLiteral(String(value))}`);
  const members = [
    ts`signature: ${block(row)}`,
    ts`events: ${bracketed(events.map((each) => eventCode(each, codecs)))}`,
  ];
  if (parse !== undefined) members.push(ts`parse: ${parse}`);
  return block(members);
}

function eventCode({ name, type, mark }: WebhookRow, codecs: CodecsOf): Ecmascript {
  const members = [ts`name: ${stringLiteral(name)}`];
  if (mark.by === 'header') members.push(ts`header: ${stringLiteral(mark.header)}`);
  if (mark.by === 'member') members.push(ts`member: ${stringLiteral(mark.member)}`);
  if (mark.by !== 'nothing') members.push(ts`values: ${bracketed(mark.values.map(stringLiteral))}`);
  const codec = codecs.of(type);
  if (codec !== undefined) members.push(ts`codec: ${codec}`);
  return braced(members);
}

/** `{ readonly name: "thing.created"; readonly data: ThingEvent }`, one for each, and what is not known. */
export function eventType({ events }: ReceivedWebhooks, json: (type: Type) => Ecmascript): Ecmascript {
  const known = events.map(
    ({ name, type }) => ts`{ readonly name: ${stringLiteral(name)}; readonly data: ${json(type)} }`,
  );
  return join([...known, ts`{ readonly name: undefined; readonly data: unknown }`], ts`\n  | `);
}

export const EVENT_DOCS = docComment({
  prose: [
    'An event by its name in the API’s document, with its payload decoded. An event that is not known has no name.',
  ],
});

const UNWRAP_DOCS = docComment({
  prose: [
    'Verifies the signature of a webhook over its bytes, and returns its event. It rejects with a WebhookVerificationError, whose reason says what is wrong. Several secrets may be given while one takes the place of another.',
  ],
});

const VERIFY_DOCS = docComment({
  prose: ['Verifies the signature of a webhook over its bytes. It rejects with a WebhookVerificationError.'],
});

/** What a module says of the functions: types, bodies, or both. */
interface FunctionParts {
  /** A type of the runtime's module. */
  readonly type?: (name: string) => Ecmascript;
  /** A function of the runtime's module. */
  readonly call?: (name: string) => Ecmascript;
}

/** `unwrap` and `verify`. */
export function webhookFunctions({ type, call }: FunctionParts): readonly FunctionStatement[] {
  const parameters: readonly Parameter[] =
    type === undefined
      ? [ts`body`, ts`headers`, ts`secret`, ts`options`].map((name) => ({ name }))
      : [
          { name: ts`body`, type: type('RawBody') },
          { name: ts`headers`, type: type('WebhookHeaders') },
          { name: ts`secret`, type: ts`string | readonly string[]` },
          { name: ts`options`, type: type('WebhookOptions'), optional: true },
        ];
  const calling = (name: string): Ecmascript | undefined =>
    call && ts`${call(name)}(webhooks, body, headers, secret, options)`;
  const declared = (
    name: Ecmascript,
    docs: Ecmascript,
    returns: Ecmascript,
    body: Ecmascript | undefined,
  ): FunctionStatement => ({
    kind: 'function',
    name,
    docs,
    exported: true,
    parameters,
    ...(type === undefined ? {} : { returns }),
    ...(body === undefined ? {} : { body: ts`return ${body};` }),
  });
  const event = ts`Promise<UnwrappedWebhook>`;
  const unwrapped = calling('unwrapWebhook');
  const typed = unwrapped && type ? ts`${unwrapped} as ${event}` : unwrapped;
  return [
    declared(ts`unwrap`, UNWRAP_DOCS, event, typed),
    declared(ts`verify`, VERIFY_DOCS, ts`Promise<void>`, calling('verifyWebhook')),
  ];
}
