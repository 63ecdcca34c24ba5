// The package `webhooks`: what a program needs to receive the webhooks of the API. Nothing else imports it.

import { indent } from '../../../code/code';
import type { SignatureRow, WebhookRow } from '../../../client';
import {
  call,
  docstringOf,
  identifier,
  imported,
  keyword,
  layOut,
  member,
  py,
  stringLiteral,
  subscript,
  tuple,
  typing,
  type Node,
  type Python,
} from '../../../languages/python';
import type { Plan } from '../plan';
import type { TypeBook } from '../types/book';
import * as s from '../types/symbols';
import type { ModuleFiles } from './modules';

/** Files of the runtime that clients without webhooks do not have. */
export const WEBHOOK_RUNTIME: ReadonlySet<string> = new Set(['_core/signatures.py', '_core/webhooks.py']);

const signatures = imported('signatures', '_s', '.._core');
const core = imported('webhooks', '_w', '.._core');

export function emitWebhooks({ client, book }: Plan, modules: ModuleFiles): void {
  const { webhooks } = client;
  if (webhooks === undefined) return;
  const event = (name: Python, data: Node): Node => subscript(member(core, 'WebhookEvent'), [name, data]);
  const events = webhooks.events.map(({ name, type }) =>
    event(py`${s.literal}[${stringLiteral(name)}]`, book.output(type)),
  );
  const union = subscript(s.union, [...events, event(py`None`, s.any)]);
  const type = layOut(events.length === 0 ? event(py`None`, s.any) : union, {
    base: 0,
    column: 'UnwrappedWebhook = '.length,
  });
  const rows = call(member(core, 'Webhooks'), [
    signatureNode(webhooks.signature),
    tuple(webhooks.events.map((each) => eventNode(each, book))),
  ]);
  const body = py`WebhookEvent = ${core}.WebhookEvent
WebhookVerificationError = ${signatures}.WebhookVerificationError

UnwrappedWebhook = ${type}

_WEBHOOKS = ${layOut(rows, { base: 0, column: '_WEBHOOKS = '.length })}


${functionOf(py`unwrap`, py`UnwrappedWebhook`, UNWRAP)}


${functionOf(py`verify`, py`None`, VERIFY)}
`;
  modules.add('webhooks/__init__.py', body, docstringOf(['Receives the webhooks of the API.']));
}

const UNWRAP = docstringOf([
  'Verifies the signature of a webhook over its bytes, and returns its event.',
  'It raises a WebhookVerificationError, whose `reason` says what is wrong. Several secrets may be given while one takes the place of another. `tolerance` and what `now` returns are seconds.',
]);
const VERIFY = docstringOf([
  'Verifies the signature of a webhook over its bytes, or raises a WebhookVerificationError.',
]);

function functionOf(name: Python, returns: Python, doc: Python): Python {
  const result = name.text === 'verify' ? py`` : py`return `;
  return py`def ${name}(
    body: ${signatures}.RawBody,
    headers: ${signatures}.WebhookHeaders,
    secret: ${signatures}.Secrets,
    *,
    tolerance: float = 300,
    now: ${typing}.Optional[${typing}.Callable[[], float]] = None,
) -> ${returns}:
    ${indent(doc, 4)}
    ${result}_WEBHOOKS.${name}(body, headers, secret, tolerance, now)`;
}

function signatureNode({ header, prefix, encoding, content, body, secret, ...more }: SignatureRow): Node {
  const args: Node[] = [header, prefix, encoding, content, body, secret].map(stringLiteral);
  const option = (name: string, value: string | undefined): void => {
    if (value !== undefined) args.push(keyword(identifier(name), stringLiteral(value)));
  };
  option('separator', more.separator);
  option('id_header', more.idHeader);
  option('timestamp_header', more.timestampHeader);
  option('timestamp_prefix', more.timestampPrefix);
  return call(member(signatures, 'Signature'), args);
}

function eventNode({ name, type, mark }: WebhookRow, book: TypeBook): Node {
  const args: Node[] = [stringLiteral(name), { prefix: py`lambda: `, node: book.checked(type) }];
  if (mark.by === 'header') args.push(keyword(py`header`, stringLiteral(mark.header)));
  if (mark.by === 'member') args.push(keyword(py`member`, stringLiteral(mark.member)));
  if (mark.by !== 'nothing') args.push(keyword(py`values`, tuple(mark.values.map(stringLiteral))));
  return call(member(core, 'Event'), args);
}
