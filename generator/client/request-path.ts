// The path of a call, before its parameters are filled in.

/**
 * Percent-encodings in capitals, as RFC 3986 §6.2.2.1 asks for: some HTTP libraries rewrite them so on the way, others do not, and
 * all clients are to send the same bytes. Names of parameters, in braces, stay as they are.
 */
export function requestPath(path: string): string {
  return path.replace(/\{[^{}]*\}|%[0-9A-Fa-f]{2}/g, (part) => (part.startsWith('%') ? part.toUpperCase() : part));
}
