// The module src/webhooks.ts: what a program needs to receive the webhooks of the API. Nothing else imports it.

import type { Statement } from '../../../code/source-file';
import { ts, type Ecmascript } from '../../../languages/ecmascript';
import { EVENT_DOCS, eventType, webhookFunctions, webhooksCode } from '../../ecmascript/operations/webhooks';
import { readersOf } from '../operations/contents';
import type { Plan } from '../plan';
import { fromFile, runtime } from '../types/symbols';

export function webhookStatements(plan: Plan): readonly Statement[] {
  const { webhooks } = plan.client;
  if (webhooks === undefined) return [];
  const type = (name: string): Ecmascript => fromFile('src/runtime/webhooks.ts', name, 'type', `Runtime${name}`);
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
    ...webhookFunctions({ type, call: (name) => runtime('webhooks', name) }),
  ];
}
