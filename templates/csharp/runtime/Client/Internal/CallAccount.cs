// What is known of a call while it is made, and what its error tells of it: operation, method, address, attempts.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections;
    using global::System.Linq;
    using global::System.Net.Http;
    using global::System.Text;
    using global::System.Threading;

    /// <summary>What an error keeps of its call: nothing in it is a secret.</summary>
    internal sealed class CallFacts
    {
        private const int MaxMessage = 2000;

        public CallFacts(string operation, string method, string line, string? url, int attempts)
        {
            Operation = operation;
            Method = method;
            Line = line;
            Url = url;
            Attempts = attempts;
        }

        /// <summary>The operationId of the document.</summary>
        public string Operation { get; }

        public string Method { get; }

        /// <summary>`GET /things/{id}`.</summary>
        public string Line { get; }

        /// <summary>The address of the last attempt, without secrets.</summary>
        public string? Url { get; }

        public int Attempts { get; }

        public static string Cut(string text) => Redaction.Cut(text, MaxMessage);

        /// <summary>`GET /things/{id}: 404 Not Found`, and whatever else there is to say.</summary>
        public string Message(string text) => Cut(Line + ": " + text);
    }

    internal sealed class CallAccount
    {
        private static readonly string[] s_requestIds = { "x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray" };
        private readonly string _operation;
        private readonly string _path;
        private Uri? _sent;

        public CallAccount(string operation, HttpMethod method, string path)
        {
            _operation = operation;
            Verb = method;
            _path = path;
        }

        public HttpMethod Verb { get; }

        public string Method => Verb.Method;

        /// <summary>The address of the last attempt, without secrets.</summary>
        public string? Url => _sent is null ? null : Secrets.Redact(Redaction.Url(_sent.OriginalString));

        public int Attempts { get; private set; }

        /// <summary>Host and port of the last attempt, without secrets; null where none was made.</summary>
        public (string Host, int Port)? Server =>
            _sent is { IsAbsoluteUri: true } ? (Secrets.Redact(_sent.Host), _sent.Port) : ((string, int)?)null;

        /// <summary>What the caller cancels the call with: the argument, and that of the options.</summary>
        public (CancellationToken Argument, CancellationToken Options) Tokens { get; set; }

        /// <summary>Whether the caller has cancelled the call. Tokens that are linked to those of the caller learn of it only after some of the caller's own code.</summary>
        public bool IsCanceled => Tokens.Argument.IsCancellationRequested || Tokens.Options.IsCancellationRequested;

        public SentSecrets Secrets { get; } = new SentSecrets();

        /// <summary>What is known now.</summary>
        public CallFacts Facts => new CallFacts(_operation, Method, Secrets.Redact(Method + " " + Redaction.Url(_path)), Url, Attempts);

        /// <summary>The usual headers in which a server names a request.</summary>
        public static string? RequestIdOf(Multimap<string, string> headers)
        {
            foreach (var name in s_requestIds)
            {
                if (headers.TryGetValue(name, out var values) && values.Count > 0)
                {
                    return values[0];
                }
            }

            return null;
        }

        /// <summary>The same of an answer whose headers nobody has listed yet.</summary>
        public static string? RequestIdOf(HttpResponseMessage response)
        {
            foreach (var name in s_requestIds)
            {
                if (response.Headers.TryGetValues(name, out var values))
                {
                    return Enumerable.First(values);
                }
            }

            return null;
        }

        public void Begin() => Attempts++;

        public void Sends(HttpRequestMessage message) => _sent = message.RequestUri!;

        /// <summary>`GET /things/{id}: 404 Not Found`, and whatever else there is to say.</summary>
        public string Message(string text) => Facts.Message(Secrets.Redact(text));

        /// <summary>Puts what is known into an error on its way. Always false: for the filter of a catch clause.</summary>
        public bool Tell(ApiException error)
        {
            error.Facts ??= Facts;
            return false;
        }

        /// <summary>The call was ended by a token of the caller's: of two of them it has made a third, which nobody knows.</summary>
        /// <param name="cause">What was thrown for it.</param>
        /// <param name="token">What a piece of the answer was asked for with; or that third one.</param>
        public ApiCanceledException Canceled(Exception? cause, CancellationToken token)
        {
            var known = Tokens.Argument.IsCancellationRequested ? Tokens.Argument : Tokens.Options.IsCancellationRequested ? Tokens.Options : token;
            return new ApiCanceledException(Message("the call was cancelled"), Cause(cause), known) { Facts = Facts };
        }

        /// <summary>What others threw, as the cause of an error; none where it says a secret that was sent.</summary>
        public Exception? Cause(Exception? error) => error is not null && Holds(error) ? null : error;

        /// <summary>Whether what others threw says a secret that was sent.</summary>
        public bool Holds(Exception error)
        {
            var said = error.ToString();
            for (var at = error; at is not null; at = at.InnerException)
            {
                foreach (DictionaryEntry entry in at.Data)
                {
                    said += $"\n{entry.Key} {entry.Value}";
                }
            }

            return Secrets.Redact(said) != said;
        }

        /// <summary>Headers of an error, in which a server may say secrets back.</summary>
        public Multimap<string, string> Redacted(Multimap<string, string> headers)
        {
            var result = new Multimap<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var header in headers)
            {
                foreach (var value in header.Value)
                {
                    result.Add(header.Key, Secrets.Redact(value));
                }
            }

            return result;
        }

        /// <summary>The body of an error, in which a server may say secrets back.</summary>
        public byte[] Redacted(byte[] body, Encoding encoding)
        {
            // A long body is made text only if it has to be.
            if (body.Length > IncomingResponse.MaxErrorBytes && !Secrets.IsIn(body, encoding))
            {
                return body;
            }

            var text = encoding.GetString(body);
            var redacted = Secrets.Redact(text);
            return text == redacted ? body : encoding.GetBytes(redacted);
        }
    }
}
