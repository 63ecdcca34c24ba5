// Which aliases a file keeps.

import { cs, withoutUnusedAliases, type Csharp } from '../../../../generator/languages/csharp';

const HEAD = cs`
namespace N
{
    using global::System;
`;
const OBSOLETE = cs`    using ObsoleteAttribute = global::System.ObsoleteAttribute;
`;
const STREAM = cs`    using Stream = global::System.IO.Stream;
`;
const DATE = cs`#if NET8_0_OR_GREATER
    using Date = global::System.DateOnly;
#else
    using Date = global::System.DateTime;
#endif
`;

test.each([
  ['an attribute, and no part of another word', cs`[Obsolete] class A { EventStream a; }`, [OBSOLETE]],
  ['two of one word', cs`class A { Date a; Stream b; }`, [STREAM, DATE]],
  ['none', cs`class A { string a; }`, []],
  ['a text is no alias', cs`class A { string a = "\n    using Other = b;\n"; }`, []],
])('a file keeps the aliases whose words it mentions: %s', (_, code, kept: readonly Csharp[]) => {
  const body = cs`
    ${code}
}
`;
  const file = cs`${HEAD}${[OBSOLETE, STREAM, DATE]}${body}`;
  expect(withoutUnusedAliases(file).text).toBe(cs`${HEAD}${kept}${body}`.text);
});
