// The module src/webhooks.ts: what a program needs to receive the webhooks of the API. Nothing else imports it.

import type { Statement } from '../../../code/source-file';
import { ts, type Ecmascript } from '../../../languages/ecmascript';
import { EVENT_DOCS, eventType, UNWRAP_DOCS, VERIFY_DOCS, webhooksCode } from '../../ecmascript/operations/webhooks';
import { readersOf } from '../operations/contents';
import type { Plan } from '../plan';
import { fromFile, runtime } from '../types/symbols';

export function webhookStatements(plan: Plan): readonly Statement[] {
  const { webhooks } = plan.client;
  if (webhooks === undefined) return [];
  const type = (name: string): Ecmascript => fromFile('src/runtime/webhooks.ts', name, 'type', `Runtime${name}`);
  const parameters = [
    { name: ts`body`, type: type('RawBody') },
    { name: ts`headers`, type: type('WebhookHeaders') },
    { name: ts`secret`, type: ts`string | readonly string[]` },
    { name: ts`options`, type: type('WebhookOptions'), optional: true },
  ];
  const call = ts`(webhooks, body, headers, secret, options)`;
  return [
    {
      kind: 'code',
      code: ts`export { WebhookVerificationError } from "./runtime/webhooks.js";
export type { RawBody, WebhookFailure, WebhookHeaders, WebhookOptions } from "./runtime/webhooks.js";`,
    },
    {
      kind: 'const',
      name: ts`webhooks`,
      type: type('Webhooks'),
      initializer: webhooksCode(webhooks, plan.codecs, readersOf(plan.options).parse),
    },
    {
      kind: 'type-alias',
      name: ts`UnwrappedWebhook`,
      docs: EVENT_DOCS,
      exported: true,
      type: eventType(webhooks, (of) => plan.book.of(of, 'output')),
    },
    {
      kind: 'function',
      name: ts`unwrap`,
      docs: UNWRAP_DOCS,
      exported: true,
      parameters,
      returns: ts`Promise<UnwrappedWebhook>`,
      body: ts`return ${runtime('webhooks', 'unwrapWebhook')}${call} as Promise<UnwrappedWebhook>;`,
    },
    {
      kind: 'function',
      name: ts`verify`,
      docs: VERIFY_DOCS,
      exported: true,
      parameters,
      returns: ts`Promise<void>`,
      body: ts`return ${runtime('webhooks', 'verifyWebhook')}${call};`,
    },
  ];
}
