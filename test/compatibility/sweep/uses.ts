// A program as a list of uses, one line each, so that the line of a complaint says what it is about.

export interface Use {
  /** The operation or type that is used, as `ownerOf` names it. */
  readonly owner: string;
  /** One line. */
  readonly text: string;
}

/** A type as it is declared: from `start` to the first of `stops` outside of brackets, on one line. */
export function typeFrom(text: string, start: number, stops: readonly string[]): string {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (depth === 0 && stops.some((stop) => text.startsWith(stop, at)))
      return text.slice(start, at).replace(/\s+/g, ' ').trim();
    if ('[({<'.includes(character)) depth += 1;
    if ('])}>'.includes(character) && text[at - 1] !== '=' && text[at - 1] !== '-') depth -= 1;
  }
  throw new Error(`a type at ${start} does not end: ${text.slice(start, start + 60)}`);
}

/** Owners whose uses are complained about. `lines`: numbers from 1; `before`: how many lines stand before the uses. */
export function ownersAt(lines: Iterable<number>, uses: readonly Use[], before: number): ReadonlySet<string> {
  return new Set([...lines].map((line) => uses[line - 1 - before]?.owner ?? `line ${line}, which is no use`));
}

/** The lines of a file that a compiler names, as `FILE:LINE` or `FILE(LINE`. */
export function linesIn(said: string, file: string): readonly number[] {
  return said.split('\n').flatMap((each) => {
    const at = each.indexOf(file);
    const line = at === -1 ? undefined : /^[:(](\d+)/.exec(each.slice(at + file.length))?.[1];
    return line === undefined ? [] : [Number(line)];
  });
}

export interface Parameter {
  readonly name: string;
  /** `?` where it may be left out, or nothing. */
  readonly mark: string;
  readonly type: string;
}

/** `NAME: TYPE, NAME?: TYPE)` from `start`, which is behind the bracket; `end` is where it closes. */
export function parametersFrom(
  text: string,
  start: number,
): { readonly list: readonly Parameter[]; readonly end: number } {
  const list: Parameter[] = [];
  let at = start;
  for (;;) {
    const head = /^\s*([\w$]+)(\??): /.exec(text.slice(at, at + 400));
    if (head === null) return { list, end: text.indexOf(')', at) };
    const from = at + head[0].length;
    const type = typeFrom(text, from, [',', ')']);
    list.push({ name: head[1] ?? '', mark: head[2] ?? '', type });
    at = from + lengthOf(text, from);
    if (text[at] === ')') return { list, end: at };
    at += 1;
  }
}

/** Of the type at `from`, as it is written. */
function lengthOf(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (depth === 0 && (character === ',' || character === ')')) return at - from;
    if ('[({<'.includes(character)) depth += 1;
    if ('])}>'.includes(character) && text[at - 1] !== '=' && text[at - 1] !== '-') depth -= 1;
  }
  return text.length - from;
}

/** Members of an interface or class as they are declared, `NAME?: TYPE;`, without comments. `opening`: up to its brace. */
export function membersFrom(text: string, opening: string): readonly Parameter[] {
  const start = text.indexOf(`${opening} {`);
  if (start === -1) return [];
  const end = text.indexOf('\n}', start);
  const body = text.slice(start + opening.length + 2, end + 1).replace(/\/\*\*[^]*?\*\//g, '');
  return [...body.matchAll(/\n  ("[^"]*"|[\w$]+)(\??): /g)].map((found) => ({
    name: found[1] ?? '',
    mark: found[2] ?? '',
    type: typeFrom(body, found.index + found[0].length, [';']),
  }));
}

/** Types with the names of a package in front of those that are its own. */
export function namesIn(names: readonly string[], space: string): (type: string) => string {
  const longest = [...names].sort((left, right) => right.length - left.length);
  const known = new RegExp(`(?<![\\w$."'])(?:${longest.join('|')})(?![\\w$"'])`, 'g');
  return (type) => type.replace(known, `${space}.$&`);
}
