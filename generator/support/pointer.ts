// JSON pointers (RFC 6901) and their fragment form in a `$ref` (RFC 6901 §6).

export type Pointer = string;

export function escapeToken(token: string): string {
  // Most tokens need nothing, and documents have millions of them.
  if (!token.includes('/') && !token.includes('~')) return token;
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

export function unescapeToken(token: string): string {
  if (!token.includes('~')) return token;
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** Appends tokens to a pointer: `append('/paths', '/pets', 'get')` is `/paths/~1pets/get`. */
export function append(pointer: Pointer, ...tokens: readonly (string | number)[]): Pointer {
  let result = pointer;
  for (const token of tokens) result += `/${escapeToken(String(token))}`;
  return result;
}

export function tokensOf(pointer: Pointer): readonly string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(unescapeToken);
}

/** The pointer and those of what it lies in, from the inside out; the last is that of the whole file. */
export function outwards(pointer: Pointer): readonly Pointer[] {
  const pointers = [pointer];
  for (let at = pointer.lastIndexOf('/'); at >= 0; at = at === 0 ? -1 : pointer.lastIndexOf('/', at - 1))
    pointers.push(pointer.slice(0, at));
  return pointers;
}
