// roslyn hostile MARK FOLDER: reads all C# sources and project files of each folder inside, and compiles those under src/NAME
// that have a runtime. Prints JSON: what was found where the mark of hostile documents must not stand, and how often it
// stands where it may.
// roslyn programs CODES FOLDER: compiles the programs of each folder inside with the client beside them. Prints JSON: what the
// compiler says of each, but for the codes, which have commas between them.
// roslyn clients FOLDER: compiles the client of each folder inside. Prints JSON: what the compiler says of each.
// roslyn types NAMESPACES: prints the names of the public types of namespaces of .NET, which have commas between them, as JSON.
// roslyn members TYPE: prints the names of the members that a type of .NET gives to what extends it, as JSON.

using System.Text.Json;
using Roslyn;

var (kind, root) = (args[0], args[^1]);
if (kind is "types" or "members")
{
    var names = kind == "types" ? Compilation.PublicTypes(root.Split(',')) : Compilation.InheritedMembers(root);
    Console.Out.Write(JsonSerializer.Serialize(names));
    return;
}

var folders = Directory.GetDirectories(root).Order(StringComparer.Ordinal).AsParallel().AsOrdered().WithDegreeOfParallelism(2);
object found = kind switch
{
    "hostile" => folders.Select(folder => FolderReport.Of(folder, new Mark(args[1]))).ToDictionary(report => report.Name),
    "programs" => folders.ToDictionary(folder => Path.GetFileName(folder)!, folder => Programs.Check(folder, args[1].Split(',').ToHashSet())),
    "clients" => folders.ToDictionary(folder => Path.GetFileName(folder)!, Compilation.CheckAll),
    _ => throw new ArgumentException(kind),
};
Console.Out.Write(JsonSerializer.Serialize(found, JsonSerializerOptions.Web));
