// Runs the pieces of Vault's README that need nothing but a configuration, each against the server of the first argument.

using System.Reflection;
using Apideck.Vault.Client;

foreach (var type in Assembly.GetExecutingAssembly().GetTypes().Where(each => each.Namespace == "PiecesOfApideckVault").OrderBy(each => each.Name, StringComparer.Ordinal))
{
    var run = type.GetMethod("Run", BindingFlags.NonPublic | BindingFlags.Static);
    if (run?.GetParameters() is not [{ ParameterType: var wanted }] || wanted != typeof(Configuration))
    {
        continue;
    }

    // Where a piece changes it, the next has another.
    var config = new Configuration { BasePath = args[0] };
    config.AddApiKey("Authorization", "key-1");
    Console.WriteLine($"# {type.Name}");
    try
    {
        await (Task)run.Invoke(null, new object[] { config })!;
    }
    catch (Exception e)
    {
        Console.WriteLine($"failed: {e}");
    }
}
