// How one type is read from JSON and written to it, without reflection. A codec says how well a value fitted, so that
// what a type cannot hold is kept by its owner instead of being lost or thrown.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.IO;
    using global::System.Text;
    using global::System.Text.Encodings.Web;
    using global::System.Text.Json;
    using global::System.Text.Json.Serialization;

    /// <summary>How well a JSON value fits a type.</summary>
    internal enum JsonMatch
    {
        /// <summary>Writing the value gives the same JSON.</summary>
        Exact,

        /// <summary>The same value in another usual spelling: writing it gives other JSON that means the same.</summary>
        Respelled,

        /// <summary>The value can be used, but writing it would give other JSON.</summary>
        Inexact,

        /// <summary>The JSON is something else.</summary>
        Mismatch,
    }

    /// <summary>Whom JSON is written for.</summary>
    internal enum JsonUse
    {
        /// <summary>A reader: every field.</summary>
        Full,

        /// <summary>A reader, who sees what the server would get.</summary>
        Shown,

        /// <summary>The server: fields that are read-only are left out.</summary>
        Request,

        /// <summary>The server, which gets a form: as <see cref="Request"/>, with null for files, which are parts of their own.</summary>
        Form,
    }

    /// <summary>Reads and writes one type. A converter that also works with the caller's own <see cref="JsonSerializerOptions"/>.</summary>
    /// <typeparam name="T">The type.</typeparam>
    internal abstract class JsonCodec<T> : JsonConverter<T>
    {
        internal JsonCodec()
        {
        }

        /// <inheritdoc/>
        public sealed override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (TryRead(ref reader, out var value) == JsonMatch.Mismatch)
            {
                throw new JsonException($"The JSON value is not a {typeof(T).Name}.");
            }

            return value;
        }

        /// <inheritdoc/>
        public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            WriteValue(writer, value, JsonUse.Full);

        /// <summary>Reads the value at the reader's token and leaves the reader at the value's last token.</summary>
        internal abstract JsonMatch TryRead(ref Utf8JsonReader reader, out T value);

        /// <summary>Writes a value that is not null.</summary>
        internal abstract void WriteValue(Utf8JsonWriter writer, T value, JsonUse use);

        /// <summary>The value as plain text, as parameters carry it; null where it is an array or an object.</summary>
        internal virtual string? ToText(T value) => null;

        /// <summary>What a value that fits inexactly is where its owner keeps the JSON beside it.</summary>
        internal virtual T Owned(T value) => value;

        /// <summary>How well a value that was read fits; the lower the better.</summary>
        internal virtual int Misfit(T value) => 0;
    }

    /// <summary>Whole values in and out of bytes.</summary>
    internal static class JsonBytes
    {
        public static readonly JsonReaderOptions ReaderOptions = new JsonReaderOptions { MaxDepth = 512 };

        private static readonly JsonWriterOptions s_compact = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
        private static readonly JsonWriterOptions s_indented = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

        /// <summary>The JSON value null.</summary>
        public static JsonElement Null { get; } = Parse("null");

        public static JsonElement Parse(string json)
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.Clone();
        }

        /// <summary>The text that a value is; null for other values, and for half of a character, which no string of .NET holds.</summary>
        public static string? TextOf(JsonElement value)
        {
            try
            {
                return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
            }
            catch (InvalidOperationException)
            {
                return null;
            }
        }

        /// <summary>Writes a value that came from a server, also one with half of a character, which a writer refuses.</summary>
        public static void WriteAsItCame(Utf8JsonWriter writer, JsonElement value)
        {
            if (value.ValueKind is JsonValueKind.String or JsonValueKind.Array or JsonValueKind.Object
                && value.GetRawText() is var raw && raw.IndexOf("\\ud", StringComparison.OrdinalIgnoreCase) >= 0)
            {
                writer.WriteRawValue(raw, true);
            }
            else
            {
                value.WriteTo(writer);
            }
        }

        public static byte[] Write<T>(JsonCodec<T> codec, T value, JsonUse use)
        {
            using var stream = new MemoryStream(256);
            try
            {
                using var writer = new Utf8JsonWriter(stream, s_compact);
                WriteOrNull(writer, codec, value, use);
            }
            catch (Exception error) when (use is JsonUse.Request or JsonUse.Form && (error is ArgumentException or InvalidOperationException or NotSupportedException))
            {
                throw new ApiRequestException($"The value cannot be written as JSON: {error.Message}", error);
            }

            return stream.ToArray();
        }

        public static string ToText<T>(JsonCodec<T> codec, T value, JsonUse use)
        {
            using var stream = new MemoryStream(256);
            using (var writer = new Utf8JsonWriter(stream, s_indented))
            {
                WriteOrNull(writer, codec, value, use);
            }

            return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
        }

        public static JsonElement ToElement<T>(JsonCodec<T> codec, T value, JsonUse use = JsonUse.Request)
        {
            using var document = JsonDocument.Parse(Write(codec, value, use), new JsonDocumentOptions { MaxDepth = 512 });
            return document.RootElement.Clone();
        }

        public static void WriteOrNull<T>(Utf8JsonWriter writer, JsonCodec<T> codec, T? value, JsonUse use)
        {
            if (value is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                codec.WriteValue(writer, value, use);
            }
        }

        /// <summary>Reads one whole document.</summary>
        public static JsonMatch Read<T>(ReadOnlySpan<byte> json, JsonCodec<T> codec, out T value)
        {
            if (json.Length >= 3 && json[0] == 0xEF && json[1] == 0xBB && json[2] == 0xBF)
            {
                json = json.Slice(3);
            }

            var reader = new Utf8JsonReader(json, ReaderOptions);
            reader.Read();
            var match = codec.TryRead(ref reader, out value);
            if (reader.Read())
            {
                throw new JsonException("There is more than one JSON value.");
            }

            return match;
        }

        public static T FromText<T>(string json, JsonCodec<T> codec)
        {
            if (Read(Encoding.UTF8.GetBytes(json), codec, out var value) == JsonMatch.Mismatch)
            {
                throw new JsonException($"The JSON value is not a {typeof(T).Name}.");
            }

            return value;
        }

        /// <summary>Passes over a value of another type.</summary>
        public static JsonMatch Skip<T>(ref Utf8JsonReader reader, out T value)
        {
            reader.TrySkip();
            value = default!;
            return JsonMatch.Mismatch;
        }

        /// <summary>The bytes of the string or number at the token, unescaped.</summary>
        public static int TokenLength(ref Utf8JsonReader reader) =>
            reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
    }
}
