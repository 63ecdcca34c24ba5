// Codecs of values that are one JSON token: text, numbers, booleans, dates, bytes, and any value at all.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.IO;
    using global::System.Runtime.CompilerServices;
    using global::System.Text;
    using global::System.Text.Json;
    using global::System.Text.Json.Nodes;

    /// <summary>The codecs of one token.</summary>
    internal static class JsonCodecs
    {
        public static readonly JsonCodec<string> String = new StringCodec();
        public static readonly JsonCodec<int> Int32 = new Int32Codec();
        public static readonly JsonCodec<long> Int64 = new Int64Codec();
        public static readonly JsonCodec<ulong> UInt64 = new UInt64Codec();
        public static readonly JsonCodec<float> Single = new SingleCodec();
        public static readonly JsonCodec<double> Double = new DoubleCodec();
        public static readonly JsonCodec<decimal> Decimal = new DecimalCodec();
        public static readonly JsonCodec<bool> Boolean = new BooleanCodec();
        public static readonly JsonCodec<Guid> Guid = new GuidCodec();
        public static readonly JsonCodec<DateTime> DateTime = new DateTimeCodec();
        public static readonly JsonCodec<DateTimeOffset> DateTimeOffset = new DateTimeOffsetCodec();
        public static readonly JsonCodec<DateTime> DateOfDateTime = new DateOfDateTimeCodec();
#if NET8_0_OR_GREATER
        public static readonly JsonCodec<DateOnly> DateOnly = new DateOnlyCodec();
        public static readonly JsonCodec<DateOnly> Date = DateOnly;
#else
        public static readonly JsonCodec<DateTime> Date = DateOfDateTime;
#endif
        public static readonly JsonCodec<byte[]> Bytes = new BytesCodec(false);
        public static readonly JsonCodec<byte[]> BytesUrl = new BytesCodec(true);
        public static readonly JsonCodec<object> Any = new AnyCodec();
        public static readonly JsonCodec<FileParameter> File = new FileCodec();

        public static JsonCodec<T?> OrNull<T>(JsonCodec<T> codec)
            where T : struct => new NullableCodec<T>(codec);

        /// <summary>The same codec, of a type that says that it may be null: who reads and writes items takes care of null.</summary>
        public static JsonCodec<T?> MayBeNull<T>(JsonCodec<T> codec)
            where T : class => codec!;

        public static JsonCodec<List<T>> List<T>(JsonCodec<T> items) => new ListCodec<T>(items);

        public static JsonCodec<Dictionary<string, T>> Map<T>(JsonCodec<T> values) => new MapCodec<T>(values);
    }

    internal sealed class StringCodec : JsonCodec<string>
    {
        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out string value)
        {
            if (reader.TokenType != JsonTokenType.String)
            {
                return JsonBytes.Skip(ref reader, out value);
            }

            value = reader.GetString()!;
            return JsonMatch.Exact;
        }

        internal override void WriteValue(Utf8JsonWriter writer, string value, JsonUse use) => writer.WriteStringValue(value);

        internal override string? ToText(string value) => value;
    }

    /// <summary>Text of which only some values are meant: a `const`.</summary>
    internal sealed class LiteralCodec : JsonCodec<string>
    {
        private readonly string _literal;

        public LiteralCodec(string literal) => _literal = literal;

        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out string value)
        {
            if (reader.TokenType != JsonTokenType.String)
            {
                return JsonBytes.Skip(ref reader, out value);
            }

            value = reader.GetString()!;
            return value == _literal ? JsonMatch.Exact : JsonMatch.Inexact;
        }

        internal override void WriteValue(Utf8JsonWriter writer, string value, JsonUse use) => writer.WriteStringValue(value);

        internal override string? ToText(string value) => value;
    }

    internal sealed class Int32Codec : JsonCodec<int>
    {
        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out int value)
        {
            if (reader.TokenType == JsonTokenType.Number)
            {
                if (reader.TryGetInt32(out value))
                {
                    return value == 0 && JsonBytes.TokenLength(ref reader) > 1 ? JsonMatch.Respelled : JsonMatch.Exact;
                }

                if (reader.TryGetDecimal(out var number) && number == Math.Truncate(number) && number >= int.MinValue && number <= int.MaxValue)
                {
                    value = (int)number;
                    return JsonMatch.Inexact;
                }
            }

            return JsonBytes.Skip(ref reader, out value);
        }

        internal override void WriteValue(Utf8JsonWriter writer, int value, JsonUse use) => writer.WriteNumberValue(value);

        internal override string? ToText(int value) => value.ToString(CultureInfo.InvariantCulture);
    }

    internal sealed class Int64Codec : JsonCodec<long>
    {
        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out long value)
        {
            if (reader.TokenType == JsonTokenType.Number)
            {
                if (reader.TryGetInt64(out value))
                {
                    return value == 0 && JsonBytes.TokenLength(ref reader) > 1 ? JsonMatch.Respelled : JsonMatch.Exact;
                }

                if (reader.TryGetDecimal(out var number) && number == Math.Truncate(number) && number >= long.MinValue && number <= long.MaxValue)
                {
                    value = (long)number;
                    return JsonMatch.Inexact;
                }
            }

            return JsonBytes.Skip(ref reader, out value);
        }

        internal override void WriteValue(Utf8JsonWriter writer, long value, JsonUse use) => writer.WriteNumberValue(value);

        internal override string? ToText(long value) => value.ToString(CultureInfo.InvariantCulture);
    }

    internal sealed class UInt64Codec : JsonCodec<ulong>
    {
        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out ulong value)
        {
            if (reader.TokenType == JsonTokenType.Number)
            {
                if (reader.TryGetUInt64(out value))
                {
                    return JsonMatch.Exact;
                }

                if (reader.TryGetDecimal(out var number) && number == Math.Truncate(number) && number >= ulong.MinValue && number <= ulong.MaxValue)
                {
                    value = (ulong)number;
                    return JsonMatch.Inexact;
                }
            }

            return JsonBytes.Skip(ref reader, out value);
        }

        internal override void WriteValue(Utf8JsonWriter writer, ulong value, JsonUse use) => writer.WriteNumberValue(value);

        internal override string? ToText(ulong value) => value.ToString(CultureInfo.InvariantCulture);
    }

    internal sealed class SingleCodec : JsonCodec<float>
    {
        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out float value)
        {
            if (reader.TokenType == JsonTokenType.Number && reader.TryGetSingle(out value) && !float.IsInfinity(value))
            {
                return JsonBytes.TokenLength(ref reader) > 7 ? JsonMatch.Inexact : JsonMatch.Exact;
            }

            return JsonBytes.Skip(ref reader, out value);
        }

        internal override void WriteValue(Utf8JsonWriter writer, float value, JsonUse use) => writer.WriteNumberValue(value);

        internal override string? ToText(float value) => NumberText.Of(value);
    }

    internal sealed class DoubleCodec : JsonCodec<double>
    {
        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out double value)
        {
            if (reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out value) && !double.IsInfinity(value))
            {
                return JsonBytes.TokenLength(ref reader) > 15 ? JsonMatch.Inexact : JsonMatch.Exact;
            }

            return JsonBytes.Skip(ref reader, out value);
        }

        internal override void WriteValue(Utf8JsonWriter writer, double value, JsonUse use) => writer.WriteNumberValue(value);

        internal override string? ToText(double value) => NumberText.Of(value);
    }

    internal sealed class DecimalCodec : JsonCodec<decimal>
    {
        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out decimal value)
        {
            if (reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out value))
            {
                // A decimal holds 28 digits; 1e-40 is 0 in it, and -0 has no sign.
                return JsonBytes.TokenLength(ref reader) > 28 ? JsonMatch.Inexact : value == 0 ? MatchOfZero(reader) : JsonMatch.Exact;
            }

            return JsonBytes.Skip(ref reader, out value);
        }

        internal override void WriteValue(Utf8JsonWriter writer, decimal value, JsonUse use) => writer.WriteNumberValue(value);

        internal override string? ToText(decimal value) => NumberText.Of(value);

        private static JsonMatch MatchOfZero(Utf8JsonReader reader)
        {
            var text = JsonElement.ParseValue(ref reader).GetRawText();
            var isZero = text.Trim('-', '0', '.').Length == 0;
            return !isZero ? JsonMatch.Inexact : text[0] == '-' ? JsonMatch.Respelled : JsonMatch.Exact;
        }
    }

    internal sealed class BooleanCodec : JsonCodec<bool>
    {
        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out bool value)
        {
            value = reader.TokenType == JsonTokenType.True;
            return value || reader.TokenType == JsonTokenType.False ? JsonMatch.Exact : JsonBytes.Skip(ref reader, out value);
        }

        internal override void WriteValue(Utf8JsonWriter writer, bool value, JsonUse use) => writer.WriteBooleanValue(value);

        internal override string? ToText(bool value) => value ? "true" : "false";
    }

    internal sealed class GuidCodec : JsonCodec<Guid>
    {
        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out Guid value)
        {
            if (reader.TokenType == JsonTokenType.String && reader.TryGetGuid(out value))
            {
                return reader.ValueTextEquals(value.ToString("D")) ? JsonMatch.Exact : JsonMatch.Respelled;
            }

            return JsonBytes.Skip(ref reader, out value);
        }

        internal override void WriteValue(Utf8JsonWriter writer, Guid value, JsonUse use) => writer.WriteStringValue(value);

        internal override string? ToText(Guid value) => value.ToString("D");
    }

    internal sealed class DateTimeCodec : JsonCodec<DateTime>
    {
        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out DateTime value)
        {
            if (reader.TokenType == JsonTokenType.String && Dates.Read(reader.GetString()!, out value) is var match and not JsonMatch.Mismatch)
            {
                return match;
            }

            return JsonBytes.Skip(ref reader, out value);
        }

        internal override void WriteValue(Utf8JsonWriter writer, DateTime value, JsonUse use) => writer.WriteStringValue(Dates.Write(value));

        internal override string? ToText(DateTime value) => Dates.Write(value);
    }

    internal sealed class DateTimeOffsetCodec : JsonCodec<DateTimeOffset>
    {
        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out DateTimeOffset value)
        {
            if (reader.TokenType == JsonTokenType.String && Dates.Read(reader.GetString()!, out value) is var match and not JsonMatch.Mismatch)
            {
                return match;
            }

            return JsonBytes.Skip(ref reader, out value);
        }

        internal override void WriteValue(Utf8JsonWriter writer, DateTimeOffset value, JsonUse use) => writer.WriteStringValue(Dates.Write(value));

        internal override string? ToText(DateTimeOffset value) => Dates.Write(value);
    }

    internal sealed class DateOfDateTimeCodec : JsonCodec<DateTime>
    {
        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out DateTime value)
        {
            if (reader.TokenType == JsonTokenType.String
                && DateTime.TryParseExact(reader.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value))
            {
                return JsonMatch.Exact;
            }

            return JsonBytes.Skip(ref reader, out value);
        }

        internal override void WriteValue(Utf8JsonWriter writer, DateTime value, JsonUse use) => writer.WriteStringValue(ToText(value));

        internal override string? ToText(DateTime value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

#if NET8_0_OR_GREATER
    internal sealed class DateOnlyCodec : JsonCodec<DateOnly>
    {
        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out DateOnly value)
        {
            if (reader.TokenType == JsonTokenType.String
                && DateOnly.TryParseExact(reader.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value))
            {
                return JsonMatch.Exact;
            }

            return JsonBytes.Skip(ref reader, out value);
        }

        internal override void WriteValue(Utf8JsonWriter writer, DateOnly value, JsonUse use) => writer.WriteStringValue(ToText(value));

        internal override string? ToText(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
#endif

    internal sealed class BytesCodec : JsonCodec<byte[]>
    {
        private readonly bool _url;

        public BytesCodec(bool url) => _url = url;

        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out byte[] value)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                var text = reader.GetString()!;
                try
                {
                    value = Convert.FromBase64String(_url ? Padded(text) : text);
                    return ToText(value) == text ? JsonMatch.Exact : JsonMatch.Inexact;
                }
                catch (FormatException)
                {
                    // Kept as it is by the owner.
                }
            }

            return JsonBytes.Skip(ref reader, out value);
        }

        internal override void WriteValue(Utf8JsonWriter writer, byte[] value, JsonUse use) => writer.WriteStringValue(ToText(value));

        internal override string? ToText(byte[] value)
        {
            var text = Convert.ToBase64String(value);
            return _url ? text.TrimEnd('=').Replace('+', '-').Replace('/', '_') : text;
        }

        private static string Padded(string text)
        {
            var plain = text.Replace('-', '+').Replace('_', '/').TrimEnd('=');
            return plain + new string('=', (4 - (plain.Length % 4)) % 4);
        }
    }

    /// <summary>A file has no JSON; where a schema says so nevertheless, its text is sent.</summary>
    internal sealed class FileCodec : JsonCodec<FileParameter>
    {
        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out FileParameter value)
        {
            if (reader.TokenType != JsonTokenType.String)
            {
                return JsonBytes.Skip(ref reader, out value);
            }

            value = new FileParameter(new MemoryStream(Encoding.UTF8.GetBytes(reader.GetString()!)));
            return JsonMatch.Inexact;
        }

        internal override void WriteValue(Utf8JsonWriter writer, FileParameter value, JsonUse use) =>
            writer.WriteStringValue(use == JsonUse.Form ? null : value.ReadText());

        internal override string? ToText(FileParameter value) => value.ReadText();
    }

    internal sealed class NullableCodec<T> : JsonCodec<T?>
        where T : struct
    {
        private readonly JsonCodec<T> _codec;

        public NullableCodec(JsonCodec<T> codec) => _codec = codec;

        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out T? value)
        {
            if (reader.TokenType == JsonTokenType.Null)
            {
                value = null;
                return JsonMatch.Exact;
            }

            var match = _codec.TryRead(ref reader, out var found);
            value = match == JsonMatch.Mismatch ? null : found;
            return match;
        }

        internal override void WriteValue(Utf8JsonWriter writer, T? value, JsonUse use)
        {
            if (value is { } found)
            {
                _codec.WriteValue(writer, found, use);
            }
            else
            {
                writer.WriteNullValue();
            }
        }

        internal override string? ToText(T? value) => value is { } found ? _codec.ToText(found) : "null";
    }

    /// <summary>Any value: a <see cref="JsonElement"/> when read; when written also plain values, lists, maps and models.</summary>
    internal sealed class AnyCodec : JsonCodec<object>
    {
        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out object value)
        {
            value = JsonElement.ParseValue(ref reader);
            return JsonMatch.Exact;
        }

        internal override void WriteValue(Utf8JsonWriter writer, object value, JsonUse use)
        {
            switch (value)
            {
                case null: writer.WriteNullValue(); break;
                case JsonElement element: JsonBytes.WriteAsItCame(writer, element); break;
                case JsonDocument document: JsonBytes.WriteAsItCame(writer, document.RootElement); break;
                case JsonNode node: node.WriteTo(writer); break;
                case ModelBase model: model.WriteObject(writer, use); break;
                case Model.AbstractOpenAPISchema union: union.WriteObject(writer, use); break;
                case string text: writer.WriteStringValue(text); break;
                case bool flag: writer.WriteBooleanValue(flag); break;
                case int number: writer.WriteNumberValue(number); break;
                case long number: writer.WriteNumberValue(number); break;
                case decimal number: writer.WriteNumberValue(number); break;
                case double number: writer.WriteNumberValue(number); break;
                case float number: writer.WriteNumberValue(number); break;
                case uint number: writer.WriteNumberValue(number); break;
                case ulong number: writer.WriteNumberValue(number); break;
                case short number: writer.WriteNumberValue(number); break;
                case byte number: writer.WriteNumberValue(number); break;
                case DateTime date: writer.WriteStringValue(Dates.Write(date)); break;
                case DateTimeOffset date: writer.WriteStringValue(Dates.Write(date)); break;
#if NET8_0_OR_GREATER
                case DateOnly date: JsonCodecs.DateOnly.WriteValue(writer, date, use); break;
#endif
                case Guid guid: writer.WriteStringValue(guid); break;
                case Uri uri: writer.WriteStringValue(uri.OriginalString); break;
                case byte[] bytes: JsonCodecs.Bytes.WriteValue(writer, bytes, use); break;
                case FileParameter file: JsonCodecs.File.WriteValue(writer, file, use); break;
                case IDictionary map: WriteMap(writer, map, use); break;
                case IEnumerable<KeyValuePair<string, object?>> map: WriteMap(writer, map, use); break;
                case IEnumerable list: WriteList(writer, list, use); break;
#if NET8_0_OR_GREATER
                case ITuple tuple: WriteTuple(writer, tuple, use); break;
#endif
                default: WriteKnown(writer, value); break;
            }
        }

        internal override string? ToText(object value) => value switch
        {
            string text => text,
            bool flag => flag ? "true" : "false",
            JsonElement { ValueKind: JsonValueKind.Object or JsonValueKind.Array } => null,
            JsonElement { ValueKind: JsonValueKind.String } element => element.GetString(),
            JsonElement element => element.GetRawText(),
            DateTime date => Dates.Write(date),
            DateTimeOffset date => Dates.Write(date),
            Guid guid => guid.ToString("D"),
            Enum => JsonBytes.Parse(Encoding.UTF8.GetString(JsonBytes.Write(this, value, JsonUse.Full))) is var element && element.ValueKind == JsonValueKind.String
                ? element.GetString()
                : element.GetRawText(),
#if NET8_0_OR_GREATER
            DateOnly date => JsonCodecs.DateOnly.ToText(date),
#endif
            double number => NumberText.Of(number),
            float number => NumberText.Of(number),
            decimal number => NumberText.Of(number),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => null,
        };

        private static void WriteMap(Utf8JsonWriter writer, IDictionary map, JsonUse use)
        {
            writer.WriteStartObject();
            foreach (DictionaryEntry entry in map)
            {
                writer.WritePropertyName(Convert.ToString(entry.Key, CultureInfo.InvariantCulture) ?? string.Empty);
                JsonCodecs.Any.WriteValue(writer, entry.Value!, use);
            }

            writer.WriteEndObject();
        }

        private static void WriteMap(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, object?>> map, JsonUse use)
        {
            writer.WriteStartObject();
            foreach (var entry in map)
            {
                writer.WritePropertyName(entry.Key);
                JsonCodecs.Any.WriteValue(writer, entry.Value!, use);
            }

            writer.WriteEndObject();
        }

        private static void WriteList(Utf8JsonWriter writer, IEnumerable list, JsonUse use)
        {
            writer.WriteStartArray();
            foreach (var item in list)
            {
                JsonCodecs.Any.WriteValue(writer, item!, use);
            }

            writer.WriteEndArray();
        }

#if NET8_0_OR_GREATER
        private static void WriteTuple(Utf8JsonWriter writer, ITuple tuple, JsonUse use)
        {
            writer.WriteStartArray();
            for (var index = 0; index < tuple.Length; index++)
            {
                JsonCodecs.Any.WriteValue(writer, tuple[index]!, use);
            }

            writer.WriteEndArray();
        }

#endif
        /// <summary>An enum, or whatever else the client's own context knows.</summary>
        private static void WriteKnown(Utf8JsonWriter writer, object value)
        {
            var type = ApiDescription.JsonOptions.TypeInfoResolver?.GetTypeInfo(value.GetType(), ApiDescription.JsonOptions)
                ?? throw new NotSupportedException($"A {value.GetType()} cannot be written as JSON by this client; pass a JsonElement.");
            JsonSerializer.Serialize(writer, value, type);
        }
    }
}
