// Rules about the webhooks that clients receive. The letters are TypeScript, JavaScript, Python, C#.

import { rule } from './rule';

export const WEBHOOK_RULES = {
  'webhooks-added': rule(
    'webhook',
    'The client receives webhooks now.',
    'mmmm',
    'Nobody imports what verifies them yet.',
  ),
  'webhooks-removed': rule(
    'webhook',
    'The client receives no webhooks any more.',
    'MMMM',
    'Programs import what verifies them, and it is gone.',
  ),
  'webhook-added': rule(
    'webhook',
    'A webhook is new, or its event can be told from others now.',
    'mmmm',
    'An event that is not known has no name, and programs have to expect one anyway.',
  ),
  'webhook-removed': rule(
    'webhook',
    'A webhook is gone or has another name, or its event cannot be told from others any more.',
    'MMMM',
    'Programs wait for an event of this name, or in C# of this payload.',
  ),
  'webhook-type-changed': rule(
    'webhook',
    'The payload of a webhook has another type, or may be null now.',
    'MMMM',
    'Programs read the old one. Changes inside a type are listed at the type.',
  ),
  'webhook-type-refined': rule(
    'webhook',
    'The document says another type of a payload or other limits, or that it is never null, and programs can read it as before.',
    'pppp',
    'What is read is the same.',
  ),
  'webhook-mark-changed': rule(
    'webhook',
    'The event of a webhook is known by another header or property, or by other values.',
    'pppp',
    'The client looks where the document says now, and the name of the event is the same.',
  ),
  'webhook-signature-changed': rule(
    'webhook',
    'Webhooks are signed in another way, by the configuration or by a header that they declare.',
    'MMMM',
    'What was verified before is refused, and the secret may have another form. Nothing of it is seen by compilers.',
  ),
} as const;
