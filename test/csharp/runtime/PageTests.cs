// Lists in pages, over a handler in place of a network: what is asked for, and where it ends.

using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Listed.Api;
using Listed.Client;
using Listed.Client.Internal;

namespace RuntimeTests
{
    internal static class PageTests
    {
        public static void ACursorIsAskedForUntilThereIsNone()
        {
            var server = new Lists(Page("next-cursor\":\"b c\",\"has-more\":true", "a", "b"), Page("next-cursor\":null,\"has-more\":true", "c"));
            Check.Equal("a b c", Names(server.Api.ListByCursorPagesAsync(limit: 2)));
            Check.Equal("/v1/by-cursor?limit=2 /v1/by-cursor?page-cursor=b%20c&limit=2", server.Seen);
        }

        public static void ABooleanSaysWhetherThereIsAnotherPage()
        {
            var server = new Lists(Page("next-cursor\":\"b\",\"has-more\":false", "a"));
            Check.Equal("a", Names(server.Api.ListByCursorPagesAsync()));
        }

        public static void ACursorThatWasReadEndsWithAnError()
        {
            foreach (var cursors in new[] { new[] { "x" }, new[] { "y", "y" }, new[] { "y", "z", "y" } })
            {
                var server = new Lists(cursors.Select(cursor => Page($"next-cursor\":\"{cursor}\",\"has-more\":true", "a")).ToArray());
                Check.Throws<ApiRequestException>(() => Names(server.Api.ListByCursorPagesAsync("x")));
                Check.Equal(cursors.Length, server.Count);
            }
        }

        public static void AnOffsetGrowsByWhatWasRead()
        {
            var server = new Lists(Page("x\":1", "a", "b"), Page("x\":1", "c"), Page("x\":1"));
            Check.Equal("a b c", Names(server.Api.ListByOffsetPagesAsync(5)));
            Check.Equal("/v1/by-offset?from=5 /v1/by-offset?from=7 /v1/by-offset?from=8", server.Seen);
        }

        public static void PagesHaveNumbers()
        {
            var server = new Lists("[{\"name\":\"a\"}]", "[]");
            Check.Equal("a", Names(server.Api.ListByNumberPagesAsync()));
            Check.Equal("/v1/by-number /v1/by-number?page=2", server.Seen);
        }

        public static void ALinkInTheBodyMayBeRelative()
        {
            var server = new Lists(Linked("things?x=a%2Fb&x=c#part", "a"), Linked("http://lists.example/last", "b"), Linked(string.Empty, "c"));
            Check.Equal("a b c", Names(server.Api.ListByLinkPagesAsync("k/1", new DateOnly(2026, 1, 2))));
            Check.Equal("/v1/by-link/k%2F1?since=2026-01-02 /v1/by-link/things?x=a%2Fb&x=c /last", server.Seen);
        }

        public static void TheHeaderLeadsToTheNextPage()
        {
            var server = new Lists("[{\"name\":\"a\"}]", "[{\"name\":\"b\"}]") { Link = "<http://lists.example/p?n=1>; rel=\"prev\", <http://lists.example/p?n=2>; rel=\"next\"" };
            Check.Equal("a b", Names(server.Api.ListByHeaderPagesAsync()));
            Check.Equal("/v1/by-header /p?n=2", server.Seen);
        }

        public static void OptionsAreThoseOfEveryPage()
        {
            var server = new Lists(Linked("/p?team=other&n=2", "a"), Linked(string.Empty, "b"));
            var options = new CallOptions { IdempotencyKey = "one" };
            options.Query.Add("team", "mine");
            Check.Equal("a b", Names(server.Api.WithOptions(options).ListByLinkPagesAsync("k")));
            Check.Equal("/v1/by-link/k?team=mine /p?n=2&team=mine", server.Seen);
            Check.Equal("one -", string.Join(" ", server.Keys));
        }

        public static void ALinkToAnotherOriginIsNotFollowed()
        {
            foreach (var link in new[] { "http://other.example/p?token=secret", "https://lists.example/p", "http://lists.example:81/p", "ftp://lists.example/p" })
            {
                var server = new Lists(Linked(link, "a"));
                try
                {
                    Names(server.Api.ListByLinkPagesAsync("k"));
                    throw new InvalidOperationException("no error for " + link);
                }
                catch (ApiRequestException error)
                {
                    Check.Equal(false, error.Message.Contains(link, StringComparison.Ordinal));
                }

                Check.Equal(1, server.Count);
            }
        }

        public static void APageHasItsAnswerAndGivesTheNext()
        {
            var server = new Lists(Page("next-cursor\":\"b\",\"has-more\":true", "a"), Page("x\":1", "b"), Page("x\":1", "b"));
            Walk(server.Api.ListByCursorPagesAsync()).GetAwaiter().GetResult();

            static async Task Walk(ApiPages<Listed.Model.ThingPage, Listed.Model.Thing> pages)
            {
                await foreach (var first in pages.AsPages())
                {
                    Check.Equal(HttpStatusCode.OK, first.Response.StatusCode);
                    Check.Equal("b", first.Data.Meta?.NextCursor);
                    var (second, again) = (await first.NextAsync(), await first.NextAsync());
                    Check.Equal("b b", second!.Items[0].Name + " " + again!.Items[0].Name);
                    Check.Equal(null, await second.NextAsync());
                    break;
                }
            }
        }

        public static void AListCanBeReadAgain()
        {
            var server = new Lists(Page("next-cursor\":\"b\",\"has-more\":true", "a"), Page("x\":1", "b"), Page("next-cursor\":\"b\",\"has-more\":true", "a"), Page("x\":1", "b"));
            var pages = server.Api.ListByCursorPagesAsync();
            Check.Equal(0, server.Count);
            Check.Equal("a b", Names(pages));
            Check.Equal("a b", Names(pages));
        }

        public static void ATokenEndsTheCalls()
        {
            using var cancellation = new CancellationTokenSource();
            var server = new Lists(Page("next-cursor\":\"b\",\"has-more\":true", "a"), Page("x\":1", "b"));
            Check.Throws<ApiCanceledException>(() => Read(server.Api.ListByCursorPagesAsync(), cancellation).GetAwaiter().GetResult());
            Check.Equal(1, server.Count);

            static async Task Read(ApiPages<Listed.Model.ThingPage, Listed.Model.Thing> pages, CancellationTokenSource cancellation)
            {
                await foreach (var item in pages.WithCancellation(cancellation.Token))
                {
                    cancellation.Cancel();
                }
            }
        }

        public static void LinksAreThoseOfRfc8288()
        {
            foreach (var (header, target) in new (string, string?)[]
            {
                ("<a>; rel=\"next\"", "a"), ("<a>; rel=next", "a"), ("<a>; REL=\"prev NEXT\"", "a"), ("<a>; rel=\"prev\"; rel=\"next\"", null),
                ("<a>; title=\"x, <b>; rel=next\"; rel=\"prev\", <c>; rel=\"next\"", "c"), ("<a>; rel=\"next\"; anchor=\"#x\", <b>; rel=\"next\"", "b"),
                ("<a?x=1,2;3>;rel=\"next\"", "a?x=1,2;3"), ("<a>", null), (string.Empty, null), ("a; rel=\"next\"", null), ("<a>; rel=\"n\\ext\"", "a"),
            })
            {
                Check.Equal(target, PageLinks.Next(header));
            }
        }

        private static string Names(ApiPages<Listed.Model.ThingPage, Listed.Model.Thing> pages) => Joined(pages).GetAwaiter().GetResult();

        private static string Names(ApiPages<List<Listed.Model.Thing>, Listed.Model.Thing> pages) => Joined(pages).GetAwaiter().GetResult();

        private static async Task<string> Joined(IAsyncEnumerable<Listed.Model.Thing> items)
        {
            var names = new List<string>();
            await foreach (var item in items)
            {
                names.Add(item.Name);
            }

            return string.Join(" ", names);
        }

        private static string Page(string meta, params string[] names) => $"{{\"all-things\":[{Things(names)}],\"meta\":{{\"{meta}}}}}";

        private static string Linked(string next, params string[] names) => $"{{\"all-things\":[{Things(names)}],\"links\":{{\"next\":\"{next}\"}}}}";

        private static string Things(string[] names) => string.Join(",", names.Select(name => $"{{\"name\":\"{name}\"}}"));

        /// <summary>Gives the answers, one after the other.</summary>
        private sealed class Lists : HttpMessageHandler
        {
            private readonly Queue<string> _answers;
            private readonly List<string> _seen = new List<string>();

            public Lists(params string[] answers)
            {
                _answers = new Queue<string>(answers);
                Api = new ListsApi(new HttpClient(this), "http://lists.example/v1");
            }

            public ListsApi Api { get; }

            public string? Link { get; set; }

            public List<string> Keys { get; } = new List<string>();

            public string Seen => string.Join(" ", _seen);

            public int Count => _seen.Count;

            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                cancellationToken.ThrowIfCancellationRequested();
                _seen.Add(request.RequestUri!.PathAndQuery);
                Keys.Add(request.Headers.TryGetValues("Idempotency-Key", out var keys) ? keys.Single() : "-");
                var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(_answers.Dequeue(), Encoding.UTF8, "application/json") };
                if (Link is not null && _seen.Count == 1)
                {
                    answer.Headers.TryAddWithoutValidation("Link", Link);
                }

                return Task.FromResult(answer);
            }
        }
    }
}
