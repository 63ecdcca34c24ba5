// The module src/webhooks.js and its declarations: what a program needs to receive the webhooks of the API. Nothing else
// imports it.

import type { FunctionStatement, Statement } from '../../../code/source-file';
import { ts, type Ecmascript } from '../../../languages/ecmascript';
import type { Type } from '../../../model';
import { EVENT_DOCS, eventType, UNWRAP_DOCS, VERIFY_DOCS, webhooksCode } from '../../ecmascript/operations/webhooks';
import { runtime } from '../../ecmascript/types/symbols';
import { typedCodec } from '../models/unions';
import type { Plan } from '../plan';
import { runtimeType } from '../types/symbols';

const RUNTIME: Statement = {
  kind: 'code',
  code: ts`export { WebhookVerificationError } from "./runtime/webhooks.js";`,
};
const NAMES = ['body', 'headers', 'secret', 'options'] as const;

export function webhookStatements({ client: { webhooks }, book }: Plan): readonly Statement[] {
  if (webhooks === undefined) return [];
  const codecs = { of: (type: Type) => typedCodec(type, book) };
  const parameters = [ts`body`, ts`headers`, ts`secret`, ts`options`].map((name) => ({ name }));
  const call = ts`(webhooks, body, headers, secret, options)`;
  return [
    RUNTIME,
    { kind: 'const', name: ts`webhooks`, initializer: webhooksCode(webhooks, codecs) },
    {
      kind: 'function',
      name: ts`unwrap`,
      docs: UNWRAP_DOCS,
      exported: true,
      parameters,
      body: ts`return ${runtime('webhooks', 'unwrapWebhook')}${call};`,
    },
    {
      kind: 'function',
      name: ts`verify`,
      docs: VERIFY_DOCS,
      exported: true,
      parameters,
      body: ts`return ${runtime('webhooks', 'verifyWebhook')}${call};`,
    },
  ];
}

export function webhookTypes({ client: { webhooks }, book }: Plan): readonly Statement[] {
  if (webhooks === undefined) return [];
  const type = (name: string): Ecmascript => runtimeType('webhooks', name, `Runtime${name}`);
  const types = { body: type('RawBody'), headers: type('WebhookHeaders'), options: type('WebhookOptions') };
  const parameters = NAMES.map((name) => {
    if (name === 'secret') return { name: ts`secret`, type: ts`string | readonly string[]` };
    if (name === 'options') return { name: ts`options`, type: types.options, optional: true };
    return name === 'body' ? { name: ts`body`, type: types.body } : { name: ts`headers`, type: types.headers };
  });
  const declared = (name: Ecmascript, docs: Ecmascript, returns: Ecmascript): FunctionStatement => ({
    kind: 'function',
    name,
    docs,
    exported: true,
    parameters,
    returns,
  });
  return [
    RUNTIME,
    {
      kind: 'code',
      code: ts`export type { RawBody, WebhookFailure, WebhookHeaders, WebhookOptions } from "./runtime/webhooks.js";`,
    },
    {
      kind: 'type-alias',
      name: ts`UnwrappedWebhook`,
      docs: EVENT_DOCS,
      exported: true,
      type: eventType(webhooks, (of) => book.of(of)),
    },
    declared(ts`unwrap`, UNWRAP_DOCS, ts`Promise<UnwrappedWebhook>`),
    declared(ts`verify`, VERIFY_DOCS, ts`Promise<void>`),
  ];
}
