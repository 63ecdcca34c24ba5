// Enums: names of members, inside models and beside them, of numbers, of symbols and with names of the document's own.

using System.Collections.Generic;
using Shop.Api;
using Shop.Client;
using Shop.Model;

namespace OldPrograms
{
    public static class EnumPrograms
    {
        private static OddApi Api => new OddApi(Server.Origin);

        public static void EnumsInsideModels()
        {
            var pet = new Pet(name: "a", photoUrls: new List<string>(), status: Pet.StatusEnum.Sold);
            pet.Status = Pet.StatusEnum.Pending;
            Check.Equal("{\"name\":\"a\",\"photoUrls\":[],\"status\":\"pending\"}", ClientUtils.Serialize(pet));
        }

        public static void MembersOfTexts()
        {
            var all = new[]
            {
                Enums.TextEnum.UPPER, Enums.TextEnum.Lower, Enums.TextEnum.Empty, Enums.TextEnum.ValuewithTab, Enums.TextEnum._10, Enums.TextEnum.TwoWords,
            };
            Check.Equal("1 2 3 4 5 6", string.Join(" ", System.Array.ConvertAll(all, each => (int)each)));
        }

        public static void MembersOfNumbers()
        {
            var enums = new Enums(number: Enums.NumberEnum.NUMBER_1);
            Check.Equal("{\"number\":1}", ClientUtils.Serialize(enums));
            enums.Number = Enums.NumberEnum.NUMBER_MINUS_1;
            Check.Equal("{\"number\":-1}", ClientUtils.Serialize(enums));
            Check.Equal(2, (int)Level.NUMBER_2);
        }

        public static void MembersOfSymbols()
        {
            Check.Equal(
                "{\"symbol\":\">=\"} {\"symbol\":\">=\"} {\"symbol\":\"$\"} {\"symbol\":\"<>\"} {\"symbol\":\"*\"}",
                string.Join(" ", System.Array.ConvertAll(
                    new[] { Enums.SymbolEnum.GreaterThanOrEqualTo, Enums.SymbolEnum.GREATER_THAN_OR_EQUAL_TO, Enums.SymbolEnum.Dollar, Enums.SymbolEnum.NotEqual, Enums.SymbolEnum.Star },
                    each => ClientUtils.Serialize(new Enums { Symbol = each }))));
        }

        public static void EnumsOfTheirOwn()
        {
            var odd = new Odd(enums: new Enums(outer: OuterEnum.Approved, level: Level.NUMBER_2), enumClass: EnumClass.Efg);
            Check.Equal(odd, Api.EchoOdd(odd));
            Check.Equal("{\"enums\":{\"outer\":\"approved\",\"level\":2},\"enumClass\":\"-efg\"}", Server.Last.Body);
            Check.Equal("1 2 3", $"{(int)EnumClass.Abc} {(int)EnumClass.Efg} {(int)EnumClass.Xyz}");
        }

        public static void NamesOfTheDocumentsOwn()
        {
            Check.Equal("{\"kind\":\"a-b\"}{\"kind\":\"c_d\"}", ClientUtils.Serialize(new Enums { Kind = Kind.KIND_AB }) + ClientUtils.Serialize(new Enums { Kind = Kind.Kind_CD }));
        }

        public static void ListsAndMapsOfEnums()
        {
            var enums = new Enums(
                many: new List<Enums.ManyEnum> { Enums.ManyEnum.Crab, Enums.ManyEnum.Fish },
                byKey: new Dictionary<string, Enums.InnerEnum> { { "k", Enums.InnerEnum.Lower } });
            Check.Equal("{\"many\":[\"crab\",\"fish\"],\"byKey\":{\"k\":\"lower\"}}", ClientUtils.Serialize(enums));
        }

        public static void EnumsAsParametersAreTextsAndNumbers()
        {
            Server.Replies("[]");
            List<string> status = new List<string> { "available", "sold" };
            string order = "up";
            int? floor = -2;
            decimal? weight = 1.1M;
            new PetApi(Server.Origin).FindPets(status, order, floor, weight, new List<string> { ">", "$" });
            Check.Equal("/pets/search?status=available,sold&order=up&floor=-2&weight=1.1", Server.Last.Target);
            Check.Equal(">,$", Server.Last.Headers["X-Traits"]);
            Server.Replies("[]");
            new PetApi(Server.Origin).FindPets(new List<string> { FindPetsStatusParameterInner.Sold }, FindPetsOrderParameter.Down, FindPetsFloorParameter.NUMBER_1);
            Check.Equal("/pets/search?status=sold&order=down&floor=1", Server.Last.Target);
        }

        public static void EnumsAsParametersMayBeNull()
        {
            Server.Replies("[]");
            string none = null;
            int? nothing = null;
            new PetApi(Server.Origin).FindPets(status: new List<string> { "sold" }, order: none, floor: nothing, xTraits: null);
            Check.Equal("/pets/search?status=sold", Server.Last.Target);
        }
    }
}
