// Text that is known to be safe where it will stand, with the symbols it mentions. A `Code<L>` is made by a language
// kit only (ring 1 against injected code); everything after that can join and lay it out, but not make it from a string.

import { invariant, InvariantError } from '../support/invariant';
import type { CodeSymbol } from './symbol';

export type Language = 'ecmascript' | 'python' | 'csharp' | 'markdown' | 'html' | 'json' | 'toml' | 'xml' | 'yaml';

/** Only generator/languages may import this (test/architecture checks it). */
export function mint<L extends Language>(language: L, text: string, mentions: readonly CodeSymbol[] = NONE): Code<L> {
  return new (Code as unknown as new (l: L, t: string, m: readonly CodeSymbol[]) => Code<L>)(language, text, mentions);
}

const NONE: readonly CodeSymbol[] = [];

export class Code<L extends Language = Language> {
  declare protected readonly brand: L;

  private constructor(
    readonly language: L,
    readonly text: string,
    readonly mentions: readonly CodeSymbol[],
  ) {}

  get isEmpty(): boolean {
    return this.text === '';
  }
}

export type CodePart<L extends Language> = Code<L> | readonly Code<L>[];

/** A template tag for one language: the literal parts are the program's own text, the holes take `Code` only. */
export type CodeTag<L extends Language> = (strings: TemplateStringsArray, ...parts: readonly CodePart<L>[]) => Code<L>;

/** Only generator/languages may import this. */
export function tagOf<L extends Language>(language: L): CodeTag<L> {
  /** Literals without holes say the same each time. */
  const known = new WeakMap<TemplateStringsArray, Code<L>>();
  return (strings, ...parts) => {
    if (parts.length > 0) return filled(language, strings, parts);
    const code = known.get(strings) ?? filled(language, strings, parts);
    known.set(strings, code);
    return code;
  };
}

function filled<L extends Language>(
  language: L,
  strings: TemplateStringsArray,
  parts: readonly CodePart<L>[],
): Code<L> {
  invariant(Object.hasOwn(strings, 'raw'), 'a code tag takes a template literal');
  let text = strings[0] ?? '';
  let mentions: CodeSymbol[] | undefined;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    const codes: unknown = part instanceof Code ? [part] : part;
    if (!Array.isArray(codes)) refuseHole(language);
    for (const code of codes as readonly unknown[]) {
      if (!(code instanceof Code) || code.language !== language) refuseHole(language);
      text += code.text;
      if (code.mentions.length > 0) mentions = push(mentions ?? [], code.mentions);
    }
    text += strings[index + 1] ?? '';
  }
  return mint(language, text, mentions ?? NONE);
}

function refuseHole(language: Language): never {
  throw new InvariantError(`a hole in ${language} code takes ${language} code`);
}

function push(target: CodeSymbol[], items: readonly CodeSymbol[]): CodeSymbol[] {
  for (const item of items) target.push(item);
  return target;
}

/** Joins with a separator that is itself code. */
export function join<L extends Language>(codes: readonly Code<L>[], separator: Code<L>): Code<L> {
  const mentions: CodeSymbol[] = [];
  for (const code of codes) push(mentions, code.mentions);
  if (codes.length > 1) push(mentions, separator.mentions);
  return mint(
    separator.language,
    codes.map((code) => code.text).join(separator.text),
    mentions.length > 0 ? mentions : NONE,
  );
}

/** Puts `by` spaces before every line but the first and empty ones. Safe because a literal is always one line. */
export function indent<L extends Language>(code: Code<L>, by: number): Code<L> {
  const text = indentText(code.text, by);
  return text === code.text ? code : mint(code.language, text, code.mentions);
}

/** As `indent`, for the text of code. */
export function indentText(text: string, by: number): string {
  return text.includes('\n') ? text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(by)}`) : text;
}
