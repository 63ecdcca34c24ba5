// What planning of both targets asks a target for.

import type { Declaration, ObjectDeclaration, Type, TypeId } from '../../model';
import type { Ecmascript } from '../../languages/ecmascript';

export interface CodecsOf {
  /** The codec of a value as an expression; undefined where nothing differs between the wire and the program. */
  readonly of: (type: Type) => Ecmascript | undefined;
}

export interface Declarations {
  readonly declaration: (id: TypeId) => Declaration;
}

export interface PropertyNames {
  /** The property name of each wire name. */
  readonly propertyNames: (declaration: ObjectDeclaration) => ReadonlyMap<string, string>;
}
