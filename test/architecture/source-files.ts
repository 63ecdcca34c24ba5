// The generator's source files and what each of them imports, for the rules of docs/architecture.md.

import * as fs from 'node:fs';
import * as path from 'node:path';
import ts from 'typescript';

export const ROOT = path.resolve(__dirname, '../..');

export interface Import {
  /** A file of the generator without its extension (`spec/load`), or a package. */
  readonly target: string;
  readonly internal: boolean;
  /** Nothing of it is left when the program runs. */
  readonly typeOnly: boolean;
  readonly names: readonly string[];
}

export interface SourceFile {
  /** Below generator/, e.g. `spec/load.ts`. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

export function sourceFiles(): readonly SourceFile[] {
  const folder = path.join(ROOT, 'generator');
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
    .map((file) => read(folder, file));
}

function read(folder: string, file: string): SourceFile {
  const text = fs.readFileSync(path.join(folder, file), 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const imports: Import[] = [];
  const add = (specifier: string, typeOnly: boolean, names: readonly string[]): void => {
    const internal = specifier.startsWith('.');
    const joined = path.posix.join(path.posix.dirname(file), specifier);
    const inFolder = fs.existsSync(path.join(folder, joined, 'index.ts'));
    const target = internal ? (inFolder ? `${joined}/index` : joined) : specifier;
    imports.push({ target, internal, typeOnly, names });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const bindings = node.importClause?.namedBindings;
      const elements = bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements : undefined;
      const typeOnly =
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
        (node.importClause?.name === undefined && (elements?.every((element) => element.isTypeOnly) ?? false));
      add(
        node.moduleSpecifier.text,
        typeOnly,
        elements?.map((element) => (element.propertyName ?? element.name).text) ?? [],
      );
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier !== undefined &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      const elements =
        node.exportClause !== undefined && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : [];
      const typeOnly = node.isTypeOnly || (elements.length > 0 && elements.every((element) => element.isTypeOnly));
      add(
        node.moduleSpecifier.text,
        typeOnly,
        elements.map((element) => (element.propertyName ?? element.name).text),
      );
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    ) {
      add(node.argument.literal.text, true, []);
    } else if (ts.isCallExpression(node)) {
      const [argument] = node.arguments;
      const called = node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require';
      if (called && argument !== undefined && ts.isStringLiteral(argument)) add(argument.text, false, []);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { path: file, text, tree, imports };
}

/** `spec`, `languages/python`, `targets/csharp`; a file in generator/ itself is a layer of its own: `pipeline`. */
export function layerOf(file: string): string {
  const [first = '', second = '', third] = file.replace(/\.ts$/, '').split('/');
  return (first === 'targets' || first === 'languages') && third !== undefined ? `${first}/${second}` : first;
}

/** The lines that are neither comments nor empty. */
export function codeLines(text: string): readonly string[] {
  return text.split('\n').filter((line) => !/^\s*(?:\/\/|\/?\*|$)/.test(line));
}
