// How text of a document stands in a message: in backticks, on one line, short, and without characters that a
// terminal would obey.

const longest = 80;

export function quote(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return `\`${printable(short)}\``;
}

/** Replaces control characters, bidirectional marks and lone surrogates by their `\u` form. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** `a`, `b` and `c`. */
export function quoteList(texts: readonly string[]): string {
  const quoted = texts.map(quote);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} and ${last}`;
}
