// One upload, download, stream or walk over pages in one process: prints the peak of its memory (VmHWM, MiB) and seconds. Arguments: way, URL, path.

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Files.Api;
using Files.Client;

namespace Bench
{
    public static class Program
    {
        public static async Task Main(string[] arguments)
        {
            var (way, url, path) = (arguments[0], arguments[1], arguments[2]);
            var watch = Stopwatch.StartNew();
            var api = new DefaultApi(new Configuration { BasePath = url });
            switch (way)
            {
                case "bare up": await UpAsync(url, path); break;
                case "raw": await api.RawAsync(FileParameter.FromPath(path)); break;
                case "raw sync": api.Raw(FileParameter.FromPath(path)); break;
                case "form": await api.FormAsync(FileParameter.FromPath(path)); break;
                case "bare down": await DownAsync(url, path); break;
                case "down": await ApiDownload.ToFileAsync(options => api.WithOptions(options).FileWithHttpInfoAsync(), path); break;
                case "down sync": ApiDownload.ToFile(options => api.WithOptions(options).FileWithHttpInfo(), path); break;
                case "bare events": Expect(await BareEventsAsync(url), path); break;
                case "events": Expect(await CountAsync(await api.EventsAsync()), path); break;
                case "events sync": Expect(api.Events().Count(), path); break;
                case "bare pages": Expect(await BarePagesAsync(url), path); break;
                case "pages": Expect(await CountAsync(api.PagesPagesAsync()), path); break;
                default: throw new ArgumentException(way);
            }

            var seconds = watch.Elapsed.TotalSeconds;
            var peak = File.ReadLines("/proc/self/status").Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            Console.WriteLine(FormattableString.Invariant($"{int.Parse(peak.Split(':')[1].Replace("kB", string.Empty)) / 1024.0:F1} {seconds:F2}"));
        }

        private static void Expect(int count, string expected)
        {
            if (count != int.Parse(expected))
            {
                throw new InvalidOperationException($"There were {count} items.");
            }
        }

        private static async Task<int> CountAsync<T>(IAsyncEnumerable<T> items)
        {
            var count = 0;
            await foreach (var item in items)
            {
                count += item is null ? 0 : 1;
            }

            return count;
        }

        private static async Task<int> BareEventsAsync(string url)
        {
            using var client = new HttpClient();
            using var reader = new StreamReader(await client.GetStreamAsync(url + "/events"));
            var count = 0;
            while (await reader.ReadLineAsync() is { } line)
            {
                count += line.StartsWith("data: ", StringComparison.Ordinal) && JsonDocument.Parse(line.Substring(6)).RootElement.GetProperty("number").GetInt64() >= 0 ? 1 : 0;
            }

            return count;
        }

        private static async Task<int> BarePagesAsync(string url)
        {
            using var client = new HttpClient();
            var count = 0;
            for (string? cursor = "0"; cursor is not null;)
            {
                using var page = JsonDocument.Parse(await client.GetByteArrayAsync($"{url}/pages?cursor={cursor}"));
                count += page.RootElement.GetProperty("items").GetArrayLength();
                cursor = page.RootElement.GetProperty("next").GetString();
            }

            return count;
        }

        private static async Task UpAsync(string url, string path)
        {
            using var client = new HttpClient();
            await using var file = File.OpenRead(path);
            (await client.PutAsync(url + "/raw", new StreamContent(file))).EnsureSuccessStatusCode();
        }

        private static async Task DownAsync(string url, string path)
        {
            using var client = new HttpClient();
            await using var from = await client.GetStreamAsync(url + "/file");
            await using var to = new FileStream(path, FileMode.CreateNew);
            await from.CopyToAsync(to);
        }
    }
}
