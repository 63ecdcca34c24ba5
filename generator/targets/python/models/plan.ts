// What each declared type becomes: a model, an enumeration or a union, with the names of its fields and members.

import { fixedValuesOf, inWritingOrder, tagsOf, type FixedValue, type Tags } from '../../../client';
import { flat } from '../../../languages/python';
import type {
  ApiModel,
  Declaration,
  EnumDeclaration,
  ObjectDeclaration,
  Property,
  Scalar,
  TypeId,
  UnionDeclaration,
} from '../../../model';
import { reach } from '../../../support/graph';
import { nameFields, nameInScope } from '../names/assign';
import type { TypeBook } from '../types/book';
import { givenMember, memberName, numberMember, oldMemberName } from '../names/style';
import { TAKEN } from '../names/taken';
import { valueKey } from '../../../naming/value-key';
import { type Numeral, isNumeral } from '../../../support/exact-number';

export interface FieldPlan {
  readonly name: string;
  readonly property: Property;
  readonly optional: boolean;
}

export interface ModelPlan {
  readonly kind: 'model';
  readonly className: string;
  readonly module: string;
  readonly declaration: ObjectDeclaration;
  readonly fields: readonly FieldPlan[];
  /** Those that are not inherited. */
  readonly own: readonly FieldPlan[];
  readonly parent: { readonly className: string; readonly module: string } | undefined;
  /** What the constructor gives by itself; absent where neither it nor its parent has any such value. */
  readonly fixed: readonly { readonly field: FieldPlan; readonly value: Scalar }[] | undefined;
}

export interface EnumPlan {
  readonly kind: 'enum';
  readonly className: string;
  readonly module: string;
  readonly declaration: EnumDeclaration;
  readonly members: readonly {
    readonly name: string;
    readonly value: string | Numeral;
    readonly description: string;
  }[];
  /** Further names of members, where nothing else has them. */
  readonly aliases: readonly { readonly name: string; readonly value: string | Numeral }[];
}

export interface UnionPlan {
  readonly kind: 'union';
  readonly className: string;
  readonly module: string;
  readonly declaration: UnionDeclaration;
}

export type ClassPlan = ModelPlan | EnumPlan | UnionPlan;

export function planModels(model: ApiModel, book: TypeBook): readonly ClassPlan[] {
  const facts = { fixed: fixedValuesOf(model.declarations), tags: tagsOf(model.declarations) };
  return model.declarations.flatMap((declaration) => planClass(declaration, book, facts) ?? []);
}

interface Facts {
  readonly fixed: ReadonlyMap<TypeId, readonly FixedValue[]>;
  readonly tags: Tags;
}

function planClass(declaration: Declaration, book: TypeBook, facts: Facts): ClassPlan | undefined {
  const kind = book.kind(declaration.id);
  const named = book.names.get(declaration.id);
  if (named === undefined) return undefined;
  if (kind === 'model' && declaration.kind === 'object')
    return { kind, ...named, declaration, ...planModel(declaration, book, facts) };
  if (kind === 'enum' && declaration.kind === 'enum')
    return { kind, ...named, declaration, ...planMembers(declaration) };
  if (kind === 'union' && declaration.kind === 'union') return { kind, ...named, declaration };
  return undefined;
}

/** What the server alone sets, or alone never returns, can be absent whatever the document requires. */
function isOptionalField(property: Property): boolean {
  return !property.required || property.readOnly || property.writeOnly;
}

function planModel(
  declaration: ObjectDeclaration,
  book: TypeBook,
  { fixed, tags }: Facts,
): Pick<ModelPlan, 'fields' | 'own' | 'parent' | 'fixed'> {
  const { fields, own, parent } = planFields(declaration, book);
  const values = (fixed.get(declaration.id) ?? []).flatMap(({ wireName, value }) => {
    const field = fields.find(({ property }) => property.wireName === wireName);
    return field === undefined ? [] : [{ field, value }];
  });
  const inherits = parent !== undefined && fixed.has(parent.id);
  return {
    fields,
    // Values are written in the order of their class.
    own: inWritingOrder(tags, declaration.id, own, ({ property }) => property.wireName),
    parent: parent === undefined ? undefined : book.names.get(parent.id),
    fixed: values.length > 0 || inherits ? values : undefined,
  };
}

function planFields(
  declaration: ObjectDeclaration,
  book: TypeBook,
): Pick<ModelPlan, 'fields' | 'own'> & { readonly parent: ObjectDeclaration | undefined } {
  const names = nameFields(
    declaration.id,
    declaration.properties.map(({ wireName }) => wireName),
  );
  const fields = declaration.properties.map((property): FieldPlan => ({
    name: names.get(property.wireName) ?? '',
    property,
    optional: isOptionalField(property),
  }));
  const parent = declaration.bases
    .map((id) => book.find(id))
    .find(
      (base) => base.kind === 'object' && base.id !== declaration.id && extendsBase(declaration, fields, base, book),
    );
  if (parent?.kind !== 'object') return { fields, own: fields, parent: undefined };
  const inherited = new Set(parent.properties.map(({ wireName }) => wireName));
  return {
    fields,
    own: fields.filter(({ property }) => !inherited.has(property.wireName)),
    parent,
  };
}

/** Whether a class may extend that of its base: every field of the base must mean the same in it. */
function extendsBase(
  declaration: ObjectDeclaration,
  fields: readonly FieldPlan[],
  base: ObjectDeclaration,
  book: TypeBook,
): boolean {
  const basesOf = (id: TypeId): readonly TypeId[] => {
    const found = book.find(id);
    return found.kind === 'object' ? found.bases : [];
  };
  if (base.additional.mode === 'typed' || declaration.additional.mode === 'typed') return false;
  const line = reach([base.id], basesOf);
  if (line.has(declaration.id)) return false;
  // Not only the children of the base with the discriminator: their children are its subtypes too.
  const discriminators = [...line].flatMap((id) => discriminatorOf(id, book));
  if (discriminators.length === 0) return false;
  const { fields: theirs } = planFields(base, book);
  return theirs.every((their) => {
    const own = fields.find(({ property }) => property.wireName === their.property.wireName);
    if (own === undefined || own.name !== their.name) return false;
    if (own.optional !== their.optional) return false;
    const same = (property: Property): string => flat(book.checked(property.type)).text;
    return discriminators.includes(their.property.wireName) || same(own.property) === same(their.property);
  });
}

function discriminatorOf(id: TypeId, book: TypeBook): readonly string[] {
  const found = book.find(id);
  return found.kind === 'object' && found.discriminator !== undefined ? [found.discriminator.wireName] : [];
}

function planMembers(declaration: EnumDeclaration): Pick<EnumPlan, 'members' | 'aliases'> {
  const values = declaration.values.filter(({ value }) => typeof value !== 'boolean');
  const requests = values.map(({ value, name }) => ({
    key: valueKey(value),
    ladder: memberLadder(value, name),
    called: { by: 'enumNameMappings', name: String(value) } as const,
  }));
  const names = nameInScope(requests, { kind: 'value', of: { type: declaration.id } }, (hint) => hint, TAKEN.value);
  const valueOf = (value: Scalar): string | Numeral => (typeof value === 'boolean' ? String(value) : value);
  // The plainer name too, where one member alone asks for it.
  const asked = new Map<string, number>();
  for (const { value, name } of values) {
    const plain = plainMember(value, name);
    asked.set(plain, (asked.get(plain) ?? 0) + 1);
  }
  const held = new Set(names.values());
  const free = (name: string): boolean =>
    asked.get(name) === 1 && !held.has(name) && !TAKEN.value.has(name.toUpperCase());
  return {
    members: values.map(({ value, description, deprecated }) => ({
      name: names.get(valueKey(value)) ?? '',
      value: valueOf(value),
      description: [description ?? '', deprecated ? 'Deprecated.' : ''].filter((text) => text !== '').join('\n\n'),
    })),
    aliases: values
      .map(({ value, name }) => ({ name: plainMember(value, name), value: valueOf(value) }))
      .filter(({ name }) => free(name)),
  };
}

/** The document's own name to the letter, then the old client's, then plainer ones. */
function memberLadder(value: Scalar, given: string | undefined): readonly string[] {
  const own = isNumeral(value) ? numberMember(value) : oldMemberName(String(value));
  const names = given === undefined ? [own] : [givenMember(given)];
  return [...names, plainMember(value, given), plainMember(value, undefined)].filter((name) => name !== undefined);
}

function plainMember(value: Scalar, given: string | undefined): string {
  if (given !== undefined) return memberName(given);
  return isNumeral(value) ? numberMember(value) : memberName(String(value));
}
