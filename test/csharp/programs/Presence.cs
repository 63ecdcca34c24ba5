// Null, unset and unknown keep apart, through reading, changing and writing.

using System;
using System.Text.Json;
using Apideck.Vault.Client;
using Apideck.Vault.Model;

namespace Programs
{
    public static class Presence
    {
        public static int Run()
        {
            const string json = "{\"id\":\"a\",\"state\":\"quantum\",\"icon\":\"i\",\"created_at\":null,\"future\":{\"x\":[1,2.50]},\"enabled\":true}";
            var connection = JsonSerializer.Deserialize<Connection>(json, ApiJsonContext.Default.Options)!;
            Console.WriteLine(JsonSerializer.Serialize(connection, ApiJsonContext.Default.Options));
            Console.WriteLine(connection.GetRawEnum(nameof(Connection.State)) + " " + connection.IsSet("created_at") + " " + connection.IsSet("name"));
            connection.Enabled = false;
            Console.WriteLine(connection.ToFullJson());
            Console.WriteLine(ClientUtils.Serialize(connection));
            Console.WriteLine(ClientUtils.Serialize(new Session()) + ClientUtils.Serialize(new Session { RedirectUri = "u" }) + ClientUtils.Serialize(new Session { RedirectUri = null }));
            return 0;
        }
    }
}
