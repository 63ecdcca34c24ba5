// Goes over a text by the rules of a language's literals and comments, and gives what is left: the code. Enough to say
// where the mark stands; a compiler says whether the rest is right.

export interface Lexeme {
  /** Sticky. */
  readonly pattern: RegExp;
  readonly kind: 'literal' | 'comment' | 'refused';
}

export interface Remains {
  /** The text with each literal as `""` and each comment as a blank. */
  readonly code: string;
  /** What begins like a literal or comment and does not end. */
  readonly problems: readonly string[];
  readonly literals: readonly string[];
}

export function stripped(text: string, lexemes: readonly Lexeme[]): Remains {
  const problems: string[] = [];
  const literals: string[] = [];
  let code = '';
  let at = 0;
  while (at < text.length) {
    const found = lexemes.find(({ pattern }) => {
      pattern.lastIndex = at;
      return pattern.test(text);
    });
    if (found === undefined) {
      code += text[at];
      at += 1;
      continue;
    }
    const token = text.slice(at, found.pattern.lastIndex);
    if (found.kind === 'refused') problems.push(`not closed: ${token.slice(0, 80)}`);
    if (found.kind === 'literal') literals.push(token);
    code += found.kind === 'comment' ? ' ' : '""';
    at += Math.max(1, token.length);
  }
  return { code, problems, literals };
}
