// Calls, reads an error, keeps an unknown enum value: what trimming could break.

using System;
using System.Text.Json;
using Apideck.Vault.Api;
using Apideck.Vault.Client;
using Apideck.Vault.Model;

var config = new Configuration { BasePath = args[0] };
config.AddApiKey("Authorization", "key");
var api = new SessionsApi(config);
Console.WriteLine(api.SessionsCreate("consumer", "app", new Session { RedirectUri = "u" }).Data.SessionToken);
Console.WriteLine((await api.SessionsCreateAsync("consumer", "app")).Data.SessionToken);
try
{
    api.SessionsCreate("fail", "app");
}
catch (BadRequestException error)
{
    Console.WriteLine(error.ErrorData?.GetType().Name);
}

var connection = (Connection)JsonSerializer.Deserialize("{\"state\":\"quantum\",\"new\":1}", typeof(Connection), ApiJsonContext.Default)!;
Console.WriteLine(JsonSerializer.Serialize(connection, typeof(Connection), ApiJsonContext.Default));
