// Sends calls: builds each attempt anew, repeats those that may be, reads what comes back.

namespace SpecsmithRuntime.Client
{
    using global::System;
    using global::System.IO;
    using global::System.Net.Http;
    using global::System.Text;
    using global::System.Text.Json;
    using global::System.Threading;
    using global::System.Threading.Tasks;
    using global::SpecsmithRuntime.Client.Internal;

    /// <summary>Sends calls. One instance serves any number of threads.</summary>
    public partial class ApiClient : ISynchronousClient, IAsynchronousClient, IDisposable
    {
        private static readonly HttpMethod s_patch = new HttpMethod("PATCH");
        private readonly HttpClient? _httpClient;
        private readonly string? _basePath;

        /// <summary>A client that shares its connections with all others.</summary>
        public ApiClient()
        {
        }

        /// <summary>A client for another base address.</summary>
        /// <param name="basePath">The base address.</param>
        public ApiClient(string basePath)
        {
            if (string.IsNullOrEmpty(basePath))
            {
                throw new ArgumentException("The base address must not be empty.", nameof(basePath));
            }

            _basePath = basePath;
        }

        /// <summary>A client over an HTTP client of the caller's, which is used as it is.</summary>
        /// <param name="client">The HTTP client.</param>
        /// <param name="handler">Its handler; not needed.</param>
        public ApiClient(HttpClient client, HttpClientHandler? handler = null)
        {
            _ = handler;
            _httpClient = client ?? throw new ArgumentNullException(nameof(client));
        }

        /// <summary>A client over an HTTP client of the caller's, which is used as it is.</summary>
        /// <param name="client">The HTTP client.</param>
        /// <param name="basePath">The base address.</param>
        /// <param name="handler">Its handler; not needed.</param>
        public ApiClient(HttpClient client, string basePath, HttpClientHandler? handler = null)
            : this(client, handler) => _basePath = basePath;

        /// <summary>How bodies of calls made by hand are written and read. The models bring their own converters.</summary>
        public JsonSerializerOptions SerializerOptions { get; set; } = ApiDescription.JsonOptions;

        /// <inheritdoc/>
        public ApiResponse<T> Get<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null) =>
            Exec<T>(HttpMethod.Get, path, options, configuration);

        /// <inheritdoc/>
        public ApiResponse<T> Post<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null) =>
            Exec<T>(HttpMethod.Post, path, options, configuration);

        /// <inheritdoc/>
        public ApiResponse<T> Put<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null) =>
            Exec<T>(HttpMethod.Put, path, options, configuration);

        /// <inheritdoc/>
        public ApiResponse<T> Delete<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null) =>
            Exec<T>(HttpMethod.Delete, path, options, configuration);

        /// <inheritdoc/>
        public ApiResponse<T> Head<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null) =>
            Exec<T>(HttpMethod.Head, path, options, configuration);

        /// <inheritdoc/>
        public ApiResponse<T> Options<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null) =>
            Exec<T>(HttpMethod.Options, path, options, configuration);

        /// <inheritdoc/>
        public ApiResponse<T> Patch<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null) =>
            Exec<T>(s_patch, path, options, configuration);

        /// <inheritdoc/>
        public Task<ApiResponse<T>> GetAsync<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null, CancellationToken cancellationToken = default) =>
            SendAsync<T>(HttpMethod.Get, path, options, configuration, true, cancellationToken).AsTask();

        /// <inheritdoc/>
        public Task<ApiResponse<T>> PostAsync<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null, CancellationToken cancellationToken = default) =>
            SendAsync<T>(HttpMethod.Post, path, options, configuration, true, cancellationToken).AsTask();

        /// <inheritdoc/>
        public Task<ApiResponse<T>> PutAsync<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null, CancellationToken cancellationToken = default) =>
            SendAsync<T>(HttpMethod.Put, path, options, configuration, true, cancellationToken).AsTask();

        /// <inheritdoc/>
        public Task<ApiResponse<T>> DeleteAsync<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null, CancellationToken cancellationToken = default) =>
            SendAsync<T>(HttpMethod.Delete, path, options, configuration, true, cancellationToken).AsTask();

        /// <inheritdoc/>
        public Task<ApiResponse<T>> HeadAsync<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null, CancellationToken cancellationToken = default) =>
            SendAsync<T>(HttpMethod.Head, path, options, configuration, true, cancellationToken).AsTask();

        /// <inheritdoc/>
        public Task<ApiResponse<T>> OptionsAsync<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null, CancellationToken cancellationToken = default) =>
            SendAsync<T>(HttpMethod.Options, path, options, configuration, true, cancellationToken).AsTask();

        /// <inheritdoc/>
        public Task<ApiResponse<T>> PatchAsync<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null, CancellationToken cancellationToken = default) =>
            SendAsync<T>(s_patch, path, options, configuration, true, cancellationToken).AsTask();

        /// <summary>Does nothing: connections are shared, and a caller's HTTP client is the caller's.</summary>
        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        /// <summary>Lets a subclass release what it holds.</summary>
        /// <param name="disposing">True where <see cref="Dispose()"/> was called.</param>
        protected virtual void Dispose(bool disposing)
        {
        }

        /// <summary>Sees each request before it is sent. Implement it in another part of this class.</summary>
        partial void InterceptRequest(HttpRequestMessage request);

        /// <summary>Sees each answer before it is read. Implement it in another part of this class.</summary>
        partial void InterceptResponse(HttpRequestMessage request, HttpResponseMessage response);

        private ApiResponse<T> Exec<T>(HttpMethod method, string path, RequestOptions options, IReadableConfiguration? configuration)
        {
#if NET8_0_OR_GREATER
            // Nothing in it waits without blocking, so the task is done when it is returned.
            return SendAsync<T>(method, path, options, configuration, false, CancellationToken.None).AsTask().GetAwaiter().GetResult();
#else
            return Task.Run(() => SendAsync<T>(method, path, options, configuration, true, CancellationToken.None).AsTask()).GetAwaiter().GetResult();
#endif
        }

        private async ValueTask<ApiResponse<T>> SendAsync<T>(
            HttpMethod verb, string path, RequestOptions options, IReadableConfiguration? given, bool isAsync, CancellationToken cancellationToken)
        {
            if (options is null)
            {
                throw new ArgumentNullException(nameof(options));
            }

            var description = options.Description;
            var account = new CallAccount(description?.Id ?? options.Operation, description?.Method ?? verb, description?.Path ?? path) { Tokens = (cancellationToken, options.Call?.CancellationToken ?? default) };
            var outer = cancellationToken;
            var linked = Link(options.Call, ref cancellationToken);
            CallTelemetry? telemetry = null;
            var isKept = false;
            try
            {
                telemetry = CallTelemetry.Begin(account, description?.Path);
                var answer = await SendAsync<T>(account, path, options, given ?? GlobalConfiguration.Instance, linked, isAsync, cancellationToken).ConfigureAwait(false);
                telemetry?.Answer((int)answer.StatusCode, answer.IsError || (int)answer.StatusCode >= 400);
                isKept = IsOpen(answer);
                if (options.Call is { MaxReconnects: > 0 } && answer.Data is IResumable resumable)
                {
                    resumable.Reader.Resume(options.Call.MaxReconnects, async (lastId, isLater) =>
                    {
                        var again = await SendAsync<T>(verb, path, options.After(lastId), given, isLater, outer).ConfigureAwait(false);
                        return again.Data is IResumable opened ? opened.Reader.Body : throw Failures.Of(options.Operation, again) ?? new ApiDecodeException((int)again.StatusCode, account.Message("the stream does not go on"));
                    });
                }

                return answer;
            }
            catch (Exception error) when (telemetry?.Fail(error) == true)
            {
                throw;
            }
            catch (ApiException error) when (account.Tell(error))
            {
                throw;
            }
            catch (OperationCanceledException error) when (error is not ApiCanceledException && cancellationToken.IsCancellationRequested)
            {
                throw account.Canceled(error, cancellationToken);
            }
            finally
            {
                telemetry?.Dispose();
                if (!isKept)
                {
                    linked?.Dispose();
                }
            }
        }

        private async ValueTask<ApiResponse<T>> SendAsync<T>(
            CallAccount account, string path, RequestOptions options, IReadableConfiguration configuration, IDisposable? owned, bool isAsync, CancellationToken cancellationToken)
        {
            var request = new OutgoingRequest(account.Verb, path, options, configuration, _basePath, account);
            var client = _httpClient ?? HttpTransport.For(configuration);
            var retry = configuration.Retry;
            var maxRetries = options.Call?.MaxRetries ?? retry.MaxRetries;
            var timeout = options.Call?.Timeout ?? configuration.Timeout;
            var budget = retry.RetryAfterBudget;
            int? lastStatus = null;
            var isRenewed = false;
            for (var attempt = 0; ; attempt++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                account.Begin();
                var exchange = new Exchange(account, timeout, cancellationToken) { Owned = owned };
                var watch = AttemptWatch.Begin(account, configuration);
                var isKept = false;
                TimeSpan pause;
                try
                {
                    var message = HttpTransport.Versioned(client, await request.CreateAsync(lastStatus, isAsync, exchange.Token).ConfigureAwait(false));
                    InterceptRequest(message);
                    var response = await HttpTransport.SendAsync(client, message, isAsync, exchange.Token).ConfigureAwait(false);
                    int? redirect = null;
                    if (Redirects.Next(message, response, configuration.Redirects) is { } next)
                    {
                        redirect = (int)response.StatusCode;
                        response.Dispose();
                        response = await HttpTransport.FollowAsync(client, next, configuration.Redirects, isAsync, exchange.Token).ConfigureAwait(false);
                    }

                    exchange.Begin(response);
                    InterceptResponse(message, response);
                    var status = (int)response.StatusCode;
                    lastStatus = status;
                    watch?.Answer(response);
                    if (status == 401 && !isRenewed && request.CanRenew && request.CanRepeat)
                    {
                        // What a provider gave was refused: it is asked once more, and this is no retry.
                        isRenewed = true;
                        attempt--;
                        watch?.Repeat(TimeSpan.Zero);
                        continue;
                    }

                    var mayRepeat = attempt < maxRetries && request.CanRepeat && RetryConfiguration.IsRetryable(status, request.IsRepeatable);
                    var wanted = mayRepeat ? RetryConfiguration.RetryAfter(response) : null;
                    if (!mayRepeat || wanted > budget)
                    {
                        var answer = await ReadAsync<T>(request, account, response, redirect, configuration, exchange, isAsync).ConfigureAwait(false);
                        isKept = IsOpen(answer);
                        return answer;
                    }

                    budget -= wanted ?? TimeSpan.Zero;
                    pause = wanted ?? retry.Jitter(attempt);
                    watch?.Repeat(pause);
                }
                catch (Exception error) when (watch?.Fail(error) == true)
                {
                    throw;
                }
                catch (Exception error) when (exchange.Translate(error, CancellationToken.None) is { } failure)
                {
                    watch?.Fail(failure);
                    var isPassing = failure is ApiTimeoutException ? request.IsRepeatable : failure is ApiConnectionException connection && (request.IsRepeatable || connection.IsUnmade);
                    if (!isPassing || attempt >= maxRetries || !request.CanRepeat)
                    {
                        throw failure;
                    }

                    lastStatus = null;
                    pause = retry.Jitter(attempt);
                    watch?.Repeat(pause);
                }
                finally
                {
                    if (!isKept)
                    {
                        exchange.Owned = null;
                        exchange.Dispose();
                    }

                    watch?.End();
                }

                await HttpTransport.PauseAsync(pause, isAsync, cancellationToken).ConfigureAwait(false);
            }
        }

        /// <summary>Whether a body is still being read after the call.</summary>
        private static bool IsOpen<T>(ApiResponse<T> answer) =>
            answer.Unread is not null || answer.Data is IOpenAnswer or Model.AbstractOpenAPISchema { ActualInstance: IOpenAnswer };

        private static CancellationTokenSource? Link(CallOptions? call, ref CancellationToken cancellationToken)
        {
            if (call is null || !call.CancellationToken.CanBeCanceled)
            {
                return null;
            }

            var linked = CancellationTokenSource.CreateLinkedTokenSource(call.CancellationToken, cancellationToken);
            cancellationToken = linked.Token;
            return linked;
        }

        private async ValueTask<ApiResponse<T>> ReadAsync<T>(
            OutgoingRequest request, CallAccount account, HttpResponseMessage response, int? redirect, IReadableConfiguration configuration, Exchange exchange, bool isAsync)
        {
            var status = (int)response.StatusCode;
            var headers = IncomingResponse.HeadersOf(response);
            var mediaType = response.Content?.Headers.ContentType?.MediaType;
            var description = request.Description?.Find(status, mediaType);
            var isSuccess = status >= 200 && status < 300;
            if (isSuccess && description is { Status: "default", IsError: true } && redirect is { } first && request.Description!.Declares(first))
            {
                // What a declared redirect led to is no failure because the document calls all else one.
                description = null;
            }

            var isError = description?.IsError ?? !isSuccess;
            if (description is { Status: "default" })
            {
                isError = description.IsError || !isSuccess;
            }

            if (description is null && isSuccess)
            {
                description = request.Description?.FirstSuccess(mediaType);
            }

            var reader = description?.Reader.For(mediaType);
            isError = isError || Redirects.IsUnfollowed(request.Method, status, reader, configuration.Redirects)
                || (request.IsUnread && request.Description?.HasNoFile(status) == true);
            if (!isError && request.IsUnread)
            {
                var unread = response.Content is { } content ? await HttpTransport.StreamAsync(content, isAsync, exchange.Token).ConfigureAwait(false) : Stream.Null;
                exchange.Rest();
                return new ApiResponse<T>(response, account, headers, default!, null, null, false, null) { Unread = new ResponseStream(unread, exchange) };
            }

            if (!isError && reader is { Items: { } items })
            {
                if (items.AreEvents && MediaTypes.IsJson(mediaType))
                {
                    var whole = await IncomingResponse.BodyAsync(response, IncomingResponse.MaxErrorBytes, true, account, isAsync, exchange.Token).ConfigureAwait(false);
                    var raw = new RawBody(account.Redacted(whole, Encoding.UTF8), Encoding.UTF8);
                    throw new ApiDecodeException(status, account.Message("the body cannot be read: it is JSON, where a stream was asked for"), raw, account.Redacted(headers));
                }

                var bytes = await HttpTransport.StreamAsync(response.Content!, isAsync, exchange.Token).ConfigureAwait(false);
                exchange.Rest();
                var isStrict = configuration.ResponseValidation == ResponseValidation.Strict;
                var opened = (T)items.Open(typeof(T), new ResponseStream(bytes, exchange), account, status, headers, isStrict);
                return new ApiResponse<T>(response, account, headers, opened, null, null, false, null);
            }

            if (!isError && (reader is { IsStream: true } || (reader is null && typeof(T) == typeof(Stream))))
            {
                var stream = await HttpTransport.StreamAsync(response.Content!, isAsync, exchange.Token).ConfigureAwait(false);
                exchange.Rest();
                var data = (T)(object)new ResponseStream(stream, exchange);
                return new ApiResponse<T>(response, account, headers, data, null, null, false, null);
            }

            var limit = isError ? IncomingResponse.MaxErrorBytes : configuration.MaxResponseBytes;
            var body = await IncomingResponse.BodyAsync(response, limit, isError, account, isAsync, exchange.Token).ConfigureAwait(false);
            var encoding = IncomingResponse.EncodingOf(response, body);
            if (isError)
            {
                body = account.Redacted(body, encoding);
                headers = account.Redacted(headers);
                return new ApiResponse<T>(response, account, headers, default!, body, encoding, true, IncomingResponse.ErrorOf(reader, mediaType, body, encoding));
            }

            var answer = new ApiResponse<T>(response, account, headers, DataOf<T>(request, account, reader, status, headers, body, encoding), body, encoding, false, null);
            if (configuration.ResponseValidation == ResponseValidation.Strict && answer.Diagnostics.Count > 0)
            {
                var findings = $"the answer does not fit its schema: {string.Join("; ", answer.Diagnostics)}";
                throw new ApiDecodeException(status, account.Message(findings), new RawBody(account.Redacted(body, encoding), encoding), account.Redacted(headers));
            }

            return answer;
        }

        private T DataOf<T>(OutgoingRequest request, CallAccount account, ResponseReader? reader, int status, Multimap<string, string> headers, byte[] body, Encoding encoding)
        {
            var isBodiless = request.Method == HttpMethod.Head || status is 204 or 205 or 304;
            if (body.Length == 0 && (isBodiless || reader is not { TakesNothing: true }))
            {
                return default!;
            }

            try
            {
                if (reader is not null)
                {
                    return reader.Read(body, encoding) is T value ? value : default!;
                }

                if (request.Description is not null || typeof(T) == typeof(object))
                {
                    return default!;
                }

                if (typeof(T) == typeof(string))
                {
                    return (T)(object)encoding.GetString(body);
                }

                var info = SerializerOptions.GetTypeInfo(typeof(T));
                return JsonSerializer.Deserialize(body, info) is T found ? found : default!;
            }
            catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException or DecoderFallbackException)
            {
                throw new ApiDecodeException(status, account.Message("the body cannot be read: " + error.Message), new RawBody(account.Redacted(body, encoding), encoding), account.Redacted(headers));
            }
        }
    }
}
