// Looks at models from outside: equality, hash, text, and what does not fit the schema. Safe on graphs with cycles.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.Linq;
    using global::System.Text;
    using global::System.Text.Json;

    internal interface IModelVisitor
    {
        void Field(int index, string name, string wireName, bool required, object? value);

        void Extra(string name, object? value);
    }

    internal readonly struct ModelField
    {
        public ModelField(int index, string name, string wireName, bool required, object? value)
        {
            Index = index;
            Name = name;
            WireName = wireName;
            Required = required;
            Value = value;
        }

        public int Index { get; }

        public string Name { get; }

        public string WireName { get; }

        public bool Required { get; }

        public object? Value { get; }
    }

    internal static class ModelInspection
    {
        private const int MaxDepth = 64;
        private const string Unfitting = " has a value that its type does not hold exactly";

        public static List<ModelField> FieldsOf(ModelBase model)
        {
            var collector = new Collector();
            model.VisitFields(collector);
            return collector.Fields;
        }

        public static ModelField? Find(ModelBase model, string name)
        {
            ModelField? byWire = null;
            foreach (var field in FieldsOf(model))
            {
                if (field.Name == name)
                {
                    return field;
                }

                if (field.WireName == name)
                {
                    byWire = field;
                }
            }

            return byWire;
        }

        public static bool AreEqual(object? left, object? right) => AreEqual(left, right, 0);

        public static int HashOf(ModelBase model)
        {
            var hash = 17;
            foreach (var field in FieldsOf(model))
            {
                hash = unchecked((hash * 31) + ShallowHash(field.Value));
            }

            return hash;
        }

        /// <summary>Unfitting values count most, then missing fields, then fields that the schema does not know.</summary>
        public static int MisfitOf(ModelBase model)
        {
            var total = (model.RawFieldCount * 100) + model.ExtraFieldCount;
            foreach (var field in FieldsOf(model))
            {
                if (field.Required && !model.IsFieldPresent(field.Index))
                {
                    total += 10;
                }

                total += field.Value switch
                {
                    ModelBase child => MisfitOf(child),
                    Model.AbstractOpenAPISchema { ActualInstance: JsonElement } => 10,
                    _ => 0,
                };
            }

            return total;
        }

        /// <summary>Whether all required fields are present.</summary>
        public static bool HasRequired(ModelBase model)
        {
            foreach (var field in FieldsOf(model))
            {
                if (field.Required && !model.IsFieldPresent(field.Index))
                {
                    return false;
                }
            }

            return true;
        }

        public static IReadOnlyList<string> Findings(object? value)
        {
            var findings = new List<string>();
            Find(value, string.Empty, findings, 0, false);
            return findings;
        }

        public static string Describe(ModelBase model)
        {
            var text = new StringBuilder();
            Describe(model, text, 0);
            return text.ToString();
        }

        /// <param name="value">What is looked at.</param>
        /// <param name="path">Where it stands.</param>
        /// <param name="findings">Where findings go.</param>
        /// <param name="depth">How far down it stands.</param>
        /// <param name="isTold">Whether it was said that something in it does not fit.</param>
        private static void Find(object? value, string path, List<string> findings, int depth, bool isTold)
        {
            if (depth > MaxDepth)
            {
                return;
            }

            switch (value)
            {
                case ModelBase model:
                    foreach (var field in FieldsOf(model))
                    {
                        var at = path + "/" + field.WireName;
                        if (field.Required && !model.IsFieldPresent(field.Index))
                        {
                            findings.Add(at + " is required, and missing");
                        }
                        else if (model.IsFieldRaw(field.Index))
                        {
                            findings.Add(at + Unfitting);
                        }

                        Find(field.Value, at, findings, depth + 1, model.IsFieldRaw(field.Index));
                    }

                    break;
                case Model.AbstractOpenAPISchema union:
                    Find(union.ActualInstance, path, findings, depth + 1, isTold);
                    break;
                case string:
                    break;
                case IList list:
                    FindKept(list, path, findings, isTold);
                    for (var index = 0; index < list.Count; index++)
                    {
                        Find(list[index], path + "/" + index.ToString(CultureInfo.InvariantCulture), findings, depth + 1, isTold);
                    }

                    break;
                case IDictionary map:
                    FindKept(map, path, findings, isTold);
                    foreach (DictionaryEntry entry in map)
                    {
                        Find(entry.Value, path + "/" + entry.Key, findings, depth + 1, isTold);
                    }

                    break;
            }
        }

        private static void FindKept(object container, string path, List<string> findings, bool isTold)
        {
            if (!isTold && KeptItems.Of(container) is { } kept)
            {
                foreach (var place in kept.Unfitting(container))
                {
                    findings.Add(path + "/" + place + Unfitting);
                }
            }
        }

        private static bool AreEqual(object? left, object? right, int depth)
        {
            if (ReferenceEquals(left, right))
            {
                return true;
            }

            if (left is null || right is null || depth > MaxDepth)
            {
                return false;
            }

            switch (left)
            {
                case ModelBase model:
                    return right is ModelBase other && AreEqualModels(model, other, depth + 1);
                case Model.AbstractOpenAPISchema union:
                    return right is Model.AbstractOpenAPISchema otherUnion && AreEqual(union.ActualInstance, otherUnion.ActualInstance, depth + 1);
                case JsonElement element:
                    return right is JsonElement otherElement && AreEqualJson(element, otherElement);
                case string text:
                    return right is string otherText && text == otherText;
                case IDictionary map:
                    return right is IDictionary otherMap && AreEqualMaps(map, otherMap, depth + 1);
                case IList list:
                    return right is IList otherList && AreEqualLists(list, otherList, depth + 1);
                default:
                    return left.Equals(right);
            }
        }

        private static bool AreEqualModels(ModelBase left, ModelBase right, int depth)
        {
            if (left.GetType() != right.GetType())
            {
                return false;
            }

            var a = new Collector();
            var b = new Collector();
            left.VisitFields(a);
            right.VisitFields(b);
            left.VisitExtraFields(a);
            right.VisitExtraFields(b);
            for (var index = 0; index < a.Fields.Count; index++)
            {
                if (!AreEqual(a.Fields[index].Value, b.Fields[index].Value, depth)
                    || !AreEqual(left.GetRaw(a.Fields[index].Name), right.GetRaw(a.Fields[index].Name), depth))
                {
                    return false;
                }
            }

            return AreEqualMaps(a.Extras, b.Extras, depth);
        }

        private static bool AreEqualMaps(IDictionary left, IDictionary right, int depth)
        {
            if (left.Count != right.Count)
            {
                return false;
            }

            foreach (DictionaryEntry entry in left)
            {
                if (!right.Contains(entry.Key) || !AreEqual(entry.Value, right[entry.Key], depth))
                {
                    return false;
                }
            }

            return true;
        }

        private static bool AreEqualLists(IList left, IList right, int depth)
        {
            if (left.Count != right.Count)
            {
                return false;
            }

            for (var index = 0; index < left.Count; index++)
            {
                if (!AreEqual(left[index], right[index], depth))
                {
                    return false;
                }
            }

            return true;
        }

        private static bool AreEqualJson(JsonElement left, JsonElement right)
        {
            if (left.ValueKind != right.ValueKind)
            {
                return false;
            }

            switch (left.ValueKind)
            {
                case JsonValueKind.Object:
                    var members = right.EnumerateObject().ToDictionary(member => member.Name, member => member.Value);
                    return left.EnumerateObject().Count() == members.Count
                        && left.EnumerateObject().All(member => members.TryGetValue(member.Name, out var value) && AreEqualJson(member.Value, value));
                case JsonValueKind.Array:
                    return left.GetArrayLength() == right.GetArrayLength()
                        && left.EnumerateArray().Zip(right.EnumerateArray(), AreEqualJson).All(equal => equal);
                case JsonValueKind.String:
                    return left.GetString() == right.GetString();
                default:
                    return left.GetRawText() == right.GetRawText();
            }
        }

        private static int ShallowHash(object? value) => value switch
        {
            null => 0,
            ModelBase or Model.AbstractOpenAPISchema or JsonElement => 1,
            string text => text.GetHashCode(),
            ICollection collection => collection.Count,
            _ => value.GetHashCode(),
        };

        private static void Describe(ModelBase model, StringBuilder text, int depth)
        {
            var collector = new Collector();
            model.VisitFields(collector);
            text.Append("class ").Append(model.GetType().Name).Append(" {\n");
            foreach (var field in collector.Fields)
            {
                text.Append("  ").Append(field.Name).Append(": ");
                Append(field.Value, text, depth + 1);
                text.Append('\n');
            }

            model.VisitExtraFields(collector);
            foreach (var entry in collector.Extras)
            {
                text.Append("  ").Append(entry.Key).Append(": ");
                Append(entry.Value, text, depth + 1);
                text.Append('\n');
            }

            text.Append("}\n");
        }

        private static void Append(object? value, StringBuilder text, int depth)
        {
            if (depth > 8)
            {
                text.Append('…');
                return;
            }

            switch (value)
            {
                case null: break;
                case ModelBase model: Describe(model, text, depth); break;
                case Model.AbstractOpenAPISchema union: Append(union.ActualInstance, text, depth + 1); break;
                case string plain: text.Append(plain); break;
                case IDictionary map:
                    text.Append('{');
                    foreach (DictionaryEntry entry in map)
                    {
                        text.Append(' ').Append(entry.Key).Append(": ");
                        Append(entry.Value, text, depth + 1);
                    }

                    text.Append(" }");
                    break;
                case IList list:
                    text.Append('[');
                    for (var index = 0; index < list.Count; index++)
                    {
                        text.Append(index == 0 ? string.Empty : ", ");
                        Append(list[index], text, depth + 1);
                    }

                    text.Append(']');
                    break;
                case IFormattable formattable: text.Append(formattable.ToString(null, CultureInfo.InvariantCulture)); break;
                default: text.Append(value); break;
            }
        }

        private sealed class Collector : IModelVisitor
        {
            public List<ModelField> Fields { get; } = new List<ModelField>();

            public Dictionary<string, object?> Extras { get; } = new Dictionary<string, object?>(StringComparer.Ordinal);

            public void Field(int index, string name, string wireName, bool required, object? value) =>
                Fields.Add(new ModelField(index, name, wireName, required, value));

            public void Extra(string name, object? value) => Extras[name] = value;
        }
    }
}
