// The statements of declared types: interfaces, aliases, open enums with their known values. A module holds a component
// and what is declared inside it.

import type {
  Declaration,
  EnumDeclaration,
  ObjectDeclaration,
  Property,
  Scalar,
  TypeId,
  UnionDeclaration,
} from '../../../model';
import { isAskedAgain, shownProperties } from '../../../client';
import type { Statement, TypeMember } from '../../../code/source-file';
import {
  docComment,
  identifier,
  jsonLiteral,
  objectKey,
  propertyName,
  ts,
  type Ecmascript,
} from '../../../languages/ecmascript';
import { unreachable } from '../../../support/invariant';
import { enumNames } from '../names/properties';
import { block } from '../../ecmascript/layout';
import { hierarchyOf } from '../../ecmascript/models/hierarchy';
import { docsOf, documented, propertyDocs, valueDocs } from '../../ecmascript/prose';
import type { Plan } from '../plan';
import type { Side } from '../types/sides';
import type { TypeBook } from '../types/book';
import { openTypes, unionOf } from '../../ecmascript/types/unions';
import { valueKey } from '../../../naming/value-key';

/** A module holds the types that are declared in it, then their codecs. */
export function emitModels(plan: Plan, add: (path: string, part: () => readonly Statement[]) => void): void {
  for (const { path, declarations } of plan.modules) {
    add(path, () => declarations.flatMap((declaration) => typeStatements(declaration, plan.book)));
    add(path, () => codecStatements(plan, path));
  }
}

function codecStatements(plan: Plan, module: string): readonly Statement[] {
  return plan.codecs.inModule(module).map(({ name, type, value }) => ({
    kind: 'const',
    name: identifier(name),
    exported: true,
    type,
    initializer: value,
  }));
}

/** All statements that declare a type: one, or two where requests differ; an enum brings its values. */
function typeStatements(declaration: Declaration, book: TypeBook): readonly Statement[] {
  const { name, inputName } = book.names(declaration.id);
  const side = book.sides.only(declaration.id);
  const first = typeStatement(declaration, name, side, book);
  if (inputName === undefined) return first;
  return [...first, ...typeStatement(declaration, inputName, 'input', book)];
}

function typeStatement(declaration: Declaration, name: string, side: Side, book: TypeBook): readonly Statement[] {
  const declared = { name: identifier(name), docs: docsOf(declaration.docs), exported: true } as const;
  switch (declaration.kind) {
    case 'object':
      return objectStatements(declaration, declared, side, book);
    case 'enum':
      return enumStatements(declaration, declared);
    case 'union':
      return [{ kind: 'type-alias', ...declared, type: unionType(declaration, side, book) }];
    case 'alias':
      return [{ kind: 'type-alias', ...declared, type: book.of(declaration.type, side) }];
    default:
      return unreachable(declaration);
  }
}

/** An interface; for the base of a hierarchy a union of it and its children, and the interface by a name of its own. */
function objectStatements(
  declaration: ObjectDeclaration,
  declared: { readonly name: Ecmascript; readonly docs: Ecmascript; readonly exported: true },
  side: Side,
  book: TypeBook,
): readonly Statement[] {
  const members = objectMembers(declaration, side, book);
  const hierarchy = hierarchyOf(declaration);
  if (hierarchy === undefined) return [{ kind: 'interface', ...declared, members }];
  const { wireName, children, values } = hierarchy;
  const types = [...children, { id: declaration.id, values }].map(({ id, values: named }) => {
    const isBase = isAskedAgain(declaration, id, book);
    const type = isBase ? book.of({ kind: 'reference', id }, side) : book.ownType(id, side);
    return narrowed(type, id, wireName, named, book);
  });
  const docs = docComment({ prose: ['The base alone: what all of them have.'] });
  return [
    { kind: 'type-alias', ...declared, type: unionOf(types) },
    { kind: 'interface', name: book.ownType(declaration.id, side), docs, exported: true, members },
  ];
}

function objectMembers(declaration: ObjectDeclaration, side: Side, book: TypeBook): readonly TypeMember[] {
  const names = book.propertyNames(declaration);
  const shown = shownProperties(declaration, side);
  const members = shown.map((property): TypeMember & { readonly kind: 'property' } => {
    const type = book.of(property.type, side);
    return {
      kind: 'property',
      name: propertyName(names.get(property.wireName) ?? property.wireName),
      docs: propertyDocs(property),
      optional: !property.required,
      type: property.required ? type : unionOf([type, ts`undefined`]),
    };
  });
  const index = indexType(declaration, shown, side, book);
  return index === undefined ? members : [...members, { kind: 'index', key: ts`string`, type: index }];
}

/** The type of undeclared properties, where the document speaks of them; it takes in those of the declared ones (TS2411). */
function indexType(
  declaration: ObjectDeclaration,
  shown: readonly Property[],
  side: Side,
  book: TypeBook,
): Ecmascript | undefined {
  const { additional } = declaration;
  if (additional.mode === 'any') return ts`unknown`;
  if (additional.mode === 'typed') {
    const type = book.of(additional.type, side);
    const missing = shown.every(({ required }) => required) ? [] : [ts`undefined`];
    return unionOf([type, ...shown.map((property) => book.of(property.type, side)), ...missing]);
  }
  return additional.mode === 'unspecified' && shown.length === 0 ? ts`unknown` : undefined;
}

function unionType(declaration: UnionDeclaration, side: Side, book: TypeBook): Ecmascript {
  const types = declaration.variants.map((variant) => {
    const type = book.of(variant.type, side);
    const wireName = declaration.discriminator?.wireName;
    if (wireName === undefined || variant.type.kind !== 'reference') return type;
    return narrowed(type, variant.type.id, wireName, variant.discriminatorValues, book);
  });
  return unionOf(types);
}

/** `({ kind: "a" } & A)`, where the object's own type leaves its discriminator open. One that it does not declare has its wire name. */
function narrowed(
  type: Ecmascript,
  id: TypeId,
  wireName: string,
  values: readonly Scalar[],
  book: TypeBook,
): Ecmascript {
  const target = book.declaration(id);
  if (target.kind !== 'object' || values.length === 0) return type;
  if (target.properties.find((it) => it.wireName === wireName)?.type.kind === 'literal') return type;
  const name = book.propertyNames(target).get(wireName) ?? wireName;
  return ts`({ ${propertyName(name)}: ${unionOf(values.map(jsonLiteral))} } & ${type})`;
}

function enumStatements(
  declaration: EnumDeclaration,
  declared: { readonly name: Ecmascript; readonly docs: Ecmascript; readonly exported: true },
): readonly Statement[] {
  if (declaration.values.length === 0) return [{ kind: 'type-alias', ...declared, type: ts`null` }];
  const known = declaration.values.map(({ value }) => jsonLiteral(value));
  const open = declaration.values.length === 1 && declaration.open !== true ? [] : openTypes(declaration);
  const type = unionOf([...known, ...open]);
  const names = enumNames(declaration);
  const members = declaration.values.map((value) => {
    const entry = ts`${objectKey(names.get(valueKey(value.value)) ?? '')}: ${jsonLiteral(value.value)}`;
    return documented(valueDocs(value), entry);
  });
  return [
    { kind: 'type-alias', ...declared, type },
    {
      kind: 'const',
      name: declared.name,
      docs: docComment({ prose: ['The values known so far.'] }),
      exported: true,
      initializer: ts`${block(members)} as const`,
    },
  ];
}
