// The errors that calls throw. Every one is an ApiException, so that one catch clause is enough.

namespace SpecsmithRuntime.Client
{
    using global::System;
    using global::System.Threading;
    using global::SpecsmithRuntime.Client.Internal;

    /// <summary>A call failed: the API answered with an error, or could not be asked.</summary>
    public class ApiException : Exception
    {
        private readonly object? _content;

        /// <summary>Makes an error without details.</summary>
        public ApiException()
            : this(0, "The call failed.")
        {
        }

        /// <summary>Makes an error with a message only.</summary>
        /// <param name="message">What went wrong.</param>
        public ApiException(string message)
            : this(0, message)
        {
        }

        /// <summary>Makes an error with its cause.</summary>
        /// <param name="message">What went wrong.</param>
        /// <param name="innerException">The cause.</param>
        public ApiException(string message, Exception? innerException)
            : base(message, innerException)
        {
            Headers = new Multimap<string, string>(StringComparer.OrdinalIgnoreCase);
        }

        /// <summary>Makes an error.</summary>
        /// <param name="errorCode">The HTTP status; 0 where there was no answer.</param>
        /// <param name="message">What went wrong.</param>
        public ApiException(int errorCode, string message)
            : this(errorCode, message, null, null)
        {
        }

        /// <summary>Makes an error of an answer.</summary>
        /// <param name="errorCode">The HTTP status.</param>
        /// <param name="message">What went wrong.</param>
        /// <param name="errorContent">The body as text.</param>
        /// <param name="headers">The response headers.</param>
        public ApiException(int errorCode, string message, object? errorContent = null, Multimap<string, string>? headers = null)
            : base(message)
        {
            ErrorCode = errorCode;
            _content = errorContent;
            Headers = headers ?? new Multimap<string, string>(StringComparer.OrdinalIgnoreCase);
        }

        /// <summary>The HTTP status; 0 where there was no answer.</summary>
        public int ErrorCode { get; set; }

        /// <summary>The body of the answer, as text.</summary>
        public object? ErrorContent => _content is RawBody raw ? raw.Text : _content;

        /// <summary>The headers of the answer. Names compare without case.</summary>
        public Multimap<string, string> Headers { get; }

        /// <summary>The body of the answer, decoded as the document says for this status; null where it says nothing, or the body is something else.</summary>
        public object? ErrorData { get; internal set; }

        /// <summary>The operationId of the operation that was called; null where the call is not known.</summary>
        public string? Operation => Facts?.Operation;

        /// <summary>The HTTP method.</summary>
        public string? Method => Facts?.Method;

        /// <summary>The address of the last attempt, without credentials; null where none was made.</summary>
        public string? Url => Facts?.Url;

        /// <summary>How many attempts were made.</summary>
        public int Attempts => Facts?.Attempts ?? 0;

        /// <summary>The server's id of the request, by which its operators find it.</summary>
        public string? RequestId => CallAccount.RequestIdOf(Headers);

        internal CallFacts? Facts { get; set; }

        /// <summary>The decoded body, if it is a <typeparamref name="T"/>.</summary>
        /// <typeparam name="T">The type wanted.</typeparam>
        /// <returns>The decoded body, or nothing.</returns>
        public T? GetErrorAs<T>()
            where T : class => ErrorData as T ?? (ErrorData as Model.AbstractOpenAPISchema)?.ActualInstance as T;
    }

    /// <summary>Status 400.</summary>
    public class BadRequestException : ApiException
    {
        /// <summary>Makes an error, as a test double of the client may want to throw it.</summary>
        /// <param name="errorCode">The HTTP status.</param>
        /// <param name="message">What went wrong.</param>
        /// <param name="errorContent">The body as text.</param>
        /// <param name="headers">The response headers.</param>
        public BadRequestException(int errorCode, string message, object? errorContent = null, Multimap<string, string>? headers = null)
            : base(errorCode, message, errorContent, headers)
        {
        }
    }

    /// <summary>Status 401.</summary>
    public class UnauthorizedException : ApiException
    {
        /// <summary>Makes an error, as a test double of the client may want to throw it.</summary>
        /// <param name="errorCode">The HTTP status.</param>
        /// <param name="message">What went wrong.</param>
        /// <param name="errorContent">The body as text.</param>
        /// <param name="headers">The response headers.</param>
        public UnauthorizedException(int errorCode, string message, object? errorContent = null, Multimap<string, string>? headers = null)
            : base(errorCode, message, errorContent, headers)
        {
        }
    }

    /// <summary>Status 403.</summary>
    public class ForbiddenException : ApiException
    {
        /// <summary>Makes an error, as a test double of the client may want to throw it.</summary>
        /// <param name="errorCode">The HTTP status.</param>
        /// <param name="message">What went wrong.</param>
        /// <param name="errorContent">The body as text.</param>
        /// <param name="headers">The response headers.</param>
        public ForbiddenException(int errorCode, string message, object? errorContent = null, Multimap<string, string>? headers = null)
            : base(errorCode, message, errorContent, headers)
        {
        }
    }

    /// <summary>Status 404.</summary>
    public class NotFoundException : ApiException
    {
        /// <summary>Makes an error, as a test double of the client may want to throw it.</summary>
        /// <param name="errorCode">The HTTP status.</param>
        /// <param name="message">What went wrong.</param>
        /// <param name="errorContent">The body as text.</param>
        /// <param name="headers">The response headers.</param>
        public NotFoundException(int errorCode, string message, object? errorContent = null, Multimap<string, string>? headers = null)
            : base(errorCode, message, errorContent, headers)
        {
        }
    }

    /// <summary>Status 409.</summary>
    public class ConflictException : ApiException
    {
        /// <summary>Makes an error, as a test double of the client may want to throw it.</summary>
        /// <param name="errorCode">The HTTP status.</param>
        /// <param name="message">What went wrong.</param>
        /// <param name="errorContent">The body as text.</param>
        /// <param name="headers">The response headers.</param>
        public ConflictException(int errorCode, string message, object? errorContent = null, Multimap<string, string>? headers = null)
            : base(errorCode, message, errorContent, headers)
        {
        }
    }

    /// <summary>Status 422.</summary>
    public class UnprocessableEntityException : ApiException
    {
        /// <summary>Makes an error, as a test double of the client may want to throw it.</summary>
        /// <param name="errorCode">The HTTP status.</param>
        /// <param name="message">What went wrong.</param>
        /// <param name="errorContent">The body as text.</param>
        /// <param name="headers">The response headers.</param>
        public UnprocessableEntityException(int errorCode, string message, object? errorContent = null, Multimap<string, string>? headers = null)
            : base(errorCode, message, errorContent, headers)
        {
        }
    }

    /// <summary>Status 429.</summary>
    public class RateLimitException : ApiException
    {
        /// <summary>Makes an error, as a test double of the client may want to throw it.</summary>
        /// <param name="errorCode">The HTTP status.</param>
        /// <param name="message">What went wrong.</param>
        /// <param name="errorContent">The body as text.</param>
        /// <param name="headers">The response headers.</param>
        public RateLimitException(int errorCode, string message, object? errorContent = null, Multimap<string, string>? headers = null)
            : base(errorCode, message, errorContent, headers)
        {
        }
    }

    /// <summary>Status 500 and above.</summary>
    public class ServiceException : ApiException
    {
        /// <summary>Makes an error, as a test double of the client may want to throw it.</summary>
        /// <param name="errorCode">The HTTP status.</param>
        /// <param name="message">What went wrong.</param>
        /// <param name="errorContent">The body as text.</param>
        /// <param name="headers">The response headers.</param>
        public ServiceException(int errorCode, string message, object? errorContent = null, Multimap<string, string>? headers = null)
            : base(errorCode, message, errorContent, headers)
        {
        }
    }

    /// <summary>The server could not be reached, or the connection broke.</summary>
    public class ApiConnectionException : ApiException
    {
        /// <summary>Makes an error, as a test double of the client may want to throw it.</summary>
        /// <param name="message">What went wrong.</param>
        /// <param name="innerException">The cause.</param>
        public ApiConnectionException(string message, Exception? innerException = null)
            : base(message, innerException)
        {
        }

        /// <summary>Whether no connection was made at all.</summary>
        internal bool IsUnmade { get; set; }
    }

    /// <summary>An attempt took longer than <see cref="IReadableConfiguration.Timeout"/>.</summary>
    public class ApiTimeoutException : ApiException
    {
        /// <summary>Makes an error, as a test double of the client may want to throw it.</summary>
        /// <param name="message">What went wrong.</param>
        /// <param name="innerException">The cause.</param>
        public ApiTimeoutException(string message, Exception? innerException = null)
            : base(message, innerException)
        {
        }
    }

    /// <summary>The request could not be built; nothing was sent.</summary>
    public class ApiRequestException : ApiException
    {
        /// <summary>Makes an error, as a test double of the client may want to throw it.</summary>
        /// <param name="message">What went wrong.</param>
        /// <param name="innerException">The cause.</param>
        public ApiRequestException(string message, Exception? innerException = null)
            : base(message, innerException) => ErrorCode = 400;
    }

    /// <summary>The server reported an error in a stream that had begun; <see cref="ApiException.ErrorData"/> is the event's data.</summary>
    public class ApiStreamException : ApiException
    {
        /// <summary>Makes an error.</summary>
        /// <param name="errorCode">The status code of the answer, which was a success.</param>
        /// <param name="message">What happened.</param>
        /// <param name="errorContent">The event's data, as text.</param>
        /// <param name="headers">The response headers.</param>
        public ApiStreamException(int errorCode, string message, object? errorContent = null, Multimap<string, string>? headers = null)
            : base(errorCode, message, errorContent, headers)
        {
        }
    }

    /// <summary>The answer was a success, but its body cannot be read.</summary>
    public class ApiDecodeException : ApiException
    {
        /// <summary>Makes an error, as a test double of the client may want to throw it.</summary>
        /// <param name="errorCode">The HTTP status.</param>
        /// <param name="message">What went wrong.</param>
        /// <param name="errorContent">The body as text.</param>
        /// <param name="headers">The response headers.</param>
        public ApiDecodeException(int errorCode, string message, object? errorContent = null, Multimap<string, string>? headers = null)
            : base(errorCode, message, errorContent, headers)
        {
        }
    }

    /// <summary>The caller ended the call.</summary>
    public class ApiCanceledException : OperationCanceledException
    {
        /// <summary>Makes an error, as a test double of the client may want to throw it.</summary>
        /// <param name="message">What went wrong.</param>
        /// <param name="innerException">The cause.</param>
        /// <param name="token">The caller's token.</param>
        public ApiCanceledException(string message, Exception? innerException = null, CancellationToken token = default)
            : base(message, innerException, token)
        {
        }

        /// <summary>The operationId of the operation that was called.</summary>
        public string? Operation => Facts?.Operation;

        /// <summary>The HTTP method.</summary>
        public string? Method => Facts?.Method;

        /// <summary>The address of the last attempt, without credentials; null where none was made.</summary>
        public string? Url => Facts?.Url;

        /// <summary>How many attempts were made.</summary>
        public int Attempts => Facts?.Attempts ?? 0;

        internal CallFacts? Facts { get; set; }
    }
}

namespace SpecsmithRuntime.Client.Internal
{
    using global::System.Text;

    /// <summary>A body that becomes text when somebody wants to read it.</summary>
    internal sealed class RawBody
    {
        private readonly byte[] _bytes;
        private readonly Encoding _encoding;
        private string? _text;

        public RawBody(byte[] bytes, Encoding encoding)
        {
            _bytes = bytes;
            _encoding = encoding;
        }

        public string Text => _text ??= _encoding.GetString(_bytes);
    }
}
