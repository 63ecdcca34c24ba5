// Dates, numbers, bytes and uuids on their way out and back: fresh values of every precision, and texts as servers spell them.

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using Runtime.Client;
using Runtime.Client.Internal;
using Runtime.Model;

namespace RuntimeTests
{
    internal static class ValueTests
    {
        private const int Rounds = 2000;

        /// <summary>Ticks of a second, and how they are written.</summary>
        private static readonly (int Ticks, string Text)[] s_fractions =
        {
            (0, ".000"), (1, ".0000001"), (10, ".000001"), (1000, ".0001"), (10_000, ".001"), (5_000_000, ".500"), (1_200_000, ".120"),
            (1_234_567, ".1234567"), (1_234_560, ".123456"), (1_234_500, ".12345"), (9_999_999, ".9999999"), (1_000_001, ".1000001"),
        };

        private static readonly DateTime[] s_seconds =
        {
            DateTime.MinValue, new DateTime(1970, 1, 1), new DateTime(2024, 2, 29, 23, 59, 59), new DateTime(9999, 12, 31, 23, 59, 59), new DateTime(1, 12, 31, 1, 2, 3),
        };

        public static void FreshInstantsAreWrittenAsTheyAre()
        {
            foreach (var second in s_seconds)
            {
                foreach (var (ticks, fraction) in s_fractions)
                {
                    var value = DateTime.SpecifyKind(second.AddTicks(ticks), DateTimeKind.Utc);
                    var text = second.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) + fraction + "Z";
                    InEveryPlace(text, JsonCodecs.DateTime, value, Uri.EscapeDataString(text));
                    InEveryPlace(text, JsonCodecs.DateTimeOffset, new DateTimeOffset(value), Uri.EscapeDataString(text));
                    Check.Equal(text, Dates.Write(DateTime.SpecifyKind(value, DateTimeKind.Unspecified)));
                    Check.Equal("{\"instant\":\"" + text + "\"}", Compact(new Values { Instant = value }));
                    Check.Equal("{\"instants\":[\"" + text + "\"]}", Compact(new Values { Instants = new List<DateTime> { value } }));
                    Check.Equal(text, ClientUtils.ParameterToString(value));
                }
            }
        }

        public static void OffsetsAreWrittenAsTheyAre()
        {
            foreach (var (minutes, offset) in new[] { (0, "Z"), (60, "+01:00"), (-90, "-01:30"), (345, "+05:45"), (840, "+14:00"), (-720, "-12:00") })
            {
                var value = new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.FromMinutes(minutes)).AddTicks(5_000_000);
                InEveryPlace("2024-02-29T01:02:03.500" + offset, JsonCodecs.DateTimeOffset, value, null);
            }

            var local = new DateTime(2024, 7, 1, 12, 0, 0, DateTimeKind.Local);
            Check.Equal("2024-07-01T12:00:00.000" + local.ToString("zzz", CultureInfo.InvariantCulture), Dates.Write(local));
        }

        public static void AnyInstantComesBack()
        {
            var random = new Random(20240229);
            for (var round = 0; round < Rounds; round++)
            {
                // Less and less precise: ticks, then microseconds, and so on.
                var step = (long)Math.Pow(10, random.Next(8));
                var ticks = random.NextInt64(DateTime.MinValue.Ticks + TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay) / step * step;
                var value = new DateTime(ticks, DateTimeKind.Utc);
                var text = Dates.Write(value);
                Check.Equal(JsonMatch.Exact, Dates.Read(text, out DateTime again));
                Check.Equal(value, again);
                Check.Equal(value.Ticks, DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).UtcTicks);
                var there = new DateTimeOffset(value).ToOffset(TimeSpan.FromMinutes(random.Next(-14 * 60, 14 * 60)));
                Check.Equal(JsonMatch.Exact, Dates.Read(Dates.Write(there), out DateTimeOffset back));
                Check.Equal(there, back);
                Check.Equal(there.Offset, back.Offset);
            }
        }

        /// <summary>Whatever a server writes for a date with time, the same text goes back: alone in a field, in a list, in a map, in a union.</summary>
        public static void SpellingsOfInstantsAreKept()
        {
            foreach (var (text, isUsual) in new[]
            {
                ("2024-01-02T03:04:05Z", true), ("2024-01-02T03:04:05.1Z", true), ("2024-01-02T03:04:05.1234567891Z", true), ("2024-01-02T03:04:05+02:00", true),
                ("2024-01-02t03:04:05z", true), ("2024-01-02 03:04:05Z", true), ("2016-12-31T23:59:60Z", true), ("0001-01-01T00:00:00Z", true), ("9999-12-31T23:59:59.999Z", true),
                ("2024-01-02T03:04:05", false), ("2024-01-02", false), ("2024-01-02T03:04Z", false), ("yesterday", false), ("", false),
                ("9999-12-31T23:59:60Z", false), ("0001-01-01T00:00:00+05:00", false), ("2024-13-01T00:00:00Z", false), ("2024-01-02T03:04:61Z", false),
            })
            {
                var json = "\"" + text + "\"";
                var whole = $"{{\"instant\":{json},\"instants\":[{json},\"2024-01-02T03:04:05.000Z\",{json}],\"days\":{{\"a\":{json}}}}}";
                var values = JsonBytes.FromText(whole, ValuesJsonConverter.Instance);
                Check.Equal(whole, Compact(values));
                Check.Equal(json, Compact(Stamp.FromJson(json)));
                Check.Equal($"{text}: {isUsual}", $"{text}: {Stamp.FromJson(json).ActualInstance is DateTime}");
                values.Instants.Add(new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
                values.Days["b"] = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
                Check.Equal(
                    $"{{\"instant\":{json},\"instants\":[{json},\"2024-01-02T03:04:05.000Z\",{json},\"2020-01-01T00:00:00.000Z\"],\"days\":{{\"a\":{json},\"b\":\"2020-01-01T00:00:00.000Z\"}}}}",
                    Compact(values));
                values.Instant = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
                Check.Equal(true, Compact(values).StartsWith("{\"instant\":\"2020-01-01T00:00:00.000Z\"", StringComparison.Ordinal));
            }
        }

        public static void ListsAndMapsOfTheirOwnKeepSpellings()
        {
            const string list = "[\"2024-01-02T03:04:05Z\",\"2024-01-02T03:04:06+01:00\",\"no date\"]";
            var codec = JsonCodecs.List(JsonCodecs.DateTime);
            JsonBytes.Read(Encoding.UTF8.GetBytes(list), codec, out var values);
            Check.Equal(list, Text(codec, values));
            values.Insert(0, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
            values.RemoveAt(3);
            Check.Equal("[\"2020-01-01T00:00:00.000Z\",\"2024-01-02T03:04:05Z\",\"2024-01-02T03:04:06+01:00\"]", Text(codec, values));
            values[1] = values[1].AddSeconds(1);
            Check.Equal(true, Text(codec, values).Contains("2024-01-02T03:04:06.000Z", StringComparison.Ordinal));

            const string map = "{\"a\":[\"2024-01-02T03:04:05Z\"],\"b\":[]}";
            var maps = JsonCodecs.Map(codec);
            JsonBytes.Read(Encoding.UTF8.GetBytes(map), maps, out var found);
            found["b"].Add(DateTime.UnixEpoch);
            Check.Equal("{\"a\":[\"2024-01-02T03:04:05Z\"],\"b\":[\"1970-01-01T00:00:00.000Z\"]}", Text(maps, found));
        }

        public static void AnotherSpellingIsNoFinding()
        {
            var values = JsonBytes.FromText("{\"instant\":\"2024-01-02T03:04:05Z\",\"id\":\"ABCDEF00-0000-0000-0000-000000000000\",\"color\":\"blue\"}", ValuesJsonConverter.Instance);
            Check.Equal("/color has a value that its type does not hold exactly", string.Join("; ", ModelInspection.Findings(values)));
            Check.Equal(values, JsonBytes.FromText("{\"instant\":\"2024-01-02T03:04:05.0Z\",\"id\":\"abcdef00-0000-0000-0000-000000000000\",\"color\":\"blue\"}", ValuesJsonConverter.Instance));
        }

        public static void AnItemThatItsTypeDoesNotHoldIsAFindingOfItsListOrMap()
        {
            const string unfitting = " has a value that its type does not hold exactly";
            static string Told(object? value) => string.Join("; ", ModelInspection.Findings(value)).Replace(unfitting, string.Empty, StringComparison.Ordinal);
            var ids = JsonBytes.FromText("[\"ABCDEF00-0000-0000-0000-000000000000\",\"zz\",null]", JsonCodecs.List(JsonCodecs.Guid));
            Check.Equal("/1; /2", Told(ids));
            Check.Equal("[\"ABCDEF00-0000-0000-0000-000000000000\",\"zz\",null]", Text(JsonCodecs.List(JsonCodecs.Guid), ids));
            ids[1] = Guid.NewGuid();
            Check.Equal("/2", Told(ids));
            var maps = JsonBytes.FromText("[{\"a\":1,\"b\":\"zz\"},\"zz\"]", JsonCodecs.List(JsonCodecs.Map(JsonCodecs.Int32)));
            Check.Equal("/1; /0/b", Told(maps));
            var model = JsonBytes.FromText("{\"instants\":[\"zz\"]}", ValuesJsonConverter.Instance);
            Check.Equal("/instants", Told(model));
        }

        public static void DaysTimesAndDurations()
        {
            foreach (var text in new[] { "0001-01-01", "1970-01-01", "2024-02-29", "9999-12-31" })
            {
                var day = DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
                InEveryPlace(text, JsonCodecs.DateOnly, day, text);
                InEveryPlace(text, JsonCodecs.DateOfDateTime, day.ToDateTime(new TimeOnly(23, 59, 59)), text);
                Check.Equal("{\"day\":\"" + text + "\"}", Compact(new Values { Day = day }));
            }

            foreach (var json in new[]
            {
                "{\"day\":\"2024-02-30\"}", "{\"day\":\"02/03/2024\"}", "{\"time\":\"23:59:60.123456789+14:00\"}", "{\"duration\":\"P1Y2M3DT4H5M6.789S\"}", "{\"duration\":\"-PT0.000000001S\"}",
            })
            {
                Check.Equal(json, Compact(JsonBytes.FromText(json, ValuesJsonConverter.Instance)));
            }
        }

        public static void NumbersAreKept()
        {
            foreach (var json in new[]
            {
                "{\"int32\":-2147483648}", "{\"int32\":2147483648}", "{\"int32\":1e400}", "{\"int32\":-0}", "{\"int32\":1.0}",
                "{\"int64\":9223372036854775807}", "{\"int64\":-9223372036854775808}", "{\"int64\":9223372036854775808}", "{\"int64\":-0}",
                "{\"uint64\":18446744073709551615}", "{\"uint64\":18446744073709551616}", "{\"uint64\":-1}", "{\"uint64\":0}",
                "{\"single\":3.4028235E+38}", "{\"single\":1e400}", "{\"single\":-0}", "{\"single\":16777217}", "{\"single\":1E-45}",
                "{\"double\":1.7976931348623157E+308}", "{\"double\":1e400}", "{\"double\":-1e400}", "{\"double\":-0}", "{\"double\":5E-324}", "{\"double\":12345678901234567890}",
                "{\"doubles\":[1e400,-0,1.5,\"x\",null]}", "{\"decimal\":79228162514264337593543950335}", "{\"decimal\":1e400}", "{\"decimal\":1e-400}", "{\"decimal\":1.10}",
                "{\"decimal\":-0}", "{\"decimal\":0.1234567890123456789012345678901}",
            })
            {
                Check.Equal(json, Compact(JsonBytes.FromText(json, ValuesJsonConverter.Instance)));
            }

            Check.Equal("{\"uint64\":18446744073709551615}", Compact(new Values { Uint64 = ulong.MaxValue }));
            Check.Equal(ulong.MaxValue, JsonBytes.FromText("{\"uint64\":18446744073709551615}", ValuesJsonConverter.Instance).Uint64);
        }

        public static void NumbersInParametersAreShort()
        {
            foreach (var text in new[] { "0", "-0", "1.5", "-1.034e-20", "1e-7", "0.000001", "1.25e-7", "100000000000000000000", "1e+21", "-1.5e+300", "5e-324" })
            {
                var value = double.Parse(text, CultureInfo.InvariantCulture);
                Check.Equal(text, JsonCodecs.Double.ToText(value));
                Check.Equal(text, ClientUtils.ParameterToString(value));
            }

            Check.Equal("0.1", JsonCodecs.Single.ToText(0.1f));
            Check.Equal("1e-7", JsonCodecs.Single.ToText(1e-7f));
            Check.Equal("1.50", JsonCodecs.Decimal.ToText(1.50m));
            Check.Equal("-1.034e-20", JsonCodecs.Decimal.ToText(-0.00000000000000000001034m));
            Check.Equal("1e+21", JsonCodecs.Decimal.ToText(1000000000000000000000m));
        }

        public static void FreshNumbersComeBack()
        {
            var random = new Random(400);
            foreach (var value in new[] { 0d, -0d, double.Epsilon, -double.MaxValue, double.MaxValue, 1e21, 1e-7, 0.1, 123456789012345680d }.Concat(
                Enumerable.Range(0, Rounds).Select(_ => BitConverter.Int64BitsToDouble(random.NextInt64()))).Where(double.IsFinite))
            {
                Check.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(double.Parse(Text(JsonCodecs.Double, value), CultureInfo.InvariantCulture)));
                Check.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(double.Parse(JsonCodecs.Double.ToText(value)!, CultureInfo.InvariantCulture)));
                var single = (float)value;
                if (float.IsFinite(single))
                {
                    Check.Equal(BitConverter.SingleToInt32Bits(single), BitConverter.SingleToInt32Bits(float.Parse(Text(JsonCodecs.Single, single), CultureInfo.InvariantCulture)));
                    Check.Equal(BitConverter.SingleToInt32Bits(single), BitConverter.SingleToInt32Bits(float.Parse(JsonCodecs.Single.ToText(single)!, CultureInfo.InvariantCulture)));
                }
            }

            for (var round = 0; round < Rounds; round++)
            {
                var value = new decimal(random.Next(), random.Next(), random.Next(), random.Next(2) == 0, (byte)random.Next(29));
                Check.Equal(value.ToString(CultureInfo.InvariantCulture), Text(JsonCodecs.Decimal, value));
                Check.Equal(value, decimal.Parse(JsonCodecs.Decimal.ToText(value)!, NumberStyles.Float, CultureInfo.InvariantCulture));
                var number = random.NextInt64(long.MinValue, long.MaxValue);
                InEveryPlace(number.ToString(CultureInfo.InvariantCulture), JsonCodecs.Int64, number, null);
                InEveryPlace(unchecked((ulong)number).ToString(CultureInfo.InvariantCulture), JsonCodecs.UInt64, unchecked((ulong)number), null);
            }
        }

        public static void NumbersThatJsonDoesNotHaveAreRefused()
        {
            foreach (var value in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
            {
                Check.Throws<ApiRequestException>(() => RequestBody.Json(JsonCodecs.Double, value, "application/json"));
                Check.Throws<ApiRequestException>(() => RequestBody.Json(ValuesJsonConverter.Instance, new Values { Double = value }, "application/json"));
                Check.Throws<ApiRequestException>(() => Query(JsonCodecs.List(JsonCodecs.Double), new List<double> { value }));
            }
        }

        public static void UuidsAreKept()
        {
            var random = new Random(16);
            for (var round = 0; round < Rounds; round++)
            {
                var bytes = new byte[16];
                random.NextBytes(bytes);
                var value = new Guid(bytes);
                InEveryPlace(value.ToString("D"), JsonCodecs.Guid, value, value.ToString("D"));
                var upper = "\"" + value.ToString("D").ToUpperInvariant() + "\"";
                var json = $"{{\"id\":{upper},\"ids\":[{upper}],\"stamp\":{upper}}}";
                var values = JsonBytes.FromText(json, ValuesJsonConverter.Instance);
                Check.Equal(json, Compact(values));
                Check.Equal<object?>(value, values.Id);
                Check.Equal<object?>(value, values.Stamp.ActualInstance);
            }

            const string braces = "{\"id\":\"{38400000-8cf0-11bd-b23e-10b96e4ef00d}\"}";
            Check.Equal(braces, Compact(JsonBytes.FromText(braces, ValuesJsonConverter.Instance)));
        }

        public static void BytesAreKept()
        {
            var random = new Random(64);
            for (var length = 0; length < 200; length++)
            {
                var bytes = new byte[length];
                random.NextBytes(bytes);
                var text = Convert.ToBase64String(bytes);
                InEveryPlace(text, JsonCodecs.Bytes, bytes, null);
                InEveryPlace(text.TrimEnd('=').Replace('+', '-').Replace('/', '_'), JsonCodecs.BytesUrl, bytes, null);
                JsonBytes.Read(JsonBytes.Write(JsonCodecs.BytesUrl, bytes, JsonUse.Full), JsonCodecs.BytesUrl, out var again);
                Check.Equal(text, Convert.ToBase64String(again));
            }

            foreach (var json in new[] { "{\"bytes\":\"YQ\"}", "{\"bytes\":\"Y Q==\"}", "{\"bytes\":\"-_\"}", "{\"url\":\"YQ==\"}", "{\"url\":\"+/\"}", "{\"bytes\":\"%\"}" })
            {
                Check.Equal(json, Compact(JsonBytes.FromText(json, ValuesJsonConverter.Instance)));
            }
        }

        /// <summary>JSON, path, query, header, cookie, form and a part of a multipart body.</summary>
        private static void InEveryPlace<T>(string text, JsonCodec<T> codec, T value, string? encoded)
        {
            var isNumber = value is decimal or long or ulong;
            Check.Equal(isNumber ? text : "\"" + text + "\"", Text(codec, value));
            Check.Equal(text, codec.ToText(value));
            encoded ??= Uri.EscapeDataString(text);
            var request = new RequestOptions();
            if (text.Length > 0)
            {
                ParameterSerializer.Path(request, "p", codec, value, ParameterStyle.Simple, false);
                Check.Equal(encoded, request.PathParameters["p"]);
            }

            Check.Equal("q=" + encoded, Query(codec, value));
            ParameterSerializer.Header(request, "h", codec, value, false);
            Check.Equal(text, request.HeaderParameters["h"][0]);
            var form = new FormBody("application/x-www-form-urlencoded");
            form.Add(Part(), codec, value);
            Check.Equal("f=" + encoded, form.Create().ReadAsStringAsync().Result);
            var parts = new MultipartBody("multipart/form-data");
            parts.Add(Part(), codec, value);
            Check.Equal(true, parts.Create().ReadAsStringAsync().Result.Contains("\r\n\r\n" + text + "\r\n", StringComparison.Ordinal));
        }

        private static string Query<T>(JsonCodec<T> codec, T value)
        {
            var request = new RequestOptions();
            ParameterSerializer.Query(request, "q", codec, value, ParameterStyle.Form, true, false);
            return string.Join("&", request.EncodedQuery);
        }

        private static PartDescription Part() => new PartDescription("f", PartFormat.Text, string.Empty, false, ParameterStyle.Form, true, false);

        private static string Text<T>(JsonCodec<T> codec, T value) => Encoding.UTF8.GetString(JsonBytes.Write(codec, value, JsonUse.Full));

        private static string Compact(object value) => Text(JsonCodecs.Any, value);
    }
}
