// One of the two clients that are compared: the model that it was made of, the outline of what it became, and by which keys
// its types and operations are found on the other side.

import type { ApiModel, Declaration, Operation, TypeId } from '../model';
import type { Outline, OutlineMember, OutlineModel, OutlineOperation } from '../targets/outline';
import type { Where } from './change';

export interface Source {
  readonly model: ApiModel;
  readonly outline: Outline;
  /** The same for the same thing on both sides. */
  readonly typeKey: (id: TypeId) => string;
  readonly operationKey: (id: string) => string;
}

/** A named type of the client: a class, an alias, or an enum inside a class. */
export interface Home extends Partial<OutlineModel> {
  readonly id: TypeId;
  readonly name: string;
  readonly members?: readonly OutlineMember[];
}

export class Side {
  readonly model: ApiModel;
  readonly outline: Outline;
  readonly declarations: ReadonlyMap<TypeId, Declaration>;
  readonly typesByKey: ReadonlyMap<string, Declaration>;
  /** By type; the first of several, as of an enum that JavaScript declares in each class which inherits its property. */
  readonly homes: ReadonlyMap<TypeId, Home>;
  readonly homesByName: ReadonlyMap<string, Home>;
  readonly operations: ReadonlyMap<string, { readonly outline: OutlineOperation; readonly operation: Operation }>;
  readonly typeKey: (id: TypeId) => string;

  constructor(source: Source) {
    const { model, outline, typeKey, operationKey } = source;
    this.model = model;
    this.outline = outline;
    this.typeKey = typeKey;
    this.declarations = new Map(model.declarations.map((each) => [each.id, each]));
    this.typesByKey = new Map(model.declarations.map((each) => [typeKey(each.id), each]));
    const homes = outline.models.flatMap((each): readonly Home[] => [...(each.enums ?? []), each]);
    this.homes = new Map(homes.toReversed().map((each) => [each.id, each]));
    this.homesByName = new Map(homes.map((each) => [each.name, each]));
    const operations = new Map(model.operations.map((each) => [each.id, each]));
    this.operations = new Map(
      outline.operations.flatMap((each) => {
        const operation = operations.get(each.operation);
        return operation === undefined
          ? []
          : [[`${operationKey(each.operation)}${variantOf(each)}`, { outline: each, operation }] as const];
      }),
    );
  }
}

/** Of a further method, which sends another body or streams. */
function variantOf({ sends, stream }: OutlineOperation): string {
  return `${sends === undefined ? '' : `\0${sends}`}${stream?.when === 'second' ? '\0stream' : ''}`;
}

export function placeOfType(id: TypeId): Where {
  const hash = id.indexOf('#');
  return { file: id.slice(0, Math.max(0, hash)), pointer: id.slice(hash + 1) };
}
