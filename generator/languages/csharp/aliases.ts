// Aliases at the top of a file's namespace: `using Stream = global::System.IO.Stream;`. Templates have all that their files
// may need, and a file keeps those whose words it mentions.

import { mint } from '../../code/code';
import type { Csharp } from './tag';

/** An alias, or two of one word for different frameworks. Attributes are mentioned without the end of their name. */
const ALIASES = /^#if .*\n *using (\w+) = .*\n#else\n.*\n#endif\n|^ *using (\w+?)(?:Attribute)? = .*\n/gm;

const known = new Map<string, RegExp>();

/** The code of a file without the aliases that nothing in it mentions. */
export function withoutUnusedAliases(code: Csharp): Csharp {
  const { text } = code;
  const end = text.indexOf('\n\n', text.indexOf('\nnamespace ')) + 1;
  const rest = text.slice(end);
  const head = text.slice(0, end);
  const kept = head.replace(ALIASES, (alias, choice: string | undefined, word = choice ?? '') =>
    isMentioned(word, rest) ? alias : '',
  );
  return kept === head ? code : mint('csharp', kept + rest, code.mentions);
}

function isMentioned(word: string, text: string): boolean {
  if (!text.includes(word)) return false;
  const pattern = known.get(word) ?? new RegExp(`\\b${word}\\b`);
  known.set(word, pattern);
  return pattern.test(text);
}
