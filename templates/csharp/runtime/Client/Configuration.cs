// How calls are made: where to, with which credentials, headers and limits.

namespace SpecsmithRuntime.Client
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.IO;
    using global::System.Net;
    using global::System.Net.Security;
    using global::System.Security.Cryptography.X509Certificates;
    using global::System.Threading;
    using global::SpecsmithRuntime.Client.Internal;

    /// <summary>What calls read of a configuration.</summary>
    public interface IReadableConfiguration
    {
        /// <summary>The token of bearer, OAuth 2 and OpenID Connect schemes.</summary>
        string? AccessToken { get; }

        /// <summary>API keys by the name of the header, query parameter or cookie, or by the name of the scheme.</summary>
        IDictionary<string, string> ApiKey { get; }

        /// <summary>Prefixes of API keys, such as `Bearer`, by the same names.</summary>
        IDictionary<string, string> ApiKeyPrefix { get; }

        /// <summary>Credentials by the name of the scheme; these come before all others.</summary>
        IDictionary<string, ApiCredential> Credentials { get; }

        /// <summary>The base address.</summary>
        string BasePath { get; }

        /// <summary>The format of dates with time in parameters; "o" stands for RFC 3339.</summary>
        string DateTimeFormat { get; }

        /// <summary>Headers of every call.</summary>
        [Obsolete("Use DefaultHeaders instead.")]
        IDictionary<string, string> DefaultHeader { get; }

        /// <summary>Headers of every call.</summary>
        IDictionary<string, string> DefaultHeaders { get; }

        /// <summary>The folder for downloads.</summary>
        string TempFolderPath { get; }

        /// <summary>The time that one attempt may take, until its body is read.</summary>
        TimeSpan Timeout { get; }

        /// <summary>The proxy; none means the system's.</summary>
        WebProxy? Proxy { get; }

        /// <summary>The value of the User-Agent header.</summary>
        string? UserAgent { get; }

        /// <summary>The user name of basic authentication.</summary>
        string? Username { get; }

        /// <summary>The password of basic authentication.</summary>
        string? Password { get; }

        /// <summary>Whether the credentials of the operating system are used.</summary>
        bool UseDefaultCredentials { get; }

        /// <summary>Servers of operations that have their own, by `Class.Operation`.</summary>
        IReadOnlyDictionary<string, List<IReadOnlyDictionary<string, object>>> OperationServers { get; }

        /// <summary>Client certificates.</summary>
        X509CertificateCollection? ClientCertificates { get; }

        /// <summary>Decides whether a server's certificate is accepted.</summary>
        RemoteCertificateValidationCallback? RemoteCertificateValidationCallback { get; }

        /// <summary>How failed attempts are repeated.</summary>
        RetryConfiguration Retry { get; }

        /// <summary>The longest body that is read, after decompression. Streams have no bound.</summary>
        long MaxResponseBytes { get; }

        /// <summary>Which redirects are followed.</summary>
        RedirectPolicy Redirects { get; }

        /// <summary>Whether a success whose body lacks required fields, or has values of another type, is refused.</summary>
        ResponseValidation ResponseValidation { get; }

        /// <summary>Gets a line for every attempt when it ends, without secrets.</summary>
        Action<string>? Log { get; }

        /// <summary>Is told of every attempt when it ends, without secrets.</summary>
        Action<CallAttempt>? OnAttempt { get; }

        /// <summary>The address of one of the document's servers for an operation, if the operation or the index asks for one.</summary>
        /// <param name="operation">`Class.Operation`.</param>
        /// <param name="index">The place of the server in its list.</param>
        /// <returns>The address, or nothing.</returns>
        string? GetOperationServerUrl(string operation, int index);

        /// <summary>The API key for a name, with its prefix.</summary>
        /// <param name="apiKeyIdentifier">The name of the header, query parameter, cookie or scheme.</param>
        /// <returns>The key, or nothing.</returns>
        string? GetApiKeyWithPrefix(string apiKeyIdentifier);
    }

    /// <summary>What is done with a success whose body does not fit its schema.</summary>
    public enum ResponseValidation
    {
        /// <summary>It is read as far as it fits; <see cref="ApiResponse{T}.Diagnostics"/> tells what did not.</summary>
        Lenient = 0,

        /// <summary>It is refused with an <see cref="ApiException"/>.</summary>
        Strict = 1,
    }

    /// <summary>How calls are made. May be changed until the first call.</summary>
    public class Configuration : IReadableConfiguration
    {
        /// <summary>The version of the package.</summary>
        public const string Version = ApiDescription.PackageVersion;

        /// <summary>The format of dates with time.</summary>
        public const string ISO8601_DATETIME_FORMAT = "o";

        /// <summary>Makes exceptions of failed calls.</summary>
        public static readonly ExceptionFactory DefaultExceptionFactory = Failures.Of;

        private string _basePath = ApiDescription.BasePath;

        /// <summary>Makes a configuration with the document's defaults.</summary>
        public Configuration()
        {
        }

        /// <summary>Makes a configuration.</summary>
        /// <param name="defaultHeaders">Headers of every call.</param>
        /// <param name="apiKey">API keys.</param>
        /// <param name="apiKeyPrefix">Prefixes of API keys.</param>
        /// <param name="basePath">The base address.</param>
        public Configuration(
            IDictionary<string, string> defaultHeaders,
            IDictionary<string, string> apiKey,
            IDictionary<string, string> apiKeyPrefix,
            string basePath = ApiDescription.BasePath)
        {
            if (string.IsNullOrWhiteSpace(basePath))
            {
                throw new ArgumentException("The base address must not be empty.", nameof(basePath));
            }

            DefaultHeaders = defaultHeaders ?? throw new ArgumentNullException(nameof(defaultHeaders));
            ApiKey = apiKey ?? throw new ArgumentNullException(nameof(apiKey));
            ApiKeyPrefix = apiKeyPrefix ?? throw new ArgumentNullException(nameof(apiKeyPrefix));
            BasePath = basePath;
        }

        /// <inheritdoc/>
        public virtual string BasePath
        {
            get => _basePath;
            set => _basePath = value;
        }

        /// <inheritdoc/>
        public virtual bool UseDefaultCredentials { get; set; }

        /// <inheritdoc/>
        [Obsolete("Use DefaultHeaders instead.")]
        public virtual IDictionary<string, string> DefaultHeader
        {
            get => DefaultHeaders;
            set => DefaultHeaders = value;
        }

        /// <inheritdoc/>
        public virtual IDictionary<string, string> DefaultHeaders { get; set; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

        /// <inheritdoc/>
        public virtual TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(60);

        /// <inheritdoc/>
        public virtual WebProxy? Proxy { get; set; }

        /// <inheritdoc/>
        public virtual string? UserAgent { get; set; } = ApiDescription.UserAgent;

        /// <inheritdoc/>
        public virtual string? Username { get; set; }

        /// <inheritdoc/>
        public virtual string? Password { get; set; }

        /// <inheritdoc/>
        public virtual string? AccessToken { get; set; }

        /// <inheritdoc/>
        public virtual IDictionary<string, string> ApiKey { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

        /// <inheritdoc/>
        public virtual IDictionary<string, string> ApiKeyPrefix { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

        /// <inheritdoc/>
        public virtual IDictionary<string, ApiCredential> Credentials { get; set; } = new Dictionary<string, ApiCredential>(StringComparer.Ordinal);

        /// <inheritdoc/>
        public virtual X509CertificateCollection? ClientCertificates { get; set; }

        /// <inheritdoc/>
        public virtual string TempFolderPath { get; set; } = Path.GetTempPath();

        /// <inheritdoc/>
        public virtual string DateTimeFormat { get; set; } = ISO8601_DATETIME_FORMAT;

        /// <summary>The servers of the document: `url`, `description` and `variables` of each.</summary>
        public virtual IList<IReadOnlyDictionary<string, object>> Servers { get; set; } = ServerList.Of(ApiDescription.Servers);

        /// <inheritdoc/>
        public virtual IReadOnlyDictionary<string, List<IReadOnlyDictionary<string, object>>> OperationServers { get; set; } =
            ServerList.Of(ApiDescription.OperationServers);

        /// <summary>Values of server variables, by name.</summary>
        public virtual IDictionary<string, string> ServerVariables { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

        /// <inheritdoc/>
        public virtual RemoteCertificateValidationCallback? RemoteCertificateValidationCallback { get; set; }

        /// <inheritdoc/>
        public virtual RetryConfiguration Retry { get; set; } = new RetryConfiguration();

        /// <inheritdoc/>
        public virtual long MaxResponseBytes { get; set; } = 64L << 20;

        /// <inheritdoc/>
        public virtual RedirectPolicy Redirects { get; set; }

        /// <inheritdoc/>
        public virtual ResponseValidation ResponseValidation { get; set; }

        /// <inheritdoc/>
        public virtual Action<string>? Log { get; set; }

        /// <inheritdoc/>
        public virtual Action<CallAttempt>? OnAttempt { get; set; }

        /// <summary>Whether the program chose another base address than the document's.</summary>
        private bool HasBasePath => _basePath != ApiDescription.BasePath;

        /// <summary>What this program is, without secrets, for bug reports.</summary>
        /// <returns>A few lines of text.</returns>
        public static string ToDebugReport() =>
            "C# SDK (" + ApiDescription.PackageName + ") Debug Report:\n"
            + "    OS: " + Environment.OSVersion + "\n"
            + "    .NET: " + Environment.Version + "\n"
            + "    Version of the API: " + ApiDescription.ApiVersion + "\n"
            + "    SDK Package Version: " + ApiDescription.PackageVersion + "\n";

        /// <summary>A configuration with the values of both; where both have one, that of the second.</summary>
        /// <param name="first">The one that gives way.</param>
        /// <param name="second">The one that wins.</param>
        /// <returns>A new configuration.</returns>
        public static IReadableConfiguration MergeConfigurations(IReadableConfiguration? first, IReadableConfiguration? second)
        {
            if (second is null || ReferenceEquals(first, second))
            {
                return first ?? GlobalConfiguration.Instance;
            }

            if (first is null)
            {
                return second;
            }

            var merged = new Configuration
            {
                ApiKey = Merge(first.ApiKey, second.ApiKey),
                ApiKeyPrefix = Merge(first.ApiKeyPrefix, second.ApiKeyPrefix),
                DefaultHeaders = Merge(first.DefaultHeaders, second.DefaultHeaders),
                Credentials = Merge(first.Credentials, second.Credentials),
                Timeout = second.Timeout,
                Proxy = second.Proxy ?? first.Proxy,
                UserAgent = second.UserAgent ?? first.UserAgent,
                Username = second.Username ?? first.Username,
                Password = second.Password ?? first.Password,
                AccessToken = second.AccessToken ?? first.AccessToken,
                TempFolderPath = second.TempFolderPath ?? first.TempFolderPath,
                DateTimeFormat = second.DateTimeFormat ?? first.DateTimeFormat,
                ClientCertificates = second.ClientCertificates ?? first.ClientCertificates,
                UseDefaultCredentials = second.UseDefaultCredentials,
                RemoteCertificateValidationCallback = second.RemoteCertificateValidationCallback ?? first.RemoteCertificateValidationCallback,
                OperationServers = second.OperationServers,
                Retry = second.Retry,
                MaxResponseBytes = second.MaxResponseBytes,
                Redirects = second.Redirects,
                ResponseValidation = second.ResponseValidation,
                Log = second.Log ?? first.Log,
                OnAttempt = second.OnAttempt ?? first.OnAttempt,
            };
            if (second is Configuration other)
            {
                merged.Servers = other.Servers;
                merged.ServerVariables = other.ServerVariables;
            }

            merged._basePath = second.BasePath;
            return merged;
        }

        /// <summary>Sets an API key.</summary>
        /// <param name="key">The name of the header, query parameter or cookie, or of the scheme.</param>
        /// <param name="value">The key.</param>
        public void AddApiKey(string key, string value) => ApiKey[key] = value;

        /// <summary>Sets the prefix of an API key.</summary>
        /// <param name="key">The name of the header, query parameter or cookie, or of the scheme.</param>
        /// <param name="value">The prefix, such as `Bearer`.</param>
        public void AddApiKeyPrefix(string key, string value) => ApiKeyPrefix[key] = value;

        /// <summary>Sets a header of every call.</summary>
        /// <param name="key">The name of the header.</param>
        /// <param name="value">Its value.</param>
        public void AddDefaultHeader(string key, string value) => DefaultHeaders[key] = value;

        /// <inheritdoc/>
        public string? GetApiKeyWithPrefix(string apiKeyIdentifier)
        {
            if (!ApiKey.TryGetValue(apiKeyIdentifier, out var key))
            {
                return null;
            }

            return Authentication.Prefixed(ApiKeyPrefix.TryGetValue(apiKeyIdentifier, out var prefix) ? prefix : Authentication.PrefixOf(apiKeyIdentifier), key);
        }

        /// <summary>The address of one of the document's servers.</summary>
        /// <param name="index">Its place in <see cref="Servers"/>.</param>
        /// <returns>The address.</returns>
        public string GetServerUrl(int index) => ServerList.Url(Servers, index, ServerVariables);

        /// <summary>The address of one of the document's servers.</summary>
        /// <param name="index">Its place in <see cref="Servers"/>.</param>
        /// <param name="inputVariables">Values of the server's variables.</param>
        /// <returns>The address.</returns>
        public string GetServerUrl(int index, Dictionary<string, string>? inputVariables) => ServerList.Url(Servers, index, inputVariables);

        /// <inheritdoc/>
        public string? GetOperationServerUrl(string operation, int index) => GetOperationServerUrl(operation, index, null);

        /// <summary>The address of one of the document's servers for an operation, if the operation or the index asks for one.</summary>
        /// <param name="operation">`Class.Operation`.</param>
        /// <param name="index">The place of the server in its list.</param>
        /// <param name="inputVariables">Values of the server's variables.</param>
        /// <returns>The address, or nothing.</returns>
        public string? GetOperationServerUrl(string operation, int index, Dictionary<string, string>? inputVariables)
        {
            var variables = inputVariables ?? ServerVariables;
            if (operation is not null && OperationServers.TryGetValue(operation, out var servers))
            {
                return HasBasePath && index == 0 ? null : ServerList.Url(servers, index, variables);
            }

            return index != 0 || (!HasBasePath && variables.Count > 0) ? ServerList.Url(Servers, index, variables) : null;
        }

        private static Dictionary<string, T> Merge<T>(IDictionary<string, T> first, IDictionary<string, T> second)
        {
            var merged = new Dictionary<string, T>(first, StringComparer.OrdinalIgnoreCase);
            foreach (var entry in second)
            {
                merged[entry.Key] = entry.Value;
            }

            return merged;
        }
    }

    /// <summary>The configuration of API classes that are made without one.</summary>
    public partial class GlobalConfiguration : Configuration
    {
        private static IReadableConfiguration s_instance = new GlobalConfiguration();

        private GlobalConfiguration()
        {
        }

        /// <summary>Makes a configuration.</summary>
        /// <param name="defaultHeader">Headers of every call.</param>
        /// <param name="apiKey">API keys.</param>
        /// <param name="apiKeyPrefix">Prefixes of API keys.</param>
        /// <param name="basePath">The base address.</param>
        public GlobalConfiguration(
            IDictionary<string, string> defaultHeader,
            IDictionary<string, string> apiKey,
            IDictionary<string, string> apiKeyPrefix,
            string basePath = ApiDescription.BasePath)
            : base(defaultHeader, apiKey, apiKeyPrefix, basePath)
        {
        }

        /// <summary>The configuration of API classes that are made without one.</summary>
        public static IReadableConfiguration Instance
        {
            get => Volatile.Read(ref s_instance);
            set => Volatile.Write(ref s_instance, value ?? throw new ArgumentNullException(nameof(value)));
        }
    }
}
