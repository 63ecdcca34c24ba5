// Models and unions: what is present, what is kept, and unions inside each other.

using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using Runtime.Client;
using Runtime.Client.Internal;
using Runtime.Model;

namespace RuntimeTests
{
    internal static class ModelTests
    {
        private const int Depth = 60;

        public static void ConstructorMarksWhatIsGiven()
        {
            var thing = new Thing(id: "a", count: 0);
            Check.Equal("{\"id\":\"a\",\"note\":null,\"count\":0}", Compact(thing));
            Check.Equal(true, thing.IsSet("count"));
            Check.Equal(false, thing.IsSet("created"));
        }

        public static void ConstructorWantsWhatIsRequired() => Check.Throws<ArgumentNullException>(() => new Thing(note: "x"));

        public static void ConstructorTakesWhatTheBaseHas()
        {
            Check.Equal("{\"kind\":\"cat\",\"legs\":4,\"age\":2,\"lives\":9}", Compact(new Cat(kind: "cat", legs: 4, age: 2, lives: 9)));
            Check.Equal("{\"kind\":\"cat\"}", Compact(new Cat(kind: "cat")));
        }

        public static void DiscriminatorIsWrittenForWhatAProgramMakes()
        {
            Check.Equal("{\"kind\":\"cat\",\"lives\":9}", Compact(new Cat { Lives = 9 }));
            Check.Equal("{\"kind\":\"cat\",\"legs\":4}", Compact(new Cat(legs: 4)));
            Check.Equal("{\"kind\":\"lion\"}", Compact(new Cat { Kind = "lion" }));
            Check.Throws<ArgumentNullException>(() => new Animal(legs: 4));
        }

        public static void DiscriminatorIsNotInventedForWhatIsRead() =>
            Check.Equal("{\"lives\":9}", Compact(JsonBytes.FromText("{\"lives\":9}", CatJsonConverter.Instance)));

        public static void BaseIsReadAsWhatItsDiscriminatorSays()
        {
            var json = "{\"kind\":\"cat\",\"legs\":4,\"lives\":9}";
            Check.Equal(true, JsonBytes.FromText(json, AnimalJsonConverter.Instance) is Cat { Lives: 9 });
            Check.Equal(typeof(Animal), JsonBytes.FromText("{\"kind\":\"dog\"}", AnimalJsonConverter.Instance).GetType());
        }

        public static void NullIsNotUnset()
        {
            var thing = new Thing { Id = "a", Color = Thing.ColorEnum.Red };
            Check.Equal("{\"id\":\"a\",\"color\":\"red\"}", Compact(thing));
            thing.Color = null;
            thing.Note = null;
            Check.Equal("{\"id\":\"a\",\"note\":null}", Compact(thing));
        }

        public static void UnknownEnumValueIsKept()
        {
            var thing = JsonBytes.FromText("{\"id\":\"a\",\"color\":\"blue\"}", ThingJsonConverter.Instance);
            Check.Equal("blue", thing.GetRawEnum("color"));
            Check.Equal("{\"id\":\"a\",\"color\":\"blue\"}", Compact(thing));
            thing.Color = Thing.ColorEnum.Green;
            Check.Equal("{\"id\":\"a\",\"color\":\"green\"}", Compact(thing));
        }

        public static void EnumIsSetToATextAsIfItWereReceived()
        {
            var thing = new Thing { Id = "a", Color = Thing.ColorEnum.Red };
            thing.SetRawEnum("Color", "b\"lue");
            Check.Equal("b\"lue", thing.GetRawEnum("color"));
            Check.Equal<Thing.ColorEnum?>(Thing.ColorEnum.UnknownDefaultOpenApi, thing.Color);
            Check.Equal(thing, JsonBytes.FromText(thing.ToJson(), ThingJsonConverter.Instance));
            thing.SetRawEnum("color", "green");
            Check.Equal<Thing.ColorEnum?>(Thing.ColorEnum.Green, thing.Color);
            Check.Equal("{\"id\":\"a\",\"color\":\"green\"}", Compact(thing));
            Check.Throws<ArgumentException>(() => thing.SetRawEnum("colour", "green"));
            Check.Throws<ArgumentNullException>(() => thing.SetRawEnum("color", null!));
        }

        public static void DateThatIsNoneIsKept()
        {
            var json = "{\"id\":\"a\",\"created\":\"yesterday\"}";
            Check.Equal(json, Compact(JsonBytes.FromText(json, ThingJsonConverter.Instance)));
        }

        public static void UnionIsTheVariantThatFitsBest()
        {
            Check.Equal(true, Node.FromJson("{\"third\":\"x\"}").ActualInstance is Third);
            Check.Equal(true, Node.FromJson("{\"second\":\"x\",\"new\":1}").ActualInstance is Second);
            Check.Equal(true, Node.FromJson("7").ActualInstance is JsonElement);
        }

        public static void ObjectWithoutTheRequiredFieldsOfAnyVariantIsKept()
        {
            const string json = "{\"next\":{\"second\":\"x\"},\"unknown\":1}";
            Check.Equal(true, Node.FromJson(json).ActualInstance is JsonElement);
            Check.Equal(json, Compact(Node.FromJson(json)));
        }

        /// <summary>Three variants and this depth: without a memory of what was read it would not end.</summary>
        public static void UnionsInsideEachOtherAreReadOnce()
        {
            var json = Repeated("{\"first\":\"f\",\"next\":") + "{\"second\":\"x\",\"unknown\":1}" + Repeated(",\"unknown\":1}");
            var node = Node.FromJson(json);
            Check.Equal(json, Compact(node));
            for (var depth = 0; depth < Depth; depth++)
            {
                node = ((First)node.ActualInstance!).Next!;
            }

            Check.Equal("x", ((Second)node.ActualInstance!).VarSecond);
        }

        public static void UnionsInListsOfEachOtherAreReadOnce()
        {
            var json = Repeated("{\"third\":\"x\",\"more\":[7,") + "{\"unknown\":1}" + Repeated("],\"unknown\":1}");
            Check.Equal(json, Compact(Node.FromJson(json)));
        }

        public static void UnionsReadAfterOneAnotherShareNothing()
        {
            var one = Node.FromJson("{\"first\":\"a\",\"next\":{\"second\":\"b\"}}");
            var two = Node.FromJson("{\"first\":\"a\",\"next\":{\"second\":\"c\"}}");
            Check.Equal("b", ((Second)((First)one.ActualInstance!).Next!.ActualInstance!).VarSecond);
            Check.Equal("c", ((Second)((First)two.ActualInstance!).Next!.ActualInstance!).VarSecond);
            Check.Throws<JsonException>(() => Node.FromJson("{\"first\":\"a\",\"next\":{\"second\":"));
            Check.Equal("{\"first\":\"a\"}", Compact(Node.FromJson("{\"first\":\"a\"}")));
        }

        private static string Repeated(string text) => string.Concat(Enumerable.Repeat(text, Depth));

        private static string Compact(object value) => Encoding.UTF8.GetString(JsonBytes.Write(JsonCodecs.Any, value, JsonUse.Full));
    }
}
