// The view of an enum: its members, and the codec that reads and writes them.

import {
  docComment,
  identifier,
  integerLiteral,
  NOTHING,
  OBJECT_MEMBERS,
  stringLiteral,
  cs,
} from '../../../languages/csharp';
import { deprecation, paragraphs, remarks } from '../pages/prose';
import type { Symbols } from '../types/symbols';
import type { EnumPlan } from './enums';
import { jsonText } from '../../../support/json';

/** Members that the codec of an enum has, most of them inherited: inside, these names mean the member and not the enum. */
export const CODEC_MEMBERS: ReadonlySet<string> = new Set([
  ...OBJECT_MEMBERS,
  ...'Type CanConvert HandleNull Read ReadAsPropertyName Write WriteAsPropertyName'.split(' '),
  ...'TryRead WriteValue ToText Owned Misfit Of Nameless Find Unknown Instance'.split(' '),
]);

/** `owner`: the model whose class it stands in. */
export function enumView(item: EnumPlan, symbols: Symbols, owner?: string) {
  const self = identifier(item.name);
  const path = owner === undefined ? item.name : `${owner}.${item.name}`;
  return {
    ...symbols.frame(),
    doc: docComment({ summary: paragraphs(item.docs, `Values of ${item.name}.`), remarks: remarks(item.docs, {}) }),
    obsolete: symbols.obsolete(deprecation(item.docs)),
    self,
    selfInCodec: CODEC_MEMBERS.has(item.name) ? symbols.whole(path) : self,
    modifier: item.hides ? cs`new ` : NOTHING,
    converter: identifier(item.converter),
    isText: item.base === 'text',
    constantType: { text: cs`string`, int: cs`int`, long: cs`long` }[item.base],
    underlying: item.base === 'long' ? cs` : long` : NOTHING,
    number: item.base === 'long' ? cs`long` : cs`int`,
    schemaName: stringLiteral(item.name),
    codecBase: item.base === 'text' ? symbols.internal('TextEnumCodec') : symbols.internal('NumberEnumCodec'),
    unknown: item.unknown === undefined ? false : identifier(item.unknown),
    aliases: item.aliases.map(({ name, number }) => ({ name: identifier(name), number: integerLiteral(number) })),
    members: item.members.map((member) => ({
      doc: docComment({ summary: [member.description ?? `The value ${jsonText(member.value)}.`] }),
      obsolete: symbols.obsolete(member.deprecated ? 'The API marks this value as deprecated.' : undefined),
      name: identifier(member.name),
      value: stringLiteral(String(member.value)),
      constant: typeof member.value === 'string' ? stringLiteral(member.value) : integerLiteral(member.value),
      number: integerLiteral(member.number),
    })),
  };
}
