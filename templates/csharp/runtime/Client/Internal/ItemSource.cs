// Reads the items of one response, and of those that follow it where its connection breaks and may be made again.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>What reads items, whatever they are.</summary>
    internal abstract class ItemReader : IItemReader, IDisposable
    {
        // What EventSource of browsers waits for, and what Retry-After may ask for.
        private static readonly TimeSpan s_usual = TimeSpan.FromSeconds(1);
        private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(60);
        private readonly StreamDescription _about;
        private Func<string, bool, Task<ResponseStream>>? _reopen;
        private int _left;

        protected ItemReader(ResponseStream body, StreamDescription about)
        {
            Body = body;
            _about = about;
            Frames = FrameReader.For(about.Kind);
        }

        public ResponseStream Body { get; private set; }

        protected FrameReader Frames { get; }

        protected bool IsDisposed { get; private set; }

        /// <summary>Lets a connection that breaks be made again, a number of times.</summary>
        public void Resume(int times, Func<string, bool, Task<ResponseStream>> reopen)
        {
            _left = _about.Resumes ? times : 0;
            _reopen = reopen;
        }

        public void Dispose()
        {
            IsDisposed = true;
            Body.Dispose();
        }

        // Without an id, the server would send again what was read.
        protected bool MayResume(Exception error) => _left > 0 && !IsDisposed && Frames.LastId is not null && error is ApiConnectionException or ApiTimeoutException;

        protected async ValueTask ResumeAsync(bool isAsync, CancellationToken cancellationToken)
        {
            _left--;
            Body.Dispose();
            var wanted = Frames.Retry is { } delay ? TimeSpan.FromMilliseconds(delay) : s_usual;
            await HttpTransport.PauseAsync(wanted < s_longest ? wanted : s_longest, isAsync, cancellationToken).ConfigureAwait(false);
            Body = await _reopen!(Frames.LastId!, isAsync).ConfigureAwait(false);
            Frames.Restart();
            if (IsDisposed)
            {
                Body.Dispose();
            }
        }
    }

    /// <summary>Reads the items of one response.</summary>
    internal sealed class ItemSource<T> : ItemReader
    {
        private readonly StreamDescription<T> _description;
        private readonly StreamedAnswer _answer;
        private byte[] _buffer = Array.Empty<byte>();
        private int _begun;
        private bool _isRead;

        public ItemSource(ResponseStream body, StreamDescription<T> description, StreamedAnswer answer)
            : base(body, description)
        {
            _description = description;
            _answer = answer;
        }

        public T Current { get; private set; } = default!;

        public void Begin()
        {
            if (Interlocked.Exchange(ref _begun, 1) == 1)
            {
                throw new InvalidOperationException("A stream is read once; what was read is gone. Keep the items in a list to read them again.");
            }

            _buffer = new byte[16 * 1024];
        }

        public async ValueTask<bool> NextAsync(bool isAsync, CancellationToken cancellationToken)
        {
            var isResuming = false;
            while (true)
            {
                if (IsDisposed)
                {
                    return cancellationToken.IsCancellationRequested ? throw _answer.Canceled(null, cancellationToken) : false;
                }

                if (Frames.Frames.Count > 0)
                {
                    var frame = Frames.Frames.Dequeue();
                    if (_description.Ends(frame))
                    {
                        return false;
                    }

                    Current = ItemOf(frame);
                    return true;
                }

                if (_isRead)
                {
                    return false;
                }

                int count;
                try
                {
                    if (isResuming)
                    {
                        await ResumeAsync(isAsync, cancellationToken).ConfigureAwait(false);
                        isResuming = false;
                        continue;
                    }

                    count = await HttpTransport.ReadAsync(Body, _buffer, 0, isAsync, cancellationToken).ConfigureAwait(false);
                }
                catch (Exception error) when (cancellationToken.IsCancellationRequested && error is not ApiCanceledException)
                {
                    throw _answer.Canceled(error, cancellationToken);
                }
                catch (Exception error) when (IsDisposed && error is not OperationCanceledException)
                {
                    // It was disposed of while it was read.
                    return false;
                }
                catch (Exception error) when (MayResume(error))
                {
                    isResuming = true;
                    continue;
                }

                if (count == 0)
                {
                    _isRead = true;
                    Frames.End();
                }
                else
                {
                    Frames.Feed(new ReadOnlySpan<byte>(_buffer, 0, count));
                }
            }
        }

        private T ItemOf(Frame frame)
        {
            if (frame.IsEvent && frame.Name == "error")
            {
                throw _answer.Reported(frame, each => _description.Read(each));
            }

            T? item;
            try
            {
                item = _description.Read(frame);
            }
            catch (Exception error) when (StreamErrors.IsUnreadable(error))
            {
                throw _answer.Undecodable(frame, error.Message);
            }

            return _answer.IsStrict && ModelInspection.Findings(item) is { Count: > 0 } findings
                ? throw _answer.Undecodable(frame, string.Join("; ", findings))
                : item!;
        }
    }
}
