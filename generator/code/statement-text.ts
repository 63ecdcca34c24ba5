// The text of statements that are nothing but their parts in a row: types, interfaces, constants. Functions and classes
// are ts-morph's, see ts-morph-structures. Like there, only `Code` comes in.

import { unreachable } from '../support/invariant';
import { indentText, type Code } from './code';
import type {
  ConstStatement,
  InterfaceStatement,
  Parameter,
  Signature,
  TypeAliasStatement,
  TypeMember,
} from './source-file';

const LINE_WIDTH = 100;

export interface Variable {
  readonly name: Code;
  readonly optional?: boolean;
  readonly type?: Code;
  readonly initializer?: Code;
}

/** Ends without a line end. */
export function statementText(statement: TypeAliasStatement | ConstStatement | InterfaceStatement): string {
  const opening = `${docsText(statement.docs)}${statement.exported === true ? 'export ' : ''}${statement.ambient === true ? 'declare ' : ''}`;
  switch (statement.kind) {
    case 'type-alias': {
      const type = statement.type.text;
      const equals = type.startsWith('\n') ? '=' : '= ';
      return `${opening}type ${statement.name.text}${angled(statement.typeParameters)} ${equals}${type};`;
    }
    case 'const':
      return `${opening}const ${variableText(statement)};`;
    case 'interface': {
      const bases = statement.extends ?? [];
      const clause = bases.length === 0 ? '' : ` extends ${texts(bases).join(', ')}`;
      const name = `${statement.name.text}${angled(statement.typeParameters)}`;
      return `${opening}interface ${name}${clause} {\n${members(statement.members)}}`;
    }
    default:
      return unreachable(statement);
  }
}

/** A doc comment on lines of its own; nothing for none. */
export function docsText(docs: Code | undefined): string {
  return docs === undefined || docs.isEmpty ? '' : `${docs.text}\n`;
}

/** `name?: type = initializer` */
export function variableText(variable: Variable): string {
  const type = variable.type === undefined ? '' : `: ${variable.type.text}`;
  const initializer = variable.initializer === undefined ? '' : ` = ${variable.initializer.text}`;
  return `${variable.name.text}${variable.optional === true ? '?' : ''}${type}${initializer}`;
}

/** What stands between the parentheses: on one line where it fits, else each on a line of its own that begins with `pad`. */
export function parameterList(parameters: readonly Parameter[], pad: string): string {
  const all = parameters.map((parameter) => (parameter.rest === true ? '...' : '') + variableText(parameter));
  const line = all.join(', ');
  if (line.length <= LINE_WIDTH) return line;
  const last = parameters.at(-1)?.rest === true ? '' : ',';
  return `\n${all.map((each) => pad + each).join(',\n')}${last}\n`;
}

export function texts(codes: readonly Code[] | undefined): string[] {
  return (codes ?? []).map((code) => code.text);
}

function angled(typeParameters: readonly Code[] = []): string {
  return typeParameters.length === 0 ? '' : `<${texts(typeParameters).join(', ')}>`;
}

/** Index signatures first, then properties, then methods; each in the order given. */
function members(all: readonly TypeMember[]): string {
  let text = '';
  for (const kind of ['index', 'property', 'method'] as const) {
    for (const member of all) if (member.kind === kind) text += `  ${indentText(memberText(member), 2)}\n`;
  }
  return text;
}

function memberText(member: TypeMember): string {
  switch (member.kind) {
    case 'index':
      return `${docsText(member.docs)}[key: ${member.key.text}]: ${member.type.text};`;
    case 'property':
      return `${docsText(member.docs)}${member.readonly === true ? 'readonly ' : ''}${variableText(member)};`;
    case 'method':
      return `${docsText(member.docs)}${member.name.text}${member.optional === true ? '?' : ''}${signature(member)};`;
    default:
      return unreachable(member);
  }
}

function signature({ typeParameters, parameters = [], returns }: Signature): string {
  return `${angled(typeParameters)}(${parameterList(parameters, '  ')})${returns === undefined ? '' : `: ${returns.text}`}`;
}
