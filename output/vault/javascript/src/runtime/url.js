// URLs from text that may be none.

export function urlOf(text, base) {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
