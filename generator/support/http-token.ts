// Tokens of HTTP (RFC 9110 §5.6.2): what methods, header names and the halves of a media type are made of.

/** As the source of a pattern, for one that has tokens among other things. */
export const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

const whole = new RegExp(`^${TOKEN}$`);

export function isToken(text: string): boolean {
  return whole.test(text);
}
