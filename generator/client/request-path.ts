// The path of a call, before its parameters are filled in.

import type { PathPart } from '../model';

/**
 * As it is sent: a fragment keeps operations of a document apart, and is no part of what is requested; what follows it is left out.
 * Percent-encodings are in capitals, as RFC 3986 §6.2.2.1 asks for: some HTTP libraries rewrite them so on the way, others do not,
 * and all clients are to send the same bytes.
 */
function requestSegments(parts: readonly PathPart[]): readonly PathPart[] {
  const sent: PathPart[] = [];
  for (const part of parts) {
    if (part.kind === 'parameter') {
      sent.push(part);
      continue;
    }
    const hash = part.text.indexOf('#');
    const text = hash < 0 ? part.text : part.text.slice(0, hash);
    sent.push({ kind: 'text', text: text.replace(/%[0-9A-Fa-f]{2}/g, (code) => code.toUpperCase()) });
    if (hash >= 0) break;
  }
  return sent;
}

/** The same as text, with the names of parameters in braces. */
export function requestPath(parts: readonly PathPart[]): string {
  return requestSegments(parts)
    .map((part) => (part.kind === 'text' ? part.text : `{${part.wireName}}`))
    .join('');
}
