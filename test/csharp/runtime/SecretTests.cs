// The secrets of a call: a body that fails tells of them on its own thread while the next attempt adds more.

using System.Linq;
using System.Threading.Tasks;
using Runtime.Client;
using Runtime.Client.Internal;

namespace RuntimeTests
{
    internal static class SecretTests
    {
        public static void SecretsAreReadWhileOthersAreAdded()
        {
            var secrets = new SentSecrets();
            var values = Enumerable.Range(0, 100).Select(index => $"secret-{index:000}!").ToArray();
            var adding = Task.Factory.StartNew(() => Adds(secrets, values), TaskCreationOptions.LongRunning);
            while (!adding.IsCompleted)
            {
                Check.Equal("nothing", secrets.Redact("nothing"));
            }

            adding.GetAwaiter().GetResult();
            foreach (var value in values)
            {
                Check.Equal("it is …", secrets.Redact("it is " + value));
            }
        }

        private static void Adds(SentSecrets secrets, string[] values)
        {
            foreach (var value in values)
            {
                // Each is added often, so that the reader meets who adds.
                for (var count = 0; count < 500; count++)
                {
                    secrets.AddBasic(value);
                    secrets.AddHeader("Bearer " + value);
                }
            }
        }
    }
}
