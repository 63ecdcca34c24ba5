// Credentials that renew: those that the client's own class makes, which asks for tokens, and a function that says so.

using System.Reflection;
using System.Text.Json;

namespace Drive;

internal static class Tokens
{
    public static object Credential(JsonElement tokens, LoadedClient client, string baseUrl)
    {
        string? Text(string name) => Call.Member(tokens, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        dynamic options = Activator.CreateInstance(client.Client("ApiTokenOptions"), Text("clientId"), Text("clientSecret"))!;
        options.TokenUrl = new Uri(baseUrl + Text("path"));
        if (Text("authentication") is not null)
        {
            options.Authentication = (dynamic)Enum.Parse(client.Client("ApiTokenAuthentication"), "Body");
        }

        if (Call.Member(tokens, "scopes") is { ValueKind: JsonValueKind.Array } scopes)
        {
            options.Scopes = scopes.EnumerateArray().Select(scope => scope.GetString()!).ToArray();
        }

        if (Call.Member(tokens, "parameters") is { ValueKind: JsonValueKind.Object } parameters)
        {
            foreach (var parameter in parameters.EnumerateObject())
            {
                options.Parameters[parameter.Name] = parameter.Value.GetString()!;
            }
        }

        if (Call.Member(tokens, "cached") is { ValueKind: JsonValueKind.Object } cached)
        {
            var refresh = Call.Member(cached, "refreshToken") is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
            var create = typeof(DispatchProxy).GetMethods().Single(method => method.Name == "Create" && method.IsGenericMethod);
            var cache = create.MakeGenericMethod(client.Client("IApiTokenCache"), typeof(Kept)).Invoke(null, null)!;
            ((Kept)cache).Tokens = Activator.CreateInstance(client.Client("ApiTokens"), cached.GetProperty("accessToken").GetString(), null, refresh);
            ((object)options).GetType().GetProperty("Cache")!.SetValue(options, cache);
        }

        var source = client.Client("ApiTokenSource");
        return Text("grant") == "refreshToken"
            ? source.GetMethod("RefreshToken")!.Invoke(null, [Text("refreshToken"), (object)options])!
            : source.GetMethod("ClientCredentials")!.Invoke(null, [(object)options])!;
    }

    public static object Renewing(LoadedClient client, Type type, Func<string> next)
    {
        var made = typeof(Tokens).GetMethod(nameof(Provider), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(client.Client("ApiCredentialRequest"))
            .Invoke(null, [next]);
        return type.GetMethod("Renewing")!.Invoke(null, [made])!;
    }

    private static Func<TRequest, string?, CancellationToken, ValueTask<string>> Provider<TRequest>(Func<string> next) =>
        (_, _, _) => new ValueTask<string>(next());
}

/// <summary>A cache of the caller's.</summary>
public class Kept : DispatchProxy
{
    public object? Tokens { get; set; }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.ReturnType == typeof(ValueTask))
        {
            Tokens = args![0];
            return default(ValueTask);
        }

        return Activator.CreateInstance(targetMethod.ReturnType, Tokens);
    }
}
