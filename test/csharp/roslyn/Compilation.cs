// A client as the compiler sees it.

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Roslyn;

internal static class Compilation
{
    private static readonly MetadataReference[] s_references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll" or "Microsoft.Win32.Primitives.dll"
            || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
            || Path.GetFileName(path).StartsWith("Microsoft.Extensions.", StringComparison.Ordinal))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();

    /// <summary>What the compiler says of a client, documentation comments included; nothing where there is none.</summary>
    public static IEnumerable<string> Check(string folder) =>
        ClientOf(folder) is { } client ? Told(Of(folder, client)) : [];

    /// <summary>As <see cref="Check"/>, with all that stands beside the client, as its package for dependency injection.</summary>
    public static string[] CheckAll(string folder) => [.. Told(Of(folder, Path.Combine(folder, "src")))];

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
            .Select(path => Sources.TreeOf(Path.GetRelativePath(root, path), File.ReadAllText(path))),
        s_references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    public static IEnumerable<string> Told(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Where(each => each.Severity >= DiagnosticSeverity.Warning)
        .Select(each => each.ToString());

    /// <summary>The names of the public types of some namespaces of .NET, each once.</summary>
    public static string[] PublicTypes(IEnumerable<string> namespaces)
    {
        var all = CSharpCompilation.Create("types", references: s_references).GlobalNamespace;
        return [.. namespaces
            .Select(name => name.Split('.').Aggregate(all, (outer, part) => outer.GetNamespaceMembers().Single(each => each.Name == part)))
            .SelectMany(found => found.GetTypeMembers())
            .Where(type => type.DeclaredAccessibility == Accessibility.Public)
            .Select(type => type.Name)
            .Distinct()
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The names of the members that a type of .NET gives to what extends it, each once.</summary>
    public static string[] InheritedMembers(string type)
    {
        var found = CSharpCompilation.Create("members", references: s_references).GetTypeByMetadataName(type)
            ?? throw new ArgumentException(type);
        return [.. Lineage(found)
            .SelectMany(each => each.GetMembers())
            .Where(each => each.CanBeReferencedByName && each.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)
            .Select(each => each.Name)
            .Distinct()
            .Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<INamedTypeSymbol> Lineage(INamedTypeSymbol type)
    {
        for (var each = type; each is not null; each = each.BaseType)
        {
            yield return each;
        }
    }

    private static IEnumerable<string> Told(CSharpCompilation compilation) => Told(compilation.SyntaxTrees
        .Where(Sources.IsNew)
        .SelectMany(tree => compilation.GetSemanticModel(tree).GetDiagnostics()));
}
