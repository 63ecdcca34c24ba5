// A request that can be made as often as there are attempts.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.IO;
    using global::System.Linq;
    using global::System.Net;
    using global::System.Net.Http;
    using global::System.Text;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    internal sealed class OutgoingRequest
    {
        private readonly RequestOptions _options;
        private readonly IReadableConfiguration _configuration;
        private readonly string _address;
        private readonly RequestBody? _body;
        private readonly string? _idempotencyKey;
        private readonly CallAccount _account;
        private Dictionary<string, string>? _given;

        public OutgoingRequest(HttpMethod method, string path, RequestOptions options, IReadableConfiguration configuration, string? basePath, CallAccount account)
        {
            _account = account;
            Method = method;
            _options = options;
            _configuration = configuration;
            _address = options.Page?.Link ?? Join(BasePath(options, configuration, basePath), Expand(path, options.PathParameters));
            if (options.Page is { } page)
            {
                page.Address = WithQuery(null);
            }

            _body = BodyOf(options);
            var isUnsafe = method == HttpMethod.Post || method.Method == "PATCH";
            // A key stands for one call: for another page a server would give the same answer again.
            _idempotencyKey = (options.Page is { Index: > 0 } ? null : options.Call?.IdempotencyKey)
                ?? (configuration.Retry.GenerateIdempotencyKeys && isUnsafe ? Guid.NewGuid().ToString("D") : null);
            IsRepeatable = RetryConfiguration.IsRepeatable(
                method, _idempotencyKey is not null || options.HeaderParameters.ContainsKey(configuration.Retry.IdempotencyHeader));
        }

        public HttpMethod Method { get; }

        public OperationDescription? Description => _options.Description;

        /// <summary>Whether the body of a success is left as it comes.</summary>
        public bool IsUnread => _options.Call?.IsUnread == true;

        /// <summary>Whether the call may be made twice.</summary>
        public bool IsRepeatable { get; }

        /// <summary>Whether its body can be sent twice.</summary>
        public bool CanRepeat => _body is null || _body.CanRepeat;

        /// <summary>Whether a credential of the last attempt can be asked for once more.</summary>
        public bool CanRenew => _given is { Count: > 0 };

        public async ValueTask<HttpRequestMessage> CreateAsync(int? lastStatus, bool isAsync, CancellationToken cancellationToken)
        {
            var credentials = await Authentication
                .ApplyAsync(Description?.Security ?? Array.Empty<string[]>(), _configuration, new ApiCredentialRequest(_account.Attempts, lastStatus), _given ??= new Dictionary<string, string>(StringComparer.Ordinal), _account, isAsync, cancellationToken)
                .ConfigureAwait(false);
            foreach (var secret in credentials.Secrets)
            {
                _account.Secrets.AddBasic(secret);
            }

            try
            {
                var message = new HttpRequestMessage(Method, UriOf(WithQuery(credentials)));
                if (_body is not null)
                {
                    message.Content = _body.Create();
                    if (message.Content is PartsContent parts)
                    {
                        parts.Progress = _options.Call?.UploadProgress;
                        parts.Failure = (message, cause) => new ApiRequestException(_account.Message(message), _account.Cause(cause));
                        parts.IsCanceled = () => _account.IsCanceled;
                    }
                }

                foreach (var header in HeadersOf(credentials))
                {
                    Set(message, header.Key, header.Value);
                    if (Redaction.IsSecret(header.Key))
                    {
                        _account.Secrets.AddHeader(header.Value);
                    }
                }

                _account.Sends(message);
                return message;
            }
            catch (Exception error) when (error is not ApiException && !_account.IsCanceled)
            {
                // Also whatever a stream of the caller's throws when it is set back.
                throw new ApiRequestException(_account.Message("the request cannot be built: " + error.Message), _account.Cause(error));
            }
        }

        private static Uri UriOf(string address)
        {
            try
            {
#if NET8_0_OR_GREATER
                var uri = new Uri(address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
#else
                var uri = new Uri(address, UriKind.Absolute);
#endif
                return uri.Scheme is "http" or "https" ? uri : throw new UriFormatException("The scheme is neither http nor https.");
            }
            catch (UriFormatException error)
            {
                throw new ApiRequestException($"{Redaction.Url(address)} is no address: {error.Message}", error);
            }
        }

        private static string BasePath(RequestOptions options, IReadableConfiguration configuration, string? basePath)
        {
            if (options.Call?.BasePath is { } ofCall)
            {
                return ofCall;
            }

            try
            {
                return configuration.GetOperationServerUrl(options.Operation, options.OperationIndex) ?? basePath ?? configuration.BasePath;
            }
            catch (InvalidOperationException error)
            {
                throw new ApiRequestException(error.Message, error);
            }
        }

        private static string Join(string basePath, string path)
        {
            var query = basePath.IndexOf('?');
            var stem = (query < 0 ? basePath : basePath.Substring(0, query)).TrimEnd('/');
            var address = stem + (path.StartsWith("/", StringComparison.Ordinal) || path.Length == 0 ? path : "/" + path);
            if (query < 0 || query == basePath.Length - 1)
            {
                return address;
            }

            // The base address's query goes first.
            var own = address.IndexOf('?');
            var first = "?" + basePath.Substring(query + 1);
            return own < 0 ? address + first : address.Substring(0, own) + first + "&" + address.Substring(own + 1);
        }

        /// <summary>Puts the parameters into the path, once: a value that looks like a parameter stays what it is.</summary>
        private static string Expand(string path, Dictionary<string, string> parameters)
        {
            if (parameters.Count == 0 && IsPlain(path))
            {
                return path;
            }

            var result = new StringBuilder(path.Length);
            for (var index = 0; index < path.Length; index++)
            {
                var end = path[index] == '{' ? path.IndexOf('}', index) : -1;
                if (end > index && parameters.TryGetValue(path.Substring(index + 1, end - index - 1), out var value))
                {
                    result.Append(value);
                    index = end;
                    continue;
                }

                var character = path[index];
                if (character <= ' ' || character >= 0x7F || "\"<>\\^`{|}#".IndexOf(character) >= 0)
                {
                    var length = char.IsHighSurrogate(character) && index + 1 < path.Length && char.IsLowSurrogate(path[index + 1]) ? 2 : 1;
                    result.Append(Uri.EscapeDataString(path.Substring(index, length)));
                    index += length - 1;
                }
                else
                {
                    result.Append(character);
                }
            }

            foreach (var segment in result.ToString().Split('?')[0].Split('/'))
            {
                if (segment is "." or "..")
                {
                    throw new ApiRequestException("A path must not have '.' or '..' as a part.");
                }
            }

            return result.ToString();
        }

        /// <summary>Whether a path is sent as it is written: nothing in it is to be filled in, encoded or refused.</summary>
        private static bool IsPlain(string path)
        {
            var last = '.';
            foreach (var character in path)
            {
                var isLetter = (character | 0x20) is >= 'a' and <= 'z';
                if (!isLetter && character is not ((>= '0' and <= '9') or '/' or '-' or '_') && !(character == '.' && (last | 0x20) is >= 'a' and <= 'z'))
                {
                    return false;
                }

                last = character;
            }

            return true;
        }

        private static RequestBody? BodyOf(RequestOptions options)
        {
            if (options.Call?.Body is { } raw)
            {
                return RequestBody.File(raw, options.Call.ContentType ?? raw.ContentType);
            }

            if (options.Body is not null)
            {
                return options.Body;
            }

            if (options.FileParameters.Count > 0)
            {
                var parts = new MultipartBody("multipart/form-data");
                foreach (var field in options.FormParameters)
                {
                    parts.Add(Part(field.Key, PartFormat.Text), JsonCodecs.String, field.Value);
                }

                foreach (var file in options.FileParameters)
                {
                    parts.AddFiles(Part(file.Key, PartFormat.File), file.Value);
                }

                return parts;
            }

            if (options.FormParameters.Count > 0)
            {
                var form = new FormBody("application/x-www-form-urlencoded");
                foreach (var field in options.FormParameters)
                {
                    form.Add(Part(field.Key, PartFormat.Text), JsonCodecs.String, field.Value);
                }

                return form;
            }

            return options.Data switch
            {
                null => null,
                FileParameter file => RequestBody.File(file, file.ContentType),
                Stream stream => RequestBody.File(stream, "application/octet-stream"),
                var data => RequestBody.Json(JsonCodecs.Any, data, "application/json"),
            };
        }

        private static PartDescription Part(string name, PartFormat format) =>
            new PartDescription(name, format, string.Empty, false, ParameterStyle.Form, true, false);

        private static void Set(HttpRequestMessage message, string name, string value)
        {
            Headers.Checked(name, value);
            if (message.Content is { } content && IsContentHeader(name))
            {
                content.Headers.Remove(name);
                content.Headers.TryAddWithoutValidation(name, value);
                return;
            }

            if (!message.Headers.TryAddWithoutValidation(name, value) && !IsContentHeader(name))
            {
                throw new ApiRequestException($"{name} is not a name of a header.");
            }
        }

        private static bool IsContentHeader(string name) =>
            name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)
            || string.Equals(name, "Expires", StringComparison.OrdinalIgnoreCase)
            || string.Equals(name, "Last-Modified", StringComparison.OrdinalIgnoreCase)
            || string.Equals(name, "Allow", StringComparison.OrdinalIgnoreCase);

        private string WithQuery(AppliedCredentials? credentials)
        {
            if (_options is { Page: null, Call: null, EncodedQuery.Count: 0, QueryParameters.Count: 0 } && credentials is null or { Query.Count: 0 })
            {
                return _address;
            }

            var pairs = new List<string>();
            var address = _address;
            if (_options.Page?.Link is { } link)
            {
                // The link says what the arguments made of the query.
                var query = link.IndexOf('?');
                address = query < 0 ? link : link.Substring(0, query);
                pairs.AddRange(query < 0 ? Array.Empty<string>() : link.Substring(query + 1).Split('&').Where(pair => pair.Length > 0 && !IsOfOptions(pair) && !IsOf(credentials, pair)));
            }
            else
            {
                pairs.AddRange(_options.EncodedQuery);
                Add(pairs, _options.QueryParameters);
            }

            if (_options.Call is { } call)
            {
                Add(pairs, call.Query);
            }

            foreach (var pair in credentials?.Query ?? new List<KeyValuePair<string, string>>())
            {
                if (IsArgument(pair.Key))
                {
                    continue;
                }

                pairs.Add(ParameterSerializer.Encode(pair.Key, false) + "=" + ParameterSerializer.Encode(pair.Value, false));
            }

            return pairs.Count == 0 ? address : address + (address.IndexOf('?') < 0 ? "?" : "&") + string.Join("&", pairs);
        }

        private static string NameOf(string pair) => Uri.UnescapeDataString(pair.Split('=')[0].Replace('+', ' '));

        /// <summary>Whether the options of the call have a parameter of this name.</summary>
        private bool IsOfOptions(string pair) => _options.Call is { } call && call.Query.ContainsKey(NameOf(pair));

        /// <summary>Whether a credential has this name: that of the client stands in place of the link's.</summary>
        private bool IsOf(AppliedCredentials? credentials, string pair) => credentials?.Query.Any(own => own.Key == NameOf(pair)) == true && !IsArgument(NameOf(pair));

        /// <summary>Whether an argument, or a parameter of the call's options, has this name: it wins over a credential. A property of an argument is none.</summary>
        private bool IsArgument(string name) =>
            _options.QueryParameters.ContainsKey(name)
            || _options.EncodedQuery.Exists(pair => NameOf(pair) == name && !IsProperty(pair))
            || _options.Call?.Query.ContainsKey(name) == true;

        private bool IsProperty(string pair) => _options.PropertyPairs?.Contains(pair) == true;

        private static void Add(List<string> pairs, Multimap<string, string> parameters)
        {
            foreach (var parameter in parameters)
            {
                foreach (var value in parameter.Value)
                {
                    pairs.Add(ParameterSerializer.Encode(parameter.Key, false) + "=" + ParameterSerializer.Encode(value, false));
                }
            }
        }

        private List<string> CookiesOf(AppliedCredentials credentials)
        {
            var cookies = new List<string>(_options.CookieTexts);
            foreach (Cookie cookie in _options.Cookies)
            {
                cookies.Add(cookie.Name + "=" + cookie.Value);
            }

            var given = cookies.ToArray();
            foreach (var cookie in credentials.Cookies)
            {
                var own = Array.Find(given, pair => NameOf(pair) == cookie.Key);
                if (own is null)
                {
                    cookies.Add(cookie.Key + "=" + cookie.Value);
                }
                else if (IsProperty(own))
                {
                    // An argument wins over a credential of its name; of a property nobody can tell what is meant.
                    throw new ApiRequestException($"cookie '{cookie.Key}' cannot be sent: a credential has the name of this property");
                }
            }

            return cookies;
        }

        /// <summary>Later ones replace earlier ones of the same name.</summary>
        private List<KeyValuePair<string, string>> HeadersOf(AppliedCredentials credentials)
        {
            var headers = new List<KeyValuePair<string, string>>(8);
            void Put(string name, string value)
            {
                for (var index = headers.Count - 1; index >= 0; index--)
                {
                    if (string.Equals(headers[index].Key, name, StringComparison.OrdinalIgnoreCase))
                    {
                        headers.RemoveAt(index);
                    }
                }

                headers.Add(new KeyValuePair<string, string>(name, value));
            }

            if (Description?.Accept is { Length: > 0 } accept)
            {
                Put("Accept", accept);
            }

            if (_configuration.UserAgent is { Length: > 0 } userAgent && !HttpTransport.IsBrowser)
            {
                Put("User-Agent", userAgent);
            }

            foreach (var header in _configuration.DefaultHeaders)
            {
                Put(header.Key, header.Value);
            }

            foreach (var header in credentials.Headers)
            {
                Put(header.Key, header.Value);
            }

            foreach (var header in _options.HeaderParameters)
            {
                Put(header.Key, header.Value.Count == 1 ? header.Value[0] : string.Join(",", header.Value));
            }

            if (_options.CookieTexts.Count + _options.Cookies.Count + credentials.Cookies.Count > 0)
            {
                Put("Cookie", string.Join("; ", CookiesOf(credentials)));
            }

            if (_idempotencyKey is not null)
            {
                Put(_configuration.Retry.IdempotencyHeader, _idempotencyKey);
            }

            if (_options.Call is { } call)
            {
                foreach (var header in call.Headers)
                {
                    Put(header.Key, header.Value);
                }
            }

            return headers;
        }
    }
}
