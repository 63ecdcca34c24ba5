// Access tokens that the client asks for itself, and what is asked again after a 401, with handlers in place of servers.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Runtime.Api;
using Runtime.Client;
using Runtime.Client.Internal;

namespace RuntimeTests
{
    internal static class TokenTests
    {
        private const string Secret = "open sesame";

        public static void IdAndSecretStandInTheHeaderFormEncoded()
        {
            var endpoint = new Endpoint(One("a"));
            var options = endpoint.Options();
            options.Scopes = new[] { "read", "write" };
            options.Parameters["audience"] = "https://a";
            Check.Equal("a", Get(ApiTokenSource.ClientCredentials(options)));
            Check.Equal("https://runtime.example.com/token", endpoint.Asked[0].Url);
            Check.Equal("me:open+sesame", Encoding.UTF8.GetString(Convert.FromBase64String(endpoint.Asked[0].Authorization!.Substring(6))));
            Check.Equal("audience=https%3A%2F%2Fa&grant_type=client_credentials&scope=read+write", endpoint.Asked[0].Body);
        }

        public static void IdAndSecretStandInTheBody()
        {
            var endpoint = new Endpoint(One("a"));
            var options = endpoint.Options();
            options.Authentication = ApiTokenAuthentication.Body;
            Get(ApiTokenSource.ClientCredentials(options));
            Get(ApiTokenSource.ClientCredentials(endpoint.Options(null)));
            Check.Equal(null, endpoint.Asked[0].Authorization);
            Check.Equal("grant_type=client_credentials&client_id=me&client_secret=open+sesame", endpoint.Asked[0].Body);
            Check.Equal("grant_type=client_credentials&client_id=me", endpoint.Asked[1].Body);
        }

        public static void ATokenIsKeptUntilShortlyBeforeItExpires()
        {
            var endpoint = new Endpoint(One("a", "\"expires_in\":3600"), One("b", "\"expires_in\":\"100\""), One("c"));
            var options = endpoint.Options();
            var now = DateTimeOffset.UnixEpoch;
            options.Now = () => now;
            var credential = ApiTokenSource.ClientCredentials(options);
            string At(int seconds)
            {
                now = DateTimeOffset.UnixEpoch.AddSeconds(seconds);
                return Get(credential);
            }

            Check.Equal("a a a b b c c", string.Join(" ", new[] { 0, 1, 3569, 3570, 3659, 3660, 2_000_000_000 }.Select(At)));
        }

        public static void WhatSaysNothingOfTheTimeKeepsTheToken()
        {
            foreach (var seconds in new[] { double.NaN, -1, double.PositiveInfinity, 1e300 })
            {
                Check.Equal(null, TokenRequest.RenewAt(DateTimeOffset.UnixEpoch, seconds));
            }

            foreach (var said in new[] { "null", "\"soon\"", "[]", "true", "1e999" })
            {
                var endpoint = new Endpoint(One("a", $"\"expires_in\":{said}"), One("b"));
                var credential = ApiTokenSource.ClientCredentials(endpoint.Options());
                Check.Equal("aa", Get(credential) + Get(credential));
            }
        }

        public static void OneRequestIsForManyCallers()
        {
            var gate = new TaskCompletionSource<bool>();
            var endpoint = new Endpoint(One("a")) { Gate = gate.Task };
            var credential = ApiTokenSource.ClientCredentials(endpoint.Options());
            var asked = Enumerable.Range(0, 50).Select(_ => Task.Run(() => credential.GetAsync(new ApiCredentialRequest(1, null), null, CancellationToken.None).AsTask())).ToList();
            endpoint.Began.Wait();
            gate.SetResult(true);
            Check.Equal("a", string.Join(string.Empty, Task.WhenAll(asked).GetAwaiter().GetResult().Distinct()));
            Check.Equal(1, endpoint.Asked.Count);
        }

        public static void ACallerWhoGivesUpEndsNobodysRequest()
        {
            var gate = new TaskCompletionSource<bool>();
            var endpoint = new Endpoint(One("a")) { Gate = gate.Task };
            var server = new Server(204);
            var configuration = Configured(ApiTokenSource.ClientCredentials(endpoint.Options()));
            using var ended = new CancellationTokenSource();
            var given = server.Api(configuration).MakeAsync(cancellationToken: ended.Token);
            endpoint.Began.Wait();
            var other = server.Api(configuration).MakeAsync();
            ended.Cancel();
            Check.Throws<OperationCanceledException>(() => given.GetAwaiter().GetResult());
            gate.SetResult(true);
            other.GetAwaiter().GetResult();
            Check.Equal("Bearer a", server.Sent);
            Check.Equal(1, endpoint.Asked.Count);
        }

        public static void AFailureIsNotKept()
        {
            var endpoint = new Endpoint("400", One("a"));
            var credential = ApiTokenSource.ClientCredentials(endpoint.Options());
            Check.Throws<ApiTokenException>(() => Get(credential));
            Check.Equal("a", Get(credential));
        }

        public static void ATokenThatWasRefusedIsRenewedOnce()
        {
            var credential = ApiTokenSource.ClientCredentials(new Endpoint(One("a"), One("b"), One("b"), One("c")).Options());
            Check.Equal("a", Get(credential));
            Check.Equal("b", Get(credential, 401, "a"));
            // A call that was refused with the first one too takes the one that the other got.
            Check.Equal("b", Get(credential, 401, "a"));
            Check.Equal("b", Get(credential, 503, "b"));
            // The endpoint gives the same one for a while.
            Check.Equal("b", Get(credential, 401, "b"));
            Check.Equal("c", Get(credential, 401, "b"));
        }

        public static void ARefreshTokenIsReplacedWhereTheEndpointSaysSo()
        {
            var endpoint = new Endpoint(One("a", "\"refresh_token\":\"second\""), One("b"), One("c"));
            var options = endpoint.Options();
            var cache = new Cache();
            options.Cache = cache;
            var credential = ApiTokenSource.RefreshToken("first", options);
            Check.Equal("abc", Get(credential) + Get(credential, 401, "a") + Get(credential, 401, "b"));
            Check.Equal("https://runtime.example.com/refresh", endpoint.Asked[0].Url);
            Check.Equal("grant_type=refresh_token&refresh_token=first", endpoint.Asked[0].Body);
            Check.Equal("grant_type=refresh_token&refresh_token=second", endpoint.Asked[2].Body);
            Check.Equal("second second second", string.Join(" ", cache.All.Select(tokens => tokens.RefreshToken)));
        }

        public static void WhatAnotherProcessKeptIsTakenUnlessItWasRefused()
        {
            var endpoint = new Endpoint(One("a"));
            var options = endpoint.Options();
            options.Cache = new Cache { All = { new ApiTokens("other", null, "rotated") } };
            var credential = ApiTokenSource.RefreshToken("first", options);
            Check.Equal("other", Get(credential));
            Check.Equal("a", Get(credential, 401, "other"));
            Check.Equal("grant_type=refresh_token&refresh_token=rotated", endpoint.Asked[0].Body);
        }

        public static void FailuresSayWhatTheEndpointSaysWithoutSecrets()
        {
            var endpoint = new Endpoint("401{\"error\":\"invalid_client\",\"error_description\":\"no client with open sesame\"}");
            try
            {
                Get(ApiTokenSource.ClientCredentials(endpoint.Options()));
            }
            catch (ApiTokenException error)
            {
                Check.Equal("401 invalid_client no client with …", $"{error.Status} {error.Code} {error.Description}");
                Check.Equal(false, error.ToString().Contains("sesame"));
                return;
            }

            throw new InvalidOperationException("expected an exception");
        }

        public static void WhatIsNoToken()
        {
            var deep = new string('[', 100_000);
            var long_ = One(new string('a', 2 << 20));
            foreach (var answer in new[] { "302", "200<html>", "200null", "200" + deep, "200{\"access_token\":7}", "201{\"access_token\":\"a\"}", long_, "200{\"access_token\":\"\"}" })
            {
                Check.Throws<ApiTokenException>(() => Get(ApiTokenSource.ClientCredentials(new Endpoint(answer).Options())));
            }
        }

        public static void WhatTheTransportSaysHoldsNoSecret()
        {
            try
            {
                Get(ApiTokenSource.ClientCredentials(new Endpoint().Options()));
            }
            catch (ApiTokenException error)
            {
                Check.Equal("no answer of the token endpoint: refused; sent …", error.Message);
                Check.Equal(null, error.InnerException);
                return;
            }

            throw new InvalidOperationException("expected an exception");
        }

        public static void ARequestForATokenHasATimeLimit()
        {
            var options = new Endpoint(One("a")) { Gate = new TaskCompletionSource<bool>().Task }.Options();
            options.Timeout = TimeSpan.FromMilliseconds(20);
            Check.Throws<ApiTokenException>(() => Get(ApiTokenSource.ClientCredentials(options)));
        }

        public static void SchemesAndAddressesAreChecked()
        {
            var options = new ApiTokenOptions("me") { Scheme = "none" };
            Check.Throws<ArgumentException>(() => ApiTokenSource.ClientCredentials(options));
        }

        public static void ACallThatIsRefusedIsSentOnceMoreWhichIsNoRetry()
        {
            foreach (var isAsync in new[] { false, true })
            {
                var server = new Server(401, 204);
                var configuration = Configured(ApiTokenSource.ClientCredentials(new Endpoint(One("a"), One("b")).Options()));
                configuration.Retry.MaxRetries = 0;
                server.Make(configuration, isAsync);
                Check.Equal("Bearer a, Bearer b", server.Sent);
            }
        }

        public static void ASecondRefusalIsTheAnswerAndRetriesAreCountedWithoutIt()
        {
            foreach (var isAsync in new[] { false, true })
            {
                var told = new List<string>();
                var server = new Server(401, 401);
                Check.Throws<ApiException>(() => server.Make(Configured(Renewing(told)), isAsync));
                Check.Equal("Bearer t1, Bearer t2", server.Sent);
                Check.Equal("1 - -, 2 401 t1", string.Join(", ", told));

                told.Clear();
                server = new Server(401, 503, 204);
                var configuration = Configured(Renewing(told));
                configuration.Retry.MaxRetries = 1;
                configuration.Retry.BaseDelay = TimeSpan.Zero;
                server.Make(configuration, isAsync);
                Check.Equal("1 - -, 2 401 t1, 3 503 t2", string.Join(", ", told));
            }
        }

        public static void ValuesAndFunctionsThatRenewNothingAreNotSentAgain()
        {
            foreach (var credential in new[] { ApiCredential.Of("fixed"), ApiCredential.Of(() => "fixed"), ApiCredential.Of((_, _) => new ValueTask<string>("fixed")) })
            {
                var server = new Server(401);
                Check.Throws<ApiException>(() => server.Make(Configured(credential), false));
                Check.Equal("Bearer fixed", server.Sent);
            }
        }

        public static void ABodyThatCannotBeSentAgainIsNot()
        {
            foreach (var (body, expected) in new (Stream, string)[] { (new MemoryStream(new byte[1]), "Bearer t1, Bearer t2"), (new Pipe(), "Bearer t1") })
            {
                var server = new Server(401, 401);
                Check.Throws<ApiException>(() => server.Make(Configured(Renewing(new List<string>())), false, body));
                Check.Equal(expected, server.Sent);
            }
        }

        public static void AnEndpointThatGivesNoTokenIsTheCauseOfTheError()
        {
            var server = new Server(204);
            try
            {
                server.Make(Configured(ApiTokenSource.ClientCredentials(new Endpoint("400{\"error\":\"invalid_scope\"}").Options())), false);
            }
            catch (ApiRequestException error)
            {
                Check.Equal("invalid_scope", ((ApiTokenException)error.InnerException!).Code);
                Check.Equal(string.Empty, server.Sent);
                return;
            }

            throw new InvalidOperationException("expected an exception");
        }

        public static void TheEnvironmentIsAskedWhereAProgramGivesNothing()
        {
            var named = new SecurityScheme("x", SchemeKind.Bearer, "Authorization") { Variable = "SPECSMITH_TEST_TOKEN" };
            var login = new SecurityScheme("y", SchemeKind.Basic, "Authorization") { Variable = "SPECSMITH_TEST_USER", PasswordVariable = "SPECSMITH_TEST_PASSWORD" };
            Check.Equal(null, new SecurityScheme("z", SchemeKind.Bearer, "Authorization").FromEnvironment());
            Check.Equal(null, named.FromEnvironment());
            Environment.SetEnvironmentVariable("SPECSMITH_TEST_TOKEN", "of-env");
            Environment.SetEnvironmentVariable("SPECSMITH_TEST_PASSWORD", "hush");
            Check.Equal("of-env", Get(named.FromEnvironment()!));
            Check.Equal(":hush", Encoding.UTF8.GetString(Convert.FromBase64String(Get(login.FromEnvironment()!))));
        }

        private static string One(string name, string? more = null) => $"200{{\"access_token\":\"{name}\"{(more is null ? null : "," + more)}}}";

        private static string Get(ApiCredential credential, int? status = null, string? last = null) =>
            credential.GetAsync(new ApiCredentialRequest(status is null ? 1 : 2, status), last, CancellationToken.None).AsTask().GetAwaiter().GetResult();

        private static ApiCredential Renewing(List<string> told) => ApiCredential.Renewing((request, last, _) =>
        {
            told.Add($"{request.Attempt} {request.LastStatus?.ToString() ?? "-"} {last ?? "-"}");
            return new ValueTask<string>($"t{told.Count}");
        });

        private static Configuration Configured(ApiCredential credential) => new Configuration { Credentials = { ["oauth"] = credential } };

        /// <summary>A token endpoint that gives one answer after the other, a status and a body, the last one for ever; without any it cannot be reached.</summary>
        private sealed class Endpoint : HttpMessageHandler
        {
            private readonly string[] _answers;

            public Endpoint(params string[] answers) => _answers = answers;

            public List<(string Url, string? Authorization, string Body)> Asked { get; } = new List<(string, string?, string)>();

            public Task Gate { get; set; } = Task.CompletedTask;

            public SemaphoreSlim Began { get; } = new SemaphoreSlim(0);

            public ApiTokenOptions Options(string? secret = Secret) => new ApiTokenOptions("me", secret) { HttpClient = new HttpClient(this) };

            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                if (_answers.Length == 0)
                {
                    throw new HttpRequestException("refused; sent " + Secret);
                }

                var answer = _answers[Math.Min(Asked.Count, _answers.Length - 1)];
                Asked.Add((request.RequestUri!.ToString(), request.Headers.Authorization?.ToString(), await request.Content!.ReadAsStringAsync(cancellationToken)));
                Began.Release();
                await Gate.WaitAsync(cancellationToken);
                return new HttpResponseMessage((HttpStatusCode)int.Parse(answer.Substring(0, 3))) { Content = new StringContent(answer.Substring(3)) };
            }
        }

        /// <summary>The server of the API, which answers with these statuses, and keeps the tokens that it saw.</summary>
        private sealed class Server : HttpMessageHandler
        {
            private readonly int[] _statuses;
            private readonly List<string> _sent = new List<string>();

            public Server(params int[] statuses) => _statuses = statuses;

            public string Sent => string.Join(", ", _sent);

            public ThingsApi Api(Configuration configuration) => new ThingsApi(new HttpClient(this), configuration);

            public void Make(Configuration configuration, bool isAsync, Stream? body = null)
            {
                if (isAsync)
                {
                    Api(configuration).MakeAsync(body is null ? null : new FileParameter(body)).GetAwaiter().GetResult();
                }
                else
                {
                    Api(configuration).Make(body is null ? null : new FileParameter(body));
                }
            }

            protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                _sent.Add(request.Headers.Authorization!.ToString());
                return new HttpResponseMessage((HttpStatusCode)_statuses[Math.Min(_sent.Count, _statuses.Length) - 1]);
            }

            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                Task.FromResult(Send(request, cancellationToken));
        }

        private sealed class Cache : IApiTokenCache
        {
            public List<ApiTokens> All { get; } = new List<ApiTokens>();

            public ValueTask<ApiTokens?> GetAsync() => new ValueTask<ApiTokens?>(All.LastOrDefault());

            public ValueTask SetAsync(ApiTokens tokens)
            {
                All.Add(tokens);
                return default;
            }
        }

        private sealed class Pipe : MemoryStream
        {
            public override bool CanSeek => false;
        }
    }
}
