// Bodies of requests. A body makes its content anew for each attempt, where it can.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Net.Http;
    using global::System.Text;
    using global::System.Text.Json;

    internal abstract class RequestBody
    {
        /// <summary>False where the content is a stream that was read and cannot be read again.</summary>
        public virtual bool CanRepeat => true;

        public abstract HttpContent Create();

        public static RequestBody Json<T>(JsonCodec<T> codec, T value, string mediaType) =>
            new BytesBody(JsonBytes.Write(codec, value, JsonUse.Request), Concrete(mediaType, "application/json"));

        public static RequestBody Text(string value, string mediaType) =>
            new BytesBody(Encoding.UTF8.GetBytes(value), MediaTypes.InUtf8(Concrete(mediaType, "text/plain")));

        public static RequestBody File(FileParameter file, string mediaType) =>
            new FileBody(file, Concrete(mediaType, Concrete(file.ContentType, "application/octet-stream")));

        /// <summary>A Content-Type is one media type, never a range (RFC 9110 §8.3).</summary>
        private static string Concrete(string mediaType, string otherwise) => MediaTypes.IsRange(mediaType) ? otherwise : mediaType;

        protected static void SetType(HttpContent content, string mediaType)
        {
            content.Headers.Remove("Content-Type");
            content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        }
    }

    internal sealed class BytesBody : RequestBody
    {
        private readonly byte[] _bytes;
        private readonly string _mediaType;

        public BytesBody(byte[] bytes, string mediaType)
        {
            _bytes = bytes;
            _mediaType = mediaType;
        }

        public override HttpContent Create()
        {
            var content = new ByteArrayContent(_bytes);
            SetType(content, _mediaType);
            return content;
        }
    }

    internal sealed class FileBody : RequestBody
    {
        private readonly FileParameter _file;
        private readonly string _mediaType;

        public FileBody(FileParameter file, string mediaType)
        {
            _file = file;
            _mediaType = mediaType;
        }

        public override bool CanRepeat => _file.CanRewind;

        public override HttpContent Create()
        {
            _file.Rewind();
            var content = new PartsContent(new[] { new PartsContent.Piece(_file) });
            SetType(content, _mediaType);
            return content;
        }
    }

    /// <summary>A field of a form, or a part of a multipart body, as the document describes it.</summary>
    internal sealed class PartDescription
    {
        public PartDescription(string name, PartFormat format, string contentType, bool repeated, ParameterStyle style, bool explode, bool allowReserved, string headers = "")
        {
            Name = name;
            Format = format;
            ContentType = contentType;
            Repeated = repeated;
            Style = style;
            Explode = explode;
            AllowReserved = allowReserved;
            Headers = headers;
        }

        public string Name { get; }

        public PartFormat Format { get; }

        /// <summary>Empty where the part says none.</summary>
        public string ContentType { get; }

        public bool Repeated { get; }

        public ParameterStyle Style { get; }

        public bool Explode { get; }

        public bool AllowReserved { get; }

        /// <summary>Further lines of its head, each with its end.</summary>
        public string Headers { get; }

        /// <summary>Makes XML of the JSON of an object or a list, where the part is XML.</summary>
        public Func<JsonElement, byte[]>? ToXml { get; private set; }

        public PartDescription With(Func<JsonElement, byte[]> toXml)
        {
            ToXml = toXml;
            return this;
        }
    }

    internal enum PartFormat
    {
        Text,
        Json,
        File,
        Styled,
    }

    /// <summary>A body of fields: a form or a multipart body.</summary>
    internal abstract class FieldsBody : RequestBody
    {
        public abstract void Add<T>(PartDescription part, JsonCodec<T> codec, T value);

        public abstract void AddFile(PartDescription part, FileParameter file);

        public void AddFiles(PartDescription part, IEnumerable<FileParameter> files)
        {
            foreach (var file in files)
            {
                AddFile(part, file);
            }
        }

        /// <summary>Adds the entries of a map that may hold files; false where the value is another.</summary>
        public bool TryAddEntries(object? value) => value switch
        {
            IEnumerable<KeyValuePair<string, FileParameter>> files => AddEntries(files),
            IEnumerable<KeyValuePair<string, List<FileParameter>>> lists => AddEntries(lists),
            IEnumerable<KeyValuePair<string, object>> entries => AddEntries(entries),
            _ => false,
        };

        /// <summary>Adds the fields of a model.</summary>
        public FieldsBody AddAll(JsonElement model, PartDescription[] parts)
        {
            if (model.ValueKind != JsonValueKind.Object)
            {
                throw new ApiRequestException("A form is made of an object.");
            }

            foreach (var member in model.EnumerateObject())
            {
                if (!IsNothing(member.Value))
                {
                    AddMember(member.Name, member.Value, Array.Find(parts, candidate => candidate.Name == member.Name));
                }
            }

            return this;
        }

        /// <summary>Adds the files that a model has as its fields.</summary>
        public FieldsBody AddFiles(object? value, PartDescription[] parts)
        {
            var model = (value is Model.AbstractOpenAPISchema union ? union.ActualInstance : value) as ModelBase;
            foreach (var field in model is null ? new List<ModelField>() : ModelInspection.FieldsOf(model))
            {
                var part = Array.Find(parts, candidate => candidate.Name == field.WireName)
                    ?? Undescribed(field.WireName, PartFormat.File);
                var given = field.Value is Model.AbstractOpenAPISchema either ? either.ActualInstance : field.Value;
                if (given is FileParameter file)
                {
                    AddFile(part, file);
                }
                else if (given is IEnumerable<FileParameter> files)
                {
                    AddFiles(part, files);
                }
            }

            return this;
        }

        /// <summary>A part of which the document says nothing: lists are a part for each item.</summary>
        public static PartDescription Undescribed(string name, PartFormat format) =>
            new PartDescription(name, format, string.Empty, true, ParameterStyle.Form, true, false);

        /// <summary>Null, and a list of files, which are added by themselves.</summary>
        private static bool IsNothing(JsonElement element)
        {
            if (element.ValueKind != JsonValueKind.Array || element.GetArrayLength() == 0)
            {
                return element.ValueKind == JsonValueKind.Null;
            }

            foreach (var item in element.EnumerateArray())
            {
                if (item.ValueKind != JsonValueKind.Null)
                {
                    return false;
                }
            }

            return true;
        }

        private bool AddEntries<T>(IEnumerable<KeyValuePair<string, T>> entries)
        {
            foreach (var entry in entries)
            {
                AddEntry(entry.Key, entry.Value);
            }

            return true;
        }

        private void AddEntry(string name, object? value)
        {
            switch (value)
            {
                case FileParameter file:
                    AddFile(Undescribed(name, PartFormat.File), file);
                    break;
                case IEnumerable<FileParameter> files:
                    AddFiles(Undescribed(name, PartFormat.File), files);
                    break;
                case not null:
                    AddMember(name, JsonBytes.ToElement(JsonCodecs.Any, value), null);
                    break;
            }
        }

        private void AddMember(string name, JsonElement value, PartDescription? part)
        {
            if (value.ValueKind != JsonValueKind.Null)
            {
                Add(part ?? Undescribed(name, value.ValueKind == JsonValueKind.Object ? PartFormat.Json : PartFormat.Text), JsonCodecs.Any, value);
            }
        }
    }

    /// <summary>`application/x-www-form-urlencoded`.</summary>
    internal sealed class FormBody : FieldsBody
    {
        private readonly List<string> _pairs = new List<string>();
        private readonly string _mediaType;

        public FormBody(string mediaType) => _mediaType = mediaType;

        public override HttpContent Create() => new BytesBody(Encoding.UTF8.GetBytes(string.Join("&", _pairs)), _mediaType).Create();

        public override void Add<T>(PartDescription part, JsonCodec<T> codec, T value)
        {
            if (part.Format == PartFormat.Json)
            {
                var element = JsonBytes.ToElement(codec, value);
                IEnumerable<JsonElement> items = part.Repeated && element.ValueKind == JsonValueKind.Array
                    ? ParameterSerializer.Items(element)
                    : new[] { element };
                foreach (var item in items)
                {
                    _pairs.Add(FormText(part.Name, false) + "=" + FormText(ParameterSerializer.Plain(item), false));
                }

                return;
            }

            if (codec.ToText(value) is { } text)
            {
                _pairs.Add(FormText(part.Name, false) + "=" + FormText(text, part.AllowReserved));
                return;
            }

            var pairs = new List<string>();
            ParameterSerializer.QueryPairs(pairs, part.Name, JsonBytes.ToElement(codec, value), part.Style, part.Explode, part.AllowReserved);
            foreach (var pair in pairs)
            {
                _pairs.Add(pair.Replace("%20", "+"));
            }
        }

        public override void AddFile(PartDescription part, FileParameter file) => Add(part, JsonCodecs.File, file);

        private static string FormText(string text, bool allowReserved) => ParameterSerializer.Encode(text, allowReserved).Replace("%20", "+");
    }

    /// <summary>`multipart/form-data` and its kin.</summary>
    internal sealed class MultipartBody : FieldsBody
    {
        private static readonly string[] s_lineEnd = { "\r\n" };
        private readonly List<PartsContent.Piece> _pieces = new List<PartsContent.Piece>();
        private readonly string _boundary = Guid.NewGuid().ToString("N");
        private readonly string _mediaType;
        private bool _canRepeat = true;

        public MultipartBody(string mediaType) => _mediaType = MediaTypes.Essence(mediaType);

        public override bool CanRepeat => _canRepeat;

        public override HttpContent Create()
        {
            var pieces = new List<PartsContent.Piece>(_pieces) { new PartsContent.Piece("--" + _boundary + "--\r\n") };
            foreach (var piece in pieces)
            {
                piece.Rewind();
            }

            var content = new PartsContent(pieces);
            SetType(content, _mediaType + "; boundary=" + _boundary);
            return content;
        }

        public override void Add<T>(PartDescription part, JsonCodec<T> codec, T value)
        {
            // Also where a file is one of the types that the part may have.
            switch (value is Model.AbstractOpenAPISchema union ? union.ActualInstance : value)
            {
                case FileParameter file:
                    AddFile(part, file);
                    return;
                case IEnumerable<FileParameter> files:
                    AddFiles(part, files);
                    return;
            }

            if (part.Format == PartFormat.Styled)
            {
                var pairs = new List<string>();
                ParameterSerializer.QueryPairs(pairs, part.Name, JsonBytes.ToElement(codec, value), part.Style, part.Explode, false);
                foreach (var pair in pairs)
                {
                    var at = pair.IndexOf('=');
                    AddText(part, Uri.UnescapeDataString(pair.Substring(0, at)), part.ContentType, Uri.UnescapeDataString(pair.Substring(at + 1)));
                }

                return;
            }

            if (part.Format != PartFormat.Json && codec.ToText(value) is { } text)
            {
                AddText(part, part.Name, part.ContentType, text);
                return;
            }

            var element = JsonBytes.ToElement(codec, value);
            if (part.Repeated && element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in ParameterSerializer.Items(element))
                {
                    AddElement(part, item);
                }
            }
            else
            {
                AddElement(part, element);
            }
        }

        public override void AddFile(PartDescription part, FileParameter file)
        {
            _canRepeat &= file.CanRewind;
            var type = MediaTypes.OfPart(file.ContentType, part.ContentType);
            var disposition = "form-data; name=\"" + Quoted(part.Name) + "\"; filename=\"" + Quoted(file.HasName ? file.Name : part.Name) + "\"";
            Begin(FurtherLines(part.Headers, file.Headers), disposition, type);
            _pieces.Add(new PartsContent.Piece(file));
            _pieces.Add(new PartsContent.Piece("\r\n"));
        }

        private void AddElement(PartDescription part, JsonElement element)
        {
            var isPlain = element.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array);
            if (part.Format != PartFormat.Json && isPlain)
            {
                AddText(part, part.Name, part.ContentType, ParameterSerializer.Plain(element));
            }
            else if (part.ToXml is { } toXml)
            {
                AddText(part, part.Name, part.ContentType, Encoding.UTF8.GetString(toXml(element)));
            }
            else
            {
                AddText(part, part.Name, part.ContentType.Length == 0 ? "application/json" : part.ContentType, element.GetRawText());
            }
        }

        private void AddText(PartDescription part, string name, string contentType, string text)
        {
            Begin(part.Headers, "form-data; name=\"" + Quoted(name) + "\"", contentType);
            _pieces.Add(new PartsContent.Piece(text + "\r\n"));
        }

        private void Begin(string further, string disposition, string contentType)
        {
            var head = "--" + _boundary + "\r\nContent-Disposition: " + disposition + "\r\n";
            if (contentType.Length > 0)
            {
                head += "Content-Type: " + Headers.Checked("Content-Type", contentType) + "\r\n";
            }

            _pieces.Add(new PartsContent.Piece(head + further + "\r\n"));
        }

        /// <summary>Those of the document, where the file has none of that name, and those of the file.</summary>
        private static string FurtherLines(string described, IDictionary<string, string> own)
        {
            if (own.Count == 0)
            {
                return described;
            }

            var lines = new StringBuilder();
            foreach (var line in described.Split(s_lineEnd, StringSplitOptions.RemoveEmptyEntries))
            {
                if (!own.ContainsKey(line.Substring(0, line.IndexOf(':'))))
                {
                    lines.Append(line).Append("\r\n");
                }
            }

            foreach (var header in own)
            {
                var name = Headers.CheckedName(header.Key);
                var isSaid = string.Equals(name, "Content-Disposition", StringComparison.OrdinalIgnoreCase)
                    || string.Equals(name, "Content-Type", StringComparison.OrdinalIgnoreCase);
                if (!isSaid)
                {
                    lines.Append(name).Append(": ").Append(Headers.Checked(name, header.Value)).Append("\r\n");
                }
            }

            return lines.ToString();
        }

        private static string Quoted(string text) => text.Replace("\r", "%0D").Replace("\n", "%0A").Replace("\"", "%22");
    }
}
