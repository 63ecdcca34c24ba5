// One upload or download in one process: prints the peak of its memory (VmHWM, MiB) and seconds. Arguments: way, URL, path.

using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net.Http;
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
                case "down": await ApiDownload.ToFileAsync(options => api.WithOptions(options).FetchWithHttpInfoAsync(), path); break;
                case "down sync": ApiDownload.ToFile(options => api.WithOptions(options).FetchWithHttpInfo(), path); break;
                default: throw new ArgumentException(way);
            }

            var seconds = watch.Elapsed.TotalSeconds;
            var peak = File.ReadLines("/proc/self/status").Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            Console.WriteLine(FormattableString.Invariant($"{int.Parse(peak.Split(':')[1].Replace("kB", string.Empty)) / 1024.0:F1} {seconds:F2}"));
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
