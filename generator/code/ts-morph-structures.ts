// Functions and classes as ts-morph's structures: field for field, with the text of each `Code`, or a mark for it, where
// ts-morph wants text. It escapes nothing, which is why only `Code` comes in here. Types of ts-morph only; it is loaded by
// ts-morph-printer. What comes out is plain data, so that another thread can print it.

import type * as morph from 'ts-morph';
import { unreachable } from '../support/invariant';
import type { Code } from './code';
import { MarkedTexts } from './frames';
import type { ClassMember, ClassStatement, FunctionStatement, Parameter, Signature } from './source-file';
import { parameterList, texts, variableText, type Variable } from './statement-text';

/** One of ts-morph's, but for the number that stands for its kind there. */
export type Structure =
  | ({ readonly kind: 'function' } & Omit<morph.FunctionDeclarationStructure, 'kind'>)
  | ({ readonly kind: 'class' } & Omit<morph.ClassDeclarationStructure, 'kind'>);

/** A statement of which ts-morph lays out the shape: equal ones have the same frame, whatever their texts are. */
export interface Shaped {
  /** The structure with marks, as JSON. */
  readonly shape: string;
  readonly texts: readonly string[];
}

/** What is left to ts-morph of a statement: its shape where that can be, else all of it. */
export function laidOut(statement: ClassStatement | FunctionStatement): Shaped | Structure {
  const marks = new MarkedTexts();
  const shape = structureOf(statement, marks);
  return marks.canBeFramed ? { shape: JSON.stringify(shape), texts: marks.texts } : structureOf(statement, AS_IT_IS);
}

/** What stands in a structure for a text. */
type Placed = Pick<MarkedTexts, 'inline' | 'lines' | 'comment'>;

const itself = (text: string): string => text;
const AS_IT_IS: Placed = { inline: itself, lines: itself, comment: itself };

function structureOf(statement: ClassStatement | FunctionStatement, place: Placed): Structure {
  switch (statement.kind) {
    case 'function': {
      const { overloads = [] } = statement;
      return {
        kind: 'function',
        ...declared(statement, place),
        ...signature(statement, place),
        isAsync: statement.async === true,
        isDefaultExport: statement.defaultExport === true,
        overloads: overloads.map((overload, index) => ({
          ...signature(overload, place),
          // The function's own docs come first as it is.
          ...(index === 0 && statement.docs !== undefined ? {} : trivia(overload.docs, place)),
          isExported: statement.exported === true,
        })),
        ...body(statement.body, place),
      };
    }
    case 'class':
      return {
        kind: 'class',
        ...declared(statement, place),
        isAbstract: statement.abstract === true,
        isDefaultExport: statement.defaultExport === true,
        typeParameters: placed(statement.typeParameters, place),
        ...optional('extends', statement.extends, place),
        implements: placed(statement.implements, place),
        ...classMembers(statement, place),
      };
    default:
      return unreachable(statement);
  }
}

function placed(codes: readonly Code[] | undefined, place: Placed): string[] {
  return texts(codes).map((text) => place.inline(text));
}

/**
 * A property, all of it as the name: given a type of its own, ts-morph would print that with a writer of
 * its own, which takes three times as long, and indent what hangs over one line too far.
 */
function variable(source: Variable, place: Placed): { readonly name: string } {
  return { name: place.inline(variableText(source)) };
}

function declared(
  statement: { readonly name: Code; readonly exported?: boolean; readonly ambient?: boolean },
  place: Placed,
) {
  return {
    name: place.inline(statement.name.text),
    isExported: statement.exported === true,
    hasDeclareKeyword: statement.ambient === true,
  };
}

function trivia(docs: Code | undefined, place: Placed): { leadingTrivia?: string } {
  return docs === undefined || docs.isEmpty ? {} : { leadingTrivia: `${place.comment(docs.text)}\n` };
}

function optional<K extends string>(key: K, code: Code | undefined, place: Placed): { [key in K]?: string } {
  return (code === undefined ? {} : { [key]: place.inline(code.text) }) as { [key in K]?: string };
}

/** Absent: a declaration. Empty: an empty body. */
function body(code: Code | undefined, place: Placed): { statements?: string[] } {
  return code === undefined ? {} : { statements: code.isEmpty ? [] : [place.lines(code.text)] };
}

function signature(source: Signature, place: Placed) {
  return {
    typeParameters: placed(source.typeParameters, place),
    parameters: parameters(source.parameters ?? [], place),
    ...optional('returnType', source.returns, place),
  };
}

/** ts-morph knows one line only; a name that holds the whole list is printed as it is, and indented. */
function parameters(
  list: readonly Parameter[],
  place: Placed,
): morph.OptionalKind<morph.ParameterDeclarationStructure>[] {
  return list.length === 0 ? [] : [{ name: place.inline(parameterList(list, '')) }];
}

function classMembers(statement: ClassStatement, place: Placed) {
  const properties: morph.OptionalKind<morph.PropertyDeclarationStructure>[] = [];
  const ctors: morph.OptionalKind<morph.ConstructorDeclarationStructure>[] = [];
  const getAccessors: morph.OptionalKind<morph.GetAccessorDeclarationStructure>[] = [];
  const setAccessors: morph.OptionalKind<morph.SetAccessorDeclarationStructure>[] = [];
  const methods: morph.OptionalKind<morph.MethodDeclarationStructure>[] = [];
  for (const item of statement.members) {
    switch (item.kind) {
      case 'property':
        properties.push({
          ...variable(item, place),
          ...memberBase(item, place),
          isReadonly: item.readonly === true,
          hasDeclareKeyword: item.ambient === true,
        });
        break;
      case 'constructor':
        ctors.push({
          ...memberBase(item, place),
          parameters: parameters(item.parameters ?? [], place),
          ...body(item.body, place),
        });
        break;
      case 'getter':
        getAccessors.push({
          name: place.inline(item.name.text),
          ...memberBase(item, place),
          ...optional('returnType', item.returns, place),
          ...body(item.body, place),
        });
        break;
      case 'setter':
        setAccessors.push({
          name: place.inline(item.name.text),
          ...memberBase(item, place),
          parameters: parameters([item.parameter], place),
          ...body(item.body, place),
        });
        break;
      case 'method':
        methods.push({
          name: place.inline(item.name.text),
          ...memberBase(item, place),
          ...signature(item, place),
          isAsync: item.async === true,
          isAbstract: item.abstract === true,
          hasQuestionToken: item.optional === true,
          overloads: (item.overloads ?? []).map((overload) => ({
            ...signature(overload, place),
            ...trivia(overload.docs, place),
            isStatic: item.static === true,
          })),
          ...body(item.body, place),
        });
        break;
      default:
        unreachable(item);
    }
  }
  return { properties, ctors, getAccessors, setAccessors, methods };
}

function memberBase(item: ClassMember, place: Placed) {
  return {
    ...trivia(item.docs, place),
    isStatic: item.static === true,
    ...(item.override === true ? { hasOverrideKeyword: true } : {}),
    ...(item.scope === undefined ? {} : { scope: item.scope as morph.Scope }),
  };
}
