// `build LIST`: compiles clients. `drive MANIFEST`: answers calls, one JSON line each.

using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Drive;

internal static class Program
{
    private static readonly object s_out = new();

    public static async Task<int> Main(string[] arguments)
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        if (arguments[0] == "build")
        {
            Console.Out.WriteLine(ClientCompiler.BuildAll(arguments[1]).ToJsonString());
            return 0;
        }

        ThreadPool.SetMinThreads(64, 64);
        var manifest = JsonNode.Parse(File.ReadAllText(arguments[1]))!;
        var isSync = (string)manifest["driver"]! == "csharp-sync";
        var documents = new ConcurrentDictionary<string, Lazy<LoadedClient>>();
        foreach (var document in manifest["documents"]!.AsArray())
        {
            documents[(string)document!["name"]!] = new Lazy<LoadedClient>(() => new LoadedClient(document));
        }

        Write(new JsonObject { ["ready"] = true });
        var pending = new ConcurrentDictionary<Task, bool>();
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        while (await input.ReadLineAsync() is { } line)
        {
            if (line.Length == 0)
            {
                continue;
            }

            var task = isSync
                ? Task.Factory.StartNew(() => AnswerAsync(line, documents, true).GetAwaiter().GetResult(), TaskCreationOptions.LongRunning)
                : Task.Run(() => AnswerAsync(line, documents, false));
            pending[task] = true;
            _ = task.ContinueWith(done => pending.TryRemove(done, out _), TaskScheduler.Default);
        }

        await Task.WhenAll(pending.Keys);
        return 0;
    }

    private static async Task AnswerAsync(string line, ConcurrentDictionary<string, Lazy<LoadedClient>> documents, bool isSync)
    {
        var call = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 512 }).RootElement;
        JsonObject answer;
        try
        {
            answer = await new Call(call, documents[call.GetProperty("spec").GetString()!].Value, isSync).AnswerAsync();
        }
        catch (Exception error)
        {
            answer = new JsonObject { ["ok"] = false, ["error"] = new JsonObject { ["kind"] = "unsupported", ["message"] = error.ToString() } };
        }

        answer["id"] = JsonNode.Parse(call.GetProperty("id").GetRawText());
        Write(answer);
    }

    private static void Write(JsonObject answer)
    {
        var text = Halves.Show(answer.ToJsonString(new JsonSerializerOptions { MaxDepth = 512 }));
        lock (s_out)
        {
            Console.Out.WriteLine(text);
            Console.Out.Flush();
        }
    }
}
