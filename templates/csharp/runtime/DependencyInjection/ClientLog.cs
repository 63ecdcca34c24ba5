// Writes each attempt of a call to the log of the program, under the name of the package.

namespace SpecsmithRuntime.DependencyInjection
{
    using global::System;
    using global::System.Collections;
    using global::System.Collections.Generic;
    using global::Microsoft.Extensions.Logging;
    using global::Microsoft.Extensions.Options;
    using global::SpecsmithRuntime.Client;
    using global::SpecsmithRuntime.Client.Internal;
    using ClientConfiguration = global::SpecsmithRuntime.Client.Configuration;

    /// <summary>Gives each client that a service collection makes its log.</summary>
    internal sealed class AttemptLogging : IPostConfigureOptions<ClientConfiguration>
    {
        private readonly ILoggerFactory _loggers;

        public AttemptLogging(ILoggerFactory loggers) => _loggers = loggers;

        public void PostConfigure(string? name, ClientConfiguration options)
        {
            var logger = _loggers.CreateLogger(ClientLog.NameOf(string.IsNullOrEmpty(name) ? null : name));
            options.OnAttempt += attempt => ClientLog.Write(logger, attempt);
        }
    }

    internal static class ClientLog
    {
        private static readonly EventId s_answered = new EventId(1, "AttemptAnswered");
        private static readonly EventId s_failed = new EventId(2, "AttemptFailed");
        private static readonly Func<AttemptState, Exception?, string> s_text = static (state, _) => state.ToString();

        /// <summary>The category of a client's log, and the name of its HTTP client: that of the package, and of the client where it has one.</summary>
        public static string NameOf(string? client) => client is null ? ApiDescription.PackageName : ApiDescription.PackageName + "." + client;

        /// <summary>An answer is information; a failure, and whatever is tried again, a warning.</summary>
        public static void Write(ILogger logger, CallAttempt attempt)
        {
            var level = attempt.Error is null && attempt.Delay is null ? LogLevel.Information : LogLevel.Warning;
            if (logger.IsEnabled(level))
            {
                logger.Log(level, attempt.Error is null ? s_answered : s_failed, new AttemptState(attempt), null, s_text);
            }
        }

        /// <summary>The line, and what stands in it by name.</summary>
        private readonly struct AttemptState : IReadOnlyList<KeyValuePair<string, object?>>
        {
            private readonly CallAttempt _attempt;

            public AttemptState(CallAttempt attempt) => _attempt = attempt;

            public int Count => 9;

            public KeyValuePair<string, object?> this[int index] => index switch
            {
                0 => Of("Operation", _attempt.Operation),
                1 => Of("Method", _attempt.Method),
                2 => Of("Url", _attempt.Url),
                3 => Of("Attempt", _attempt.Number),
                4 => Of("StatusCode", _attempt.StatusCode),
                5 => Of("RequestId", _attempt.RequestId),
                6 => Of("DurationMs", _attempt.Duration.TotalMilliseconds),
                7 => Of("DelayMs", _attempt.Delay?.TotalMilliseconds),
                8 => Of("Error", _attempt.Error?.GetType().Name),
                _ => throw new ArgumentOutOfRangeException(nameof(index)),
            };

            public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
            {
                for (var index = 0; index < Count; index++)
                {
                    yield return this[index];
                }
            }

            public override string ToString() => _attempt.ToString();

            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

            private static KeyValuePair<string, object?> Of(string name, object? value) => new KeyValuePair<string, object?>(name, value);
        }
    }
}
