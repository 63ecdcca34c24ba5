// Requests: parameters in their styles, fields of bodies, pauses, dates.

using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Text;
using Runtime.Client;
using Runtime.Client.Internal;

namespace RuntimeTests
{
    internal static class RequestTests
    {
        private static readonly List<string> s_colors = new List<string> { "a b", "c" };

        public static void QueryStyles()
        {
            Check.Equal("c=a%20b&c=c", Query(ParameterStyle.Form, true));
            Check.Equal("c=a%20b,c", Query(ParameterStyle.Form, false));
            Check.Equal("c=a%20b|c", Query(ParameterStyle.PipeDelimited, false).Replace("%7C", "|"));
            Check.Equal("c=a%20b%20c", Query(ParameterStyle.SpaceDelimited, false));
        }

        public static void OnlyAnotherBasePathTakesThePlaceOfTheServerOfAnOperation()
        {
            var own = new Dictionary<string, object> { ["url"] = "https://own.example.com" };
            var servers = new Dictionary<string, List<IReadOnlyDictionary<string, object>>>
            {
                ["FilesApi.Put"] = new List<IReadOnlyDictionary<string, object>> { own },
            };
            foreach (var (basePath, expected) in new[] { (new Configuration().BasePath, "https://own.example.com"), ("http://localhost:1", null) })
            {
                var configuration = new Configuration { BasePath = basePath, OperationServers = servers };
                Check.Equal(expected, configuration.GetOperationServerUrl("FilesApi.Put", 0));
                Check.Equal(expected, Configuration.MergeConfigurations(GlobalConfiguration.Instance, configuration).GetOperationServerUrl("FilesApi.Put", 0));
            }
        }

        public static void AFileHasItsOwnTypeWhereThePartAllowsIt()
        {
            foreach (var (own, allowed, sent) in new[]
            {
                ("application/octet-stream", "image/png", "image/png"),
                ("application/octet-stream", "image/*", "application/octet-stream"),
                ("IMAGE/JPEG; q=1", "image/png, image/jpeg", "IMAGE/JPEG; q=1"),
                ("image/gif", "image/png, image/*", "image/gif"),
                ("image/gif", "image/png, image/jpeg", "image/png"),
                ("text/plain", "application/octet-stream", "text/plain"),
                ("text/plain", string.Empty, "text/plain"),
            })
            {
                Check.Equal(sent, MediaTypes.OfPart(own, allowed));
            }
        }

        public static void ArgumentsThatAreNullAreLeftOut()
        {
            var request = Sent(
                new[]
                {
                    Argument.Query("a", false, "a", JsonCodecs.String, ParameterStyle.Form, true, false),
                    Argument.Query("b", false, "b", JsonCodecs.Int32, ParameterStyle.Form, true, false),
                    Argument.Query("c", false, "c", JsonCodecs.Int32, ParameterStyle.Form, true, false),
                    Argument.Header("d", false, "d", JsonCodecs.Boolean, false),
                    Argument.Header("e", false, "e", JsonCodecs.Boolean, false),
                    Argument.Cookie("f", false, "f", JsonCodecs.String, false),
                    Argument.QueryContent("g", false, "g", JsonCodecs.Any),
                },
                null,
                null,
                null,
                null,
                0,
                null,
                false,
                null,
                null);
            Check.Equal("c=0", string.Join("&", request.EncodedQuery));
            Check.Equal(1, request.HeaderParameters.Count);
            Check.Equal("false", request.HeaderParameters["e"][0]);
            Check.Equal(0, request.CookieTexts.Count);
        }

        public static void RequiredArgumentsAreNamedUnlessSomethingStandsIn()
        {
            var body = BodyDescription.Whole(new BodyContent(BodyWriter.Json, "application/json", "application/json"));
            var rows = new[] { Argument.Body("pet", true, JsonCodecs.String) };
            try
            {
                Sent(rows, body, null, new object?[] { null });
            }
            catch (ApiRequestException error)
            {
                Check.Equal("Missing required parameter 'pet' when calling PetsApi->Add", error.Message);
                var raw = new CallOptions { Body = new MemoryStream(Encoding.UTF8.GetBytes("{}")) };
                Check.Equal<RequestBody?>(null, Sent(rows, body, raw, new object?[] { null }).Body);
                return;
            }

            throw new InvalidOperationException("expected an exception");
        }

        public static void BodiesAreWrittenInTheMediaTypeThatTheCallerAsksFor()
        {
            var rows = new[] { Argument.Body("pet", true, JsonCodecs.Any) };
            var body = BodyDescription.Whole(
                new BodyContent(BodyWriter.Json, "application/json", "application/json"),
                new BodyContent(BodyWriter.Form, "application/x-www-form-urlencoded", "application/x-www-form-urlencoded", Text("a")));
            object pet = new Dictionary<string, object> { ["a"] = "x y" };
            Check.Equal("{\"a\":\"x y\"}", Content(Sent(rows, body, null, pet).Body!));
            foreach (var wanted in new[] { "application/x-www-form-urlencoded", "Application/X-WWW-Form-Urlencoded; charset=utf-8" })
            {
                Check.Equal("a=x+y", Content(Sent(rows, body, new CallOptions { ContentType = wanted }, pet).Body!));
            }
        }

        public static void FieldsMakeABodyWhereOneIsGivenOrRequired()
        {
            var rows = new[] { Argument.Field("a", false, "a", JsonCodecs.String), Argument.Field("b", false, "b", JsonCodecs.Int32) };
            var content = new BodyContent(BodyWriter.Form, "application/x-www-form-urlencoded", "application/x-www-form-urlencoded", Text("a"), Text("b"));
            Check.Equal<RequestBody?>(null, Sent(rows, BodyDescription.Fields(false, content), null, null, null).Body);
            Check.Equal(string.Empty, Content(Sent(rows, BodyDescription.Fields(true, content), null, null, null).Body!));
            Check.Equal("b=0", Content(Sent(rows, BodyDescription.Fields(false, content), null, null, 0).Body!));
        }

        public static void PathSegmentsNameNoOtherResource()
        {
            Check.Throws<ApiRequestException>(
                () => ParameterSerializer.Path(new RequestOptions(), "id", JsonCodecs.String, string.Empty, ParameterStyle.Simple, false));
            foreach (var value in new[] { ".", ".." })
            {
                var dots = new RequestOptions();
                ParameterSerializer.Path(dots, "id", JsonCodecs.String, value, ParameterStyle.Simple, false);
                Check.Throws<ApiRequestException>(() => new ApiClient("http://localhost").Get<object>("/things/{id}", dots));
            }

            var request = new RequestOptions();
            ParameterSerializer.Path(request, "id", JsonCodecs.String, "a/b", ParameterStyle.Simple, false);
            Check.Equal("a%2Fb", request.PathParameters["id"]);
        }

        public static void HeadersEndNoLine() => Check.Throws<ApiRequestException>(
            () => ParameterSerializer.Header(new RequestOptions(), "a", JsonCodecs.String, "x\r\nb: y", false));

        public static void CookiesAreEncodedAndEndNoLine()
        {
            var request = new RequestOptions();
            ParameterSerializer.Cookie(request, "a", JsonCodecs.String, "\u65e5;", false);
            ParameterSerializer.Cookie(request, "b", JsonCodecs.List(JsonCodecs.String), s_colors, true);
            Check.Equal("a=%E6%97%A5%3B; b=a%20b; b=c", string.Join("; ", request.CookieTexts));
            Check.Equal("%09%E6%97%A5", ParameterSerializer.CookieCredential("c", "\t\u65e5"));
            var broken = new List<string> { "c", "d\r\ne" };
            Check.Throws<ApiRequestException>(() => ParameterSerializer.Cookie(request, "a", JsonCodecs.String, broken[1], false));
            foreach (var explode in new[] { false, true })
            {
                Check.Throws<ApiRequestException>(() => ParameterSerializer.Cookie(request, "b", JsonCodecs.List(JsonCodecs.String), broken, explode));
            }
        }

        public static void WhatIsNullInAListIsLeftOut()
        {
            var gaps = JsonBytes.Parse("[null,\"a\",null,\"b\"]");
            var pairs = new List<string>();
            ParameterSerializer.QueryPairs(pairs, "c", gaps, ParameterStyle.Form, true, false);
            ParameterSerializer.QueryPairs(pairs, "d", gaps, ParameterStyle.Form, false, false);
            ParameterSerializer.QueryPairs(pairs, "e", JsonBytes.Parse("[null]"), ParameterStyle.Form, false, false);
            Check.Equal("c=a&c=b&d=a,b", string.Join("&", pairs));
            var part = new PartDescription("p", PartFormat.Text, string.Empty, true, ParameterStyle.Form, true, false);
            var body = new MultipartBody("multipart/form-data");
            body.Add(part, JsonCodecs.Any, gaps);
            Check.Equal(3, Content(body).Split("name=\"p\"").Length);
        }

        public static void NullAsksForAStreamAsAnObject()
        {
            var body = BodyDescription.Whole(new BodyContent(BodyWriter.Json, "application/json", "application/json")).Choosing("stream");
            Check.Equal("{\"stream\":true}", Content(body.OfModel<object?>(JsonCodecs.Any, null, null)!));
        }

        public static void AFileIsNoForm()
        {
            var multipart = new BodyContent(BodyWriter.Multipart, "multipart/form-data", "multipart/form-data");
            var file = new FileParameter(new MemoryStream(new byte[] { 1 }));
            Check.Throws<ApiRequestException>(() => BodyDescription.Whole(multipart).OfFile(file, null));
            var both = BodyDescription.Whole(new BodyContent(BodyWriter.Bytes, "application/octet-stream", "application/octet-stream"), multipart);
            Check.Throws<ApiRequestException>(() => both.OfFile(file, "multipart/form-data"));
            Check.Equal("\u0001", Content(both.OfFile(file, null)));
        }

        public static void MultipartQuotesNamesAndCanBeRepeated()
        {
            var body = new MultipartBody("multipart/form-data");
            body.Add(Text("a\"\r\nb"), JsonCodecs.Int32, 7);
            body.AddFile(File("f"), new FileParameter("x.txt", new MemoryStream(Encoding.UTF8.GetBytes("data"))));
            var first = Content(body);
            Check.Equal(true, body.CanRepeat);
            Check.Equal(first, Content(body));
            Check.Equal(true, first.Contains("name=\"a%22%0D%0Ab\"\r\n\r\n7\r\n", StringComparison.Ordinal));
            Check.Equal(true, first.Contains("name=\"f\"; filename=\"x.txt\"", StringComparison.Ordinal));
            Check.Equal(true, first.EndsWith("--\r\n", StringComparison.Ordinal));
        }

        public static void RetryAfterInAllItsForms()
        {
            Check.Equal(TimeSpan.FromSeconds(2.5), Wait("Retry-After", "2.5"));
            Check.Equal(TimeSpan.FromMilliseconds(250), Wait("retry-after-ms", "250"));
            Check.Equal(TimeSpan.Zero, Wait("Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT"));
            Check.Equal(true, Wait("Retry-After", DateTimeOffset.UtcNow.AddHours(1).ToString("r")) > TimeSpan.FromMinutes(59));
            Check.Equal<TimeSpan?>(null, Wait("Retry-After", "soon"));
            Check.Equal<TimeSpan?>(null, Wait("Retry-After", "-1"));
            Check.Equal<TimeSpan?>(null, Wait("X-Other", "1"));
        }

        public static void OnlySafeCallsAreRepeated()
        {
            Check.Equal(true, RetryConfiguration.IsRetryable(429, false));
            Check.Equal(false, RetryConfiguration.IsRetryable(500, false));
            Check.Equal(true, RetryConfiguration.IsRetryable(500, true));
            Check.Equal(false, RetryConfiguration.IsRetryable(400, true));
            Check.Equal(false, RetryConfiguration.IsRepeatable(HttpMethod.Post, false));
            Check.Equal(true, RetryConfiguration.IsRepeatable(HttpMethod.Post, true));
            Check.Equal(true, RetryConfiguration.IsRepeatable(HttpMethod.Put, false));
        }

        public static void DatesOfAnyFraction()
        {
            foreach (var (text, ticks) in new[] { ("", 0L), (".5", 5000000L), (".1234567", 1234567L), (".123456789", 1234567L) })
            {
                Check.Equal(true, Dates.TryParse($"2020-01-02T03:04:05{text}Z", out DateTime value));
                Check.Equal(new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc).AddTicks(ticks), value);
                Check.Equal(DateTimeKind.Utc, value.Kind);
            }

            Check.Equal(false, Dates.TryParse("02.01.2020", out DateTime _));
            Check.Equal("2020-01-02T03:04:05.000Z", Dates.Write(new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc)));
        }

        public static void TextIsReadByItsCharset()
        {
            foreach (var (charset, bytes, text) in new[]
            {
                ("windows-1252", new byte[] { 0x80, 0xE9 }, "€é"), ("\"Windows-1251\"", new byte[] { 0xC6 }, "Ж"), ("iso-8859-1", new byte[] { 0xE9 }, "é"),
                ("shift_jis", new byte[] { 0x93, 0xFA }, "日"), ("utf-16", new byte[] { 0x41, 0 }, "A"), ("utf-8", new byte[] { 0xC3, 0xA9 }, "é"), ("no-such", new byte[] { 0xC3, 0xA9 }, "é"),
            })
            {
                using var response = new HttpResponseMessage { Content = new ByteArrayContent(bytes) };
                response.Content.Headers.TryAddWithoutValidation("Content-Type", "text/csv; charset=" + charset);
                Check.Equal(text, IncomingResponse.EncodingOf(response, bytes).GetString(bytes));
            }

            // JSON is UTF-8 whatever its type says, unless its bytes are none.
            foreach (var (charset, bytes, text) in new[]
            {
                ("iso-8859-1", new byte[] { 0x22, 0xC3, 0xA9, 0x22 }, "\"é\""), ("iso-8859-1", new byte[] { 0x22, 0xE9, 0x22 }, "\"é\""),
                ("utf-16", new byte[] { 0x31, 0 }, "1"),
            })
            {
                using var response = new HttpResponseMessage { Content = new ByteArrayContent(bytes) };
                response.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=" + charset);
                Check.Equal(text, IncomingResponse.EncodingOf(response, bytes).GetString(bytes));
            }
        }

        public static void SecretsAreRedacted()
        {
            foreach (var name in new[] { "Authorization", "authorization", "X-Api-Key", "Cookie" })
            {
                Check.Equal(true, Redaction.IsSecret(name));
            }

            Check.Equal(false, Redaction.IsSecret("Accept"));
            Check.Equal(false, Redaction.Url("https://x.example.com/a?api_key=hidden&b=1").Contains("hidden", StringComparison.Ordinal));
        }

        private static RequestOptions Sent(Argument[] rows, BodyDescription? body, CallOptions? call, params object?[] values)
        {
            var operation = new OperationDescription("PetsApi.Add", "add", HttpMethod.Post, "/pets", string.Empty, Array.Empty<string[]>(), rows, body);
            var request = new RequestOptions { Description = operation, Call = call };
            Argument.WriteAll(request, operation, values, new Configuration());
            return request;
        }

        private static string Query(ParameterStyle style, bool explode)
        {
            var request = new RequestOptions();
            ParameterSerializer.Query(request, "c", JsonCodecs.List(JsonCodecs.String), s_colors, style, explode, false);
            return string.Join("&", request.EncodedQuery);
        }

        private static PartDescription Text(string name) => new PartDescription(name, PartFormat.Text, string.Empty, false, ParameterStyle.Form, true, false);

        private static PartDescription File(string name) => new PartDescription(name, PartFormat.File, string.Empty, false, ParameterStyle.Form, true, false);

        private static string Content(RequestBody body) => body.Create().ReadAsStringAsync().GetAwaiter().GetResult();

        private static TimeSpan? Wait(string name, string value)
        {
            using var response = new HttpResponseMessage();
            response.Headers.TryAddWithoutValidation(name, value);
            return RetryConfiguration.RetryAfter(response);
        }
    }
}
