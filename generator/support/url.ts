// URLs of the web as texts: whether a text is meant as one, and the origin that it has.

/** By how it begins: the rest may be wrong. */
export function isHttpUrl(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/** `https://api.example.com`; undefined for what has none. */
export function originOf(text: string): string | undefined {
  try {
    const { origin } = new URL(text);
    return origin === 'null' ? undefined : origin;
  } catch {
    return undefined;
  }
}
