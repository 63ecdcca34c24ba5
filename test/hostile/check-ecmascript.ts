// Looks for the mark in TypeScript and JavaScript: it may stand in string literals and in the prose of comments only.

import ts from 'typescript';
import { MARK } from './payloads';

/** Tags that kits write and TypeScript has no node for. */
const OURS = /^(?:default|example|internal|property|remarks|static)$/;

export function checkEcmascript(path: string, text: string): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true) as ts.SourceFile & {
    readonly parseDiagnostics: readonly ts.Diagnostic[];
    readonly commentDirectives?: readonly unknown[];
    readonly checkJsDirective?: unknown;
  };
  const found: string[] = [];
  const report = (node: ts.Node, what: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`line ${line + 1}: ${what}: ${text.split('\n')[line] ?? ''}`);
  };
  for (const diagnostic of source.parseDiagnostics)
    found.push(`does not parse: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`);
  if ((source.commentDirectives ?? []).length > 0) found.push('a @ts- directive');
  if (source.checkJsDirective !== undefined) found.push('a @ts-check or @ts-nocheck directive');
  if (source.referencedFiles.length + source.typeReferenceDirectives.length + source.libReferenceDirectives.length > 0)
    found.push('a triple-slash directive');

  const visit = (node: ts.Node): void => {
    if ((ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) && node.text.replace('#', '') === MARK)
      report(node, 'the mark as a name');
    if (ts.isRegularExpressionLiteral(node) && node.text.includes(MARK))
      report(node, 'the mark in a regular expression');
    if (ts.isTemplateExpression(node) && node.getText().includes(MARK))
      report(node, 'the mark in a template with holes');
    for (const comment of ts.getJSDocCommentsAndTags(node)) if (ts.isJSDoc(comment)) comment.forEachChild(visitDoc);
    ts.forEachChild(node, visit);
  };
  /** Tags of a doc comment: their names and types are read by tools. */
  const visitDoc = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === MARK) report(node, 'the mark as a name in a doc tag');
    if (ts.isJSDocUnknownTag(node) && !OURS.test(node.tagName.text))
      report(node, `an unknown tag @${node.tagName.text}`);
    ts.forEachChild(node, visitDoc);
  };
  visit(source);
  return found;
}
