// What listeners are told of a call: the activity, the measurement, and that neither says a secret.

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Runtime.Api;
using Runtime.Client;
using Runtime.Client.Internal;

namespace RuntimeTests
{
    internal static class TelemetryTests
    {
        private const string Secret = "s3cret-token";

        public static void ACallIsOneActivityWithTheNamesOfOpenTelemetry()
        {
            var heard = Heard(configuration => Make(configuration, 503, 204));
            var activity = heard.Activities.Single();
            Check.Equal("POST /things", activity.DisplayName);
            Check.Equal(ActivityKind.Client, activity.Kind);
            Check.Equal(Configuration.Version, activity.Source.Version);
            Check.Equal(ActivityStatusCode.Unset, activity.Status);
            Check.Equal(
                "http.request.method=POST http.request.resend_count=1 http.response.status_code=204 server.address=api.example.com server.port=8443 url.full=https://api.example.com:8443/things url.template=/things",
                Text(activity.TagObjects));
        }

        public static void ACallIsOneMeasurementInSeconds()
        {
            var (seconds, tags) = Heard(configuration => Make(configuration, 204)).Measurements.Single();
            Check.Equal(true, seconds > 0);
            Check.Equal("http.request.method=POST http.response.status_code=204 server.address=api.example.com server.port=8443 url.template=/things", Text(tags));
        }

        public static void AFailureHasItsStatusOrItsClassAsErrorType()
        {
            foreach (var (status, type, told) in new[] { (404, "404", "404"), (0, "Runtime.Client.ApiConnectionException", "none"), (-1, "Runtime.Client.ApiCanceledException", "none") })
            {
                var heard = Heard(configuration => Make(configuration, status));
                var activity = heard.Activities.Single();
                Check.Equal(ActivityStatusCode.Error, activity.Status);
                foreach (var tags in new[] { activity.TagObjects, heard.Measurements.Single().Tags })
                {
                    Check.Equal(type, tags.Single(tag => tag.Key == "error.type").Value);
                    Check.Equal(told, tags.SingleOrDefault(tag => tag.Key == "http.response.status_code").Value?.ToString() ?? "none");
                }
            }
        }

        public static void NothingToldIsASecret()
        {
            var heard = Heard(configuration =>
            {
                configuration.BasePath = $"https://user:{Secret}@{Secret}.example.com/{Secret}";
                Make(configuration, 500);
                using var client = new HttpClient(new Handler(_ => new HttpResponseMessage(HttpStatusCode.Forbidden)));
                var options = new RequestOptions { Operation = "byHand" };
                options.HeaderParameters.Add("Authorization", "Bearer " + Secret);
                options.QueryParameters.Add("api_key", Secret);
                new ApiClient(client, configuration.BasePath).Get<object>("/by-hand/" + Secret, options, configuration);
            });
            Check.Equal(2, heard.Activities.Count);
            var told = heard.Activities.Select(each => each.DisplayName + " " + each.StatusDescription + " " + Text(each.TagObjects)).Concat(heard.Measurements.Select(each => Text(each.Tags)));
            foreach (var text in told)
            {
                Check.Equal($"{text}: False", $"{text}: {text.Contains(Secret, StringComparison.Ordinal)}");
            }
        }

        public static void TheRequestIsSentWithinTheActivityAndTheCallerIsNot()
        {
            string? within = null;
            Activity? after = null;
            var heard = Heard(configuration =>
            {
                using var client = new HttpClient(new Handler(_ =>
                {
                    within = Activity.Current?.SpanId.ToString();
                    return new HttpResponseMessage(HttpStatusCode.NoContent);
                }));
                using var body = new System.IO.MemoryStream();
                new ThingsApi(client, configuration).MakeAsync(new FileParameter(body)).GetAwaiter().GetResult();
                after = Activity.Current;
            });
            Check.Equal(heard.Activities.Single().SpanId.ToString(), within);
            Check.Equal(null, after);
        }

        public static void WithoutListenersNothingIsMade() =>
            Check.Equal(true, CallTelemetry.Begin(new CallAccount("make", HttpMethod.Post, "/things"), "/things") is null);

        private static void Make(Configuration configuration, params int[] statuses)
        {
            using var cancel = new CancellationTokenSource();
            var sent = 0;
            using var client = new HttpClient(new Handler(_ =>
            {
                switch (statuses[Math.Min(sent++, statuses.Length - 1)])
                {
                    case 0: throw new HttpRequestException("refused");
                    case -1:
                        cancel.Cancel();
                        throw new OperationCanceledException(cancel.Token);
                    case int status: return new HttpResponseMessage((HttpStatusCode)status);
                }
            }));
            try
            {
                using var body = new System.IO.MemoryStream(new byte[] { 1 });
                new ThingsApi(client, configuration).MakeAsync(new FileParameter(body), cancel.Token).GetAwaiter().GetResult();
            }
            catch (Exception error) when (error is ApiException or OperationCanceledException)
            {
                // The tests look at what is told of it.
            }
        }

        private static Told Heard(Action<Configuration> calls)
        {
            var told = new Told();
            using var listener = new ActivityListener
            {
                ShouldListenTo = source => source.Name == "Runtime",
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = told.Activities.Add,
            };
            ActivitySource.AddActivityListener(listener);
            using var meters = new MeterListener
            {
                InstrumentPublished = (instrument, self) =>
                {
                    if (instrument.Meter.Name == "Runtime")
                    {
                        Check.Equal("http.client.request.duration s", instrument.Name + " " + instrument.Unit);
                        self.EnableMeasurementEvents(instrument);
                    }
                },
            };
            meters.SetMeasurementEventCallback<double>((_, seconds, tags, _) => told.Measurements.Add((seconds, tags.ToArray())));
            meters.Start();
            var configuration = new Configuration { BasePath = "https://api.example.com:8443" };
            configuration.AccessToken = Secret;
            configuration.Retry = new RetryConfiguration { MaxRetries = 1, BaseDelay = TimeSpan.Zero };
            calls(configuration);
            return told;
        }

        private static string Text(IEnumerable<KeyValuePair<string, object?>> tags) =>
            string.Join(" ", tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => tag.Key + "=" + tag.Value));

        private sealed class Told
        {
            public List<Activity> Activities { get; } = new List<Activity>();

            public List<(double Seconds, KeyValuePair<string, object?>[] Tags)> Measurements { get; } = new List<(double, KeyValuePair<string, object?>[])>();
        }

        private sealed class Handler : HttpMessageHandler
        {
            private readonly Func<HttpRequestMessage, HttpResponseMessage> _answer;

            public Handler(Func<HttpRequestMessage, HttpResponseMessage> answer) => _answer = answer;

            protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) => _answer(request);

            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(_answer(request));
        }
    }
}
