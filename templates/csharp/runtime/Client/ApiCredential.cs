// Credentials: values, or functions that are asked for the value on every attempt.

namespace SpecsmithRuntime.Client
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>For which attempt a credential is asked for.</summary>
    public sealed class ApiCredentialRequest
    {
        /// <summary>Makes a request for a credential.</summary>
        /// <param name="attempt">The number of the attempt.</param>
        /// <param name="lastStatus">The status of the attempt before.</param>
        public ApiCredentialRequest(int attempt, int? lastStatus)
        {
            Attempt = attempt;
            LastStatus = lastStatus;
        }

        /// <summary>The number of the attempt; the first is 1.</summary>
        public int Attempt { get; }

        /// <summary>The status that the attempt before got; null for the first, and where no answer came.</summary>
        public int? LastStatus { get; }
    }

    /// <summary>A credential for one security scheme.</summary>
    public sealed class ApiCredential
    {
        private readonly Func<ApiCredentialRequest, string?, CancellationToken, ValueTask<string>>? _provider;
        private readonly string? _value;

        private ApiCredential(string? value, Func<ApiCredentialRequest, string?, CancellationToken, ValueTask<string>>? provider, bool isBasic, bool renews = false)
        {
            _value = value;
            _provider = provider;
            IsBasic = isBasic;
            Renews = renews;
        }

        internal bool IsBasic { get; }

        internal bool IsValue => _provider is null;

        /// <summary>Whether it is asked once more after a 401.</summary>
        internal bool Renews { get; }

        /// <summary>A key or token.</summary>
        /// <param name="value">The key or token.</param>
        /// <returns>The credential.</returns>
        public static ApiCredential Of(string value) => new ApiCredential(value ?? throw new ArgumentNullException(nameof(value)), null, false);

        /// <summary>A key or token that is asked for on every attempt.</summary>
        /// <param name="provider">Gives the key or token.</param>
        /// <returns>The credential.</returns>
        public static ApiCredential Of(Func<string> provider)
        {
            if (provider is null)
            {
                throw new ArgumentNullException(nameof(provider));
            }

            return new ApiCredential(null, (_, _, _) => new ValueTask<string>(provider()), false);
        }

        /// <summary>A key or token that is asked for on every attempt.</summary>
        /// <param name="provider">Gives the key or token.</param>
        /// <returns>The credential.</returns>
        public static ApiCredential Of(Func<CancellationToken, ValueTask<string>> provider)
        {
            if (provider is null)
            {
                throw new ArgumentNullException(nameof(provider));
            }

            return new ApiCredential(null, (_, _, cancellationToken) => provider(cancellationToken), false);
        }

        /// <summary>A key or token that is asked for on every attempt, and told which one it is.</summary>
        /// <param name="provider">Gives the key or token.</param>
        /// <returns>The credential.</returns>
        public static ApiCredential Of(Func<ApiCredentialRequest, CancellationToken, ValueTask<string>> provider)
        {
            if (provider is null)
            {
                throw new ArgumentNullException(nameof(provider));
            }

            return new ApiCredential(null, (request, _, cancellationToken) => provider(request, cancellationToken), false);
        }

        /// <summary>A key or token that is asked for on every attempt, and once more where it was refused with 401: the call is then sent once more, which is no retry.</summary>
        /// <param name="provider">Gives the key or token; its second argument is what it gave for the attempt before.</param>
        /// <returns>The credential.</returns>
        public static ApiCredential Renewing(Func<ApiCredentialRequest, string?, CancellationToken, ValueTask<string>> provider) =>
            new ApiCredential(null, provider ?? throw new ArgumentNullException(nameof(provider)), false, true);

        /// <summary>A user name and password.</summary>
        /// <param name="username">The user name.</param>
        /// <param name="password">The password.</param>
        /// <returns>The credential.</returns>
        public static ApiCredential Basic(string username, string password) =>
            new ApiCredential(Convert.ToBase64String(Encoding.UTF8.GetBytes(username + ":" + password)), null, true);

        /// <inheritdoc/>
        public override string ToString() => "ApiCredential(…)";

        internal ValueTask<string> GetAsync(ApiCredentialRequest request, string? last, CancellationToken cancellationToken) =>
            _provider is null ? new ValueTask<string>(_value!) : _provider(request, last, cancellationToken);
    }
}

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>Where the credential of a scheme goes.</summary>
    internal enum SchemeKind
    {
        Header,
        Query,
        Cookie,
        Basic,
        Bearer,
        Http,
    }

    internal sealed class SecurityScheme
    {
        public SecurityScheme(string name, SchemeKind kind, string field, string? prefix = null)
        {
            Name = name;
            Kind = kind;
            Field = field;
            Prefix = prefix;
        }

        public string Name { get; }

        public SchemeKind Kind { get; }

        /// <summary>The header, query parameter or cookie; for HTTP schemes the scheme's name.</summary>
        public string Field { get; }

        /// <summary>What the API wants before an API key.</summary>
        public string? Prefix { get; }

        /// <summary>The variable of the environment that holds the key or token, or the user name, for a program that gives none.</summary>
        public string? Variable { get; set; }

        /// <summary>The one that holds the password.</summary>
        public string? PasswordVariable { get; set; }

        /// <summary>What the environment holds; a variable that is empty counts as absent.</summary>
        public ApiCredential? FromEnvironment()
        {
            var value = ValueOf(Variable);
            if (Kind != SchemeKind.Basic)
            {
                return value is null ? null : ApiCredential.Of(value);
            }

            var password = ValueOf(PasswordVariable);
            return value is null && password is null ? null : ApiCredential.Basic(value ?? string.Empty, password ?? string.Empty);
        }

        private static string? ValueOf(string? variable) =>
            variable is not null && Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
    }

    /// <summary>What the credentials of one attempt add to it.</summary>
    internal sealed class AppliedCredentials
    {
        /// <summary>The credentials by themselves.</summary>
        public List<string> Secrets { get; } = new List<string>(1);

        public List<KeyValuePair<string, string>> Headers { get; } = new List<KeyValuePair<string, string>>(1);

        public List<KeyValuePair<string, string>> Query { get; } = new List<KeyValuePair<string, string>>();

        public List<KeyValuePair<string, string>> Cookies { get; } = new List<KeyValuePair<string, string>>();
    }

    internal static class Authentication
    {
        /// <summary>The first requirement that the configuration has all credentials for. What credentials gave that renew is kept in <paramref name="given"/>.</summary>
        public static async ValueTask<AppliedCredentials> ApplyAsync(
            string[][] requirements,
            IReadableConfiguration configuration,
            ApiCredentialRequest request,
            Dictionary<string, string> given,
            CallAccount account,
            bool isAsync,
            CancellationToken cancellationToken)
        {
            var applied = new AppliedCredentials();
            var chosen = Choose(requirements, configuration);
            foreach (var name in chosen)
            {
                if (Find(name) is not { } scheme || ValueOf(scheme, configuration) is not { } credential)
                {
                    continue;
                }

                given.TryGetValue(scheme.Name, out var last);
                var value = await ValueAsync(scheme.Name, credential, request, last, account, isAsync, cancellationToken).ConfigureAwait(false);
                if (credential.Renews)
                {
                    given[scheme.Name] = value;
                }

                applied.Secrets.Add(value);
                switch (scheme.Kind)
                {
                    case SchemeKind.Header: Add(applied.Headers, scheme.Field, Prefixed(scheme, value, configuration)); break;
                    case SchemeKind.Query: Add(applied.Query, scheme.Field, Prefixed(scheme, value, configuration)); break;
                    case SchemeKind.Cookie: Add(applied.Cookies, scheme.Field, ParameterSerializer.CookieCredential(scheme.Field, Prefixed(scheme, value, configuration))); break;
                    case SchemeKind.Basic: Add(applied.Headers, "Authorization", "Basic " + value); break;
                    case SchemeKind.Bearer: Add(applied.Headers, "Authorization", Prefixed("Bearer", value)); break;
                    case SchemeKind.Http: Add(applied.Headers, "Authorization", Prefixed(scheme.Field, value)); break;
                }
            }

            return applied;
        }

        /// <summary>Whether the configuration has a credential for a scheme.</summary>
        public static bool Has(string name, IReadableConfiguration configuration) => Find(name) is { } scheme && ValueOf(scheme, configuration) is not null;

        private static async ValueTask<string> ValueAsync(
            string scheme, ApiCredential credential, ApiCredentialRequest request, string? last, CallAccount account, bool isAsync, CancellationToken cancellationToken)
        {
            try
            {
                if (credential.IsValue || isAsync)
                {
                    var asked = credential.GetAsync(request, last, cancellationToken);
                    return asked.IsCompleted ? await asked.ConfigureAwait(false) : await UnlessCanceledAsync(asked.AsTask(), cancellationToken).ConfigureAwait(false);
                }

                var task = Task.Run(() => credential.GetAsync(request, last, cancellationToken).AsTask(), cancellationToken);
                return UnlessCanceledAsync(task, cancellationToken).GetAwaiter().GetResult();
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                throw new ApiRequestException($"The credential of {scheme} could not be had.", account.Cause(error));
            }
        }

        /// <summary>Waits for a provider that may not know that a call can end before it does.</summary>
        private static async Task<string> UnlessCanceledAsync(Task<string> task, CancellationToken cancellationToken)
        {
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAny(task, Task.Delay(Timeout.Infinite, ended.Token)).ConfigureAwait(false);
            if (cancellationToken.IsCancellationRequested)
            {
                // Nobody waits for it any more: that it fails later is nobody's failure.
                _ = task.ContinueWith(static given => _ = given.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
                cancellationToken.ThrowIfCancellationRequested();
            }

            ended.Cancel();
            return await task.ConfigureAwait(false);
        }

        private static void Add(List<KeyValuePair<string, string>> list, string name, string value) =>
            list.Add(new KeyValuePair<string, string>(name, value));

        private static string[] Choose(string[][] requirements, IReadableConfiguration configuration)
        {
            // All of a requirement, else what there is of any.
            var found = new List<string>();
            foreach (var requirement in requirements)
            {
                var have = Array.FindAll(requirement, name => Has(name, configuration));
                if (have.Length > 0 && have.Length == requirement.Length)
                {
                    return requirement;
                }

                found.AddRange(Array.FindAll(have, name => !found.Contains(name)));
            }

            return found.ToArray();
        }

        /// <summary>What the API wants before the key of a scheme, or of a header, query parameter or cookie.</summary>
        public static string? PrefixOf(string identifier)
        {
            foreach (var scheme in ApiDescription.SecuritySchemes)
            {
                if (scheme.Prefix is not null && (scheme.Name == identifier || scheme.Field == identifier))
                {
                    return scheme.Prefix;
                }
            }

            return null;
        }

        private static SecurityScheme? Find(string name)
        {
            foreach (var scheme in ApiDescription.SecuritySchemes)
            {
                if (scheme.Name == name)
                {
                    return scheme;
                }
            }

            return null;
        }

        private static ApiCredential? ValueOf(SecurityScheme scheme, IReadableConfiguration configuration) =>
            GivenFor(scheme, configuration) ?? scheme.FromEnvironment();

        private static ApiCredential? GivenFor(SecurityScheme scheme, IReadableConfiguration configuration)
        {
            if (configuration.Credentials.TryGetValue(scheme.Name, out var credential))
            {
                return credential;
            }

            switch (scheme.Kind)
            {
                case SchemeKind.Header:
                case SchemeKind.Query:
                case SchemeKind.Cookie:
                    return configuration.ApiKey.TryGetValue(scheme.Field, out var key) || configuration.ApiKey.TryGetValue(scheme.Name, out key)
                        ? ApiCredential.Of(key)
                        : null;
                case SchemeKind.Basic:
                    return configuration.Username is null && configuration.Password is null
                        ? null
                        : ApiCredential.Basic(configuration.Username ?? string.Empty, configuration.Password ?? string.Empty);
                case SchemeKind.Bearer:
                case SchemeKind.Http:
                    return string.IsNullOrEmpty(configuration.AccessToken) ? null : ApiCredential.Of(configuration.AccessToken!);
                default:
                    return null;
            }
        }

        private static string Prefixed(SecurityScheme scheme, string value, IReadableConfiguration configuration) =>
            Prefixed(
                configuration.ApiKeyPrefix.TryGetValue(scheme.Field, out var prefix) || configuration.ApiKeyPrefix.TryGetValue(scheme.Name, out prefix)
                    ? prefix
                    : scheme.Prefix,
                value);

        /// <summary>The value behind the prefix that it does not have yet.</summary>
        public static string Prefixed(string? prefix, string value) =>
            string.IsNullOrEmpty(prefix) || value.StartsWith(prefix + " ", StringComparison.OrdinalIgnoreCase) ? value : prefix + " " + value;
    }
}
