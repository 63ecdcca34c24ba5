// Whether a call sends a file, bytes as its body or as a part of a form, or is answered with bytes, and whether any call of a client is so.

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

/** Whether any call of the client is answered with bytes. */
export function receivesBytes({ calls }: Pick<Client, 'calls'>): boolean {
  return calls.some(answersBytes);
}

/** Whether what a call answers may be too large for memory, and goes to a file piece by piece. */
export function answersBytes({ result }: Pick<Call, 'result'>): boolean {
  return result.contents.some(({ kind }) => kind === 'bytes');
}
