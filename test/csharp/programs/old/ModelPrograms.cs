// Models: names that are words of C#, constructors, equality, fields that are read-only or not in the document.

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Runtime.Serialization;
using Shop.Api;
using Shop.Client;
using Shop.Model;

namespace OldPrograms
{
    public static class ModelPrograms
    {
        private static OddApi Api => new OddApi(Server.Origin);

        public static void PropertiesHaveTheirNames()
        {
            var words = new Words
            {
                Private = "1", Object = "2", Class = "3", Event = "4", String = "5", Parameter = "6",
                VarClient = "7", VarConfiguration = "8", VarVersion = "9", PropertyToJson = "10",
                SCAETHFlowPoints = "11", ATT_NAME = "12", ID = "13", Type = "14", SpecialPropertyName = 15,
            };
            Check.Equal(
                "{\"private\":\"1\",\"object\":\"2\",\"class\":\"3\",\"event\":\"4\",\"string\":\"5\",\"version\":\"9\",\"client\":\"7\",\"configuration\":\"8\",\"parameter\":\"6\",\"toJson\":\"10\"," +
                "\"SCA_ETH_Flow_Points\":\"11\",\"ATT_NAME\":\"12\",\"ID\":\"13\",\"@type\":\"14\",\"$special[property.name]\":15}",
                Check.Flat(words.ToJson()));
        }

        public static void ParametersOfConstructors()
        {
            var words = new Words(varPrivate: "a", varObject: "b", varClass: "c", varEvent: "d", varString: "e", aTTNAME: "f", iD: "g", type: "h");
            Check.Equal("a b c d e f g h", $"{words.Private} {words.Object} {words.Class} {words.Event} {words.String} {words.ATT_NAME} {words.ID} {words.Type}");
        }

        public static void SchemasKeepTheirNames()
        {
            var odd = new Odd
            {
                File = new File(sourceURI: "file:/a"),
                Files = new List<File> { new File { SourceURI = "file:/b" } },
                List = new List(var123List: "x"),
                Returned = new Return(varReturn: 1, varLock: "l", varAbstract: "a", varUnsafe: "u"),
                Task = new Shop.Model.Task(true),
                VarClient = new ModelClient(varClient: "c"),
                Answer = new Model200Response(1, "c"),
            };
            Check.Equal("x", odd.List.Var123List);
            Check.Equal("1 l a u", $"{odd.Returned.VarReturn} {odd.Returned.Lock} {odd.Returned.Abstract} {odd.Returned.Unsafe}");
            Check.Equal("c", odd.VarClient.VarClient);
            Check.Equal(odd, Api.EchoOdd(odd));
        }

        public static void ModelsBesideTheClassesOfTheClientAreNotAmbiguous()
        {
            ApiClient client = new ApiClient(Server.Origin);
            PetApi api = new PetApi(client, client, new Configuration());
            var odd = new Odd { ApiClient = new ModelApiClient { Name = "a" }, PetApi = new ModelPetApi { Name = "b" } };
            Check.Equal("a b", $"{odd.ApiClient.Name} {odd.PetApi.Name}");
            Check.True(api.Client == client);
        }

        public static void APropertyWithTheNameOfItsClass()
        {
            var name = new Name(varName: 1, property: "p");
            name.VarName = 2;
            Check.Equal(2, name.VarName);
            Check.Equal("{\"name\":2,\"property\":\"p\"}", Check.Flat(name.ToJson()));
        }

        public static void ReadOnlyFieldsAreReadAndNotWritten()
        {
            Server.Replies("{\"first\":{\"bar\":\"from the server\",\"baz\":\"b\"},\"name\":{\"name\":1,\"snake_case\":2,\"123Number\":3}}");
            var odd = Api.EchoOdd(new Odd());
            Check.Equal("from the server 2 3", $"{odd.First.Bar} {odd.Name.SnakeCase} {odd.Name.Var123Number}");
            Check.Equal("{\"baz\":\"b\"}", Check.Flat(odd.First.ToJson()));
            Check.Equal("{\"baz\":\"b\"}", ClientUtils.Serialize(odd.First));
            Api.EchoOdd(odd);
            Check.Equal("{\"name\":{\"name\":1},\"first\":{\"baz\":\"b\"}}", Server.Last.Body);
        }

        public static void AdditionalPropertiesAreScalars()
        {
            Server.Replies("{\"any\":1,\"text\":\"t\",\"flag\":true,\"count\":3,\"price\":2.50,\"nothing\":null}");
            var odd = Api.EchoOdd(new Odd());
            Check.Equal("t", (string)odd.AdditionalProperties["text"]);
            Check.Equal(true, (bool)odd.AdditionalProperties["flag"]);
            Check.Equal(3L, (long)odd.AdditionalProperties["count"]);
            Check.Equal(2.5, (double)odd.AdditionalProperties["price"]);
            Check.Equal(null, odd.AdditionalProperties["nothing"]);
            Check.Equal("{\"any\":1,\"text\":\"t\",\"flag\":true,\"count\":3,\"price\":2.50,\"nothing\":null}", ClientUtils.Serialize(odd));
        }

        public static void AdditionalPropertiesAreSent()
        {
            var pet = new Pet(name: "a", photoUrls: new List<string> { "u" });
            pet.AdditionalProperties = new Dictionary<string, object> { { "extra", 1 } };
            pet.AdditionalProperties["list"] = new List<string> { "x" };
            Check.Equal("{\"name\":\"a\",\"photoUrls\":[\"u\"],\"extra\":1,\"list\":[\"x\"]}", ClientUtils.Serialize(pet));
        }

        public static void EqualityHashAndText()
        {
            var one = new Tag(1, "a");
            var two = new Tag(id: 1, name: "a");
            Check.True(one.Equals(two) && one.Equals((object)two) && one.GetHashCode() == two.GetHashCode() && !one.Equals(new Tag(2, "a")) && !one.Equals(null));
            Check.Equal("class Tag {\n  Id: 1\n  Name: a\n", one.ToString().Substring(0, 30));
        }

        public static void RequiredArgumentsMustBeGiven()
        {
            var error = Check.Throws<ArgumentNullException>(() => new Pet(name: null, photoUrls: new List<string>()));
            Check.True(error.Message.Contains("name"));
            Check.Throws<ArgumentNullException>(() => new Pet(1, null, "a"));
        }

        public static void ModelsAreValidatable()
        {
            var results = ((IValidatableObject)new Pet(1, new Category(2, "c"), "a", new List<string>())).Validate(new ValidationContext(new object())).ToList();
            Check.Equal(0, results.Count);
        }

        public static void ContractsHaveTheNamesOfTheDocument()
        {
            var contract = (DataContractAttribute)Attribute.GetCustomAttribute(typeof(Model200Response), typeof(DataContractAttribute));
            var member = (DataMemberAttribute)Attribute.GetCustomAttribute(typeof(Pet).GetProperty("PhotoUrls"), typeof(DataMemberAttribute));
            Check.Equal("200_response photoUrls True", $"{contract.Name} {member.Name} {member.IsRequired}");
        }

        public static void MapsAreDictionaries()
        {
            var maps = new Maps(
                words: new Dictionary<string, string> { { "a", "b" } },
                nested: new Dictionary<string, Dictionary<string, string>> { { "c", new Dictionary<string, string> { { "d", "e" } } } },
                flags: new Dictionary<string, bool> { { "f", true } },
                free: new Dictionary<string, object> { { "g", 1 } });
            Check.Equal("e", Api.EchoOdd(new Odd(maps: maps)).Maps.Nested["c"]["d"]);
            Check.Equal("{\"maps\":{\"words\":{\"a\":\"b\"},\"nested\":{\"c\":{\"d\":\"e\"}},\"flags\":{\"f\":true},\"free\":{\"g\":1}}}", Server.Last.Body);
        }

        public static void FormatsHaveTheirTypes()
        {
            var formats = new Formats(
                integer: 10, int32: 1, int64: 2L, number: 3.5M, varFloat: 1.5F, varDouble: 2.5, varString: "s", varByte: new byte[] { 1, 2 },
                date: new DateOnly(2024, 2, 3), dateTime: new DateTime(2024, 2, 3, 4, 5, 6, DateTimeKind.Utc), uuid: Guid.Empty, password: "p");
            var back = Api.EchoOdd(new Odd(formats: formats)).Formats;
            Check.Equal(formats, back);
            Check.Equal(2, back.Byte.Length);
            Check.Equal(3.5M, back.Number);
            Check.Equal(2024, back.DateTime.Value.Year);
        }
    }
}
