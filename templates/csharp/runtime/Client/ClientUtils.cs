// Small functions that programs written for other clients of this shape call.

namespace SpecsmithRuntime.Client
{
    using global::System;
    using global::System.Collections;
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.Globalization;
    using global::System.IO;
    using global::System.Linq;
    using global::System.Text;
    using global::System.Text.Json;
    using global::System.Text.RegularExpressions;
    using global::SpecsmithRuntime.Client.Internal;

    /// <summary>Small functions around requests.</summary>
    public static class ClientUtils
    {
        /// <summary>Matches media types of JSON.</summary>
        public static readonly Regex JsonRegex = new Regex("(?i)^(application/json|[^;/ \t]+/[^;/ \t]+[+]json)[ \t]*(;.*)?$", RegexOptions.CultureInvariant);

        /// <summary>A file name without its folder.</summary>
        /// <param name="filename">The name as it came.</param>
        /// <returns>The last part of it.</returns>
        public static string SanitizeFilename(string filename)
        {
            var match = Regex.Match(filename ?? string.Empty, @".*[/\\](.*)$", RegexOptions.Singleline);
            return match.Success ? match.Groups[1].Value : filename ?? string.Empty;
        }

        /// <summary>A parameter as query parameters.</summary>
        /// <param name="collectionFormat">`multi`, `csv`, `ssv`, `pipes`, `tsv` or `deepObject`.</param>
        /// <param name="name">The name.</param>
        /// <param name="value">The value.</param>
        /// <returns>Names and values, not encoded.</returns>
        public static Multimap<string, string> ParameterToMultiMap(string collectionFormat, string name, object? value)
        {
            var parameters = new Multimap<string, string>();
            if (value is ICollection and not IDictionary && collectionFormat == "multi")
            {
                foreach (var item in (ICollection)value)
                {
                    parameters.Add(name, ParameterToString(item));
                }
            }
            else if (value is IDictionary map)
            {
                foreach (DictionaryEntry entry in map)
                {
                    var key = Convert.ToString(entry.Key, CultureInfo.InvariantCulture)!;
                    parameters.Add(collectionFormat == "deepObject" ? name + "[" + key + "]" : key, ParameterToString(entry.Value));
                }
            }
            else
            {
                parameters.Add(name, ParameterToString(value));
            }

            return parameters;
        }

        /// <summary>A parameter as text.</summary>
        /// <param name="obj">The value.</param>
        /// <param name="configuration">Tells the format of dates.</param>
        /// <returns>The text; items of a list are joined by commas.</returns>
        public static string ParameterToString(object? obj, IReadableConfiguration? configuration = null)
        {
            var format = (configuration ?? GlobalConfiguration.Instance).DateTimeFormat;
            switch (obj)
            {
                case null: return string.Empty;
                case string text: return text;
                case bool flag: return flag ? "true" : "false";
                case DateTime date when format == Configuration.ISO8601_DATETIME_FORMAT: return Dates.Write(date);
                case DateTime date: return date.ToString(format, CultureInfo.InvariantCulture);
                case DateTimeOffset date when format == Configuration.ISO8601_DATETIME_FORMAT: return Dates.Write(date);
                case DateTimeOffset date: return date.ToString(format, CultureInfo.InvariantCulture);
#if NET8_0_OR_GREATER
                case DateOnly date: return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
#endif
                case ICollection list: return string.Join(",", list.Cast<object?>().Select(item => ParameterToString(item, configuration)));
                case double or float or decimal: return JsonCodecs.Any.ToText(obj)!;
                case IFormattable formattable when obj is not Enum: return formattable.ToString(null, CultureInfo.InvariantCulture);
                default: return JsonCodecs.Any.ToText(obj) ?? Serialize(obj).Trim('"');
            }
        }

        /// <summary>The value of an enum for a text: for one that the document does not know too, which is sent as it is.</summary>
        /// <typeparam name="T">An enum of text.</typeparam>
        /// <param name="text">The text, of 256 characters at most.</param>
        /// <returns>The value, for properties, constructors, lists and arguments.</returns>
        /// <exception cref="ArgumentException">The type is no enum of text of this client, the text is too long, or there have been 65,536 others.</exception>
        public static T EnumOf<T>(string text)
            where T : struct, Enum
        {
            var codec = ApiJsonContext.Default.GetTypeInfo(typeof(T))?.Converter as TextEnumCodec<T>
                ?? throw new ArgumentException($"{typeof(T).Name} is no enum of text of this client.", nameof(text));
            return codec.Of(text ?? throw new ArgumentNullException(nameof(text)));
        }

        /// <summary>A value as JSON, as it is sent: without fields that are read-only.</summary>
        /// <param name="obj">The value.</param>
        /// <returns>The JSON; null for null.</returns>
        [return: NotNullIfNotNull(nameof(obj))]
        public static string? Serialize(object? obj) => obj is null ? null : Encoding.UTF8.GetString(JsonBytes.Write(JsonCodecs.Any, obj, JsonUse.Shown));

        /// <summary>A value as JSON with all its fields, also those that are read-only.</summary>
        /// <param name="obj">The value.</param>
        /// <returns>The JSON; null for null.</returns>
        [return: NotNullIfNotNull(nameof(obj))]
        public static string? SerializeFull(object? obj) => obj is null ? null : Encoding.UTF8.GetString(JsonBytes.Write(JsonCodecs.Any, obj, JsonUse.Full));

        /// <summary>Text as Base64 of its UTF-8 bytes.</summary>
        /// <param name="text">The text.</param>
        /// <returns>The Base64.</returns>
        public static string Base64Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

        /// <summary>All bytes of a stream.</summary>
        /// <param name="inputStream">The stream.</param>
        /// <returns>The bytes.</returns>
        public static byte[] ReadAsBytes(Stream inputStream)
        {
            using var buffer = new MemoryStream();
            (inputStream ?? throw new ArgumentNullException(nameof(inputStream))).CopyTo(buffer);
            return buffer.ToArray();
        }

        /// <summary>The media type to send: JSON where it is one of those given.</summary>
        /// <param name="contentTypes">The media types that the operation takes.</param>
        /// <returns>One of them, or nothing.</returns>
        public static string? SelectHeaderContentType(string[] contentTypes) =>
            contentTypes is null || contentTypes.Length == 0 ? null : Array.Find(contentTypes, IsJsonMime) ?? contentTypes[0];

        /// <summary>The value of the Accept header: JSON where it is one of those given, else all.</summary>
        /// <param name="accepts">The media types that the operation answers with.</param>
        /// <returns>The value, or nothing.</returns>
        public static string? SelectHeaderAccept(string[] accepts) =>
            accepts is null || accepts.Length == 0
                ? null
                : accepts.Contains("application/json", StringComparer.OrdinalIgnoreCase) ? "application/json" : string.Join(",", accepts);

        /// <summary>Whether a media type is JSON.</summary>
        /// <param name="mime">The media type.</param>
        /// <returns>True for JSON.</returns>
        public static bool IsJsonMime(string? mime) => !string.IsNullOrWhiteSpace(mime) && (JsonRegex.IsMatch(mime!) || mime == "application/json-patch+json");

        /// <summary>A value as a model of this client, read from JSON.</summary>
        internal static object? Deserialize(byte[] json, Type type)
        {
            var info = ApiDescription.JsonOptions.TypeInfoResolver?.GetTypeInfo(type, ApiDescription.JsonOptions)
                ?? throw new NotSupportedException($"A {type} cannot be read from JSON by this client; ask for a JsonElement.");
            return JsonSerializer.Deserialize(json, info);
        }
    }
}
