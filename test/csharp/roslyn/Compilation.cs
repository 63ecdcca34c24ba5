// A client as the compiler sees it. What many clients have in common, their runtime, is parsed once.

using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Roslyn;

internal static class Compilation
{
    private static readonly CSharpParseOptions s_options = SourceCheck.Options("NET", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER", "NET10_0");

    private static readonly ConcurrentDictionary<(string Path, string Text), SyntaxTree> s_trees = new();

    private static readonly ConcurrentDictionary<SyntaxTree, bool> s_checked = new();

    private static readonly MetadataReference[] s_references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll" or "Microsoft.Win32.Primitives.dll")
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();

    /// <summary>What the compiler says of a client, documentation comments included; nothing where there is none. A source that
    /// another client had is not looked at again: it is one of the runtime.</summary>
    public static IEnumerable<string> Check(string folder)
    {
        if (ClientOf(folder) is not { } client)
        {
            return [];
        }

        var compilation = Of(folder, client);
        return Told(compilation.SyntaxTrees
            .Where(tree => s_checked.TryAdd(tree, true))
            .SelectMany(tree => compilation.GetSemanticModel(tree).GetDiagnostics()));
    }

    /// <summary>The folder of sources that has a runtime.</summary>
    public static string? ClientOf(string folder)
    {
        var sources = Path.Combine(folder, "src");
        return Directory.Exists(sources)
            ? Directory.GetDirectories(sources).Single(each => Directory.Exists(Path.Combine(each, "Client")))
            : null;
    }

    /// <summary>All sources of some folders in one compilation; their paths are told from <paramref name="root"/>.</summary>
    public static CSharpCompilation Of(string root, params string[] folders) => CSharpCompilation.Create(
        "client",
        folders
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(path => s_trees.GetOrAdd(
                (Path.GetRelativePath(root, path), File.ReadAllText(path)),
                file => CSharpSyntaxTree.ParseText(file.Text, s_options, file.Path))),
        s_references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    public static IEnumerable<string> Told(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Where(each => each.Severity >= DiagnosticSeverity.Warning)
        .Select(each => each.ToString());
}
