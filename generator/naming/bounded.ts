// Names of a length that compilers, file systems and readers can bear. What is cut ends in a mark that is made of the
// whole name alone, so that names that differ at their ends stay different, and stay what they are beside each other.

/** Characters of a name in code. C# has at most 1,023 for a type with its namespace, in some of which a name stands twice. */
const LONGEST_NAME = 200;

const MARK = 8;

/** The name itself up to this length, else its beginning and eight digits and letters: `abc…x1f09ab3c`. */
export function bounded(name: string, longest = LONGEST_NAME): string {
  if (name.length <= longest) return name;
  // A letter between the two: where names become words, the digits of the mark stay one word.
  return `${whole(name.slice(0, longest - MARK - 1))}x${markOf(name)}`;
}

/** Without the first half of a character that was cut through. */
function whole(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}

/** FNV-1a of its UTF-16 code units, which has to tell names apart and to keep no secret. */
function markOf(name: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(MARK, '0');
}
