// Cuts the bytes of a stream into events, lines or records, however they arrive. What they mean is decided elsewhere.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text;

    /// <summary>One event, line or record: its text, and what else an event says.</summary>
    internal readonly struct Frame
    {
        public Frame(byte[] data, bool isEvent, string? name, string? id, int? retry)
        {
            Data = data;
            IsEvent = isEvent;
            Name = name;
            Id = id;
            Retry = retry;
        }

        public byte[] Data { get; }

        public bool IsEvent { get; }

        public string? Name { get; }

        public string? Id { get; }

        public int? Retry { get; }

        public string Text => Encoding.UTF8.GetString(Data);
    }

    internal abstract class FrameReader
    {
        /// <summary>The frames that ended, and were not taken yet.</summary>
        public Queue<Frame> Frames { get; } = new Queue<Frame>();

        /// <summary>What a client that connects again says it has seen.</summary>
        public string? LastId { get; protected set; }

        /// <summary>The delay that the server last asked for, in milliseconds.</summary>
        public int? Retry { get; protected set; }

        public static FrameReader For(StreamKind kind) =>
            kind == StreamKind.Events ? new EventReader() : new RecordReader(kind == StreamKind.JsonSequence ? (byte)0x1e : (byte)'\n');

        public abstract void Feed(ReadOnlySpan<byte> piece);

        /// <summary>Takes what is whole although nothing ends it.</summary>
        public abstract void End();

        /// <summary>Forgets what had begun: another connection goes on after the last id.</summary>
        public abstract void Restart();
    }

    /// <summary>Bytes that come one after the other.</summary>
    internal sealed class ByteBuffer
    {
        private byte[] _bytes = new byte[256];

        public int Length { get; private set; }

        public ReadOnlySpan<byte> Written => new ReadOnlySpan<byte>(_bytes, 0, Length);

        public void Write(ReadOnlySpan<byte> bytes)
        {
            if (_bytes.Length - Length < bytes.Length)
            {
                Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, checked(Length + bytes.Length)));
            }

            bytes.CopyTo(new Span<byte>(_bytes, Length, bytes.Length));
            Length += bytes.Length;
        }

        public void SetLength(int length) => Length = length;

        public byte[] ToArray() => Written.ToArray();
    }

    /// <summary>Server-sent events, as the HTML Standard reads them (section 9.2.6).</summary>
    internal sealed class EventReader : FrameReader
    {
        private readonly ByteBuffer _line = new ByteBuffer();
        private readonly ByteBuffer _data = new ByteBuffer();
        private bool _isFirst = true;
        private bool _isAfterReturn;
        private bool _hasData;
        private string? _name;
        private string? _id;
        private int? _retry;

        public override void Feed(ReadOnlySpan<byte> piece)
        {
            if (_isAfterReturn && !piece.IsEmpty)
            {
                _isAfterReturn = false;
                piece = piece[0] == '\n' ? piece.Slice(1) : piece;
            }

            while (!piece.IsEmpty)
            {
                var end = piece.IndexOfAny((byte)'\r', (byte)'\n');
                if (end < 0)
                {
                    _line.Write(piece);
                    return;
                }

                if (_line.Length == 0)
                {
                    Line(piece.Slice(0, end));
                }
                else
                {
                    _line.Write(piece.Slice(0, end));
                    Line(_line.Written);
                    _line.SetLength(0);
                }

                var isReturn = piece[end] == '\r';
                piece = piece.Slice(end + 1);
                if (isReturn)
                {
                    _isAfterReturn = piece.IsEmpty;
                    piece = !piece.IsEmpty && piece[0] == '\n' ? piece.Slice(1) : piece;
                }
            }
        }

        /// <summary>An event that no empty line ends is discarded.</summary>
        public override void End()
        {
        }

        public override void Restart()
        {
            _line.SetLength(0);
            _isFirst = true;
            _isAfterReturn = false;
            _id = LastId;
            Forget();
        }

        // A line is whole, so no character of it is split.
        private void Line(ReadOnlySpan<byte> line)
        {
            if (_isFirst)
            {
                _isFirst = false;
                line = line.StartsWith("\ufeff"u8) ? line.Slice(3) : line;
            }

            if (line.IsEmpty)
            {
                Dispatch();
                return;
            }

            var colon = line.IndexOf((byte)':');
            var name = colon < 0 ? line : line.Slice(0, colon);
            var value = colon < 0 ? default : line.Slice(colon + 1);
            value = !value.IsEmpty && value[0] == ' ' ? value.Slice(1) : value;
            if (name.SequenceEqual("data"u8))
            {
                if (_hasData)
                {
                    _data.Write("\n"u8);
                }

                _hasData = true;
                _data.Write(value);
            }
            else if (name.SequenceEqual("event"u8))
            {
                _name = TextOf(value);
            }
            else if (name.SequenceEqual("id"u8))
            {
                _id = value.IndexOf((byte)0) < 0 ? TextOf(value) : _id;
            }
            else if (name.SequenceEqual("retry"u8) && DigitsOf(value) is { } delay)
            {
                Retry = _retry = delay;
            }
        }

        private void Dispatch()
        {
            // An id counts when its event is whole.
            LastId = _id;
            if (_hasData)
            {
                Frames.Enqueue(new Frame(_data.ToArray(), true, _name, LastId, _retry));
            }

            Forget();
        }

        private void Forget()
        {
            _data.SetLength(0);
            _hasData = false;
            _name = null;
            _retry = null;
        }

        private static string? TextOf(ReadOnlySpan<byte> value) => value.IsEmpty ? null : Encoding.UTF8.GetString(value.ToArray());

        private static int? DigitsOf(ReadOnlySpan<byte> value)
        {
            var number = 0;
            for (var at = 0; at < value.Length; at++)
            {
                var digit = value[at];
                if (digit is < (byte)'0' or > (byte)'9' || number > 100_000_000)
                {
                    return null;
                }

                number = (number * 10) + (digit - '0');
            }

            return value.IsEmpty ? null : number;
        }
    }

    /// <summary>Texts between marks: lines of JSON, or JSON text sequences (RFC 7464).</summary>
    internal sealed class RecordReader : FrameReader
    {
        private readonly ByteBuffer _record = new ByteBuffer();
        private readonly byte _mark;

        public RecordReader(byte mark) => _mark = mark;

        public override void Feed(ReadOnlySpan<byte> piece)
        {
            for (var end = piece.IndexOf(_mark); end >= 0; end = piece.IndexOf(_mark))
            {
                _record.Write(piece.Slice(0, end));
                End();
                piece = piece.Slice(end + 1);
            }

            _record.Write(piece);
        }

        /// <summary>The last record: nothing need end it.</summary>
        public override void End()
        {
            var record = _record.Written;
            record = record.StartsWith("\ufeff"u8) ? record.Slice(3) : record;
            while (!record.IsEmpty && IsSpace(record[0]))
            {
                record = record.Slice(1);
            }

            while (!record.IsEmpty && IsSpace(record[record.Length - 1]))
            {
                record = record.Slice(0, record.Length - 1);
            }

            if (!record.IsEmpty)
            {
                Frames.Enqueue(new Frame(record.ToArray(), false, null, null, null));
            }

            _record.SetLength(0);
        }

        public override void Restart() => _record.SetLength(0);

        private static bool IsSpace(byte character) => character is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
    }
}
