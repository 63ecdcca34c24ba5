// Dates and times in text (RFC 3339). Reading takes any number of fraction digits; writing has milliseconds at least.

using System;
using System.Globalization;

namespace Apideck.Vault.Client
{
    internal static class Dates
    {
        private static readonly string[] s_formats =
        {
            "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd't'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd",
        };

        public static bool TryParse(string text, out DateTime value)
        {
            if (!TryParse(text, out DateTimeOffset instant))
            {
                value = default;
                return false;
            }

            var last = text[text.Length - 1];
            if (last is 'Z' or 'z')
            {
                value = instant.UtcDateTime;
            }
            else
            {
                value = HasOffset(text) ? instant.UtcDateTime : DateTime.SpecifyKind(instant.DateTime, DateTimeKind.Unspecified);
            }

            return true;
        }

        public static bool TryParse(string text, out DateTimeOffset value) =>
            DateTimeOffset.TryParseExact(Cut(text), s_formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);

        public static string Write(DateTime value)
        {
            var text = value.ToString("yyyy-MM-dd'T'HH:mm:ss.fffFFFF", CultureInfo.InvariantCulture);
            return value.Kind switch
            {
                DateTimeKind.Utc => text + "Z",
                DateTimeKind.Local => text + value.ToString("zzz", CultureInfo.InvariantCulture),
                _ => text + "Z",
            };
        }

        public static string Write(DateTimeOffset value) =>
            value.ToString("yyyy-MM-dd'T'HH:mm:ss.fffFFFF", CultureInfo.InvariantCulture)
            + (value.Offset == TimeSpan.Zero ? "Z" : value.ToString("zzz", CultureInfo.InvariantCulture));

        private static bool HasOffset(string text) =>
            text.Length > 19 && (text.IndexOf('+', 19) >= 0 || text.IndexOf('-', 19) >= 0);

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
