// What asks for another page within an argument: a field of a JSON body, or of an object that is a parameter.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System.IO;
    using global::System.Text;
    using global::System.Text.Json;

    internal abstract class PagePlace
    {
        /// <summary>The value in what a program gave; null where there is none.</summary>
        public abstract object? Get(object? whole);

        /// <summary>The same with another value. What the program gave stays as it is.</summary>
        public abstract object? With(object? whole, object value);
    }

    internal sealed class PagePlace<TWhole, TValue> : PagePlace
    {
        private readonly JsonCodec<TWhole> _whole;
        private readonly JsonCodec<TValue> _value;
        private readonly string[] _path;

        public PagePlace(JsonCodec<TWhole> whole, JsonCodec<TValue> value, string[] path)
        {
            _whole = whole;
            _value = value;
            _path = path;
        }

        public override object? Get(object? whole)
        {
            var found = Json(whole);
            foreach (var name in _path)
            {
                if (found.ValueKind != JsonValueKind.Object || !found.TryGetProperty(name, out found))
                {
                    return null;
                }
            }

            if (found.ValueKind == JsonValueKind.Null)
            {
                return null;
            }

            var json = Encoding.UTF8.GetBytes(found.GetRawText());
            return JsonBytes.Read(json, _value, out var value) == JsonMatch.Mismatch ? null : value;
        }

        public override object? With(object? whole, object value)
        {
            using var stream = new MemoryStream(256);
            using (var writer = new Utf8JsonWriter(stream))
            {
                Write(writer, Json(whole), 0, (TValue)value);
            }

            JsonBytes.Read(stream.ToArray(), _whole, out var changed);
            return changed;
        }

        private JsonElement Json(object? whole) => whole is TWhole given ? JsonBytes.ToElement(_whole, given) : JsonBytes.Null;

        private void Write(Utf8JsonWriter writer, JsonElement whole, int depth, TValue value)
        {
            if (depth == _path.Length)
            {
                _value.WriteValue(writer, value, JsonUse.Request);
                return;
            }

            var inner = JsonBytes.Null;
            writer.WriteStartObject();
            if (whole.ValueKind == JsonValueKind.Object)
            {
                foreach (var property in whole.EnumerateObject())
                {
                    if (property.NameEquals(_path[depth]))
                    {
                        inner = property.Value;
                    }
                    else
                    {
                        writer.WritePropertyName(property.Name);
                        JsonBytes.WriteAsItCame(writer, property.Value);
                    }
                }
            }

            writer.WritePropertyName(_path[depth]);
            Write(writer, inner, depth + 1, value);
            writer.WriteEndObject();
        }
    }
}
