// roslyn MARK FOLDER: for each folder inside, reads all C# sources and project files, and compiles those under src/NAME that
// have a runtime. Prints JSON: what was found where the mark of hostile documents must not stand, and how often it stands
// where it may.

using System.Text.Json;
using Roslyn;

var mark = new Mark(args[0]);
var reports = Directory.GetDirectories(args[1])
    .Order(StringComparer.Ordinal)
    .AsParallel()
    .AsOrdered()
    .WithDegreeOfParallelism(2)
    .Select(folder => Report(folder))
    .ToDictionary(report => report.Name);
Console.Out.Write(JsonSerializer.Serialize(reports, JsonSerializerOptions.Web));

FolderReport Report(string folder)
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

    Compilation.Check(folder, report);
    return report;
}
