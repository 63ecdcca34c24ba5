// A file to send: a stream with a name and a media type.

namespace SpecsmithRuntime.Client
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.IO;
    using global::System.Runtime.CompilerServices;
    using global::System.Text;

    /// <summary>A file to send, read piece by piece while it is sent. A stream or bytes become one by themselves; of a path, <see cref="FromPath"/> makes one.</summary>
    public class FileParameter
    {
        private static readonly ConditionalWeakTable<Stream, object> s_spent =
            new ConditionalWeakTable<Stream, object>();

        private readonly long _start;
        private readonly string? _path;
        private Stream? _content;

        /// <summary>A file of a stream. A <see cref="FileStream"/> gives the file's name, without its folder.</summary>
        /// <param name="content">The bytes, from the stream's position on.</param>
        public FileParameter(Stream content)
            : this(content is FileStream file ? Path.GetFileName(file.Name) : "no_name_provided", content)
        {
        }

        /// <summary>A file of a stream.</summary>
        /// <param name="filename">The name to send.</param>
        /// <param name="content">The bytes, from the stream's position on.</param>
        public FileParameter(string filename, Stream content)
            : this(filename, "application/octet-stream", content)
        {
        }

        /// <summary>A file of a stream.</summary>
        /// <param name="filename">The name to send.</param>
        /// <param name="contentType">The media type to send.</param>
        /// <param name="content">The bytes, from the stream's position on.</param>
        public FileParameter(string filename, string contentType, Stream content)
        {
            Name = filename;
            ContentType = contentType;
            _content = content ?? throw new ArgumentNullException(nameof(content));
            _start = content.CanSeek ? content.Position : 0;
        }

        private FileParameter(FileInfo file, string contentType)
        {
            Name = file.Name;
            ContentType = contentType;
            _path = file.FullName;
        }

        /// <summary>The name to send.</summary>
        public string Name { get; set; }

        /// <summary>The media type to send.</summary>
        public string ContentType { get; set; }

        /// <summary>The bytes. Of a path, a stream that is opened when it is first asked for, and yours to dispose of; what is sent is opened for each attempt.</summary>
        public Stream Content => _content ??= File.OpenRead(_path!);

        /// <summary>How many bytes there are, for a stream that does not know it: the request then has a Content-Length, and fails where it is wrong.</summary>
        public long? Length { get; set; }

        /// <summary>Further headers of its part in a multipart form, by name.</summary>
        public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

        internal bool CanRewind => _path is not null || Content.CanSeek;

        /// <summary>How many bytes will be sent; null where nobody knows, or where the file is gone, which is found when it is opened.</summary>
        internal long? KnownLength => _path is not null ? (new FileInfo(_path) is { Exists: true } file ? file.Length : (long?)null) : Content.CanSeek ? Content.Length - Content.Position : Length;

        /// <summary>Whether a name was given: by the caller, or by a file on disk.</summary>
        internal bool HasName => Name != "no_name_provided";

        /// <summary>A file of a stream.</summary>
        /// <param name="stream">The bytes.</param>
        public static implicit operator FileParameter(Stream stream) => FromStream(stream);

        /// <summary>A file of bytes.</summary>
        /// <param name="bytes">The bytes.</param>
        public static implicit operator FileParameter(byte[] bytes) => FromBytes(bytes);

        /// <summary>A file of a stream.</summary>
        /// <param name="stream">The bytes.</param>
        /// <returns>The file.</returns>
        public static FileParameter FromStream(Stream stream) => stream is null ? null! : new FileParameter(stream);

        /// <summary>A file of bytes.</summary>
        /// <param name="bytes">The bytes.</param>
        /// <returns>The file.</returns>
        public static FileParameter FromBytes(byte[] bytes) => bytes is null ? null! : new FileParameter(new MemoryStream(bytes, false));

        /// <summary>The file at a path. It is opened, and closed, each time that it is sent.</summary>
        /// <param name="path">The path.</param>
        /// <param name="contentType">The media type to send.</param>
        /// <returns>The file, with its name.</returns>
        /// <exception cref="FileNotFoundException">There is no file at the path.</exception>
        public static FileParameter FromPath(string path, string contentType = "application/octet-stream")
        {
            var file = new FileInfo(path ?? throw new ArgumentNullException(nameof(path)));
            return file.Exists ? new FileParameter(file, contentType) : throw new FileNotFoundException("There is no file '" + path + "'.", path);
        }

        internal void Rewind()
        {
            if (_path is not null)
            {
                return;
            }

            var isAtEnd = !Content.CanSeek || (Content.Length > 0 && _start >= Content.Length);
            if (isAtEnd && s_spent.TryGetValue(Content, out _))
            {
                throw new ApiRequestException("The stream was sent before, and would be empty now: set its position, or give each request a stream of its own.");
            }

            if (Content.CanSeek)
            {
                Content.Position = _start;
            }
        }

        /// <summary>Gives the bytes to who sends them, and notes that a stream is read now.</summary>
        /// <param name="isAsync">Whether it is read without blocking.</param>
        /// <param name="isOwned">Whether the stream was opened for this, and is to be closed.</param>
        internal Stream Open(bool isAsync, out bool isOwned)
        {
            isOwned = _path is not null;
            if (_path is not null)
            {
                return new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, isAsync);
            }

            _ = s_spent.GetValue(Content, static _ => new object());
            return Content;
        }

        internal string ReadText()
        {
            try
            {
                Rewind();
                var content = Open(false, out var isOwned);
                using var reader = new StreamReader(content, Encoding.UTF8, false, 4096, !isOwned);
                return reader.ReadToEnd();
            }
            catch (Exception error) when (error is not ApiException)
            {
                throw new ApiRequestException("the file cannot be read: " + error.Message, error);
            }
        }
    }
}
