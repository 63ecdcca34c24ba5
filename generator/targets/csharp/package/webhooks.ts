// The class `WebhookReceiver`: what a program needs to receive the webhooks of the API.

import type { ReceivedWebhooks, SignatureRow, WebhookRow } from '../../../client';
import { join } from '../../../code/code';
import { cs, stringLiteral, type Csharp } from '../../../languages/csharp';
import type { Plan } from '../plan';
import type { Symbols } from '../types/symbols';

/** Files of the runtime that clients without webhooks do not have. */
export const WEBHOOK_RUNTIME = /\/Webhook\w+\.cs$/;

export function webhooksView({ signature, events }: ReceivedWebhooks, plan: Plan) {
  return {
    ...plan.book.symbols.frame(),
    homonyms: plan.book.symbols.homonyms(),
    signature: signatureCode(signature, plan.book.symbols),
    events: events.map((each) => eventCode(each, plan)),
  };
}

function signatureCode(
  { header, prefix, encoding, content, body, secret, ...more }: SignatureRow,
  symbols: Symbols,
): Csharp {
  const args = join([header, prefix, encoding, content, body, secret].map(stringLiteral), cs`, `);
  const set = (name: Csharp, value: string | undefined): readonly Csharp[] =>
    value === undefined ? [] : [cs`${name} = ${stringLiteral(value)}`];
  const options = [
    ...set(cs`Separator`, more.separator),
    ...set(cs`IdHeader`, more.idHeader),
    ...set(cs`TimestampHeader`, more.timestampHeader),
    ...set(cs`TimestampPrefix`, more.timestampPrefix),
  ];
  const rest = options.length === 0 ? cs`` : cs` { ${join(options, cs`, `)} }`;
  return cs`new ${symbols.internal('WebhookSignature')}(${args})${rest}`;
}

function eventCode({ name, type, mark }: WebhookRow, { book }: Plan): Csharp {
  const item = book.element(book.of(type));
  const header = mark.by === 'header' ? stringLiteral(mark.header) : cs`null`;
  const member = mark.by === 'member' ? stringLiteral(mark.member) : cs`null`;
  const values = mark.by === 'nothing' ? [] : mark.values.map(stringLiteral);
  return cs`new ${book.symbols.internal('WebhookRow')}<${item.type}>(${stringLiteral(name)}, ${header}, ${member}, new string[] { ${join(values, cs`, `)} }, ${item.codec})`;
}
