// Compiles the sources of generated clients, each to an assembly of its own.

using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Drive;

internal static class ClientCompiler
{
    private static readonly MetadataReference[] s_references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll" or "Microsoft.Win32.Primitives.dll")
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();

    public static JsonObject BuildAll(string list)
    {
        var errors = new JsonObject();
        var documents = JsonNode.Parse(File.ReadAllText(list))!.AsArray();
        Parallel.ForEach(documents, new ParallelOptions { MaxDegreeOfParallelism = 2 }, document =>
        {
            var error = Build((string)document!["client"]!, Path.Combine((string)document["work"]!, "client.dll"));
            if (error is not null)
            {
                lock (errors)
                {
                    errors[(string)document["name"]!] = error;
                }
            }
        });
        return errors;
    }

    private static string? Build(string client, string output)
    {
        var options = CSharpParseOptions.Default
            .WithLanguageVersion(LanguageVersion.CSharp12)
            .WithPreprocessorSymbols("NET", "NETCOREAPP", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER", "NET10_0");
        var source = Directory.GetDirectories(Path.Combine(client, "src")).First(folder => Directory.Exists(Path.Combine(folder, "Client")));
        var trees = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, path))
            .ToArray();
        var compilation = CSharpCompilation.Create(
            "client",
            trees,
            s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        using var stream = File.Create(output);
        var result = compilation.Emit(stream);
        if (result.Success)
        {
            return null;
        }

        return string.Join("\n", result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Take(20));
    }
}
