// Answers of any size that go to a stream or a file piece by piece, and go on where a connection broke.

namespace SpecsmithRuntime.Client
{
    using global::System;
    using global::System.Globalization;
    using global::System.IO;
    using global::System.Text;
    using global::System.Threading;
    using global::System.Threading.Tasks;
    using global::SpecsmithRuntime.Client.Internal;

    /// <summary>
    /// Writes an answer piece by piece as it comes, whatever the document says of it: to a stream, or to a new file that is for its owner alone (mode 0600; .NET Standard cannot set it).
    /// The call gets options, and makes itself with them: `options => api.WithOptions(options).GetFileWithHttpInfoAsync(id)`.
    /// </summary>
    public static class ApiDownload
    {
        private const int PieceSize = 64 * 1024;

        /// <summary>Writes an answer to a file that does not exist. A download that fails leaves no file.</summary>
        /// <typeparam name="T">What the call gives otherwise.</typeparam>
        /// <param name="call">Makes the call with the options that it is given.</param>
        /// <param name="target">The path of the file, or of a folder, where the file has the server's name for it.</param>
        /// <param name="progress">Is told how many bytes arrived. What it throws ends the download.</param>
        /// <param name="resumes">How often a connection that breaks is made again, where the server tells the version of what it sends.</param>
        /// <param name="cancellationToken">Ends the download.</param>
        /// <returns>The path of the file.</returns>
        /// <exception cref="IOException">The file exists, or cannot be written.</exception>
        public static Task<string> ToFileAsync<T>(
            Func<CallOptions, Task<ApiResponse<T>>> call, string target, IProgress<TransferProgress>? progress = null, int resumes = 3, CancellationToken cancellationToken = default) =>
            ToFileAsync(Given(call), target, new Transfer(progress, resumes, true, cancellationToken)).AsTask();

        /// <summary>Writes an answer to a stream, which stays open.</summary>
        /// <typeparam name="T">What the call gives otherwise.</typeparam>
        /// <param name="call">Makes the call with the options that it is given.</param>
        /// <param name="target">The stream.</param>
        /// <param name="progress">Is told how many bytes arrived. What it throws ends the download.</param>
        /// <param name="resumes">How often a connection that breaks is made again, where the server tells the version of what it sends.</param>
        /// <param name="cancellationToken">Ends the download.</param>
        /// <returns>A task that ends with the download.</returns>
        public static Task ToStreamAsync<T>(
            Func<CallOptions, Task<ApiResponse<T>>> call, Stream target, IProgress<TransferProgress>? progress = null, int resumes = 3, CancellationToken cancellationToken = default) =>
            ToStreamAsync(Given(call), target, new Transfer(progress, resumes, true, cancellationToken)).AsTask();

        /// <summary>Writes an answer to a file that does not exist, and blocks. A download that fails leaves no file.</summary>
        /// <typeparam name="T">What the call gives otherwise.</typeparam>
        /// <param name="call">Makes the call with the options that it is given.</param>
        /// <param name="target">The path of the file, or of a folder, where the file has the server's name for it.</param>
        /// <param name="progress">Is told how many bytes arrived. What it throws ends the download.</param>
        /// <param name="resumes">How often a connection that breaks is made again, where the server tells the version of what it sends.</param>
        /// <param name="cancellationToken">Ends the download.</param>
        /// <returns>The path of the file.</returns>
        /// <exception cref="IOException">The file exists, or cannot be written.</exception>
        public static string ToFile<T>(
            Func<CallOptions, ApiResponse<T>> call, string target, IProgress<TransferProgress>? progress = null, int resumes = 3, CancellationToken cancellationToken = default) =>
            ToFileAsync(Given(call), target, new Transfer(progress, resumes, false, cancellationToken)).AsTask().GetAwaiter().GetResult();

        /// <summary>Writes an answer to a stream, which stays open, and blocks.</summary>
        /// <typeparam name="T">What the call gives otherwise.</typeparam>
        /// <param name="call">Makes the call with the options that it is given.</param>
        /// <param name="target">The stream.</param>
        /// <param name="progress">Is told how many bytes arrived. What it throws ends the download.</param>
        /// <param name="resumes">How often a connection that breaks is made again, where the server tells the version of what it sends.</param>
        /// <param name="cancellationToken">Ends the download.</param>
        public static void ToStream<T>(
            Func<CallOptions, ApiResponse<T>> call, Stream target, IProgress<TransferProgress>? progress = null, int resumes = 3, CancellationToken cancellationToken = default) =>
            ToStreamAsync(Given(call), target, new Transfer(progress, resumes, false, cancellationToken)).AsTask().GetAwaiter().GetResult();

        private static Func<CallOptions, ValueTask<Answer>> Given<T>(Func<CallOptions, Task<ApiResponse<T>>> call) =>
            call is null ? throw new ArgumentNullException(nameof(call)) : async options => Answer.Of(await call(options).ConfigureAwait(false));

        private static Func<CallOptions, ValueTask<Answer>> Given<T>(Func<CallOptions, ApiResponse<T>> call) =>
            call is null ? throw new ArgumentNullException(nameof(call)) : options => new ValueTask<Answer>(Answer.Of(call(options)));

        private static async ValueTask<string> ToFileAsync(Func<CallOptions, ValueTask<Answer>> call, string target, Transfer transfer)
        {
            if (target is null)
            {
                throw new ArgumentNullException(nameof(target));
            }

            var first = await call(transfer.First()).ConfigureAwait(false);
            using (first.Body)
            {
                var path = DownloadFile.PathOf(target, first.Headers);
                var file = DownloadFile.Create(path, transfer.IsAsync);
                try
                {
                    using (file)
                    {
                        await CopyAsync(call, first, file, transfer).ConfigureAwait(false);
                    }
                }
                catch
                {
                    DownloadFile.Remove(path);
                    throw;
                }

                return path;
            }
        }

        private static async ValueTask ToStreamAsync(Func<CallOptions, ValueTask<Answer>> call, Stream target, Transfer transfer)
        {
            if (target is null)
            {
                throw new ArgumentNullException(nameof(target));
            }

            var first = await call(transfer.First()).ConfigureAwait(false);
            using (first.Body)
            {
                await CopyAsync(call, first, target, transfer).ConfigureAwait(false);
            }
        }

        private static async ValueTask CopyAsync(Func<CallOptions, ValueTask<Answer>> call, Answer first, Stream into, Transfer transfer)
        {
            transfer.Begin(first.Headers);
            var buffer = new byte[PieceSize];
            for (var answer = first; ;)
            {
                using (answer.Body)
                {
                    if (answer.Body is null || await TryCopyAsync(answer.Body, into, buffer, transfer).ConfigureAwait(false))
                    {
                        return;
                    }
                }

                answer = await call(transfer.Rest()).ConfigureAwait(false);
                if (!transfer.IsRest(answer.Status, answer.Headers))
                {
                    answer.Body?.Dispose();
                    throw new ApiConnectionException("The connection broke, and the server does not go on where it did: download it again.");
                }
            }
        }

        /// <summary>False where the connection broke and the download can go on.</summary>
        private static async ValueTask<bool> TryCopyAsync(Stream from, Stream into, byte[] buffer, Transfer transfer)
        {
            while (true)
            {
                transfer.CancellationToken.ThrowIfCancellationRequested();
                int count;
                try
                {
                    count = await HttpTransport.ReadAsync(from, buffer, 0, transfer.IsAsync, transfer.CancellationToken).ConfigureAwait(false);
                    if (count == 0 && transfer.IsCut)
                    {
                        throw new ApiConnectionException("The connection ended before the download did.");
                    }
                }
                catch (Exception error) when (error is ApiConnectionException or ApiTimeoutException && transfer.MayGoOn())
                {
                    return false;
                }

                if (count == 0)
                {
                    return true;
                }

                await HttpTransport.WriteAsync(into, buffer, count, transfer.IsAsync, transfer.CancellationToken).ConfigureAwait(false);
                transfer.Advance(count);
            }
        }

        /// <summary>An answer whose body nobody has read.</summary>
        private readonly struct Answer
        {
            private Answer(int status, Multimap<string, string> headers, Stream? body)
            {
                Status = status;
                Headers = headers;
                Body = body;
            }

            public int Status { get; }

            public Multimap<string, string> Headers { get; }

            public Stream? Body { get; }

            /// <summary>A test double leaves nothing unread: it gives what the call is asked for, or the body as text beside it.</summary>
            public static Answer Of<T>(ApiResponse<T> response) =>
                new Answer((int)response.StatusCode, response.Headers, response.Unread ?? Given(response.Data, response.RawContent));

            private static Stream? Given(object? data, string? text) => data switch
            {
                Stream stream => stream,
                byte[] bytes => new MemoryStream(bytes, false),
                _ when (text ?? data as string) is { } content => new MemoryStream(Encoding.UTF8.GetBytes(content), false),
                null => null,
                _ => throw new ApiRequestException("The answer of the call holds no stream, no bytes and no text of a body, so that there is nothing to download."),
            };
        }

        /// <summary>One download over as many connections as it takes.</summary>
        private sealed class Transfer
        {
            private readonly IProgress<TransferProgress>? _progress;
            private readonly int _resumes;
            private long _received;
            private long? _total;
            private string _tag = string.Empty;
            private int _left;

            public Transfer(IProgress<TransferProgress>? progress, int resumes, bool isAsync, CancellationToken cancellationToken)
            {
                _progress = progress;
                _resumes = resumes;
                IsAsync = isAsync;
                CancellationToken = cancellationToken;
            }

            public bool IsAsync { get; }

            public CancellationToken CancellationToken { get; }

            /// <summary>Whether bytes are missing.</summary>
            public bool IsCut => _received < _total;

            /// <summary>Bytes can be counted only as they are.</summary>
            public CallOptions First()
            {
                var options = new CallOptions { CancellationToken = CancellationToken, IsUnread = true };
                options.Headers["Accept-Encoding"] = "identity";
                return options;
            }

            /// <summary>What asks for the bytes that are missing, of the same version.</summary>
            public CallOptions Rest()
            {
                var options = First();
                options.Headers["Range"] = "bytes=" + Number(_received) + "-";
                options.Headers["If-Range"] = _tag;
                return options;
            }

            public void Begin(Multimap<string, string> headers)
            {
                // What was decompressed has neither a length nor a place to go on at.
                _total = First(headers, "Content-Encoding") is null or "identity"
                    && long.TryParse(First(headers, "Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
                    ? length
                    : (long?)null;
                _tag = First(headers, "ETag") ?? string.Empty;
                _left = _total is not null && _tag.StartsWith("\"", StringComparison.Ordinal) ? _resumes : 0;
            }

            public void Advance(int count)
            {
                _received += count;
                _progress?.Report(new TransferProgress(_received, _total));
            }

            /// <summary>Whether a connection that broke is made again; counts it.</summary>
            public bool MayGoOn() => !CancellationToken.IsCancellationRequested && _left-- > 0;

            public bool IsRest(int status, Multimap<string, string> headers) =>
                status == 206 && (First(headers, "ETag") ?? _tag) == _tag && First(headers, "Content-Range")?.StartsWith("bytes " + Number(_received) + "-", StringComparison.Ordinal) == true;

            private static string? First(Multimap<string, string> headers, string name) =>
                headers.TryGetValue(name, out var values) && values.Count > 0 ? values[0] : null;

            private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
        }
    }
}
