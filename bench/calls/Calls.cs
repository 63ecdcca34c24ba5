// The part of bench/calls.mjs that runs in .NET. Arguments: origin, rounds, calls of a round, streams.

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;

namespace Bench
{
    public sealed record Sent([property: JsonPropertyName("number")] long Number);

    [JsonSerializable(typeof(Sent))]
    public partial class EventContext : JsonSerializerContext
    {
    }

    public sealed record Times(
        [property: JsonPropertyName("wall")] List<double> Wall,
        [property: JsonPropertyName("cpu")] List<double> Cpu);

    public static class Program
    {
        private const int Unmeasured = 5;
        public static async Task Main(string[] arguments)
        {
            var origin = arguments[0];
            var (rounds, calls, streams) = (int.Parse(arguments[1]), int.Parse(arguments[2]), int.Parse(arguments[3]));
            var api = Bare.NewApi(origin);
            var ways = new Dictionary<string, Func<Task>>
            {
                ["bare async"] = () => Bare.CallAsync(origin),
                ["client async"] = () => api.SessionsCreateAsync("consumer", "app", Bare.NewSession()),
                ["bare sync"] = () => { Bare.Call(origin); return Task.CompletedTask; },
                ["client sync"] = () => { api.SessionsCreate("consumer", "app", Bare.NewSession()); return Task.CompletedTask; },
            };
            var told = ways.ToDictionary(way => way.Key, _ => new Times(new List<double>(), new List<double>()));
            // Code is compiled again while it runs, after a pause: the first calls are left out.
            for (var round = -Unmeasured; round < rounds; round++)
            {
                foreach (var (name, call) in ways)
                {
                    var count = round == -Unmeasured ? 10000 : calls;
                    var (watch, used) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
                    for (var done = 0; done < count; done++)
                    {
                        await call();
                    }

                    if (round < 0)
                    {
                        await Task.Delay(300);
                    }
                    else
                    {
                        told[name].Wall.Add(watch.Elapsed.TotalMicroseconds / count);
                        told[name].Cpu.Add((Environment.CpuUsage.TotalTime - used).TotalMicroseconds / count);
                    }
                }
            }

            var events = new Dictionary<string, Func<Task<double>>>
            {
                ["bare"] = () => BareEventAsync(origin),
                ["client"] = () => ClientEventAsync(origin),
            };
            var first = events.ToDictionary(way => way.Key, _ => new List<double>());
            for (var number = -Unmeasured; number < streams; number++)
            {
                foreach (var (name, read) in events)
                {
                    var microseconds = await read();
                    if (number >= 0)
                    {
                        first[name].Add(microseconds);
                    }
                }
            }

            Console.WriteLine(JsonSerializer.Serialize(new { calls = told, streams = first }));
        }

        private static double Now() => (DateTime.UtcNow - DateTime.UnixEpoch).TotalMicroseconds;

        private static async Task<double> BareEventAsync(string origin)
        {
            using var stream = await Bare.Http.GetStreamAsync(origin + "/events");
            using var reader = new StreamReader(stream);
            var line = await reader.ReadLineAsync();
            var at = Now();
            return at - JsonSerializer.Deserialize(line!.Substring("data: ".Length), EventContext.Default.Sent)!.Number;
        }

        private static async Task<double> ClientEventAsync(string origin)
        {
            var api = new Streams.Api.DefaultApi(new Streams.Client.Configuration { BasePath = origin });
            await foreach (var one in await api.EventsAsync())
            {
                return Now() - one.Number;
            }

            throw new InvalidOperationException("There was no event.");
        }
    }
}
