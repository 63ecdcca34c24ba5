// Configuration and credentials, as programs for openapi-generator's client set them.

using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using Shop.Api;
using Shop.Client;
using Shop.Model;

namespace OldPrograms
{
    public static class ConfigurationPrograms
    {
        private static Configuration At() => new Configuration { BasePath = Server.Origin };

        public static void AKeyInAHeaderHasItsPrefix()
        {
            Configuration config = new Configuration();
            config.BasePath = Server.Origin;
            config.AddApiKey("api_key", "YOUR_API_KEY");
            config.AddApiKeyPrefix("api_key", "Bearer");
            new PetApi(config).AddPet(new Pet(name: "a", photoUrls: new List<string>()));
            Check.Equal("Bearer YOUR_API_KEY", Server.Last.Headers["api_key"]);
        }

        public static void AKeyInTheQuery()
        {
            var config = At();
            config.ApiKey.Add("key", "secret");
            new PetApi(config).GetPetById(1);
            Check.Equal("/pets/1?key=secret", Server.Last.Target);
        }

        public static void BasicAuthentication()
        {
            var config = At();
            config.Username = "me";
            config.Password = "word";
            new OddApi(config).GetCounts();
            Check.Equal("Basic " + ClientUtils.Base64Encode("me:word"), Server.Last.Headers["Authorization"]);
        }

        public static void AnAccessTokenIsABearer()
        {
            var config = At();
            config.AccessToken = "token";
            new PetApi(config).UpdatePetWithForm(1, "name", "sold");
            Check.Equal("Bearer token", Server.Last.Headers["Authorization"]);
        }

        public static void HeadersOfEveryCall()
        {
            var config = new Configuration(
                new Dictionary<string, string> { { "X-One", "1" } },
                new Dictionary<string, string>(),
                new Dictionary<string, string>(),
                Server.Origin);
            config.DefaultHeaders.Add("X-Two", "2");
            config.AddDefaultHeader("X-Three", "3");
            new PetApi(config).GetPetById(1);
            Check.Equal("1 2 3", string.Join(" ", new[] { "X-One", "X-Two", "X-Three" }.Select(name => Server.Last.Headers[name])));
        }

        public static void TheUserAgentCanBeChanged()
        {
            var config = At();
            config.UserAgent = "program/1.0";
            new PetApi(config).GetPetById(1);
            Check.Equal("program/1.0", Server.Last.Headers["User-Agent"]);
        }

        public static void TimeoutsAreTimeSpans()
        {
            var config = At();
            config.Timeout = TimeSpan.FromSeconds(7);
            IReadableConfiguration readable = config;
            Check.Equal(7000.0, readable.Timeout.TotalMilliseconds);
        }

        public static void TheGlobalConfigurationFillsWhatIsOpen()
        {
            var before = GlobalConfiguration.Instance;
            try
            {
                GlobalConfiguration.Instance = new GlobalConfiguration(
                    new Dictionary<string, string> { { "X-Global", "yes" } }, new Dictionary<string, string>(), new Dictionary<string, string>(), Server.Origin);
                new PetApi().GetPetById(1);
                Check.Equal("yes", Server.Last.Headers["X-Global"]);
            }
            finally
            {
                GlobalConfiguration.Instance = before;
            }
        }

        public static void ConfigurationsMerge()
        {
            var first = new Configuration { BasePath = "http://first", Username = "a" };
            var second = new Configuration { BasePath = "http://second", Password = "b" };
            first.AddApiKey("one", "1");
            second.AddApiKey("two", "2");
            var merged = Configuration.MergeConfigurations(first, second);
            Check.Equal("http://second a b 2", $"{merged.BasePath} {merged.Username} {merged.Password} {merged.ApiKey.Count}");
        }

        public static void ServersHaveVariables()
        {
            var config = new Configuration();
            Check.Equal("https://eu.shop.example.com/v2", config.GetServerUrl(0));
            Check.Equal("https://us.shop.example.com/v2", config.GetServerUrl(0, new Dictionary<string, string> { { "region", "us" } }));
            Check.Equal("https://spare.shop.example.com/v2", config.GetServerUrl(1));
            Check.Throws<InvalidOperationException>(() => config.GetServerUrl(0, new Dictionary<string, string> { { "region", "mars" } }));
            Check.Equal("https://words.example.com/v1", config.GetOperationServerUrl("OddApi.AskWithWords", 0));
        }

        public static void AnApiHasABasePath()
        {
            Check.Equal("http://there/v1", new PetApi("http://there/v1").GetBasePath());
            Check.Equal("https://eu.shop.example.com/v2", new PetApi().GetBasePath());
        }

        public static void AnHttpClientOfOnesOwn()
        {
            using var httpClient = new HttpClient();
            using var httpClientHandler = new HttpClientHandler();
            httpClient.DefaultRequestHeaders.Add("X-Own", "yes");
            var api = new PetApi(httpClient, At(), httpClientHandler);
            api.GetPetById(3);
            Check.Equal("yes", Server.Last.Headers["X-Own"]);
            Check.Equal(Server.Origin, new PetApi(httpClient, Server.Origin).GetBasePath());
        }

        public static void DebugReportAndVersion()
        {
            Check.True(Configuration.ToDebugReport().Contains("1.2.3"));
            Check.Equal("1.2.3", Configuration.Version);
            Check.Equal("o", Configuration.ISO8601_DATETIME_FORMAT);
        }

        public static void DatesHaveTheConfiguredFormat()
        {
            var config = At();
            config.DateTimeFormat = "yyyy-MM-dd";
            new OddApi(config).GetCounts(since: new DateTime(2024, 5, 6, 0, 0, 0, DateTimeKind.Utc));
            Check.Equal("/odd/counts?since=2024-05-06", Server.Last.Target);
        }
    }
}
