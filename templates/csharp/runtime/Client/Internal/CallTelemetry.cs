// What a call tells those who listen: an activity and a measurement, with OpenTelemetry's names for HTTP clients.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
#if NET8_0_OR_GREATER
    using global::System.Collections.Generic;
    using global::System.Diagnostics;
    using global::System.Diagnostics.Metrics;
    using global::System.Globalization;
#endif

#if NET8_0_OR_GREATER
    /// <summary>One call with all its attempts. The source and the meter have the name of the package; without a listener nothing is made.</summary>
    internal sealed class CallTelemetry : IDisposable
    {
        private static readonly ActivitySource s_source = new ActivitySource(ApiDescription.PackageName, ApiDescription.PackageVersion);
        private static readonly Meter s_meter = new Meter(ApiDescription.PackageName, ApiDescription.PackageVersion);
        private static readonly Histogram<double> s_duration = NewDuration();
        private readonly CallAccount _account;
        private readonly Activity? _activity;
        private readonly string _method;
        private readonly string? _template;
        private readonly long _begun = Stopwatch.GetTimestamp();
        private int? _status;
        private string? _error;

        private CallTelemetry(CallAccount account, string? template)
        {
            _account = account;
            _template = template;
            _method = IsKnown(account.Method) ? account.Method : "_OTHER";
            var tags = new List<KeyValuePair<string, object?>> { new KeyValuePair<string, object?>("http.request.method", _method) };
            if (template is not null)
            {
                tags.Add(new KeyValuePair<string, object?>("url.template", template));
            }

            // Samplers see these tags; the others are known later.
            var verb = _method == "_OTHER" ? "HTTP" : _method;
            _activity = s_source.StartActivity(template is null ? verb : verb + " " + template, ActivityKind.Client, default(ActivityContext), tags);
        }

        /// <summary>Begins to tell of a call; nothing where nobody listens.</summary>
        /// <param name="account">The call.</param>
        /// <param name="template">Its path in the document, which holds no values; null for a call made by hand.</param>
        /// <returns>What is to be told of its end, and to be disposed of.</returns>
        public static CallTelemetry? Begin(CallAccount account, string? template) =>
            s_source.HasListeners() || s_duration.Enabled ? new CallTelemetry(account, template) : null;

        /// <summary>The call has an answer.</summary>
        /// <param name="status">Its status.</param>
        /// <param name="isError">Whether it stands for a failure.</param>
        public void Answer(int status, bool isError)
        {
            _status = status;
            _error = isError ? status.ToString(CultureInfo.InvariantCulture) : null;
        }

        /// <summary>The call ends with an error. Always false: for the filter of a catch clause.</summary>
        public bool Fail(Exception error)
        {
            // What was thrown when the caller cancelled is thrown on as this class.
            var type = error is OperationCanceledException ? typeof(ApiCanceledException) : error.GetType();
            _error = type.FullName;
            _status = error is ApiException { ErrorCode: > 0 } answered ? answered.ErrorCode : null;
            return false;
        }

        /// <summary>Ends the activity and measures the call.</summary>
        public void Dispose()
        {
            // Both are ended, whatever a listener throws.
            try
            {
                Measure();
            }
            finally
            {
                End();
            }
        }

        private static Histogram<double> NewDuration()
        {
            const string name = "http.client.request.duration";
            const string description = "Duration of HTTP client requests.";
#if NET9_0_OR_GREATER
            var seconds = new[] { 0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10 };
            return s_meter.CreateHistogram(name, "s", description, null, new InstrumentAdvice<double> { HistogramBucketBoundaries = seconds });
#else
            return s_meter.CreateHistogram<double>(name, "s", description);
#endif
        }

        private static bool IsKnown(string method) =>
            method is "GET" or "POST" or "PUT" or "DELETE" or "PATCH" or "HEAD" or "OPTIONS" or "TRACE" or "CONNECT" or "QUERY";

        private void Measure()
        {
            if (!s_duration.Enabled)
            {
                return;
            }

            var tags = new TagList { { "http.request.method", _method } };
            if (_template is not null)
            {
                tags.Add("url.template", _template);
            }

            if (_account.Server is { } server)
            {
                tags.Add("server.address", server.Host);
                tags.Add("server.port", server.Port);
            }

            if (_status is { } status)
            {
                tags.Add("http.response.status_code", status);
            }

            if (_error is not null)
            {
                tags.Add("error.type", _error);
            }

            s_duration.Record(Stopwatch.GetElapsedTime(_begun).TotalSeconds, tags);
        }

        private void End()
        {
            if (_activity is null)
            {
                return;
            }

            if (_method == "_OTHER")
            {
                _activity.SetTag("http.request.method_original", _account.Method);
            }

            if (_account.Server is { } server)
            {
                _activity.SetTag("server.address", server.Host);
                _activity.SetTag("server.port", server.Port);
                _activity.SetTag("url.full", _account.Url);
            }

            if (_account.Attempts > 1)
            {
                _activity.SetTag("http.request.resend_count", _account.Attempts - 1);
            }

            if (_status is { } status)
            {
                _activity.SetTag("http.response.status_code", status);
            }

            if (_error is not null)
            {
                _activity.SetTag("error.type", _error);
                _activity.SetStatus(ActivityStatusCode.Error);
            }

            _activity.Dispose();
        }
    }
#else
    /// <summary>.NET Standard has neither activities nor meters, and nothing is told: there is never an instance.</summary>
    internal abstract class CallTelemetry : IDisposable
    {
        public static CallTelemetry? Begin(CallAccount account, string? template)
        {
            _ = account;
            _ = template;
            return null;
        }

        public abstract void Answer(int status, bool isError);

        public abstract bool Fail(Exception error);

        public abstract void Dispose();
    }
#endif
}
