// Types that generated files name by one word, and the namespace that each is in. The templates import these namespaces:
// a test holds that each imports what it mentions.

import { words } from '../../../naming/taken';

/** Types of .NET. */
export const LIBRARY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    System:
      'Action ArgumentException ArgumentNullException Array DateTime DateTimeOffset Func Guid IEquatable InvalidCastException Obsolete Type ValueTuple',
    'System.Collections.Generic': 'Dictionary IEnumerable KeyValuePair List',
    'System.Collections.Specialized': 'NameValueCollection',
    'System.ComponentModel': 'EditorBrowsable EditorBrowsableState',
    'System.ComponentModel.DataAnnotations': 'IValidatableObject ValidationContext ValidationResult',
    'System.Diagnostics.CodeAnalysis': 'NotNullWhen',
    'System.IO': 'Stream',
    'System.Net.Http': 'HttpClient HttpClientHandler HttpMethod',
    'System.Runtime.Serialization': 'DataContract DataMember EnumMember',
    'System.Text.Encodings.Web': 'JavaScriptEncoder',
    'System.Text.Json': 'JsonElement JsonSerializer JsonSerializerOptions Utf8JsonReader Utf8JsonWriter',
    'System.Text.Json.Serialization': 'JsonConverter JsonSerializerContext',
    'System.Text.Json.Serialization.Metadata': 'JsonMetadataServices JsonTypeInfo',
    'System.Threading': 'CancellationToken',
    'System.Threading.Tasks': 'Task',
  }).flatMap(([namespace, names]) => [...words(names)].map((name) => [name, namespace])),
);

/** Types of the runtime that no program names, all in `Client.Internal`: models may have these names. */
export const INTERNALS: ReadonlySet<string> = words(`
    AnyCodec ApiDescription ApiXml AppliedCredentials Argument AttemptWatch Authentication BodyArgument BodyContent
    BodyDescription BodyPieces BodyWriter BooleanCodec ByteBuffer BytesBody BytesCodec CallAccount CallFacts CallTelemetry
    DateOfDateTimeCodec DateOnlyCodec DateTimeCodec DateTimeOffsetCodec Dates DecimalCodec DoubleCodec DownloadFile EventReader
    Exchange Failures FieldArgument FieldsBody FileBody FileCodec FormBody Frame FrameReader GuidCodec Headers HierarchyCodec
    HttpTransport IAnswer IItemReader IItemsDescription IModelVisitor IOpenAnswer IResumable IncomingResponse Int32Codec
    Int64Codec ItemReader ItemSource JsonBytes JsonCodec JsonCodecs JsonItems JsonMatch JsonPeek JsonTuple JsonUse KeptItems ListCodec
    LiteralCodec MapCodec MediaTypes ModelCodec ModelField ModelInspection MultipartBody NullableCodec NumberEnumCodec NumberText
    OperationDescription OutgoingRequest PageLinks PagePlace PageRequest PageWalk PagesRow ParameterArgument ParameterSerializer
    ParameterStyle PartDescription PartFormat PartsContent RawBody Received RecordReader Redaction Redirects RequestBody
    ResponseDescription ResponseReader ResponseStream SchemeKind SecurityScheme SentSecrets ServerDescription ServerList
    ServerMessage SingleCodec StreamDescription StreamErrors StreamItem StreamKind StreamedAnswer StringCodec TextEnumCodec
    TokenProvider TokenRequest TupleCodec TupleItems UInt64Codec UnionCodec UnionFinding UnionMemo UnionVariant WebhookHeaders
    WebhookReading WebhookRow WebhookSignature XmlElementNode XmlNode XmlPlace XmlReading XmlRow XmlShape XmlType XmlWriting
`);

/** Those of them whose members models use: `JsonUse.Full`. A property of such a name would be meant there. */
export const IN_MODELS: ReadonlySet<string> = words('JsonBytes JsonCodecs JsonTuple JsonUse UnionVariant');

/** Types of .NET whose members API classes use: `Array.Empty`. A method of such a name would be meant there. */
export const WITH_MEMBERS: ReadonlySet<string> = words('Array HttpMethod');
