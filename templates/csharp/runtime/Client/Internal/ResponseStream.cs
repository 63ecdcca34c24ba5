// A body that is read as it comes. Disposing of it gives the connection back.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Globalization;
    using global::System.IO;
    using global::System.Net.Http;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>What keeps the connection of its call until it is disposed of.</summary>
    internal interface IOpenAnswer
    {
    }

    /// <summary>A stream of items, as the client sees it that may have to connect again.</summary>
    internal interface IResumable : IOpenAnswer
    {
        IItemReader Reader { get; }
    }

    /// <summary>What reads the items of a stream.</summary>
    internal interface IItemReader
    {
        ResponseStream Body { get; }

        /// <summary>Lets a connection that breaks be made again, a number of times.</summary>
        void Resume(int times, Func<string, bool, Task<ResponseStream>> reopen);
    }

    /// <summary>How the items of an answer are read.</summary>
    internal interface IItemsDescription
    {
        /// <summary>Whether the items are events, for which JSON is no stream.</summary>
        bool AreEvents { get; }

        /// <summary>Asking again harms nothing.</summary>
        bool Resumes { get; set; }

        /// <summary>The stream of a type that a method returns: one that blocks, or one that does not.</summary>
        object Open(Type wanted, ResponseStream body, CallAccount account, int status, Multimap<string, string> headers, bool isStrict);
    }

    internal sealed class ResponseStream : Stream, IOpenAnswer
    {
        private readonly Stream _inner;
        private readonly Exchange _exchange;

        public ResponseStream(Stream inner, Exchange exchange)
        {
            _inner = inner;
            _exchange = exchange;
        }

        /// <summary>Gives the connection back that nobody reads any more.</summary>
        ~ResponseStream()
        {
            try
            {
                _exchange.Dispose();
            }
            catch (Exception error) when (error is IOException or InvalidOperationException or HttpRequestException)
            {
                // It was ended already.
            }
        }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        /// <summary>What the answer says of it; not supported where it says nothing, or where the body has an encoding around it.</summary>
        public override long Length => _exchange.Length ?? throw new NotSupportedException("The answer does not say how long its body is.");

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            _exchange.Touch();
            try
            {
                return _inner.Read(buffer, offset, count);
            }
            catch (Exception error) when (_exchange.Translate(error, CancellationToken.None) is { } failure)
            {
                throw failure;
            }
            finally
            {
                _exchange.Rest();
            }
        }

        public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            _exchange.Touch();
            try
            {
#if NET8_0_OR_GREATER
                return await _inner.ReadAsync(buffer.AsMemory(offset, count), cancellationToken).ConfigureAwait(false);
#else
                return await _inner.ReadAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false);
#endif
            }
            catch (Exception error) when (_exchange.Translate(error, cancellationToken) is { } failure)
            {
                throw failure;
            }
            finally
            {
                _exchange.Rest();
            }
        }

#if NET8_0_OR_GREATER
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            _exchange.Touch();
            try
            {
                return await _inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception error) when (_exchange.Translate(error, cancellationToken) is { } failure)
            {
                throw failure;
            }
            finally
            {
                _exchange.Rest();
            }
        }
#endif

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                _inner.Dispose();
                _exchange.Dispose();
            }

            base.Dispose(disposing);
        }
    }

    /// <summary>What lives as long as one attempt: its timer, its answer, and what a failure of it means.</summary>
    internal sealed class Exchange : IDisposable
    {
        private readonly CancellationToken _caller;
        private readonly CancellationTokenSource _timer;
        private readonly CallAccount _account;
        private readonly TimeSpan _timeout;
        private CancellationTokenRegistration _abort;

        public Exchange(CallAccount account, TimeSpan timeout, CancellationToken caller)
        {
            _account = account;
            _timeout = timeout;
            _caller = caller;
            _timer = CancellationTokenSource.CreateLinkedTokenSource(caller);
            Touch();
        }

        public CancellationToken Token => _timer.Token;

        public HttpResponseMessage? Response { get; private set; }

        /// <summary>How many bytes the body has. What was decompressed has lost its length.</summary>
        public long? Length => Response?.Content is { Headers: { ContentEncoding.Count: 0 } headers } ? headers.ContentLength : null;

        /// <summary>What ends with the exchange.</summary>
        public IDisposable? Owned { get; set; }

        /// <summary>From here on the end of the timer ends the reading of the body, also where it blocks.</summary>
        public void Begin(HttpResponseMessage response)
        {
            Response = response;
            _abort = _timer.Token.Register(static state => ((HttpResponseMessage)state!).Dispose(), response);
        }

        /// <summary>Starts the time anew: for a stream each piece has all of it.</summary>
        public void Touch()
        {
            if (_timeout > TimeSpan.Zero && _timeout != Timeout.InfiniteTimeSpan && !_timer.IsCancellationRequested)
            {
                try
                {
                    _timer.CancelAfter(_timeout);
                }
                catch (ObjectDisposedException)
                {
                    // The stream was disposed of; reading it says so.
                }
            }
        }

        /// <summary>Stops the time: the caller may take what it needs with what was read.</summary>
        public void Rest()
        {
            if (_timeout > TimeSpan.Zero && !_timer.IsCancellationRequested)
            {
                try
                {
                    _timer.CancelAfter(Timeout.InfiniteTimeSpan);
                }
                catch (ObjectDisposedException)
                {
                    // The stream was disposed of while it was read.
                }
            }
        }

        /// <summary>What a failure is in terms of the client; null where it is none of ours.</summary>
        /// <param name="error">What was thrown.</param>
        /// <param name="reading">Ends the reading of a piece of the body.</param>
        public Exception? Translate(Exception error, CancellationToken reading)
        {
            if (error is ApiException or ApiCanceledException)
            {
                return null;
            }

            if (_caller.IsCancellationRequested || _account.IsCanceled || reading.IsCancellationRequested)
            {
                return _account.Canceled(error, reading.IsCancellationRequested ? reading : _caller);
            }

            if (_timer.IsCancellationRequested || (error is OperationCanceledException && error.InnerException is TimeoutException))
            {
                return Told(new ApiTimeoutException(_account.Message($"no complete answer within {_timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture)} seconds"), _account.Cause(error)));
            }

            return error switch
            {
                HttpRequestException or IOException or ObjectDisposedException or OperationCanceledException =>
                    Told(new ApiConnectionException(_account.Message(error.Message), _account.Cause(error)) { IsUnmade = HttpTransport.IsUnmade(error) }),
                InvalidDataException or InvalidOperationException when Response is { } response =>
                    Told(new ApiDecodeException((int)response.StatusCode, _account.Message("the body cannot be decompressed: " + error.Message), null, _account.Redacted(IncomingResponse.HeadersOf(response)))),
                InvalidOperationException or NotSupportedException or ArgumentException =>
                    Told(new ApiRequestException(_account.Message("the request cannot be sent: " + error.Message), _account.Cause(error))),
                // What was around the call may say what was sent: no more of it is told than its name.
                _ => _account.Holds(error) ? Told(new ApiRequestException(_account.Message("the call failed: " + error.GetType().Name), null)) : null,
            };
        }

        public void Dispose()
        {
            _abort.Dispose();
            Response?.Dispose();
            _timer.Dispose();
            Owned?.Dispose();
        }

        private ApiException Told(ApiException error)
        {
            error.Facts = _account.Facts;
            return error;
        }
    }
}
