// Runs every public static method of the classes named *Tests, and prints a line for each: its name, and why it failed.

using System;
using System.Linq;
using System.Reflection;

namespace RuntimeTests
{
    internal static class Program
    {
        private static void Main()
        {
            foreach (var type in typeof(Program).Assembly.GetTypes().Where(type => type.Name.EndsWith("Tests", StringComparison.Ordinal)))
            {
                foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
                {
                    var failure = string.Empty;
                    try
                    {
                        method.Invoke(null, null);
                    }
                    catch (TargetInvocationException error)
                    {
                        failure = error.InnerException!.ToString().Replace("\n", " ");
                    }

                    Console.Out.WriteLine($"{type.Name} {method.Name}\t{failure}");
                }
            }
        }
    }

    internal static class Check
    {
        public static void Equal<T>(T expected, T actual)
        {
            if (!Equals(expected, actual))
            {
                throw new InvalidOperationException($"expected {expected}, got {actual}");
            }
        }

        public static void Throws<T>(Action action)
            where T : Exception
        {
            try
            {
                action();
            }
            catch (T)
            {
                return;
            }

            throw new InvalidOperationException($"expected {typeof(T).Name}");
        }
    }
}
