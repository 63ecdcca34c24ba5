// What all API classes share: their clients, their configuration, and what becomes of an answer.

namespace SpecsmithRuntime.Client
{
    using global::System;
    using global::System.Threading;
    using global::System.Threading.Tasks;
    using global::SpecsmithRuntime.Client.Internal;

    /// <summary>The base of API classes.</summary>
    public abstract class ApiAccessor : IApiAccessor, IDisposable
    {
        private readonly CallOptions? _call;
        private ExceptionFactory? _exceptionFactory = global::SpecsmithRuntime.Client.Configuration.DefaultExceptionFactory;

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
            global::SpecsmithRuntime.Client.Configuration.MergeConfigurations(GlobalConfiguration.Instance, configuration);

        internal static IReadableConfiguration At(string? basePath) =>
            basePath is null ? GlobalConfiguration.Instance : Merged(new Configuration { BasePath = basePath });

        /// <summary>Makes a call that blocks.</summary>
        internal ApiResponse<T> Answered<T>(OperationDescription operation, int operationIndex, params object?[] values)
        {
            var (request, client) = (NewRequest(operation, operationIndex, values), Client);
            return Answered(operation, operation.Method.Method switch
            {
                "PUT" => client.Put<T>(operation.Path, request, Configuration),
                "POST" => client.Post<T>(operation.Path, request, Configuration),
                "DELETE" => client.Delete<T>(operation.Path, request, Configuration),
                "OPTIONS" => client.Options<T>(operation.Path, request, Configuration),
                "HEAD" => client.Head<T>(operation.Path, request, Configuration),
                "PATCH" => client.Patch<T>(operation.Path, request, Configuration),

                // TRACE has no method of its own; the description tells the client what to send.
                _ => client.Get<T>(operation.Path, request, Configuration),
            });
        }

        /// <summary>Makes a call that does not block.</summary>
        internal Task<ApiResponse<T>> AnsweredAsync<T>(OperationDescription operation, int operationIndex, CancellationToken cancellationToken, params object?[] values) =>
            AnsweredAsync<T>(operation, NewRequest(operation, operationIndex, values), cancellationToken);

        /// <summary>Makes the call for one page of a list.</summary>
        internal Task<ApiResponse<T>> PageAsync<T>(OperationDescription operation, PageRequest page, int operationIndex, object?[] values, CancellationToken cancellationToken)
        {
            var request = NewRequest(operation, operationIndex, values);
            request.Page = page;
            return AnsweredAsync<T>(operation, request, cancellationToken);
        }

        private async Task<ApiResponse<T>> AnsweredAsync<T>(OperationDescription operation, RequestOptions request, CancellationToken cancellationToken)
        {
            var client = AsynchronousClient;
            var answer = operation.Method.Method switch
            {
                "PUT" => client.PutAsync<T>(operation.Path, request, Configuration, cancellationToken),
                "POST" => client.PostAsync<T>(operation.Path, request, Configuration, cancellationToken),
                "DELETE" => client.DeleteAsync<T>(operation.Path, request, Configuration, cancellationToken),
                "OPTIONS" => client.OptionsAsync<T>(operation.Path, request, Configuration, cancellationToken),
                "HEAD" => client.HeadAsync<T>(operation.Path, request, Configuration, cancellationToken),
                "PATCH" => client.PatchAsync<T>(operation.Path, request, Configuration, cancellationToken),
                _ => client.GetAsync<T>(operation.Path, request, Configuration, cancellationToken),
            };
            return Answered(operation, await answer.ConfigureAwait(false));
        }

        private ApiResponse<T> Answered<T>(OperationDescription operation, ApiResponse<T> response)
        {
            if (ExceptionFactory?.Invoke(operation.Name.Substring(operation.Name.IndexOf('.') + 1), response) is { } error)
            {
                throw error;
            }

            return response;
        }

        private RequestOptions NewRequest(OperationDescription operation, int operationIndex, object?[] values)
        {
            var request = new RequestOptions { Operation = operation.Name, OperationIndex = operationIndex, Description = operation, Call = _call, DateTimeFormat = Configuration.DateTimeFormat };
            try
            {
                Argument.WriteAll(request, operation, values, Configuration);
                return request;
            }
            catch (ApiRequestException error) when (operation.Tell(error))
            {
                throw;
            }
        }
    }
}
