// Reads a parsed template: refuses what could print text unguarded or decide things (ring 3), and turns holes and
// partials into calls that keep the layout. Types of handlebars only; template-engine.ts loads it.

import type {} from 'handlebars';
import { InvariantError } from '../support/invariant';

/** Internal calls; a template cannot name them. */
export const INDENTED = 'layout:indented';
export const PARTIAL = 'layout:partial';

const BLOCKS = new Set(['if', 'unless', 'each', 'with']);
const FLAGS = new Set(['@first', '@last']);
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

type Node = hbs.AST.Node;

/** Throws where the template uses more than holes, `if`, `unless`, `each`, `with` and partials known by name. */
export function lintTemplate(name: string, ast: hbs.AST.Program, partials: ReadonlySet<string>): void {
  const refuse = (node: Node, what: string): never => {
    throw new InvariantError(`template ${name}, line ${node.loc.start.line}: ${what}`);
  };

  function lintProgram(program: hbs.AST.Program): void {
    for (const statement of program.body) lintStatement(statement);
  }

  function lintStatement(node: hbs.AST.Statement): void {
    switch (node.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return;
      case 'MustacheStatement': {
        const hole = node as hbs.AST.MustacheStatement;
        if (!hole.escaped) refuse(node, 'a hole without its guard: {{{ or {{&');
        if (hole.params.length > 0 || hole.hash !== undefined) refuse(node, 'a hole that calls a helper');
        lintPath(hole.path, false);
        return;
      }
      case 'BlockStatement': {
        const block = node as hbs.AST.BlockStatement;
        if (!BLOCKS.has(block.path.original as string)) refuse(node, `unknown block ${String(block.path.original)}`);
        if (block.params.length !== 1 || block.hash !== undefined) refuse(node, 'a block takes one path');
        for (const param of block.params) lintPath(param, true);
        lintProgram(block.program);
        if ((block.inverse as hbs.AST.Program | undefined) !== undefined) lintProgram(block.inverse);
        return;
      }
      case 'PartialStatement': {
        const partial = node as hbs.AST.PartialStatement;
        if (partial.name.type !== 'PathExpression') refuse(node, 'a partial whose name is not known beforehand');
        if (!partials.has(nameOf(partial))) refuse(node, `no partial named ${nameOf(partial)}`);
        if (partial.params.length > 1 || partial.hash !== undefined) refuse(node, 'a partial takes one path or none');
        for (const param of partial.params) lintPath(param, true);
        return;
      }
      default:
        refuse(node, `${node.type} is not allowed`);
    }
  }

  function lintPath(node: hbs.AST.Expression, asParameter: boolean): void {
    if (node.type !== 'PathExpression') refuse(node, `${node.type} where a path is wanted`);
    const path = node as hbs.AST.PathExpression;
    if (path.data && !(asParameter && FLAGS.has(path.original))) refuse(node, `${path.original} is not allowed`);
    if (path.parts.some((part) => FORBIDDEN.has(part))) refuse(node, `${path.original} leaves the view`);
  }

  lintProgram(ast);
}

function nameOf(partial: hbs.AST.PartialStatement): string {
  return String((partial.name as hbs.AST.PathExpression).original);
}

/** Replaces holes on indented lines and partials by internal calls that know the indentation. The tree is changed in place. */
export function withLayout(ast: hbs.AST.Program, source: string): hbs.AST.Program {
  const lines = source.split('\n');
  const blanksAt = (node: Node): string => /^[ ]*/.exec(lines[node.loc.start.line - 1] ?? '')?.[0] ?? '';

  function visit(program: hbs.AST.Program): void {
    program.body = program.body.map((statement) => {
      switch (statement.type) {
        case 'MustacheStatement': {
          const hole = statement as hbs.AST.MustacheStatement;
          const blanks = blanksAt(hole);
          return blanks === '' ? hole : call(hole, INDENTED, [hole.path as hbs.AST.Expression, text(hole, blanks)]);
        }
        case 'PartialStatement': {
          const partial = statement as hbs.AST.PartialStatement;
          const view = partial.params[0] ?? path(partial, 'this');
          return call(partial, PARTIAL, [text(partial, nameOf(partial)), view, text(partial, partial.indent)]);
        }
        case 'BlockStatement': {
          const block = statement as hbs.AST.BlockStatement;
          visit(block.program);
          if ((block.inverse as hbs.AST.Program | undefined) !== undefined) visit(block.inverse);
          return block;
        }
        default:
          return statement;
      }
    });
  }

  visit(ast);
  return ast;
}

function call(at: Node, name: string, params: hbs.AST.Expression[]): hbs.AST.MustacheStatement {
  return {
    type: 'MustacheStatement',
    path: { ...path(at, name), parts: [name] },
    params,
    hash: undefined as unknown as hbs.AST.Hash,
    escaped: true,
    strip: { open: false, close: false },
    loc: at.loc,
  };
}

function path(at: Node, original: string): hbs.AST.PathExpression {
  return { type: 'PathExpression', data: false, depth: 0, parts: [], original, loc: at.loc };
}

function text(at: Node, value: string): hbs.AST.StringLiteral {
  return { type: 'StringLiteral', value, original: value, loc: at.loc };
}
