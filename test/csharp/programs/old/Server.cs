// A server in the program itself: it keeps what it is sent, and answers what the program told it to.

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;

namespace OldPrograms
{
    public sealed class Sent
    {
        public string Method { get; set; }

        public string Target { get; set; }

        public Dictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

        public string Body { get; set; }
    }

    public static class Server
    {
        private static readonly ConcurrentQueue<(int Status, string Type, byte[] Body)> s_replies = new ConcurrentQueue<(int, string, byte[])>();
        private static readonly ConcurrentStack<Sent> s_sent = new ConcurrentStack<Sent>();

        public static string Origin { get; private set; }

        public static Sent Last => s_sent.TryPeek(out var sent) ? sent : throw new InvalidOperationException("nothing was sent");

        public static int Count => s_sent.Count;

        public static HttpListener Start()
        {
            for (var port = 42000 + Environment.ProcessId % 1000; ; port++)
            {
                var listener = new HttpListener();
                listener.Prefixes.Add($"http://127.0.0.1:{port}/");
                try
                {
                    listener.Start();
                }
                catch (HttpListenerException)
                {
                    continue;
                }

                Origin = $"http://127.0.0.1:{port}";
                new System.Threading.Thread(() => Serve(listener)) { IsBackground = true }.Start();
                return listener;
            }
        }

        public static void Clear()
        {
            s_replies.Clear();
            s_sent.Clear();
        }

        public static void Replies(string body, int status = 200, string type = "application/json") =>
            s_replies.Enqueue((status, type, Encoding.UTF8.GetBytes(body)));

        /// <summary>Without a reply, a request with a body gets that body.</summary>
        private static void Serve(HttpListener listener)
        {
            while (listener.IsListening)
            {
                HttpListenerContext context;
                try
                {
                    context = listener.GetContext();
                }
                catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
                {
                    return;
                }

                var sent = new Sent { Method = context.Request.HttpMethod, Target = context.Request.RawUrl };
                foreach (var name in context.Request.Headers.AllKeys)
                {
                    sent.Headers[name] = context.Request.Headers[name];
                }

                using (var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8))
                {
                    sent.Body = reader.ReadToEnd();
                }

                s_sent.Push(sent);
                var (status, type, body) = s_replies.TryDequeue(out var reply) ? reply : (200, "application/json", Encoding.UTF8.GetBytes(sent.Body.Length > 0 ? sent.Body : "{}"));
                context.Response.StatusCode = status;
                context.Response.ContentType = type;
                context.Response.Headers["X-Count"] = s_sent.Count.ToString();
                context.Response.ContentLength64 = status == 204 ? 0 : body.Length;
                if (status != 204)
                {
                    context.Response.OutputStream.Write(body, 0, body.Length);
                }

                context.Response.Close();
            }
        }
    }

    public static class Check
    {
        public static void Equal<T>(T expected, T actual)
        {
            if (!object.Equals(expected, actual))
            {
                throw new InvalidOperationException($"expected {expected}, got {actual}");
            }
        }

        public static void True(bool condition)
        {
            if (!condition)
            {
                throw new InvalidOperationException("expected true");
            }
        }

        public static T Throws<T>(Action action)
            where T : Exception
        {
            try
            {
                action();
            }
            catch (T error)
            {
                return error;
            }

            throw new InvalidOperationException($"expected {typeof(T).Name}");
        }

        public static string Flat(string json) => string.Concat(json.Where(each => !char.IsWhiteSpace(each)));
    }
}
