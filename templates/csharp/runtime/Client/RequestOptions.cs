// What one call sends, in parts; and what a caller may say about one call beyond its arguments.

namespace SpecsmithRuntime.Client
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Net;
    using global::System.Threading;
    using global::SpecsmithRuntime.Client.Internal;

    /// <summary>What one call sends.</summary>
    public class RequestOptions
    {
        /// <summary>Values of path parameters, as they stand in the address.</summary>
        public Dictionary<string, string> PathParameters { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

        /// <summary>Query parameters to be encoded.</summary>
        public Multimap<string, string> QueryParameters { get; set; } = new Multimap<string, string>();

        /// <summary>Headers.</summary>
        public Multimap<string, string> HeaderParameters { get; set; } = new Multimap<string, string>(StringComparer.OrdinalIgnoreCase);

        /// <summary>Form fields, where the call is made by hand.</summary>
        public Dictionary<string, string> FormParameters { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

        /// <summary>Files, where the call is made by hand.</summary>
        public Multimap<string, FileParameter> FileParameters { get; set; } = new Multimap<string, FileParameter>();

        /// <summary>Cookies.</summary>
        public List<Cookie> Cookies { get; set; } = new List<Cookie>();

        /// <summary>`Class.Operation`.</summary>
        public string Operation { get; set; } = string.Empty;

        /// <summary>The place of the server in its list.</summary>
        public int OperationIndex { get; set; }

        /// <summary>The body, before it is written.</summary>
        public object? Data { get; set; }

        /// <summary>Whether the operation asks for an OAuth token.</summary>
        public bool OAuth { get; set; }

        internal OperationDescription? Description { get; set; }

        /// <summary>Query parameters that are encoded already: `name=value`.</summary>
        internal List<string> EncodedQuery { get; } = new List<string>();

        /// <summary>Cookies that are encoded already: `name=value`.</summary>
        internal List<string> CookieTexts { get; } = new List<string>();

        /// <summary>Those pairs of the query and of the cookies that are properties of an object, whose names no argument has; null where there are none.</summary>
        internal List<string>? PropertyPairs { get; set; }

        internal RequestBody? Body { get; set; }

        internal CallOptions? Call { get; set; }

        /// <summary>Which page of a list is asked for.</summary>
        internal PageRequest? Page { get; set; }

        /// <summary>The format of dates with time in parameters.</summary>
        internal string DateTimeFormat { get; set; } = Configuration.ISO8601_DATETIME_FORMAT;

        /// <summary>The same request for a stream that goes on after an event.</summary>
        internal RequestOptions After(string lastId)
        {
            var copy = (RequestOptions)MemberwiseClone();
            copy.Call = Call!.After(lastId);
            return copy;
        }
    }

    /// <summary>What a caller may say about calls beyond their arguments; see `WithOptions` of each API class.</summary>
    public class CallOptions
    {
        /// <summary>Further headers; these come before those of the call.</summary>
        public IDictionary<string, string> Headers { get; private set; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

        /// <summary>Further query parameters.</summary>
        public Multimap<string, string> Query { get; } = new Multimap<string, string>(StringComparer.Ordinal);

        /// <summary>The base address.</summary>
        public string? BasePath { get; set; }

        /// <summary>The time that one attempt may take.</summary>
        public TimeSpan? Timeout { get; set; }

        /// <summary>How many attempts follow the first.</summary>
        public int? MaxRetries { get; set; }

        /// <summary>How often the connection of an event stream that breaks is made again after an event with an id, for operations that read (GET); 0 where nothing is said.</summary>
        public int MaxReconnects { get; set; }

        /// <summary>The idempotency key, which makes a POST or PATCH safe to repeat.</summary>
        public string? IdempotencyKey { get; set; }

        /// <summary>The media type of the body, where the operation takes several.</summary>
        public string? ContentType { get; set; }

        /// <summary>A body that is sent as it is, in place of the argument's: text, bytes or a stream, with <see cref="ContentType"/>.</summary>
        public FileParameter? Body { get; set; }

        /// <summary>Is told how far a body with files is sent, for each attempt anew. What it throws ends the call.</summary>
        public IProgress<TransferProgress>? UploadProgress { get; set; }

        /// <summary>Ends the calls, also those that block.</summary>
        public CancellationToken CancellationToken { get; set; }

        /// <summary>Leaves the body of a success as it comes, whatever the document says of it.</summary>
        internal bool IsUnread { get; set; }

        internal CallOptions After(string lastId)
        {
            var copy = (CallOptions)MemberwiseClone();
            copy.MaxReconnects = 0;
            copy.Headers = new Dictionary<string, string>(Headers, StringComparer.OrdinalIgnoreCase);
            copy.Headers["Last-Event-ID"] = lastId;
            return copy;
        }
    }
}

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Net;
    using global::System.Threading;

    /// <summary>The call for one page: which one, and the link that leads to it.</summary>
    internal sealed class PageRequest
    {
        public PageRequest(int index, string? link)
        {
            Index = index;
            Link = link;
        }

        public int Index { get; }

        public string? Link { get; }

        /// <summary>Where the request went, without credentials.</summary>
        public string Address { get; set; } = string.Empty;
    }
}
