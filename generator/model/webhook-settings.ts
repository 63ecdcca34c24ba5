// What a configuration says of an API's webhooks. Documents have no place for how they are signed.

import type { Diagnostics } from '../support/diagnostics';
import { isJsonObject, own, textAt, type JsonObject } from '../support/json';
import type { ApiModel } from './api-model';

/** `webhooks` in specsmith.yaml: `{ signature }`. */
export function withWebhooks(model: ApiModel, settings: JsonObject, diagnostics: Diagnostics): ApiModel {
  const signature = own(settings, 'signature');
  if (signature === undefined) return model;
  const content = textAt(signature, 'content') ?? '';
  const lacks = (placeholder: string, ...sources: readonly string[]): boolean =>
    content.includes(placeholder) &&
    isJsonObject(signature) &&
    sources.every((key) => textAt(signature, key) === undefined);
  for (const [placeholder, ...sources] of [
    ['{timestamp}', 'timestampHeader', 'timestampPrefix'],
    ['{id}', 'idHeader'],
  ] as const) {
    if (!lacks(placeholder, ...sources)) continue;
    diagnostics.error(
      'webhook-signature-partial',
      `The signature of webhooks signs ${placeholder}, and nothing says where that stands.`,
      undefined,
      `Add ${sources.join(' or ')} to webhooks.signature, or take ${placeholder} out of its content.`,
    );
  }
  return { ...model, webhookSignature: signature };
}
