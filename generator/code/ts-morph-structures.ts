// Functions and classes as ts-morph's structures: field for field, with the text of each `Code`, or a mark for it, where
// ts-morph wants text. It escapes nothing, which is why only `Code` comes in here. Types of ts-morph only; it is loaded by
// ts-morph-printer. What comes out is plain data, so that another thread can print it.

import type * as morph from 'ts-morph';
import { unreachable } from '../support/invariant';
import type { Code } from './code';
import { MarkedTexts } from './frames';
import type { ClassStatement, FunctionStatement, Parameter, Signature } from './source-file';
import { parameterList, texts, variableText } from './statement-text';

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

/** What is left to ts-morph of a statement: its shape where that can be, else all of it. JSON leaves out what is undefined. */
export function laidOut(statement: ClassStatement | FunctionStatement): Shaped | Structure {
  const marks = new MarkedTexts();
  const shape = JSON.stringify(structureOf(statement, marks));
  if (marks.canBeFramed) return { shape, texts: marks.texts };
  return JSON.parse(JSON.stringify(structureOf(statement, AS_IT_IS))) as Structure;
}

/** What stands in a structure for a text. */
type Placed = Pick<MarkedTexts, 'inline' | 'lines' | 'comment'>;

const itself = (text: string): string => text;
const AS_IT_IS: Placed = { inline: itself, lines: itself, comment: itself };

/** Fields that are undefined are left out of a shape. */
type Fields<T> = { readonly [K in keyof T]?: T[K] | undefined };

function structureOf(statement: ClassStatement | FunctionStatement, place: Placed): Fields<Structure> {
  switch (statement.kind) {
    case 'function': {
      const { overloads = [] } = statement;
      return {
        kind: 'function',
        ...declared(statement, place),
        ...signature(statement, place),
        isAsync: flag(statement.async),
        isDefaultExport: flag(statement.defaultExport),
        overloads: overloads.map((overload, index) => ({
          ...signature(overload, place),
          // The function's own docs come first as it is.
          leadingTrivia: index === 0 && statement.docs !== undefined ? undefined : trivia(overload.docs, place),
          isExported: flag(statement.exported),
        })) as morph.OptionalKind<morph.FunctionDeclarationOverloadStructure>[],
        statements: body(statement.body, place),
      };
    }
    case 'class':
      return {
        kind: 'class',
        ...declared(statement, place),
        isAbstract: flag(statement.abstract),
        isDefaultExport: flag(statement.defaultExport),
        typeParameters: placed(statement.typeParameters, place),
        extends: optional(statement.extends, place),
        implements: placed(statement.implements, place),
        ...classMembers(statement, place),
      };
    default:
      return unreachable(statement);
  }
}

function flag(value: boolean | undefined): true | undefined {
  return value === true ? true : undefined;
}

function placed(codes: readonly Code[] | undefined, place: Placed): string[] | undefined {
  return codes === undefined || codes.length === 0 ? undefined : texts(codes).map((text) => place.inline(text));
}

function declared(
  statement: { readonly name: Code; readonly exported?: boolean; readonly ambient?: boolean },
  place: Placed,
) {
  return {
    name: place.inline(statement.name.text),
    isExported: flag(statement.exported),
    hasDeclareKeyword: flag(statement.ambient),
  };
}

function trivia(docs: Code | undefined, place: Placed): string | undefined {
  return docs === undefined || docs.isEmpty ? undefined : `${place.comment(docs.text)}\n`;
}

function optional(code: Code | undefined, place: Placed): string | undefined {
  return code === undefined ? undefined : place.inline(code.text);
}

/** Absent: a declaration. Empty: an empty body. */
function body(code: Code | undefined, place: Placed): string[] | undefined {
  return code === undefined ? undefined : code.isEmpty ? [] : [place.lines(code.text)];
}

function signature(source: Signature, place: Placed) {
  return {
    typeParameters: placed(source.typeParameters, place),
    parameters: parameters(source.parameters ?? [], place),
    returnType: optional(source.returns, place),
  };
}

/** ts-morph knows one line only; a name that holds the whole list is printed as it is, and indented. */
function parameters(
  list: readonly Parameter[],
  place: Placed,
): morph.OptionalKind<morph.ParameterDeclarationStructure>[] | undefined {
  return list.length === 0 ? undefined : [{ name: place.inline(parameterList(list, '')) }];
}

function classMembers(statement: ClassStatement, place: Placed): Fields<Omit<morph.ClassDeclarationStructure, 'kind'>> {
  const properties: Fields<morph.PropertyDeclarationStructure>[] = [];
  const ctors: Fields<morph.ConstructorDeclarationStructure>[] = [];
  const getAccessors: Fields<morph.GetAccessorDeclarationStructure>[] = [];
  const setAccessors: Fields<morph.SetAccessorDeclarationStructure>[] = [];
  const methods: Fields<morph.MethodDeclarationStructure>[] = [];
  for (const item of statement.members) {
    const scope = item.scope as morph.Scope | undefined;
    const leadingTrivia = trivia(item.docs, place);
    const isStatic = flag(item.static);
    const hasOverrideKeyword = flag(item.override);
    switch (item.kind) {
      case 'property':
        properties.push({
          // All of it as the name: given a type of its own, ts-morph would print that with a writer of its own, which takes
          // three times as long, and indent what hangs over one line too far.
          name: place.inline(variableText(item)),
          leadingTrivia,
          isStatic,
          hasOverrideKeyword,
          scope,
          isReadonly: flag(item.readonly),
          hasDeclareKeyword: flag(item.ambient),
        });
        break;
      case 'constructor':
        ctors.push({
          leadingTrivia,
          scope,
          parameters: parameters(item.parameters ?? [], place),
          statements: body(item.body, place),
        });
        break;
      case 'getter':
        getAccessors.push({
          name: place.inline(item.name.text),
          leadingTrivia,
          isStatic,
          hasOverrideKeyword,
          scope,
          returnType: optional(item.returns, place),
          statements: body(item.body, place),
        } as Fields<morph.GetAccessorDeclarationStructure>);
        break;
      case 'setter':
        setAccessors.push({
          name: place.inline(item.name.text),
          leadingTrivia,
          isStatic,
          hasOverrideKeyword,
          scope,
          parameters: parameters([item.parameter], place),
          statements: body(item.body, place),
        } as Fields<morph.SetAccessorDeclarationStructure>);
        break;
      case 'method':
        methods.push({
          name: place.inline(item.name.text),
          leadingTrivia,
          isStatic,
          hasOverrideKeyword,
          scope,
          ...signature(item, place),
          isAsync: flag(item.async),
          isAbstract: flag(item.abstract),
          hasQuestionToken: flag(item.optional),
          overloads: item.overloads?.map((overload) => ({
            ...signature(overload, place),
            leadingTrivia: trivia(overload.docs, place),
            isStatic,
          })) as morph.OptionalKind<morph.MethodDeclarationOverloadStructure>[] | undefined,
          statements: body(item.body, place),
        });
        break;
      default:
        unreachable(item);
    }
  }
  return { properties, ctors, getAccessors, setAccessors, methods } as Fields<
    Omit<morph.ClassDeclarationStructure, 'kind'>
  >;
}
