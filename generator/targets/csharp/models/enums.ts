// Plans enums: a member for each value, and one for texts that the document does not know.

import type { Docs, EnumDeclaration, TypeId } from '../../../model';
import { assignNames } from '../../../naming/assign';
import { enumMember } from '../names/style';
import { TAKEN } from '../names/taken';

export interface EnumPlan {
  readonly id: TypeId;
  readonly name: string;
  readonly converter: string;
  readonly docs: Docs;
  /** Inside a model, where its base has a member of this name. */
  readonly hides: boolean;
  readonly base: 'text' | 'int' | 'long';
  readonly members: readonly EnumMemberPlan[];
  /** The member for values that the document does not know; enums of numbers need none. */
  readonly unknown?: string;
}

interface EnumMemberPlan {
  readonly name: string;
  readonly number: number;
  readonly value: string | number;
  readonly description?: string;
  readonly deprecated: boolean;
}

/** `hides`: inside a model whose base has a member of this name. */
export function planEnum(
  declaration: EnumDeclaration,
  name: string,
  { converter = `${name}JsonConverter`, hides = false } = {},
): EnumPlan {
  const isText = declaration.base === 'string';
  const assigned = assignNames(
    declaration.values.map(({ value, name: given }) => ({
      key: JSON.stringify(value),
      ladder: given === undefined ? [String(value)] : [given, String(value)],
      rank: given === undefined ? 1 : 0,
    })),
    { style: enumMember, taken: isText ? TAKEN.value : new Set(), fold: (candidate) => candidate },
  );
  const isWide = declaration.values.some(({ value }) => typeof value === 'number' && Math.abs(value) > 0x7fffffff);
  return {
    id: declaration.id,
    name,
    converter,
    docs: declaration.docs,
    hides,
    base: isText ? 'text' : isWide ? 'long' : 'int',
    members: declaration.values.map(({ value, description, deprecated }, at) => ({
      name: assigned.get(JSON.stringify(value)) ?? '',
      number: isText ? at + 1 : Number(value),
      value: isText ? String(value) : Number(value),
      ...(description === undefined ? {} : { description }),
      deprecated,
    })),
    ...(isText ? { unknown: 'UnknownDefaultOpenApi' } : {}),
  };
}
