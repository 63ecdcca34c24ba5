// Names of operations that have no id, of bodies that have no name, and of schemas that are others by another name.

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
    }
}
