// Why a text is not TypeScript or JavaScript, as a parser says it.

import ts from 'typescript';

/** Undefined where it parses. Comments are not looked into: to a parser they are white space. */
export function ecmascriptProblem(path: string, text: string): string | undefined {
  const options = { languageVersion: ts.ScriptTarget.ESNext, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  const source = ts.createSourceFile(path, text, options, false);
  // The parser's own findings; the public way to them needs a program, and reads every file again.
  const [first] = (source as unknown as { readonly parseDiagnostics: readonly ts.Diagnostic[] }).parseDiagnostics;
  if (first === undefined) return undefined;
  const line = text.slice(0, first.start).split('\n').length;
  return `line ${line}: ${ts.flattenDiagnosticMessageText(first.messageText, ' ')}: ${text.split('\n')[line - 1] ?? ''}`;
}
