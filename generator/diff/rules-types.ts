// Rules about enums, unions and aliases, and about what programs do not use. The letters are TypeScript, JavaScript, Python, C#.

import { rule } from './rule';

export const TYPE_RULES = {
  'enum-value-added': rule(
    'enum',
    'An enum has a further value.',
    'mmmm',
    'Clients let unknown values through, so programs have to expect one anyway.',
  ),
  'enum-value-removed': rule('enum', 'An enum lost a value.', 'MMMM', 'Programs name it.'),
  'literal-removed': rule(
    'enum',
    'A value of an enum that has no name is gone.',
    '--p-',
    'Only Python has such enums: a literal beside all other strings, which is let through still.',
  ),
  'literal-type-changed': rule(
    'enum',
    'The values of an enum that has no name are of another type: numbers, where they were texts.',
    '-MM-',
    'Programs write the values themselves. TypeScript and C# name each enum.',
  ),
  'enum-value-renamed': rule('enum', 'A value has another name in programs.', 'MMMM', 'Programs name it.'),
  'enum-number-changed': rule(
    'enum',
    'The member of a value has another number.',
    '---M',
    'Compiled programs, and what they stored, hold the number.',
  ),
  'enum-opened': rule(
    'enum',
    'An enum of one value has a second one.',
    'M---',
    'TypeScript types one value as itself, so that it tells variants apart; two or more let other values through, which programs that take the one value do not.',
  ),
  'enum-closed': rule(
    'enum',
    'An enum has one value left.',
    'M---',
    'The type is that value, and lets no other through.',
  ),
  'enum-value-deprecated': rule('enum', 'A value is deprecated now.', 'mmmm', 'Compilers and linters warn.'),
  'variant-added-in-requests': rule(
    'union',
    'A union of requests can be a further type.',
    'mmmM',
    'Nobody sends it yet. In C# Match has an argument for each type.',
  ),
  'variant-added-in-responses': rule(
    'union',
    'A union of answers can be a further type.',
    'MMmM',
    'Programs that tell all types apart lack one. In Python every union has UnknownVariant, so they have to expect another one anyway.',
  ),
  'variant-removed': rule(
    'union',
    'A union cannot be one of its types any more.',
    'MMMM',
    'Programs make or expect it.',
  ),
  'discriminator-changed': rule(
    'union',
    'Variants, or the children of a base, are told apart by another property, or by other values.',
    'Mppp',
    'The client reads as the document says now. In TypeScript the values are in the type, and programs write them or ask for them. Changes of the property are listed by themselves.',
  ),
  'child-added': rule(
    'union',
    'A base of answers has a further child.',
    'M---',
    'The type of a base is the union of its children in TypeScript, and programs that tell all apart lack one. Elsewhere it is a class more.',
  ),
  'child-removed': rule(
    'union',
    'A type is no child of a base of answers any more.',
    'M---',
    'Programs expect it among the types of the base. Elsewhere its class extends another one, which is listed there.',
  ),
  'alias-changed': rule(
    'alias',
    'A name stands for another type.',
    'M---',
    'Programs use it as the old one. Only TypeScript has such names: elsewhere the change is listed where the type is used.',
  ),
  'alias-nullable-added': rule(
    'alias',
    'What a name stands for may hold null now.',
    'M---',
    'Programs read it without a look. Null of the value itself is listed where the name is used.',
  ),
  'alias-nullable-removed': rule(
    'alias',
    'What a name stands for may hold null no more.',
    'M---',
    'Programs may set null.',
  ),
  'alias-refined': rule(
    'alias',
    'The document says another type for a name, and programs of this target see the same one.',
    'p---',
    'What is set and read is the same.',
  ),
  'document-changed': rule(
    'document',
    'The document changed, and nothing that programs use: descriptions, examples, the version of the API, or what the names file keeps as it was, such as names of members.',
    'pppp',
    'Comments, pages and the User-Agent are other ones.',
  ),
} as const;
