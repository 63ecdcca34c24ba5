// Whether a call sends a file: bytes as its body, or as a part of a form.

import type { Call } from './call';

export function takesFile({ body }: Pick<Call, 'body'>): boolean {
  return (
    body?.contents.some(({ writer, parts }) => writer === 'bytes' || parts.some(({ as }) => as === 'file')) === true
  );
}
