// What names of a C# client may not be: reserved words and members of System.Object are the language kit's, and the rest is here.

import { OBJECT_MEMBERS } from '../../../languages/csharp';
import { words, type Taken } from '../../../naming/taken';

/** What the class of a model declares whatever its properties are: no class has a member of its own name (CS0542). */
const OF_MODELS = words('Equals GetHashCode VisitFields ReadField WriteFields ExtraFieldCodec Codecs');
/** The same for a union. */
export const OF_UNIONS = words(
  'Equals GetHashCode ActualInstance Match Switch FromJson WriteObject SchemaType IsNullable',
);

/** What openapi-generator takes for reserved among models and properties, which programs know as `ModelVersion` and `VarVersion`. */
const RESERVED = 'Client Configuration Environment OperatingSystem TimeZone Version';

/** Public types of the runtime that are there where an API has webhooks, or tokens of OAuth. */
export const OF_WEBHOOKS = words(
  'WebhookEvent WebhookFailure WebhookOptions WebhookReceiver WebhookVerificationException',
);
export const OF_TOKENS = words(
  'ApiTokenAuthentication ApiTokenException ApiTokenOptions ApiTokenSource ApiTokens IApiTokenCache',
);

/** Public types of every client's runtime, which programs have in scope beside the models. */
export const RUNTIME =
  words(`ApiAccessor ApiCanceledException ApiClient ApiConnectionException ApiCredential ApiCredentialRequest ApiDecodeException ApiDownload ApiException ApiJsonContext
    ApiJsonConverter ApiPage ApiPages ApiRequestException ApiStreamException ApiTimeoutException BadRequestException BlockingEventStream CallAttempt CallOptions ClientUtils
    ConflictException EventStream ExceptionFactory ExtensibleModel FileParameter ForbiddenException GlobalConfiguration IApiAccessor IApiResponse IAsynchronousClient IReadableConfiguration
    ISynchronousClient ModelBase NotFoundException OpenAPIDateConverter RateLimitException RedirectPolicy RequestOptions ResponseValidation
    RetryConfiguration ServerSentEvent ServiceException TransferProgress UnauthorizedException UnprocessableEntityException`);

interface CsharpTaken extends Taken {
  /** A namespace of one of these names comes before the type that programs mean by it, which import namespaces at the top of their files. */
  readonly namespace: ReadonlySet<string>;
  /** What programs that use the client have in scope: a model of this name would be ambiguous wherever it is used. It gets a prefix. */
  readonly avoidedType: ReadonlySet<string>;
  /** What the class declares itself, by the kind of its declaration. */
  readonly declared: { readonly [kind: string]: ReadonlySet<string> };
  readonly avoidedProperty: ReadonlySet<string>;
  /** Words that programs know with a prefix, as arguments (`varClient`) and as methods (`CallClient`). */
  readonly avoidedArgument: ReadonlySet<string>;
  /** Members of every model, which programs know under another prefix. */
  readonly specialProperty: ReadonlySet<string>;
  /** `Cat` in a union's `GetCat` and `TryGetCat`. */
  readonly variant: ReadonlySet<string>;
}

export const TAKEN: CsharpTaken = {
  namespace: words(`
    Action ArgumentException ArgumentNullException Array Attribute AttributeTargets AttributeUsage BitConverter Buffer ByteArrayContent
    CancellationToken CancellationTokenRegistration CancellationTokenSource CodePagesEncodingProvider ConcurrentDictionary
    ConditionalWeakTable ConfigurationPath ContentDispositionHeaderValue Convert Cookie CredentialCache CultureInfo DateOnly DateTime
    DateTimeKind DateTimeOffset DateTimeStyles DecoderFallbackException DecompressionMethods Dictionary DictionaryEntry Directory
    EditorBrowsable Encoding Enum Enumerable Environment EqualityComparer EventId Exception File FileAccess FileInfo FileMode
    FileNotFoundException FileOptions FileShare FileStream FileStreamOptions FormatException Func GC Guid HttpClient HttpClientHandler
    HttpCompletionOption HttpContent HttpMessageHandler HttpMethod HttpRequestException HttpRequestMessage HttpResponseMessage
    HttpStatusCode HttpVersionPolicy ICollection IConfiguration IConfigurationSection IDictionary IDisposable IEnumerable IEnumerator
    IEqualityComparer IFormattable IHttpClientBuilder IHttpClientFactory IList ILogger ILoggerFactory IOException
    IOptionsChangeTokenSource IOptionsMonitor IPostConfigureOptions IProgress IReadOnlyDictionary IReadOnlyList IServiceCollection
    IServiceProvider InternalsVisibleTo InvalidDataException InvalidOperationException JavaScriptEncoder JsonConverter
    JsonConverterFactory JsonDocument JsonDocumentOptions JsonElement JsonException JsonProperty JsonReaderOptions JsonSerializer
    JsonSerializerOptions JsonTokenType JsonValueKind JsonWriterOptions KeyValuePair List LogLevel Match Math Memory MemoryStream Microsoft
    Model NotSupportedException NumberStyles ObjectDisposedException Obsolete OperatingSystem OperationCanceledException
    OptionsValidationException Path RandomNumberGenerator ReadOnlySpan Regex RegexOptions RemoteCertificateValidationCallback SeekOrigin
    ServiceDescriptor SocketError SocketException SocketsHttpHandler Stopwatch Stream StreamReader StringBuilder StringComparer
    StringComparison System Task ThreadStatic TimeSpan Timeout TimeoutException TransportContext Type UTF8Encoding
    UnauthorizedAccessException UnicodeCategory UnixFileMode Unsafe Uri UriBuilder UriCreationOptions UriFormatException UriKind
    Utf8JsonReader Utf8JsonWriter ValidationContext ValidationResult ValueTask Version Volatile WebException WebExceptionStatus WebProxy
    X509CertificateCollection _`),
  type: words('AbstractOpenAPISchema ApiDate'),
  avoidedType: new Set([...words(RESERVED), ...RUNTIME]),
  declared: { object: OF_MODELS, union: OF_UNIONS },
  group: new Set(),
  method: new Set([
    ...OBJECT_MEMBERS,
    ...words(`Configuration GetBasePath ExceptionFactory Client AsynchronousClient ApiClient Dispose WithOptions Operations Answered NewRequest Required
      RequiredOrCredential MediaType Merged At Parts Codecs`),
  ]),
  argument: words('operationIndex cancellationToken'),
  avoidedProperty: words(RESERVED),
  avoidedArgument: words('client parameter system'),
  specialProperty: words('ToString ToJson GetHashCode Equals'),
  property: new Set([
    ...OBJECT_MEMBERS,
    ...words(`ToJson ToFullJson Validate BaseValidate AdditionalProperties IsSet GetRaw GetRawEnum SetRawEnum Codecs IsFieldPresent RawFieldCount IsFieldRaw ExtraFieldCount
      ExtraFieldCodec VisitFields VisitExtraFields ReadField ReadExtraField WriteFields WriteExtraFields WriteObject ReadObject ReadJson ReadOptionalJson
      WriteJson WriteOptionalJson MarkField KeepField StillReads StillRaw`),
  ]),
  value: words('UnknownDefaultOpenApi'),
  variant: words('HashCode Type'),
  /** Credentials are found by the name of their scheme. */
  credential: new Set(),
};
