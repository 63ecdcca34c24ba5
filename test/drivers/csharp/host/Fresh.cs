// Date-times as a program makes them: values that remember no text, in place of those that were read from one.

using System.Collections;
using System.Reflection;

namespace Drive;

internal static class Fresh
{
    public static object? Of(object? value)
    {
        switch (value)
        {
            case null or string or byte[]:
                return value;
            case IDictionary entries:
                var map = (IDictionary)Activator.CreateInstance(entries.GetType())!;
                foreach (DictionaryEntry entry in entries)
                {
                    map[entry.Key] = Of(entry.Value);
                }

                return map;
            case IList items:
                var list = (IList)Activator.CreateInstance(items.GetType())!;
                foreach (var item in items)
                {
                    list.Add(Of(item));
                }

                return list;
        }

        var type = value.GetType();
        if (Raw(type) is { } raw)
        {
            raw.SetValue(value, null);
            foreach (var property in type.GetProperties().Where(one => one is { CanRead: true, CanWrite: true } && one.GetIndexParameters().Length == 0))
            {
                property.SetValue(value, Of(property.GetValue(value)));
            }
        }

        return value;
    }

    /// <summary>Where a model keeps the texts that it was read from.</summary>
    private static FieldInfo? Raw(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetField("_raw", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is { } field)
            {
                return field;
            }
        }

        return null;
    }
}
