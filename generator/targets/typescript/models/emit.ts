// The statements of declared types: interfaces, aliases, open enums with their known values. A module holds a component
// and what is declared inside it.

import type { Declaration, EnumDeclaration, ObjectDeclaration, Property, UnionDeclaration } from '../../../model';
import type { Statement, TypeMember } from '../../../code/source-file';
import { assignNames } from '../../../naming/assign';
import { camelCase, pascalCase } from '../../../naming/words';
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
import { block } from '../../ecmascript/layout';
import { docsOf, propertyDocs } from '../../ecmascript/prose';
import type { Side } from '../types/sides';
import type { TypeBook } from '../types/book';
import { wholeUnion } from '../types/book';

/** What every object has: an optional property of such a name would refuse every object literal that leaves it out. */
export const INHERITED: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
]);

/** The property names of an object, by wire name: camelCase where that is unique, else as on the wire. */
export function propertyNames(
  properties: readonly Pick<Property, 'wireName' | 'names'>[],
): ReadonlyMap<string, string> {
  return assignNames(
    properties.map(({ wireName, names }) => {
      const plain = camelCase(wireName) || wireName;
      const wished = names.override === undefined ? plain : camelCase(names.override) || wireName;
      return {
        key: wireName,
        ladder: [wished, plain, wireName, `${plain}_`],
        rank: names.override === undefined ? 1 : 0,
      };
    }),
    { style: (hint) => hint, taken: INHERITED, fold: (name) => name },
  );
}

export interface ModelContext {
  readonly book: TypeBook;
  readonly propertyNames: (declaration: ObjectDeclaration) => ReadonlyMap<string, string>;
}

/** All statements that declare a type: one, or two where requests differ; an enum brings its values. */
export function typeStatements(declaration: Declaration, context: ModelContext): readonly Statement[] {
  const { book } = context;
  const { name, inputName } = book.names(declaration.id);
  const side = book.sides.only(declaration.id);
  const first = typeStatement(declaration, name, side, context);
  if (inputName === undefined) return first;
  return [...first, ...typeStatement(declaration, inputName, 'input', context)];
}

function typeStatement(
  declaration: Declaration,
  name: string,
  side: Side,
  context: ModelContext,
): readonly Statement[] {
  const declared = { name: identifier(name), docs: docsOf(declaration.docs), exported: true } as const;
  switch (declaration.kind) {
    case 'object':
      return [{ kind: 'interface', ...declared, members: objectMembers(declaration, side, context) }];
    case 'enum':
      return enumStatements(declaration, declared);
    case 'union':
      return [{ kind: 'type-alias', ...declared, type: unionType(declaration, side, context) }];
    case 'alias':
      return [{ kind: 'type-alias', ...declared, type: context.book.write(declaration.type, side) }];
    default:
      return unreachable(declaration);
  }
}

export function objectMembers(
  declaration: ObjectDeclaration,
  side: Side,
  context: ModelContext,
): readonly TypeMember[] {
  const names = context.propertyNames(declaration);
  const shown = declaration.properties.filter(
    (property) => !(side === 'input' ? property.readOnly : property.writeOnly),
  );
  const members = shown.map((property): TypeMember & { readonly kind: 'property' } => {
    const type = context.book.write(property.type, side);
    return {
      kind: 'property',
      name: propertyName(names.get(property.wireName) ?? property.wireName),
      docs: propertyDocs(property),
      optional: !property.required,
      type: property.required ? type : wholeUnion([type, ts`undefined`]),
    };
  });
  const index = indexType(declaration, members, side, context);
  return index === undefined ? members : [...members, { kind: 'index', key: ts`string`, type: index }];
}

/** The type of undeclared properties, where the document speaks of them; it takes in those of the declared ones (TS2411). */
function indexType(
  declaration: ObjectDeclaration,
  members: readonly { readonly type: Ecmascript; readonly optional?: boolean }[],
  side: Side,
  context: ModelContext,
): Ecmascript | undefined {
  const { additional } = declaration;
  if (additional.mode === 'any' || declaration.patterns.length > 0) return ts`unknown`;
  if (additional.mode === 'typed') {
    const type = context.book.write(additional.type, side);
    return wholeUnion([type, ...members.map((member) => member.type)]);
  }
  return additional.mode === 'unspecified' && members.length === 0 ? ts`unknown` : undefined;
}

function unionType(declaration: UnionDeclaration, side: Side, context: ModelContext): Ecmascript {
  const types = declaration.variants.map((variant) => {
    const type = context.book.write(variant.type, side);
    const narrowed = narrowing(declaration, variant, context);
    return narrowed === undefined ? type : ts`(${narrowed} & ${type})`;
  });
  return ts`${types.length === 0 ? ts`unknown` : wholeUnion(types)}`;
}

/** `{ kind: "a" }`, where the variant's own type leaves its discriminator open. */
function narrowing(
  declaration: UnionDeclaration,
  variant: UnionDeclaration['variants'][number],
  context: ModelContext,
): Ecmascript | undefined {
  const wireName = declaration.discriminator?.wireName;
  if (wireName === undefined || variant.type.kind !== 'reference' || variant.discriminatorValues.length === 0)
    return undefined;
  const target = context.book.declaration(variant.type.id);
  if (target.kind !== 'object') return undefined;
  const property = target.properties.find((it) => it.wireName === wireName);
  if (property?.type.kind === 'literal') return undefined;
  const name = context.propertyNames(target).get(wireName) ?? camelCase(wireName);
  return ts`{ ${propertyName(name)}: ${wholeUnion(variant.discriminatorValues.map(jsonLiteral))} }`;
}

function enumStatements(
  declaration: EnumDeclaration,
  declared: { readonly name: Ecmascript; readonly docs: Ecmascript; readonly exported: true },
): readonly Statement[] {
  const kinds = [...new Set(declaration.values.map(({ value }) => typeof value))];
  if (declaration.values.length === 0) return [{ kind: 'type-alias', ...declared, type: ts`null` }];
  const known = declaration.values.map(({ value }) => jsonLiteral(value));
  const open = declaration.values.length === 1 ? [] : kinds.flatMap(openType);
  const type = wholeUnion([...known, ...open]);
  const names = enumNames(declaration);
  const members = declaration.values.map((value) => {
    const docs = docComment({
      prose: [value.description],
      tags: value.deprecated ? [{ tag: 'deprecated' }] : [],
    });
    const entry = ts`${objectKey(names.get(String(value.value) + typeof value.value) ?? '')}: ${jsonLiteral(value.value)}`;
    return docs.isEmpty
      ? entry
      : ts`${docs}
${entry}`;
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

/** Values that the document does not know yet are let through; editors go on proposing the known ones. */
function openType(kind: string): readonly Ecmascript[] {
  if (kind === 'string') return [ts`(string & {})`];
  return kind === 'number' ? [ts`(number & {})`] : [];
}

/** The keys of the known values. */
export function enumNames(declaration: EnumDeclaration): ReadonlyMap<string, string> {
  return assignNames(
    declaration.values.map(({ value, name }) => {
      const hint = name ?? (typeof value === 'string' ? value : `value ${String(value).replace('-', 'minus ')}`);
      const verbatim = String(value) === '' ? 'Empty' : String(value);
      return {
        key: String(value) + typeof value,
        ladder: [pascalCase(hint) || verbatim, verbatim],
        rank: name === undefined ? 1 : 0,
      };
    }),
    { style: (hint) => hint, taken: new Set(['__proto__']), fold: (name) => name },
  );
}
