// Compiles a client, documentation comments included: a document's texts give neither errors nor warnings.

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Roslyn;

internal static class Compilation
{
    private static readonly MetadataReference[] s_references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll" or "Microsoft.Win32.Primitives.dll")
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();

    public static void Check(string folder, FolderReport report)
    {
        var sources = Path.Combine(folder, "src");
        if (!Directory.Exists(sources))
        {
            return;
        }

        var client = Directory.GetDirectories(sources).Single(each => Directory.Exists(Path.Combine(each, "Client")));
        var options = SourceCheck.Options("NET", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER", "NET10_0");
        var compilation = CSharpCompilation.Create(
            "client",
            Directory.EnumerateFiles(client, "*.cs", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, Path.GetRelativePath(folder, path))),
            s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        foreach (var diagnostic in compilation.GetDiagnostics().Where(each => each.Severity >= DiagnosticSeverity.Warning))
        {
            report.Findings.Add(diagnostic.ToString());
        }
    }
}
