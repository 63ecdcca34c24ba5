// Runs every program, that is, every public static method of the classes named *Programs; prints its name and why it failed.

using System;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;

namespace OldPrograms
{
    public static class Runner
    {
        public static int Run()
        {
            using var server = Server.Start();
            foreach (var type in typeof(Runner).Assembly.GetTypes().Where(type => type.Namespace == "OldPrograms" && type.Name.EndsWith("Programs", StringComparison.Ordinal)))
            {
                foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
                {
                    Server.Clear();
                    var failure = string.Empty;
                    try
                    {
                        (method.Invoke(null, null) as Task)?.GetAwaiter().GetResult();
                    }
                    catch (Exception error)
                    {
                        failure = (error is TargetInvocationException ? error.InnerException : error).ToString().Replace("\n", " ");
                    }

                    Console.WriteLine($"{type.Name}.{method.Name}\t{failure}");
                }
            }

            return 0;
        }
    }
}
