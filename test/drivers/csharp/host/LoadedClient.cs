// A client in its own load context, with its outline: finds classes, methods and arguments by what the outline says.

using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Drive;

internal sealed class LoadedClient
{
    private readonly ILookup<string, JsonElement> _operations;

    public LoadedClient(JsonNode document)
    {
        var context = new AssemblyLoadContext((string)document["name"]!);
        Assembly = context.LoadFromAssemblyPath(Path.GetFullPath(Path.Combine((string)document["work"]!, "client.dll")));
        Outline = JsonDocument.Parse(File.ReadAllText((string)document["outline"]!)).RootElement;
        Namespace = Outline.GetProperty("target_specific").GetProperty("namespace").GetString()!;
        _operations = Outline.GetProperty("operations").EnumerateArray().ToLookup(operation => operation.GetProperty("operation").GetString()!);
    }

    public Assembly Assembly { get; }

    public JsonElement Outline { get; }

    public string Namespace { get; }

    /// <summary>Clients that several calls share, by their key.</summary>
    public ConcurrentDictionary<string, Lazy<object>> Shared { get; } = new();

    public static JsonSerializerOptions Options { get; } = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver(), MaxDepth = 512 };

    /// <summary>The method of an operation: its second one, where a stream is asked for and there are two, and the further one whose argument is of the body.</summary>
    public JsonElement Operation(string id, bool isStreamed, JsonElement body)
    {
        var found = _operations[id].Where(operation => IsSecond(operation) == isStreamed).ToArray();
        found = found.Length == 0 ? _operations[id].ToArray() : found;
        return found.Skip(1).FirstOrDefault(operation => IsMeant(operation, body), found[0]);
    }

    private static bool IsSecond(JsonElement operation) =>
        Call.Member(Call.Member(operation, "stream"), "when") is { ValueKind: JsonValueKind.String } when && when.GetString() == "second";

    /// <summary>Whether a further method sends the media type that is wanted, else whether it alone sends parts, text or bytes.</summary>
    private static bool IsMeant(JsonElement operation, JsonElement body)
    {
        var contents = operation.GetProperty("body").GetProperty("contents").EnumerateArray().ToArray();
        return Call.Member(body, "contentType") is { ValueKind: JsonValueKind.String } wanted
            ? contents.Any(content => Essence(content.GetProperty("mediaType").GetString()!) == Essence(wanted.GetString()!))
            : Call.Member(body, "multipart").ValueKind == JsonValueKind.Array && contents.Any(content => content.GetProperty("format").GetString() == "multipart");
    }

    private static string Essence(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();

    public Type Client(string name) => Assembly.GetType($"{Namespace}.Client.{name}", true)!;

    public Type Api(string name) => Assembly.GetType($"{Namespace}.Api.{name}", true)!;

    /// <summary>`{Operation}WithHttpInfo` with every argument; the overload that takes the server's index.</summary>
    public MethodInfo Method(Type api, string name) =>
        api.GetMethods().Single(method => method.Name == name && method.GetParameters().Any(parameter => parameter.Name == "operationIndex"));

    public string Serialize(object? value) =>
        (string)Client("ClientUtils").GetMethod("SerializeFull")!.Invoke(null, [value]) ?? "null";
}
