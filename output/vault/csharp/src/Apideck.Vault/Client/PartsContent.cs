// Content made of pieces of text and files, written without being joined in memory first.

using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Apideck.Vault.Client
{
    internal sealed class PartsContent : HttpContent
    {
        private const int BufferSize = 16 * 1024;
        private readonly IReadOnlyList<Piece> _pieces;

        public PartsContent(IReadOnlyList<Piece> pieces) => _pieces = pieces;

#if NET8_0_OR_GREATER
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            SerializeToStreamAsync(stream, context, CancellationToken.None);

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            foreach (var piece in _pieces)
            {
                if (piece.Bytes is { } bytes)
                {
                    await stream.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
                }
                else
                {
                    await piece.File!.Spend().CopyToAsync(stream, BufferSize, cancellationToken).ConfigureAwait(false);
                }
            }
        }

        protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            foreach (var piece in _pieces)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (piece.Bytes is { } bytes)
                {
                    stream.Write(bytes, 0, bytes.Length);
                }
                else
                {
                    piece.File!.Spend().CopyTo(stream, BufferSize);
                }
            }
        }
#else
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            foreach (var piece in _pieces)
            {
                if (piece.Bytes is { } bytes)
                {
                    await stream.WriteAsync(bytes, 0, bytes.Length).ConfigureAwait(false);
                }
                else
                {
                    await piece.File!.Spend().CopyToAsync(stream, BufferSize).ConfigureAwait(false);
                }
            }
        }
#endif

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            foreach (var piece in _pieces)
            {
                if (piece.Length is not { } known)
                {
                    return false;
                }

                length += known;
            }

            return true;
        }

        /// <summary>Some bytes, or a file.</summary>
        internal sealed class Piece
        {
            public Piece(string text) => Bytes = Encoding.UTF8.GetBytes(text);

            public Piece(FileParameter file) => File = file;

            public byte[]? Bytes { get; }

            public FileParameter? File { get; }

            public long? Length => Bytes is not null ? Bytes.Length : File!.CanRewind ? File.Content.Length - File.Content.Position : (long?)null;

            public void Rewind() => File?.Rewind();
        }
    }
}
