// Lists that come in pages. Each page is a call of its own, with retries, timeout and cancellation of its own.

namespace SpecsmithRuntime.Client
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Linq;
    using global::System.Threading;
    using global::System.Threading.Tasks;
    using global::SpecsmithRuntime.Client.Internal;

    /// <summary>The items of all pages of a list. Nothing is asked for before the first item is.</summary>
    /// <typeparam name="TPage">The decoded body of a page.</typeparam>
    /// <typeparam name="TItem">An item.</typeparam>
    public sealed class ApiPages<TPage, TItem> : IAsyncEnumerable<TItem>
    {
        private readonly PagesRow<TPage, TItem> _row;
        private readonly object?[] _values;
        private readonly Func<PageRequest, object?[], CancellationToken, Task<ApiResponse<TPage>>> _call;

        internal ApiPages(ApiAccessor api, OperationDescription operation, PagesRow<TPage, TItem> row, int operationIndex, params object?[] values)
        {
            _row = row;
            _values = values;
            _call = (page, changed, cancellationToken) => api.PageAsync<TPage>(operation, page, operationIndex, changed, cancellationToken);
        }

        /// <summary>The items, one after the other.</summary>
        /// <param name="cancellationToken">Ends the calls.</param>
        /// <returns>What asks for the next page when it is needed.</returns>
        public async IAsyncEnumerator<TItem> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            await foreach (var page in AsPages().WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                foreach (var item in page.Items)
                {
                    yield return item;
                }
            }
        }

        /// <summary>The pages, one after the other.</summary>
        /// <returns>What asks for the next page when it is needed.</returns>
        public IAsyncEnumerable<ApiPage<TPage, TItem>> AsPages() => new Sequence(this);

        private async IAsyncEnumerator<ApiPage<TPage, TItem>> Enumerate(CancellationToken cancellationToken)
        {
            var walk = new PageWalk<TPage, TItem>(_row, _call);
            var page = await walk.FirstAsync(_values, cancellationToken).ConfigureAwait(false);
            while (page is not null)
            {
                yield return page;
                page = await page.NextAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        private sealed class Sequence : IAsyncEnumerable<ApiPage<TPage, TItem>>
        {
            private readonly ApiPages<TPage, TItem> _pages;

            public Sequence(ApiPages<TPage, TItem> pages) => _pages = pages;

            public IAsyncEnumerator<ApiPage<TPage, TItem>> GetAsyncEnumerator(CancellationToken cancellationToken = default) => _pages.Enumerate(cancellationToken);
        }
    }

    /// <summary>One page of a list.</summary>
    /// <typeparam name="TPage">Its decoded body.</typeparam>
    /// <typeparam name="TItem">An item.</typeparam>
    public sealed class ApiPage<TPage, TItem>
    {
        private readonly PageWalk<TPage, TItem> _walk;
        private readonly PageRequest _request;

        internal ApiPage(PageWalk<TPage, TItem> walk, PageRequest request, object?[] values, ApiResponse<TPage> response, IReadOnlyList<TItem> items)
        {
            _walk = walk;
            _request = request;
            Values = values;
            Response = response;
            Items = items;
        }

        /// <summary>Status, headers and body.</summary>
        public ApiResponse<TPage> Response { get; }

        /// <summary>The decoded body.</summary>
        public TPage Data => Response.Data;

        /// <summary>The items of this page.</summary>
        public IReadOnlyList<TItem> Items { get; }

        internal object?[] Values { get; }

        /// <summary>Asks for the page after this one.</summary>
        /// <param name="cancellationToken">Ends the call.</param>
        /// <returns>The next page; null where this is the last.</returns>
        /// <exception cref="ApiRequestException">The server names a page again that was read, or one at another origin.</exception>
        public Task<ApiPage<TPage, TItem>?> NextAsync(CancellationToken cancellationToken = default) => _walk.AfterAsync(this, _request, cancellationToken);
    }
}

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Linq;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>How a list goes on.</summary>
    internal sealed class PagesRow<TPage, TItem>
    {
        private PagesRow(Func<TPage, IEnumerable<TItem>?> items, Func<TPage, bool?>? more)
        {
            Items = items;
            More = more;
        }

        public Func<TPage, IEnumerable<TItem>?> Items { get; }

        /// <summary>Whether there is another page.</summary>
        public Func<TPage, bool?>? More { get; }

        /// <summary>The next cursor, or the link to the next page.</summary>
        public Func<TPage, object?>? Next { get; private set; }

        /// <summary>The place of the argument that asks for another page; -1 where a link leads to it.</summary>
        public int Argument { get; private set; } = -1;

        /// <summary>Of what asks for another page: of the argument, or of the place in it.</summary>
        public Type ArgumentType { get; private set; } = typeof(string);

        /// <summary>Where in the argument; null for the whole.</summary>
        public PagePlace? Place { get; private set; }

        /// <summary>The next cursor, in the last item of a page.</summary>
        public Func<TItem, object?>? LastItem { get; private set; }

        /// <summary>What the first page has, where pages or items are counted; null for a cursor.</summary>
        public int? First { get; private set; }

        /// <summary>How many pages there are.</summary>
        public Func<TPage, object?>? Pages { get; private set; }

        /// <summary>Whether pages are counted; else items are.</summary>
        public bool CountsPages { get; private set; }

        public static PagesRow<TPage, TItem> Cursor(int argument, Type type, Func<TPage, IEnumerable<TItem>?> items, Func<TPage, object?> next, Func<TPage, bool?>? more = null) =>
            new PagesRow<TPage, TItem>(items, more) { Argument = argument, ArgumentType = type, Next = next };

        /// <summary>A cursor in the last item.</summary>
        public static PagesRow<TPage, TItem> Last(int argument, Type type, Func<TPage, IEnumerable<TItem>?> items, Func<TItem, object?> last, Func<TPage, bool?>? more = null) =>
            new PagesRow<TPage, TItem>(items, more) { Argument = argument, ArgumentType = type, LastItem = last };

        public static PagesRow<TPage, TItem> Offset(int argument, Type type, int first, Func<TPage, IEnumerable<TItem>?> items, Func<TPage, bool?>? more = null) =>
            new PagesRow<TPage, TItem>(items, more) { Argument = argument, ArgumentType = type, First = first };

        public static PagesRow<TPage, TItem> Number(int argument, Type type, int first, Func<TPage, IEnumerable<TItem>?> items, Func<TPage, bool?>? more = null, Func<TPage, object?>? pages = null) =>
            new PagesRow<TPage, TItem>(items, more) { Argument = argument, ArgumentType = type, First = first, CountsPages = true, Pages = pages };

        /// <summary>A link in the body.</summary>
        public static PagesRow<TPage, TItem> Link(Func<TPage, IEnumerable<TItem>?> items, Func<TPage, object?> next, Func<TPage, bool?>? more = null) =>
            new PagesRow<TPage, TItem>(items, more) { Next = next };

        /// <summary>What asks for another page is a field of the argument, by the names in JSON.</summary>
        public PagesRow<TPage, TItem> Within<TWhole, TValue>(JsonCodec<TWhole> whole, JsonCodec<TValue> value, params string[] path)
        {
            Place = new PagePlace<TWhole, TValue>(whole, value, path);
            return this;
        }

        /// <summary>The header Link.</summary>
        public static PagesRow<TPage, TItem> Header(Func<TPage, IEnumerable<TItem>?> items, Func<TPage, bool?>? more = null) => new PagesRow<TPage, TItem>(items, more);
    }
}
