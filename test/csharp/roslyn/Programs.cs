// Programs that use a client, compiled with it: the compiler looks at the bodies of the programs alone.

namespace Roslyn;

internal static class Programs
{
    /// <summary>What it says of the programs below <c>programs</c>; <paramref name="quiet"/>: the codes that are left out.</summary>
    public static string[] Check(string folder, IReadOnlySet<string> quiet)
    {
        var client = Compilation.ClientOf(folder) ?? throw new InvalidOperationException($"{folder} has no client");
        var programs = Path.Combine(folder, "programs");
        var compilation = Compilation.Of(folder, programs, client);
        var diagnostics = Directory.GetFiles(programs)
            .Select(path => compilation.SyntaxTrees.Single(tree => tree.FilePath == Path.GetRelativePath(folder, path)))
            .SelectMany(tree => compilation.GetSemanticModel(tree).GetDiagnostics())
            .Where(each => !quiet.Contains(each.Id));
        return [.. Compilation.Told(diagnostics)];
    }
}
