// A dictionary whose keys have several values. Keys of headers compare without case.

namespace SpecsmithRuntime.Client
{
    using global::System;
    using global::System.Collections;
    using global::System.Collections.Generic;
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.Linq;

    /// <summary>A dictionary in which one key can have several values.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TValue">The type of the values of a key.</typeparam>
#pragma warning disable CA1710 // The name that programs know.
    public class Multimap<TKey, TValue> : IDictionary<TKey, IList<TValue>>
        where TKey : notnull
#pragma warning restore CA1710
    {
        private readonly Dictionary<TKey, IList<TValue>> _entries;

        /// <summary>Makes an empty map.</summary>
        public Multimap() => _entries = new Dictionary<TKey, IList<TValue>>();

        /// <summary>Makes an empty map whose keys are compared by <paramref name="comparer"/>.</summary>
        /// <param name="comparer">Compares keys.</param>
        public Multimap(IEqualityComparer<TKey> comparer) => _entries = new Dictionary<TKey, IList<TValue>>(comparer);

        /// <inheritdoc/>
        public IList<TValue> this[TKey key]
        {
            get => _entries[key];
            set => _entries[key] = value;
        }

        /// <inheritdoc/>
        public ICollection<TKey> Keys => _entries.Keys;

        /// <inheritdoc/>
        public ICollection<IList<TValue>> Values => _entries.Values;

        /// <inheritdoc/>
        public int Count => _entries.Count;

        /// <inheritdoc/>
        public bool IsReadOnly => false;

        /// <summary>Adds one value to those of a key.</summary>
        /// <param name="key">The key.</param>
        /// <param name="value">The value.</param>
        public void Add(TKey key, TValue value)
        {
            if (_entries.TryGetValue(key, out var values))
            {
                values.Add(value);
            }
            else
            {
                _entries.Add(key, new List<TValue> { value });
            }
        }

        /// <summary>Adds all entries of another map.</summary>
        /// <param name="multimap">The other map.</param>
        public void Add(Multimap<TKey, TValue> multimap)
        {
            if (multimap is null)
            {
                return;
            }

            foreach (var entry in multimap)
            {
                foreach (var value in entry.Value)
                {
                    Add(entry.Key, value);
                }
            }
        }

        /// <inheritdoc/>
        public void Add(TKey key, IList<TValue> value)
        {
            if (value is null)
            {
                return;
            }

            foreach (var item in value)
            {
                Add(key, item);
            }
        }

        /// <inheritdoc/>
        public void Add(KeyValuePair<TKey, IList<TValue>> item) => Add(item.Key, item.Value);

        /// <inheritdoc/>
        public void Clear() => _entries.Clear();

        /// <inheritdoc/>
        public bool Contains(KeyValuePair<TKey, IList<TValue>> item) =>
            _entries.TryGetValue(item.Key, out var values) && item.Value is not null && values.SequenceEqual(item.Value);

        /// <inheritdoc/>
        public bool ContainsKey(TKey key) => _entries.ContainsKey(key);

        /// <inheritdoc/>
        public void CopyTo(KeyValuePair<TKey, IList<TValue>>[] array, int arrayIndex) =>
            ((ICollection<KeyValuePair<TKey, IList<TValue>>>)_entries).CopyTo(array, arrayIndex);

        /// <inheritdoc/>
        public bool Remove(TKey key) => _entries.Remove(key);

        /// <inheritdoc/>
        public bool Remove(KeyValuePair<TKey, IList<TValue>> item) => Contains(item) && _entries.Remove(item.Key);

        /// <inheritdoc/>
#if !NETCOREAPP
        public bool TryGetValue(TKey key, out IList<TValue> value) => _entries.TryGetValue(key, out value!);
#else
        public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out IList<TValue> value) =>
            _entries.TryGetValue(key, out value);
#endif

        /// <inheritdoc/>
        public IEnumerator<KeyValuePair<TKey, IList<TValue>>> GetEnumerator() => _entries.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();
    }
}
