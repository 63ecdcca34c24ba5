// Names of operations that have no id, of bodies that have no name, of schemas that are others by another name, of what no name can
// hold and of reserved words; the order of constructors.

using System.Collections.Generic;
using Shop.Api;
using Shop.Client;
using Shop.Model;

namespace OldPrograms
{
    public static class NamePrograms
    {
        private static DefaultApi Api => new DefaultApi(new Configuration { BasePath = Server.Origin });

        public static void AnOperationWithoutAnId()
        {
            Server.Replies("{\"string\":{\"id\":1,\"name\":\"t\"}}");
            FooGet200Response foo = Api.FooGet();
            Check.Equal("t", foo.String.Name);
        }

        public static void AMapAsABodyIsRequestBody()
        {
            Server.Replies("", 204);
            Api.FooIdLabelsPost("a", requestBody: new Dictionary<string, string> { { "k", "v" } });
            Check.Equal("/foo/a/labels {\"k\":\"v\"}", Server.Last.Target + " " + Server.Last.Body);
        }

        public static void AnInlineBodyIsNamedAfterItsOperation()
        {
            Server.Replies("", 204);
            Api.FooIdNotesPost("a", fooIdNotesPostRequest: new FooIdNotesPostRequest(text: "n"));
            Check.Equal("{\"text\":\"n\"}", Server.Last.Body);
        }

        public static void AnAliasOfOnePartHasItsClass()
        {
            var odd = new Odd(label: new Label(id: 1, name: "l"));
            Server.Replies("{\"label\":{\"id\":1,\"name\":\"l\"}}");
            Label label = new OddApi(Server.Origin).EchoOdd(odd).Label;
            Check.Equal("{\"label\":{\"id\":1,\"name\":\"l\"}}", Server.Last.Body);
            Check.Equal("l", label.Name);
        }

        public static void NamesOfWhatNoNameCanHold()
        {
            Server.Replies("", 204);
            Server.Replies("", 204);
            var api = new Class3LocksApi(new Configuration { BasePath = Server.Origin });
            api.CallLock(X_API_KEY: "k", varParameter: "p", varClient: "c", xmllang: "de");
            Check.Equal("/v1.0/locks?parameter=p&client=c&xml%3Alang=de", Server.Last.Target);
            api.V10LocksDelete();
        }

        public static void ReservedWordsHaveAPrefix()
        {
            var town = new Town(Town.StateEnum.Open, "test", "CET", "x") { VarTimeZone = "UTC" };
            Check.Equal("test UTC x", town.VarEnvironment + " " + town.VarTimeZone + " " + town.Line12);
        }

        public static void AnEnumIsInsideEachClassThatHasIt()
        {
            var village = new Village(state: Village.StateEnum.Closed, farms: 3);
            Check.True(village.State == Village.StateEnum.Closed && village.State == Town.StateEnum.Closed);
        }

        public static void ConstructorsTakeWhatTheirClassDeclaresFirst()
        {
            var cat = new Cat(true, "Cat", "black");
            Check.Equal("Cat black True", cat.ClassName + " " + cat.Color + " " + cat.Declawed);
        }
    }
}
