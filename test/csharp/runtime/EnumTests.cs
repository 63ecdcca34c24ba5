// Values of enums that the document does not know: kept wherever an enum can stand.

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Runtime.Client;
using Runtime.Client.Internal;
using Runtime.Model;

namespace RuntimeTests
{
    internal static class EnumTests
    {
        public static void AloneInListsAndMaps()
        {
            Check.Equal("\"blue\"", Again(ColorJsonConverter.Instance, "\"blue\""));
            Check.Equal("[\"red\",\"blue\",\"blue\",\"Red\"]", Again(JsonCodecs.List(ColorJsonConverter.Instance), "[\"red\",\"blue\",\"blue\",\"Red\"]"));
            Check.Equal("{\"a\":\"blue\",\"b\":[\"x\"]}", Again(JsonCodecs.Map(JsonCodecs.Any), "{\"a\":\"blue\",\"b\":[\"x\"]}"));
            Check.Equal("{\"a\":[\"blue\",\"green\"]}", Again(JsonCodecs.Map(JsonCodecs.List(ColorJsonConverter.Instance)), "{\"a\":[\"blue\",\"green\"]}"));
            Check.Equal("[null,\"blue\"]", Again(JsonCodecs.List(JsonCodecs.OrNull(ColorJsonConverter.Instance)), "[null,\"blue\"]"));
            Check.Equal("\"blue\"", ClientUtils.Serialize(Blue()));
            Check.Equal("\"blue\"", JsonSerializer.Serialize(JsonSerializer.Deserialize<Color>("\"blue\"")));
        }

        public static void InFieldsOfModels()
        {
            const string json = "{\"color\":\"blue\",\"colors\":[\"blue\",\"red\"],\"palette\":{\"a\":\"blue\"}}";
            var values = JsonBytes.FromText(json, ValuesJsonConverter.Instance);
            Check.Equal(json, ClientUtils.Serialize(values));
            Check.Equal<Color?>(Color.UnknownDefaultOpenApi, values.Color);
            Check.Equal("blue", values.GetRawEnum("color"));
            values.Colors.Reverse();
            values.Palette["b"] = Color.Red;
            Check.Equal("{\"color\":\"blue\",\"colors\":[\"red\",\"blue\"],\"palette\":{\"a\":\"blue\",\"b\":\"red\"}}", ClientUtils.Serialize(values));

            // Into another model, which knows nothing of the first.
            Check.Equal("{\"colors\":[\"red\",\"blue\"]}", ClientUtils.Serialize(new Values { Colors = new List<Color>(values.Colors) }));
        }

        public static void OfTextsOfTheProgram()
        {
            Check.Equal(Color.Red, ClientUtils.EnumOf<Color>("red"));
            var blue = ClientUtils.EnumOf<Color>("navy blue");
            var values = new Values { Color = blue, Colors = new List<Color> { Color.Red, blue } };
            Check.Equal("{\"color\":\"navy blue\",\"colors\":[\"red\",\"navy blue\"]}", ClientUtils.Serialize(values));
            Check.Equal("navy blue", values.GetRawEnum("Color") ?? ClientUtils.ParameterToString(values.Color));
            var read = JsonBytes.FromText("{\"color\":\"navy blue\"}", ValuesJsonConverter.Instance);
            Check.Equal("navy blue", read.GetRawEnum("Color") ?? ClientUtils.ParameterToString(read.Color));
            Check.Throws<ArgumentException>(() => ClientUtils.EnumOf<DayOfWeek>("Monday"));
            Check.Throws<ArgumentException>(() => ClientUtils.EnumOf<Color>(new string('x', 257)));
        }

        public static void InUnions() => Check.Equal("\"blue\"", ClientUtils.Serialize(Stamp.FromJson("\"blue\"")));

        public static void InParametersAndForms()
        {
            var request = new RequestOptions();
            var codec = ColorJsonConverter.Instance;
            var list = JsonCodecs.List(codec);
            ParameterSerializer.Path(request, "p", codec, Blue(), ParameterStyle.Simple, false);
            ParameterSerializer.Query(request, "q", codec, Blue(), ParameterStyle.Form, true, false);
            ParameterSerializer.Query(request, "l", list, new List<Color> { Color.Red, Blue() }, ParameterStyle.Form, false, false);
            ParameterSerializer.Header(request, "h", codec, Blue(), false);
            ParameterSerializer.Cookie(request, "c", codec, Blue(), false);
            var form = new FormBody("application/x-www-form-urlencoded");
            var part = new PartDescription("f", PartFormat.Text, string.Empty, false, ParameterStyle.Form, true, false);
            form.Add(part, codec, Blue());
            var parts = new MultipartBody("multipart/form-data");
            parts.Add(part, list, new List<Color> { Blue() });
            Check.Equal("blue", request.PathParameters["p"]);
            Check.Equal("q=blue&l=red,blue", string.Join("&", request.EncodedQuery));
            Check.Equal("blue", request.HeaderParameters["h"][0]);
            Check.Equal("c=blue", request.CookieTexts[0]);
            Check.Equal("f=blue", form.Create().ReadAsStringAsync().Result);
            Check.Equal(true, parts.Create().ReadAsStringAsync().Result.Contains("blue", StringComparison.Ordinal));
            Check.Equal("blue", ClientUtils.ParameterToString(Blue()));
            Check.Equal("red", ClientUtils.ParameterToString(Color.Red));
        }

        public static void WhatHasNoTextIsNotSent()
        {
            foreach (var nameless in new[] { Color.UnknownDefaultOpenApi, (Color)77, (Color)(-5000) })
            {
                Check.Throws<ApiRequestException>(() => RequestBody.Json(ColorJsonConverter.Instance, nameless, "application/json"));
                Check.Throws<ApiRequestException>(() => ParameterSerializer.Header(new RequestOptions(), "h", ColorJsonConverter.Instance, nameless, false));
            }
        }

        public static void AServerCannotMakeUpAnyNumberOfThem()
        {
            var codec = Thing.ColorEnumJsonConverter.Instance;
            var list = JsonCodecs.List(codec);
            JsonBytes.Read(JsonBytes.Write(JsonCodecs.Any, Enumerable.Range(0, 5000).Select(number => "c" + number).ToArray(), JsonUse.Full), list, out var colors);
            Check.Equal(1025, colors.Distinct().Count());

            // Beyond the bound the list keeps its items.
            Check.Equal(true, Encoding.UTF8.GetString(JsonBytes.Write(list, colors, JsonUse.Full)).Contains("\"c4999\"", StringComparison.Ordinal));
        }

        private static Color Blue()
        {
            JsonBytes.Read(Encoding.UTF8.GetBytes("\"blue\""), ColorJsonConverter.Instance, out var blue);
            return blue;
        }

        private static string Again<T>(JsonCodec<T> codec, string json)
        {
            JsonBytes.Read(Encoding.UTF8.GetBytes(json), codec, out var value);
            return Encoding.UTF8.GetString(JsonBytes.Write(codec, value, JsonUse.Request));
        }
    }
}
