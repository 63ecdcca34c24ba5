// Every text that can be reached from an error: fields and properties, public or not, inner exceptions, collections.

using System.Collections;
using System.Reflection;

namespace Drive;

internal static class Walk
{
    private const int Depth = 8;

    public static IEnumerable<string> Of(object? value) => Of(value, new HashSet<object>(ReferenceEqualityComparer.Instance), 0);

    private static IEnumerable<string> Of(object? value, HashSet<object> seen, int depth)
    {
        switch (value)
        {
            case null:
                return [];
            case string text:
                return [text];
            case byte[] bytes:
                return [System.Text.Encoding.Latin1.GetString(bytes)];
        }

        var type = value.GetType();
        if (depth > Depth || type.IsPrimitive || type.IsEnum || value is Type or MemberInfo or Assembly or Delegate or Task or System.Diagnostics.StackTrace || !seen.Add(value))
        {
            return [];
        }

        var items = value is IEnumerable all ? all.Cast<object?>() : [];
        return [.. items.Concat(Members(value, type)).SelectMany(member => Of(member, seen, depth + 1))];
    }

    private static List<object?> Members(object value, Type type)
    {
        var found = new List<object?>();
        for (Type? at = type; at is not null && at != typeof(object); at = at.BaseType)
        {
            // Of what the platform holds inside itself only exceptions are looked into.
            if (at.Namespace?.StartsWith("System", StringComparison.Ordinal) == true && !typeof(Exception).IsAssignableFrom(at))
            {
                break;
            }

            foreach (var field in at.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                found.Add(field.GetValue(value));
            }
        }

        return found;
    }
}
