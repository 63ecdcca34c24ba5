// The three variants beside the one of the style page.

using System;
using Apideck.Vault.Api;
using Apideck.Vault.Client;
using Apideck.Vault.Model;

namespace Programs
{
    public static class Variants
    {
        public static int Run()
        {
            var config = new Configuration();
            config.AddApiKey("Authorization", "YOUR_API_KEY");
            config.AddApiKeyPrefix("Authorization", "Bearer");
            var api = new SessionsApi(config);
            var session = new Session(redirectUri: "https://example.com/done");
            var info = api.SessionsCreateWithHttpInfo("consumer", "app", session);
            var later = api.SessionsCreateAsync("consumer", "app", session).GetAwaiter().GetResult();
            var both = api.SessionsCreateWithHttpInfoAsync("consumer", "app", session, 0, default).GetAwaiter().GetResult();
            Console.WriteLine($"{(int)info.StatusCode} {info.Data.Data.SessionToken} {later.Data.SessionToken} {(int)both.StatusCode} {both.Headers["X-Id"][0]}");
            return 0;
        }
    }
}
