// What all models share: which fields are present, the raw JSON of values that a field's type cannot hold, and the
// general members (equality, text) that need no code of their own in each model.

namespace SpecsmithRuntime.Client
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.ComponentModel.DataAnnotations;
    using global::System.Text;
    using global::System.Text.Json;
    using global::SpecsmithRuntime.Client.Internal;

    /// <summary>A model: an object of the API.</summary>
    public abstract class ModelBase
    {
        private ulong _present;
        private ulong[]? _presentBeyond;
        private Dictionary<int, (JsonElement Json, JsonMatch Match)>? _raw;

        internal ModelBase()
        {
        }

        /// <summary>Whether a field is present: it was set, to null where null is allowed, or it was received.</summary>
        /// <param name="propertyName">The name of the property or of the field in JSON.</param>
        /// <returns>True where it is sent.</returns>
        public bool IsSet(string propertyName) => ModelInspection.Find(this, propertyName) is { } field && IsFieldPresent(field.Index);

        /// <summary>The JSON that was received for a field whose type cannot hold it, such as an enum value that is not in the document.</summary>
        /// <param name="propertyName">The name of the property or of the field in JSON.</param>
        /// <returns>The JSON, or nothing where the property holds the value.</returns>
        public JsonElement? GetRaw(string propertyName) =>
            ModelInspection.Find(this, propertyName) is { } field && _raw is not null && _raw.TryGetValue(field.Index, out var raw) && raw.Match != JsonMatch.Respelled ? raw.Json : null;

        /// <summary>The value of an enum as it was received, also where the document does not know it.</summary>
        /// <param name="propertyName">The name of the property or of the field in JSON.</param>
        /// <returns>The text received, or nothing where the property holds the value.</returns>
        public string? GetRawEnum(string propertyName) =>
            GetRaw(propertyName) is { ValueKind: JsonValueKind.String } raw ? raw.GetString() : null;

        /// <summary>Sets an enum to a text, as if it had been received: one that the document does not know is sent as it is.</summary>
        /// <param name="propertyName">The name of the property or of the field in JSON.</param>
        /// <param name="value">The text.</param>
        /// <exception cref="ArgumentException">The model has no such field.</exception>
        public void SetRawEnum(string propertyName, string value)
        {
            var field = ModelInspection.Find(this, propertyName) ?? throw new ArgumentException($"There is no field {propertyName}.", nameof(propertyName));
            var received = new Dictionary<string, object> { [field.WireName] = value ?? throw new ArgumentNullException(nameof(value)) };
            var reader = new Utf8JsonReader(JsonBytes.Write(JsonCodecs.Any, received, JsonUse.Full), JsonBytes.ReaderOptions);
            reader.Read();
            ReadObject(ref reader);
        }

        /// <summary>The model as indented JSON, as it is sent: without fields that are read-only.</summary>
        /// <returns>The JSON.</returns>
        public virtual string ToJson() => JsonBytes.ToText(JsonCodecs.Any, this, JsonUse.Shown);

        /// <summary>The model as indented JSON with all its fields, also those that are read-only.</summary>
        /// <returns>The JSON.</returns>
        public string ToFullJson() => JsonBytes.ToText(JsonCodecs.Any, this, JsonUse.Full);

        /// <inheritdoc/>
        public override string ToString() => ModelInspection.Describe(this);

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is ModelBase other && ModelInspection.AreEqual(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => ModelInspection.HashOf(this);

        /// <summary>Findings of validation by attributes. The API itself decides what is valid.</summary>
        /// <param name="validationContext">What is validated.</param>
        /// <returns>Required fields that are not set.</returns>
        protected IEnumerable<ValidationResult> BaseValidate(ValidationContext validationContext)
        {
            foreach (var field in ModelInspection.FieldsOf(this))
            {
                if (field.Required && !IsFieldPresent(field.Index))
                {
                    yield return new ValidationResult($"{field.WireName} is required.", new[] { field.Name });
                }
            }
        }

        internal bool IsFieldPresent(int index) =>
            index < 64
                ? (_present & (1UL << index)) != 0
                : _presentBeyond is not null && (_presentBeyond[(index >> 6) - 1] & (1UL << (index & 63))) != 0;

        /// <summary>How many fields have a value that their type cannot hold.</summary>
        internal int RawFieldCount
        {
            get
            {
                var count = 0;
                if (_raw is not null)
                {
                    foreach (var entry in _raw)
                    {
                        count += entry.Value.Match == JsonMatch.Respelled ? 0 : 1;
                    }
                }

                return count;
            }
        }

        internal bool IsFieldRaw(int index) => _raw is not null && _raw.TryGetValue(index, out var raw) && raw.Match != JsonMatch.Respelled;

        /// <summary>The number of fields that are not the schema's.</summary>
        internal virtual int ExtraFieldCount => 0;

        /// <summary>Shows each field to a visitor, in order.</summary>
        internal virtual void VisitFields(IModelVisitor visitor)
        {
        }

        /// <summary>Shows the fields that are not the schema's.</summary>
        internal virtual void VisitExtraFields(IModelVisitor visitor)
        {
        }

        /// <summary>Reads the value of the property name at the reader's token, if it is one of the model's fields.</summary>
        internal virtual bool ReadField(ref Utf8JsonReader reader) => false;

        /// <summary>Reads a field that the model does not have.</summary>
        internal virtual void ReadExtraField(string name, ref Utf8JsonReader reader) => reader.TrySkip();

        /// <summary>Writes the fields that are present.</summary>
        internal virtual void WriteFields(Utf8JsonWriter writer, JsonUse use)
        {
        }

        internal virtual void WriteExtraFields(Utf8JsonWriter writer, JsonUse use)
        {
        }

        internal void WriteObject(Utf8JsonWriter writer, JsonUse use)
        {
            writer.WriteStartObject();
            WriteFields(writer, use);
            WriteExtraFields(writer, use);
            writer.WriteEndObject();
        }

        internal void ReadObject(ref Utf8JsonReader reader)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (!ReadField(ref reader))
                {
                    var name = reader.GetString()!;
                    reader.Read();
                    ReadExtraField(name, ref reader);
                }
            }
        }

        /// <summary>Notes that a field was assigned.</summary>
        private protected void MarkField(int index, bool present)
        {
            _raw?.Remove(index);
            ref var word = ref _present;
            if (index >= 64)
            {
                var at = (index >> 6) - 1;
                if (_presentBeyond is null || _presentBeyond.Length <= at)
                {
                    Array.Resize(ref _presentBeyond, at + 1);
                }

                word = ref _presentBeyond![at];
            }

            var bit = 1UL << (index & 63);
            word = present ? word | bit : word & ~bit;
        }

        /// <summary>Takes an argument of a constructor: null is one that was not given.</summary>
        private protected T? Take<T>(int index, T? value)
        {
            if (value is not null)
            {
                MarkField(index, true);
            }

            return value;
        }

        /// <summary>Takes an argument of a constructor for a field that is never null.</summary>
        private protected T TakeValue<T>(int index, T? value)
            where T : struct
        {
            if (value is not null)
            {
                MarkField(index, true);
            }

            return value.GetValueOrDefault();
        }

        /// <summary>Takes an argument of a constructor for a field that is always sent, if only as null.</summary>
        private protected T TakeNullable<T>(int index, T value)
        {
            MarkField(index, true);
            return value;
        }

        /// <summary>Takes an argument of a constructor that must be given.</summary>
        private protected T TakeRequired<T>(int index, T? value, string parameter)
            where T : class
        {
            MarkField(index, true);
            return value ?? throw new ArgumentNullException(parameter);
        }

        /// <summary>Reads a field; what its type cannot hold is kept as it came.</summary>
        private protected T ReadJson<T>(ref Utf8JsonReader reader, int index, JsonCodec<T> codec, bool nullable)
        {
            reader.Read();
            MarkField(index, true);
            if (reader.TokenType == JsonTokenType.Null)
            {
                if (!nullable)
                {
                    KeepField(index, JsonBytes.Null, JsonMatch.Mismatch);
                }

                return default!;
            }

            var start = reader;
            var match = codec.TryRead(ref reader, out var value);
            if (match != JsonMatch.Exact)
            {
                KeepField(index, JsonElement.ParseValue(ref start), match);
            }

            return match == JsonMatch.Inexact ? codec.Owned(value) : value;
        }

        /// <summary>Reads a field whose type is an optional value type.</summary>
        private protected T? ReadOptionalJson<T>(ref Utf8JsonReader reader, int index, JsonCodec<T> codec, bool nullable)
            where T : struct
        {
            reader.Read();
            MarkField(index, true);
            if (reader.TokenType == JsonTokenType.Null)
            {
                if (!nullable)
                {
                    KeepField(index, JsonBytes.Null, JsonMatch.Mismatch);
                }

                return null;
            }

            var start = reader;
            var match = codec.TryRead(ref reader, out var value);
            if (match != JsonMatch.Exact)
            {
                KeepField(index, JsonElement.ParseValue(ref start), match);
            }

            return match switch
            {
                JsonMatch.Mismatch => null,
                JsonMatch.Inexact => codec.Owned(value),
                _ => value,
            };
        }

        /// <summary>Writes a field if it is present.</summary>
        private protected void WriteJson<T>(Utf8JsonWriter writer, int index, ReadOnlySpan<byte> name, JsonCodec<T> codec, T? value, JsonUse use)
        {
            if (!IsFieldPresent(index))
            {
                return;
            }

            writer.WritePropertyName(name);
            if (_raw is not null && _raw.TryGetValue(index, out var raw) && StillReads(raw.Json, codec, value))
            {
                JsonBytes.WriteAsItCame(writer, raw.Json);
            }
            else
            {
                JsonBytes.WriteOrNull(writer, codec, value, use);
            }
        }

        /// <summary>Writes a field whose type is an optional value type, if it is present.</summary>
        private protected void WriteOptionalJson<T>(Utf8JsonWriter writer, int index, ReadOnlySpan<byte> name, JsonCodec<T> codec, T? value, JsonUse use)
            where T : struct
        {
            if (!IsFieldPresent(index))
            {
                return;
            }

            writer.WritePropertyName(name);
            if (_raw is not null && _raw.TryGetValue(index, out var raw))
            {
                JsonBytes.WriteAsItCame(writer, raw.Json);
            }
            else if (value is { } present)
            {
                codec.WriteValue(writer, present, use);
            }
            else
            {
                writer.WriteNullValue();
            }
        }

        private void KeepField(int index, JsonElement json, JsonMatch match) =>
            (_raw ??= new Dictionary<int, (JsonElement Json, JsonMatch Match)>())[index] = (json, match);

        /// <summary>False where a list or a map was changed in place since it was read.</summary>
        private static bool StillReads<T>(JsonElement raw, JsonCodec<T> codec, T? value)
        {
            if (value is null || typeof(T).IsValueType || value is string)
            {
                return true;
            }

            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(raw.GetRawText()), JsonBytes.ReaderOptions);
            reader.Read();
            codec.TryRead(ref reader, out var again);
            return ModelInspection.AreEqual(again, value);
        }
    }

    /// <summary>A model that keeps fields of any kind beyond those of its schema.</summary>
    public abstract class ExtensibleModel : ModelBase
    {
        private IDictionary<string, object?>? _additionalProperties;
        private Dictionary<string, (double Value, JsonElement Json)>? _numbers;

        internal ExtensibleModel()
        {
        }

        /// <summary>Fields that the schema does not name. They are kept and sent again. Those received are a string, a bool, a long, a double, null, or a <see cref="JsonElement"/> for whatever else there is.</summary>
        public IDictionary<string, object?> AdditionalProperties
        {
            get => _additionalProperties ??= new Dictionary<string, object?>(StringComparer.Ordinal);
            set => _additionalProperties = value;
        }

        internal override int ExtraFieldCount => _additionalProperties?.Count ?? 0;

        internal override void VisitExtraFields(IModelVisitor visitor)
        {
            if (_additionalProperties is not null)
            {
                foreach (var entry in _additionalProperties)
                {
                    visitor.Extra(entry.Key, entry.Value);
                }
            }
        }

        internal override void ReadExtraField(string name, ref Utf8JsonReader reader)
        {
            var start = reader;
            var value = JsonItems.ReadBoxed(ref reader);
            if (value is double number)
            {
                // It is sent as it was spelled, as long as it is the same number.
                (_numbers ??= new Dictionary<string, (double Value, JsonElement Json)>(StringComparer.Ordinal))[name] = (number, JsonElement.ParseValue(ref start));
            }

            AdditionalProperties[name] = value;
        }

        internal override void WriteExtraFields(Utf8JsonWriter writer, JsonUse use)
        {
            if (_additionalProperties is not null)
            {
                foreach (var entry in _additionalProperties)
                {
                    writer.WritePropertyName(entry.Key);
                    if (entry.Value is double number && _numbers is not null && _numbers.TryGetValue(entry.Key, out var spelled) && spelled.Value.Equals(number))
                    {
                        JsonBytes.WriteAsItCame(writer, spelled.Json);
                    }
                    else
                    {
                        JsonBytes.WriteOrNull(writer, JsonCodecs.Any, entry.Value!, use);
                    }
                }
            }
        }
    }

    /// <summary>A model whose further fields all have one type.</summary>
    /// <typeparam name="T">The type of the further fields.</typeparam>
    public abstract class ExtensibleModel<T> : ModelBase
    {
        private IDictionary<string, T>? _additionalProperties;
        private Dictionary<string, JsonElement>? _unfit;

        internal ExtensibleModel()
        {
        }

        /// <summary>Fields that the schema does not name. They are kept and sent again.</summary>
        public IDictionary<string, T> AdditionalProperties
        {
            get => _additionalProperties ??= new Dictionary<string, T>(StringComparer.Ordinal);
            set => _additionalProperties = value;
        }

        internal override int ExtraFieldCount => _unfit?.Count ?? 0;

        internal abstract JsonCodec<T> ExtraFieldCodec { get; }

        internal override void VisitExtraFields(IModelVisitor visitor)
        {
            if (_additionalProperties is not null)
            {
                foreach (var entry in _additionalProperties)
                {
                    visitor.Extra(entry.Key, entry.Value);
                }
            }
        }

        internal override void ReadExtraField(string name, ref Utf8JsonReader reader)
        {
            var start = reader;
            if (JsonItems.Read(ref reader, ExtraFieldCodec, out var value) != JsonMatch.Exact)
            {
                (_unfit ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal))[name] = JsonElement.ParseValue(ref start);
            }

            AdditionalProperties[name] = value;
        }

        internal override void WriteExtraFields(Utf8JsonWriter writer, JsonUse use)
        {
            if (_additionalProperties is null)
            {
                return;
            }

            foreach (var entry in _additionalProperties)
            {
                writer.WritePropertyName(entry.Key);
                if (_unfit is not null && _unfit.TryGetValue(entry.Key, out var raw) && StillRaw(raw, entry.Value))
                {
                    JsonBytes.WriteAsItCame(writer, raw);
                }
                else
                {
                    JsonBytes.WriteOrNull(writer, ExtraFieldCodec, entry.Value, use);
                }
            }
        }

        private bool StillRaw(JsonElement raw, T value)
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(raw.GetRawText()), JsonBytes.ReaderOptions);
            reader.Read();
            JsonItems.Read(ref reader, ExtraFieldCodec, out var again);
            return ModelInspection.AreEqual(again, value);
        }
    }
}

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.ComponentModel.DataAnnotations;
    using global::System.Text;
    using global::System.Text.Json;

    /// <summary>Chooses the constructor for a model that is read: it has what was received, and nothing else.</summary>
    internal readonly struct Received
    {
    }

    /// <summary>Reads and writes a model.</summary>
    /// <typeparam name="T">The model.</typeparam>
    internal abstract class ModelCodec<T> : JsonCodec<T>
        where T : ModelBase
    {
        internal ModelCodec()
        {
        }

        internal abstract T Create();

        /// <summary>The model for the object at the reader's token.</summary>
        internal virtual T Choose(Utf8JsonReader reader) => Create();

        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out T value)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return JsonBytes.Skip(ref reader, out value);
            }

            value = Choose(reader);
            value.ReadObject(ref reader);
            return JsonMatch.Exact;
        }

        internal override void WriteValue(Utf8JsonWriter writer, T value, JsonUse use) => value.WriteObject(writer, use);

        internal override int Misfit(T value) => ModelInspection.MisfitOf(value);
    }

    /// <summary>Reads and writes a model that is the base of others: a field of the JSON tells which one it is.</summary>
    /// <typeparam name="T">The base model.</typeparam>
    internal abstract class HierarchyCodec<T> : ModelCodec<T>
        where T : ModelBase
    {
        private readonly byte[] _discriminator;

        internal HierarchyCodec(string discriminator) => _discriminator = Encoding.UTF8.GetBytes(discriminator);

        /// <summary>The model for a value of the discriminator; null where the document does not know the value.</summary>
        internal abstract T? Create(string discriminator);

        /// <summary>The same; of a model that is a base too, by a field of its own, the one that this tells.</summary>
        internal virtual T? Create(string discriminator, Utf8JsonReader reader) => Create(discriminator);

        internal sealed override T Choose(Utf8JsonReader reader)
        {
            var name = JsonPeek.Text(reader, _discriminator);
            return (name is null ? null : Create(name, reader)) ?? Create();
        }
    }

    internal static class JsonPeek
    {
        /// <summary>The text, number or boolean of a field of the object at the reader's token, without moving the caller's reader.</summary>
        public static string? Text(Utf8JsonReader reader, ReadOnlySpan<byte> field)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var found = reader.ValueTextEquals(field);
                reader.Read();
                if (found)
                {
                    return reader.TokenType switch
                    {
                        JsonTokenType.String => reader.GetString(),
                        JsonTokenType.Number => JsonElement.ParseValue(ref reader).GetRawText(),
                        JsonTokenType.True => "true",
                        JsonTokenType.False => "false",
                        _ => null,
                    };
                }

                reader.TrySkip();
            }

            return null;
        }
    }
}
