// The items of a stream or of all pages in wire form, read by the loop that the driver has: `await foreach`, or `foreach`.

using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Drive;

internal static class Items
{
    private static readonly MethodInfo s_read = typeof(Items).GetMethod(nameof(ReadLaterAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Reads as many items as asked for, or all of them where that is less than none.</summary>
    public static Task ReadAsync(object stream, JsonArray items, int take, LoadedClient client, CancellationToken cancellationToken = default)
    {
        if (take == 0)
        {
            return Task.CompletedTask;
        }

        if (stream is not IEnumerable arriving)
        {
            var later = stream.GetType().GetInterfaces().Single(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));
            return (Task)s_read.MakeGenericMethod(later.GetGenericArguments()).Invoke(null, [stream, items, take, client, cancellationToken])!;
        }

        foreach (var item in arriving)
        {
            items.Add(Written(item, client));
            if (items.Count == take)
            {
                break;
            }
        }

        return Task.CompletedTask;
    }

    private static async Task ReadLaterAsync<T>(IAsyncEnumerable<T> arriving, JsonArray items, int take, LoadedClient client, CancellationToken cancellationToken)
    {
        await foreach (var item in arriving.WithCancellation(cancellationToken))
        {
            items.Add(Written(item, client));
            if (items.Count == take)
            {
                break;
            }
        }
    }

    private static JsonNode? Written(object? item, LoadedClient client)
    {
        if (item?.GetType().Name != "ServerSentEvent")
        {
            return JsonNode.Parse(Halves.Hide(client.Serialize(item)), null, new JsonDocumentOptions { MaxDepth = 512 });
        }

        dynamic raw = item;
        var result = new JsonObject { ["data"] = (string)raw.Data };
        if ((string?)raw.Event is { } name)
        {
            result["event"] = name;
        }

        if ((string?)raw.Id is { } id)
        {
            result["id"] = id;
        }

        if ((int?)raw.Retry is { } retry)
        {
            result["retry"] = retry;
        }

        return result;
    }
}
