// Access tokens of OAuth 2: what a program says of its client, what is kept, and the error of an endpoint that gives none.

namespace SpecsmithRuntime.Client
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Net.Http;
    using global::System.Threading.Tasks;

    /// <summary>Tokens as they are kept. All of them are secrets.</summary>
    public sealed class ApiTokens
    {
        /// <summary>Makes tokens.</summary>
        /// <param name="accessToken">What calls are sent with.</param>
        /// <param name="renewAt">From then on it is renewed.</param>
        /// <param name="refreshToken">What the next one is asked for with.</param>
        public ApiTokens(string accessToken, DateTimeOffset? renewAt = null, string? refreshToken = null)
        {
            AccessToken = accessToken ?? throw new ArgumentNullException(nameof(accessToken));
            RenewAt = renewAt;
            RefreshToken = refreshToken;
        }

        /// <summary>What calls are sent with.</summary>
        public string AccessToken { get; }

        /// <summary>From then on it is renewed, which is before it expires; null where nothing says when it expires.</summary>
        public DateTimeOffset? RenewAt { get; }

        /// <summary>What the next one is asked for with.</summary>
        public string? RefreshToken { get; }

        /// <inheritdoc/>
        public override string ToString() => "ApiTokens(…)";
    }

    /// <summary>Keeps tokens elsewhere, for several processes or for the next one.</summary>
    public interface IApiTokenCache
    {
        /// <summary>What is kept.</summary>
        /// <returns>The tokens, or null.</returns>
        ValueTask<ApiTokens?> GetAsync();

        /// <summary>Keeps what the endpoint gave.</summary>
        /// <param name="tokens">The tokens.</param>
        /// <returns>Done where they are kept.</returns>
        ValueTask SetAsync(ApiTokens tokens);
    }

    /// <summary>Where id and secret of a client stand.</summary>
    public enum ApiTokenAuthentication
    {
        /// <summary>In the header `Authorization`.</summary>
        Header = 0,

        /// <summary>In the body.</summary>
        Body = 1,
    }

    /// <summary>The client that asks for tokens, and how it asks.</summary>
    public sealed class ApiTokenOptions
    {
        /// <summary>Makes options.</summary>
        /// <param name="clientId">The id of the client.</param>
        /// <param name="clientSecret">Its secret; null for a client that has none, whose id stands in the body.</param>
        public ApiTokenOptions(string clientId, string? clientSecret = null)
        {
            ClientId = clientId ?? throw new ArgumentNullException(nameof(clientId));
            ClientSecret = clientSecret;
        }

        /// <summary>The id of the client.</summary>
        public string ClientId { get; }

        /// <summary>Its secret.</summary>
        public string? ClientSecret { get; }

        /// <summary>What the token is to be good for.</summary>
        public IReadOnlyList<string> Scopes { get; set; } = Array.Empty<string>();

        /// <summary>Where id and secret stand.</summary>
        public ApiTokenAuthentication Authentication { get; set; }

        /// <summary>The security scheme whose endpoint is asked; the first one where it is null.</summary>
        public string? Scheme { get; set; }

        /// <summary>The token endpoint, in place of the document's.</summary>
        public Uri? TokenUrl { get; set; }

        /// <summary>What the endpoint wants besides, such as `audience`.</summary>
        public IDictionary<string, string> Parameters { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

        /// <summary>Keeps tokens elsewhere.</summary>
        public IApiTokenCache? Cache { get; set; }

        /// <summary>How long a request for a token may take; zero for no limit.</summary>
        public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(60);

        /// <summary>Whose proxy and certificates the request uses.</summary>
        public IReadableConfiguration? Configuration { get; set; }

        /// <summary>Sends the request, as it is. It should follow no redirect, which would carry the secret away.</summary>
        public HttpClient? HttpClient { get; set; }

        /// <summary>The clock.</summary>
        public Func<DateTimeOffset> Now { get; set; } = () => DateTimeOffset.UtcNow;

        /// <inheritdoc/>
        public override string ToString() => "ApiTokenOptions(…)";
    }

    /// <summary>The token endpoint gave no token. What it says is kept without secrets.</summary>
    public sealed class ApiTokenException : Exception
    {
        /// <summary>For tests that need such an error.</summary>
        /// <param name="message">What is wrong.</param>
        /// <param name="status">The status of the answer.</param>
        /// <param name="code">The endpoint's own name for it.</param>
        /// <param name="description">What the endpoint says of it.</param>
        public ApiTokenException(string message, int? status = null, string? code = null, string? description = null)
            : base(message + (status is null ? null : ": " + status) + (code is null ? null : ": " + code) + (description is null ? null : ": " + description))
        {
            Status = status;
            Code = code;
            Description = description;
        }

        /// <summary>The status of the answer; null where there was none.</summary>
        public int? Status { get; }

        /// <summary>The endpoint's own name for it (RFC 6749 §5.2), such as `invalid_client`.</summary>
        public string? Code { get; }

        /// <summary>What the endpoint says of it.</summary>
        public string? Description { get; }
    }
}
