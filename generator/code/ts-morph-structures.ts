// Functions and classes as ts-morph's structures: field for field, with the text of each `Code` where ts-morph wants text.
// It escapes nothing, which is why only `Code` comes in here. Types of ts-morph only; it is loaded by ts-morph-printer.
// What comes out is plain data, so that another thread can print it.

import type * as morph from 'ts-morph';
import { unreachable } from '../support/invariant';
import type { Code } from './code';
import type { ClassMember, ClassStatement, FunctionStatement, Parameter, Signature } from './source-file';
import { parameterList, texts, variableText, type Variable } from './statement-text';

/** One of ts-morph's, but for the number that stands for its kind there. */
export type Structure =
  | ({ readonly kind: 'function' } & Omit<morph.FunctionDeclarationStructure, 'kind'>)
  | ({ readonly kind: 'class' } & Omit<morph.ClassDeclarationStructure, 'kind'>);

export function structureOf(statement: ClassStatement | FunctionStatement): Structure {
  switch (statement.kind) {
    case 'function': {
      const { overloads = [] } = statement;
      return {
        kind: 'function',
        ...declared(statement),
        ...signature(statement),
        isAsync: statement.async === true,
        isDefaultExport: statement.defaultExport === true,
        overloads: overloads.map((overload, index) => ({
          ...signature(overload),
          // The function's own docs come first as it is.
          ...(index === 0 && statement.docs !== undefined ? {} : trivia(overload.docs)),
          isExported: statement.exported === true,
        })),
        ...body(statement.body),
      };
    }
    case 'class':
      return {
        kind: 'class',
        ...declared(statement),
        isAbstract: statement.abstract === true,
        isDefaultExport: statement.defaultExport === true,
        typeParameters: texts(statement.typeParameters),
        ...optional('extends', statement.extends),
        implements: texts(statement.implements),
        ...classMembers(statement),
      };
    default:
      return unreachable(statement);
  }
}

/**
 * A property, all of it as the name: given a type of its own, ts-morph would print that with a writer of
 * its own, which takes three times as long, and indent what hangs over one line too far.
 */
function variable(source: Variable): { readonly name: string } {
  return { name: variableText(source) };
}

function declared(statement: { readonly name: Code; readonly exported?: boolean; readonly ambient?: boolean }) {
  return {
    name: statement.name.text,
    isExported: statement.exported === true,
    hasDeclareKeyword: statement.ambient === true,
  };
}

function trivia(docs: Code | undefined): { leadingTrivia?: string } {
  return docs === undefined || docs.isEmpty ? {} : { leadingTrivia: `${docs.text}\n` };
}

function optional<K extends string>(key: K, code: Code | undefined): { [key in K]?: string } {
  return (code === undefined ? {} : { [key]: code.text }) as { [key in K]?: string };
}

/** Absent: a declaration. Empty: an empty body. */
function body(code: Code | undefined): { statements?: string[] } {
  return code === undefined ? {} : { statements: code.isEmpty ? [] : [code.text] };
}

function signature(source: Signature) {
  return {
    typeParameters: texts(source.typeParameters),
    parameters: parameters(source.parameters ?? []),
    ...optional('returnType', source.returns),
  };
}

/** ts-morph knows one line only; a name that holds the whole list is printed as it is, and indented. */
function parameters(list: readonly Parameter[]): morph.OptionalKind<morph.ParameterDeclarationStructure>[] {
  return list.length === 0 ? [] : [{ name: parameterList(list, '') }];
}

function classMembers(statement: ClassStatement) {
  const properties: morph.OptionalKind<morph.PropertyDeclarationStructure>[] = [];
  const ctors: morph.OptionalKind<morph.ConstructorDeclarationStructure>[] = [];
  const getAccessors: morph.OptionalKind<morph.GetAccessorDeclarationStructure>[] = [];
  const setAccessors: morph.OptionalKind<morph.SetAccessorDeclarationStructure>[] = [];
  const methods: morph.OptionalKind<morph.MethodDeclarationStructure>[] = [];
  for (const item of statement.members) {
    switch (item.kind) {
      case 'property':
        properties.push({
          ...variable(item),
          ...memberBase(item),
          isReadonly: item.readonly === true,
          hasDeclareKeyword: item.ambient === true,
        });
        break;
      case 'constructor':
        ctors.push({ ...memberBase(item), parameters: parameters(item.parameters ?? []), ...body(item.body) });
        break;
      case 'getter':
        getAccessors.push({
          name: item.name.text,
          ...memberBase(item),
          ...optional('returnType', item.returns),
          ...body(item.body),
        });
        break;
      case 'setter':
        setAccessors.push({
          name: item.name.text,
          ...memberBase(item),
          parameters: parameters([item.parameter]),
          ...body(item.body),
        });
        break;
      case 'method':
        methods.push({
          name: item.name.text,
          ...memberBase(item),
          ...signature(item),
          isAsync: item.async === true,
          isAbstract: item.abstract === true,
          hasQuestionToken: item.optional === true,
          overloads: (item.overloads ?? []).map((overload) => ({
            ...signature(overload),
            ...trivia(overload.docs),
            isStatic: item.static === true,
          })),
          ...body(item.body),
        });
        break;
      default:
        unreachable(item);
    }
  }
  return { properties, ctors, getAccessors, setAccessors, methods };
}

function memberBase(item: ClassMember) {
  return {
    ...trivia(item.docs),
    isStatic: item.static === true,
    ...(item.override === true ? { hasOverrideKeyword: true } : {}),
    ...(item.scope === undefined ? {} : { scope: item.scope as morph.Scope }),
  };
}
