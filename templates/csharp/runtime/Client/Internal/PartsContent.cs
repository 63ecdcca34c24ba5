// Content made of pieces of text and files, written without being joined in memory first.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.IO;
    using global::System.Net;
    using global::System.Net.Http;
    using global::System.Text;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    internal sealed class PartsContent : HttpContent
    {
        private const int BufferSize = 64 * 1024;
        private readonly IReadOnlyList<Piece> _pieces;

        // What the Content-Length was made of; null before it was asked for, and where nobody knows it.
        private long[]? _lengths;

        public PartsContent(IReadOnlyList<Piece> pieces) => _pieces = pieces;

        /// <summary>Is told how far the upload is.</summary>
        public IProgress<TransferProgress>? Progress { get; set; }

        /// <summary>Makes the error for a file that cannot be read, of what is wrong and of the cause.</summary>
        public Func<string, Exception?, ApiException> Failure { get; set; } = (message, cause) => new ApiRequestException(message, cause);

        /// <summary>Whether the caller has cancelled the call: a handler may hand no token on, and .NET Standard has none for a body.</summary>
        public Func<bool> IsCanceled { get; set; } = () => false;

#if NET8_0_OR_GREATER
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            SerializeToStreamAsync(stream, context, CancellationToken.None);

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
            WriteAsync(stream, true, cancellationToken).AsTask();

        // Nothing in it waits without blocking, so the task is done when it is returned.
        protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
            WriteAsync(stream, false, cancellationToken).AsTask().GetAwaiter().GetResult();
#else
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            WriteAsync(stream, true, CancellationToken.None).AsTask();
#endif

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            _lengths ??= Lengths();
            foreach (var known in _lengths ?? Array.Empty<long>())
            {
                length += known;
            }

            return _lengths is not null;
        }

        private long[]? Lengths()
        {
            var lengths = new long[_pieces.Count];
            for (var index = 0; index < lengths.Length; index++)
            {
                if (LengthOf(_pieces[index], CancellationToken.None) is not { } known)
                {
                    return null;
                }

                lengths[index] = known;
            }

            return lengths;
        }

        private async ValueTask WriteAsync(Stream stream, bool isAsync, CancellationToken cancellationToken)
        {
            var total = TryComputeLength(out var known) ? known : (long?)null;
            var sent = 0L;
            byte[]? buffer = null;
            for (var index = 0; index < _pieces.Count; index++)
            {
                var piece = _pieces[index];
                if (piece.Bytes is { } bytes)
                {
                    await HttpTransport.WriteAsync(stream, bytes, bytes.Length, isAsync, cancellationToken).ConfigureAwait(false);
                    Progress?.Report(new TransferProgress(sent += bytes.Length, total));
                    continue;
                }

                buffer ??= new byte[BufferSize];
                var announced = _lengths is { } lengths ? lengths[index] : LengthOf(piece, cancellationToken);
                var content = Opened(piece.File!, isAsync, cancellationToken, out var isOwned);
                try
                {
                    int count;
                    for (var read = 0L; (count = await ReadAsync(content, buffer, isAsync, cancellationToken).ConfigureAwait(false)) > 0 || read < announced;)
                    {
                        cancellationToken.ThrowIfCancellationRequested();
                        if (count == 0 || (read += count) > announced)
                        {
                            throw Failure($"the file has {read} bytes{(count == 0 ? string.Empty : " or more")}, not {announced}", null);
                        }

                        await HttpTransport.WriteAsync(stream, buffer, count, isAsync, cancellationToken).ConfigureAwait(false);
                        Progress?.Report(new TransferProgress(sent += count, total));
                    }
                }
                finally
                {
                    if (isOwned)
                    {
                        content.Dispose();
                    }
                }
            }
        }

        private long? LengthOf(Piece piece, CancellationToken cancellationToken)
        {
            try
            {
                return piece.Length;
            }
            catch (Exception error) when (error is not ApiException)
            {
                throw Unreadable(error, cancellationToken);
            }
        }

        private Stream Opened(FileParameter file, bool isAsync, CancellationToken cancellationToken, out bool isOwned)
        {
            try
            {
                return file.Open(isAsync, out isOwned);
            }
            catch (Exception error) when (error is not ApiException)
            {
                throw Unreadable(error, cancellationToken);
            }
        }

        private async ValueTask<int> ReadAsync(Stream content, byte[] buffer, bool isAsync, CancellationToken cancellationToken)
        {
            try
            {
                return await HttpTransport.ReadAsync(content, buffer, 0, isAsync, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception error) when (error is not ApiException)
            {
                throw Unreadable(error, cancellationToken);
            }
        }

        /// <summary>Whatever a disk or a stream of the caller's fails with is no failure of the connection, also where it was cancelled by itself; a stream that ends with the call says that the call was cancelled.</summary>
        private Exception Unreadable(Exception error, CancellationToken cancellationToken) =>
            cancellationToken.IsCancellationRequested || IsCanceled()
                ? error as OperationCanceledException ?? new OperationCanceledException(error.Message, error, cancellationToken)
                : Failure("the file cannot be read: " + error.Message, error);

        /// <summary>Some bytes, or a file.</summary>
        internal sealed class Piece
        {
            public Piece(string text) => Bytes = Encoding.UTF8.GetBytes(text);

            public Piece(FileParameter file) => File = file;

            public byte[]? Bytes { get; }

            public FileParameter? File { get; }

            public long? Length => Bytes is not null ? Bytes.Length : File!.KnownLength;

            public void Rewind() => File?.Rewind();
        }
    }
}
