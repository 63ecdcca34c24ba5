// The JSON of items that a list or a map cannot hold exactly: a date in another spelling, a value of another type. It is
// kept beside the list, which a program may change, hand on or put into another model.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.Runtime.CompilerServices;
    using global::System.Text.Json;

    /// <summary>What is kept for the items of one list or map, whatever they are.</summary>
    internal abstract class KeptItems
    {
        private static readonly ConditionalWeakTable<object, KeptItems> s_known = new ConditionalWeakTable<object, KeptItems>();

        public static KeptItems? Of(object container) => s_known.TryGetValue(container, out var kept) ? kept : null;

        public void Attach(object container) => s_known.Add(container, this);

        /// <summary>The places of the items that are still what was read, and that their type does not hold.</summary>
        public abstract IEnumerable<string> Unfitting(object container);
    }

    /// <summary>What is kept for the items of one list or map.</summary>
    /// <typeparam name="TKey">The place of an item: an index or a key.</typeparam>
    /// <typeparam name="T">The type of an item.</typeparam>
    internal sealed class KeptItems<TKey, T> : KeptItems
        where TKey : notnull
    {
        private readonly Dictionary<TKey, (T Value, JsonElement Json, JsonMatch Match)> _items = new Dictionary<TKey, (T Value, JsonElement Json, JsonMatch Match)>();

        /// <summary>The items that are only spelled otherwise, with their places.</summary>
        public List<(TKey Key, T Value, JsonElement Json)> Respelled { get; } = new List<(TKey Key, T Value, JsonElement Json)>();

        public static new KeptItems<TKey, T>? Of(object container) => KeptItems.Of(container) as KeptItems<TKey, T>;

        /// <summary>Keeps an item that did not fit exactly. Lists and maps inside each other keep their own items.</summary>
        public static void Keep(ref KeptItems<TKey, T>? kept, TKey key, T value, JsonMatch match, Utf8JsonReader start)
        {
            if (match == JsonMatch.Exact || (value is ICollection and not byte[]))
            {
                return;
            }

            kept ??= new KeptItems<TKey, T>();
            var json = JsonElement.ParseValue(ref start);
            kept._items[key] = (value, json, match);
            if (match == JsonMatch.Respelled)
            {
                kept.Respelled.Add((key, value, json));
            }
        }

        /// <summary>The JSON for an item that is still the one that was read.</summary>
        public bool TryGet(TKey key, T value, out JsonElement json)
        {
            var isKept = _items.TryGetValue(key, out var item) && EqualityComparer<T>.Default.Equals(item.Value, value);
            json = isKept ? item.Json : default;
            return isKept;
        }

        public override IEnumerable<string> Unfitting(object container)
        {
            foreach (var entry in _items)
            {
                if (entry.Value.Match != JsonMatch.Respelled && IsAt(container, entry.Key, entry.Value.Value))
                {
                    yield return Convert.ToString(entry.Key, CultureInfo.InvariantCulture) ?? string.Empty;
                }
            }
        }

        private static bool IsAt(object container, TKey key, T value) => container switch
        {
            IDictionary<TKey, T> map => map.TryGetValue(key, out var found) && EqualityComparer<T>.Default.Equals(found, value),
            IList<T> list when key is int index => index < list.Count && EqualityComparer<T>.Default.Equals(list[index], value),
            _ => false,
        };
    }
}
