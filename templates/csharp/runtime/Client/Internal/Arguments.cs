// The arguments of an operation as rows: where each goes and how it is written. A call passes its values in the order of
// the rows; what is null is left out.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections.Generic;

    /// <summary>One argument of a method.</summary>
    internal abstract class Argument
    {
        private string? _credential;
        private bool _takesNull;
        private bool _writesNull;

        protected Argument(string name, bool isRequired)
        {
            Name = name;
            IsRequired = isRequired;
        }

        /// <summary>Its name in the method.</summary>
        public string Name { get; }

        public bool IsRequired { get; }

        public static Argument Path<T>(string name, bool isRequired, string wireName, JsonCodec<T> codec, ParameterStyle style, bool explode) =>
            new ParameterArgument<T>(name, isRequired, codec, (request, its, value) => ParameterSerializer.Path(request, wireName, its, value, style, explode));

        public static Argument PathContent<T>(string name, bool isRequired, string wireName, JsonCodec<T> codec) =>
            new ParameterArgument<T>(name, isRequired, codec, (request, its, value) => ParameterSerializer.PathContent(request, wireName, its, value));

        public static Argument Query<T>(string name, bool isRequired, string wireName, JsonCodec<T> codec, ParameterStyle style, bool explode, bool allowReserved) =>
            new ParameterArgument<T>(name, isRequired, codec, (request, its, value) => ParameterSerializer.Query(request, wireName, its, value, style, explode, allowReserved));

        public static Argument QueryContent<T>(string name, bool isRequired, string wireName, JsonCodec<T> codec) =>
            new ParameterArgument<T>(name, isRequired, codec, (request, its, value) => ParameterSerializer.QueryContent(request, wireName, its, value));

        public static Argument Header<T>(string name, bool isRequired, string wireName, JsonCodec<T> codec, bool explode) =>
            new ParameterArgument<T>(name, isRequired, codec, (request, its, value) => ParameterSerializer.Header(request, wireName, its, value, explode));

        public static Argument HeaderContent<T>(string name, bool isRequired, string wireName, JsonCodec<T> codec) =>
            new ParameterArgument<T>(name, isRequired, codec, (request, its, value) => ParameterSerializer.HeaderContent(request, wireName, its, value));

        public static Argument Cookie<T>(string name, bool isRequired, string wireName, JsonCodec<T> codec, bool explode) =>
            new ParameterArgument<T>(name, isRequired, codec, (request, its, value) => ParameterSerializer.Cookie(request, wireName, its, value, explode));

        /// <summary>A cookie in the style `cookie`, in which nothing is escaped.</summary>
        public static Argument RawCookie<T>(string name, bool isRequired, string wireName, JsonCodec<T> codec, bool explode) =>
            new ParameterArgument<T>(name, isRequired, codec, (request, its, value) => ParameterSerializer.RawCookie(request, wireName, its, value, explode));

        public static Argument CookieContent<T>(string name, bool isRequired, string wireName, JsonCodec<T> codec) =>
            new ParameterArgument<T>(name, isRequired, codec, (request, its, value) => ParameterSerializer.CookieContent(request, wireName, its, value));

        /// <summary>A field of the body.</summary>
        public static Argument Field<T>(string name, bool isRequired, string wireName, JsonCodec<T> codec) =>
            new FieldArgument(name, isRequired, wireName, (body, part, value) => body.Add(part, codec, (T)value));

        /// <summary>A field of the body that is a file.</summary>
        public static Argument FileField(string name, bool isRequired, string wireName) =>
            new FieldArgument(name, isRequired, wireName, (body, part, value) => body.AddFile(part, (FileParameter)value));

        /// <summary>A field of the body that is a list of files.</summary>
        public static Argument FilesField(string name, bool isRequired, string wireName) =>
            new FieldArgument(name, isRequired, wireName, (body, part, value) => body.AddFiles(part, (IEnumerable<FileParameter>)value));

        /// <summary>The whole body: JSON, or a form that is made of it.</summary>
        public static Argument Body<T>(string name, bool isRequired, JsonCodec<T> codec) =>
            new BodyArgument(name, isRequired, (body, value, wanted) => body.OfModel(codec, (T)value, wanted));

        /// <summary>The whole body, which is text.</summary>
        public static Argument TextBody(string name, bool isRequired) =>
            new BodyArgument(name, isRequired, (body, value, wanted) => RequestBody.Text((string)value, body.MediaType(BodyWriter.Text, wanted)));

        /// <summary>The whole body, which is bytes.</summary>
        public static Argument FileBody(string name, bool isRequired) =>
            new BodyArgument(name, isRequired, (body, value, wanted) => body.OfFile((FileParameter)value, wanted));

        /// <summary>The client's credential stands in for this argument where it is null.</summary>
        public Argument Or(string credential)
        {
            _credential = credential;
            return this;
        }

        /// <summary>Null is a value that may be given, though the argument is required; <paramref name="isWritten"/>: it is sent as JSON.</summary>
        public Argument OrNull(bool isWritten)
        {
            _takesNull = true;
            _writesNull = isWritten;
            return this;
        }

        /// <summary>Writes the values of a call, one for each row of its description.</summary>
        public static void WriteAll(RequestOptions request, OperationDescription operation, object?[] values, IReadableConfiguration configuration)
        {
            var rows = operation.Arguments;
            for (var index = 0; index < rows.Length; index++)
            {
                if (values[index] is null && rows[index].IsRequired && !rows[index]._takesNull && !rows[index].HasSubstitute(request, configuration))
                {
                    throw new ApiRequestException($"Missing required parameter '{rows[index].Name}' when calling {operation.Name.Replace(".", "->")}");
                }
            }

            for (var index = 0; index < rows.Length; index++)
            {
                if (values[index] is not null || rows[index]._writesNull)
                {
                    rows[index].Write(request, operation, values[index]!);
                }
            }

            if (operation.Body is { IsSpread: true } body)
            {
                request.Body = body.OfFields(rows, values, request.Call?.ContentType);
            }
            else if (request.Data is null && request.Body is null)
            {
                request.Body = operation.Body?.OfNothing(request.Call?.ContentType);
            }
        }

        /// <summary>Writes a value that is given.</summary>
        protected abstract void Write(RequestOptions request, OperationDescription operation, object value);

        /// <summary>Whether something else of the call stands in for the argument.</summary>
        protected virtual bool HasSubstitute(RequestOptions request, IReadableConfiguration configuration) =>
            _credential is not null && Authentication.Has(_credential, configuration);
    }

    internal sealed class ParameterArgument<T> : Argument
    {
        private readonly JsonCodec<T> _codec;
        private readonly Action<RequestOptions, JsonCodec<T>, T> _write;

        public ParameterArgument(string name, bool isRequired, JsonCodec<T> codec, Action<RequestOptions, JsonCodec<T>, T> write)
            : base(name, isRequired)
        {
            _codec = codec;
            _write = write;
        }

        protected override void Write(RequestOptions request, OperationDescription operation, object value) => _write(request, _codec, (T)value);
    }

    /// <summary>It is written with the others of its kind, when the media type is known.</summary>
    internal sealed class FieldArgument : Argument
    {
        private readonly Action<FieldsBody, PartDescription, object> _add;

        public FieldArgument(string name, bool isRequired, string wireName, Action<FieldsBody, PartDescription, object> add)
            : base(name, isRequired)
        {
            WireName = wireName;
            _add = add;
        }

        public string WireName { get; }

        public void AddTo(FieldsBody body, PartDescription part, object value) => _add(body, part, value);

        protected override void Write(RequestOptions request, OperationDescription operation, object value)
        {
        }
    }

    internal sealed class BodyArgument : Argument
    {
        private readonly Func<BodyDescription, object, string?, RequestBody?> _make;

        public BodyArgument(string name, bool isRequired, Func<BodyDescription, object, string?, RequestBody?> make)
            : base(name, isRequired) => _make = make;

        protected override void Write(RequestOptions request, OperationDescription operation, object value)
        {
            request.Data = value;
            request.Body = _make(operation.Body!, value, request.Call?.ContentType);
        }

        /// <summary>A body that is given as it is stands in for the argument.</summary>
        protected override bool HasSubstitute(RequestOptions request, IReadableConfiguration configuration) => request.Call?.Body is not null;
    }
}
