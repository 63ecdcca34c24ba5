// Streams as their runtime reads them: bytes in pieces of every size, and what nobody reads to its end.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Runtime.Client;
using Runtime.Client.Internal;

namespace RuntimeTests
{
    internal static class StreamTests
    {
        private const string Events = "\ufeff: c\r\nevent: größer\r\nid: 1\ndata: a 😀\rdata: b\r\n\r\nid: no\0\ndata\n\nretry: 12\ndata:  x\n\nretry: 1x\ndata: y\r\rdata: lost";

        public static void PiecesOfAnySizeMakeTheSameEvents()
        {
            const string expected = "größer|1||a 😀\nb~|1||~|1|12| x~|1||y";
            for (var size = 1; size < 40; size++)
            {
                Check.Equal(expected, string.Join("~", Read(StreamKind.Events, Events, size).Select(frame => $"{frame.Name}|{frame.Id}|{frame.Retry}|{frame.Text}")));
            }
        }

        public static void PiecesOfAnySizeMakeTheSameRecords()
        {
            for (var size = 1; size < 20; size++)
            {
                Check.Equal("{\"a\":1}~{\"b\":\"ß\"}~3", string.Join("~", Read(StreamKind.JsonLines, "\ufeff{\"a\":1}\r\n\n \t{\"b\":\"ß\"}\n3", size).Select(frame => frame.Text)));
                Check.Equal("{\n}~2", string.Join("~", Read(StreamKind.JsonSequence, "\u001e{\n}\n\u001e2\n", size).Select(frame => frame.Text)));
            }
        }

        public static void AStreamIsReadOnce()
        {
            using var stream = Blocking(new Watched("data: a\n\n"));
            Check.Equal(1, stream.Count());
            Check.Throws<InvalidOperationException>(() => stream.GetEnumerator().MoveNext());
        }

        public static void LeavingALoopDisposes()
        {
            var body = new Watched("data: a\n\ndata: b\n\n");
            foreach (var item in Blocking(body))
            {
                Check.Equal("a", item.Data);
                break;
            }

            Check.Equal(true, body.IsDisposed);
        }

        public static void WhatNobodyHoldsGivesItsConnectionBack()
        {
            var disposals = Enumerable.Range(0, 8).Select(_ => Abandoned()).ToList();
            for (var tries = 0; tries < 50 && disposals.Any(each => !each()); tries++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                Thread.Sleep(10);
            }

            Check.Equal(8, disposals.Count(each => each()));
        }

        public static void ATokenOfTheLoopEndsIt()
        {
            using var cancellation = new CancellationTokenSource();
            var stream = new EventStream<ServerSentEvent>(Source(new Watched("data: a\n\ndata: b\n\n")));
            Check.Throws<ApiCanceledException>(() => ReadAsync(stream, cancellation).GetAwaiter().GetResult());
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static Func<bool> Abandoned()
        {
            var owned = new Owner();
            Blocking(new Watched("data: a\n\n"), owned).GetEnumerator().MoveNext();
            return () => owned.IsDisposed;
        }

        private static async Task ReadAsync(EventStream<ServerSentEvent> stream, CancellationTokenSource cancellation)
        {
            await foreach (var item in stream.WithCancellation(cancellation.Token))
            {
                Check.Equal("a", item.Data);
                cancellation.Cancel();
            }
        }

        private static List<Frame> Read(StreamKind kind, string text, int size)
        {
            var reader = FrameReader.For(kind);
            var bytes = Encoding.UTF8.GetBytes(text);
            for (var at = 0; at < bytes.Length; at += size)
            {
                reader.Feed(new ReadOnlySpan<byte>(bytes, at, Math.Min(size, bytes.Length - at)));
            }

            reader.End();
            return reader.Frames.ToList();
        }

        private static BlockingEventStream<ServerSentEvent> Blocking(Stream body, IDisposable? owned = null) => new BlockingEventStream<ServerSentEvent>(Source(body, owned));

        private static ItemSource<ServerSentEvent> Source(Stream body, IDisposable? owned = null)
        {
            var account = new CallAccount("ticks", System.Net.Http.HttpMethod.Get, "/ticks");
            var exchange = new Exchange(account, TimeSpan.FromSeconds(30), CancellationToken.None) { Owned = owned };
            var answer = new StreamedAnswer(account, 200, new Multimap<string, string>(), false);
            var description = new StreamDescription<ServerSentEvent>(StreamKind.Events, StreamItem.Raw, null, Array.Empty<string>());
            return new ItemSource<ServerSentEvent>(new ResponseStream(body, exchange), description, answer);
        }

        private sealed class Owner : IDisposable
        {
            public bool IsDisposed { get; private set; }

            public void Dispose() => IsDisposed = true;
        }

        private sealed class Watched : MemoryStream
        {
            public Watched(string text)
                : base(Encoding.UTF8.GetBytes(text))
            {
            }

            public bool IsDisposed { get; private set; }

            protected override void Dispose(bool disposing)
            {
                IsDisposed = true;
                base.Dispose(disposing);
            }
        }
    }
}
