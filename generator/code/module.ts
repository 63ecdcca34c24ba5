// A TypeScript or JavaScript module that is laid out and waits to be printed. Like `Code` it can only be made of code; its
// layout is plain data, so that printing can be left to another thread. It is printed by ts-morph-printer.

import { invariant } from '../support/invariant';
import type { SourceFile, Statement } from './source-file';
import { docsText, statementText } from './statement-text';
import { laidOut, type Shaped, type Structure } from './ts-morph-structures';

/** A statement as text; or what is left to ts-morph, with the comment before it. */
export type Piece = string | { readonly docs: string; readonly statement: Shaped | Structure };

export interface ModuleLayout {
  readonly path: string;
  /** A .d.ts file. */
  readonly ambient: boolean;
  /** With an empty line between them. */
  readonly pieces: readonly Piece[];
}

export class Module {
  declare protected readonly brand: 'module';

  private constructor(readonly layout: ModuleLayout) {}

  static of(file: SourceFile): Module {
    checkNames(file);
    const leading = [file.header?.text ?? '', file.imports?.text ?? ''];
    const pieces = [...leading, ...file.statements.map(pieceOf)].filter((piece) => piece !== '');
    return new Module({ path: file.path, ambient: file.path.endsWith('.d.ts'), pieces });
  }
}

function pieceOf(statement: Statement): Piece {
  switch (statement.kind) {
    case 'code':
      return statement.code.text;
    case 'function':
    case 'class':
      return { docs: docsText(statement.docs), statement: laidOut(statement) };
    default:
      return statementText(statement);
  }
}

/** A parser lets two declarations of one name pass, so this is looked at here. Types and values live apart; overloads are one statement. */
function checkNames(file: SourceFile): void {
  const seen = { type: new Set<string>(), value: new Set<string>() };
  for (const statement of file.statements) {
    if (statement.kind === 'code') continue;
    const spaces: readonly (keyof typeof seen)[] =
      statement.kind === 'class'
        ? ['type', 'value']
        : statement.kind === 'interface' || statement.kind === 'type-alias'
          ? ['type']
          : ['value'];
    for (const space of spaces) {
      invariant(
        !seen[space].has(statement.name.text),
        `${file.path} declares two ${space}s named ${statement.name.text}`,
      );
      seen[space].add(statement.name.text);
    }
  }
}
