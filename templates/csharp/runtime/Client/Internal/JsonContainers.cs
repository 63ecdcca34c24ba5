// Codecs of lists and maps.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Buffers;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

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
            KeptItems<int, T>? kept = null;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var start = reader;
                var found = JsonItems.Read(ref reader, _items, out var item);
                KeptItems<int, T>.Keep(ref kept, value.Count, item, found, start);
                match = JsonItems.Together(match, found);
                value.Add(item);
            }

            kept?.Attach(value);
            return match;
        }

        internal override void WriteValue(Utf8JsonWriter writer, List<T> value, JsonUse use)
        {
            var kept = KeptItems<int, T>.Of(value);
            var moved = kept is null ? null : Moved(kept, value);
            writer.WriteStartArray();
            for (var index = 0; index < value.Count; index++)
            {
                if (kept is not null && (kept.TryGet(index, value[index], out var json) || (value[index] is { } item && moved?.TryGetValue(item, out json) == true)))
                {
                    JsonBytes.WriteAsItCame(writer, json);
                }
                else
                {
                    JsonBytes.WriteOrNull(writer, _items, value[index], use);
                }
            }

            writer.WriteEndArray();
        }

        /// <summary>The JSON of items that are no longer at their places, where only the spelling is another: it goes with the value.</summary>
        private static Dictionary<object, JsonElement>? Moved(KeptItems<int, T> kept, List<T> value)
        {
            Dictionary<object, JsonElement>? moved = null;
            foreach (var item in kept.Respelled)
            {
                if (item.Value is { } key && (item.Key >= value.Count || !EqualityComparer<T>.Default.Equals(value[item.Key], item.Value)))
                {
                    (moved ??= new Dictionary<object, JsonElement>())[key] = item.Json;
                }
            }

            return moved;
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
            KeptItems<string, T>? kept = null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var key = reader.GetString()!;
                reader.Read();
                var start = reader;
                var found = JsonItems.Read(ref reader, _values, out var item);
                KeptItems<string, T>.Keep(ref kept, key, item, found, start);
                match = JsonItems.Together(match, found);
                value[key] = item;
            }

            kept?.Attach(value);
            return match;
        }

        internal override void WriteValue(Utf8JsonWriter writer, Dictionary<string, T> value, JsonUse use)
        {
            var kept = KeptItems<string, T>.Of(value);
            writer.WriteStartObject();
            foreach (var entry in value)
            {
                writer.WritePropertyName(entry.Key);
                if (kept is not null && kept.TryGet(entry.Key, entry.Value, out var json))
                {
                    JsonBytes.WriteAsItCame(writer, json);
                }
                else
                {
                    JsonBytes.WriteOrNull(writer, _values, entry.Value, use);
                }
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

        /// <summary>Reads a value of any kind: a scalar as what .NET has for it, whatever else there is as a <see cref="JsonElement"/>.</summary>
        public static object? ReadBoxed(ref Utf8JsonReader reader)
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.Null: return null;
                case JsonTokenType.True: return true;
                case JsonTokenType.False: return false;
                case JsonTokenType.Number when reader.TryGetInt64(out var whole): return whole;
                case JsonTokenType.Number when HasFraction(ref reader) && reader.TryGetDouble(out var number) && !double.IsInfinity(number): return number;
                case JsonTokenType.String:
                    var start = reader;
                    try
                    {
                        return reader.GetString();
                    }
                    catch (InvalidOperationException)
                    {
                        // Half of a character, which no string of .NET holds.
                        reader = start;
                        return JsonElement.ParseValue(ref reader);
                    }

                default: return JsonElement.ParseValue(ref reader);
            }
        }

        private static bool HasFraction(ref Utf8JsonReader reader) =>
            (reader.HasValueSequence ? BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan).IndexOfAny((byte)'.', (byte)'e', (byte)'E') >= 0;

        /// <summary>How well the whole fits when one more item does so well.</summary>
        public static JsonMatch Together(JsonMatch whole, JsonMatch item) =>
            item == JsonMatch.Mismatch ? JsonMatch.Inexact : item > whole ? item : whole;
    }
}
