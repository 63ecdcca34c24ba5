// How often and when a failed attempt is made again.

namespace SpecsmithRuntime.Client
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.Net.Http;
    using global::System.Security.Cryptography;

    /// <summary>How failed attempts are repeated. Set <see cref="MaxRetries"/> to 0 where something around the client repeats them.</summary>
    public class RetryConfiguration
    {
        /// <summary>How many attempts follow the first; 2 by default.</summary>
        public int MaxRetries { get; set; } = 2;

        /// <summary>The upper bound of the first pause; doubles with each attempt. The pause is random below it.</summary>
        public TimeSpan BaseDelay { get; set; } = TimeSpan.FromSeconds(0.5);

        /// <summary>No pause of our own choice is longer.</summary>
        public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(8);

        /// <summary>How long all pauses that the server asks for (`Retry-After`) may take together.</summary>
        public TimeSpan RetryAfterBudget { get; set; } = TimeSpan.FromSeconds(60);

        /// <summary>Whether POST and PATCH calls get an idempotency key of their own, which makes them safe to repeat.</summary>
        public bool GenerateIdempotencyKeys { get; set; }

        /// <summary>The header that carries the idempotency key.</summary>
        public string IdempotencyHeader { get; set; } = "Idempotency-Key";

        internal static bool IsRetryable(int status, bool repeatable) => status switch
        {
            429 or 503 => true,
            408 or 500 or 502 or 504 => repeatable,
            _ => false,
        };

        internal static bool IsRepeatable(HttpMethod method, bool hasKey) =>
            hasKey || method.Method is "GET" or "HEAD" or "PUT" or "DELETE" or "OPTIONS" or "TRACE" or "QUERY";

        internal TimeSpan Jitter(int attempt)
        {
            var ceiling = Math.Min(MaxDelay.TotalMilliseconds, BaseDelay.TotalMilliseconds * Math.Pow(2, attempt));
            return TimeSpan.FromMilliseconds(ceiling * RandomFraction());
        }

        /// <summary>What the server asks for; null where it asks for nothing.</summary>
        internal static TimeSpan? RetryAfter(HttpResponseMessage response)
        {
            if (Header(response, "retry-after-ms") is { } milliseconds
                && double.TryParse(milliseconds, NumberStyles.Float, CultureInfo.InvariantCulture, out var count) && count >= 0)
            {
                return TimeSpan.FromMilliseconds(Math.Min(count, int.MaxValue));
            }

            if (Header(response, "Retry-After") is not { } text)
            {
                return null;
            }

            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds >= 0)
            {
                return TimeSpan.FromSeconds(Math.Min(seconds, int.MaxValue / 1000));
            }

            if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
            {
                var wait = date - DateTimeOffset.UtcNow;
                return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
            }

            return null;
        }

        private static string? Header(HttpResponseMessage response, string name) =>
            response.Headers.TryGetValues(name, out IEnumerable<string>? values) ? string.Join(",", values) : null;

        private static double RandomFraction()
        {
            var bytes = new byte[4];
            using (var random = RandomNumberGenerator.Create())
            {
                random.GetBytes(bytes);
            }

            return BitConverter.ToUInt32(bytes, 0) / (double)uint.MaxValue;
        }
    }
}
