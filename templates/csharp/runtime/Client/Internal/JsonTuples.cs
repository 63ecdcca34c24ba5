// Codecs of arrays of a fixed length, whose items have types of their own.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System.Text.Json;

    internal static class JsonTuple
    {
        public static JsonCodec<(T1, T2)> Of<T1, T2>(JsonCodec<T1> first, JsonCodec<T2> second) => new TupleCodec<T1, T2>(first, second);

        public static JsonCodec<(T1, T2, T3)> Of<T1, T2, T3>(JsonCodec<T1> first, JsonCodec<T2> second, JsonCodec<T3> third) =>
            new TupleCodec<T1, T2, T3>(first, second, third);

        public static JsonCodec<(T1, T2, T3, T4)> Of<T1, T2, T3, T4>(JsonCodec<T1> first, JsonCodec<T2> second, JsonCodec<T3> third, JsonCodec<T4> fourth) =>
            new TupleCodec<T1, T2, T3, T4>(first, second, third, fourth);

        public static int Misfit<T>(JsonCodec<T> codec, T item) => item is null ? 1 : codec.Misfit(item);
    }

    /// <summary>Reads the items of one array, one after the other. An array of another length is no tuple: it is passed over.</summary>
    internal struct TupleItems
    {
        private JsonMatch _match;
        private bool _ended;

        public T Next<T>(ref Utf8JsonReader reader, JsonCodec<T> codec)
        {
            if (_ended || !reader.Read() || reader.TokenType == JsonTokenType.EndArray)
            {
                _ended = true;
                return default!;
            }

            var match = JsonItems.Read(ref reader, codec, out var item);
            _match = match > _match ? match : _match;
            return item;
        }

        public JsonMatch End(ref Utf8JsonReader reader)
        {
            while (!_ended && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                reader.TrySkip();
                _match = JsonMatch.Mismatch;
            }

            return _ended ? JsonMatch.Mismatch : _match;
        }
    }

    internal sealed class TupleCodec<T1, T2> : JsonCodec<(T1, T2)>
    {
        private readonly JsonCodec<T1> _first;
        private readonly JsonCodec<T2> _second;

        public TupleCodec(JsonCodec<T1> first, JsonCodec<T2> second) => (_first, _second) = (first, second);

        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out (T1, T2) value)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                return JsonBytes.Skip(ref reader, out value);
            }

            var items = default(TupleItems);
            value = (items.Next(ref reader, _first), items.Next(ref reader, _second));
            return items.End(ref reader);
        }

        internal override void WriteValue(Utf8JsonWriter writer, (T1, T2) value, JsonUse use)
        {
            writer.WriteStartArray();
            JsonBytes.WriteOrNull(writer, _first, value.Item1, use);
            JsonBytes.WriteOrNull(writer, _second, value.Item2, use);
            writer.WriteEndArray();
        }

        internal override int Misfit((T1, T2) value) => JsonTuple.Misfit(_first, value.Item1) + JsonTuple.Misfit(_second, value.Item2);
    }

    internal sealed class TupleCodec<T1, T2, T3> : JsonCodec<(T1, T2, T3)>
    {
        private readonly JsonCodec<T1> _first;
        private readonly JsonCodec<T2> _second;
        private readonly JsonCodec<T3> _third;

        public TupleCodec(JsonCodec<T1> first, JsonCodec<T2> second, JsonCodec<T3> third) =>
            (_first, _second, _third) = (first, second, third);

        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out (T1, T2, T3) value)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                return JsonBytes.Skip(ref reader, out value);
            }

            var items = default(TupleItems);
            value = (items.Next(ref reader, _first), items.Next(ref reader, _second), items.Next(ref reader, _third));
            return items.End(ref reader);
        }

        internal override void WriteValue(Utf8JsonWriter writer, (T1, T2, T3) value, JsonUse use)
        {
            writer.WriteStartArray();
            JsonBytes.WriteOrNull(writer, _first, value.Item1, use);
            JsonBytes.WriteOrNull(writer, _second, value.Item2, use);
            JsonBytes.WriteOrNull(writer, _third, value.Item3, use);
            writer.WriteEndArray();
        }

        internal override int Misfit((T1, T2, T3) value) =>
            JsonTuple.Misfit(_first, value.Item1) + JsonTuple.Misfit(_second, value.Item2) + JsonTuple.Misfit(_third, value.Item3);
    }

    internal sealed class TupleCodec<T1, T2, T3, T4> : JsonCodec<(T1, T2, T3, T4)>
    {
        private readonly JsonCodec<T1> _first;
        private readonly JsonCodec<T2> _second;
        private readonly JsonCodec<T3> _third;
        private readonly JsonCodec<T4> _fourth;

        public TupleCodec(JsonCodec<T1> first, JsonCodec<T2> second, JsonCodec<T3> third, JsonCodec<T4> fourth) =>
            (_first, _second, _third, _fourth) = (first, second, third, fourth);

        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out (T1, T2, T3, T4) value)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                return JsonBytes.Skip(ref reader, out value);
            }

            var items = default(TupleItems);
            value = (items.Next(ref reader, _first), items.Next(ref reader, _second), items.Next(ref reader, _third), items.Next(ref reader, _fourth));
            return items.End(ref reader);
        }

        internal override void WriteValue(Utf8JsonWriter writer, (T1, T2, T3, T4) value, JsonUse use)
        {
            writer.WriteStartArray();
            JsonBytes.WriteOrNull(writer, _first, value.Item1, use);
            JsonBytes.WriteOrNull(writer, _second, value.Item2, use);
            JsonBytes.WriteOrNull(writer, _third, value.Item3, use);
            JsonBytes.WriteOrNull(writer, _fourth, value.Item4, use);
            writer.WriteEndArray();
        }

        internal override int Misfit((T1, T2, T3, T4) value) =>
            JsonTuple.Misfit(_first, value.Item1) + JsonTuple.Misfit(_second, value.Item2)
            + JsonTuple.Misfit(_third, value.Item3) + JsonTuple.Misfit(_fourth, value.Item4);
    }
}
