// A body that is read as it comes. Disposing of it gives the connection back.

using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Apideck.Vault.Client
{
    internal sealed class ResponseStream : Stream
    {
        private readonly Stream _inner;
        private readonly Exchange _exchange;

        public ResponseStream(Stream inner, Exchange exchange)
        {
            _inner = inner;
            _exchange = exchange;
        }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

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
            try
            {
                return _inner.Read(buffer, offset, count);
            }
            catch (Exception error) when (_exchange.Translate(error) is { } failure)
            {
                throw failure;
            }
        }

        public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            try
            {
#if NET8_0_OR_GREATER
                return await _inner.ReadAsync(buffer.AsMemory(offset, count), cancellationToken).ConfigureAwait(false);
#else
                return await _inner.ReadAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false);
#endif
            }
            catch (Exception error) when (!cancellationToken.IsCancellationRequested && _exchange.Translate(error) is { } failure)
            {
                throw failure;
            }
        }

#if NET8_0_OR_GREATER
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            try
            {
                return await _inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception error) when (!cancellationToken.IsCancellationRequested && _exchange.Translate(error) is { } failure)
            {
                throw failure;
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
        private readonly string _operation;
        private readonly TimeSpan _timeout;
        private CancellationTokenRegistration _abort;

        public Exchange(string operation, TimeSpan timeout, CancellationToken caller)
        {
            _operation = operation;
            _timeout = timeout;
            _caller = caller;
            _timer = CancellationTokenSource.CreateLinkedTokenSource(caller);
            if (timeout > TimeSpan.Zero && timeout != Timeout.InfiniteTimeSpan)
            {
                _timer.CancelAfter(timeout);
            }
        }

        public CancellationToken Token => _timer.Token;

        public HttpResponseMessage? Response { get; private set; }

        /// <summary>From here on the end of the timer ends the reading of the body, also where it blocks.</summary>
        public void Begin(HttpResponseMessage response)
        {
            Response = response;
            _abort = _timer.Token.Register(static state => ((HttpResponseMessage)state!).Dispose(), response);
        }

        /// <summary>What a failure is in terms of the client; null where it is none of ours.</summary>
        public Exception? Translate(Exception error)
        {
            if (error is ApiException)
            {
                return null;
            }

            if (_caller.IsCancellationRequested)
            {
                return new OperationCanceledException("The call was cancelled.", error, _caller);
            }

            if (_timer.IsCancellationRequested || (error is OperationCanceledException && error.InnerException is TimeoutException))
            {
                return new ApiTimeoutException($"Error calling {_operation}: no complete answer within {_timeout.TotalSeconds} seconds.", error);
            }

            return error is HttpRequestException or IOException or ObjectDisposedException or OperationCanceledException
                ? new ApiConnectionException($"Error calling {_operation}: {error.Message}", error)
                : null;
        }

        public void Dispose()
        {
            _abort.Dispose();
            Response?.Dispose();
            _timer.Dispose();
        }
    }
}
