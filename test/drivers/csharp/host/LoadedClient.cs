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
    private readonly Dictionary<string, JsonElement> _operations = new();
    private readonly Dictionary<string, JsonElement> _streams = new();

    public LoadedClient(JsonNode document)
    {
        var context = new AssemblyLoadContext((string)document["name"]!);
        Assembly = context.LoadFromAssemblyPath(Path.GetFullPath(Path.Combine((string)document["work"]!, "client.dll")));
        Outline = JsonDocument.Parse(File.ReadAllText((string)document["outline"]!)).RootElement;
        Namespace = Outline.GetProperty("target_specific").GetProperty("namespace").GetString()!;
        foreach (var operation in Outline.GetProperty("operations").EnumerateArray())
        {
            var isSecond = Call.Member(Call.Member(operation, "stream"), "when") is { ValueKind: JsonValueKind.String } when && when.GetString() == "second";
            (isSecond ? _streams : _operations)[operation.GetProperty("operation").GetString()!] = operation;
        }
    }

    public Assembly Assembly { get; }

    public JsonElement Outline { get; }

    public string Namespace { get; }

    /// <summary>Clients that several calls share, by their key.</summary>
    public ConcurrentDictionary<string, Lazy<object>> Shared { get; } = new();

    public static JsonSerializerOptions Options { get; } = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver(), MaxDepth = 512 };

    /// <summary>The method of an operation: its second one, where a stream is asked for and there are two.</summary>
    public JsonElement Operation(string id, bool isStreamed) => isStreamed && _streams.TryGetValue(id, out var second) ? second : _operations[id];

    public Type Client(string name) => Assembly.GetType($"{Namespace}.Client.{name}", true)!;

    public Type Api(string name) => Assembly.GetType($"{Namespace}.Api.{name}", true)!;

    /// <summary>`{Operation}WithHttpInfo` with every argument; the overload that takes the server's index.</summary>
    public MethodInfo Method(Type api, string name) =>
        api.GetMethods().Single(method => method.Name == name && method.GetParameters().Any(parameter => parameter.Name == "operationIndex"));

    public string Serialize(object? value) =>
        (string)Client("ClientUtils").GetMethod("SerializeFull")!.Invoke(null, [value]) ?? "null";
}
