// What Configuration.Log and Configuration.OnAttempt are told of each attempt, and that neither is told a secret.

using System;
using System.Collections.Generic;
using System.IO.Pipelines;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Runtime.Client;
using Runtime.Client.Internal;

namespace RuntimeTests
{
    internal static class AttemptTests
    {
        private const string Secret = "s3cret-token";

        public static void EachAttemptIsToldWithWhatComesNext()
        {
            var (attempts, lines) = Heard(2, _ => { }, 503, 0, 204);
            Check.Equal("1 503 again, 2 ApiConnectionException again, 3 204", Text(attempts));
            Check.Equal(
                "GET https://api.example.com/by-hand/… 503 in _ ms (attempt 1, request id id-…); again in _ ms\n"
                + "GET https://api.example.com/by-hand/… failed: ApiConnectionException in _ ms (attempt 2); again in _ ms\n"
                + "GET https://api.example.com/by-hand/… 204 in _ ms (attempt 3, request id id-…)",
                string.Join("\n", lines.Select(line => Regex.Replace(line, "[0-9]+ ms", "_ ms"))));
        }

        public static void TheLastFailureIsToldWithoutADelay()
        {
            Check.Equal("1 404", Text(Heard(2, _ => { }, 404).Attempts));
            Check.Equal("1 ApiConnectionException", Text(Heard(0, _ => { }, 0).Attempts));
            Check.Equal("1 ApiCanceledException", Text(Heard(2, _ => { }, -1).Attempts));
        }

        public static void ACancelledCallTellsTheTokenOfItsCaller()
        {
            using var cancel = new CancellationTokenSource();
            using var other = new CancellationTokenSource();
            foreach (var (argument, options) in new[] { (cancel.Token, default), (default, cancel.Token), (cancel.Token, other.Token), (other.Token, cancel.Token) })
            {
                using var source = new CancellationTokenSource();
                CancellationToken Of(CancellationToken token) => token == cancel.Token ? source.Token : token;
                using var client = new HttpClient(new Handler(new[] { -1 }, source));
                var request = new RequestOptions { Call = new CallOptions { CancellationToken = Of(options) } };
                var call = new ApiClient(client, "https://api.example.com").GetAsync<object>("/a", request, new Configuration(), Of(argument));
                Check.Equal(true, call.IsCanceled);
                Check.Equal(source.Token, Caught<ApiCanceledException>(() => call.GetAwaiter().GetResult()).CancellationToken);
            }
        }

        public static void APieceOfABodyIsCancelledAsItsCallIs()
        {
            using var cancel = new CancellationTokenSource();
            using var client = new HttpClient(new Handler(new[] { -2 }, cancel));
            var call = new ApiClient(client, "https://api.example.com").GetAsync<System.IO.Stream>("/a", new RequestOptions(), new Configuration()).GetAwaiter().GetResult();
            var read = call.Data.ReadAsync(new byte[1], 0, 1, cancel.Token);
            cancel.Cancel();
            var error = Caught<ApiCanceledException>(() => read.GetAwaiter().GetResult());
            Check.Equal(cancel.Token, error.CancellationToken);
            Check.Equal("GET /a: the call was cancelled", error.Message);
        }

        private static T Caught<T>(Action action)
            where T : Exception
        {
            try
            {
                action();
            }
            catch (T error)
            {
                return error;
            }

            throw new InvalidOperationException($"expected {typeof(T).Name}");
        }

        public static void WhatAListenerThrowsSaysNoSecret()
        {
            foreach (var (said, type) in new[] { ("no room", typeof(FormatException)), (Secret, typeof(ApiRequestException)) })
            {
                Exception? caught = null;
                Heard(2, configuration => configuration.OnAttempt = _ => throw new FormatException(said), error => caught = error, 204);
                Check.Equal(type, caught?.GetType());
                Check.Equal(false, caught?.ToString().Contains(Secret, StringComparison.Ordinal));
            }
        }

        private static (List<CallAttempt> Attempts, List<string> Lines) Heard(int retries, Action<Configuration> change, params int[] statuses) =>
            Heard(retries, change, _ => { }, statuses);

        private static (List<CallAttempt> Attempts, List<string> Lines) Heard(int retries, Action<Configuration> change, Action<Exception> caught, params int[] statuses)
        {
            var (attempts, lines) = (new List<CallAttempt>(), new List<string>());
            using var cancel = new CancellationTokenSource();
            var configuration = new Configuration { BasePath = "https://api.example.com", OnAttempt = attempts.Add, Log = lines.Add };
            configuration.Retry = new RetryConfiguration { MaxRetries = retries, BaseDelay = TimeSpan.FromMilliseconds(1) };
            change(configuration);
            using var client = new HttpClient(new Handler(statuses, cancel));
            var options = new RequestOptions { Operation = "byHand" };
            options.HeaderParameters.Add("Authorization", "Bearer " + Secret);
            try
            {
                new ApiClient(client).GetAsync<object>("/by-hand/" + Secret, options, configuration, cancel.Token).GetAwaiter().GetResult();
            }
            catch (Exception error) when (error is ApiException or OperationCanceledException or FormatException)
            {
                caught(error);
            }

            return (attempts, lines);
        }

        private static string Text(List<CallAttempt> attempts) =>
            string.Join(", ", attempts.Select(each => $"{each.Number} {each.Error?.GetType().Name ?? each.StatusCode?.ToString()}{(each.Delay is null ? string.Empty : " again")}"));

        private sealed class Handler : HttpMessageHandler
        {
            private readonly Queue<int> _statuses;
            private readonly CancellationTokenSource _cancel;

            public Handler(int[] statuses, CancellationTokenSource cancel) => (_statuses, _cancel) = (new Queue<int>(statuses), cancel);

            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                switch (_statuses.Dequeue())
                {
                    case 0: throw new HttpRequestException("refused");
                    case -1:
                        _cancel.Cancel();
                        throw new OperationCanceledException(_cancel.Token);
                    case -2: return Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new Pipe().Reader.AsStream()) });
                    case int status:
                        var response = new HttpResponseMessage((HttpStatusCode)status);
                        response.Headers.Add("X-Request-Id", "id-" + Secret);
                        return Task.FromResult(response);
                }
            }
        }
    }
}
