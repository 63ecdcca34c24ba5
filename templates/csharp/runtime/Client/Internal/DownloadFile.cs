// The file that a download goes to: new, for its owner alone, with a name that leads nowhere else.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Globalization;
    using global::System.IO;
    using global::System.Net.Http.Headers;
    using global::System.Text;
    using global::System.Text.RegularExpressions;

    internal static class DownloadFile
    {
        /// <summary>In bytes, as file systems count.</summary>
        private const int LongestName = 200;

        private const string Usual = "download";

        /// <summary>The path of the file: what was asked for, or the server's name for it in a folder that was asked for.</summary>
        public static string PathOf(string target, Multimap<string, string> headers)
        {
            var disposition = headers.TryGetValue("Content-Disposition", out var values) && values.Count > 0 ? values[0] : string.Empty;
            return Directory.Exists(target) ? Path.Combine(target, NameOf(disposition)) : target;
        }

        /// <summary>A file that did not exist.</summary>
        public static FileStream Create(string path, bool isAsync)
        {
#if NET8_0_OR_GREATER
            var options = new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                Share = FileShare.None,
                BufferSize = 0,
                Options = isAsync ? FileOptions.Asynchronous : FileOptions.None,
            };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            return new FileStream(path, options);
#else
            return new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, isAsync);
#endif
        }

        /// <summary>Takes away what a download left that failed: its own error is what counts.</summary>
        public static void Remove(string path)
        {
            try
            {
                File.Delete(path);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // The download's own error is thrown.
            }
        }

        /// <summary>The name that a Content-Disposition header gives (RFC 6266), without any folder; `download` where it gives none.</summary>
        public static string NameOf(string disposition)
        {
            var given = ContentDispositionHeaderValue.TryParse(disposition, out var parsed) ? parsed!.FileNameStar ?? Unquoted(SimpleName(parsed)) : string.Empty;
            var plain = new StringBuilder();
            foreach (var character in given.Substring(Math.Max(given.LastIndexOf('/'), given.LastIndexOf('\\')) + 1))
            {
                if (plain.Length < LongestName && IsPlain(character))
                {
                    plain.Append(character);
                }
            }

            var name = plain.ToString().Trim();
            if (name.Length > 0 && char.IsHighSurrogate(name[name.Length - 1]))
            {
                name = name.Substring(0, name.Length - 1);
            }

            while (Encoding.UTF8.GetByteCount(name) > LongestName)
            {
                name = name.Substring(0, name.Length - (char.IsLowSurrogate(name[name.Length - 1]) ? 2 : 1));
            }

            // Windows has devices of these names, with any ending.
            return name.Trim('.').Length == 0 || Regex.IsMatch(name, @"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)", RegexOptions.IgnoreCase) ? Usual : name;
        }

        /// <summary>As it was sent: `FileName` takes quotes off and leaves what they escape.</summary>
        private static string? SimpleName(ContentDispositionHeaderValue disposition)
        {
            foreach (var parameter in disposition.Parameters)
            {
                if (string.Equals(parameter.Name, "filename", StringComparison.OrdinalIgnoreCase))
                {
                    return parameter.Value;
                }
            }

            return null;
        }

        private static string Unquoted(string? name) =>
            name is { Length: > 1 } && name[0] == '"' ? Regex.Replace(name.Substring(1, name.Length - 2), @"\\(.)", "$1") : name ?? string.Empty;

        private static bool IsPlain(char character) =>
            "<>:\"|?*".IndexOf(character) < 0
            && char.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
    }
}
