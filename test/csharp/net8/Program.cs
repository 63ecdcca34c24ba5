// Calls the client of a package, both ways, and reads an error.

using Apideck.Vault.Api;
using Apideck.Vault.Client;
using Apideck.Vault.Model;

var config = new Configuration { BasePath = Environment.GetEnvironmentVariable("SPECSMITH_ORIGIN")! };
config.AddApiKey("Authorization", "key");
var api = new SessionsApi(config);
var first = api.SessionsCreate("consumer", "app", new Session { RedirectUri = "https://example.com" });
var second = await api.SessionsCreateAsync("consumer", "app");
Console.WriteLine($"{first.Data.SessionToken} {second.Data.SessionToken}");
try
{
    api.SessionsCreate("fail", "app");
}
catch (BadRequestException error)
{
    Console.WriteLine($"{error.ErrorCode} {error.ErrorData?.GetType().Name}");
}
