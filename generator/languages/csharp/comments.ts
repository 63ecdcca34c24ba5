// Text of the document as C# comments and XML doc comments. U+0085, U+2028 and U+2029 end a line comment in C#: each
// line of the text is a line of the comment.

import { mint } from '../../code/code';
import { InvariantError } from '../../support/invariant';
import { proseLines, visible } from '../../support/plain-text';
import { withoutLeadingPragmas, withoutPragmas } from '../../support/pragmas';
import { isIdentifier } from './identifiers';
import { NOTHING, type Csharp } from './tag';

/** `// …`, one line for each line of the text. */
export function lineComment(text: string): Csharp {
  return mint(
    'csharp',
    proseLines(text)
      .map((line) => `// ${withoutLeadingPragmas(line)}`.trimEnd())
      .join('\n'),
  );
}

/** The text on one line, after code. */
export function trailingComment(text: string): Csharp {
  return mint('csharp', `// ${withoutLeadingPragmas(visible(proseLines(text).join(' '))).trimEnd()}`);
}

export interface DocComment {
  /** Paragraphs of the summary; empty ones are left out. The first one is always there. */
  readonly summary: readonly (string | undefined)[];
  readonly remarks?: readonly (string | undefined)[];
  readonly parameters?: readonly { readonly name: string; readonly text: string }[];
  readonly returns?: string;
  /** Types (code, without `global::`) and when they are thrown. */
  readonly exceptions?: readonly { readonly type: Csharp; readonly text: string }[];
  readonly example?: string;
}

/** An XML doc comment. Put it on the lines before what it documents. */
export function docComment(content: DocComment): Csharp {
  const lines: string[] = [
    ...element('summary', content.summary),
    ...element('remarks', content.remarks ?? []),
    ...(content.parameters ?? []).flatMap(({ name, text }) => parameter(name, text)),
    ...(content.returns === undefined ? [] : inline('returns', 'returns', content.returns)),
    ...(content.exceptions ?? []).flatMap(({ type, text }) =>
      inline(`exception cref="${type.text}"`, 'exception', text),
    ),
    ...(content.example === undefined ? [] : element('example', [content.example])),
  ];
  return lines.length === 0 ? NOTHING : mint('csharp', lines.map((line) => `/// ${line}`.trimEnd()).join('\n'));
}

function parameter(name: string, text: string): readonly string[] {
  if (!isIdentifier(name)) throw new InvariantError(`not an identifier: ${JSON.stringify(name)}`);
  return inline(`param name="${name}"`, 'param', text);
}

function element(name: string, paragraphs: readonly (string | undefined)[]): readonly string[] {
  const blocks = paragraphs
    .map((paragraph) => proseLines(paragraph ?? '').map(escape))
    .filter((block) => block.length > 0);
  const [first, ...rest] = blocks;
  if (first === undefined) return [];
  if (rest.length === 0 && first.length === 1) return [`<${name}>${first[0] ?? ''}</${name}>`];
  return [`<${name}>`, ...first, ...rest.flatMap((block) => ['<para>', ...block, '</para>']), `</${name}>`];
}

function inline(open: string, close: string, text: string): readonly string[] {
  return [`<${open}>${proseLines(text).map(escape).join(' ')}</${close}>`];
}

function escape(line: string): string {
  return withoutPragmas(line).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
