// Keeps an access token of OAuth 2, and asks for another shortly before it expires and after it was refused.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    internal sealed class TokenProvider
    {
        private readonly object _lock = new object();
        private readonly Uri _address;
        private readonly ApiTokenOptions _options;
        private readonly string? _refreshToken;
        private ApiTokens? _tokens;
        private Task<string>? _pending;

        private TokenProvider(Uri address, ApiTokenOptions options, string? refreshToken)
        {
            _address = address;
            _options = options;
            _refreshToken = refreshToken;
        }

        /// <summary>A credential over the endpoints of the document, by the names of their schemes; null where one has none that a secret may go to.</summary>
        public static ApiCredential Credential(KeyValuePair<string, string?>[] endpoints, ApiTokenOptions options, string? refreshToken)
        {
            if (options is null)
            {
                throw new ArgumentNullException(nameof(options));
            }

            var at = options.Scheme is null ? 0 : Array.FindIndex(endpoints, endpoint => endpoint.Key == options.Scheme);
            if (at < 0)
            {
                throw new ArgumentException($"No scheme with a token endpoint is named {options.Scheme}.", nameof(options));
            }

            var address = options.TokenUrl ?? (endpoints[at].Value is { } url ? new Uri(url) : null);
            if (address is null)
            {
                throw new ArgumentException("The document has no https token endpoint: set TokenUrl.", nameof(options));
            }

            return ApiCredential.Renewing(new TokenProvider(address, options, refreshToken).GetAsync);
        }

        private ValueTask<string> GetAsync(ApiCredentialRequest request, string? last, CancellationToken cancellationToken)
        {
            lock (_lock)
            {
                // Who was refused with an older one takes the one that others got meanwhile.
                var isRefused = request.LastStatus == 401 && _tokens is not null && (last is null || last == _tokens.AccessToken);
                if (!isRefused && _tokens is not null && IsFresh(_tokens))
                {
                    return new ValueTask<string>(_tokens.AccessToken);
                }

                if (_pending is null)
                {
                    var refused = isRefused ? _tokens!.AccessToken : null;
                    // Not the caller's cancellation: one who gives up ends nobody's request.
                    _pending = Task.Run(() => RenewAsync(refused), CancellationToken.None);
                    // A failure is thrown to whoever still waits, and nobody may.
                    _ = _pending.ContinueWith(
                        static task => task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
                }

                return new ValueTask<string>(_pending);
            }
        }

        private bool IsFresh(ApiTokens tokens) => tokens.RenewAt is not { } renewAt || _options.Now() < renewAt;

        private async Task<string> RenewAsync(string? refused)
        {
            try
            {
                var cache = _options.Cache;
                var kept = cache is null ? null : await cache.GetAsync().ConfigureAwait(false);
                if (kept is not null && kept.AccessToken != refused && IsFresh(kept))
                {
                    return Keep(kept);
                }

                var refreshToken = _refreshToken is null ? null : (kept ?? _tokens)?.RefreshToken ?? _refreshToken;
                var next = await TokenRequest.SendAsync(_address, _options, refreshToken).ConfigureAwait(false);
                // Before the cache has it: a token that was given must not be lost with the cache.
                Keep(next);
                if (cache is not null)
                {
                    await cache.SetAsync(next).ConfigureAwait(false);
                }

                return next.AccessToken;
            }
            finally
            {
                lock (_lock)
                {
                    _pending = null;
                }
            }
        }

        private string Keep(ApiTokens tokens)
        {
            lock (_lock)
            {
                _tokens = tokens;
            }

            return tokens.AccessToken;
        }
    }
}
