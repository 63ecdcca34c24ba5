// The errors that calls throw. Every one is an ApiException, so that one catch clause is enough.

using System;
using System.Collections.Generic;

namespace Apideck.Vault.Client
{
    /// <summary>A call failed: the API answered with an error, or could not be asked.</summary>
    public class ApiException : Exception
    {
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
            ErrorContent = errorContent;
            Headers = headers ?? new Multimap<string, string>(StringComparer.OrdinalIgnoreCase);
        }

        /// <summary>The HTTP status; 0 where there was no answer.</summary>
        public int ErrorCode { get; set; }

        /// <summary>The body of the answer, as text.</summary>
        public object? ErrorContent { get; }

        /// <summary>The headers of the answer. Names compare without case.</summary>
        public Multimap<string, string> Headers { get; }

        /// <summary>The body of the answer, decoded as the document says for this status; null where it says nothing, or the body is something else.</summary>
        public object? ErrorData { get; internal set; }

        /// <summary>The decoded body, if it is a <typeparamref name="T"/>.</summary>
        /// <typeparam name="T">The type wanted.</typeparam>
        /// <returns>The decoded body, or nothing.</returns>
        public T? GetErrorAs<T>()
            where T : class => ErrorData as T ?? (ErrorData as Model.AbstractOpenAPISchema)?.ActualInstance as T;
    }

    /// <summary>Status 400.</summary>
    public class BadRequestException : ApiException
    {
        internal BadRequestException(int code, string message, object? content, Multimap<string, string> headers)
            : base(code, message, content, headers)
        {
        }
    }

    /// <summary>Status 401.</summary>
    public class UnauthorizedException : ApiException
    {
        internal UnauthorizedException(int code, string message, object? content, Multimap<string, string> headers)
            : base(code, message, content, headers)
        {
        }
    }

    /// <summary>Status 403.</summary>
    public class ForbiddenException : ApiException
    {
        internal ForbiddenException(int code, string message, object? content, Multimap<string, string> headers)
            : base(code, message, content, headers)
        {
        }
    }

    /// <summary>Status 404.</summary>
    public class NotFoundException : ApiException
    {
        internal NotFoundException(int code, string message, object? content, Multimap<string, string> headers)
            : base(code, message, content, headers)
        {
        }
    }

    /// <summary>Status 409.</summary>
    public class ConflictException : ApiException
    {
        internal ConflictException(int code, string message, object? content, Multimap<string, string> headers)
            : base(code, message, content, headers)
        {
        }
    }

    /// <summary>Status 422.</summary>
    public class UnprocessableEntityException : ApiException
    {
        internal UnprocessableEntityException(int code, string message, object? content, Multimap<string, string> headers)
            : base(code, message, content, headers)
        {
        }
    }

    /// <summary>Status 429.</summary>
    public class RateLimitException : ApiException
    {
        internal RateLimitException(int code, string message, object? content, Multimap<string, string> headers)
            : base(code, message, content, headers)
        {
        }
    }

    /// <summary>Status 500 and above.</summary>
    public class ServiceException : ApiException
    {
        internal ServiceException(int code, string message, object? content, Multimap<string, string> headers)
            : base(code, message, content, headers)
        {
        }
    }

    /// <summary>The server could not be reached, or the connection broke.</summary>
    public class ApiConnectionException : ApiException
    {
        internal ApiConnectionException(string message, Exception? cause)
            : base(message, cause)
        {
        }
    }

    /// <summary>An attempt took longer than <see cref="IReadableConfiguration.Timeout"/>.</summary>
    public class ApiTimeoutException : ApiException
    {
        internal ApiTimeoutException(string message, Exception? cause)
            : base(message, cause)
        {
        }
    }

    /// <summary>The request could not be built; nothing was sent.</summary>
    public class ApiRequestException : ApiException
    {
        internal ApiRequestException(string message, Exception? cause = null)
            : base(message, cause) => ErrorCode = 400;
    }

    /// <summary>The answer was a success, but its body cannot be read.</summary>
    public class ApiDecodeException : ApiException
    {
        internal ApiDecodeException(int code, string message, object? content, Multimap<string, string> headers)
            : base(code, message, content, headers)
        {
        }
    }
}
