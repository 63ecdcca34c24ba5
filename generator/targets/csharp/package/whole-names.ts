// The text of a template where the document has types, or the package a namespace, by words that the template means
// something else by: there the template's own have their whole name.

/** What is text: comments (but for the types that they refer to), and imports. */
const SAID = /^\s*(?:\/\/|using )/;
/** An alias: its word means something else. */
const ALIAS = /^ *using (\w+?)(?:Attribute)? = /;

export function withWholeNames(template: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return template;
  const words = [...names.keys()].join('|');
  const word = new RegExp(`(?<![\\w.{/"])(?:${words})(?!\\w)`, 'g');
  const reference = new RegExp(`(?<=cref=")(?:${words})(?!\\w)`, 'g');
  const whole = (found: string): string => names.get(found) ?? found;
  return template
    .split('\n')
    .filter((line) => !names.has(ALIAS.exec(line)?.[1] ?? ''))
    .map((line) => line.replace(SAID.test(line) ? reference : word, whole))
    .join('\n');
}
