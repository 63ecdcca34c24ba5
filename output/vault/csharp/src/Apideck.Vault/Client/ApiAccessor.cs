// What all API classes share: their clients, their configuration, and what becomes of an answer.

using System;

namespace Apideck.Vault.Client
{
    /// <summary>The base of API classes.</summary>
    public abstract class ApiAccessor : IApiAccessor, IDisposable
    {
        private readonly CallOptions? _call;
        private ExceptionFactory? _exceptionFactory = global::Apideck.Vault.Client.Configuration.DefaultExceptionFactory;

        internal ApiAccessor(ISynchronousClient client, IAsynchronousClient asynchronousClient, IReadableConfiguration configuration)
        {
            Client = client ?? throw new ArgumentNullException(nameof(client));
            AsynchronousClient = asynchronousClient ?? throw new ArgumentNullException(nameof(asynchronousClient));
            Configuration = configuration ?? throw new ArgumentNullException(nameof(configuration));
            ApiClient = client as ApiClient ?? asynchronousClient as ApiClient;
        }

        internal ApiAccessor(ApiClient client, IReadableConfiguration configuration)
            : this(client, client, configuration)
        {
        }

        internal ApiAccessor(ApiAccessor other, CallOptions call)
            : this(other.Client, other.AsynchronousClient, other.Configuration)
        {
            _exceptionFactory = other._exceptionFactory;
            _call = call ?? throw new ArgumentNullException(nameof(call));
        }

        /// <summary>Makes calls that block.</summary>
        public ISynchronousClient Client { get; set; }

        /// <summary>Makes calls that do not block.</summary>
        public IAsynchronousClient AsynchronousClient { get; set; }

        /// <summary>The client behind both, where it is the usual one.</summary>
        public ApiClient? ApiClient { get; set; }

        /// <inheritdoc/>
        public IReadableConfiguration Configuration { get; set; }

        /// <inheritdoc/>
        public ExceptionFactory? ExceptionFactory
        {
            get
            {
                if (_exceptionFactory is not null && _exceptionFactory.GetInvocationList().Length > 1)
                {
                    throw new InvalidOperationException("Multicast delegate for ExceptionFactory is unsupported.");
                }

                return _exceptionFactory;
            }

            set => _exceptionFactory = value;
        }

        /// <inheritdoc/>
        public string GetBasePath() => Configuration.BasePath;

        /// <inheritdoc/>
        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        /// <summary>Lets a subclass release what it holds.</summary>
        /// <param name="disposing">True where <see cref="Dispose()"/> was called.</param>
        protected virtual void Dispose(bool disposing)
        {
            if (disposing)
            {
                ApiClient?.Dispose();
            }
        }

        internal static IReadableConfiguration Merged(IReadableConfiguration? configuration) =>
            global::Apideck.Vault.Client.Configuration.MergeConfigurations(GlobalConfiguration.Instance, configuration);

        internal static IReadableConfiguration At(string? basePath) =>
            basePath is null ? GlobalConfiguration.Instance : Merged(new Configuration { BasePath = basePath });

        internal RequestOptions NewRequest(OperationDescription operation, int operationIndex) =>
            new RequestOptions { Operation = operation.Name, OperationIndex = operationIndex, Description = operation, Call = _call, DateTimeFormat = Configuration.DateTimeFormat };

        /// <summary>The media type of the body: the caller's choice if it is one of these, else the first that is no range.</summary>
        internal string MediaType(params string[] mediaTypes) => MediaTypes.Choose(mediaTypes, _call?.ContentType);

        internal ApiResponse<T> Answered<T>(string method, ApiResponse<T> response)
        {
            if (ExceptionFactory?.Invoke(method, response) is { } error)
            {
                throw error;
            }

            return response;
        }

        /// <summary>A body that is given as it is stands in for the argument.</summary>
        internal void RequiredBody(object? value, string parameter, string method)
        {
            if (_call?.Body is null)
            {
                Required(value, parameter, method);
            }
        }

        /// <summary>The client's own credential stands in for the argument.</summary>
        internal void RequiredOrCredential(object? value, string parameter, string method, string scheme)
        {
            if (!Authentication.Has(scheme, Configuration))
            {
                Required(value, parameter, method);
            }
        }

        internal static void Required(object? value, string parameter, string method)
        {
            if (value is null)
            {
                throw new ApiRequestException($"Missing required parameter '{parameter}' when calling {method}");
            }
        }
    }
}
