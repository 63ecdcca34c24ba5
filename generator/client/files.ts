// Whether a call sends a file, bytes as its body or as a part of a form, and whether any call of a client does.

import type { Call } from './call';
import type { Client } from './client';

export function takesFile({ body }: Pick<Call, 'body'>): boolean {
  return (
    body?.contents.some(({ writer, parts }) => writer === 'bytes' || parts.some(({ as }) => as === 'file')) === true
  );
}

export function sendsFiles({ calls }: Pick<Client, 'calls'>): boolean {
  return calls.some(takesFile);
}
