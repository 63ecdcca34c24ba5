// What is told of each attempt of a call when it ends: to Configuration.Log as a line, to Configuration.OnAttempt as an object.

namespace SpecsmithRuntime.Client
{
    using global::System;
    using global::System.Diagnostics;
    using global::System.Globalization;
    using global::System.Net.Http;
    using global::SpecsmithRuntime.Client.Internal;

    /// <summary>An attempt of a call that has ended, with its body read or its stream open. Nothing in it is a secret that the client sent.</summary>
    public sealed class CallAttempt
    {
        internal CallAttempt(CallFacts facts, TimeSpan duration, int? statusCode, string? requestId, Exception? error, TimeSpan? delay)
        {
            Operation = facts.Operation;
            Method = facts.Method;
            Url = facts.Url ?? facts.Line.Substring(facts.Line.IndexOf(' ') + 1);
            Number = facts.Attempts;
            Duration = duration;
            StatusCode = statusCode;
            RequestId = requestId;
            Error = error;
            Delay = delay;
        }

        /// <summary>The operationId of the document.</summary>
        public string Operation { get; }

        /// <summary>The method of HTTP.</summary>
        public string Method { get; }

        /// <summary>The address, without secrets; only the path where nothing was sent.</summary>
        public string Url { get; }

        /// <summary>Its number; the first is 1.</summary>
        public int Number { get; }

        /// <summary>How long it took.</summary>
        public TimeSpan Duration { get; }

        /// <summary>The status of the answer; null where none came.</summary>
        public int? StatusCode { get; }

        /// <summary>What the server calls the request in a usual header (`x-request-id` and its kin); null where it does not.</summary>
        public string? RequestId { get; }

        /// <summary>Why there is no answer, or none that can be read; null for a status, also for one of an error.</summary>
        public Exception? Error { get; }

        /// <summary>How long the client waits before it tries again; null where it does not.</summary>
        public TimeSpan? Delay { get; }

        /// <summary>All of it in one line.</summary>
        /// <returns>The line.</returns>
        public override string ToString()
        {
            var outcome = Error is null ? StatusCode?.ToString(CultureInfo.InvariantCulture) : "failed: " + Error.GetType().Name;
            var id = RequestId is null ? string.Empty : ", request id " + RequestId;
            var again = Delay is { } delay ? "; again in " + Milliseconds(delay) : string.Empty;
            return $"{Method} {Url} {outcome} in {Milliseconds(Duration)} (attempt {Number}{id}){again}";
        }

        private static string Milliseconds(TimeSpan time) => Math.Round(time.TotalMilliseconds).ToString(CultureInfo.InvariantCulture) + " ms";
    }
}

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Diagnostics;
    using global::System.Globalization;
    using global::System.Net.Http;

    /// <summary>What is noted of an attempt while it is made, where somebody wants to know.</summary>
    internal sealed class AttemptWatch
    {
        private readonly CallAccount _account;
        private readonly Action<string>? _log;
        private readonly Action<CallAttempt>? _told;
        private readonly long _begun = Stopwatch.GetTimestamp();
        private int? _status;
        private string? _requestId;
        private Exception? _error;
        private TimeSpan? _delay;

        private AttemptWatch(CallAccount account, Action<string>? log, Action<CallAttempt>? told)
        {
            _account = account;
            _log = log;
            _told = told;
        }

        /// <summary>Null where nobody wants to know.</summary>
        public static AttemptWatch? Begin(CallAccount account, IReadableConfiguration configuration) =>
            configuration.Log is null && configuration.OnAttempt is null ? null : new AttemptWatch(account, configuration.Log, configuration.OnAttempt);

        public void Answer(HttpResponseMessage response)
        {
            _status = (int)response.StatusCode;
            _requestId = CallAccount.RequestIdOf(response) is { } id ? _account.Secrets.Redact(id) : null;
        }

        /// <summary>Notes why it failed. Always false: for the filter of a catch clause.</summary>
        public bool Fail(Exception error)
        {
            _error = error;
            return false;
        }

        /// <summary>Notes that another attempt follows.</summary>
        public void Repeat(TimeSpan delay) => _delay = delay;

        /// <summary>Tells what is known. What a listener throws ends the call, and may say no secret.</summary>
        public void End()
        {
            var ticks = (Stopwatch.GetTimestamp() - _begun) * (double)TimeSpan.TicksPerSecond / Stopwatch.Frequency;
            var attempt = new CallAttempt(_account.Facts, TimeSpan.FromTicks((long)ticks), _status, _requestId, _error, _delay);
            try
            {
                _log?.Invoke(attempt.ToString());
                _told?.Invoke(attempt);
            }
            catch (Exception error) when (_account.Holds(error))
            {
                throw new ApiRequestException(_account.Message("the call failed: " + error.GetType().Name));
            }
        }
    }
}
