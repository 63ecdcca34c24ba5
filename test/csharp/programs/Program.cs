// Runs one of the programs, or the examples of the pages, against the server at SPECSMITH_ORIGIN.

using System;
using System.Linq;
using System.Net.Http;
using System.Reflection;

namespace Programs
{
    public static class Program
    {
        public static int Main(string[] arguments)
        {
            switch (arguments[0])
            {
                case "examples": return Examples();
                case "style": return Style();
                case "variants": return Variants.Run();
                case "migration": return Migration.Run();
                case "context": return Context.Run();
                case "connections": return Connections.Run();
                case "services": return Services.Run(Environment.GetEnvironmentVariable("SPECSMITH_ORIGIN"));
                case "presence": return Presence.Run();
                case "old": return OldPrograms.Runner.Run();
                default: return 64;
            }
        }

        private static int Examples()
        {
            var types = Assembly.GetExecutingAssembly().GetTypes().Where(type => type.Namespace == "Example").OrderBy(type => type.Name, StringComparer.Ordinal).ToArray();
            foreach (var type in types)
            {
                type.GetMethod("Main")!.Invoke(null, null);
            }

            Console.WriteLine(types.Length);
            return 0;
        }

        private static int Style()
        {
            Assembly.GetExecutingAssembly().GetType("Example.Style.SessionsCreateExample", true)!.GetMethod("Main")!.Invoke(null, null);
            return 0;
        }
    }
}

namespace Apideck.Vault.Client
{
    /// <summary>Sends every request to the test's server: the examples name the real one.</summary>
    public partial class ApiClient
    {
        partial void InterceptRequest(HttpRequestMessage request)
        {
            var origin = Environment.GetEnvironmentVariable("SPECSMITH_ORIGIN");
            request.RequestUri = new Uri(new Uri(origin!), request.RequestUri!.PathAndQuery);
        }
    }
}
