// Uploads and downloads piece by piece: lengths, progress, what is sent again, files that come to be, and how a download goes on.

using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Runtime.Api;
using Runtime.Client;
using Runtime.Client.Internal;

namespace RuntimeTests
{
    internal static class TransferTests
    {
        private const string Text = "0123456789";

        public static void APathIsSentWithItsNameAndLengthAndAgainByARetry()
        {
            InFolder(folder =>
            {
                var path = Path.Combine(folder, "notes.txt");
                File.WriteAllText(path, Text);
                var server = new Server(_ => Answer(503), _ => Answer(204));
                server.Files().PutForm(FileParameter.FromPath(path, "text/plain"));
                foreach (var sent in server.Bodies)
                {
                    Check.Equal(true, sent.Contains("filename=\"notes.txt\"", StringComparison.Ordinal) && sent.Contains("Content-Type: text/plain\r\n\r\n" + Text + "\r\n", StringComparison.Ordinal));
                }

                Check.Equal("2 True", $"{server.Bodies.Count} {server.Lengths.All(length => length > Text.Length)}");
                File.WriteAllText(path, Text + Text);
                Check.Throws<FileNotFoundException>(() => FileParameter.FromPath(Path.Combine(folder, "other.txt")));
                Check.Throws<FileNotFoundException>(() => FileParameter.FromPath(folder));
            });
        }

        public static void FilesOfAModelArePartsOfTheFormThatTheCallerChooses()
        {
            var server = new Server(_ => Answer(204));
            FileParameter Named(string name, Stream stream) => new FileParameter(name, stream);
            var letter = new Runtime.Model.Letter(
                "a title",
                Named("one.bin", new OnceStream(Text)),
                new List<FileParameter> { Named("two.bin", new MemoryStream(new byte[] { 65 })), Named("three.bin", new MemoryStream(new byte[] { 66 })) });
            server.Files().WithOptions(new CallOptions { ContentType = "multipart/form-data" }).SendLetter(letter);
            var sent = server.Bodies.Single();
            foreach (var part in new[]
            {
                "name=\"title\"\r\n", "\r\n\r\na title\r\n", "name=\"file\"; filename=\"one.bin\"", "\r\n\r\n" + Text + "\r\n",
                "name=\"more\"; filename=\"two.bin\"", "\r\n\r\nA\r\n", "name=\"more\"; filename=\"three.bin\"", "\r\n\r\nB\r\n",
            })
            {
                Check.Equal(part + ": True", $"{part}: {sent.Contains(part, StringComparison.Ordinal)}");
            }

            Check.Equal(4, sent.Split("Content-Disposition").Length - 1);
        }

        public static void AStreamIsSentOnceWithTheLengthThatIsSaid()
        {
            foreach (var length in new long?[] { null, Text.Length })
            {
                var server = new Server(_ => Answer(503), _ => Answer(204));
                Check.Throws<ServiceException>(() => server.Files().PutRaw(new FileParameter(new OnceStream(Text)) { Length = length }));
                Check.Equal(Text, server.Bodies.Single());
                Check.Equal(length, server.Lengths.Single());
            }
        }

        public static void ProgressTellsWhatWasSentOfHowMuch()
        {
            foreach (var (file, total) in new[] { (FileParameter.FromBytes(Encoding.UTF8.GetBytes(Text)), (long?)Text.Length), (new FileParameter(new OnceStream(Text)), null) })
            {
                var told = new Told();
                var server = new Server(_ => Answer(204));
                server.Files().WithOptions(new CallOptions { UploadProgress = told }).PutRawAsync(file).GetAwaiter().GetResult();
                Check.Equal($"{Text.Length}/{total}", told.All);
            }

            var all = new Told();
            var forms = new Server(_ => Answer(204));
            forms.Files().WithOptions(new CallOptions { UploadProgress = all }).PutForm(new MemoryStream(Encoding.UTF8.GetBytes(Text)));
            Check.Equal($"{forms.Lengths[0]}/{forms.Lengths[0]}", all.All.Split(' ').Last());
        }

        public static void WhatCannotBeReadIsNoFailureOfTheConnection()
        {
            InFolder(folder =>
            {
                var path = Path.Combine(folder, "gone.txt");
                File.WriteAllText(path, Text);
                var gone = FileParameter.FromPath(path);
                File.Delete(path);
                foreach (var file in new[]
                {
                    gone, new FileParameter(new OnceStream(Text, 2, true)), new FileParameter(new OnceStream(Text)) { Length = 9 }, new FileParameter(new OnceStream(Text)) { Length = 11 },
                })
                {
                    var server = new Server(_ => Answer(204));
                    Check.Throws<ApiRequestException>(() => server.Files().PutRaw(file));
                    Check.Equal("1 0", $"{server.Sent.Count} {server.Bodies.Count}");
                }
            });
        }

        public static void WhateverAStreamThrowsIsARequestError()
        {
            foreach (var isAsync in new[] { false, true })
            {
                foreach (var stream in new Stream[]
                {
                    new GZipStream(new MemoryStream(Encoding.UTF8.GetBytes(Text)), CompressionMode.Decompress),
                    new OnceStream(Text, 2, true, () => new CryptographicException("padding")),
                    new OnceStream(Text, 2, true, () => new FormatException("own")),
                    new OnceStream(Text, 2, true, () => new OperationCanceledException("own")),
                    new OnceStream(Text, 2, true, () => new TaskCanceledException("own")),
                })
                {
                    var server = new Server(_ => Answer(204));
                    Check.Throws<ApiRequestException>(() => Put(server.Files(), stream, isAsync));
                    Check.Equal("1 0", $"{server.Sent.Count} {server.Bodies.Count}");
                }
            }
        }

        public static void WhateverAStreamThrowsThatIsSetBackIsARequestError()
        {
            foreach (var isAsync in new[] { false, true })
            {
                foreach (var error in new Exception[] { new CryptographicException("seed"), new UnauthorizedAccessException("own"), new OperationCanceledException("own") })
                {
                    var server = new Server(_ => Answer(204));
                    Check.Throws<ApiRequestException>(() => Put(server.Files(), new StuckStream(error), isAsync));
                    Check.Equal(0, server.Sent.Count);
                    Check.Throws<ApiRequestException>(() => new FileParameter(new StuckStream(error)).ReadText());
                }
            }
        }

        public static void AStreamThatEndsWithItsCancelledCallIsNoRequestError()
        {
            foreach (var isOfOptions in new[] { false, true })
            {
                using var cancel = new CancellationTokenSource();
                using var begun = new ManualResetEventSlim();
                using var ended = new ManualResetEventSlim();
                var cancelling = Task.CompletedTask;
                var stream = new OnceStream(Text, 2, true, () =>
                {
                    // What is registered last is run first: tokens that are linked to this one have not heard of it when the stream fails.
                    cancel.Token.Register(() =>
                    {
                        begun.Set();
                        ended.Wait();
                    });
                    cancelling = Task.Run(cancel.Cancel);
                    begun.Wait();
                    return new ObjectDisposedException("stream");
                });
                var server = new Server(_ => Answer(204));
                var api = server.Files().WithOptions(isOfOptions ? new CallOptions { CancellationToken = cancel.Token } : new CallOptions());
                try
                {
                    Check.Throws<ApiCanceledException>(() => api.PutRawAsync(new FileParameter(stream), 0, isOfOptions ? default : cancel.Token).GetAwaiter().GetResult());
                }
                finally
                {
                    ended.Set();
                    cancelling.GetAwaiter().GetResult();
                }
            }
        }

        public static void AFileIsComparedWithTheLengthThatWasSent()
        {
            InFolder(folder =>
            {
                var path = Path.Combine(folder, "log.txt");
                foreach (var now in new[] { Text + Text, "0123" })
                {
                    File.WriteAllText(path, Text);
                    var content = new PartsContent(new[] { new PartsContent.Piece(FileParameter.FromPath(path)), new PartsContent.Piece("end") });
                    Check.Equal(Text.Length + 3, content.Headers.ContentLength);
                    File.WriteAllText(path, now);
                    Check.Throws<ApiRequestException>(() => content.CopyTo(Stream.Null, null, CancellationToken.None));
                }
            });
        }

        public static void AnUploadIsCancelledBetweenPieces()
        {
            using var cancel = new CancellationTokenSource();
            var told = new Told(_ => cancel.Cancel());
            var server = new Server(_ => Answer(204));
            var api = server.Files().WithOptions(new CallOptions { UploadProgress = told });
            Check.Throws<OperationCanceledException>(() => api.PutRawAsync(new FileParameter(new OnceStream(Text, 2)), 0, cancel.Token).GetAwaiter().GetResult());
            Check.Equal("2/", told.All);
        }

        public static void AStreamThatComesHasTheLengthThatTheAnswerSays()
        {
            HttpResponseMessage Of(HttpContent content, string? encoding = null)
            {
                var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = content };
                content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
                if (encoding is not null)
                {
                    content.Headers.ContentEncoding.Add(encoding);
                }

                return answer;
            }

            var bytes = Encoding.UTF8.GetBytes(Text);
            var server = new Server(
                _ => Of(new ByteArrayContent(bytes)), _ => Of(new StreamContent(new OnceStream(Text))), _ => Of(new ByteArrayContent(bytes), "gzip"));
            using var known = server.Files().GetFile("a");
            Check.Equal("10 False", $"{known.Length} {known.CanSeek}");
            Check.Throws<NotSupportedException>(() => known.Position = 0);
            using var unknown = server.Files().GetFile("a");
            Check.Throws<NotSupportedException>(() => unknown.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
            using var encoded = server.Files().GetFile("a");
            Check.Throws<NotSupportedException>(() => encoded.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        public static void ADownloadIsANewFileForItsOwnerAloneWithABaseName()
        {
            InFolder(folder =>
            {
                foreach (var isAsync in new[] { false, true })
                {
                    var told = new Told();
                    var server = new Server(_ => Whole("attachment; filename=\"../../etc/report 1.txt\""));
                    var path = ToFile(server, folder, isAsync, told);
                    Check.Equal(Path.Combine(folder, "report 1.txt"), path);
                    Check.Equal(Text, File.ReadAllText(path));
                    Check.Equal("10/10", told.All);
                    Check.Equal("identity", server.Sent.Single().Headers.AcceptEncoding.ToString());
                    if (!OperatingSystem.IsWindows())
                    {
                        Check.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
                    }

                    Check.Throws<IOException>(() => ToFile(new Server(_ => Whole()), path, isAsync));
                    Check.Equal(Text, File.ReadAllText(path));
                    File.Delete(path);
                }
            });
        }

        public static void NamesOfServersLeadNowhereElse()
        {
            foreach (var (disposition, name) in new[]
            {
                ("", "download"), ("attachment", "download"), ("attachment; filename=\"..\"", "download"), ("attachment; filename=a.txt", "a.txt"),
                ("attachment; filename=\"C:\\\\temp\\\\b.txt\"", "b.txt"), ("attachment; filename=x; filename*=UTF-8''na%C3%AFve%2Fn%20a.txt", "n a.txt"),
                ("attachment; filename=\"a\\\"b.txt\"", "ab.txt"), ("attachment; filename=\"nul.txt\"", "download"), ("attachment; filename=\"a\u202Egnp.exe\"", "agnp.exe"), ("attachment; filename=\"" + new string('x', 300) + "\"", new string('x', 200)),
            })
            {
                Check.Equal(name, DownloadFile.NameOf(disposition));
            }
        }

        public static void ADownloadGoesOnWhereItsConnectionBroke()
        {
            foreach (var isAsync in new[] { false, true })
            {
                var told = new Told();
                var server = new Server(_ => Broken(4), _ => Rest(4, "4567"), _ => Rest(8, "89"));
                Check.Equal(Text, ToText(server, isAsync, told));
                Check.Equal("4/10 8/10 10/10", told.All);
                Check.Equal("  | bytes=4- \"v1\" | bytes=8- \"v1\"", string.Join(" | ", server.Sent.Select(each => $"{each.Headers.Range} {each.Headers.IfRange}")));
            }
        }

        public static void ADownloadThatCannotGoOnFailsAndLeavesNoFile()
        {
            InFolder(folder =>
            {
                foreach (var isAsync in new[] { false, true })
                {
                    // Another version, no version, no length, and more breaks than may be.
                    foreach (var answers in new[]
                    {
                        new[] { Broken(4), Whole() }, new[] { Broken(4), Rest(4, "456789", "\"v2\"") }, new[] { Broken(4, tag: null) }, new[] { Broken(4, tag: "W/\"v1\"") }, new[] { Broken(4, isLong: false) },
                        new[] { Broken(4), Rest(4, "4"), Rest(5, "5"), Rest(6, "6") },
                    })
                    {
                        var server = new Server(answers.Select(answer => (Func<HttpRequestMessage, HttpResponseMessage>)(_ => answer)).ToArray());
                        Check.Throws<ApiConnectionException>(() => ToFile(server, folder, isAsync));
                        Check.Equal(answers.Length, server.Sent.Count);
                    }

                    Check.Throws<NotFoundException>(() => ToFile(new Server(_ => Answer(404)), folder, isAsync));
                    Check.Throws<FormatException>(() => ToFile(new Server(_ => Whole()), folder, isAsync, new Told(_ => throw new FormatException())));
                    using var cancel = new CancellationTokenSource();
                    Check.Throws<OperationCanceledException>(() => ToFile(new Server(_ => Whole(piece: 2)), folder, isAsync, new Told(_ => cancel.Cancel()), cancel.Token));
                    Check.Equal(0, Directory.GetFiles(folder).Length);
                }
            });
        }

        public static void AStorageHostGetsNoCredential()
        {
            var server = new Server(
                _ =>
                {
                    var redirect = Answer(302);
                    redirect.Headers.Location = new Uri("https://storage.example.net/object?signature=s");
                    return redirect;
                },
                _ => Whole());
            Check.Equal(Text, ToText(server, true));
            Check.Equal("Bearer secret", server.Sent[0].Headers.Authorization?.ToString());
            Check.Equal("storage.example.net ", $"{server.Sent[1].RequestUri!.Host} {server.Sent[1].Headers.Authorization}");
        }

        private static void Put(FilesApi api, Stream stream, bool isAsync)
        {
            if (isAsync)
            {
                api.PutRawAsync(stream).GetAwaiter().GetResult();
            }
            else
            {
                api.PutRaw(stream);
            }
        }

        public static void ADoubleOfACallGivesItsBodyInWhateverFormItHas()
        {
            foreach (var given in new object[] { new MemoryStream(Encoding.UTF8.GetBytes(Text)), Encoding.UTF8.GetBytes(Text), Text })
            {
                using var into = new MemoryStream();
                ApiDownload.ToStream(_ => new ApiResponse<object>(HttpStatusCode.OK, given), into);
                Check.Equal(Text, Encoding.UTF8.GetString(into.ToArray()));
            }

            using var raw = new MemoryStream();
            ApiDownload.ToStream(_ => new ApiResponse<object>(HttpStatusCode.OK, new object(), Text), raw);
            Check.Equal(Text, Encoding.UTF8.GetString(raw.ToArray()));
            InFolder(folder =>
            {
                var path = Path.Combine(folder, "none");
                Check.Throws<ApiRequestException>(() => ApiDownload.ToFile(_ => new ApiResponse<object>(HttpStatusCode.OK, new object()), path));
                Check.Equal(false, File.Exists(path));
            });
        }

        private static string ToFile(Server server, string target, bool isAsync, Told? told = null, CancellationToken cancellationToken = default)
        {
            var api = server.Files();
            return isAsync
                ? ApiDownload.ToFileAsync(options => api.WithOptions(options).GetFileWithHttpInfoAsync("a"), target, told, 3, cancellationToken).GetAwaiter().GetResult()
                : ApiDownload.ToFile(options => api.WithOptions(options).GetFileWithHttpInfo("a"), target, told, 3, cancellationToken);
        }

        private static string ToText(Server server, bool isAsync, Told? told = null)
        {
            using var into = new MemoryStream();
            var api = server.Files();
            if (isAsync)
            {
                ApiDownload.ToStreamAsync(options => api.WithOptions(options).GetFileWithHttpInfoAsync("a"), into, told).GetAwaiter().GetResult();
            }
            else
            {
                ApiDownload.ToStream(options => api.WithOptions(options).GetFileWithHttpInfo("a"), into, told);
            }

            return Encoding.UTF8.GetString(into.ToArray());
        }

        private static HttpResponseMessage Answer(int status) => new HttpResponseMessage((HttpStatusCode)status);

        private static HttpResponseMessage Whole(string? disposition = null, int piece = int.MaxValue) => Bytes(200, new OnceStream(Text, piece), Text.Length, disposition);

        private static HttpResponseMessage Broken(int after, string? tag = "\"v1\"", bool isLong = true)
        {
            var answer = Bytes(200, new OnceStream(Text.Substring(0, after), int.MaxValue, true), isLong ? Text.Length : null, null);
            answer.Headers.Remove("ETag");
            if (tag is not null)
            {
                answer.Headers.TryAddWithoutValidation("ETag", tag);
            }

            return answer;
        }

        private static HttpResponseMessage Rest(int from, string text, string tag = "\"v1\"")
        {
            var answer = Bytes(206, new OnceStream(text, int.MaxValue, from + text.Length < Text.Length), Text.Length - from, null);
            answer.Headers.ETag = EntityTagHeaderValue.Parse(tag);
            answer.Content.Headers.ContentRange = new ContentRangeHeaderValue(from, Text.Length - 1, Text.Length);
            return answer;
        }

        private static HttpResponseMessage Bytes(int status, Stream body, long? length, string? disposition)
        {
            var answer = Answer(status);
            answer.Content = new StreamContent(body);
            answer.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            answer.Content.Headers.ContentLength = length;
            answer.Headers.TryAddWithoutValidation("ETag", "\"v1\"");
            if (disposition is not null)
            {
                answer.Content.Headers.TryAddWithoutValidation("Content-Disposition", disposition);
            }

            return answer;
        }

        private static void InFolder(Action<string> test)
        {
            var folder = Directory.CreateTempSubdirectory("transfer-").FullName;
            try
            {
                test(folder);
            }
            finally
            {
                Directory.Delete(folder, true);
            }
        }

        private sealed class Told : IProgress<TransferProgress>
        {
            private readonly List<string> _told = new List<string>();
            private readonly Action<TransferProgress>? _then;

            public Told(Action<TransferProgress>? then = null) => _then = then;

            public string All => string.Join(" ", _told);

            public void Report(TransferProgress value)
            {
                _told.Add($"{value.Bytes}/{value.Total}");
                _then?.Invoke(value);
            }
        }

        /// <summary>A stream without a length, in pieces, that may break at its end.</summary>
        private sealed class OnceStream : Stream
        {
            private readonly MemoryStream _inner;
            private readonly int _piece;
            private readonly bool _breaks;
            private readonly Func<Exception> _failure;

            public OnceStream(string text, int piece = int.MaxValue, bool breaks = false, Func<Exception>? failure = null) =>
                (_inner, _piece, _breaks, _failure) = (new MemoryStream(Encoding.UTF8.GetBytes(text)), piece, breaks, failure ?? (() => new IOException("broken")));

            public override bool CanRead => true;

            public override bool CanSeek => false;

            public override bool CanWrite => false;

            public override long Length => throw new NotSupportedException();

            public override long Position
            {
                get => throw new NotSupportedException();
                set => throw new NotSupportedException();
            }

            public override int Read(byte[] buffer, int offset, int count)
            {
                var read = _inner.Read(buffer, offset, Math.Min(count, _piece));
                return read == 0 && _breaks ? throw _failure() : read;
            }

            public override void Flush()
            {
            }

            public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

            public override void SetLength(long value) => throw new NotSupportedException();

            public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        }

        /// <summary>Cannot be set back to where it began.</summary>
        private sealed class StuckStream : MemoryStream
        {
            private readonly Exception _failure;

            public StuckStream(Exception failure) => _failure = failure;

            public override long Position
            {
                get => 0;
                set => throw _failure;
            }
        }

        /// <summary>Answers in turn, and keeps what was sent.</summary>
        private sealed class Server : HttpMessageHandler
        {
            private readonly Queue<Func<HttpRequestMessage, HttpResponseMessage>> _answers;

            public Server(params Func<HttpRequestMessage, HttpResponseMessage>[] answers) => _answers = new Queue<Func<HttpRequestMessage, HttpResponseMessage>>(answers);

            public List<HttpRequestMessage> Sent { get; } = new List<HttpRequestMessage>();

            public List<string> Bodies { get; } = new List<string>();

            public List<long?> Lengths { get; } = new List<long?>();

            public FilesApi Files()
            {
                var configuration = new Configuration { BasePath = "https://api.example.com", AccessToken = "secret" };
                configuration.Retry = new RetryConfiguration { BaseDelay = TimeSpan.Zero };
                return new FilesApi(new HttpClient(this), configuration);
            }

            protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                Sent.Add(request);
                if (request.Content is { } content)
                {
                    // What HttpClient would send, asked for before it is read.
                    Lengths.Add(content.Headers.ContentLength);
                    using var body = new MemoryStream();
                    content.CopyTo(body, null, cancellationToken);
                    Bodies.Add(Encoding.UTF8.GetString(body.ToArray()));
                }

                return _answers.Dequeue()(request);
            }

            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                Sent.Add(request);
                if (request.Content is { } content)
                {
                    Lengths.Add(content.Headers.ContentLength);
                    using var body = new MemoryStream();
                    await content.CopyToAsync(body, cancellationToken);
                    Bodies.Add(Encoding.UTF8.GetString(body.ToArray()));
                }

                return _answers.Dequeue()(request);
            }
        }
    }
}
