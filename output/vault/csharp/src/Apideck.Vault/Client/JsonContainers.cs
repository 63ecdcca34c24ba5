// Codecs of lists, maps and enums.

using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Apideck.Vault.Client
{
    internal sealed class ListCodec<T> : JsonCodec<List<T>>
    {
        private readonly JsonCodec<T> _items;

        public ListCodec(JsonCodec<T> items) => _items = items;

        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out List<T> value)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                return JsonBytes.Skip(ref reader, out value);
            }

            value = new List<T>();
            var match = JsonMatch.Exact;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (JsonItems.Read(ref reader, _items, out var item) != JsonMatch.Exact)
                {
                    match = JsonMatch.Inexact;
                }

                value.Add(item);
            }

            return match;
        }

        internal override void WriteValue(Utf8JsonWriter writer, List<T> value, JsonUse use)
        {
            writer.WriteStartArray();
            foreach (var item in value)
            {
                JsonBytes.WriteOrNull(writer, _items, item, use);
            }

            writer.WriteEndArray();
        }

        internal override int Misfit(List<T> value)
        {
            var total = 0;
            foreach (var item in value)
            {
                total += item is null ? 1 : _items.Misfit(item);
            }

            return total;
        }
    }

    internal sealed class MapCodec<T> : JsonCodec<Dictionary<string, T>>
    {
        private readonly JsonCodec<T> _values;

        public MapCodec(JsonCodec<T> values) => _values = values;

        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out Dictionary<string, T> value)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return JsonBytes.Skip(ref reader, out value);
            }

            value = new Dictionary<string, T>(StringComparer.Ordinal);
            var match = JsonMatch.Exact;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var key = reader.GetString()!;
                reader.Read();
                if (JsonItems.Read(ref reader, _values, out var item) != JsonMatch.Exact)
                {
                    match = JsonMatch.Inexact;
                }

                value[key] = item;
            }

            return match;
        }

        internal override void WriteValue(Utf8JsonWriter writer, Dictionary<string, T> value, JsonUse use)
        {
            writer.WriteStartObject();
            foreach (var entry in value)
            {
                writer.WritePropertyName(entry.Key);
                JsonBytes.WriteOrNull(writer, _values, entry.Value, use);
            }

            writer.WriteEndObject();
        }

        internal override int Misfit(Dictionary<string, T> value)
        {
            var total = 0;
            foreach (var entry in value)
            {
                total += entry.Value is null ? 1 : _values.Misfit(entry.Value);
            }

            return total;
        }
    }

    internal static class JsonItems
    {
        /// <summary>Reads an item, which may be null where its type can hold null.</summary>
        public static JsonMatch Read<T>(ref Utf8JsonReader reader, JsonCodec<T> codec, out T item)
        {
            if (reader.TokenType == JsonTokenType.Null && default(T) is null)
            {
                item = default!;
                return JsonMatch.Exact;
            }

            return codec.TryRead(ref reader, out item);
        }
    }

    /// <summary>An enum of text. A value that the document does not know reads as the member for unknown values.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    public abstract class TextEnumCodec<T> : JsonCodec<T>
        where T : struct, Enum
    {
        private readonly Dictionary<string, T> _members;
        private readonly Dictionary<T, string> _values;

        internal TextEnumCodec(params (string Value, T Member)[] members)
        {
            _members = new Dictionary<string, T>(members.Length, StringComparer.Ordinal);
            _values = new Dictionary<T, string>(members.Length);
            foreach (var (value, member) in members)
            {
                _members[value] = member;
                _values[member] = value;
            }
        }

        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out T value)
        {
            if (reader.TokenType != JsonTokenType.String)
            {
                return JsonBytes.Skip(ref reader, out value);
            }

            return _members.TryGetValue(reader.GetString()!, out value) ? JsonMatch.Exact : JsonMatch.Inexact;
        }

        internal override void WriteValue(Utf8JsonWriter writer, T value, JsonUse use) => writer.WriteStringValue(ToText(value));

        internal override string ToText(T value) => _values.TryGetValue(value, out var text) ? text : "unknown_default_open_api";
    }

    /// <summary>An enum of numbers. A value that the document does not know keeps its number.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    public abstract class NumberEnumCodec<T> : JsonCodec<T>
        where T : struct, Enum
    {
        private readonly Func<long, T> _read;
        private readonly Func<T, long> _write;

        internal NumberEnumCodec(Func<long, T> read, Func<T, long> write)
        {
            _read = read;
            _write = write;
        }

        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out T value)
        {
            var match = Json.Int64.TryRead(ref reader, out var number);
            value = match == JsonMatch.Mismatch ? default : _read(number);
            return match != JsonMatch.Exact || _write(value) == number ? match : JsonMatch.Inexact;
        }

        internal override void WriteValue(Utf8JsonWriter writer, T value, JsonUse use) => writer.WriteNumberValue(_write(value));

        internal override string ToText(T value) => Json.Int64.ToText(_write(value))!;
    }
}
