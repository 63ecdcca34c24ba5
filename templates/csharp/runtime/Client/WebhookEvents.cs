// Receives webhooks: what a program gives and gets, and how an event is known and decoded.

namespace SpecsmithRuntime.Client
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Collections.Specialized;
    using global::System.Linq;
    using global::System.Text;
    using global::System.Text.Json;

    /// <summary>Why a request was refused.</summary>
    public enum WebhookFailure
    {
        /// <summary>A secret is empty, or not in its form.</summary>
        BadSecret,

        /// <summary>A header is absent.</summary>
        MissingHeader,

        /// <summary>A header or the body is not of the expected form.</summary>
        Malformed,

        /// <summary>The request was sent too long ago.</summary>
        TooOld,

        /// <summary>The request was sent too far ahead.</summary>
        TooNew,

        /// <summary>No signature of the request was made with the secret.</summary>
        BadSignature,
    }

    /// <summary>A request is not what it says it is. Neither the secret nor the signature that was expected is part of it.</summary>
    public sealed class WebhookVerificationException : Exception
    {
        /// <summary>For tests that need such an error.</summary>
        public WebhookVerificationException(WebhookFailure reason, string message)
            : base(message) => Reason = reason;

        /// <summary>Why the request was refused.</summary>
        public WebhookFailure Reason { get; }
    }

    /// <summary>How webhooks are verified.</summary>
    public sealed class WebhookOptions
    {
        /// <summary>How old or how far ahead a timestamp may be.</summary>
        public TimeSpan Tolerance { get; set; } = TimeSpan.FromMinutes(5);

        /// <summary>The clock.</summary>
        public Func<DateTimeOffset> Now { get; set; } = () => DateTimeOffset.UtcNow;

        /// <summary>Secrets that are good too, while one takes the place of another.</summary>
        public IReadOnlyList<string> OtherSecrets { get; set; } = Array.Empty<string>();
    }

    /// <summary>An event. One that is not known has no name.</summary>
    public class WebhookEvent
    {
        internal WebhookEvent(string? name, JsonElement json)
        {
            Name = name;
            Json = json;
        }

        /// <summary>The name in the document of the API; null where the event is not known.</summary>
        public string? Name { get; }

        /// <summary>The payload as it came.</summary>
        public JsonElement Json { get; }
    }

    /// <summary>An event that is known.</summary>
    /// <typeparam name="T">The type of the payload.</typeparam>
    public sealed class WebhookEvent<T> : WebhookEvent
    {
        internal WebhookEvent(string name, JsonElement json, T data)
            : base(name, json) => Data = data;

        /// <summary>The payload.</summary>
        public T Data { get; }
    }
}

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Collections.Specialized;
    using global::System.Linq;
    using global::System.Text;
    using global::System.Text.Json;

    /// <summary>Headers by their names in small letters. Of one that came twice there is no right value.</summary>
    internal sealed class WebhookHeaders
    {
        private readonly Dictionary<string, List<string>> _values = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);

        public static WebhookHeaders Of<T>(IEnumerable<KeyValuePair<string, T>> headers)
        {
            var made = new WebhookHeaders();
            foreach (var header in headers)
            {
                made.Add(header.Key, header.Value is IEnumerable<string?> values ? values : new[] { header.Value?.ToString() });
            }

            return made;
        }

        public static WebhookHeaders Of(NameValueCollection headers)
        {
            var made = new WebhookHeaders();
            foreach (var name in headers.AllKeys)
            {
                made.Add(name ?? string.Empty, headers.GetValues(name) ?? Array.Empty<string>());
            }

            return made;
        }

        public string? Get(string name)
        {
            if (!_values.TryGetValue(name, out var values))
            {
                return null;
            }

            return values.Count <= 1 ? values.FirstOrDefault()
                : throw new WebhookVerificationException(WebhookFailure.Malformed, $"The request has the header {name} more than once.");
        }

        public string Needed(string name)
        {
            var value = Get(name);
            return string.IsNullOrEmpty(value) ? throw new WebhookVerificationException(WebhookFailure.MissingHeader, $"The request has no header {name}.") : value!;
        }

        private void Add(string name, IEnumerable<string?> values)
        {
            if (!_values.TryGetValue(name, out var known))
            {
                known = new List<string>();
                _values[name] = known;
            }

            known.AddRange(values.OfType<string>());
        }
    }

    /// <summary>An event, and by what it is known: a header, a member of the payload, or nothing, where it is the only one.</summary>
    internal abstract class WebhookRow
    {
        protected WebhookRow(string name, string? header, string? member, string[] values)
        {
            Name = name;
            Header = header;
            Member = member;
            Values = values;
        }

        public string Name { get; }

        public string? Header { get; }

        public string? Member { get; }

        public string[] Values { get; }

        public bool Fits(JsonElement json, WebhookHeaders headers)
        {
            if (Header is not null)
            {
                return headers.Get(Header) is { } given && Values.Contains(given);
            }

            return Member is null || (json.ValueKind == JsonValueKind.Object && json.TryGetProperty(Member, out var value)
                && JsonBytes.TextOf(value) is { } text && Values.Contains(text));
        }

        public abstract WebhookEvent? Read(JsonElement json, byte[] body);
    }

    internal sealed class WebhookRow<T> : WebhookRow
    {
        private readonly JsonCodec<T> _codec;

        public WebhookRow(string name, string? header, string? member, string[] values, JsonCodec<T> codec)
            : base(name, header, member, values) => _codec = codec;

        public override WebhookEvent? Read(JsonElement json, byte[] body) =>
            JsonBytes.Read(body, _codec, out var data) == JsonMatch.Mismatch ? null : new WebhookEvent<T>(Name, json, data);
    }

    internal static class WebhookReading
    {
        private static readonly UTF8Encoding s_strict = new UTF8Encoding(false, true);

        public static WebhookEvent Read(byte[] body, WebhookHeaders headers, WebhookRow[] rows)
        {
            JsonElement json;
            try
            {
                json = JsonBytes.Parse(s_strict.GetString(body));
            }
            catch (Exception error) when (error is ArgumentException or JsonException)
            {
                throw new WebhookVerificationException(WebhookFailure.Malformed, "The signature is right, but the body is no JSON in UTF-8.");
            }

            var row = rows.FirstOrDefault(each => each.Fits(json, headers));
            return row?.Read(json, body) ?? new WebhookEvent(null, json);
        }
    }
}
