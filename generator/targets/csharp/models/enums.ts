// Plans enums: a member for each value, and one for texts that the document does not know.

import { OBJECT_MEMBERS } from '../../../languages/csharp';
import type { Docs, EnumDeclaration, Scalar, TypeId } from '../../../model';
import { assignNames, exact } from '../../../naming/assign';
import { recordedNumbers } from '../../../naming/register';
import { enumMember, givenMember, numberMember, symbolAlias } from '../names/style';
import { TAKEN } from '../names/taken';
import { hasWideValues, isParameterEnum } from '../types/kinds';
import { type Numeral, isNumeral } from '../../../support/exact-number';
import { jsonText } from '../../../support/json';

export interface EnumPlan {
  readonly id: TypeId;
  readonly name: string;
  readonly converter: string;
  readonly docs: Docs;
  /** Inside a model, where its base has a member of this name. */
  readonly hides: boolean;
  readonly base: 'text' | 'int' | 'long';
  /** A class of constants: its values are arguments, which are texts or numbers. */
  readonly isConstants: boolean;
  readonly members: readonly EnumMemberPlan[];
  /** Further names of members. */
  readonly aliases: readonly { readonly name: string; readonly number: number }[];
  /** The member for values that the document does not know; enums of numbers need none. */
  readonly unknown?: string;
}

interface EnumMemberPlan {
  readonly name: string;
  readonly number: Numeral;
  readonly value: string | Numeral;
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
  const isConstants = isParameterEnum(declaration);
  const verbatim = new Set(declaration.values.flatMap(({ name: given }) => given ?? []));
  const record = { kind: 'value', of: { type: declaration.id } };
  const assigned = assignNames(
    declaration.values.map(({ value, name: given }) => ({
      key: jsonText(value),
      ladder: given === undefined ? [String(value)] : [given, String(value)],
      rank: given === undefined ? 1 : 0,
      called: { by: 'enumNameMappings', name: String(value) },
    })),
    {
      style: (hint) => memberName(hint, isText, verbatim),
      taken: takenIn(name, isText, isConstants),
      fold: exact,
      record,
    },
  );
  const numbers = recordedNumbers(
    record,
    declaration.values.map(({ value }) => jsonText(value)),
  );
  const taken = new Set(assigned.values());
  return {
    id: declaration.id,
    name,
    converter,
    docs: declaration.docs,
    hides,
    base: isText ? 'text' : hasWideValues(declaration) ? 'long' : 'int',
    isConstants,
    members: declaration.values.map(({ value, description, deprecated }) => ({
      name: assigned.get(jsonText(value)) ?? '',
      number: isText ? (numbers.get(jsonText(value)) ?? 0) : numeral(value),
      value: isText ? String(value) : numeral(value),
      ...(description === undefined ? {} : { description }),
      deprecated,
    })),
    aliases: (isConstants ? [] : declaration.values).flatMap(({ value }) => {
      const alias = isText ? symbolAlias(String(value)) : undefined;
      if (alias === undefined || taken.has(alias)) return [];
      taken.add(alias);
      return [{ name: alias, number: numbers.get(jsonText(value)) ?? 0 }];
    }),
    ...(isText && !isConstants ? { unknown: 'UnknownDefaultOpenApi' } : {}),
  };
}

/** The name of the member for a value. */
export function memberOf(declaration: EnumDeclaration, value: Scalar | null): string | undefined {
  return planEnum(declaration, '').members.find((member) => member.value === value)?.name;
}

function numeral(value: Scalar): Numeral {
  return isNumeral(value) ? value : Number(value);
}

function memberName(hint: string, isText: boolean, verbatim: ReadonlySet<string>): string {
  if (verbatim.has(hint)) return givenMember(hint);
  return isText ? enumMember(hint) : numberMember(hint);
}

/** A class of constants has what every object has, and no member of its own name. */
function takenIn(name: string, isText: boolean, isConstants: boolean): ReadonlySet<string> {
  if (isConstants) return new Set([...OBJECT_MEMBERS, name]);
  return isText ? TAKEN.value : new Set();
}
