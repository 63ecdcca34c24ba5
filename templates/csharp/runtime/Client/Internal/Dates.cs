// Dates and times in text (RFC 3339). Reading takes any number of fraction digits; writing has milliseconds at least.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Globalization;

    internal static class Dates
    {
        private static readonly string[] s_formats =
        {
            "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd't'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd",
        };

        public static bool TryParse(string text, out DateTime value) => Read(text, out value) != JsonMatch.Mismatch;

        public static bool TryParse(string text, out DateTimeOffset value) => Read(text, out value) != JsonMatch.Mismatch;

        /// <summary>Reads an instant. A text without an offset has no kind.</summary>
        public static JsonMatch Read(string text, out DateTime value)
        {
            var match = Read(text, out DateTimeOffset instant);
            value = HasOffset(text) ? instant.UtcDateTime : DateTime.SpecifyKind(instant.DateTime, DateTimeKind.Unspecified);
            return match == JsonMatch.Mismatch ? match : Compared(text, Write(value));
        }

        /// <summary>Reads an instant: every spelling of RFC 3339 is as good as ours; without an offset, or without a time, it is a guess.</summary>
        public static JsonMatch Read(string text, out DateTimeOffset value)
        {
            var isLeap = IsLeapSecond(text);
            var plain = Cut(isLeap ? text.Substring(0, 17) + "59" + text.Substring(19) : text);
            if (plain.EndsWith("z", StringComparison.Ordinal))
            {
                plain = plain.Substring(0, plain.Length - 1) + "Z";
            }

            if (!DateTimeOffset.TryParseExact(plain, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value))
            {
                return JsonMatch.Mismatch;
            }

            if (isLeap)
            {
                // .NET has no leap seconds: it is the second after it, as for the clocks of most systems.
                if (value.UtcTicks > DateTimeOffset.MaxValue.UtcTicks - TimeSpan.TicksPerSecond)
                {
                    value = default;
                    return JsonMatch.Mismatch;
                }

                value = value.AddSeconds(1);
            }

            return Compared(text, Write(value));
        }

        public static string Write(DateTime value) =>
            Digits(value) + (value.Kind == DateTimeKind.Local ? value.ToString("zzz", CultureInfo.InvariantCulture) : "Z");

        public static string Write(DateTimeOffset value) =>
            Digits(value.DateTime) + (value.Offset == TimeSpan.Zero ? "Z" : value.ToString("zzz", CultureInfo.InvariantCulture));

        /// <summary>Milliseconds, and what there is below them.</summary>
        private static string Digits(DateTime value)
        {
            var text = value.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture);
            var end = text.Length;
            while (end > 23 && text[end - 1] == '0')
            {
                end--;
            }

            return text.Substring(0, end);
        }

        private static JsonMatch Compared(string text, string written) =>
            written == text ? JsonMatch.Exact : HasOffset(text) ? JsonMatch.Respelled : JsonMatch.Inexact;

        private static bool HasOffset(string text) =>
            text.Length > 19 && (text[text.Length - 1] is 'Z' or 'z' || text.IndexOf('+', 19) >= 0 || text.IndexOf('-', 19) >= 0);

        /// <summary>RFC 3339 §5.7: the second 60.</summary>
        private static bool IsLeapSecond(string text) => text.Length > 19 && text[16] == ':' && text[17] == '6' && text[18] == '0';

        /// <summary>Cuts a fraction to the seven digits that .NET keeps.</summary>
        private static string Cut(string text)
        {
            var point = text.IndexOf('.');
            if (point < 0)
            {
                return text;
            }

            var end = point + 1;
            while (end < text.Length && text[end] >= '0' && text[end] <= '9')
            {
                end++;
            }

            return end - point <= 8 ? text : text.Remove(point + 8, end - point - 8);
        }
    }
}
