// What tools are told of the webhooks that a client receives.

import type { Type } from '../model';
import type { Client } from './client';
import type { SignatureRow } from './webhook-signatures';
import type { EventMark } from './webhooks';

export interface WebhookFacts {
  /** What the client receives, where it has a module for webhooks. */
  readonly webhooks?: {
    readonly signature: SignatureRow;
    /** Those that are told apart. */
    readonly events: readonly EventFacts[];
  };
}

export interface EventFacts {
  /** In the document, and in programs. */
  readonly name: string;
  /** Of its payload, as the target writes it. */
  readonly type: string;
  readonly mark: EventMark;
}

/** `text`: a type as the target writes it. Nothing where the client receives no webhooks. */
export function webhookFacts({ webhooks }: Client, text: (type: Type) => string): WebhookFacts {
  if (webhooks === undefined) return {};
  const { signature, events } = webhooks;
  return { webhooks: { signature, events: events.map(({ name, type, mark }) => ({ name, type: text(type), mark })) } };
}
