// Makes the same call by the client and by HttpClient with System.Text.Json's source generator.

using System;
using System.Diagnostics;
using System.Net.Http;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using Apideck.Vault.Api;
using Apideck.Vault.Client;
using Apideck.Vault.Model;

namespace Bench
{
    public sealed record Request([property: JsonPropertyName("redirect_uri")] string RedirectUri);

    public sealed record Token([property: JsonPropertyName("session_uri")] string SessionUri, [property: JsonPropertyName("session_token")] string SessionToken);

    public sealed record Answer([property: JsonPropertyName("status_code")] int StatusCode, [property: JsonPropertyName("status")] string Status, [property: JsonPropertyName("data")] Token Data);

    [JsonSerializable(typeof(Request))]
    [JsonSerializable(typeof(Answer))]
    public partial class BareContext : JsonSerializerContext
    {
    }

    public static class Program
    {
        private const int Warm = 2000;
        private const int Counted = 4000;
        private static readonly HttpClient s_http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });

        public static async Task Main(string[] arguments)
        {
            var origin = arguments[0];
            if (arguments[1] == "cold")
            {
                await (arguments[2] == "client" ? ClientAsync(NewApi(origin)) : BareAsync(origin));
                return;
            }

            var api = NewApi(origin);
            var parts = new[]
            {
                await Measure("bare-async", () => BareAsync(origin)),
                await Measure("client-async", () => ClientAsync(api)),
                await Measure("bare-sync", () => { Bare(origin); return Task.CompletedTask; }),
                await Measure("client-sync", () => { api.SessionsCreate("consumer", "app", NewSession()); return Task.CompletedTask; }),
            };
            Console.WriteLine("{" + string.Join(",", parts) + "}");
        }

        private static SessionsApi NewApi(string origin)
        {
            var config = new Configuration { BasePath = origin };
            config.AddApiKey("Authorization", "key");
            return new SessionsApi(config);
        }

        private static Session NewSession() => new Session { RedirectUri = "https://example.com" };

        private static Task ClientAsync(SessionsApi api) => api.SessionsCreateAsync("consumer", "app", NewSession());

        private static HttpRequestMessage NewMessage(string origin)
        {
            var bytes = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new Request("https://example.com"), BareContext.Default.Request);
            var message = new HttpRequestMessage(HttpMethod.Post, origin + "/vault/sessions") { Content = new ByteArrayContent(bytes) };
            message.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
            message.Headers.TryAddWithoutValidation("Authorization", "key");
            message.Headers.TryAddWithoutValidation("x-apideck-consumer-id", "consumer");
            message.Headers.TryAddWithoutValidation("x-apideck-app-id", "app");
            return message;
        }

        private static async Task BareAsync(string origin)
        {
            using var response = await s_http.SendAsync(NewMessage(origin), HttpCompletionOption.ResponseHeadersRead);
            using var stream = await response.Content.ReadAsStreamAsync();
            await System.Text.Json.JsonSerializer.DeserializeAsync(stream, BareContext.Default.Answer);
        }

        private static void Bare(string origin)
        {
            using var response = s_http.Send(NewMessage(origin), HttpCompletionOption.ResponseHeadersRead);
            using var stream = response.Content.ReadAsStream();
            System.Text.Json.JsonSerializer.Deserialize(stream, BareContext.Default.Answer);
        }

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
