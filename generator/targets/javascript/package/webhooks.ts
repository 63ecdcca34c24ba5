// The module src/webhooks.js and its declarations: what a program needs to receive the webhooks of the API. Nothing else
// imports it.

import type { Statement } from '../../../code/source-file';
import { ts, type Ecmascript } from '../../../languages/ecmascript';
import type { Type } from '../../../model';
import { EVENT_DOCS, eventType, webhookFunctions, webhooksCode } from '../../ecmascript/operations/webhooks';
import { runtime } from '../../ecmascript/types/symbols';
import { typedCodec } from '../models/unions';
import type { Plan } from '../plan';
import { runtimeType } from '../types/symbols';

const RUNTIME: Statement = {
  kind: 'code',
  code: ts`export { WebhookVerificationError } from "./runtime/webhooks.js";`,
};

export function webhookStatements({ client: { webhooks }, book }: Plan): readonly Statement[] {
  if (webhooks === undefined) return [];
  const codecs = { of: (type: Type) => typedCodec(type, book) };
  return [
    RUNTIME,
    { kind: 'const', name: ts`webhooks`, initializer: webhooksCode(webhooks, codecs) },
    ...webhookFunctions({ call: (name) => runtime('webhooks', name) }),
  ];
}

export function webhookTypes({ client: { webhooks }, book }: Plan): readonly Statement[] {
  if (webhooks === undefined) return [];
  const type = (name: string): Ecmascript => runtimeType('webhooks', name, `Runtime${name}`);
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
    ...webhookFunctions({ type }),
  ];
}
