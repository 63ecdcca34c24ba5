// Texts that are whole already, inside a text that ts-morph lays out. It is given marks in their places, and what it makes
// of these is a frame: the same for all statements of one shape, and filled as often as there are such statements.

/** Marks are what ts-morph is given, so that nothing of a document is read as one. */
const MARK = /(?:(^|\n)( *))?\ue000(\d+)\ue001/g;

/** The texts of one statement, in the order of their marks. */
export class MarkedTexts {
  readonly texts: string[] = [];
  #isLaidOutByLines = true;

  /** False where a literal goes over several lines: only a scanner finds the lines that may not be indented. */
  get canBeFramed(): boolean {
    return this.#isLaidOutByLines;
  }

  /** Text within a line. What hangs over it is marked line by line, since it may be indented further. */
  inline(text: string): string {
    if (!text.includes('\n')) return this.#mark(text);
    this.#look(text);
    const [first = '', ...rest] = text.split('\n');
    const last = rest.pop() ?? '';
    const middle = rest.length === 0 ? '' : `${this.#mark(rest.join('\n'))}\n`;
    return `${first === '' ? '' : this.#mark(first)}\n${middle}${last === '' ? '' : this.#mark(last)}`;
  }

  /** Text on lines of its own, all of them indented alike. A line end that it has is none that ts-morph adds. */
  lines(text: string): string {
    this.#look(text);
    const content = text.replace(/\n+$/, '');
    return this.#mark(content) + text.slice(content.length);
  }

  /** A comment on lines of its own. */
  comment(text: string): string {
    return this.#mark(text);
  }

  #mark(text: string): string {
    this.texts.push(text);
    return `\ue000${this.texts.length - 1}\ue001`;
  }

  #look(text: string): void {
    if (!text.includes('`') || !text.includes('\n')) return;
    this.#isLaidOutByLines &&= text.split('\n').every((line) => line.split('`').length % 2 === 1);
  }
}

export interface Frame {
  readonly holes: readonly Hole[];
  /** After the last hole. */
  readonly rest: string;
}

interface Hole {
  /** What stands between the hole before and this one. */
  readonly before: string;
  readonly text: number;
  /** The blanks that each line of the text gets. */
  readonly indent: string;
}

/** `printed`: with marks. */
export function frameOf(printed: string): Frame {
  const holes: Hole[] = [];
  let end = 0;
  for (const { index, 0: whole, 1: lineEnd = '', 2: indent = '', 3: text } of printed.matchAll(MARK)) {
    holes.push({ before: printed.slice(end, index) + lineEnd, text: Number(text), indent });
    end = index + whole.length;
  }
  return { holes, rest: printed.slice(end) };
}

export function filled({ holes, rest }: Frame, texts: readonly string[]): string {
  let result = '';
  for (const { before, text, indent } of holes) result += before + indented(texts[text] ?? '', indent);
  return result + rest;
}

/** Empty lines stay empty. */
function indented(text: string, indent: string): string {
  if (indent === '' || text === '') return text;
  const first = text.startsWith('\n') ? '' : indent;
  return first + (text.includes('\n') ? text.replace(/\n(?!\n|$)/g, `\n${indent}`) : text);
}
