// Names inside models: their properties, and the enums that only one model's property uses.

import { legalName } from '../../../languages/csharp';
import type { ApiModel, Declaration, ObjectDeclaration, Property, Type, TypeId } from '../../../model';
import { assignNames, type NameRequest } from '../../../naming/assign';
import { addToGroup } from '../../../support/groups';
import { isEnum } from '../types/kinds';
import { rungs } from './ladder';
import { fieldName, propertyName, publicName } from './style';
import { TAKEN } from './taken';

/** A model's names: its properties, and the enums inside it by their ids. */
export interface MemberNames {
  /** By wire name. */
  readonly properties: ReadonlyMap<string, string>;
  readonly enums: ReadonlyMap<TypeId, string>;
}

/** An enum inside the model whose property it stands at. */
export interface InnerEnum {
  readonly id: TypeId;
  readonly property: Property;
  /** It is of the values of a map. */
  readonly inMap: boolean;
}

/**
 * Inline enums that stand at a property, by the object that has it. Of several objects, which have it from one another by `allOf`, it
 * is the one in which the enum is declared, whatever their order; else the first one.
 */
export function innerEnums(
  model: ApiModel,
  declarations: readonly Declaration[],
): ReadonlyMap<TypeId, readonly InnerEnum[]> {
  const inline = new Set(
    declarations.filter((declaration) => isEnum(declaration) && declaration.origin === 'inline').map(({ id }) => id),
  );
  const found = model.declarations.flatMap((declaration) =>
    declaration.kind !== 'object'
      ? []
      : declaration.properties.flatMap((property) => {
          const inner = innermost(property.type);
          return inner === undefined || !inline.has(inner.id) ? [] : [{ ...inner, property, owner: declaration.id }];
        }),
  );
  const homes = new Map<TypeId, TypeId>();
  const depthOf = (id: TypeId, owner = ''): number => (id.startsWith(`${owner}/`) ? owner.length : 0);
  for (const { id, owner } of found)
    if (!homes.has(id) || depthOf(id, owner) > depthOf(id, homes.get(id))) homes.set(id, owner);
  const owners = new Map<TypeId, InnerEnum[]>();
  for (const { owner, ...inner } of found)
    if (homes.get(inner.id) === owner && inline.delete(inner.id)) addToGroup(owners, owner, inner);
  return owners;
}

/** The declared type of a value, inside of lists and maps. */
export function innermost(type: Type, inMap = false): { readonly id: TypeId; readonly inMap: boolean } | undefined {
  switch (type.kind) {
    case 'reference':
      return { id: type.id, inMap };
    case 'nullable':
      return innermost(type.type, inMap);
    case 'array':
      return innermost(type.items, inMap);
    case 'map':
      return innermost(type.values, true);
    default:
      return undefined;
  }
}

/** What every model has comes first, so that its property gets the prefix that programs know: `PropertyToJson`. */
function ladderOf(wireName: string): readonly string[] {
  const isOfAll = TAKEN.specialProperty.has(propertyName(wireName));
  return isOfAll ? [`property ${wireName}`, `var ${wireName}`] : [...rungs(wireName), `var ${wireName}`];
}

/** An enum is named after its property: `VarVersionEnum`. */
function enumHint({ wireName }: Property): string {
  return TAKEN.avoidedProperty.has(publicName(wireName)) ? `var ${wireName} enum` : `${wireName} enum`;
}

export function memberNames(declaration: ObjectDeclaration, name: string, own: readonly InnerEnum[]): MemberNames {
  const requests: NameRequest[] = declaration.properties.map((property) => ({
    key: `p ${property.wireName}`,
    ladder: ladderOf(property.wireName),
    rank: 1,
    of: { id: property.wireName },
    called: { by: 'nameMappings', name: property.wireName },
  }));
  for (const { id, property, inMap } of own)
    requests.push({
      key: `e ${id}`,
      // `InnerEnum`, as openapi-generator calls the values of a map.
      ladder: [...(inMap ? ['inner enum'] : []), ...rungs(enumHint(property)), `${property.wireName} values enum`],
      rank: 2,
      of: { id: property.wireName, role: 'enum' },
    });
  const assigned = assignNames(requests, {
    style: propertyName,
    taken: new Set([...TAKEN.property, name]),
    fold: fieldName,
    record: { kind: 'property', of: { type: declaration.id } },
  });
  return {
    properties: new Map(
      declaration.properties.map(({ wireName }) => [
        wireName,
        assigned.get(`p ${wireName}`) ?? legalName(publicName(wireName)),
      ]),
    ),
    enums: new Map(own.map(({ id }) => [id, assigned.get(`e ${id}`) ?? ''])),
  };
}
