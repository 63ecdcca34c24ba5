// How secrets are kept out of what people read: by the names of headers and parameters, and by the values that were sent.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.Text;
    using global::System.Text.RegularExpressions;

    internal static class Redaction
    {
        private static readonly HashSet<string> s_names = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "api-key", "api_key", "apikey", "access_token", "refresh_token",
            "token", "client_secret", "secret", "password", "signature", "sig",
        };

        private static readonly Lazy<HashSet<string>> s_secret = new Lazy<HashSet<string>>(() =>
        {
            var names = new HashSet<string>(s_names, s_names.Comparer);
            foreach (var scheme in ApiDescription.SecuritySchemes)
            {
                names.Add(scheme.Field);
            }

            return names;
        });

        /// <summary>Whether a header or query parameter is a secret: by its usual names, and by what the document's schemes declare.</summary>
        public static bool IsSecret(string name) => s_secret.Value.Contains(name);

        /// <summary>An address without the values of secret query parameters and without user information.</summary>
        public static string Url(string url) =>
            Regex.Replace(
                Regex.Replace(url, "://[^/@?]*@", "://…@"),
                "([?&])([^=&#]+)=([^&#]*)",
                match => IsSecret(Uri.UnescapeDataString(match.Groups[2].Value)) ? match.Groups[1].Value + match.Groups[2].Value + "=…" : match.Value);

        /// <summary>Text of at most so many characters.</summary>
        public static string Cut(string text, int length)
        {
            if (text.Length <= length)
            {
                return text;
            }

            var end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
            return text.Substring(0, end) + "…";
        }
    }

    /// <summary>The secrets that one call sent. A server may say them back, in any of their usual forms.</summary>
    internal sealed class SentSecrets
    {
        // Shorter ones stand in half of all words.
        private const int MinLength = 4;
        private const string Escape = "\\u00";
        private readonly List<string> _forms = new List<string>();
        private readonly List<string> _secrets = new List<string>();
        private readonly List<string> _readAsBasic = new List<string>();
        private readonly List<(string Value, bool IsHeader)> _added = new List<(string Value, bool IsHeader)>();
        private (string[] Forms, string[] Secrets)? _known;

        /// <summary>Adds a secret. A body may fail on another thread while the next attempt adds its own, so whatever is added or read is locked.</summary>
        public void Add(string? secret)
        {
            lock (_added)
            {
                Keep(secret);
            }
        }

        /// <summary>Adds what stands in a secret header: the whole value, and what follows a scheme or a prefix.</summary>
        public void AddHeader(string value)
        {
            lock (_added)
            {
                _added.Add((value, true));
            }
        }

        /// <summary>Adds a credential, and the password in it where it is one of basic authentication.</summary>
        public void AddBasic(string value)
        {
            lock (_added)
            {
                _added.Add((value, false));
            }
        }

        /// <summary>Whether a secret stands in a body, or may stand there in escapes of JSON.</summary>
        public bool IsIn(byte[] body, Encoding encoding)
        {
            bool Has(string text) => new ReadOnlySpan<byte>(body).IndexOf(new ReadOnlySpan<byte>(encoding.GetBytes(text))) >= 0;
            return Has(Escape) || Array.Exists(Known().Forms, Has);
        }

        public string Redact(string text)
        {
            var (forms, secrets) = Known();
            if (secrets.Length == 0)
            {
                return text;
            }

            var plain = Unescaped(text);
            var shown = plain;
            foreach (var form in forms)
            {
                shown = shown.Replace(form, "…");
            }

            // A secret may have been encoded together with something else.
            shown = Regex.Replace(shown, "[A-Za-z0-9+/_-]{8,}={0,2}", match => HoldsSecret(match.Value, secrets) ? "…" : match.Value);
            return shown == plain ? text : shown;
        }

        /// <summary>JSON may escape more than it must (`\u002B`), which would hide a secret. What it must is escaped as it mostly is.</summary>
        private static string Unescaped(string text) =>
            text.IndexOf(Escape, StringComparison.Ordinal) < 0 ? text : Regex.Replace(text, @"\\(?:u00([2-7][0-9A-Fa-f])|[\s\S])", match =>
            {
                if (!match.Groups[1].Success)
                {
                    return match.Value;
                }

                var character = (char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                return character is '"' or '\\' ? "\\" + character : character.ToString();
            });

        private static bool HoldsSecret(string base64, string[] secrets)
        {
            var plain = base64.Replace('-', '+').Replace('_', '/').TrimEnd('=');
            try
            {
                var text = Encoding.UTF8.GetString(Convert.FromBase64String(plain + new string('=', (4 - (plain.Length % 4)) % 4)));
                return Array.Exists(secrets, secret => text.IndexOf(secret, StringComparison.Ordinal) >= 0);
            }
            catch (FormatException)
            {
                return false;
            }
        }

        /// <summary>The secrets of now and how they are written. That is found out when something is to be told: most calls tell nothing.</summary>
        private (string[] Forms, string[] Secrets) Known()
        {
            lock (_added)
            {
                foreach (var (value, isHeader) in _added)
                {
                    if (isHeader)
                    {
                        ReadHeader(value);
                    }
                    else
                    {
                        ReadBasic(value);
                    }
                }

                _added.Clear();
                return _known ??= (_forms.ToArray(), _secrets.ToArray());
            }
        }

        private void Keep(string? secret)
        {
            if (secret is null || secret.Length < MinLength || _secrets.Contains(secret))
            {
                return;
            }

            _known = null;
            _secrets.Add(secret);
            var base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes(secret));
            var inJson = secret.Replace("\\", "\\\\").Replace("\"", "\\\"");
            foreach (var form in new[] { secret, inJson, Uri.EscapeDataString(secret), base64, base64.TrimEnd('='), base64.TrimEnd('=').Replace('+', '-').Replace('/', '_') })
            {
                // JSON may write a slash with a backslash before it.
                foreach (var written in new[] { form, form.Replace("/", "\\/") })
                {
                    if (!_forms.Contains(written))
                    {
                        _forms.Add(written);
                    }
                }
            }

            _forms.Sort((left, right) => right.Length.CompareTo(left.Length));
        }

        private void ReadHeader(string value)
        {
            Keep(value);
            foreach (var pair in value.Split(';'))
            {
                var equals = pair.IndexOf('=');
                if (equals > 0)
                {
                    Keep(pair.Substring(equals + 1).Trim());
                }
            }

            var space = value.IndexOf(' ');
            if (space > 0)
            {
                ReadBasic(value.Substring(space + 1));
            }
        }

        private void ReadBasic(string value)
        {
            if (_readAsBasic.Contains(value))
            {
                return;
            }

            _readAsBasic.Add(value);
            Keep(value);
            try
            {
                var text = Encoding.UTF8.GetString(Convert.FromBase64String(value));
                var colon = text.IndexOf(':');
                if (colon >= 0)
                {
                    Keep(text);
                    Keep(text.Substring(colon + 1));
                }
            }
            catch (FormatException)
            {
                // It is none of basic authentication.
            }
        }
    }
}
