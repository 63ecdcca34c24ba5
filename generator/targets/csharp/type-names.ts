// Names of all declared types, assigned in one batch: models, unions and enums in the namespace `Model`, and enums that
// only one model's property uses inside that model.

import { legalName, OBJECT_MEMBERS } from '../../languages/csharp';
import type { ApiModel, Declaration, EnumDeclaration, ObjectDeclaration, Property, Type, TypeId } from '../../model';
import { assignNames, type NameRequest } from '../../naming/assign';
import { modelName, propertyName, publicName, typeLadder } from './names';
import type { TypeHome } from './types';

/** A model's names: its properties, and the enums inside it by their ids. */
export interface MemberNames {
  /** By wire name. */
  readonly properties: ReadonlyMap<string, string>;
  readonly enums: ReadonlyMap<TypeId, string>;
}

export interface TypeNames {
  readonly homes: ReadonlyMap<TypeId, TypeHome>;
  readonly members: ReadonlyMap<TypeId, MemberNames>;
  /** File names and class names that are taken in the namespace `Model`. */
  readonly taken: ReadonlySet<string>;
}

/** Enums that C# can have: of text, or of whole numbers. */
export function isEnum(declaration: Declaration): declaration is EnumDeclaration {
  return (
    declaration.kind === 'enum' &&
    declaration.values.length > 0 &&
    (declaration.base === 'string' ||
      (declaration.base === 'integer' && declaration.values.every(({ value }) => Number.isSafeInteger(value))))
  );
}

export const MEMBERS_TAKEN: ReadonlySet<string> = new Set([
  ...OBJECT_MEMBERS,
  ...(
    'ToJson Validate BaseValidate AdditionalProperties IsSet GetRaw GetRawEnum Codecs IsFieldPresent RawFieldCount IsFieldRaw ExtraFieldCount ' +
    'ExtraFieldCodec VisitFields VisitExtraFields ReadField ReadExtraField WriteFields WriteExtraFields WriteObject ReadObject ReadJson ' +
    'ReadOptionalJson WriteJson WriteOptionalJson MarkField KeepField StillReads StillRaw'
  ).split(' '),
]);

export function assignTypeNames(model: ApiModel): TypeNames {
  const declarations = model.declarations.filter(
    (declaration) => declaration.kind === 'object' || declaration.kind === 'union' || isEnum(declaration),
  );
  const owners = ownersOfEnums(model, declarations);
  const top = declarations.filter((declaration) => !owners.has(declaration.id));
  const assigned = assignNames(
    top.map((declaration) => ({
      key: declaration.id,
      ladder: typeLadder(declaration.names),
      rank: rankOf(declaration),
    })),
    { style: modelName, taken: new Set(['AbstractOpenAPISchema', 'ApiDate']), fold: (name) => name.toLowerCase() },
  );
  const taken = new Set([...assigned.values(), 'AbstractOpenAPISchema', 'ApiDate']);
  const converters = assignNames(
    top.map(({ id }) => ({ key: id, ladder: [`${assigned.get(id) ?? ''}JsonConverter`], rank: 1 })),
    { style: (hint) => hint, taken, fold: (name) => name.toLowerCase() },
  );
  const homes = new Map<TypeId, TypeHome>();
  for (const { id } of top) homes.set(id, { name: assigned.get(id) ?? '', converter: converters.get(id) ?? '' });
  const members = new Map<TypeId, MemberNames>();
  for (const declaration of top) {
    if (declaration.kind !== 'object') continue;
    const name = assigned.get(declaration.id) ?? '';
    const found = memberNames(declaration, name, owners);
    members.set(declaration.id, found);
    for (const [id, enumName] of found.enums)
      homes.set(id, { name: `${name}.${enumName}`, converter: `${name}.${enumName}JsonConverter` });
  }
  return { homes, members, taken: new Set([...taken, ...converters.values()]) };
}

function rankOf(declaration: Declaration): number {
  return declaration.origin === 'component' ? 1 : 2;
}

/** Inline enums that stand at a property, with the object that has it: the first one. */
function ownersOfEnums(
  model: ApiModel,
  declarations: readonly Declaration[],
): ReadonlyMap<TypeId, { readonly owner: TypeId; readonly property: Property }> {
  const inline = new Set(
    declarations.filter((declaration) => isEnum(declaration) && declaration.origin === 'inline').map(({ id }) => id),
  );
  const owners = new Map<TypeId, { readonly owner: TypeId; readonly property: Property }>();
  for (const declaration of model.declarations) {
    if (declaration.kind !== 'object') continue;
    for (const property of declaration.properties) {
      const id = innermost(property.type);
      if (id !== undefined && inline.has(id) && !owners.has(id)) owners.set(id, { owner: declaration.id, property });
    }
  }
  return owners;
}

function innermost(type: Type): TypeId | undefined {
  switch (type.kind) {
    case 'reference':
      return type.id;
    case 'nullable':
      return innermost(type.type);
    case 'array':
      return innermost(type.items);
    case 'map':
      return innermost(type.values);
    default:
      return undefined;
  }
}

function memberNames(
  declaration: ObjectDeclaration,
  name: string,
  owners: ReadonlyMap<TypeId, { readonly owner: TypeId; readonly property: Property }>,
): MemberNames {
  const requests: NameRequest[] = declaration.properties.map((property) => ({
    key: `p ${property.wireName}`,
    ladder: [property.wireName, `var ${property.wireName}`],
    rank: 1,
  }));
  const own = [...owners].filter(([, { owner }]) => owner === declaration.id);
  for (const [id, { property }] of own)
    requests.push({
      key: `e ${id}`,
      ladder: [`${property.wireName} enum`, `${property.wireName} values enum`],
      rank: 2,
    });
  const assigned = assignNames(requests, {
    style: (hint) => propertyName(hint),
    taken: new Set([...MEMBERS_TAKEN, name]),
    fold: (candidate) => candidate,
  });
  return {
    properties: new Map(
      declaration.properties.map(({ wireName }) => [
        wireName,
        assigned.get(`p ${wireName}`) ?? legalName(publicName(wireName)),
      ]),
    ),
    enums: new Map(own.map(([id]) => [id, assigned.get(`e ${id}`) ?? ''])),
  };
}
