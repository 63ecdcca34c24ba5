// A blocking call on the one thread of a synchronization context, as in a user interface.

using System;
using System.Threading;
using Apideck.Vault.Api;
using Apideck.Vault.Client;

namespace Programs
{
    public static class Context
    {
        public static int Run()
        {
            // Posted work is never done: a call that comes back to this context would wait for ever.
            SynchronizationContext.SetSynchronizationContext(new Stuck());
            var api = new SessionsApi(new Configuration());
            Console.WriteLine(api.SessionsCreate("consumer", "app").Data.SessionToken);
            Console.WriteLine(api.SessionsCreateAsync("consumer", "app").GetAwaiter().GetResult().Data.SessionToken);
            return 0;
        }

        private sealed class Stuck : SynchronizationContext
        {
            public override void Post(SendOrPostCallback callback, object? state)
            {
            }
        }
    }
}
