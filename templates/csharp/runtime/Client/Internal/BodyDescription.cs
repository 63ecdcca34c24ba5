// The body of an operation as data: the media types that it may have, and how each is written.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.IO;
    using global::System.Text;
    using global::System.Text.Json;

    internal enum BodyWriter
    {
        Json,
        Xml,
        Text,
        Bytes,
        Form,
        Multipart,
    }

    /// <summary>One media type of a body.</summary>
    internal sealed class BodyContent
    {
        public BodyContent(BodyWriter writer, string mediaType, string sent, params PartDescription[] parts)
        {
            Writer = writer;
            MediaType = mediaType;
            Sent = sent;
            Parts = parts;
        }

        public BodyWriter Writer { get; }

        /// <summary>As the document has it; it may be a range.</summary>
        public string MediaType { get; }

        /// <summary>What is sent where nobody says otherwise: never a range.</summary>
        public string Sent { get; }

        public PartDescription[] Parts { get; }

        /// <summary>Makes XML of the JSON, for <see cref="BodyWriter.Xml"/>.</summary>
        public Func<JsonElement, byte[]>? ToXml { get; private set; }

        public BodyContent With(Func<JsonElement, byte[]> toXml)
        {
            ToXml = toXml;
            return this;
        }

        public bool IsForm => Writer is BodyWriter.Form or BodyWriter.Multipart;

        public FieldsBody NewFields() => Writer == BodyWriter.Form ? new FormBody(Sent) : new MultipartBody(Sent);
    }

    internal sealed class BodyDescription
    {
        private readonly BodyContent[] _contents;
        private readonly bool _isRequired;
        private string? _choice;

        private BodyDescription(bool isSpread, bool isRequired, BodyContent[] contents)
        {
            IsSpread = isSpread;
            _isRequired = isRequired;
            _contents = contents;
        }

        /// <summary>Whether each field of the body is an argument.</summary>
        public bool IsSpread { get; }

        /// <summary>A body that is one argument; the preferred media type is the first.</summary>
        public static BodyDescription Whole(params BodyContent[] contents) => new BodyDescription(false, false, contents);

        /// <summary>A body whose fields are arguments; the preferred media type is the first.</summary>
        public static BodyDescription Fields(bool isRequired, params BodyContent[] contents) => new BodyDescription(true, isRequired, contents);

        /// <summary>Names the member that is sent as true: it asks for a stream.</summary>
        public BodyDescription Choosing(string name)
        {
            _choice = name;
            return this;
        }

        /// <summary>The media type of a body that this writer makes: the only one, or what the caller asks for.</summary>
        public string MediaType(BodyWriter writer, string? wanted) => Chosen(Array.FindAll(_contents, content => content.Writer == writer), wanted);

        public RequestBody? OfModel<T>(JsonCodec<T> codec, T value, string? wanted)
        {
            var content = Content(wanted);
            if (value is null && content.Writer != BodyWriter.Json)
            {
                throw new ApiRequestException($"A body of {content.MediaType} cannot be null");
            }

            if (content.Writer == BodyWriter.Form && value is string text)
            {
                // Encoded already.
                return new BytesBody(Encoding.UTF8.GetBytes(text), content.Sent);
            }

            if (content.IsForm)
            {
                var fields = content.NewFields();
                var hasFiles = content.Writer == BodyWriter.Multipart;
                if (!fields.TryAddEntries(value))
                {
                    fields.AddAll(Asking(JsonBytes.ToElement(codec, value, hasFiles ? JsonUse.Form : JsonUse.Request)), content.Parts);
                }

                return hasFiles ? fields.AddFiles(value, content.Parts) : fields;
            }

            if (content.ToXml is { } toXml)
            {
                return new BytesBody(toXml(JsonBytes.ToElement(codec, value)), MediaTypes.InUtf8(content.Sent));
            }

            if (!Array.Exists(_contents, other => other.Writer == BodyWriter.Json))
            {
                return null;
            }

            var mediaType = MediaType(BodyWriter.Json, wanted);
            return _choice is null ? RequestBody.Json(codec, value, mediaType) : RequestBody.Json(JsonCodecs.Any, Asking(JsonBytes.ToElement(codec, value)), mediaType);
        }

        /// <summary>The body of a caller who gave none: nothing but the member that asks for a stream, where there is one.</summary>
        public RequestBody? OfNothing(string? wanted) => _choice is null ? null : OfModel(JsonCodecs.Any, JsonBytes.Parse("{}"), wanted);

        public RequestBody OfFile(FileParameter file, string? wanted)
        {
            if (Content(wanted).Writer == BodyWriter.Multipart)
            {
                throw new ApiRequestException("A form is made of an object.");
            }

            var concrete = Array.FindAll(_contents, content => !MediaTypes.IsRange(content.MediaType));
            return RequestBody.File(file, concrete.Length == 0 || MediaTypes.IsRange(_contents[0].MediaType) ? file.ContentType : Chosen(concrete, wanted));
        }

        /// <summary>The body of the fields that are given; null where none is and none must be.</summary>
        public RequestBody? OfFields(Argument[] rows, object?[] values, string? wanted)
        {
            var content = Content(wanted);
            var body = content.NewFields();
            bool isOptional = false, isSent = _isRequired;
            for (var index = 0; index < rows.Length; index++)
            {
                if (rows[index] is FieldArgument row && Array.Find(content.Parts, candidate => candidate.Name == row.WireName) is { } part)
                {
                    isOptional = true;
                    isSent |= row.IsRequired || values[index] is not null;
                    if (values[index] is { } value)
                    {
                        row.AddTo(body, part, value);
                    }
                }
            }

            if (_choice is { } choice)
            {
                isSent = true;
                body.Add(Array.Find(content.Parts, candidate => candidate.Name == choice) ?? FieldsBody.Undescribed(choice, PartFormat.Text), JsonCodecs.Boolean, true);
            }

            return isSent || !isOptional ? body : null;
        }

        /// <summary>A body with the member that asks for a stream; null is an object then.</summary>
        private JsonElement Asking(JsonElement body)
        {
            if (_choice is null || body.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null))
            {
                return body;
            }

            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream))
            {
                writer.WriteStartObject();
                if (body.ValueKind == JsonValueKind.Object)
                {
                    foreach (var member in body.EnumerateObject())
                    {
                        if (member.Name != _choice)
                        {
                            writer.WritePropertyName(member.Name);
                            JsonBytes.WriteAsItCame(writer, member.Value);
                        }
                    }
                }

                writer.WriteBoolean(_choice, true);
                writer.WriteEndObject();
            }

            using var document = JsonDocument.Parse(stream.ToArray(), new JsonDocumentOptions { MaxDepth = 512 });
            return document.RootElement.Clone();
        }

        private BodyContent Content(string? wanted)
        {
            if (_contents.Length == 1)
            {
                return _contents[0];
            }

            var chosen = MediaTypes.Essence(Chosen(_contents, wanted));
            return Array.Find(_contents, content => IsSame(content.MediaType, chosen))
                ?? Array.Find(_contents, content => IsSame(content.Sent, chosen) || MediaTypes.Matches(content.MediaType, chosen))
                ?? _contents[0];
        }

        private static bool IsSame(string mediaType, string essence) => string.Equals(MediaTypes.Essence(mediaType), essence, StringComparison.OrdinalIgnoreCase);

        private static string Chosen(BodyContent[] contents, string? wanted)
        {
            var first = contents[0];
            if (contents.Length == 1)
            {
                // Within a range the caller says which type it is.
                return wanted is not null && MediaTypes.IsRange(first.MediaType) && MediaTypes.Matches(first.MediaType, MediaTypes.Essence(wanted))
                    ? wanted
                    : first.Sent;
            }

            var mediaTypes = new List<string>(contents.Length + 1);
            if (MediaTypes.IsRange(first.MediaType))
            {
                mediaTypes.Add(first.Sent);
            }

            mediaTypes.AddRange(Array.ConvertAll(contents, content => content.MediaType));
            return MediaTypes.Choose(mediaTypes.ToArray(), wanted);
        }
    }
}
