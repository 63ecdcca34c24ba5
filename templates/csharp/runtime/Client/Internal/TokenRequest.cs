// One request for an access token: client credentials (RFC 6749 §4.4), or a refresh token (§6).

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.IO;
    using global::System.Net;
    using global::System.Net.Http;
    using global::System.Net.Http.Headers;
    using global::System.Text;
    using global::System.Text.Json;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    internal static class TokenRequest
    {
        private const int MaxBytes = 1 << 20;
        private const int MaxText = 2000;

        public static async Task<ApiTokens> SendAsync(Uri address, ApiTokenOptions options, string? refreshToken)
        {
            var secrets = new SentSecrets();
            secrets.Add(options.ClientSecret);
            secrets.Add(refreshToken);
            var configuration = options.Configuration ?? GlobalConfiguration.Instance;
            var retry = configuration.Retry;
            var budget = retry.RetryAfterBudget;
            // A refresh token may be used up by a request whose answer is lost: it is sent again only where the endpoint did nothing.
            var isSafe = refreshToken is null;
            for (var attempt = 0; ; attempt++)
            {
                var started = options.Now();
                int? status = null;
                TimeSpan pause;
                try
                {
                    using var limit = new CancellationTokenSource(options.Timeout > TimeSpan.Zero ? options.Timeout : Timeout.InfiniteTimeSpan);
                    using var message = MessageOf(address, options, refreshToken);
                    var client = options.HttpClient ?? HttpTransport.For(configuration);
                    using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
                    status = (int)response.StatusCode;
                    var mayRepeat = attempt < retry.MaxRetries && RetryConfiguration.IsRetryable(status.Value, isSafe);
                    var wanted = mayRepeat ? RetryConfiguration.RetryAfter(response) : null;
                    if (!mayRepeat || wanted > budget)
                    {
                        var body = await BodyAsync(response.Content, limit.Token).ConfigureAwait(false);
                        return Read(status, body, started, refreshToken, secrets);
                    }

                    budget -= wanted ?? TimeSpan.Zero;
                    pause = wanted ?? retry.Jitter(attempt);
                }
                catch (Exception error) when (error is HttpRequestException or IOException or OperationCanceledException or InvalidOperationException)
                {
                    var isPassing = error is not InvalidOperationException && (isSafe || HttpTransport.IsUnmade(error));
                    if (!isPassing || attempt >= retry.MaxRetries)
                    {
                        // Its text alone: the error may hold what was sent.
                        var reason = error is OperationCanceledException ? "it did not come in time" : secrets.Redact(error.Message);
                        throw new ApiTokenException("no answer of the token endpoint", status, null, reason);
                    }

                    pause = retry.Jitter(attempt);
                }

                await Task.Delay(pause).ConfigureAwait(false);
            }
        }

        /// <summary>A tenth of its time before it expires, 30 seconds at most.</summary>
        public static DateTimeOffset? RenewAt(DateTimeOffset started, double seconds)
        {
            if (!(seconds >= 0) || seconds > (DateTimeOffset.MaxValue - started).TotalSeconds)
            {
                return null;
            }

            return started.AddSeconds(seconds - Math.Min(30, seconds / 10));
        }

        private static HttpRequestMessage MessageOf(Uri address, ApiTokenOptions options, string? refreshToken)
        {
            var fields = new Dictionary<string, string>(options.Parameters, StringComparer.Ordinal)
            {
                ["grant_type"] = refreshToken is null ? "client_credentials" : "refresh_token",
            };
            var message = new HttpRequestMessage(HttpMethod.Post, address);
            message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
            if (refreshToken is not null)
            {
                fields["refresh_token"] = refreshToken;
            }

            if (options.Scopes.Count > 0)
            {
                fields["scope"] = string.Join(" ", options.Scopes);
            }

            if (options.ClientSecret is { } secret && options.Authentication == ApiTokenAuthentication.Header)
            {
                // §2.3.1: id and secret are form-encoded before they are joined.
                var pair = WebUtility.UrlEncode(options.ClientId) + ":" + WebUtility.UrlEncode(secret);
                message.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes(pair)));
            }
            else
            {
                fields["client_id"] = options.ClientId;
                if (options.ClientSecret is not null)
                {
                    fields["client_secret"] = options.ClientSecret;
                }
            }

            message.Content = new FormUrlEncodedContent(fields);
            return message;
        }

        private static async Task<byte[]> BodyAsync(HttpContent content, CancellationToken cancellationToken)
        {
            using var stream = await HttpTransport.StreamAsync(content, true, cancellationToken).ConfigureAwait(false);
            var body = new MemoryStream();
            var buffer = new byte[8192];
            while (body.Length <= MaxBytes)
            {
                var count = await HttpTransport.ReadAsync(stream, buffer, 0, true, cancellationToken).ConfigureAwait(false);
                if (count == 0)
                {
                    break;
                }

                body.Write(buffer, 0, count);
            }

            return body.Length > MaxBytes ? Array.Empty<byte>() : body.ToArray();
        }

        private static ApiTokens Read(int? status, byte[] body, DateTimeOffset started, string? refreshToken, SentSecrets secrets)
        {
            using var answer = Parsed(body);
            var token = Text(answer, "access_token");
            if (status != 200 || string.IsNullOrEmpty(token))
            {
                throw new ApiTokenException("the token endpoint gave no token", status, Said(answer, "error", secrets), Said(answer, "error_description", secrets));
            }

            var next = Text(answer, "refresh_token");
            return new ApiTokens(token!, RenewAt(started, Seconds(answer)), string.IsNullOrEmpty(next) ? refreshToken : next);
        }

        private static JsonDocument? Parsed(byte[] body)
        {
            try
            {
                return JsonDocument.Parse(body);
            }
            catch (JsonException)
            {
                return null;
            }
        }

        private static JsonElement Member(JsonDocument? answer, string name) =>
            answer is { RootElement: { ValueKind: JsonValueKind.Object } root } && root.TryGetProperty(name, out var found) ? found : default;

        private static string? Text(JsonDocument? answer, string name) =>
            JsonBytes.TextOf(Member(answer, name));

        private static string? Said(JsonDocument? answer, string name, SentSecrets secrets) =>
            Text(answer, name) is { } text ? Redaction.Cut(secrets.Redact(text), MaxText) : null;

        private static double Seconds(JsonDocument? answer)
        {
            var found = Member(answer, "expires_in");
            if (found.ValueKind == JsonValueKind.Number)
            {
                return found.TryGetDouble(out var number) ? number : double.NaN;
            }

            return Text(answer, "expires_in") is { } text && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) ? seconds : double.NaN;
        }
    }
}
