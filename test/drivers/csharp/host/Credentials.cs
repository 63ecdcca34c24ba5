// Puts a credential where a program would: API keys by header or parameter name, all others by scheme.

using System.Text.Json;

namespace Drive;

internal static class Credentials
{
    public static void Add(object configuration, JsonElement credential, LoadedClient client, string? baseUrl)
    {
        dynamic target = configuration;
        var name = credential.GetProperty("scheme").GetString()!;
        var scheme = client.Outline.GetProperty("securitySchemes").EnumerateArray().First(candidate => candidate.GetProperty("name").GetString() == name);
        var option = scheme.GetProperty("option").GetString()!;
        var isApiKey = scheme.GetProperty("kind").GetString() == "apiKey";
        var type = client.Client("ApiCredential");
        if (Call.Member(credential, "prefix") is { ValueKind: JsonValueKind.String } prefix)
        {
            target.AddApiKeyPrefix(option, prefix.GetString()!);
        }

        if (Call.Member(credential, "tokens") is { ValueKind: JsonValueKind.Object } tokens)
        {
            target.Credentials[name] = (dynamic)Tokens.Credential(tokens, client, baseUrl!);
        }
        else if (Call.Member(credential, "provider") is { ValueKind: JsonValueKind.Array } provider)
        {
            var isAsync = Call.Member(credential, "async").ValueKind == JsonValueKind.True;
            var renews = Call.Member(credential, "renews").ValueKind == JsonValueKind.True;
            target.Credentials[name] = (dynamic)Provided(client, type, provider, Call.Member(credential, "then"), isAsync, renews);
        }
        else if (Call.Member(credential, "username") is { ValueKind: JsonValueKind.String } username)
        {
            target.Credentials[name] = (dynamic)type.GetMethod("Basic")!.Invoke(null, [username.GetString(), credential.GetProperty("password").GetString()])!;
        }
        else if (isApiKey)
        {
            // Two schemes may share a name of a field, in different places.
            var isShared = client.Outline.GetProperty("securitySchemes").EnumerateArray().Count(other => other.GetProperty("option").GetString() == option) > 1;
            target.AddApiKey(isShared ? name : option, credential.GetProperty("key").GetString()!);
        }
        else
        {
            var value = (Call.Member(credential, "token") is { ValueKind: JsonValueKind.String } token ? token : credential.GetProperty("key")).GetString()!;
            target.Credentials[name] = (dynamic)type.GetMethod("Of", [typeof(string)])!.Invoke(null, [value])!;
        }
    }

    private static object Provided(LoadedClient client, Type type, JsonElement values, JsonElement then, bool isAsync, bool renews)
    {
        var queue = values.EnumerateArray().Select(value => value.GetString()!).ToArray();
        var at = -1;
        string Next()
        {
            var asked = Interlocked.Increment(ref at);
            if (then.ValueKind == JsonValueKind.Object && asked >= queue.Length)
            {
                throw Hook.Failure(then.GetProperty("throws").GetString()!);
            }

            return queue[Math.Min(asked, queue.Length - 1)];
        }

        if (renews)
        {
            return Tokens.Renewing(client, type, Next);
        }

        if (!isAsync)
        {
            return type.GetMethod("Of", [typeof(Func<string>)])!.Invoke(null, [(Func<string>)Next])!;
        }

        Func<CancellationToken, ValueTask<string>> later = async _ =>
        {
            var isHanging = then.ValueKind == JsonValueKind.String && at + 1 >= queue.Length;
            await Task.Delay(isHanging ? Timeout.Infinite : 1).ConfigureAwait(false);
            return Next();
        };
        return type.GetMethod("Of", [typeof(Func<CancellationToken, ValueTask<string>>)])!.Invoke(null, [later])!;
    }
}
