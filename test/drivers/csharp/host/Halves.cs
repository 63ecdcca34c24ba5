// Halves of characters in JSON, which nodes of .NET cannot write: words stand for them until the answer is text.

using System.Text.RegularExpressions;

namespace Drive;

internal static partial class Halves
{
    public static string Hide(string json) => Escape().Replace(json, "$1half-7f3a9c-$2-");

    public static string Show(string json) => Word().Replace(json, "\\u$1");

    [GeneratedRegex(@"((?<!\\)(?:\\\\)*)\\u(d[89a-f][0-9a-f]{2})", RegexOptions.IgnoreCase)]
    private static partial Regex Escape();

    [GeneratedRegex("half-7f3a9c-(....)-")]
    private static partial Regex Word();
}
