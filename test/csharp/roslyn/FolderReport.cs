// What was found in one folder, and the mark that is looked for.

using System.Text.RegularExpressions;

namespace Roslyn;

internal sealed class FolderReport(string name)
{
    public string Name { get; } = name;

    public int Sources { get; set; }

    public int InLiterals { get; set; }

    public int InComments { get; set; }

    public int InProjects { get; set; }

    public List<string> Findings { get; } = [];

    public void Add(string file, string finding) => Findings.Add($"{file}: {finding}");

    public static FolderReport Of(string folder, Mark mark)
    {
        var report = new FolderReport(Path.GetFileName(folder));
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(path);
            var name = Path.GetRelativePath(folder, path);
            switch (Path.GetExtension(path))
            {
                case ".cs":
                    new SourceCheck(mark, report, name).Check(text);
                    break;
                case ".csproj" or ".props" or ".targets":
                    ProjectCheck.Check(mark, report, name, text);
                    break;
            }
        }

        report.Findings.AddRange(Compilation.Check(folder));
        return report;
    }
}

internal sealed class Mark(string text)
{
    private readonly Regex _word = new($@"(?<!\w){Regex.Escape(text)}(?!\w)");

    /// <summary>As a word: names made of the document's texts may hold it inside.</summary>
    public bool IsIn(string code) => _word.IsMatch(code);
}
