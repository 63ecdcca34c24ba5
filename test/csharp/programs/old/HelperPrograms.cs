// What programs use beside calls: helpers, responses, exceptions and maps that they make themselves, the members of API
// classes, and what reflection finds.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Reflection;
using System.Runtime.Serialization;
using System.Security.Cryptography.X509Certificates;
using Shop.Api;
using Shop.Client;
using Shop.Model;

namespace OldPrograms
{
    public static class HelperPrograms
    {
        public static void ParametersAsMaps()
        {
            var pair = new List<string> { "a", "b" };
            Check.Equal("a,b", ClientUtils.ParameterToMultiMap("csv", "x", pair)["x"].Single());
            Check.Equal(2, ClientUtils.ParameterToMultiMap("multi", "x", pair)["x"].Count);
            Check.Equal("b", ClientUtils.ParameterToMultiMap("deepObject", "x", new Dictionary<string, string> { { "a", "b" } })["x[a]"][0]);
            Check.Equal("5", ClientUtils.ParameterToMultiMap(string.Empty, "x", 5)["x"][0]);
            Check.Equal("approved", ClientUtils.ParameterToString(OuterEnum.Approved));
            Check.Equal("1.5", ClientUtils.ParameterToString(1.5));
        }

        public static void AMultimap()
        {
            var map = new Multimap<string, string> { { "a", "1" } };
            map.Add("a", new List<string> { "2" });
            map["b"] = new List<string> { "x" };
            Check.True(map.Remove("b") && map.TryGetValue("a", out var values) && values.Count == 2 && map.ContainsKey("a"));
            foreach (KeyValuePair<string, IList<string>> entry in map)
            {
                Check.Equal("a 1", entry.Key + " " + entry.Value[0]);
            }

            map.Clear();
            Check.Equal(0, map.Count);
        }

        public static void ResponsesThatAProgramMakes()
        {
            var pet = new Pet(name: "n", photoUrls: new List<string>());
            var response = new ApiResponse<Pet>(HttpStatusCode.Created, new Multimap<string, string> { { "X-Id", "7" } }, pet, "raw");
            IApiResponse bare = response;
            bare.ErrorText = "words";
            bare.Cookies = new List<Cookie> { new Cookie("a", "b") };
            Check.Equal("raw n words 7", $"{bare.RawContent} {((Pet)bare.Content).Name} {response.ErrorText} {response.Headers["X-Id"][0]}");
            Check.Equal(null, new ApiResponse<Pet>(HttpStatusCode.OK, null).RawContent);
        }

        public static void ExceptionsThatAProgramMakes()
        {
            var error = new ApiException(500, "message", "content", new Multimap<string, string> { { "X-Id", "7" } });
            error.ErrorCode = 501;
            Check.Equal("501 message content 7", $"{error.ErrorCode} {error.Message} {(string)error.ErrorContent} {error.Headers["X-Id"][0]}");
            Check.Equal(404, new ApiException(404, "gone").ErrorCode);
        }

        public static void MembersOfAnApi()
        {
            var configuration = new Configuration { BasePath = Server.Origin };
            using var api = new PetApi(new Configuration());
            api.Configuration = configuration;
            ISynchronousClient blocking = api.Client;
            IAsynchronousClient waiting = api.AsynchronousClient;
            IApiAccessor accessor = api;
            Check.True(blocking != null && waiting != null && accessor.ExceptionFactory != null);
            Check.Equal(Server.Origin, accessor.GetBasePath());
            IReadableConfiguration readable = accessor.Configuration;
            Check.Equal(configuration, readable);
        }

        public static void SettingsOfConnections()
        {
            var configuration = new Configuration
            {
                TempFolderPath = Path.GetTempPath(),
                UseDefaultCredentials = true,
                RemoteCertificateValidationCallback = (sender, certificate, chain, errors) => true,
                ClientCertificates = new X509CertificateCollection(),
                Proxy = new WebProxy("http://proxy.example:8080"),
                DefaultHeaders = new Dictionary<string, string> { { "X-A", "b" } },
            };
            IList<IReadOnlyDictionary<string, object>> servers = configuration.Servers;
            IReadOnlyDictionary<string, List<IReadOnlyDictionary<string, object>>> operations = configuration.OperationServers;
            Check.Equal("https://{region}.shop.example.com/v2 1", servers[0]["url"] + " " + operations["OddApi.AskWithWords"].Count);
            Check.True(configuration.TempFolderPath.EndsWith(Path.DirectorySeparatorChar.ToString(), StringComparison.Ordinal));
        }

        public static void RequestsThatAProgramMakes()
        {
            var options = new RequestOptions { Data = new Tag(1, "t"), Operation = "PetApi.AddPet", OperationIndex = 0 };
            options.PathParameters.Add("id", "1");
            options.FormParameters.Add("field", "f");
            options.FileParameters.Add("file", new MemoryStream());
            options.Cookies.Add(new Cookie("a", "b"));
            Check.Equal("1 f 1 a", $"{options.PathParameters["id"]} {options.FormParameters["field"]} {options.FileParameters.Count} {options.Cookies[0].Name}");
        }

        public static void WhatReflectionFinds()
        {
            static DataMemberAttribute Member(string name) => typeof(Pet).GetProperty(name).GetCustomAttribute<DataMemberAttribute>();
            Check.True(Member("PhotoUrls").EmitDefaultValue && !Member("Tags").EmitDefaultValue && !Member("Tags").IsRequired);
            Check.Equal("-efg", typeof(EnumClass).GetMember("Efg")[0].GetCustomAttribute<EnumMemberAttribute>().Value);
            Check.Equal("Efg", EnumClass.Efg.ToString());
            Check.Equal(EnumClass.Xyz, (EnumClass)Enum.Parse(typeof(EnumClass), "Xyz"));
        }

        public static void AUnionByItsBase()
        {
            AbstractOpenAPISchema schema = new Mixed("text");
            Check.Equal("text oneOf False \"text\"", $"{schema.ActualInstance} {schema.SchemaType} {schema.IsNullable} {schema.ToJson()}");
            schema.ActualInstance = new Tag(1, "t");
            Check.Equal(typeof(Tag), ((Mixed)schema).ActualInstance.GetType());
        }
    }
}
