// Parameters as text: the styles of path, query, header and cookie parameters (OAS 3.1 §4.8.12.2, RFC 6570).

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.Linq;
    using global::System.Text;
    using global::System.Text.Json;
    using global::System.Text.RegularExpressions;

    /// <summary>How an array or object stands in a parameter.</summary>
    internal enum ParameterStyle
    {
        Simple,
        Segments,
        Label,
        Matrix,
        Form,
        SpaceDelimited,
        TabDelimited,
        PipeDelimited,
        DeepObject,
    }

    internal static class ParameterSerializer
    {
        /// <summary>Runs of what RFC 6265 §4.1.1 has no place for.</summary>
        private static readonly Regex NoCookie = new Regex(@"[^\x21\x23-\x2B\x2D-\x3A\x3C-\x5B\x5D-\x7E]+", RegexOptions.CultureInvariant);

        // Reserved characters that do not end a value or the query, without the apostrophe, which is always encoded by whoever
        // writes URLs as browsers do (WHATWG URL, special-query percent-encode set).
        private const string Reserved = ":/?@!$()*,;";

        /// <summary>Adds a path parameter. What is empty has no text in any style, and would name another resource: it is refused.</summary>
        public static void Path<T>(RequestOptions request, string name, JsonCodec<T> codec, T value, ParameterStyle style, bool explode)
        {
            var text = TextOf(request, codec, value);
            var element = text is null ? JsonBytes.ToElement(codec, value) : default;
            if ((text ?? Joined(element, true, item => item)).Length == 0)
            {
                throw new ApiRequestException($"The path parameter {name} must not be empty.");
            }

            request.PathParameters[name] = PathText(name, text, element, style, explode);
        }

        /// <summary>Adds a path parameter whose value is written in a media type.</summary>
        public static void PathContent<T>(RequestOptions request, string name, JsonCodec<T> codec, T value) =>
            request.PathParameters[name] = Encode(ContentText(codec, value), false);

        public static void Query<T>(RequestOptions request, string name, JsonCodec<T> codec, T value, ParameterStyle style, bool explode, bool allowReserved)
        {
            var text = TextOf(request, codec, value);
            if (text is not null)
            {
                request.EncodedQuery.Add(Encode(name, false) + "=" + Encode(text, allowReserved));
                return;
            }

            var start = request.EncodedQuery.Count;
            QueryPairs(request.EncodedQuery, name, JsonBytes.ToElement(codec, value), style, explode, allowReserved);
            for (var index = start; index < request.EncodedQuery.Count; index++)
            {
                NoteProperty(request, name, request.EncodedQuery[index]);
            }
        }

        public static void QueryContent<T>(RequestOptions request, string name, JsonCodec<T> codec, T value) =>
            request.EncodedQuery.Add(Encode(name, false) + "=" + Encode(ContentText(codec, value), false));

        public static void Header<T>(RequestOptions request, string name, JsonCodec<T> codec, T value, bool explode)
        {
            var text = TextOf(request, codec, value);
            if (text is null)
            {
                text = Joined(JsonBytes.ToElement(codec, value), explode, item => item);
                if (text.Length == 0)
                {
                    // A list or an object of nothing is not sent, an empty text is.
                    return;
                }
            }

            request.HeaderParameters[name] = new List<string> { Headers.Checked(name, text) };
        }

        public static void HeaderContent<T>(RequestOptions request, string name, JsonCodec<T> codec, T value) =>
            request.HeaderParameters[name] = new List<string> { Headers.Checked(name, Ascii(ContentText(codec, value))) };

        public static void CookieContent<T>(RequestOptions request, string name, JsonCodec<T> codec, T value) =>
            AddCookie(request, name, Encode(name, false) + "=" + Encode(ContentText(codec, value), false));

        public static void Cookie<T>(RequestOptions request, string name, JsonCodec<T> codec, T value, bool explode)
        {
            var text = TextOf(request, codec, value);
            var pairs = new List<string>();
            if (text is not null)
            {
                pairs.Add(Encode(name, false) + "=" + Encode(text, false));
            }
            else
            {
                QueryPairs(pairs, name, JsonBytes.ToElement(codec, value), ParameterStyle.Form, explode, false);
            }

            foreach (var pair in pairs)
            {
                AddCookie(request, name, pair);
            }
        }

        /// <summary>Adds cookies in which nothing is escaped (OpenAPI 3.2 §4.12.3): what needs it has to be given in an escaped form.</summary>
        public static void RawCookie<T>(RequestOptions request, string name, JsonCodec<T> codec, T value, bool explode)
        {
            var text = TextOf(request, codec, value);
            var element = text is null ? JsonBytes.ToElement(codec, value) : default;
            if (text is null && !HasMembers(element))
            {
                return;
            }

            var pairs = new List<string>();
            if (text is null && explode && element.ValueKind == JsonValueKind.Array)
            {
                pairs.AddRange(Items(element).Select(item => RawPair(name, Plain(item))));
            }
            else if (text is null && explode && element.ValueKind == JsonValueKind.Object)
            {
                pairs.AddRange(element.EnumerateObject().Where(IsPresent).Select(member => RawPair(member.Name, Plain(member.Value))));
            }
            else
            {
                pairs.Add(RawPair(name, text ?? Joined(element, false, item => item)));
            }

            foreach (var pair in pairs)
            {
                AddPair(request, name, pair);
            }
        }

        private static string RawPair(string name, string text)
        {
            var pair = name + "=" + text;
            if (pair.Any(sign => sign is < ' ' or > '~' or ';'))
            {
                throw new ApiRequestException($"The cookie {name} has to be given in an escaped form.");
            }

            return pair;
        }

        /// <summary>The pairs that a value gives in a query string or a form.</summary>
        public static void QueryPairs(List<string> pairs, string name, JsonElement element, ParameterStyle style, bool explode, bool allowReserved)
        {
            string Encoded(string text) => Encode(text, allowReserved);
            var key = Encode(name, false);
            switch (element.ValueKind)
            {
                case JsonValueKind.Array:
                    var items = Items(element).Select(Plain).Select(Encoded).ToList();
                    if (items.Count == 0)
                    {
                        return;
                    }

                    if (style == ParameterStyle.DeepObject)
                    {
                        DeepPairs(pairs, name, element, allowReserved);
                    }
                    else if (explode)
                    {
                        pairs.AddRange(items.Select(item => key + "=" + item));
                    }
                    else
                    {
                        pairs.Add(key + "=" + string.Join(Delimiter(style), items));
                    }

                    break;
                case JsonValueKind.Object when style == ParameterStyle.DeepObject:
                    DeepPairs(pairs, name, element, allowReserved);
                    break;
                case JsonValueKind.Object:
                    var members = element.EnumerateObject().Where(IsPresent).ToList();
                    if (members.Count == 0)
                    {
                        return;
                    }

                    if (explode)
                    {
                        foreach (var member in members)
                        {
                            // What is deeper than a list of texts has brackets: `a[b]=1`.
                            QueryPairs(pairs, member.Name, member.Value, HasObject(member.Value) ? ParameterStyle.DeepObject : style, true, allowReserved);
                        }
                    }
                    else
                    {
                        pairs.Add(key + "=" + string.Join(Delimiter(style), members.SelectMany(member => new[] { Encoded(member.Name), Encoded(Plain(member.Value)) })));
                    }

                    break;
                case JsonValueKind.Null:
                case JsonValueKind.Undefined:
                    pairs.Add(key + "=");
                    break;
                default:
                    pairs.Add(key + "=" + Encoded(Plain(element)));
                    break;
            }
        }

        /// <summary>Percent-encodes all but the unreserved characters of RFC 3986 and, where allowed, the reserved ones.</summary>
        public static string Encode(string text, bool allowReserved)
        {
            if (!allowReserved)
            {
                return Uri.EscapeDataString(text);
            }

            var result = new StringBuilder(text.Length);
            for (var index = 0; index < text.Length; index++)
            {
                var character = text[index];
                if (Reserved.IndexOf(character) >= 0 || IsTriple(text, index))
                {
                    result.Append(character);
                }
                else
                {
                    var length = char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;
                    result.Append(Uri.EscapeDataString(text.Substring(index, length)));
                    index += length - 1;
                }
            }

            return result.ToString();
        }

        /// <summary>A JSON value as plain text: text without quotes, arrays and objects as JSON.</summary>
        public static string Plain(JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.String => element.GetString()!,
            JsonValueKind.Null or JsonValueKind.Undefined => string.Empty,
            _ => element.GetRawText(),
        };

        /// <summary>What is null in a list is left out.</summary>
        public static IEnumerable<JsonElement> Items(JsonElement list) =>
            list.EnumerateArray().Where(item => item.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined));

        private static bool IsTriple(string text, int index) =>
            text[index] == '%' && index + 2 < text.Length && Uri.IsHexDigit(text[index + 1]) && Uri.IsHexDigit(text[index + 2]);

        private static bool HasObject(JsonElement element) =>
            element.ValueKind == JsonValueKind.Object
            || (element.ValueKind == JsonValueKind.Array && element.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object));

        private static bool IsPresent(JsonProperty member) => member.Value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined);

        private static bool HasMembers(JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.Array => Items(element).Any(),
            JsonValueKind.Object => element.EnumerateObject().Any(IsPresent),
            JsonValueKind.Null or JsonValueKind.Undefined => false,
            _ => true,
        };

        /// <summary>JSON for a header, which can hold no more than ASCII everywhere: the rest is escaped.</summary>
        private static string Ascii(string json)
        {
            var text = new StringBuilder(json.Length);
            foreach (var character in json)
            {
                if (character < '\u007f')
                {
                    text.Append(character);
                }
                else
                {
                    text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                }
            }

            return text.ToString();
        }

        private static string ContentText<T>(JsonCodec<T> codec, T value) => Encoding.UTF8.GetString(JsonBytes.Write(codec, value, JsonUse.Request));

        /// <summary>A credential as it is, but for what no cookie can hold.</summary>
        public static string CookieCredential(string name, string text)
        {
            Headers.CheckedLine(name, text);
            return NoCookie.Replace(text, run => Encode(run.Value, false));
        }

        private static void AddCookie(RequestOptions request, string name, string pair)
        {
            Headers.CheckedLine(name, Uri.UnescapeDataString(pair.Substring(pair.IndexOf('=') + 1)));
            AddPair(request, name, pair);
        }

        private static void AddPair(RequestOptions request, string name, string pair)
        {
            request.CookieTexts.Add(pair);
            NoteProperty(request, name, pair);
        }

        private static void NoteProperty(RequestOptions request, string name, string pair)
        {
            if (!pair.StartsWith(Encode(name, false) + "=", StringComparison.Ordinal))
            {
                (request.PropertyPairs ??= new List<string>()).Add(pair);
            }
        }

        private static string Delimiter(ParameterStyle style) => style switch
        {
            ParameterStyle.SpaceDelimited => "%20",
            ParameterStyle.TabDelimited => "%09",
            ParameterStyle.PipeDelimited => "%7C",
            _ => ",",
        };

        private static string PathText(string name, string? text, JsonElement element, ParameterStyle style, bool explode)
        {
            string Encoded(string item) => Encode(item, false);
            var key = Encoded(name);
            switch (style)
            {
                case ParameterStyle.Label:
                    return "." + (text is not null ? Encoded(text) : Joined(element, explode, Encoded, explode ? "." : ","));
                case ParameterStyle.Matrix when text is not null:
                    return ";" + key + "=" + Encoded(text);
                case ParameterStyle.Matrix when !explode:
                    return ";" + key + "=" + Joined(element, false, Encoded);
                case ParameterStyle.Matrix when element.ValueKind == JsonValueKind.Array:
                    return string.Concat(Items(element).Select(item => ";" + key + "=" + Encoded(Plain(item))));
                case ParameterStyle.Matrix:
                    return string.Concat(element.EnumerateObject().Where(IsPresent).Select(member => ";" + Encoded(member.Name) + "=" + Encoded(Plain(member.Value))));
                case ParameterStyle.Segments:
                    string Slashed(string item) => string.Join("/", item.Split('/').Select(Encoded));
                    return text is not null ? Slashed(text) : Joined(element, explode, Slashed);
                default:
                    return text is not null ? Encoded(text) : Joined(element, explode, Encoded);
            }
        }

        private static string Joined(JsonElement element, bool explode, Func<string, string> encode, string delimiter = ",") => element.ValueKind switch
        {
            JsonValueKind.Array => string.Join(delimiter, Items(element).Select(Plain).Select(encode)),
            JsonValueKind.Object => string.Join(
                delimiter,
                element.EnumerateObject().Where(IsPresent).Select(member => encode(member.Name) + (explode ? "=" : ",") + encode(Plain(member.Value)))),
            _ => encode(Plain(element)),
        };

        /// <summary>
        /// `filter[a][b]=1`: what servers that know deepObject read. Items of an array have brackets too: `a[]=1`, and numbered ones where they
        /// are no texts, `a[0][b]=1`.
        /// </summary>
        private static void DeepPairs(List<string> pairs, string name, JsonElement element, bool allowReserved)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.Object:
                    foreach (var member in element.EnumerateObject().Where(IsPresent))
                    {
                        DeepPairs(pairs, name + "[" + member.Name + "]", member.Value, allowReserved);
                    }

                    break;
                case JsonValueKind.Array:
                    for (var at = 0; at < element.GetArrayLength(); at++)
                    {
                        var isNumbered = element[at].ValueKind is JsonValueKind.Array or JsonValueKind.Object;
                        DeepPairs(pairs, name + "[" + (isNumbered ? at.ToString(CultureInfo.InvariantCulture) : string.Empty) + "]", element[at], allowReserved);
                    }

                    break;
                case JsonValueKind.Null or JsonValueKind.Undefined:
                    break;
                default:
                    pairs.Add(Encode(name, false) + "=" + Encode(Plain(element), allowReserved));
                    break;
            }
        }

        private static string? TextOf<T>(RequestOptions request, JsonCodec<T> codec, T value)
        {
            if (request.DateTimeFormat == Configuration.ISO8601_DATETIME_FORMAT || ReferenceEquals(codec, JsonCodecs.DateOfDateTime))
            {
                return codec.ToText(value);
            }

            return value switch
            {
                DateTime date => date.ToString(request.DateTimeFormat, CultureInfo.InvariantCulture),
                DateTimeOffset date => date.ToString(request.DateTimeFormat, CultureInfo.InvariantCulture),
                _ => codec.ToText(value),
            };
        }
    }

    internal static class Headers
    {
        /// <summary>Refuses what would end a header and begin another, and what no header can carry (RFC 9110 §5.5).</summary>
        public static string Checked(string name, string value)
        {
            foreach (var character in CheckedLine(name, value))
            {
                if (character > '\u00FF')
                {
                    throw new ApiRequestException($"The value of {name} must have no characters beyond Latin-1.");
                }
            }

            return value;
        }

        /// <summary>Refuses what is no name of a header (RFC 9110 §5.1).</summary>
        public static string CheckedName(string name)
        {
            foreach (var character in name)
            {
                if (character > '~' || (!char.IsLetterOrDigit(character) && "!#$%&'*+-.^_`|~".IndexOf(character) < 0))
                {
                    throw new ApiRequestException("A header has a name that no header can have.");
                }
            }

            return name.Length > 0 ? name : throw new ApiRequestException("A header has no name.");
        }

        /// <summary>Refuses line breaks and other control characters in what is percent-encoded, and can have all others.</summary>
        public static string CheckedLine(string name, string value)
        {
            foreach (var character in value)
            {
                if ((character < ' ' && character != '\t') || character == '\u007F')
                {
                    throw new ApiRequestException($"The value of {name} must have no line breaks or other control characters.");
                }
            }

            return value;
        }
    }
}
