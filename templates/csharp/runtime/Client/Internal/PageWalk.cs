// The way from one page of a list to the next: what asks for it, and whether it may be asked for.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.Linq;
    using global::System.Text.Json;
    using global::System.Text.RegularExpressions;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    internal sealed class PageWalk<TPage, TItem>
    {
        private readonly PagesRow<TPage, TItem> _row;
        private readonly Func<PageRequest, object?[], CancellationToken, Task<ApiResponse<TPage>>> _call;

        /// <summary>The page at which each cursor or link was asked for.</summary>
        private readonly Dictionary<string, int> _asked = new Dictionary<string, int>(StringComparer.Ordinal);

        public PageWalk(PagesRow<TPage, TItem> row, Func<PageRequest, object?[], CancellationToken, Task<ApiResponse<TPage>>> call)
        {
            _row = row;
            _call = call;
        }

        public async Task<ApiPage<TPage, TItem>> FirstAsync(object?[] values, CancellationToken cancellationToken)
        {
            if (_row.Argument >= 0)
            {
                _asked[Text(Given(values))] = 0;
            }

            return await ReadAsync(new PageRequest(0, null), values, cancellationToken).ConfigureAwait(false);
        }

        public async Task<ApiPage<TPage, TItem>?> AfterAsync(ApiPage<TPage, TItem> page, PageRequest request, CancellationToken cancellationToken)
        {
            if (page.Data is not { } data || (_row.More is { } more && more(data) != true))
            {
                return null;
            }

            var values = page.Values;
            string? link = null;
            string key;
            if (_row.Argument < 0)
            {
                link = LinkAfter(page, data, request);
                if (link is null)
                {
                    return null;
                }

                if (request.Index == 0)
                {
                    _asked[request.Address] = 0;
                }

                key = link;
            }
            else
            {
                if (ValueAfter(page, data) is not { } value)
                {
                    return null;
                }

                values = (object?[])values.Clone();
                values[_row.Argument] = _row.Place is { } place ? place.With(values[_row.Argument], value) : value;
                key = Text(value);
            }

            var index = request.Index + 1;
            if (!_asked.TryGetValue(key, out var known))
            {
                _asked[key] = index;
            }
            else if (known != index)
            {
                throw new ApiRequestException("the server names a page again that was read");
            }

            return await ReadAsync(new PageRequest(index, link), values, cancellationToken).ConfigureAwait(false);
        }

        private object? Given(object?[] values) => _row.Place is { } place ? place.Get(values[_row.Argument]) : values[_row.Argument];

        private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;

        private async Task<ApiPage<TPage, TItem>> ReadAsync(PageRequest request, object?[] values, CancellationToken cancellationToken)
        {
            var response = await _call(request, values, cancellationToken).ConfigureAwait(false);
            var items = response.Data is { } data ? _row.Items(data) : null;
            return new ApiPage<TPage, TItem>(this, request, values, response, items?.ToList() ?? new List<TItem>());
        }

        private object? ValueAfter(ApiPage<TPage, TItem> page, TPage data)
        {
            object? value;
            if (_row.First is { } first)
            {
                if (page.Items.Count == 0)
                {
                    return null;
                }

                var current = Given(page.Values) is { } given ? Convert.ToDecimal(given, CultureInfo.InvariantCulture) : first;
                if (_row.Pages is { } pages && PageLinks.Count(pages(data)) is { } count && current - first + 1 >= count)
                {
                    return null;
                }

                value = current + (_row.CountsPages ? 1 : page.Items.Count);
            }
            else
            {
                var cursor = _row.LastItem is not { } last ? _row.Next!(data) : page.Items.Count == 0 ? null : last(page.Items[page.Items.Count - 1]);
                value = cursor switch
                {
                    JsonElement { ValueKind: JsonValueKind.String } text => text.GetString(),
                    JsonElement { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
                    JsonElement => null,
                    var other => other,
                };
            }

            if (value is null or "")
            {
                return null;
            }

            if (_row.ArgumentType.IsInstanceOfType(value))
            {
                return value;
            }

            if (_row.ArgumentType == typeof(string))
            {
                return Text(value);
            }

            try
            {
                return Convert.ChangeType(value, _row.ArgumentType, CultureInfo.InvariantCulture);
            }
            catch (Exception error) when (error is InvalidCastException or FormatException or OverflowException)
            {
                throw new ApiRequestException("what leads to the next page is no value of its parameter");
            }
        }

        private string? LinkAfter(ApiPage<TPage, TItem> page, TPage data, PageRequest request)
        {
            var link = _row.Next is { } next ? Text(next(data)) : PageLinks.Next(page.Response.Headers);
            if (string.IsNullOrEmpty(link) || request.Address.Length == 0)
            {
                return null;
            }

            // Neither is said with the link: it may hold a credential.
            var from = new Uri(request.Address);
            if (!Uri.TryCreate(from, link, out var target))
            {
                throw new ApiRequestException("the link to the next page is no URL");
            }

            const UriComponents origin = UriComponents.SchemeAndServer | UriComponents.StrongPort;
            if (Uri.Compare(from, target, origin, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) != 0)
            {
                throw new ApiRequestException("the next page is at another origin");
            }

            return target.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped);
        }
    }

    /// <summary>What stands in bodies and headers at a place.</summary>
    internal static class PageLinks
    {
        private static readonly char[] s_blanks = { ' ', '\t' };

        private static readonly Regex s_link = new Regex(
            @"<([^<>]*)>((?:\s*;\s*[^\s=;,]*(?:\s*=\s*(?:""(?:[^""\\]|\\.)*""|[^\s;,""]*))?)*)", RegexOptions.CultureInvariant);

        private static readonly Regex s_parameter = new Regex(
            @";\s*([^\s=;,]+)\s*=\s*(?:""((?:[^""\\]|\\.)*)""|([^\s;,""]*))", RegexOptions.CultureInvariant);

        /// <summary>The value of a key in a map.</summary>
        public static T? At<T>(IReadOnlyDictionary<string, T>? map, string key) => map is not null && map.TryGetValue(key, out var value) ? value : default;

        /// <summary>The value of a key in a map.</summary>
        public static T? At<T>(Dictionary<string, T>? map, string key) => map is not null && map.TryGetValue(key, out var value) ? value : default;

        /// <summary>The member of an object that the document does not describe.</summary>
        public static object? In(object? value, string key) => value switch
        {
            JsonElement { ValueKind: JsonValueKind.Object } json => json.TryGetProperty(key, out var found) ? found : (object?)null,
            IReadOnlyDictionary<string, object?> map => map.TryGetValue(key, out var found) ? found : null,
            _ => null,
        };

        /// <summary>A number, whatever its type.</summary>
        public static decimal? Count(object? value) => value switch
        {
            null => null,
            JsonElement element => element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out var number) ? number : null,
            _ => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        };

        /// <summary>A boolean that the document does not describe.</summary>
        public static bool? Flag(object? value) => value switch
        {
            bool flag => flag,
            JsonElement { ValueKind: JsonValueKind.True } => true,
            _ => false,
        };

        /// <summary>The first link whose relation is `next` (RFC 8288); one with an anchor says nothing of this page.</summary>
        public static string? Next(Multimap<string, string> headers) =>
            headers.TryGetValue("Link", out var lines) ? Next(string.Join(", ", lines)) : null;

        internal static string? Next(string header)
        {
            foreach (Match link in s_link.Matches(header))
            {
                var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
                foreach (Match parameter in s_parameter.Matches(link.Groups[2].Value))
                {
                    var name = parameter.Groups[1].Value;
                    if (!parameters.ContainsKey(name))
                    {
                        // Of parameters of one name the first counts.
                        parameters[name] = parameter.Groups[2].Success ? Regex.Replace(parameter.Groups[2].Value, @"\\(.)", "$1") : parameter.Groups[3].Value;
                    }
                }

                var relations = parameters.TryGetValue("rel", out var rel) ? rel.Split(s_blanks, StringSplitOptions.RemoveEmptyEntries) : Array.Empty<string>();
                if (relations.Contains("next", StringComparer.OrdinalIgnoreCase) && !parameters.ContainsKey("anchor"))
                {
                    return link.Groups[1].Value;
                }
            }

            return null;
        }
    }
}
