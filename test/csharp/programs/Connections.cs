// A hundred calls, each with an API class of its own: they share one connection.

using System;
using Apideck.Vault.Api;
using Apideck.Vault.Client;

namespace Programs
{
    public static class Connections
    {
        public static int Run()
        {
            for (var count = 0; count < 100; count++)
            {
                new SessionsApi(new Configuration()).SessionsCreate("consumer", "app");
            }

            Console.WriteLine("done");
            return 0;
        }
    }
}
