// The call that is measured: by HttpClient with System.Text.Json's source generator, and what the client makes it with.

using System.Net.Http;
using System.Text.Json;
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

    public static class Bare
    {
        private const string RedirectUri = "https://example.com";

        public static HttpClient Http { get; } = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });

        public static async Task CallAsync(string origin)
        {
            using var response = await Http.SendAsync(NewMessage(origin), HttpCompletionOption.ResponseHeadersRead);
            using var stream = await response.Content.ReadAsStreamAsync();
            await JsonSerializer.DeserializeAsync(stream, BareContext.Default.Answer);
        }

        public static void Call(string origin)
        {
            using var response = Http.Send(NewMessage(origin), HttpCompletionOption.ResponseHeadersRead);
            using var stream = response.Content.ReadAsStream();
            JsonSerializer.Deserialize(stream, BareContext.Default.Answer);
        }

        public static SessionsApi NewApi(string origin)
        {
            var config = new Configuration { BasePath = origin };
            config.AddApiKey("Authorization", "key");
            return new SessionsApi(config);
        }

        public static Session NewSession() => new Session { RedirectUri = RedirectUri };

        private static HttpRequestMessage NewMessage(string origin)
        {
            var bytes = JsonSerializer.SerializeToUtf8Bytes(new Request(RedirectUri), BareContext.Default.Request);
            var message = new HttpRequestMessage(HttpMethod.Post, origin + "/vault/sessions") { Content = new ByteArrayContent(bytes) };
            message.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
            message.Headers.TryAddWithoutValidation("Authorization", "Bearer key");
            message.Headers.TryAddWithoutValidation("x-apideck-consumer-id", "consumer");
            message.Headers.TryAddWithoutValidation("x-apideck-app-id", "app");
            return message;
        }
    }
}
