// A program written for openapi-generator's client: it must compile and run as it is.

using System;
using System.Collections.Generic;
using System.Linq;
using Apideck.Vault.Api;
using Apideck.Vault.Client;
using Apideck.Vault.Model;

namespace Programs
{
    public static class Migration
    {
        public static int Run()
        {
            Configuration config = new Configuration();
            config.BasePath = "https://unify.apideck.com";
            config.AddApiKey("Authorization", "YOUR_API_KEY");
            config.AddApiKeyPrefix("Authorization", "Bearer");
            config.DefaultHeaders.Add("X-Program", "old");
            config.Timeout = TimeSpan.FromSeconds(30);
            config.UserAgent = "old-program/1.0";
            GlobalConfiguration.Instance = new GlobalConfiguration(
                new Dictionary<string, string> { { "X-Global", "yes" } },
                new Dictionary<string, string>(),
                new Dictionary<string, string>(),
                "https://unify.apideck.com");

            ISessionsApi api = new SessionsApi(config);
            Session byInitialiser = new Session { RedirectUri = "https://example.com", Settings = new SessionSettings() };
            Session byName = new Session(redirectUri: "https://example.com", settings: new SessionSettings());
            CreateSessionResponse response = api.SessionsCreate("consumer", "app", byInitialiser);
            ApiResponse<CreateSessionResponse> info = api.SessionsCreateWithHttpInfo("consumer", "app", session: byName);
            Multimap<string, string> headers = info.Headers;
            Console.WriteLine(response.Data.SessionToken + " " + info.StatusCode + " " + headers["X-Id"].First() + " " + byInitialiser.Equals(byName));

            try
            {
                api.SessionsCreate("fail", "app");
            }
            catch (ApiException e)
            {
                Console.WriteLine(e.ErrorCode + " " + e.ErrorContent + " " + e.Headers["X-Id"].First());
                Console.WriteLine(e.Message);
            }

            try
            {
                api.SessionsCreate(null, "app");
            }
            catch (ApiException e)
            {
                Console.WriteLine(e.ErrorCode + " " + e.Message);
            }

            api.ExceptionFactory = (methodName, answer) => (int)answer.StatusCode >= 400 ? new InvalidOperationException(methodName + " " + answer.RawContent) : null;
            try
            {
                api.SessionsCreate("fail", "app");
            }
            catch (InvalidOperationException e)
            {
                Console.WriteLine(e.Message);
            }

            IReadableConfiguration merged = Configuration.MergeConfigurations(GlobalConfiguration.Instance, config);
            Console.WriteLine(merged.DefaultHeaders.Count + " " + merged.GetApiKeyWithPrefix("Authorization") + " " + api.GetBasePath());
            return 0;
        }
    }
}
