// One call: makes the client, converts the arguments, calls, and writes down what came of it.

using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Drive;

internal sealed class Call
{
    private readonly JsonElement _call;
    private readonly LoadedClient _client;
    private readonly bool _isSync;
    private readonly JsonElement _operation;
    private readonly List<string> _log = [];

    public Call(JsonElement call, LoadedClient client, bool isSync)
    {
        _call = call;
        _client = client;
        _isSync = isSync;
        _operation = client.Operation(call.GetProperty("operation").GetString()!, Member(call, "stream") is { ValueKind: JsonValueKind.True }, Member(call, "body"));
    }

    public async Task<JsonObject> AnswerAsync()
    {
        var options = Member(_call, "options");
        var api = ApiFor(_operation.GetProperty("class").GetString()!);
        var callOptions = CallOptions(options);
        using var cancellation = new CancellationTokenSource();
        if (Member(options, "abortAfterMs") is { ValueKind: JsonValueKind.Number } abort)
        {
            if (abort.GetInt32() == 0)
            {
                cancellation.Cancel();
            }
            else
            {
                cancellation.CancelAfter(abort.GetInt32());
            }

            if (_isSync)
            {
                callOptions.CancellationToken = cancellation.Token;
            }
        }

        var arguments = new Arguments(_call, _operation, _client, callOptions);
        dynamic? told = null;
        if (Member(options, "progress") is { ValueKind: JsonValueKind.True })
        {
            told = Activator.CreateInstance(typeof(Told<>).MakeGenericType(_client.Client("TransferProgress")));
            if (Member(_call, "download").ValueKind != JsonValueKind.Object)
            {
                callOptions.UploadProgress = told;
            }
        }

        object bound = ((dynamic)api).WithOptions(callOptions);
        var arePages = Member(_call, "pages") is { ValueKind: JsonValueKind.True };
        var name = arePages
            ? _operation.GetProperty("pages").GetProperty("name").GetString()!
            : _operation.GetProperty("name").GetString() + "WithHttpInfo" + (_isSync ? string.Empty : "Async");
        var method = _client.Method(bound.GetType(), name);
        dynamic? response = null;
        Exception? failure = null;
        JsonObject answer;
        var items = new JsonArray();
        var left = new JsonObject();
        var download = Member(_call, "download");
        var isUnread = Member(_call, "unread") is { ValueKind: JsonValueKind.True };
        try
        {
            if ((isUnread || download.ValueKind == JsonValueKind.Object) && DataOf(method) != typeof(Stream))
            {
                throw new NotSupportedException("an answer that is not of bytes is decoded before it is given");
            }

            var values = arguments.Of(method, cancellation.Token);
            if (download.ValueKind == JsonValueKind.Object)
            {
                object Made(object given)
                {
                    Fill((dynamic)given, options);
                    return method.Invoke((object)((dynamic)api).WithOptions((dynamic)given), BindingFlags.DoNotWrapExceptions, null, values, null)!;
                }

                await Transfers.DownloadAsync(download, _client, Made, method.ReturnType, (object?)told, _isSync, cancellation.Token, left);
                answer = new JsonObject { ["ok"] = true };
                return Finish(answer, left, (object?)told);
            }

            var made = method.Invoke(bound, values);
            var take = Member(_call, "take") is { ValueKind: JsonValueKind.Number } taken ? taken.GetInt32() : -1;
            if (arePages)
            {
                await Items.ReadAsync(made!, items, take, _client, cancellation.Token);
            }
            else if (made is Task task)
            {
                await task;
                response = ((dynamic)task).Result;
            }
            else
            {
                response = made;
            }

            if (Member(_operation, "stream").ValueKind == JsonValueKind.Object)
            {
                await Items.ReadAsync((object)response!.Data, items, take, _client);
            }

            answer = isUnread ? await Transfers.ReadAsync((object)response!, Member(_call, "take") is { ValueKind: JsonValueKind.Number } none && none.GetInt32() == 0) : arePages
                ? new JsonObject { ["ok"] = true, ["value"] = new JsonObject { ["items"] = items } }
                : Outcome.Of((object)response!, _operation, _client, items);
        }
        catch (Exception error)
        {
            failure = error is TargetInvocationException { InnerException: { } inner } ? inner : error;
            answer = Outcome.Of(failure, _client);
            if (items.Count > 0)
            {
                answer["error"]!["items"] = items;
            }
        }

        if (Member(options, "dump") is { ValueKind: JsonValueKind.True })
        {
            var configuration = ((dynamic)bound).Configuration;
            answer["dump"] = string.Join("\n", new object?[] { api, bound, configuration, callOptions, response, (object?)response?.Data, failure, Report() }.Concat(_log).Concat(Walk.Of(failure)));
        }

        return Finish(answer, left, (object?)told);
    }

    private static Type DataOf(MethodInfo method)
    {
        var response = typeof(Task).IsAssignableFrom(method.ReturnType) ? method.ReturnType.GetGenericArguments()[0] : method.ReturnType;
        return response.GetGenericArguments()[0];
    }

    private static JsonObject Finish(JsonObject answer, JsonObject left, dynamic? told)
    {
        foreach (var (name, value) in left)
        {
            if (name != "value" || (bool)answer["ok"]!)
            {
                answer[name] = value!.DeepClone();
            }
        }

        if (((JsonObject?)told?.Last) is { } last)
        {
            answer["progress"] = last;
        }

        return answer;
    }

    internal static JsonElement Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    private string Report() => (string)_client.Client("Configuration").GetMethod("ToDebugReport")!.Invoke(null, [])!;

    private object ApiFor(string name)
    {
        if (Member(_call, "client") is not { ValueKind: JsonValueKind.String or JsonValueKind.Number } key)
        {
            return NewApi(name, NewConfiguration(), NewHttpClient());
        }

        var shared = (Tuple<object, HttpClient?>)_client.Shared.GetOrAdd(
            "configuration " + key, _ => new Lazy<object>(() => Tuple.Create(NewConfiguration(), NewHttpClient()))).Value;
        return _client.Shared.GetOrAdd($"{name} {key}", _ => new Lazy<object>(() => NewApi(name, shared.Item1, shared.Item2))).Value;
    }

    private object NewApi(string name, object configuration, HttpClient? http)
    {
        var type = _client.Api(name);
        return http is null ? Activator.CreateInstance(type, configuration)! : Activator.CreateInstance(type, http, configuration, null)!;
    }

    private HttpClient? NewHttpClient()
    {
        var origin = Member(_call, "baseUrl").ValueKind == JsonValueKind.String ? null : Member(_call, "origin") is { ValueKind: JsonValueKind.String } given ? given.GetString() : null;
        var isMarked = Member(Member(_call, "options"), "ownClient") is { ValueKind: JsonValueKind.True };
        foreach (var (name, isConnection) in new[] { ("transport", true), ("hook", false) })
        {
            if (Member(Member(Member(_call, "options"), name), "throws") is { ValueKind: JsonValueKind.String } throws)
            {
                return Hook.Throwing(throws.GetString()!, isConnection);
            }
        }

        return origin is null && !isMarked ? null : Hook.Client(origin, isMarked);
    }

    private object NewConfiguration()
    {
        dynamic configuration = Activator.CreateInstance(_client.Client("Configuration"))!;
        if (Member(_call, "baseUrl") is { ValueKind: JsonValueKind.String } baseUrl)
        {
            configuration.BasePath = baseUrl.GetString();
        }

        if (Member(_call, "serverVariables") is { ValueKind: JsonValueKind.Object } variables)
        {
            foreach (var variable in variables.EnumerateObject())
            {
                configuration.ServerVariables[variable.Name] = variable.Value.ToString();
            }
        }

        if (Member(Member(_call, "options"), "idempotencyKey") is { ValueKind: JsonValueKind.True })
        {
            configuration.Retry.GenerateIdempotencyKeys = true;
        }

        configuration.Log = (Action<string>)(line =>
        {
            lock (_log)
            {
                _log.Add(line);
            }
        });
        if (Member(_call, "auth") is { ValueKind: JsonValueKind.Array } auth)
        {
            foreach (var credential in auth.EnumerateArray())
            {
                Credentials.Add((object)configuration, credential, _client, Member(_call, "baseUrl") is { ValueKind: JsonValueKind.String } at ? at.GetString() : null);
            }
        }

        return configuration;
    }

    private dynamic CallOptions(JsonElement options)
    {
        dynamic result = Activator.CreateInstance(_client.Client("CallOptions"))!;
        Fill(result, options);
        return result;
    }

    /// <summary>Options of the call beside those that are there.</summary>
    private static void Fill(dynamic result, JsonElement options)
    {
        if (Member(options, "headers") is { ValueKind: JsonValueKind.Object } headers)
        {
            foreach (var header in headers.EnumerateObject())
            {
                result.Headers[header.Name] = header.Value.ToString();
            }
        }

        if (Member(options, "query") is { ValueKind: JsonValueKind.Object } query)
        {
            foreach (var parameter in query.EnumerateObject())
            {
                foreach (var value in parameter.Value.ValueKind == JsonValueKind.Array ? parameter.Value.EnumerateArray().ToArray() : [parameter.Value])
                {
                    result.Query.Add(parameter.Name, value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText());
                }
            }
        }

        if (Member(options, "baseUrl") is { ValueKind: JsonValueKind.String } baseUrl)
        {
            result.BasePath = baseUrl.GetString();
        }

        if (Member(options, "timeoutMs") is { ValueKind: JsonValueKind.Number } timeout)
        {
            result.Timeout = TimeSpan.FromMilliseconds(timeout.GetDouble());
        }

        if (Member(options, "retries") is { ValueKind: JsonValueKind.Number } retries)
        {
            result.MaxRetries = retries.GetInt32();
        }

        if (Member(options, "reconnects") is { ValueKind: JsonValueKind.Number } reconnects)
        {
            result.MaxReconnects = reconnects.GetInt32();
        }

        if (Member(options, "idempotencyKey") is { ValueKind: JsonValueKind.String } key)
        {
            result.IdempotencyKey = key.GetString();
        }
    }
}
