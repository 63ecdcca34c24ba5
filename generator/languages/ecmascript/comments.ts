// Text of the document as comments. The end of a comment is replaced so that it stays readable (`*\/`); an `@` that
// could be taken for a tag is written `\@`, which editors show as `@`.

import { mint } from '../../code/code';
import type { CodeSymbol } from '../../code/symbol';
import { proseLines, visible } from '../../support/plain-text';
import { escapePragmas, withoutLeadingPragmas, withoutPragmas } from '../../support/pragmas';
import { NOTHING, type Ecmascript } from './tag';

/** Prose inside a comment. An `@` counts as a tag at the start of a line, after a blank or after a brace (TSDoc). */
function sanitize(line: string): string {
  const shown = withoutPragmas(visible(line));
  if (!/[@*]/.test(shown)) return shown;
  return shown.replaceAll('*/', '*\\/').replace(/(?<![\w\\])@/gu, '\\@');
}

/** `// …`, one line for each line of the text. Empty for an empty text. */
export function lineComment(text: string): Ecmascript {
  return mint(
    'ecmascript',
    proseLines(text)
      .map((line) => `// ${withoutLeadingPragmas(sanitize(line))}`.trimEnd())
      .join('\n'),
  );
}

/** One block tag of a doc comment. `type` and `name` are code, `text` is prose, `example` is code on lines of its own. */
export interface DocTag {
  readonly tag:
    | 'deprecated'
    | 'default'
    | 'example'
    | 'extends'
    | 'internal'
    | 'param'
    | 'property'
    | 'readonly'
    | 'remarks'
    | 'returns'
    | 'see'
    | 'template'
    | 'throws'
    | 'type'
    | 'typedef'
    | 'implements'
    | 'private'
    | 'static'
    | 'class';
  /** Written in braces. */
  readonly type?: Ecmascript;
  readonly name?: Ecmascript;
  readonly text?: string;
  readonly example?: Ecmascript;
}

export interface DocComment {
  /** Paragraphs; empty ones are left out. */
  readonly prose?: readonly (string | undefined)[];
  readonly tags?: readonly DocTag[];
}

/** A JSDoc comment; empty where there is nothing to say. Put it on the line before what it documents. */
export function docComment(content: DocComment): Ecmascript {
  const lines: string[] = [];
  for (const paragraph of content.prose ?? []) {
    const prose = paragraph === undefined ? [] : proseLines(paragraph);
    if (prose.length > 0 && lines.length > 0) lines.push('');
    for (const line of prose) lines.push(sanitize(line));
  }
  const tags = content.tags ?? [];
  if (tags.length > 0 && lines.length > 0) lines.push('');
  for (const tag of tags) lines.push(...tagLines(tag));
  if (lines.length === 0) return NOTHING;
  const mentions = tags.length === 0 ? undefined : tags.flatMap(mentionsIn);
  const [only = ''] = lines;
  const text =
    lines.length === 1 && only.length < 100
      ? `/** ${only.trimStart()} */`
      : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`;
  return mint('ecmascript', text, mentions);
}

function mentionsIn({ type, name, example }: DocTag): readonly CodeSymbol[] {
  return [type, name, example].flatMap((code) => code?.mentions ?? []);
}

function tagLines(tag: DocTag): readonly string[] {
  const [first = '', ...rest] = proseLines(tag.text ?? '').map(sanitize);
  const parts = [
    `@${tag.tag}`,
    tag.type === undefined ? '' : `{${embedded(tag.type)}}`,
    tag.name === undefined ? '' : embedded(tag.name),
    first === '' ? '' : tag.name === undefined ? first : `- ${first}`,
  ];
  const example = tag.example === undefined ? [] : embedded(tag.example).split('\n');
  return [parts.filter((part) => part !== '').join(' '), ...rest, ...example];
}

/** Code inside a comment. In a string literal, the one place where the document's text stands, `\/` and `\@` mean `/` and `@`. */
function embedded(code: Ecmascript): string {
  return escapePragmas(code.text)
    .replaceAll('*/', '*\\/')
    .replace(/(?<![\w\\])@/gu, '\\@');
}
