// Streams of items: what calls return whose answer is read while it arrives.

using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Apideck.Vault.Client
{
    /// <summary>What keeps the connection of its call until it is disposed of.</summary>
    internal interface IOpenAnswer
    {
    }

    /// <summary>The items of an answer as they arrive. Leaving its loop ends the connection, and so does <see cref="DisposeAsync"/>.</summary>
    /// <typeparam name="T">What an item is.</typeparam>
#pragma warning disable CA1711 // It is a stream of items.
    public sealed class EventStream<T> : IAsyncEnumerable<T>, IAsyncDisposable, IOpenAnswer
#pragma warning restore CA1711
    {
        private readonly ItemSource<T> _source;

        internal EventStream(ItemSource<T> source) => _source = source;

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
    public sealed class BlockingEventStream<T> : IEnumerable<T>, IDisposable, IOpenAnswer
#pragma warning restore CA1711
    {
        private readonly ItemSource<T> _source;

        internal BlockingEventStream(ItemSource<T> source) => _source = source;

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

    /// <summary>Reads the items of one response.</summary>
    internal sealed class ItemSource<T> : IDisposable
    {
        private readonly ResponseStream _body;
        private readonly StreamDescription<T> _description;
        private readonly StreamedAnswer _answer;
        private readonly FrameReader _reader;
        private byte[] _buffer = Array.Empty<byte>();
        private int _begun;
        private bool _isRead;
        private volatile bool _isDisposed;

        public ItemSource(ResponseStream body, StreamDescription<T> description, StreamedAnswer answer)
        {
            _body = body;
            _description = description;
            _answer = answer;
            _reader = FrameReader.For(description.Kind);
        }

        public T Current { get; private set; } = default!;

        public void Begin()
        {
            if (Interlocked.Exchange(ref _begun, 1) == 1)
            {
                throw new InvalidOperationException("A stream is read once; what was read is gone. Keep the items in a list to read them again.");
            }

            _buffer = new byte[16 * 1024];
        }

        public async ValueTask<bool> NextAsync(bool isAsync, CancellationToken cancellationToken)
        {
            while (true)
            {
                if (_isDisposed)
                {
                    return cancellationToken.IsCancellationRequested ? throw _answer.Canceled(null, cancellationToken) : false;
                }

                if (_reader.Frames.Count > 0)
                {
                    var frame = _reader.Frames.Dequeue();
                    if (_description.Ends(frame))
                    {
                        return false;
                    }

                    Current = ItemOf(frame);
                    return true;
                }

                if (_isRead)
                {
                    return false;
                }

                int count;
                try
                {
                    count = await HttpTransport.ReadAsync(_body, _buffer, 0, isAsync, cancellationToken).ConfigureAwait(false);
                }
                catch (Exception error) when (cancellationToken.IsCancellationRequested && error is not ApiCanceledException)
                {
                    throw _answer.Canceled(error, cancellationToken);
                }
                catch (Exception error) when (_isDisposed && error is not OperationCanceledException)
                {
                    // It was disposed of while it was read.
                    return false;
                }

                if (count == 0)
                {
                    _isRead = true;
                    _reader.End();
                }
                else
                {
                    _reader.Feed(new ReadOnlySpan<byte>(_buffer, 0, count));
                }
            }
        }

        public void Dispose()
        {
            _isDisposed = true;
            _body.Dispose();
        }

        private T ItemOf(Frame frame)
        {
            if (frame.IsEvent && frame.Name == "error")
            {
                throw _answer.Reported(frame, each => _description.Read(each));
            }

            T? item;
            try
            {
                item = _description.Read(frame);
            }
            catch (Exception error) when (StreamErrors.IsUnreadable(error))
            {
                throw _answer.Undecodable(frame, error.Message);
            }

            return _answer.IsStrict && ModelInspection.Findings(item) is { Count: > 0 } findings
                ? throw _answer.Undecodable(frame, string.Join("; ", findings))
                : item!;
        }
    }
}
