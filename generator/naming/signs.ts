// What becomes of the characters of a hint that are neither letters nor digits, as openapi-generator has it: some part two
// words, and all others are left out (`a:b` is `ab`). In names of places, which it makes of several hints, each parts words.

/** Between two words. */
const SEPARATORS = /[_\s.\-|()[\]\\/]+/;

const SIGNS = /[^\p{L}\p{M}\p{N}_\s.\-|()[\]\\/]+/gu;

/** Without what parts no words, where anything else is left. */
export function withoutSigns(hint: string): string {
  const text = hint.replace(SIGNS, '');
  return /[\p{L}\p{N}]/u.test(text) ? text : hint;
}

/** The words of a hint as one, each with a capital: `user's-list` is `UsersList`. */
export function asOneWord(hint: string): string {
  return withoutSigns(hint)
    .split(SEPARATORS)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}

/** A blank for each run of characters that are neither letters nor digits. */
export function spacedOut(hint: string): string {
  const text = hint.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return /[\p{L}\p{N}]/u.test(text) ? text : hint;
}

/** An operationId: in it a few more signs part words. */
export function idWords(id: string): string {
  return id.replace(/[:;#]/g, ' ');
}
