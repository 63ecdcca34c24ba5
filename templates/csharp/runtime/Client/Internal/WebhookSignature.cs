// Verifies that a request comes from who knows the secret, by a row that says how requests are signed.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.Linq;
    using global::System.Security.Cryptography;
    using global::System.Text;
    using global::System.Text.Json;

    /// <summary>How requests are signed, with HMAC and SHA-256. Headers are in small letters.</summary>
    internal sealed class WebhookSignature
    {
        private static readonly UTF8Encoding s_strict = new UTF8Encoding(false, true);

        public WebhookSignature(string header, string prefix, string encoding, string content, string body, string secret)
        {
            Header = header;
            Prefix = prefix;
            IsBase64 = encoding == "base64";
            Content = content;
            IsSorted = body == "sorted-json";
            HasBase64Secret = secret == "base64";
        }

        public string Header { get; }

        public string Prefix { get; }

        public bool IsBase64 { get; }

        public string Content { get; }

        public bool IsSorted { get; }

        public bool HasBase64Secret { get; }

        public string? Separator { get; set; }

        public string? IdHeader { get; set; }

        public string? TimestampHeader { get; set; }

        public string? TimestampPrefix { get; set; }

        /// <summary>Throws where no secret has made the signature.</summary>
        public void Verify(byte[] body, WebhookHeaders headers, string secret, WebhookOptions options)
        {
            var keys = new[] { secret }.Concat(options.OtherSecrets).Select(KeyOf).ToList();
            var value = headers.Needed(Header);
            var pieces = Separator is null ? new[] { value } : value.Split(new[] { Separator }, StringSplitOptions.None);
            var entries = pieces.Select(piece => piece.Trim()).ToList();
            var isTimed = TimestampHeader is not null || TimestampPrefix is not null;
            var timestamp = TimestampHeader is not null ? headers.Needed(TimestampHeader)
                : TimestampPrefix is not null ? After(entries, TimestampPrefix).FirstOrDefault() ?? string.Empty : string.Empty;
            if (isTimed && (timestamp.Length is 0 or > 15 || !timestamp.All(letter => letter is >= '0' and <= '9')))
            {
                throw new WebhookVerificationException(WebhookFailure.Malformed, "The timestamp of the request is no number of seconds.");
            }

            var signatures = After(entries, Prefix).Select(text => IsBase64 ? FromBase64(text) : FromHex(text)).OfType<byte[]>().ToList();
            if (signatures.Count == 0)
            {
                throw new WebhookVerificationException(WebhookFailure.Malformed, $"The header {Header} holds no signature of the expected form.");
            }

            if (isTimed)
            {
                CheckAge(timestamp, options);
            }

            var id = IdHeader is null ? string.Empty : headers.Needed(IdHeader);
            var contents = BodiesOf(body).Select(each => ContentOf(each, id, timestamp)).ToList();
            foreach (var key in keys)
            {
                using var hmac = new HMACSHA256(key);
                foreach (var content in contents)
                {
                    var expected = hmac.ComputeHash(content);
                    if (signatures.Any(each => AreEqual(expected, each)))
                    {
                        return;
                    }
                }
            }

            throw new WebhookVerificationException(WebhookFailure.BadSignature, "The request has no signature that was made with this secret.");
        }

        private static void CheckAge(string timestamp, WebhookOptions options)
        {
            var sent = long.Parse(timestamp, CultureInfo.InvariantCulture);
            var age = (options.Now().ToUnixTimeMilliseconds() / 1000.0) - sent;
            if (age > options.Tolerance.TotalSeconds)
            {
                throw new WebhookVerificationException(WebhookFailure.TooOld, "The timestamp of the request is too long ago.");
            }

            if (-age > options.Tolerance.TotalSeconds)
            {
                throw new WebhookVerificationException(WebhookFailure.TooNew, "The timestamp of the request is too far ahead.");
            }
        }

        private static IEnumerable<string> After(IEnumerable<string> entries, string start) =>
            entries.Where(entry => entry.StartsWith(start, StringComparison.Ordinal)).Select(entry => entry.Substring(start.Length));

        /// <summary>In constant time.</summary>
        private static bool AreEqual(byte[] expected, byte[] given)
        {
#if !NETCOREAPP
            var difference = expected.Length ^ given.Length;
            for (var index = 0; index < expected.Length; index++)
            {
                difference |= expected[index] ^ (index < given.Length ? given[index] : 0);
            }

            return difference == 0;
#else
            return CryptographicOperations.FixedTimeEquals(expected, given);
#endif
        }

        private static byte[]? FromBase64(string text)
        {
            try
            {
                return text.Length == 0 || text.Any(char.IsWhiteSpace) ? null : Convert.FromBase64String(text);
            }
            catch (FormatException)
            {
                return null;
            }
        }

        private static byte[]? FromHex(string text)
        {
            if (text.Length == 0 || text.Length % 2 != 0)
            {
                return null;
            }

            var bytes = new byte[text.Length / 2];
            for (var index = 0; index < bytes.Length; index++)
            {
                if (!byte.TryParse(text.Substring(index * 2, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out bytes[index]))
                {
                    return null;
                }
            }

            return bytes;
        }

        private static void WriteInOrder(StringBuilder text, JsonElement value)
        {
            var separator = string.Empty;
            switch (value.ValueKind)
            {
                case JsonValueKind.Object:
                    text.Append('{');
                    var members = new SortedDictionary<string, JsonElement>(StringComparer.Ordinal);
                    foreach (var member in value.EnumerateObject())
                    {
                        members[member.Name] = member.Value;
                    }

                    foreach (var member in members)
                    {
                        text.Append(separator);
                        WriteQuoted(text, member.Key);
                        text.Append(':');
                        WriteInOrder(text, member.Value);
                        separator = ",";
                    }

                    text.Append('}');
                    break;
                case JsonValueKind.Array:
                    text.Append('[');
                    foreach (var item in value.EnumerateArray())
                    {
                        text.Append(separator);
                        WriteInOrder(text, item);
                        separator = ",";
                    }

                    text.Append(']');
                    break;
                case JsonValueKind.String:
                    WriteQuoted(text, value.GetString()!);
                    break;
                default:
                    text.Append(value.GetRawText());
                    break;
            }
        }

        /// <summary>As JavaScript writes texts.</summary>
        private static void WriteQuoted(StringBuilder text, string value)
        {
            const string letters = "btn\0fr";
            text.Append('"');
            foreach (var letter in value)
            {
                if (letter is '"' or '\\')
                {
                    text.Append('\\').Append(letter);
                }
                else if (letter is >= '\b' and <= '\r' and not '\v')
                {
                    text.Append('\\').Append(letters[letter - '\b']);
                }
                else if (letter < ' ')
                {
                    text.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
                }
                else
                {
                    text.Append(letter);
                }
            }

            text.Append('"');
        }

        private byte[] KeyOf(string secret)
        {
            var key = string.IsNullOrEmpty(secret) ? null
                : !HasBase64Secret ? Encoding.UTF8.GetBytes(secret)
                : FromBase64(secret.StartsWith("whsec_", StringComparison.Ordinal) ? secret.Substring(6) : secret);
            return key ?? throw new WebhookVerificationException(
                WebhookFailure.BadSecret,
                HasBase64Secret ? "A secret is empty, or not base64 behind whsec_." : "A secret is empty.");
        }

        /// <summary>Where the keys of the body were put in order to be signed: the body of that order, and the body as it came.</summary>
        private IEnumerable<byte[]> BodiesOf(byte[] body)
        {
            if (IsSorted)
            {
                byte[]? sorted = null;
                try
                {
                    using var document = JsonDocument.Parse(s_strict.GetString(body));
                    var text = new StringBuilder();
                    WriteInOrder(text, document.RootElement);
                    sorted = Encoding.UTF8.GetBytes(text.ToString());
                }
                catch (Exception error) when (error is ArgumentException or JsonException or InvalidOperationException)
                {
                    // It is signed as it came, or not at all.
                }

                if (sorted is not null)
                {
                    yield return sorted;
                }
            }

            yield return body;
        }

        private byte[] ContentOf(byte[] body, string id, string timestamp)
        {
            var place = Content.IndexOf("{body}", StringComparison.Ordinal);
            byte[] Fill(string text) => Encoding.UTF8.GetBytes(text.Replace("{id}", id).Replace("{timestamp}", timestamp));
            return Fill(Content.Substring(0, place)).Concat(body).Concat(Fill(Content.Substring(place + 6))).ToArray();
        }
    }
}
