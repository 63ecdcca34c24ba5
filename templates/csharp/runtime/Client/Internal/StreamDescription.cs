// How the answer of an operation is read item by item, as data; and what makes items of the frames of one response.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.IO;
    using global::System.Text;
    using global::System.Text.Json;
    using global::System.Threading;

    internal enum StreamKind
    {
        /// <summary>Server-sent events.</summary>
        Events,

        /// <summary>JSON in lines.</summary>
        JsonLines,

        /// <summary>JSON text sequences.</summary>
        JsonSequence,
    }

    /// <summary>What of a frame an item is.</summary>
    internal enum StreamItem
    {
        /// <summary>The JSON of a line, a record or an event's data.</summary>
        Data,

        /// <summary>An object with the fields of the event, its data JSON.</summary>
        Event,

        /// <summary>The same, its data text.</summary>
        TextEvent,

        /// <summary>The event as it came.</summary>
        Raw,
    }

    internal sealed partial class ResponseReader
    {
        /// <summary>Items of a type.</summary>
        public static ResponseReader ItemsOf<T>(StreamKind kind, StreamItem item, JsonCodec<T> codec, params string[] sentinels) =>
            new ResponseReader(null, false) { Items = new StreamDescription<T>(kind, item, codec, sentinels) };

        /// <summary>Events of which the document does not say more.</summary>
        public static ResponseReader Events(params string[] sentinels) =>
            new ResponseReader(null, false) { Items = new StreamDescription<ServerSentEvent>(StreamKind.Events, StreamItem.Raw, null, sentinels) };
    }

    internal abstract class StreamDescription : IItemsDescription
    {
        protected StreamDescription(StreamKind kind, StreamItem item, string[] sentinels)
        {
            Kind = kind;
            Item = item;
            Sentinels = Array.ConvertAll(sentinels, Encoding.UTF8.GetBytes);
        }

        public StreamKind Kind { get; }

        public bool AreEvents => Kind == StreamKind.Events;

        public StreamItem Item { get; }

        /// <summary>What ends the stream, besides `[DONE]`, which always ends events.</summary>
        public byte[][] Sentinels { get; }

        public bool Resumes { get; set; }

        public abstract object Open(Type wanted, ResponseStream body, CallAccount account, int status, Multimap<string, string> headers, bool isStrict);
    }

    internal sealed class StreamDescription<T> : StreamDescription
    {
        private readonly JsonCodec<T>? _codec;

        public StreamDescription(StreamKind kind, StreamItem item, JsonCodec<T>? codec, string[] sentinels)
            : base(kind, item, sentinels) => _codec = codec;

        public override object Open(Type wanted, ResponseStream body, CallAccount account, int status, Multimap<string, string> headers, bool isStrict)
        {
            var source = new ItemSource<T>(body, this, new StreamedAnswer(account, status, headers, isStrict));
            return wanted == typeof(BlockingEventStream<T>) ? new BlockingEventStream<T>(source) : new EventStream<T>(source);
        }

        public bool Ends(Frame frame) =>
            (frame.IsEvent && new ReadOnlySpan<byte>(frame.Data).SequenceEqual("[DONE]"u8))
            || Array.Exists(Sentinels, sentinel => new ReadOnlySpan<byte>(frame.Data).SequenceEqual(sentinel));

        /// <summary>The item of a frame; throws what a codec throws.</summary>
        public T? Read(Frame frame)
        {
            if (_codec is null)
            {
                return (T)(object)new ServerSentEvent(frame.Text, frame.Name, frame.Id, frame.Retry);
            }

            var json = Item == StreamItem.Data ? frame.Data : Fields(frame);
            if (json.Length < 16 && Encoding.ASCII.GetString(json).Trim() == "null")
            {
                return default;
            }

            return JsonBytes.Read(json, _codec, out var value) == JsonMatch.Mismatch
                ? throw new JsonException("It is JSON, but not of the type that the document says.")
                : value;
        }

        /// <summary>An object with the fields of an event.</summary>
        private byte[] Fields(Frame frame)
        {
            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream))
            {
                writer.WriteStartObject();
                writer.WritePropertyName("data");

                // Events of other types than the document knows may have text.
                if (Item == StreamItem.Event && JsonOf(frame.Data) is { } json)
                {
                    JsonBytes.WriteAsItCame(writer, json);
                }
                else
                {
                    writer.WriteStringValue(frame.Text);
                }

                Write(writer, "event", frame.Name);
                Write(writer, "id", frame.Id);
                if (frame.Retry is { } retry)
                {
                    writer.WriteNumber("retry", retry);
                }

                writer.WriteEndObject();
            }

            return stream.ToArray();
        }

        private static void Write(Utf8JsonWriter writer, string name, string? value)
        {
            if (value is not null)
            {
                writer.WriteString(name, value);
            }
        }

        private static JsonElement? JsonOf(byte[] data)
        {
            try
            {
                using var document = JsonDocument.Parse(data, new JsonDocumentOptions { MaxDepth = 512 });
                return document.RootElement.Clone();
            }
            catch (JsonException)
            {
                return null;
            }
        }
    }

    /// <summary>What an error of a stream tells of its call.</summary>
    internal sealed class StreamedAnswer
    {
        private readonly CallAccount _account;
        private readonly Multimap<string, string> _headers;
        private readonly int _status;

        public StreamedAnswer(CallAccount account, int status, Multimap<string, string> headers, bool isStrict)
        {
            _account = account;
            _status = status;
            _headers = headers;
            IsStrict = isStrict;
        }

        public bool IsStrict { get; }

        public ApiException Undecodable(Frame frame, string why) =>
            Told(new ApiDecodeException(_status, _account.Message("an item of the stream cannot be read: " + why), TextOf(frame), _account.Redacted(_headers)));

        public ApiException Reported(Frame frame, Func<Frame, object?> read)
        {
            // A server may send a credential back.
            var text = TextOf(frame);
            var said = ServerMessage.Of(text) is { } words ? ": " + words : string.Empty;
            var message = _account.Message("the server reported an error in the stream" + said);
            var error = new ApiStreamException(_status, message, text, _account.Redacted(_headers));
            try
            {
                error.ErrorData = read(new Frame(Encoding.UTF8.GetBytes(text), true, frame.Name, frame.Id, frame.Retry));
            }
            catch (Exception unread) when (StreamErrors.IsUnreadable(unread))
            {
                // It stays text.
            }

            return Told(error);
        }

        public OperationCanceledException Canceled(Exception? cause, CancellationToken token) => _account.Canceled(cause, token);

        private string TextOf(Frame frame)
        {
            var text = _account.Secrets.Redact(frame.Text);
            return Redaction.Cut(text, IncomingResponse.MaxErrorBytes);
        }

        private ApiException Told(ApiException error)
        {
            error.Facts = _account.Facts;
            return error;
        }
    }

    internal static class StreamErrors
    {
        public static bool IsUnreadable(Exception error) => error is JsonException or FormatException or InvalidOperationException or DecoderFallbackException;
    }
}
