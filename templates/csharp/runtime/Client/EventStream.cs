// Streams of items: what calls return whose answer is read while it arrives.

namespace SpecsmithRuntime.Client
{
    using global::System;
    using global::System.Collections;
    using global::System.Collections.Generic;
    using global::System.Threading;
    using global::System.Threading.Tasks;
    using global::SpecsmithRuntime.Client.Internal;

    /// <summary>The items of an answer as they arrive. Leaving its loop ends the connection, and so does <see cref="DisposeAsync"/>.</summary>
    /// <typeparam name="T">What an item is.</typeparam>
#pragma warning disable CA1711 // It is a stream of items.
    public sealed class EventStream<T> : IAsyncEnumerable<T>, IAsyncDisposable, IResumable
#pragma warning restore CA1711
    {
        private readonly ItemSource<T> _source;

        internal EventStream(ItemSource<T> source) => _source = source;

        IItemReader IResumable.Reader => _source;

        /// <summary>Reads the items, once.</summary>
        /// <param name="cancellationToken">Ends the connection at any time.</param>
        /// <returns>The items.</returns>
        public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            _source.Begin();
            try
            {
                using (cancellationToken.Register(static source => ((ItemSource<T>)source!).Dispose(), _source))
                {
                    while (await _source.NextAsync(true, cancellationToken).ConfigureAwait(false))
                    {
                        yield return _source.Current;
                    }
                }
            }
            finally
            {
                _source.Dispose();
            }
        }

        /// <inheritdoc/>
        public ValueTask DisposeAsync()
        {
            _source.Dispose();
            return default;
        }
    }

    /// <summary>The items of an answer as they arrive, each waited for. Leaving its loop ends the connection, and so does <see cref="Dispose"/>.</summary>
    /// <typeparam name="T">What an item is.</typeparam>
#pragma warning disable CA1711 // It is a stream of items.
    public sealed class BlockingEventStream<T> : IEnumerable<T>, IDisposable, IResumable
#pragma warning restore CA1711
    {
        private readonly ItemSource<T> _source;

        internal BlockingEventStream(ItemSource<T> source) => _source = source;

        IItemReader IResumable.Reader => _source;

        /// <summary>Reads the items, once.</summary>
        /// <returns>The items.</returns>
        public IEnumerator<T> GetEnumerator()
        {
            _source.Begin();
            try
            {
                // Nothing in it waits without blocking, so the task is done when it is returned.
                while (_source.NextAsync(false, CancellationToken.None).AsTask().GetAwaiter().GetResult())
                {
                    yield return _source.Current;
                }
            }
            finally
            {
                _source.Dispose();
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        /// <inheritdoc/>
        public void Dispose() => _source.Dispose();
    }

    /// <summary>One event as the server sent it.</summary>
    public sealed class ServerSentEvent
    {
        internal ServerSentEvent(string data, string? name, string? id, int? retry)
        {
            Data = data;
            Event = name;
            Id = id;
            Retry = retry;
        }

        /// <summary>Its data, with a line feed between its lines.</summary>
        public string Data { get; }

        /// <summary>Its type; null where the server did not name it, which means `message`.</summary>
        public string? Event { get; }

        /// <summary>The last id that the server gave.</summary>
        public string? Id { get; }

        /// <summary>How many milliseconds to wait before the stream is asked for again.</summary>
        public int? Retry { get; }

        /// <inheritdoc/>
        public override string ToString() => Event is null ? Data : Event + ": " + Data;
    }
}
