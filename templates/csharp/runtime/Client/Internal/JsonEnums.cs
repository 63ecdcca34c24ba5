// Codecs of enums. A value that the document does not know is kept wherever it stands: the enum has a number of its own for it.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    /// <summary>
    /// An enum of text. A value that the document does not know gets a number below zero, which is written as the text that it
    /// came as; in a property of a model, which keeps the text itself, it is the member for unknown values.
    /// </summary>
    /// <typeparam name="T">The enum.</typeparam>
    internal abstract class TextEnumCodec<T> : JsonCodec<T>
        where T : struct, Enum
    {
        private const int MaxUnknown = 1024;
        private const int MaxUnknownLength = 256;
        private const int MaxOwn = 65_536;

        // For all converters of the enum: System.Text.Json makes its own.
        private static readonly Dictionary<string, T> s_unknown = new Dictionary<string, T>(StringComparer.Ordinal);
        private static readonly Dictionary<T, string> s_unknownTexts = new Dictionary<T, string>();
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

            var text = reader.GetString()!;
            if (_members.TryGetValue(text, out value))
            {
                return JsonMatch.Exact;
            }

            value = Unknown(text, MaxUnknown);
            return JsonMatch.Inexact;
        }

        /// <summary>The value for a text of the program's own.</summary>
        internal T Of(string text)
        {
            if (_members.TryGetValue(text, out var member))
            {
                return member;
            }

            var value = Unknown(text, MaxOwn);
            return !EqualityComparer<T>.Default.Equals(value, default) ? value : throw new ArgumentException("The text is too long, or there have been too many others.", nameof(text));
        }

        internal override T Owned(T value) => _values.ContainsKey(value) ? value : default;

        internal override void WriteValue(Utf8JsonWriter writer, T value, JsonUse use) =>
            writer.WriteStringValue(Find(value) ?? (use is JsonUse.Full or JsonUse.Shown ? "unknown_default_open_api" : throw Nameless(value)));

        internal override string ToText(T value) => Find(value) ?? throw Nameless(value);

        private static ApiRequestException Nameless(T value) =>
            new ApiRequestException($"{value} of {typeof(T).Name} stands for no value that could be sent.");

        private string? Find(T value)
        {
            if (_values.TryGetValue(value, out var text))
            {
                return text;
            }

            lock (s_unknown)
            {
                return s_unknownTexts.TryGetValue(value, out text) ? text : null;
            }
        }

        /// <summary>The number for a text. There is a bound on how many a server can make up.</summary>
        private static T Unknown(string text, int most)
        {
            lock (s_unknown)
            {
                if (s_unknown.TryGetValue(text, out var value))
                {
                    return value;
                }

                if (text.Length > MaxUnknownLength || s_unknown.Count >= most)
                {
                    return default;
                }

                value = (T)Enum.ToObject(typeof(T), -1 - s_unknown.Count);
                s_unknown.Add(text, value);
                s_unknownTexts.Add(value, text);
                return value;
            }
        }
    }

    /// <summary>An enum of numbers. A value that the document does not know keeps its number.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    internal abstract class NumberEnumCodec<T> : JsonCodec<T>
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
            var match = JsonCodecs.Int64.TryRead(ref reader, out var number);
            value = match == JsonMatch.Mismatch ? default : _read(number);
            return match != JsonMatch.Exact || _write(value) == number ? match : JsonMatch.Inexact;
        }

        internal override void WriteValue(Utf8JsonWriter writer, T value, JsonUse use) => writer.WriteNumberValue(_write(value));

        internal override string ToText(T value) => JsonCodecs.Int64.ToText(_write(value))!;
    }
}
