// What a call does when the other side misbehaves: answers of any size and kind, over a handler in place of a network.

using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Runtime.Client;
using Runtime.Client.Internal;

namespace RuntimeTests
{
    internal static class FaultTests
    {
        public static void MessagesAreShortAndHaveTheServersWords()
        {
            var error = Fails(_ => Answer(500, "{\"message\":\"" + new string('x', 300_000) + "\"}"));
            Check.Equal(true, error.Message.Length <= 2000);
            Check.Equal(true, Fails(_ => Answer(404, "{\"error\":{\"message\":\"gone\"}}")).Message.EndsWith(": 404 Not Found: gone", StringComparison.Ordinal));
            // Half of a character, which no string of .NET holds, is passed over.
            Check.Equal(true, Fails(_ => Answer(404, "{\"message\":\"\\ud800\",\"detail\":\"gone\"}")).Message.EndsWith(": 404 Not Found: gone", StringComparison.Ordinal));
            Check.Equal(true, ((string)error.ErrorContent!).Length == 64 << 10);
        }

        public static void SecretsThatAreEchoedAreTakenOut()
        {
            const string secret = "s3cret/with+signs=";
            var forms = new[]
            {
                secret, Uri.EscapeDataString(secret), Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)), Convert.ToBase64String(Encoding.UTF8.GetBytes("user:" + secret)),
            };
            var options = new RequestOptions();
            options.HeaderParameters.Add("Authorization", "Bearer " + secret);
            var error = Fails(
                _ =>
                {
                    var answer = Answer(401, "{\"message\":\"" + string.Join(" ", forms) + "\"}");
                    answer.Headers.TryAddWithoutValidation("X-Echo", string.Join(" ", forms));
                    return answer;
                },
                options);
            foreach (var form in forms)
            {
                var all = error + (string)error.ErrorContent! + string.Join(" ", error.Headers.SelectMany(header => header.Value));
                Check.Equal(false, all.Contains(form, StringComparison.Ordinal));
            }
        }

        public static void AProviderThatFailsOnceItsCallWasCancelledIsNobodysFailure()
        {
            var unobserved = 0;
            EventHandler<UnobservedTaskExceptionEventArgs> told = (_, _) => Interlocked.Increment(ref unobserved);
            TaskScheduler.UnobservedTaskException += told;
            try
            {
                CancelledWhileAsked();
                GC.Collect();
                GC.WaitForPendingFinalizers();
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }
            finally
            {
                TaskScheduler.UnobservedTaskException -= told;
            }

            Check.Equal(0, unobserved);
        }

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        private static void CancelledWhileAsked()
        {
            using var cancel = new CancellationTokenSource();
            var asked = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            var configuration = new Configuration { BasePath = "https://api.example.com" };
            configuration.Credentials["oauth"] = ApiCredential.Of(_ =>
            {
                cancel.Cancel();
                return new ValueTask<string>(asked.Task);
            });
            var api = new Runtime.Api.FilesApi(new HttpClient(new HttpClientHandler()), configuration);
            Check.Throws<OperationCanceledException>(() => api.GetFileAsync("a", cancellationToken: cancel.Token).GetAwaiter().GetResult());
            asked.SetException(new InvalidOperationException("late"));
        }

        public static void BodiesThatCannotBeDecompressed()
        {
            foreach (var body in new Stream[] { new GZipStream(new MemoryStream(new byte[] { 1, 2, 3, 4 }), CompressionMode.Decompress), new BrotliStream(new MemoryStream(new byte[] { 255, 255, 255 }), CompressionMode.Decompress) })
            {
                var content = new StreamContent(body);
                Check.Equal(200, Throws<ApiDecodeException>(_ => new HttpResponseMessage { Content = content }).ErrorCode);
            }

            var failed = new StreamContent(new GZipStream(new MemoryStream(new byte[] { 1, 2, 3, 4 }), CompressionMode.Decompress));
            Check.Equal(500, Fails(_ => new HttpResponseMessage(HttpStatusCode.InternalServerError) { Content = failed }).ErrorCode);
        }

        public static void ABombIsReadInBounds()
        {
            using var bomb = new MemoryStream();
            using (var brotli = new BrotliStream(bomb, CompressionLevel.Optimal, true))
            {
                var blanks = Enumerable.Repeat((byte)' ', 1 << 20).ToArray();
                for (var count = 0; count < 64; count++)
                {
                    brotli.Write(blanks, 0, blanks.Length);
                }
            }

            var before = GC.GetTotalAllocatedBytes(true);
            Throws<ApiDecodeException>(_ => new HttpResponseMessage { Content = new StreamContent(new BrotliStream(new MemoryStream(bomb.ToArray()), CompressionMode.Decompress)) });
            var allocated = (GC.GetTotalAllocatedBytes(true) - before) >> 20;

            // The pieces and the whole.
            Check.Equal($"{allocated} MiB: True", $"{allocated} MiB: {allocated < 150}");
        }

        /// <summary>Also where numbers are written with a comma: runtime.slow.test.ts runs this in other cultures.</summary>
        public static void ATimeoutSaysItsSecondsWithAPoint()
        {
            using var client = new HttpClient(new Handler(_ => throw new TaskCanceledException("slow", new TimeoutException())));
            var configuration = new Configuration { Timeout = TimeSpan.FromSeconds(0.25), Retry = new RetryConfiguration { MaxRetries = 0 } };
            try
            {
                new ApiClient(client, "http://localhost").Get<int>("/things", new RequestOptions(), configuration);
                throw new InvalidOperationException("an answer");
            }
            catch (ApiTimeoutException error)
            {
                Check.Equal("GET /things: no complete answer within 0.25 seconds", error.Message);
            }
        }

        public static void ErrorsCanBeMadeByTests()
        {
            Check.Equal(404, new NotFoundException(404, "no").ErrorCode);
            Check.Equal("a", new ServiceException(500, "no", "a").ErrorContent);
            Check.Equal("no", new ApiTimeoutException("no").Message);
            Check.Equal(true, new ApiCanceledException("no") is OperationCanceledException);
        }

        public static void VersionOfTheHttpClientIsKept()
        {
            HttpRequestMessage? sent = null;
            using var client = new HttpClient(new Handler(request =>
            {
                sent = request;
                return Answer(200, "{}");
            }))
            { DefaultRequestVersion = HttpVersion.Version20, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact };
            new ApiClient(client, "http://localhost").Get<object>("/x", new RequestOptions());
            Check.Equal(HttpVersion.Version20, sent!.Version);
            Check.Equal(HttpVersionPolicy.RequestVersionExact, sent.VersionPolicy);
        }

        public static void AStreamIsSentOnce()
        {
            using var inner = new MemoryStream(new byte[] { 1, 2, 3 });
            using var once = new Once(inner);
            Check.Equal(3L, Sent(once));
            Check.Throws<ApiRequestException>(() => Sent(once));
            using var again = new MemoryStream(new byte[] { 1, 2, 3 });
            Check.Equal(3L, Sent(again));
            Check.Throws<ApiRequestException>(() => Sent(again));
            again.Position = 0;
            Check.Equal(3L, Sent(again));
            var file = new FileParameter(new MemoryStream(new byte[] { 1, 2, 3 }));
            Check.Equal(3L, Sent(file));
            Check.Equal(3L, Sent(file));
        }

        public static void RedirectsAreLimitedByChoice()
        {
            foreach (var (policy, location, expected) in new[]
            {
                (RedirectPolicy.Follow, "http://other.example/x", 2), (RedirectPolicy.SameOrigin, "http://other.example/x", 1), (RedirectPolicy.SameOrigin, "/x", 2), (RedirectPolicy.None, "/x", 1),
            })
            {
                var sent = new List<HttpRequestMessage>();
                using var client = new HttpClient(new Handler(request =>
                {
                    sent.Add(request);
                    var answer = Answer(sent.Count == 1 ? 302 : 200, "{}");
                    answer.Headers.TryAddWithoutValidation("Location", location);
                    return answer;
                }));
                var options = new RequestOptions();
                options.HeaderParameters.Add("X-Mine", "a");
                new ApiClient(client, "http://localhost").Get<object>("/", options, new Configuration { Redirects = policy });
                Check.Equal($"{policy} {location} {expected}", $"{policy} {location} {sent.Count}");
                Check.Equal(sent.Count == 1 || location[0] == '/', sent[^1].Headers.Contains("X-Mine"));
            }
        }

        public static void ProvidersAreToldOfTheAttempt()
        {
            var told = new List<string>();
            var credential = ApiCredential.Of((request, _) =>
            {
                told.Add(request.Attempt + " " + request.LastStatus);
                return new ValueTask<string>("token");
            });
            credential.GetAsync(new ApiCredentialRequest(1, null), null, CancellationToken.None).AsTask().Wait();
            credential.GetAsync(new ApiCredentialRequest(2, 503), null, CancellationToken.None).AsTask().Wait();
            Check.Equal("1 ,2 503", string.Join(",", told));
        }

        private static long Sent(FileParameter file)
        {
            var length = 0L;
            using var client = new HttpClient(new Handler(request =>
            {
                using var copy = new MemoryStream();
                request.Content!.CopyTo(copy, null, CancellationToken.None);
                length = copy.Length;
                return Answer(200, "{}");
            }));
            new ApiClient(client, "http://localhost").Post<object>("/", new RequestOptions { Data = file });
            return length;
        }

        private static ApiException Fails(Func<HttpRequestMessage, HttpResponseMessage> answer, RequestOptions? options = null)
        {
            using var client = new HttpClient(new Handler(answer));
            var configuration = new Configuration { Retry = new RetryConfiguration { MaxRetries = 0 } };
            var response = new ApiClient(client, "http://localhost").Get<object>("/things", options ?? new RequestOptions(), configuration);
            return (ApiException)Configuration.DefaultExceptionFactory("Things", response)!;
        }

        private static T Throws<T>(Func<HttpRequestMessage, HttpResponseMessage> answer)
            where T : ApiException
        {
            using var client = new HttpClient(new Handler(answer));
            try
            {
                new ApiClient(client, "http://localhost").Get<int>("/things", new RequestOptions());
            }
            catch (T error)
            {
                return error;
            }

            throw new InvalidOperationException($"expected {typeof(T).Name}");
        }

        public static void ABlockingCallIsAnsweredByHandlersThatCannotBlock()
        {
            var handler = new NeverBlocking();
            using var client = new HttpClient(handler);
            var options = new RequestOptions { Data = "text" };
            options.HeaderParameters.Add("X-Own", "yes");
            for (var call = 1; call <= 2; call++)
            {
                Check.Equal(7, new ApiClient(client, "http://localhost").Post<int>("/things", options).Data);
                Check.Equal(call, handler.Got.Count);
                Check.Equal("POST http://localhost/things yes \"text\"", handler.Got[call - 1]);
            }
        }

        private static HttpResponseMessage Answer(int status, string json) =>
            new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

        private sealed class Handler : HttpMessageHandler
        {
            private readonly Func<HttpRequestMessage, HttpResponseMessage> _answer;

            public Handler(Func<HttpRequestMessage, HttpResponseMessage> answer) => _answer = answer;

            protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) => _answer(request);

            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(_answer(request));
        }

        /// <summary>As programs write handlers, and libraries of doubles make them.</summary>
        private sealed class NeverBlocking : HttpMessageHandler
        {
            public List<string> Got { get; } = new List<string>();

            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                var body = await request.Content!.ReadAsStringAsync(cancellationToken);
                Got.Add($"{request.Method} {request.RequestUri} {string.Join(",", request.Headers.GetValues("X-Own"))} {body}");
                return Answer(200, "7");
            }
        }

        /// <summary>A stream that can be read once.</summary>
        private sealed class Once : Stream
        {
            private readonly Stream _inner;

            public Once(Stream inner) => _inner = inner;

            public override bool CanRead => true;

            public override bool CanSeek => false;

            public override bool CanWrite => false;

            public override long Length => throw new NotSupportedException();

            public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

            public override void Flush()
            {
            }

            public override int Read(byte[] buffer, int offset, int count) => _inner.Read(buffer, offset, count);

            public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

            public override void SetLength(long value) => throw new NotSupportedException();

            public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        }
    }
}
