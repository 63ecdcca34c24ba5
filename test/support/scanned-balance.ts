// What TypeScript's own scanner says of a text that may not be whole: what the generator's check is held against.

import { ts } from 'ts-morph';

const { LanguageVariant, ScriptTarget, SyntaxKind: Kind } = ts;

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
  Kind.PrivateIdentifier,
  Kind.ThisKeyword,
  Kind.SuperKeyword,
  Kind.NumericLiteral,
  Kind.BigIntLiteral,
  Kind.StringLiteral,
  Kind.NoSubstitutionTemplateLiteral,
  Kind.RegularExpressionLiteral,
]);

export function scannedImbalance(text: string): string | undefined {
  let message: string | undefined;
  const complain = (found: string): void => void (message ??= found);
  const scanner = ts.createScanner(ScriptTarget.ESNext, true, LanguageVariant.Standard, text, (error) =>
    complain(error.message),
  );
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
    if (message !== undefined || kind === Kind.EndOfFileToken) return message;
    last = kind;
  }
}
