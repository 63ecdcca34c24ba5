// What a call came to, in wire form: the value written back by the client's own serializer, or the failure and its kind.

using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Drive;

internal static class Outcome
{
    /// <summary>What an error says of the call that failed.</summary>
    private static readonly string[] s_account = ["Operation", "Method", "Url", "Attempts", "RequestId"];

    public static JsonObject Of(object response, JsonElement operation, LoadedClient client, JsonArray items)
    {
        dynamic answer = response;
        var status = (int)answer.StatusCode;
        var result = new JsonObject { ["ok"] = true, ["status"] = status, ["headers"] = Headers((IEnumerable)answer.Headers) };
        object? data = answer.Data;
        if (data is not null && Call.Member(operation, "stream").ValueKind == JsonValueKind.Object)
        {
            result["value"] = new JsonObject { ["items"] = items };
            return result;
        }

        if (data is not null && data.GetType().BaseType?.Name == "AbstractOpenAPISchema" && IsResult(data, operation))
        {
            data = ((dynamic)data).ActualInstance;
        }

        var value = Value(data, IsJson((IEnumerable)answer.Headers), Codec(operation, status), client);
        if (value is null && data is null && ((string?)answer.RawContent)?.Trim() == "null")
        {
            value = new JsonObject { ["json"] = null };
        }

        if (value is not null)
        {
            result["value"] = value;
        }

        return result;
    }

    public static JsonObject Of(Exception error, LoadedClient client)
    {
        var kind = KindOf(error);
        var failure = new JsonObject { ["kind"] = kind, ["message"] = error.Message, ["exception"] = error.GetType().Name };
        foreach (var name in s_account)
        {
            if (error.GetType().GetProperty(name)?.GetValue(error) is { } value)
            {
                failure[char.ToLowerInvariant(name[0]) + name[1..]] = value is int count ? count : value.ToString();
            }
        }

        if (IsApiException(error.GetType()))
        {
            dynamic found = error;
            if ((int)found.ErrorCode != 0 && kind is "api" or "decode")
            {
                failure["status"] = (int)found.ErrorCode;
            }

            failure["headers"] = Headers((IEnumerable)found.Headers);
            object? data = found.ErrorData;
            if (data is not null)
            {
                failure["type"] = data.GetType().Name;
                failure["body"] = Value(data, IsJson((IEnumerable)found.Headers), null, client);
            }
            else if (found.ErrorContent is string text && text.Length > 0)
            {
                failure["body"] = new JsonObject { ["text"] = text };
            }
        }
        else if (kind == "unsupported")
        {
            failure["message"] = error.ToString();
        }

        return new JsonObject { ["ok"] = false, ["error"] = failure };
    }

    private static JsonObject? Value(object? data, bool isJson, string? codec, LoadedClient client)
    {
        switch (data)
        {
            case null:
                return null;
            case Stream stream:
                using (stream)
                {
                    using var buffer = new MemoryStream();
                    stream.CopyTo(buffer);
                    return new JsonObject { ["base64"] = System.Convert.ToBase64String(buffer.ToArray()) };
                }

            case string text when !isJson:
                return new JsonObject { ["text"] = text };
            default:
                var json = JsonNode.Parse(Halves.Hide(client.Serialize(data)), null, new JsonDocumentOptions { MaxDepth = 512 });
                return new JsonObject { ["json"] = codec == "BytesUrl" && data is not System.Collections.IDictionary ? Wire.ToBase64Url(json) : json };
        }
    }

    private static bool IsResult(object data, JsonElement operation) =>
        data.GetType().Name.StartsWith(operation.GetProperty("name").GetString() + "Result", StringComparison.Ordinal);

    private static string? Codec(JsonElement operation, int status)
    {
        foreach (var response in operation.GetProperty("responses").EnumerateArray())
        {
            if (response.GetProperty("status").GetString() is { } pattern
                && (pattern == status.ToString() || pattern == "default" || (pattern.EndsWith("XX", StringComparison.Ordinal) && pattern[0] == status.ToString()[0])))
            {
                return Call.Member(response.GetProperty("conversion"), "codec") is { ValueKind: JsonValueKind.String } codec ? codec.GetString() : null;
            }
        }

        return null;
    }

    internal static JsonObject Headers(IEnumerable headers)
    {
        var result = new JsonObject();
        foreach (dynamic header in headers)
        {
            result[((string)header.Key).ToLowerInvariant()] = string.Join(", ", (IEnumerable<string>)header.Value);
        }

        return result;
    }

    private static bool IsJson(IEnumerable headers)
    {
        foreach (dynamic header in headers)
        {
            if (string.Equals((string)header.Key, "content-type", StringComparison.OrdinalIgnoreCase))
            {
                var essence = ((IEnumerable<string>)header.Value).First().Split(';')[0].Trim();
                return essence.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || essence.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
            }
        }

        return true;
    }

    private static bool IsApiException(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name == "ApiException")
            {
                return true;
            }
        }

        return false;
    }

    private static string KindOf(Exception error)
    {
        if (error is OperationCanceledException)
        {
            return "aborted";
        }

        return error.GetType().Name switch
        {
            "ApiTimeoutException" => "timeout",
            "ApiConnectionException" => "connection",
            "ApiRequestException" => "request",
            "ApiDecodeException" => "decode",
            // Of the path of an upload.
            nameof(FileNotFoundException) => "request",
            nameof(IOException) or nameof(UnauthorizedAccessException) => "file",
            _ => IsApiException(error.GetType()) ? "api" : "unsupported",
        };
    }
}
