// Redirects of GET and HEAD: which are followed, and what goes along.

namespace SpecsmithRuntime.Client
{
    using global::System;
    using global::System.Net.Http;

    /// <summary>Which redirects are followed. They are followed for GET and HEAD without a body, at most ten, and never from https to http.</summary>
    public enum RedirectPolicy
    {
        /// <summary>Also those to another origin, which gets no credential, no cookie and none of the caller's headers.</summary>
        Follow = 0,

        /// <summary>Those within the origin.</summary>
        SameOrigin = 1,

        /// <summary>None: the redirect is the answer.</summary>
        None = 2,
    }
}

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Net.Http;

    internal static class Redirects
    {
        public const int Max = 10;

        /// <summary>What another origin may know: none of it can be a credential.</summary>
        private static readonly string[] s_harmless =
        {
            "Accept", "Accept-Encoding", "Accept-Language", "If-Match", "If-Modified-Since", "If-None-Match", "If-Range", "If-Unmodified-Since", "Range", "User-Agent",
        };

        /// <summary>A redirect that was to be followed and could not be; where it is declared with a body, it is an answer.</summary>
        public static bool IsUnfollowed(HttpMethod method, int status, ResponseReader? reader, RedirectPolicy policy) =>
            policy == RedirectPolicy.Follow
            && IsRedirect(status)
            && (method == HttpMethod.Get || method == HttpMethod.Head)
            && (reader is null || ReferenceEquals(reader, ResponseReader.None));

        /// <summary>Why a redirect is an error; null for any other answer.</summary>
        public static string? Why(int status, Multimap<string, string> headers)
        {
            if (!IsRedirect(status))
            {
                return null;
            }

            return headers.ContainsKey("Location") ? "the redirect is not followed" : "the redirect has no Location";
        }

        private static bool IsRedirect(int status) => status is 301 or 302 or 303 or 307 or 308;

        /// <summary>The request that a redirect asks for; null where it is not followed.</summary>
        public static HttpRequestMessage? Next(HttpRequestMessage request, HttpResponseMessage response, RedirectPolicy policy)
        {
            var isRedirect = IsRedirect((int)response.StatusCode);
            var isPlain = request.Content is null && (request.Method == HttpMethod.Get || request.Method == HttpMethod.Head);
            if (!isRedirect || !isPlain || policy == RedirectPolicy.None || response.Headers.Location is not { } location)
            {
                return null;
            }

            var from = request.RequestUri!;
            if (!Uri.TryCreate(from, location, out var target) || !(target.Scheme is "http" or "https") || (from.Scheme == "https" && target.Scheme == "http"))
            {
                return null;
            }

            var isSameOrigin = target.Scheme == from.Scheme && string.Equals(target.Host, from.Host, StringComparison.OrdinalIgnoreCase) && target.Port == from.Port;
            return isSameOrigin || policy == RedirectPolicy.Follow ? Again(request, target, isSameOrigin) : null;
        }

        private static HttpRequestMessage Again(HttpRequestMessage request, Uri target, bool isSameOrigin)
        {
            // The names and passwords of an address are credentials too, and would be sent by some handlers.
            var address = target.UserInfo.Length == 0 ? target : new UriBuilder(target) { UserName = string.Empty, Password = string.Empty }.Uri;
            var message = new HttpRequestMessage(request.Method, address) { Version = request.Version };
#if NET8_0_OR_GREATER
            message.VersionPolicy = request.VersionPolicy;
#endif
            foreach (var header in request.Headers)
            {
                if (isSameOrigin || Array.Exists(s_harmless, name => string.Equals(name, header.Key, StringComparison.OrdinalIgnoreCase)))
                {
                    message.Headers.TryAddWithoutValidation(header.Key, header.Value);
                }
            }

            return message;
        }
    }
}
