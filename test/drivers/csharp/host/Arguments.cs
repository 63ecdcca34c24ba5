// Wire values as arguments: by the parameter's own type, through the client's converters.

using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Drive;

internal sealed class Arguments
{
    private readonly JsonElement _call;
    private readonly JsonElement _operation;
    private readonly LoadedClient _client;
    private readonly dynamic _options;

    public Arguments(JsonElement call, JsonElement operation, LoadedClient client, object options)
    {
        _call = call;
        _operation = operation;
        _client = client;
        _options = options;
    }

    public object?[] Of(MethodInfo method, CancellationToken cancellationToken)
    {
        var parameters = method.GetParameters();
        var values = new object?[parameters.Length];
        var arguments = _operation.GetProperty("arguments").EnumerateArray().ToArray();
        var body = Call.Member(_call, "body");
        ExtraHeaders(arguments);
        if (Call.Member(body, "contentType") is { ValueKind: JsonValueKind.String } contentType)
        {
            _options.ContentType = contentType.GetString();
        }

        for (var index = 0; index < parameters.Length; index++)
        {
            var parameter = parameters[index];
            if (index >= arguments.Length)
            {
                values[index] = parameter.ParameterType == typeof(CancellationToken) ? cancellationToken
                    : Call.Member(_call, "serverIndex") is { ValueKind: JsonValueKind.Number } server ? server.GetInt32() : 0;
                continue;
            }

            var argument = arguments[index];
            var place = argument.GetProperty("in").GetString()!;
            var wireName = argument.GetProperty("wireName").GetString()!;
            values[index] = place switch
            {
                "body" => Body(parameter.ParameterType, body, argument),
                "form" => Field(parameter.ParameterType, wireName, body),
                _ => Value(parameter.ParameterType, Argument(place, wireName), argument),
            };
            if (Call.Member(_call, "fresh").ValueKind == JsonValueKind.True)
            {
                values[index] = Fresh.Of(values[index]);
            }

            if (values[index] is null && parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null)
            {
                values[index] = Activator.CreateInstance(parameter.ParameterType);
            }
        }

        return values;
    }

    private JsonElement Argument(string place, string wireName)
    {
        var values = Call.Member(Call.Member(_call, "args"), place);
        if (values.ValueKind != JsonValueKind.Object)
        {
            return default;
        }

        foreach (var member in values.EnumerateObject())
        {
            if (member.Name == wireName || (place == "header" && string.Equals(member.Name, wireName, StringComparison.OrdinalIgnoreCase)))
            {
                return member.Value;
            }
        }

        return default;
    }

    private void ExtraHeaders(JsonElement[] arguments)
    {
        var headers = Call.Member(Call.Member(_call, "args"), "header");
        if (headers.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var header in headers.EnumerateObject().Where(header => header.Name.ToLowerInvariant() is "accept" or "content-type"))
        {
            if (!arguments.Any(argument => string.Equals(argument.GetProperty("wireName").GetString(), header.Name, StringComparison.OrdinalIgnoreCase)))
            {
                _options.Headers[header.Name] = header.Value.GetString();
            }
        }
    }

    private object? Value(Type type, JsonElement value, JsonElement argument)
    {
        if (value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
        {
            return null;
        }

        return Convert(type, Wire.IsUrl(argument) ? Wire.ToBase64(value) : value);
    }

    private object? Convert(Type type, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (type == typeof(string))
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();
        }

        if (type.Name == "FileParameter")
        {
            return File(Encoding.UTF8.GetBytes(value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText()), default, default);
        }

        if (type == typeof(object))
        {
            return value;
        }

        if ((Nullable.GetUnderlyingType(type) ?? type) == typeof(DateTime) && value.GetString() is { Length: > 10 } text)
        {
            // Kept as the instant it is.
            return DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;
        }

        if ((Nullable.GetUnderlyingType(type) ?? type) is { IsGenericType: true } tuple && typeof(System.Runtime.CompilerServices.ITuple).IsAssignableFrom(tuple))
        {
            var items = tuple.GetGenericArguments().Zip(value.EnumerateArray(), Convert);
            return Activator.CreateInstance(tuple, items.ToArray());
        }

        return JsonSerializer.Deserialize(value, type, LoadedClient.Options);
    }

    private object? Body(Type type, JsonElement body, JsonElement argument)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (Call.Member(body, "json") is { ValueKind: not JsonValueKind.Undefined } json)
        {
            return Convert(type, Wire.IsUrl(argument) ? Wire.ToBase64(json) : json);
        }

        if (Call.Member(body, "form") is { ValueKind: JsonValueKind.Object } form)
        {
            return Convert(type, form);
        }

        if (Call.Member(body, "multipart") is { ValueKind: JsonValueKind.Array } parts)
        {
            return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Dictionary<,>)
                ? Entries(type, parts)
                : Convert(type, JsonSerializer.SerializeToElement(Wire.ObjectOf(parts)));
        }

        var isText = Call.Member(body, "text").ValueKind == JsonValueKind.String;
        if (isText && type == typeof(string))
        {
            return body.GetProperty("text").GetString();
        }

        var bytes = isText ? Encoding.UTF8.GetBytes(body.GetProperty("text").GetString()!) : System.Convert.FromBase64String(body.GetProperty("base64").GetString()!);
        var file = File(bytes, Call.Member(body, "contentType"), body);
        if (type.Name == "FileParameter")
        {
            return file;
        }

        if (type == typeof(string))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        // The argument is of another media type: the body is given as it is.
        _options.Body = (dynamic)file;
        return null;
    }

    /// <summary>A map of parts, of which some may be files.</summary>
    private object Entries(Type type, JsonElement parts)
    {
        var entries = (IDictionary)Activator.CreateInstance(type)!;
        var item = type.GetGenericArguments()[1];
        foreach (var part in parts.EnumerateArray())
        {
            entries.Add(part.GetProperty("name").GetString()!, IsFile(part) && item.Name is "FileParameter" or "Object" ? FileOf(part) : Convert(item, Wire.ValueOf(part)));
        }

        return entries;
    }

    private static bool IsFile(JsonElement part) =>
        Call.Member(part, "base64").ValueKind == JsonValueKind.String || Call.Member(part, "filename").ValueKind == JsonValueKind.String;

    /// <summary>Whether it is the class of one of several types, of which one is a file.</summary>
    private static bool TakesFile(Type type) =>
        type.GetProperty("ActualInstance") is not null
        && type.GetConstructors().Any(constructor => constructor.GetParameters() is [{ ParameterType.Name: "FileParameter" }]);

    private object? Field(Type type, string wireName, JsonElement body)
    {
        if (Call.Member(body, "multipart") is { ValueKind: JsonValueKind.Array } parts)
        {
            var found = parts.EnumerateArray().Where(part => part.GetProperty("name").GetString() == wireName).ToArray();
            if (found.Length == 0)
            {
                return null;
            }

            if (type.Name == "FileParameter")
            {
                return FileOf(found[0]);
            }

            if (IsFile(found[0]) && TakesFile(type))
            {
                return Activator.CreateInstance(type, FileOf(found[0]));
            }

            if (type.IsGenericType && type.GetGenericArguments() is [{ Name: "FileParameter" } element])
            {
                var files = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
                foreach (var part in found)
                {
                    files.Add(FileOf(part));
                }

                return files;
            }

            var values = found.Select(Wire.ValueOf).ToArray();
            // One part may be the list itself, or its only item where the items are lists.
            var isWhole = values is [{ ValueKind: JsonValueKind.Array } only]
                && (!IsList(type.GenericTypeArguments.FirstOrDefault()) || only.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Array));
            return Convert(type, IsList(type) && !isWhole ? JsonSerializer.SerializeToElement(values) : values[0]);
        }

        var source = Call.Member(body, "form") is { ValueKind: JsonValueKind.Object } form ? form : Call.Member(body, "json");
        var value = Call.Member(source, wireName);
        return value.ValueKind == JsonValueKind.Undefined ? null : Convert(type, value);
    }

    private static bool IsList(Type? type) =>
        type is not null && type != typeof(string) && type != typeof(byte[]) && typeof(IList).IsAssignableFrom(type);

    private object FileOf(JsonElement part)
    {
        var bytes = Call.Member(part, "base64") is { ValueKind: JsonValueKind.String } base64
            ? System.Convert.FromBase64String(base64.GetString()!)
            : Encoding.UTF8.GetBytes(Call.Member(part, "text") is { ValueKind: JsonValueKind.String } text ? text.GetString()! : part.GetProperty("json").GetRawText());
        var file = File(bytes, Call.Member(part, "contentType"), part);
        if (Call.Member(part, "filename") is { ValueKind: JsonValueKind.String } filename)
        {
            ((dynamic)file).Name = filename.GetString();
        }

        if (Call.Member(part, "headers") is { ValueKind: JsonValueKind.Object } headers)
        {
            foreach (var header in headers.EnumerateObject())
            {
                ((dynamic)file).Headers[header.Name] = header.Value.GetString();
            }
        }

        return file;
    }

    private object File(byte[] bytes, JsonElement contentType, JsonElement given)
    {
        dynamic file = Given(bytes, given);
        if (Call.Member(given, "size") is { ValueKind: JsonValueKind.Number } size)
        {
            file.Length = size.GetInt64();
        }

        if (contentType.ValueKind == JsonValueKind.String)
        {
            file.ContentType = contentType.GetString();
        }

        return file;
    }

    /// <summary>In the form that the caller has the bytes in.</summary>
    private object Given(byte[] bytes, JsonElement given)
    {
        var type = _client.Client("FileParameter");
        if (Call.Member(given, "path") is { ValueKind: JsonValueKind.String } name)
        {
            var path = Path.Combine(Transfers.NewFolder(), name.GetString()!);
            if (Call.Member(given, "missing").ValueKind != JsonValueKind.True)
            {
                System.IO.File.WriteAllBytes(path, bytes);
            }

            return type.GetMethod("FromPath")!.Invoke(null, [path, "application/octet-stream"])!;
        }

        Stream stream = Call.Member(given, "pieces") is { ValueKind: JsonValueKind.Number } size ? new PieceStream(bytes, size.GetInt32(), Call.Member(given, "fails").ValueKind == JsonValueKind.True)
            : Call.Member(given, "stream").ValueKind == JsonValueKind.True ? new OnceStream(bytes) : new MemoryStream(bytes);
        return Activator.CreateInstance(type, stream)!;
    }
}

internal static class Wire
{
    public static bool IsUrl(JsonElement argument) =>
        Call.Member(Call.Member(argument, "conversion"), "codec") is { ValueKind: JsonValueKind.String } codec && codec.GetString() == "BytesUrl";

    /// <summary>Every text in it as the Base64 that System.Text.Json reads.</summary>
    public static JsonElement ToBase64(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            return JsonSerializer.SerializeToElement(value.EnumerateArray().Select(ToBase64).ToArray());
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            return value;
        }

        var plain = value.GetString()!.Replace('-', '+').Replace('_', '/').TrimEnd('=');
        return JsonSerializer.SerializeToElement(plain + new string('=', (4 - plain.Length % 4) % 4));
    }

    /// <summary>The other way.</summary>
    public static JsonNode? ToBase64Url(JsonNode? value) => value switch
    {
        JsonArray items => new JsonArray(items.Select(ToBase64Url).ToArray()),
        JsonValue text when text.TryGetValue<string>(out var plain) => plain.TrimEnd('=').Replace('+', '-').Replace('/', '_'),
        _ => value?.DeepClone(),
    };

    public static JsonElement ValueOf(JsonElement part)
    {
        if (Call.Member(part, "json") is { ValueKind: not JsonValueKind.Undefined } json)
        {
            return json;
        }

        return Call.Member(part, "text") is { ValueKind: JsonValueKind.String } text
            ? text
            : JsonSerializer.SerializeToElement(Encoding.UTF8.GetString(System.Convert.FromBase64String(part.GetProperty("base64").GetString()!)));
    }

    public static Dictionary<string, JsonElement> ObjectOf(JsonElement parts)
    {
        var result = new Dictionary<string, JsonElement>();
        foreach (var group in parts.EnumerateArray().GroupBy(part => part.GetProperty("name").GetString()!))
        {
            var values = group.Select(ValueOf).ToArray();
            result[group.Key] = values.Length == 1 ? values[0] : JsonSerializer.SerializeToElement(values);
        }

        return result;
    }
}
