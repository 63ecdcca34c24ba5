// An operation as data: what the client needs to send it and to read what it answers.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Globalization;
    using global::System.IO;
    using global::System.Net.Http;
    using global::System.Text;
    using global::System.Text.Json;

    internal sealed class OperationDescription
    {
        public OperationDescription(string name, string id, HttpMethod method, string path, string accept, string[][] security, Argument[] arguments, BodyDescription? body, params ResponseDescription[] responses)
        {
            Name = name;
            Id = id;
            Path = path;
            Method = method;
            Accept = accept;
            Security = security;
            Arguments = arguments;
            Body = body;
            Responses = responses;
        }

        /// <summary>`Class.Operation`.</summary>
        public string Name { get; }

        /// <summary>The operationId of the document.</summary>
        public string Id { get; }

        public HttpMethod Method { get; }

        /// <summary>The path of the document, with its parameters in braces.</summary>
        public string Path { get; }

        /// <summary>The value of the Accept header; empty for none.</summary>
        public string Accept { get; }

        public string[][] Security { get; }

        /// <summary>In the order of the method's parameters.</summary>
        public Argument[] Arguments { get; }

        /// <summary>Null where the operation takes none.</summary>
        public BodyDescription? Body { get; }

        public ResponseDescription[] Responses { get; }

        /// <summary>Says in an error on its way which operation failed. Always false: for the filter of a catch clause.</summary>
        public bool Tell(ApiException error) => new CallAccount(Id, Method, Path).Tell(error);

        /// <summary>The response for a status and media type: the exact status, then its class, then `default`.</summary>
        public ResponseDescription? Find(int status, string? mediaType)
        {
            var exact = status.ToString(CultureInfo.InvariantCulture);
            var range = exact.Substring(0, 1) + "XX";
            return Find(exact, mediaType) ?? Find(range, mediaType) ?? Find("default", mediaType);
        }

        /// <summary>Whether the document has a status, or its class, as a success.</summary>
        public bool Declares(int status) => Find(status, null) is { IsError: false, Status: not "default" };

        /// <summary>Whether the document has nothing to download for a status, and something for another success. 204 says itself that a file is empty.</summary>
        public bool HasNoFile(int status) =>
            status != 204 && Find(status, null) is { IsError: false, MediaType: null } && Array.Exists(Responses, response => !response.IsError && response.MediaType is not null);

        /// <summary>The first response that is a success: for a success that the document does not know.</summary>
        public ResponseDescription? FirstSuccess(string? mediaType)
        {
            foreach (var response in Responses)
            {
                if (!response.IsError && response.Status != "default")
                {
                    return Find(response.Status, mediaType);
                }
            }

            return null;
        }

        private ResponseDescription? Find(string status, string? mediaType)
        {
            ResponseDescription? first = null;
            ResponseDescription? ranged = null;
            foreach (var response in Responses)
            {
                if (response.Status != status)
                {
                    continue;
                }

                first ??= response;
                if (mediaType is not null && response.MediaType is not null)
                {
                    if (string.Equals(MediaTypes.Essence(response.MediaType), mediaType, StringComparison.OrdinalIgnoreCase))
                    {
                        return response;
                    }

                    if (MediaTypes.Matches(response.MediaType, mediaType))
                    {
                        ranged ??= response;
                    }
                }
            }

            return ranged ?? first;
        }
    }

    internal static class MediaTypes
    {
        public static string Essence(string mediaType)
        {
            var end = mediaType.IndexOf(';');
            return (end < 0 ? mediaType : mediaType.Substring(0, end)).Trim();
        }

        /// <summary>What is written here is UTF-8, whatever charset a media type names.</summary>
        public static string InUtf8(string mediaType)
        {
            var parts = mediaType.Split(';');
            for (var index = 1; index < parts.Length; index++)
            {
                var value = parts[index].Trim();
                if (value.StartsWith("charset=", StringComparison.OrdinalIgnoreCase)
                    && !string.Equals(value.Substring(8).Trim('"'), "utf-8", StringComparison.OrdinalIgnoreCase))
                {
                    parts[index] = parts[index].Substring(0, parts[index].IndexOf(value, StringComparison.Ordinal) + 8) + "utf-8";
                }
            }

            return string.Join(";", parts);
        }

        public static bool IsJson(string? mediaType)
        {
            if (mediaType is null)
            {
                return false;
            }

            var essence = Essence(mediaType);
            return essence.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || essence.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
        }

        public static bool IsRange(string mediaType) => mediaType.IndexOf('*') >= 0;

        /// <summary>The media type to send: the caller's choice if the operation takes it, else the first that is no range.</summary>
        public static string Choose(string[] mediaTypes, string? wanted)
        {
            if (wanted is not null)
            {
                var essence = Essence(wanted);
                foreach (var candidate in mediaTypes)
                {
                    if (!IsRange(essence) && (string.Equals(Essence(candidate), essence, StringComparison.OrdinalIgnoreCase) || (IsRange(candidate) && IsWithin(candidate, essence))))
                    {
                        return wanted;
                    }
                }
            }

            return Array.Find(mediaTypes, candidate => !IsRange(candidate)) ?? mediaTypes[0];
        }

        /// <summary>The media type of a file in a part: its own, where the part allows it or leaves it open; else the part's first.</summary>
        public static string OfPart(string own, string allowed)
        {
            var types = Array.ConvertAll(allowed.Split(','), type => type.Trim());
            var essence = Essence(own);
            var isOpen = types[0].Length == 0 || IsRange(types[0]) || string.Equals(types[0], "application/octet-stream", StringComparison.OrdinalIgnoreCase);
            return isOpen || Array.Exists(types, type => Allows(type, essence)) ? own : types[0];
        }

        private static bool Allows(string type, string essence) =>
            type.IndexOf('*') is >= 0 and var star
                ? essence.StartsWith(type.Substring(0, star), StringComparison.OrdinalIgnoreCase)
                : string.Equals(type, essence, StringComparison.OrdinalIgnoreCase);

        private static bool IsWithin(string range, string mediaType) =>
            Essence(range) is var pattern && pattern.EndsWith("/*+json", StringComparison.OrdinalIgnoreCase) ? IsJson(mediaType) : Matches(range, mediaType);

        public static bool Matches(string pattern, string mediaType)
        {
            var range = Essence(pattern);
            if (range == "*/*")
            {
                return true;
            }

            return range.EndsWith("/*", StringComparison.Ordinal)
                ? mediaType.StartsWith(range.Substring(0, range.Length - 1), StringComparison.OrdinalIgnoreCase)
                : IsJson(range) && IsJson(mediaType);
        }
    }

    /// <summary>What an operation answers with one status and media type.</summary>
    internal sealed class ResponseDescription
    {
        public ResponseDescription(string status, bool isError, string? mediaType, ResponseReader reader)
        {
            Status = status;
            IsError = isError;
            MediaType = mediaType;
            Reader = reader;
        }

        public string Status { get; }

        public bool IsError { get; }

        public string? MediaType { get; }

        public ResponseReader Reader { get; }

        public static ResponseDescription Success(string status, string? mediaType, ResponseReader reader) =>
            new ResponseDescription(status, false, mediaType, reader);

        public static ResponseDescription Error(string status, string? mediaType, ResponseReader reader) =>
            new ResponseDescription(status, true, mediaType, reader);
    }

    /// <summary>Makes a value of a body.</summary>
    internal sealed partial class ResponseReader
    {
        private readonly Func<byte[], Encoding, object?>? _read;
        private ResponseReader? _json;
        private ResponseReader? _text;

        private ResponseReader(Func<byte[], Encoding, object?>? read, bool isStream)
        {
            _read = read;
            IsStream = isStream;
        }

        /// <summary>No body.</summary>
        public static ResponseReader None { get; } = new ResponseReader((_, _) => null, false);

        /// <summary>Text.</summary>
        public static ResponseReader Text { get; } = new ResponseReader((body, encoding) => encoding.GetString(body), false) { TakesNothing = true };

        /// <summary>Text of a media type that the document leaves open.</summary>
        public static ResponseReader OpenText { get; } = OpenTextAs(static text => text);

        /// <summary>The bytes, as they come.</summary>
        public static ResponseReader Stream { get; } = new ResponseReader((body, _) => new MemoryStream(body, false), true);

        /// <summary>The bytes at once.</summary>
        public static ResponseReader Bytes { get; } = new ResponseReader((body, _) => body, false) { TakesNothing = true };

        public bool IsStream { get; }

        /// <summary>Whether a body of no bytes is a value: an empty text, or no bytes.</summary>
        public bool TakesNothing { get; private set; }

        /// <summary>How the items are read; null where the body is read as a whole.</summary>
        public IItemsDescription? Items { get; private set; }

        /// <summary>A connection that breaks is made again, where the caller allows it.</summary>
        public ResponseReader Resuming()
        {
            Items!.Resumes = true;
            return this;
        }

        public static ResponseReader Json<T>(JsonCodec<T> codec) => new ResponseReader((body, encoding) => ReadJson(codec, body, encoding), false);

        public static ResponseReader Json<T>(JsonCodec<T> codec, Func<T, object> wrap) =>
            new ResponseReader((body, encoding) => ReadJson(codec, body, encoding) is T value ? wrap(value) : null, false);

        /// <summary>JSON that is made of the body.</summary>
        public static ResponseReader Converted<T>(JsonCodec<T> codec, Func<byte[], Encoding, byte[]> toJson) =>
            new ResponseReader((body, encoding) => ReadJson(codec, toJson(body, encoding), Encoding.UTF8), false);

        public static ResponseReader Converted<T>(JsonCodec<T> codec, Func<byte[], Encoding, byte[]> toJson, Func<T, object> wrap) =>
            new ResponseReader((body, encoding) => ReadJson(codec, toJson(body, encoding), Encoding.UTF8) is T value ? wrap(value) : null, false);

        public static ResponseReader TextAs(Func<string, object> wrap) =>
            new ResponseReader((body, encoding) => wrap(encoding.GetString(body)), false) { TakesNothing = true };

        public static ResponseReader OpenTextAs(Func<string, object> wrap) =>
            new ResponseReader((body, encoding) => wrap(encoding.GetString(body)), false)
            {
                TakesNothing = true,
                _json = new ResponseReader((body, encoding) => wrap(StringIn(encoding.GetString(body))), false),
            };

        public static ResponseReader StreamAs(Func<Stream, object> wrap) => new ResponseReader((body, _) => wrap(new MemoryStream(body, false)), false);

        /// <summary>What reads a response of this media type.</summary>
        public ResponseReader For(string? mediaType)
        {
            var isText = mediaType?.StartsWith("text/", StringComparison.OrdinalIgnoreCase) == true;
            var other = isText ? _text : null;
            return other ?? (MediaTypes.IsJson(mediaType) ? _json : null) ?? this;
        }

        /// <summary>Of JSON of a string, which a response that says that it is text may hold without its quotes.</summary>
        public ResponseReader OrBare()
        {
            _text = new ResponseReader((body, encoding) => Read(Quoted(StringIn(encoding.GetString(body))), Encoding.UTF8), false);
            return this;
        }

        public object? Read(byte[] body, Encoding encoding) => _read?.Invoke(body, encoding);

        private static object? ReadJson<T>(JsonCodec<T> codec, byte[] body, Encoding encoding)
        {
            var json = encoding is UTF8Encoding ? body : Encoding.UTF8.GetBytes(encoding.GetString(body));
            if (IsNull(json))
            {
                return null;
            }

            if (JsonBytes.Read(json, codec, out var value) == JsonMatch.Mismatch)
            {
                throw new JsonException("The body is JSON, but not of the type that the document says.");
            }

            return value;
        }

        private static byte[] Quoted(string text) => Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(text)}\"");

        /// <summary>The string that a JSON text is; else the text.</summary>
        private static string StringIn(string text)
        {
            try
            {
                using var document = JsonDocument.Parse(text);
                return JsonBytes.TextOf(document.RootElement) ?? text;
            }
            catch (JsonException)
            {
                return text;
            }
        }

        private static bool IsNull(byte[] json) =>
            json.Length < 16 && json.Length >= 4 && Encoding.ASCII.GetString(json).Trim() == "null";
    }
}
