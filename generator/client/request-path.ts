// The path of a call, before its parameters are filled in.

import type { PathPart } from '../model';

/**
 * As it is sent, with the names of parameters in braces: a fragment keeps operations of a document apart and is no part of what is
 * requested, so it is left out with all that follows it. Percent-encodings are in capitals, as RFC 3986 §6.2.2.1 asks for: some
 * HTTP libraries rewrite them so on the way, others do not, and all clients are to send the same bytes.
 */
export function requestPath(parts: readonly PathPart[]): string {
  let path = '';
  for (const part of parts) {
    if (part.kind === 'parameter') {
      path += `{${part.wireName}}`;
      continue;
    }
    const [text = '', ...fragment] = part.text.split('#');
    path += text.replace(/%[0-9A-Fa-f]{2}/g, (code) => code.toUpperCase());
    if (fragment.length > 0) break;
  }
  return path;
}
