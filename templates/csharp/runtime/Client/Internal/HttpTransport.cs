// Connections, shared by all clients whose proxy, certificates and checks are the same; and one exchange, blocking or not.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections.Concurrent;
    using global::System.IO;
    using global::System.Net;
    using global::System.Net.Http;
    using global::System.Net.Security;
    using global::System.Net.Sockets;
    using global::System.Runtime.CompilerServices;
    using global::System.Security.Cryptography.X509Certificates;
    using global::System.Text;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    internal static class HttpTransport
    {
        private static readonly ConcurrentDictionary<(WebProxy?, X509CertificateCollection?, Delegate?, bool), HttpClient> s_clients =
            new ConcurrentDictionary<(WebProxy?, X509CertificateCollection?, Delegate?, bool), HttpClient>();

#if NET8_0_OR_GREATER
        /// <summary>Clients of programs whose handlers cannot block: many, and doubles of them, have SendAsync alone.</summary>
        private static readonly ConditionalWeakTable<HttpClient, HttpClient> s_neverBlocking = new ConditionalWeakTable<HttpClient, HttpClient>();

        /// <summary>In a browser, where no client has proxies and certificates of its own.</summary>
        private static readonly Lazy<HttpClient> s_browserClient = new Lazy<HttpClient>(() => new HttpClient { Timeout = Timeout.InfiniteTimeSpan });

        /// <summary>Before .NET 10 a browser gives an answer when all of it is there, unless this is set.</summary>
        private static readonly HttpRequestOptionsKey<bool> s_streamingInBrowsers = new HttpRequestOptionsKey<bool>("WebAssemblyEnableStreamingResponse");
#endif

        /// <summary>Whether a browser sends, which says itself what it is: some ask the server first whether a program may.</summary>
#if NET8_0_OR_GREATER
        public static bool IsBrowser => OperatingSystem.IsBrowser();
#else
        public static bool IsBrowser => false;
#endif

        /// <summary>The client whose connections are shared.</summary>
        public static HttpClient For(IReadableConfiguration configuration)
        {
#if NET8_0_OR_GREATER
            if (OperatingSystem.IsBrowser())
            {
                return s_browserClient.Value;
            }
#endif
            var key = (configuration.Proxy, configuration.ClientCertificates, (Delegate?)configuration.RemoteCertificateValidationCallback, configuration.UseDefaultCredentials);
            return s_clients.TryGetValue(key, out var client)
                ? client
                : s_clients.GetOrAdd(key, _ => new HttpClient(NewHandler(configuration), true) { Timeout = Timeout.InfiniteTimeSpan });
        }

        /// <summary>A handler that follows no redirect and keeps no cookie: the client does the one, and nobody the other. In a browser both are the browser's.</summary>
        public static HttpMessageHandler NewHandler(IReadableConfiguration configuration)
        {
#if NET8_0_OR_GREATER
            if (OperatingSystem.IsBrowser())
            {
                return new HttpClientHandler();
            }

            var handler = new SocketsHttpHandler
            {
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                AllowAutoRedirect = false,
                UseCookies = false,
                AutomaticDecompression = DecompressionMethods.All,
                RequestHeaderEncodingSelector = static (_, _) => Encoding.Latin1,
            };
            if (configuration.ClientCertificates is not null)
            {
                handler.SslOptions.ClientCertificates = configuration.ClientCertificates;
            }

            if (configuration.RemoteCertificateValidationCallback is not null)
            {
                handler.SslOptions.RemoteCertificateValidationCallback = configuration.RemoteCertificateValidationCallback;
            }

            if (configuration.UseDefaultCredentials)
            {
                handler.Credentials = CredentialCache.DefaultCredentials;
            }
#else
            var handler = new HttpClientHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                UseDefaultCredentials = configuration.UseDefaultCredentials,
                AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
            };
            if (configuration.ClientCertificates is not null)
            {
                handler.ClientCertificates.AddRange(configuration.ClientCertificates);
            }

            if (configuration.RemoteCertificateValidationCallback is { } callback)
            {
                handler.ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) => callback(message, certificate, chain, errors);
            }
#endif
            if (configuration.Proxy is not null)
            {
                handler.Proxy = configuration.Proxy;
                handler.UseProxy = true;
            }

            return handler;
        }

        /// <summary>Sends a request that an answer redirects to, and follows on from there.</summary>
        public static async ValueTask<HttpResponseMessage> FollowAsync(
            HttpClient client, HttpRequestMessage request, RedirectPolicy policy, bool isAsync, CancellationToken cancellationToken)
        {
            for (var redirects = 1; ; redirects++)
            {
                var response = await SendAsync(client, request, isAsync, cancellationToken).ConfigureAwait(false);
                if (redirects >= Redirects.Max || Redirects.Next(request, response, policy) is not { } next)
                {
                    return response;
                }

                response.Dispose();
                request = next;
            }
        }

        /// <summary>Lets a request have the version of HTTP that its client is set to, and its answer come piece by piece in browsers too.</summary>
        public static HttpRequestMessage Versioned(HttpClient client, HttpRequestMessage request)
        {
#if NET8_0_OR_GREATER
            request.Version = client.DefaultRequestVersion;
            request.VersionPolicy = client.DefaultVersionPolicy;
            if (OperatingSystem.IsBrowser())
            {
                request.Options.Set(s_streamingInBrowsers, true);
            }
#else
            _ = client;
#endif
            return request;
        }

        public static ValueTask<Stream> StreamAsync(HttpContent content, bool isAsync, CancellationToken cancellationToken)
        {
#if NET8_0_OR_GREATER
            return isAsync
                ? new ValueTask<Stream>(content.ReadAsStreamAsync(cancellationToken))
                : new ValueTask<Stream>(content.ReadAsStream(cancellationToken));
#else
            return new ValueTask<Stream>(content.ReadAsStreamAsync());
#endif
        }

        public static ValueTask<int> ReadAsync(Stream stream, byte[] buffer, int offset, bool isAsync, CancellationToken cancellationToken)
        {
            if (!isAsync)
            {
                return new ValueTask<int>(stream.Read(buffer, offset, buffer.Length - offset));
            }
#if NET8_0_OR_GREATER
            return stream.ReadAsync(buffer.AsMemory(offset), cancellationToken);
#else
            return new ValueTask<int>(stream.ReadAsync(buffer, offset, buffer.Length - offset, cancellationToken));
#endif
        }

        public static ValueTask WriteAsync(Stream stream, byte[] buffer, int count, bool isAsync, CancellationToken cancellationToken)
        {
            if (!isAsync)
            {
                stream.Write(buffer, 0, count);
                return default;
            }
#if NET8_0_OR_GREATER
            return stream.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
#else
            return new ValueTask(stream.WriteAsync(buffer, 0, count, cancellationToken));
#endif
        }

        public static async ValueTask PauseAsync(TimeSpan pause, bool isAsync, CancellationToken cancellationToken)
        {
            if (isAsync)
            {
                await Task.Delay(pause, cancellationToken).ConfigureAwait(false);
            }
            else if (cancellationToken.WaitHandle.WaitOne(pause))
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        /// <summary>Whether no connection was made, so that nothing can have been sent: refused, or the name is not known.</summary>
        public static bool IsUnmade(Exception error)
        {
            switch (error.InnerException)
            {
                case SocketException socket:
                    return socket.SocketErrorCode is SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain
                        or SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.HostDown or SocketError.AddressNotAvailable;
#if !NET8_0_OR_GREATER
                case WebException web:
                    return web.Status is WebExceptionStatus.ConnectFailure or WebExceptionStatus.NameResolutionFailure;
#endif
                default:
                    return false;
            }
        }

        /// <summary>Sends a request, and follows no redirect.</summary>
        public static ValueTask<HttpResponseMessage> SendAsync(HttpClient client, HttpRequestMessage request, bool isAsync, CancellationToken cancellationToken)
        {
#if NET8_0_OR_GREATER
            if (!isAsync)
            {
                // .NET has calls that block for HTTP/1.1 only.
                var isOld = request.Version.Major < 2 && request.VersionPolicy != HttpVersionPolicy.RequestVersionOrHigher;
                if (isOld && !OperatingSystem.IsBrowser() && !s_neverBlocking.TryGetValue(client, out _))
                {
                    try
                    {
                        return new ValueTask<HttpResponseMessage>(client.Send(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken));
                    }
                    catch (NotSupportedException)
                    {
                        s_neverBlocking.AddOrUpdate(client, client);
                        request = Again(request);
                    }
                }

                return new ValueTask<HttpResponseMessage>(
                    Task.Run(() => client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken), cancellationToken).GetAwaiter().GetResult());
            }
#endif
            return new ValueTask<HttpResponseMessage>(client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken));
        }

#if NET8_0_OR_GREATER
        /// <summary>The same request, which no client has taken yet.</summary>
        private static HttpRequestMessage Again(HttpRequestMessage request)
        {
            var again = new HttpRequestMessage(request.Method, request.RequestUri)
            {
                Content = request.Content,
                Version = request.Version,
                VersionPolicy = request.VersionPolicy,
            };
            foreach (var header in request.Headers)
            {
                again.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }

            foreach (var option in request.Options)
            {
                again.Options.Set(new HttpRequestOptionsKey<object?>(option.Key), option.Value);
            }

            return again;
        }
#endif
    }
}
