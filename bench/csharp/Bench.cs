// Makes the same call by the client and by HttpClient with System.Text.Json's source generator.

using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Apideck.Vault.Api;

namespace Bench
{
    public static class Program
    {
        private const int Warm = 2000;
        private const int Counted = 4000;

        public static async Task Main(string[] arguments)
        {
            var origin = arguments[0];
            if (arguments[1] == "cold")
            {
                await (arguments[2] == "client" ? ClientAsync(Bare.NewApi(origin)) : Bare.CallAsync(origin));
                return;
            }

            var api = Bare.NewApi(origin);
            var parts = new[]
            {
                await Measure("bare-async", () => Bare.CallAsync(origin)),
                await Measure("client-async", () => ClientAsync(api)),
                await Measure("bare-sync", () => { Bare.Call(origin); return Task.CompletedTask; }),
                await Measure("client-sync", () => { api.SessionsCreate("consumer", "app", Bare.NewSession()); return Task.CompletedTask; }),
            };
            Console.WriteLine("{" + string.Join(",", parts) + "}");
        }

        private static Task ClientAsync(SessionsApi api) => api.SessionsCreateAsync("consumer", "app", Bare.NewSession());

        private static async Task<string> Measure(string name, Func<Task> call)
        {
            for (var count = 0; count < Warm; count++)
            {
                await call();
            }

            var bytes = GC.GetTotalAllocatedBytes(true);
            var watch = Stopwatch.StartNew();
            for (var count = 0; count < Counted; count++)
            {
                await call();
            }

            watch.Stop();
            var allocated = GC.GetTotalAllocatedBytes(true) - bytes;
            return FormattableString.Invariant($"\"{name}\":{{\"microseconds\":{watch.Elapsed.TotalMilliseconds * 1000 / Counted},\"bytes\":{(double)allocated / Counted}}}");
        }
    }
}
