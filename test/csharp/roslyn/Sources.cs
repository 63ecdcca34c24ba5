// Sources of clients as trees. Those of the runtime are the same in all clients of one namespace: they are parsed once, and the
// compiler looks at them once.

using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Roslyn;

internal static class Sources
{
    private static readonly CSharpParseOptions s_options = SourceCheck.Options("NET", "NETCOREAPP", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER", "NET10_0");

    // A source that uses models or APIs may be wrong in one client and right in the next one.
    private static readonly Regex s_usesClient = new(@"\.(Model|Api)\b");

    private static readonly ConcurrentDictionary<(string Path, string Text), SyntaxTree> s_runtime = new();

    // Weak: the trees of a client go when it has been compiled.
    private static readonly ConditionalWeakTable<SyntaxTree, object> s_seen = [];

    public static SyntaxTree TreeOf(string path, string text)
    {
        var isRuntime = path.Contains("/Client/", StringComparison.Ordinal) && !s_usesClient.IsMatch(text);
        return isRuntime ? s_runtime.GetOrAdd((path, text), static file => Parsed(file.Path, file.Text)) : Parsed(path, text);
    }

    /// <summary>False for a tree that was asked about before.</summary>
    public static bool IsNew(SyntaxTree tree) => s_seen.TryAdd(tree, tree.FilePath);

    private static SyntaxTree Parsed(string path, string text) => CSharpSyntaxTree.ParseText(text, s_options, path);
}
