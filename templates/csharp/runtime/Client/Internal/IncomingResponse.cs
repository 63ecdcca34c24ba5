// What comes back, before it is decoded: headers, charset, and a bounded number of bytes.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.IO;
    using global::System.Net.Http;
    using global::System.Text;
    using global::System.Text.Json;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>What comes back, before it is decoded.</summary>
    internal static class IncomingResponse
    {
        /// <summary>So much of the body of an error is kept.</summary>
        public const int MaxErrorBytes = 64 << 10;

        private static readonly UTF8Encoding s_strict = new UTF8Encoding(false, true);
        private static readonly ResponseReader s_any = ResponseReader.Json(JsonCodecs.Any);

        public static Multimap<string, string> HeadersOf(HttpResponseMessage response)
        {
            var headers = new Multimap<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var header in response.Headers)
            {
                foreach (var value in header.Value)
                {
                    headers.Add(header.Key, value);
                }
            }

            if (response.Content is { } content)
            {
                foreach (var header in content.Headers)
                {
                    foreach (var value in header.Value)
                    {
                        headers.Add(header.Key, value);
                    }
                }
            }

            return headers;
        }

        /// <summary>JSON is UTF-8, whatever charset its type names (RFC 8259 sections 8.1 and 11), unless its bytes are none.</summary>
        public static Encoding EncodingOf(HttpResponseMessage response, byte[] body)
        {
            var type = response.Content?.Headers.ContentType;
            var charset = type?.CharSet?.Trim('"');
            if (string.IsNullOrEmpty(charset) || string.Equals(charset, "utf-8", StringComparison.OrdinalIgnoreCase)
                || (MediaTypes.IsJson(type?.MediaType) && IsUtf8(body)))
            {
                return Encoding.UTF8;
            }

            try
            {
                return CodePage(charset!) ?? Encoding.GetEncoding(charset!);
            }
            catch (Exception error) when (error is ArgumentException or NotSupportedException)
            {
                return Encoding.UTF8;
            }
        }

        private static bool IsUtf8(byte[] body)
        {
            if (Array.IndexOf(body, (byte)0) >= 0)
            {
                return false;
            }

            try
            {
                s_strict.GetCharCount(body);
                return true;
            }
            catch (DecoderFallbackException)
            {
                return false;
            }
        }

        /// <summary>Charsets such as windows-1252, which .NET knows but does not offer by itself.</summary>
        private static Encoding? CodePage(string charset)
        {
#if NET8_0_OR_GREATER
            return CodePagesEncodingProvider.Instance.GetEncoding(charset);
#else
            // Not in .NET Standard: .NET Framework has them all, and .NET has the provider in an assembly of its own.
            var provider = Type.GetType("System.Text.CodePagesEncodingProvider, System.Text.Encoding.CodePages")
                ?.GetProperty("Instance")
                ?.GetValue(null) as EncodingProvider;
            return provider?.GetEncoding(charset);
#endif
        }

        /// <summary>The bytes of the body. An error's are cut at the limit; a longer success is refused.</summary>
        public static async ValueTask<byte[]> BodyAsync(
            HttpResponseMessage response, long limit, bool isCut, CallAccount account, bool isAsync, CancellationToken cancellationToken)
        {
            if (response.Content is not { } content)
            {
                return Array.Empty<byte>();
            }

            var stream = await HttpTransport.StreamAsync(content, isAsync, cancellationToken).ConfigureAwait(false);
            var known = content.Headers.ContentLength;
            var pieces = new BodyPieces(known is > 0 and < 1 << 20 ? (int)known + 1 : 16 * 1024);
            while (true)
            {
                int count;
                try
                {
                    count = await HttpTransport.ReadAsync(stream, pieces.Buffer, pieces.Offset, isAsync, cancellationToken).ConfigureAwait(false);
                }
                catch (Exception error) when (isCut && !cancellationToken.IsCancellationRequested
                    && (error is IOException or HttpRequestException or InvalidDataException or InvalidOperationException))
                {
                    // What came of an error's body is enough: the error is the status.
                    break;
                }

                if (count == 0)
                {
                    break;
                }

                pieces.Advance(count);
                if (pieces.Length > limit)
                {
                    if (isCut)
                    {
                        return pieces.ToArray(limit);
                    }

                    var message = $"the body is longer than {limit} bytes; {nameof(IReadableConfiguration.MaxResponseBytes)} sets the limit";
                    var start = pieces.ToArray(Math.Min(limit, MaxErrorBytes));
                    var encoding = EncodingOf(response, start);
                    throw new ApiDecodeException(
                        (int)response.StatusCode,
                        account.Message(message),
                        new RawBody(account.Redacted(start, encoding), encoding),
                        account.Redacted(HeadersOf(response)));
                }
            }

            return pieces.ToArray(pieces.Length);
        }

        /// <summary>The decoded body of an error. That an error cannot be decoded is no second error.</summary>
        public static object? ErrorOf(ResponseReader? reader, string? mediaType, byte[] body, Encoding encoding)
        {
            if (body.Length == 0 || (reader is null && !MediaTypes.IsJson(mediaType)))
            {
                return null;
            }

            try
            {
                return (reader ?? s_any).Read(body, encoding);
            }
            catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException or DecoderFallbackException)
            {
                return null;
            }
        }
    }

    /// <summary>Bytes as they come, in buffers of which none is copied before all are there.</summary>
    internal sealed class BodyPieces
    {
        private const int MaxPiece = 1 << 20;
        private readonly List<byte[]> _full = new List<byte[]>();

        public BodyPieces(int size) => Buffer = new byte[size];

        public byte[] Buffer { get; private set; }

        public int Offset { get; private set; }

        public long Length { get; private set; }

        public void Advance(int count)
        {
            Offset += count;
            Length += count;
            if (Offset == Buffer.Length)
            {
                _full.Add(Buffer);
                Buffer = new byte[Math.Min(Math.Max(Buffer.Length, 8 * 1024) * 2, MaxPiece)];
                Offset = 0;
            }
        }

        public byte[] ToArray(long length)
        {
            var result = new byte[length];
            var at = 0;
            foreach (var piece in _full)
            {
                var count = (int)Math.Min(piece.Length, length - at);
                Array.Copy(piece, 0, result, at, count);
                at += count;
            }

            Array.Copy(Buffer, 0, result, at, (int)Math.Min(Offset, length - at));
            return result;
        }
    }
}
