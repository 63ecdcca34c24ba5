// What a call answered: status, headers, the decoded body, and the raw body while it is wanted.

namespace SpecsmithRuntime.Client
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.IO;
    using global::System.Net;
    using global::System.Net.Http;
    using global::System.Text;
    using global::SpecsmithRuntime.Client.Internal;

    /// <summary>What a call answered, whatever the type of its body.</summary>
    public interface IApiResponse
    {
        /// <summary>The type of <see cref="Content"/>.</summary>
        Type ResponseType { get; }

        /// <summary>The decoded body.</summary>
        object? Content { get; }

        /// <summary>The HTTP status.</summary>
        HttpStatusCode StatusCode { get; }

        /// <summary>The response headers. Names compare without case.</summary>
        Multimap<string, string> Headers { get; }

        /// <summary>The words of the status, such as `OK` or `Not Found`.</summary>
        string? ErrorText { get; set; }

        /// <summary>The cookies that the answer sets.</summary>
        List<Cookie> Cookies { get; set; }

        /// <summary>The body as text; null for a body that is streamed.</summary>
        string? RawContent { get; }
    }

    /// <summary>What a call answered.</summary>
    /// <typeparam name="T">The type of the decoded body.</typeparam>
    public class ApiResponse<T> : IApiResponse, IAnswer
    {
        private readonly byte[]? _body;
        private readonly Encoding? _encoding;
        private string? _rawContent;
        private IReadOnlyList<string>? _diagnostics;

        /// <summary>Makes a response.</summary>
        /// <param name="statusCode">The HTTP status.</param>
        /// <param name="headers">The response headers.</param>
        /// <param name="data">The decoded body.</param>
        /// <param name="rawContent">The body as text.</param>
        public ApiResponse(HttpStatusCode statusCode, Multimap<string, string> headers, T data, string? rawContent)
        {
            StatusCode = statusCode;
            Headers = headers ?? new Multimap<string, string>(StringComparer.OrdinalIgnoreCase);
            Data = data;
            _rawContent = rawContent;
        }

        /// <summary>Makes a response without a raw body.</summary>
        /// <param name="statusCode">The HTTP status.</param>
        /// <param name="headers">The response headers.</param>
        /// <param name="data">The decoded body.</param>
        public ApiResponse(HttpStatusCode statusCode, Multimap<string, string> headers, T data)
            : this(statusCode, headers, data, null)
        {
        }

        /// <summary>Makes a response without headers.</summary>
        /// <param name="statusCode">The HTTP status.</param>
        /// <param name="data">The decoded body.</param>
        /// <param name="rawContent">The body as text.</param>
        public ApiResponse(HttpStatusCode statusCode, T data, string? rawContent)
            : this(statusCode, new Multimap<string, string>(StringComparer.OrdinalIgnoreCase), data, rawContent)
        {
        }

        /// <summary>Makes a response without headers and raw body.</summary>
        /// <param name="statusCode">The HTTP status.</param>
        /// <param name="data">The decoded body.</param>
        public ApiResponse(HttpStatusCode statusCode, T data)
            : this(statusCode, data, null)
        {
        }

        internal ApiResponse(
            HttpResponseMessage response, CallAccount account, Multimap<string, string> headers, T data, byte[]? body, Encoding? encoding, bool isError, object? errorData)
            : this(response.StatusCode, headers, data, null)
        {
            if (isError || (int)response.StatusCode >= 400)
            {
                // What a failure tells; to make it takes time that a success does not need.
                Facts = account.Facts;
                Reason = response.ReasonPhrase is { } reason ? account.Secrets.Redact(reason) : null;
                ErrorText = Reason;
            }
            else
            {
                ErrorText = response.ReasonPhrase;
            }

            _body = body;
            _encoding = encoding;
            IsError = isError;
            ErrorData = errorData;
        }

        /// <inheritdoc/>
        public HttpStatusCode StatusCode { get; }

        /// <inheritdoc/>
        public Multimap<string, string> Headers { get; }

        /// <summary>The decoded body.</summary>
        public T Data { get; }

        /// <inheritdoc/>
        public string? ErrorText { get; set; }

        /// <inheritdoc/>
        public List<Cookie> Cookies { get; set; } = new List<Cookie>();

        /// <inheritdoc/>
        public Type ResponseType => typeof(T);

        /// <inheritdoc/>
        public object? Content => Data;

        /// <inheritdoc/>
        public string? RawContent =>
            _rawContent ??= _body is null ? null : (_encoding ?? Encoding.UTF8).GetString(_body);

        /// <summary>What the body has that its schema does not allow: missing required fields and values of another type.</summary>
        public IReadOnlyList<string> Diagnostics => _diagnostics ??= ModelInspection.Findings(Data);

        /// <summary>True where the status stands for a failure.</summary>
        public bool IsError { get; }

        /// <summary>The decoded body of a failure.</summary>
        public object? ErrorData { get; }

        /// <summary>The body as it comes, where the call was made to leave it unread.</summary>
        internal Stream? Unread { get; set; }

        internal CallFacts? Facts { get; }

        internal string? Reason { get; }

        CallFacts? IAnswer.Facts => Facts;

        string? IAnswer.Reason => Reason;
    }
}

namespace SpecsmithRuntime.Client.Internal
{
    /// <summary>What the default exception factory looks at beyond <see cref="IApiResponse"/>.</summary>
    internal interface IAnswer
    {
        bool IsError { get; }

        object? ErrorData { get; }

        CallFacts? Facts { get; }

        string? Reason { get; }
    }
}
