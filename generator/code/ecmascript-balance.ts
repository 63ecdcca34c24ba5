// Checks that a piece of TypeScript or JavaScript is whole: it closes every literal, comment and bracket that it opens, and
// no other. Most text that somebody forgot to escape fails this check. Text that was written to pass it would pass a parser
// too; the language kits keep such text out. A parser would take four times as long, so only tests parse the modules.

import type { ts } from 'ts-morph';

export interface Imbalance {
  readonly message: string;
  readonly offset: number;
}

/** Gives a check for one text after the other: they share a scanner. */
export function balanceCheck(typescript: typeof ts): (text: string) => Imbalance | undefined {
  const { LanguageVariant, ScriptTarget, SyntaxKind: Kind } = typescript;
  let message: string | undefined;
  const complain = (found: string): void => void (message ??= found);
  const scanner = typescript.createScanner(ScriptTarget.ESNext, true, LanguageVariant.Standard, undefined, (error) =>
    complain(error.message),
  );
  const closers = new Map<ts.SyntaxKind, ts.SyntaxKind>([
    [Kind.OpenBraceToken, Kind.CloseBraceToken],
    [Kind.OpenParenToken, Kind.CloseParenToken],
    [Kind.OpenBracketToken, Kind.CloseBracketToken],
    [Kind.TemplateHead, Kind.TemplateTail],
  ]);
  const closing = new Set(closers.values());
  /** After these a slash divides; after all else it begins a regular expression. */
  const operands = new Set<ts.SyntaxKind>([
    ...closing,
    Kind.Identifier,
    Kind.ThisKeyword,
    Kind.SuperKeyword,
    Kind.NumericLiteral,
    Kind.BigIntLiteral,
    Kind.StringLiteral,
    Kind.NoSubstitutionTemplateLiteral,
    Kind.RegularExpressionLiteral,
  ]);

  return (text) => {
    message = undefined;
    scanner.setText(text);
    const open: ts.SyntaxKind[] = [];
    let last: ts.SyntaxKind = Kind.Unknown;
    for (;;) {
      let kind = scanner.scan();
      if (kind === Kind.SlashToken || kind === Kind.SlashEqualsToken) {
        if (!operands.has(last)) kind = scanner.reScanSlashToken();
      } else if (kind === Kind.CloseBraceToken && open.at(-1) === Kind.TemplateTail)
        kind = scanner.reScanTemplateToken(false);
      const closer = closers.get(kind);
      if (closer !== undefined) open.push(closer);
      else if (closing.has(kind) && open.pop() !== kind)
        complain(`nothing is open that ${scanner.getTokenText()} closes`);
      else if (kind === Kind.Unknown) complain('a character that means nothing');
      else if (kind === Kind.EndOfFileToken && open.length > 0) complain('a bracket is not closed');
      if (message !== undefined) return { message, offset: scanner.getTokenStart() };
      if (kind === Kind.EndOfFileToken) return undefined;
      last = kind;
    }
  };
}
