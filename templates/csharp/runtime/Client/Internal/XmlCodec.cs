// XML bodies and answers, by rows of the document: XML becomes what the JSON of the type would be, and is made of that. A
// document type is refused, so there are no entities but the five of XML, and nothing outside is read.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.IO;
    using global::System.Text;
    using global::System.Text.Json;
    using global::System.Xml;

    internal enum XmlType
    {
        String,
        Boolean,
        Number,

        /// <summary>A number or a boolean where the text is one.</summary>
        Scalar,

        /// <summary>Whatever is there.</summary>
        Any,
        Object,
        Map,
        List,
    }

    internal enum XmlPlace
    {
        Element,
        Attribute,
        Text,
        CData,

        /// <summary>What is in it stands in what is around it.</summary>
        None,
    }

    /// <summary>How a value is written, and where it stands.</summary>
    internal sealed class XmlNode
    {
        public XmlNode(string name, XmlType type, XmlPlace place = XmlPlace.Element)
        {
            Name = name;
            Type = type;
            Place = place;
        }

        public string Name { get; }

        public XmlType Type { get; }

        public XmlPlace Place { get; }

        /// <summary>Null: an element of any namespace is read.</summary>
        public string? Namespace { get; set; }

        public string Prefix { get; set; } = string.Empty;

        public bool IsNullable { get; set; }

        public bool IsRequired { get; set; }

        /// <summary>Of an object: its index.</summary>
        public int Shape { get; set; }

        /// <summary>Of items, or of the values of a map.</summary>
        public XmlNode? Of { get; set; }

        public bool Fits(string name, string space) => name == Name && (Namespace is null || Namespace == space);
    }

    /// <summary>What an object holds.</summary>
    internal sealed class XmlShape
    {
        public XmlShape(params (string Key, XmlNode Node)[] properties) => Properties = properties;

        public (string Key, XmlNode Node)[] Properties { get; }

        /// <summary>Of elements that no property names; null: whatever is there.</summary>
        public XmlNode? Rest { get; set; }
    }

    /// <summary>Reads and writes one type.</summary>
    internal sealed class XmlRow
    {
        public const int MaxDepth = 128;
        public const string Xsi = "http://www.w3.org/2001/XMLSchema-instance";

        /// <summary>The text of an element that has attributes too, where the document says nothing of it.</summary>
        public const string TextKey = "#text";

        public static readonly XmlNode Any = new XmlNode("item", XmlType.Any);

        private readonly XmlNode _node;
        private readonly XmlShape[] _shapes;

        public XmlRow(XmlNode node, XmlShape[] shapes)
        {
            _node = node;
            _shapes = shapes;
        }

        /// <summary>The JSON that the document would be.</summary>
        public byte[] ToJson(byte[] body, Encoding encoding)
        {
            try
            {
                return new XmlReading(_shapes).Json(XmlElementNode.Parse(body, encoding), _node);
            }
            catch (XmlException error)
            {
                throw new JsonException("XML cannot be read: " + error.Message, error);
            }
        }

        /// <summary>The document, in UTF-8.</summary>
        public byte[] ToXml(JsonElement value) => new XmlWriting(_shapes).Document(value, _node);
    }

    /// <summary>An element that was read.</summary>
    internal sealed class XmlElementNode
    {
        private readonly StringBuilder _text = new StringBuilder();

        private XmlElementNode(string name, string space)
        {
            Name = name;
            Namespace = space;
        }

        public string Name { get; }

        public string Namespace { get; }

        public List<(string Name, string Namespace, string Value)> Attributes { get; } = new List<(string Name, string Namespace, string Value)>();

        public List<XmlElementNode> Elements { get; } = new List<XmlElementNode>();

        public string Text => _text.ToString();

        public bool IsNil => Attributes.Exists(each =>
            each.Name == "nil" && each.Namespace == XmlRow.Xsi && each.Value.Trim() is "true" or "1");

        public static XmlElementNode Parse(byte[] body, Encoding encoding)
        {
            var settings = new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
            };
            // UTF-8 is also what a response that names no charset has: then the document says what it is.
            using var reader = encoding is UTF8Encoding
                ? XmlReader.Create(new MemoryStream(body, false), settings)
                : XmlReader.Create(new StringReader(encoding.GetString(body).TrimStart('\uFEFF')), settings);
            XmlElementNode? root = null;
            var open = new Stack<XmlElementNode>();
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element:
                        if (open.Count >= XmlRow.MaxDepth)
                        {
                            throw new XmlException("the document is too deep");
                        }

                        var isEmpty = reader.IsEmptyElement;
                        var element = Of(reader);
                        root ??= element;
                        if (open.Count > 0)
                        {
                            open.Peek().Elements.Add(element);
                        }

                        if (!isEmpty)
                        {
                            open.Push(element);
                        }

                        break;
                    case XmlNodeType.EndElement:
                        open.Pop();
                        break;
                    case XmlNodeType.Text:
                    case XmlNodeType.CDATA:
                    case XmlNodeType.Whitespace:
                    case XmlNodeType.SignificantWhitespace:
                        if (open.Count > 0)
                        {
                            open.Peek()._text.Append(reader.Value);
                        }

                        break;
                }
            }

            return root ?? throw new XmlException("the root element is missing");
        }

        private static XmlElementNode Of(XmlReader reader)
        {
            var result = new XmlElementNode(reader.LocalName, reader.NamespaceURI);
            while (reader.MoveToNextAttribute())
            {
                if (reader.NamespaceURI != "http://www.w3.org/2000/xmlns/")
                {
                    result.Attributes.Add((reader.LocalName, reader.NamespaceURI, reader.Value));
                }
            }

            return result;
        }
    }

    /// <summary>From elements to JSON.</summary>
    internal sealed class XmlReading
    {
        private readonly XmlShape[] _shapes;

        public XmlReading(XmlShape[] shapes) => _shapes = shapes;

        public byte[] Json(XmlElementNode root, XmlNode node)
        {
            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream))
            {
                Write(writer, Value(root, node));
            }

            return stream.ToArray();
        }

        private static void Write(Utf8JsonWriter writer, object? value)
        {
            switch (value)
            {
                case null:
                    writer.WriteNullValue();
                    break;
                case string text:
                    writer.WriteStringValue(text);
                    break;
                case bool flag:
                    writer.WriteBooleanValue(flag);
                    break;
                case StringBuilder number:
                    writer.WriteRawValue(number.ToString());
                    break;
                case List<object?> items:
                    writer.WriteStartArray();
                    items.ForEach(item => Write(writer, item));
                    writer.WriteEndArray();
                    break;
                case List<(string Key, object? Value)> members:
                    writer.WriteStartObject();
                    foreach (var member in members)
                    {
                        writer.WritePropertyName(member.Key);
                        Write(writer, member.Value);
                    }

                    writer.WriteEndObject();
                    break;
            }
        }

        private object? Value(XmlElementNode element, XmlNode node)
        {
            if (element.IsNil)
            {
                return null;
            }

            var of = node.Of ?? XmlRow.Any;
            switch (node.Type)
            {
                case XmlType.Object:
                    return Members(element, _shapes[node.Shape], new HashSet<XmlElementNode>(), true);
                case XmlType.Map:
                    // Of several elements of one name, the last counts.
                    return Grouped(element.Elements, child => Value(child, of), group => group[group.Count - 1]);
                case XmlType.List:
                    return element.Elements.ConvertAll(child => Value(child, of));
                case XmlType.Any:
                    return Free(element);
                default:
                    return Scalar(element.Text, node);
            }
        }

        private List<(string Key, object? Value)> Members(XmlElementNode element, XmlShape shape, HashSet<XmlElementNode> used, bool isWhole)
        {
            var found = new List<(string Key, object? Value)>();
            foreach (var (key, node) in shape.Properties)
            {
                Find(element, key, node, used, found);
            }

            if (isWhole)
            {
                var others = element.Elements.FindAll(child => !used.Contains(child) && !found.Exists(member => member.Key == child.Name));
                found.AddRange(Grouped(others, child => shape.Rest is { } rest ? Value(child, rest) : Free(child), OneOrAll));
            }

            return found;
        }

        private void Find(XmlElementNode element, string key, XmlNode node, HashSet<XmlElementNode> used, List<(string Key, object? Value)> found)
        {
            if (node.Place == XmlPlace.Attribute)
            {
                var at = element.Attributes.FindIndex(each => node.Fits(each.Name, each.Namespace));
                if (at >= 0)
                {
                    found.Add((key, Scalar(element.Attributes[at].Value, node)));
                }
            }
            else if (node.Place is XmlPlace.Text or XmlPlace.CData)
            {
                if (element.Text.Length > 0 || node.Type == XmlType.String)
                {
                    found.Add((key, Scalar(element.Text, node)));
                }
            }
            else if (node.Place == XmlPlace.None && node.Type == XmlType.Object)
            {
                var inner = Members(element, _shapes[node.Shape], used, false);
                if (inner.Count > 0)
                {
                    found.Add((key, inner));
                }
            }
            else if (node.Place == XmlPlace.None)
            {
                var of = node.Of ?? XmlRow.Any;
                var items = Take(element, of, used).ConvertAll(item => Value(item, of));
                if (items.Count > 0 || node.IsRequired)
                {
                    found.Add((key, items));
                }
            }
            else if (Take(element, node, used) is { Count: > 0 } named)
            {
                found.Add((key, Value(named[0], node)));
            }
        }

        private static List<XmlElementNode> Take(XmlElementNode element, XmlNode node, HashSet<XmlElementNode> used)
        {
            var taken = element.Elements.FindAll(child => node.Fits(child.Name, child.Namespace) && !used.Contains(child));
            used.UnionWith(taken);
            return taken;
        }

        /// <summary>What the document does not describe: text, or an object of the attributes and elements.</summary>
        private static object? Free(XmlElementNode element)
        {
            if (element.IsNil)
            {
                return null;
            }

            var found = new List<(string Key, object? Value)>();
            foreach (var (name, space, value) in element.Attributes)
            {
                if (space.Length == 0)
                {
                    found.Add((name, value));
                }
            }

            if (found.Count == 0 && element.Elements.Count == 0)
            {
                return element.Text;
            }

            if (!string.IsNullOrWhiteSpace(element.Text))
            {
                found.Add((XmlRow.TextKey, element.Text));
            }

            var members = Grouped(element.Elements, Free, OneOrAll);
            var names = new HashSet<string>(members.ConvertAll(member => member.Key), StringComparer.Ordinal);
            found.RemoveAll(member => names.Contains(member.Key));
            found.AddRange(members);
            return found;
        }

        /// <summary>One value as it is, several as a list.</summary>
        private static object? OneOrAll(List<object?> group) => group.Count == 1 ? group[0] : group;

        /// <summary>By name, in the order in which the names come first.</summary>
        private static List<(string Key, object? Value)> Grouped(
            List<XmlElementNode> elements,
            Func<XmlElementNode, object?> read,
            Func<List<object?>, object?> join)
        {
            var names = new List<string>();
            var groups = new Dictionary<string, List<object?>>(StringComparer.Ordinal);
            foreach (var element in elements)
            {
                if (!groups.TryGetValue(element.Name, out var group))
                {
                    groups.Add(element.Name, group = new List<object?>());
                    names.Add(element.Name);
                }

                group.Add(read(element));
            }

            return names.ConvertAll(name => (name, join(groups[name])));
        }

        /// <summary>Text that is none of the type is left as it is, for what reads the type to judge.</summary>
        private static object? Scalar(string text, XmlNode node)
        {
            if (node.Type == XmlType.String)
            {
                return text;
            }

            var plain = text.Trim();
            if (plain.Length == 0 && node.IsNullable)
            {
                return null;
            }

            var isBoolean = node.Type == XmlType.Boolean;
            if (node.Type != XmlType.Number)
            {
                if (plain == "true" || (isBoolean && plain == "1"))
                {
                    return true;
                }

                if (plain == "false" || (isBoolean && plain == "0"))
                {
                    return false;
                }
            }

            return isBoolean ? text : (object?)Number(plain) ?? text;
        }

        /// <summary>As JSON writes it, so that no digit is lost.</summary>
        private static StringBuilder? Number(string text)
        {
            var at = 0;
            var isNegative = text.Length > 0 && text[0] == '-';
            at += isNegative || (text.Length > 0 && text[0] == '+') ? 1 : 0;
            var whole = Digits(text, ref at);
            var fraction = string.Empty;
            if (at < text.Length && text[at] == '.')
            {
                at++;
                fraction = Digits(text, ref at);
            }

            if (whole.Length + fraction.Length == 0)
            {
                return null;
            }

            var exponent = at;
            if (at < text.Length && text[at] is 'e' or 'E')
            {
                at++;
                at += at < text.Length && text[at] is '-' or '+' ? 1 : 0;
                if (Digits(text, ref at).Length == 0)
                {
                    return null;
                }
            }

            if (at < text.Length)
            {
                return null;
            }

            whole = whole.TrimStart('0');
            return new StringBuilder(isNegative ? "-" : string.Empty)
                .Append(whole.Length == 0 ? "0" : whole)
                .Append(fraction.Length == 0 ? string.Empty : "." + fraction)
                .Append(text, exponent, text.Length - exponent);
        }

        private static string Digits(string text, ref int at)
        {
            var start = at;
            while (at < text.Length && text[at] is >= '0' and <= '9')
            {
                at++;
            }

            return text.Substring(start, at - start);
        }
    }
}
