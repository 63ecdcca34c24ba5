// Connections, shared by all clients whose proxy, certificates and checks are the same; and one exchange, blocking or not.

using System;
using System.Collections.Concurrent;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;

namespace Apideck.Vault.Client
{
    internal static class HttpTransport
    {
        private const int MaxRedirects = 10;
        private static readonly ConcurrentDictionary<(WebProxy?, X509CertificateCollection?, RemoteCertificateValidationCallback?, bool), HttpClient> s_clients =
            new ConcurrentDictionary<(WebProxy?, X509CertificateCollection?, RemoteCertificateValidationCallback?, bool), HttpClient>();

        /// <summary>The client whose connections are shared.</summary>
        public static HttpClient For(IReadableConfiguration configuration)
        {
            var key = (configuration.Proxy, configuration.ClientCertificates, configuration.RemoteCertificateValidationCallback, configuration.UseDefaultCredentials);
            return s_clients.TryGetValue(key, out var client)
                ? client
                : s_clients.GetOrAdd(key, _ => new HttpClient(NewHandler(configuration), true) { Timeout = Timeout.InfiniteTimeSpan });
        }

        /// <summary>A handler that follows no redirect and keeps no cookie: the client does the one, and nobody the other.</summary>
        public static HttpMessageHandler NewHandler(IReadableConfiguration configuration)
        {
#if NET8_0_OR_GREATER
            var handler = new SocketsHttpHandler
            {
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                AllowAutoRedirect = false,
                UseCookies = false,
                AutomaticDecompression = DecompressionMethods.All,
                RequestHeaderEncodingSelector = static (_, _) => System.Text.Encoding.UTF8,
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

        /// <summary>Sends a request and follows redirects of GET and HEAD within the same origin.</summary>
        public static async ValueTask<HttpResponseMessage> SendAsync(
            HttpClient client, HttpRequestMessage request, Func<Uri, HttpRequestMessage> again, bool isAsync, CancellationToken cancellationToken)
        {
            for (var redirects = 0; ; redirects++)
            {
                var response = await SendOnceAsync(client, request, isAsync, cancellationToken).ConfigureAwait(false);
                if (redirects >= MaxRedirects || RedirectOf(request, response) is not { } target)
                {
                    return response;
                }

                response.Dispose();
                request = again(target);
            }
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

        private static ValueTask<HttpResponseMessage> SendOnceAsync(HttpClient client, HttpRequestMessage request, bool isAsync, CancellationToken cancellationToken)
        {
#if NET8_0_OR_GREATER
            if (!isAsync)
            {
                return new ValueTask<HttpResponseMessage>(client.Send(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken));
            }
#endif
            return new ValueTask<HttpResponseMessage>(client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken));
        }

        private static Uri? RedirectOf(HttpRequestMessage request, HttpResponseMessage response)
        {
            var status = (int)response.StatusCode;
            var isRedirect = status is 301 or 302 or 303 or 307 or 308;
            if (!isRedirect || response.Headers.Location is not { } location || (request.Method != HttpMethod.Get && request.Method != HttpMethod.Head))
            {
                return null;
            }

            var from = request.RequestUri!;
            var target = location.IsAbsoluteUri ? location : new Uri(from, location);
            var isSameOrigin = target.Scheme == from.Scheme && target.Host == from.Host && target.Port == from.Port;
            return isSameOrigin ? target : null;
        }
    }
}
