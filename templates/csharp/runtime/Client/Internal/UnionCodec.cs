// Reads and writes a oneOf or anyOf: by the discriminator where the document has one, else the variant that fits best.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Text;
    using global::System.Text.Json;

    /// <summary>One type that a union can be.</summary>
    internal abstract class UnionVariant
    {
        protected UnionVariant(string[] discriminators) => Discriminators = discriminators;

        /// <summary>The discriminator values that stand for this type.</summary>
        public string[] Discriminators { get; }

        public static UnionVariant Of<T>(JsonCodec<T> codec, params string[] discriminators) => new UnionVariant<T>(codec, discriminators);

        public abstract JsonMatch TryRead(ref Utf8JsonReader reader, out object? value, out int misfit);

        /// <summary>The value as plain text, if it is of this type and has one.</summary>
        public abstract string? ToText(object value);

        /// <summary>Writes the value if it is of this type.</summary>
        public abstract bool TryWrite(Utf8JsonWriter writer, object value, JsonUse use);
    }

    internal sealed class UnionVariant<T> : UnionVariant
    {
        private readonly JsonCodec<T> _codec;

        public UnionVariant(JsonCodec<T> codec, string[] discriminators)
            : base(discriminators) => _codec = codec;

        public override JsonMatch TryRead(ref Utf8JsonReader reader, out object? value, out int misfit)
        {
            var match = _codec.TryRead(ref reader, out var found);
            value = found;
            misfit = match == JsonMatch.Mismatch || found is null ? int.MaxValue : _codec.Misfit(found) + (match == JsonMatch.Inexact ? 100 : 0);
            return match;
        }

        public override string? ToText(object value) => value is T found ? _codec.ToText(found) : null;

        public override bool TryWrite(Utf8JsonWriter writer, object value, JsonUse use)
        {
            if (value is not T found)
            {
                return false;
            }

            _codec.WriteValue(writer, found, use);
            return true;
        }
    }

    /// <summary>Reads and writes a union.</summary>
    /// <typeparam name="T">The union.</typeparam>
    internal abstract class UnionCodec<T> : JsonCodec<T>
        where T : Model.AbstractOpenAPISchema
    {
        internal UnionCodec()
        {
        }

        internal abstract T Create();

        internal abstract UnionVariant[] Variants { get; }

        /// <summary>The name of the discriminator; null where there is none.</summary>
        internal virtual string? Discriminator => null;

        internal override JsonMatch TryRead(ref Utf8JsonReader reader, out T value)
        {
            value = Create();
            var position = reader.TokenStartIndex;
            var start = reader;
            if (UnionMemo.TryGet(position, this, out var found))
            {
                reader.TrySkip();
            }
            else
            {
                UnionMemo.Enter();
                try
                {
                    found = Choose(ref reader);
                    UnionMemo.Keep(position, this, found);
                }
                finally
                {
                    UnionMemo.Leave();
                }

                if (found.Match == JsonMatch.Mismatch)
                {
                    reader.TrySkip();
                }
            }

            value.ActualInstance = found.Match == JsonMatch.Mismatch ? JsonElement.ParseValue(ref start) : found.Value;
            if (found.Match == JsonMatch.Respelled && start.TokenType == JsonTokenType.String)
            {
                value.Spelling = (value.ActualInstance, start.GetString());
            }

            return JsonMatch.Exact;
        }

        internal override void WriteValue(Utf8JsonWriter writer, T value, JsonUse use) => value.WriteObject(writer, use);

        internal void WriteInstance(Utf8JsonWriter writer, T union, JsonUse use)
        {
            var instance = union.ActualInstance;
            if (union.Text is { } text)
            {
                writer.WriteStringValue(text);
                return;
            }

            if (instance is not null and not JsonElement)
            {
                foreach (var variant in Variants)
                {
                    if (variant.TryWrite(writer, instance, use))
                    {
                        return;
                    }
                }
            }

            JsonBytes.WriteOrNull(writer, JsonCodecs.Any, instance!, use);
        }

        internal override int Misfit(T value) => value.ActualInstance switch
        {
            JsonElement => 100,
            ModelBase model => ModelInspection.MisfitOf(model),
            _ => 0,
        };

        internal override string? ToText(T value)
        {
            if (value.Text is { } spelled)
            {
                return spelled;
            }

            foreach (var variant in Variants)
            {
                if (value.ActualInstance is { } instance && variant.ToText(instance) is { } text)
                {
                    return text;
                }
            }

            return value.ActualInstance is JsonElement element ? JsonCodecs.Any.ToText(element) : null;
        }

        /// <summary>Reads the variant that the JSON is, if it is one; else the reader stays where it was.</summary>
        private UnionFinding Choose(ref Utf8JsonReader reader)
        {
            var name = Discriminator is { } discriminator ? JsonPeek.Text(reader, Encoding.UTF8.GetBytes(discriminator)) : null;
            var end = reader;
            var least = int.MaxValue;
            var chosen = default(UnionFinding);
            foreach (var variant in Variants)
            {
                // A discriminator that the document does not know is no reason to guess.
                if (name is not null && Array.IndexOf(variant.Discriminators, name) < 0)
                {
                    continue;
                }

                var attempt = reader;
                var match = variant.TryRead(ref attempt, out var found, out var misfit);
                var isOfType = match is JsonMatch.Exact or JsonMatch.Respelled
                    && (name is not null || found is not ModelBase model || ModelInspection.HasRequired(model));
                if (isOfType && misfit < least)
                {
                    chosen = new UnionFinding(found, match);
                    least = misfit;
                    end = attempt;
                    if (misfit == 0)
                    {
                        break;
                    }
                }
            }

            reader = end;
            return chosen;
        }
    }
}
