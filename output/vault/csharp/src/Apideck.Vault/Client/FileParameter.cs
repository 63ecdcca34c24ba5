// A file to send: a stream with a name and a media type.

using System;
using System.IO;
using System.Text;

namespace Apideck.Vault.Client
{
    /// <summary>A file to send. A stream or bytes become one by themselves.</summary>
    public class FileParameter
    {
        private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<Stream, object> s_spent =
            new System.Runtime.CompilerServices.ConditionalWeakTable<Stream, object>();

        private readonly long _start;

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
            Content = content ?? throw new ArgumentNullException(nameof(content));
            _start = content.CanSeek ? content.Position : 0;
        }

        /// <summary>The name to send.</summary>
        public string Name { get; set; }

        /// <summary>The media type to send.</summary>
        public string ContentType { get; set; }

        /// <summary>The bytes.</summary>
        public Stream Content { get; }

        internal bool CanRewind => Content.CanSeek;

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

        internal void Rewind()
        {
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

        /// <summary>Notes that the stream is read now.</summary>
        internal Stream Spend()
        {
            _ = s_spent.GetValue(Content, static _ => new object());
            return Content;
        }

        internal string ReadText()
        {
            Rewind();
            using var reader = new StreamReader(Spend(), Encoding.UTF8, false, 4096, true);
            return reader.ReadToEnd();
        }
    }
}
