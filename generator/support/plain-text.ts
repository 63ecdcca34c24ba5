// Text of a document made fit to be shown: its lines, and no character in it that a reader cannot see or that changes
// how the characters around it are shown. Nothing is deleted, only replaced. It knows no language: kits escape the rest.

/** Everything that any of the languages, or an editor, takes for the end of a line. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

export function linesOf(text: string): readonly string[] {
  return text.split(LINE_END);
}

// C0 and C1 controls but the tab; bidirectional embeddings, overrides and isolates; characters of no width;
// noncharacters; surrogates without their other half.
const UNSEEN =
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2028\u2029\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\p{Cs}]/gu;

const PRINTABLE = /^[\t -~]*$/;

/** One line of text: each character that cannot be seen becomes its picture (U+2400 …), or U+FFFD where it has none. */
export function visible(text: string): string {
  if (PRINTABLE.test(text)) return text;
  return text.replace(UNSEEN, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** The text on one line: what ends a line becomes one space. */
export function oneLine(text: string): string {
  if (PRINTABLE.test(text)) return text.trim();
  return visible(
    linesOf(text)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join(' '),
  );
}

/** The text as lines without trailing blanks, and without empty lines at either end. */
export function proseLines(text: string): readonly string[] {
  if (PRINTABLE.test(text)) {
    const line = text.trimEnd();
    return line === '' ? [] : [line];
  }
  const lines = linesOf(text).map((line) => visible(line).trimEnd());
  while (lines.length > 0 && lines[0] === '') lines.shift();
  while (lines.length > 0 && lines.at(-1) === '') lines.pop();
  return lines;
}

/** Lone surrogates, which no file in UTF-8 can hold, become U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}
