// Webhooks: the vectors that all clients run, which the test writes beside the program, and how events are read.

using System;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Runtime.Client;
using Runtime.Client.Internal;

namespace RuntimeTests
{
    internal static class WebhookTests
    {
        public static void RequestsAreVerifiedAsTheVectorsSay()
        {
            var file = Path.Combine(AppContext.BaseDirectory, "../vectors.json");
            using var vectors = JsonDocument.Parse(File.ReadAllText(file));
            var wrong = vectors.RootElement.EnumerateArray()
                .Select(vector => (Name: vector.GetProperty("name").GetString(), Expected: vector.GetProperty("expected").GetString()!.Replace("-", string.Empty), Outcome: OutcomeOf(vector)))
                .Where(each => !string.Equals(each.Expected, each.Outcome, StringComparison.OrdinalIgnoreCase))
                .ToList();
            Check.Equal(string.Empty, string.Join(", ", wrong));
        }

        public static void EventsAreKnownAndDecoded()
        {
            var known = Unwrap("{\"type\":\"moved\",\"old_place\":\"x\"}");
            Check.Equal("moved", known.Name);
            Check.Equal("OldPlace", known.GetType().GetProperty("Data")!.PropertyType.GetProperty("OldPlace")!.Name);
            var unknown = Unwrap("{\"type\":\"lost\",\"at\":1}");
            Check.Equal(null, unknown.Name);
            Check.Equal(1, unknown.Json.GetProperty("at").GetInt32());
        }

        private static WebhookEvent Unwrap(string text)
        {
            var body = Encoding.UTF8.GetBytes(text);
            using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes("secret"));
            var at = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
            var signed = Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes($"1.{at}.{text}")));
            var headers = new NameValueCollection { { "Webhook-Id", "1" }, { "Webhook-Timestamp", $"{at}" }, { "Webhook-Signature", $"v1,{signed}" } };
            return WebhookReceiver.Unwrap(body, headers, Convert.ToBase64String(Encoding.UTF8.GetBytes("secret")));
        }

        private static string OutcomeOf(JsonElement vector)
        {
            string? Row(string name) => vector.GetProperty("signature").TryGetProperty(name, out var value) ? value.GetString() : null;
            var signature = new WebhookSignature(Row("header")!, Row("prefix")!, Row("encoding")!, Row("content")!, Row("body")!, Row("secret")!)
            {
                Separator = Row("separator"),
                IdHeader = Row("idHeader"),
                TimestampHeader = Row("timestampHeader"),
                TimestampPrefix = Row("timestampPrefix"),
            };
            var secrets = vector.GetProperty("secrets").EnumerateArray().Select(each => each.GetString()!).ToList();
            var headers = vector.GetProperty("headers").EnumerateArray().Select(pair => new KeyValuePair<string, string>(pair[0].GetString()!, pair[1].GetString()!));
            var options = new WebhookOptions
            {
                Now = () => DateTimeOffset.FromUnixTimeSeconds(vector.GetProperty("now").GetInt64()),
                OtherSecrets = secrets.Skip(1).ToList(),
            };
            if (vector.TryGetProperty("tolerance", out var tolerance))
            {
                options.Tolerance = TimeSpan.FromSeconds(tolerance.GetInt32());
            }

            try
            {
                signature.Verify(vector.GetProperty("body").GetBytesFromBase64(), WebhookHeaders.Of(headers), secrets.FirstOrDefault() ?? string.Empty, options);
                return "ok";
            }
            catch (WebhookVerificationException error)
            {
                return error.Reason.ToString();
            }
        }
    }
}
