// JSON of a type as XML, by the rows of the document. What XML cannot hold is an error of the request.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.Text;
    using global::System.Text.Json;
    using global::System.Xml;

    internal sealed class XmlWriting
    {
        private readonly XmlShape[] _shapes;

        public XmlWriting(XmlShape[] shapes) => _shapes = shapes;

        public byte[] Document(JsonElement value, XmlNode node)
        {
            var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            var scope = new Dictionary<string, string>(StringComparer.Ordinal) { ["xml"] = "http://www.w3.org/XML/1998/namespace" };
            Element(text, value, node, scope, 0);
            return Encoding.UTF8.GetBytes(text.ToString());
        }

        private void Element(StringBuilder text, JsonElement value, XmlNode node, Dictionary<string, string> scope, int depth)
        {
            if (depth > XmlRow.MaxDepth)
            {
                throw new ApiRequestException("The body is too deep.");
            }

            var parts = new Parts(scope);
            var tag = parts.Qualified(node);
            if (value.ValueKind == JsonValueKind.Null)
            {
                parts.Declare("xsi", XmlRow.Xsi);
                parts.Attributes.Append(" xsi:nil=\"true\"");
            }
            else
            {
                Fill(value, node, parts, depth + 1);
            }

            text.Append('<').Append(tag).Append(parts.Attributes);
            if (parts.Content.Length == 0)
            {
                text.Append("/>");
            }
            else
            {
                text.Append('>').Append(parts.Content).Append("</").Append(tag).Append('>');
            }
        }

        private void Fill(JsonElement value, XmlNode node, Parts parts, int depth)
        {
            if (value.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in value.EnumerateArray())
                {
                    Element(parts.Content, item, node.Of ?? XmlRow.Any, parts.Scope, depth);
                }
            }
            else if (value.ValueKind != JsonValueKind.Object)
            {
                Escape(parts.Content, Single(value), false);
            }
            else if (node.Type == XmlType.Object)
            {
                FillObject(value, _shapes[node.Shape], parts, depth);
            }
            else
            {
                foreach (var member in value.EnumerateObject())
                {
                    if (member.Name == XmlRow.TextKey)
                    {
                        Escape(parts.Content, Single(member.Value), false);
                    }
                    else
                    {
                        FillLoose(member, node.Of, parts, depth);
                    }
                }
            }
        }

        private void FillObject(JsonElement value, XmlShape shape, Parts parts, int depth)
        {
            var known = new HashSet<string>(StringComparer.Ordinal);
            // Attributes first: their prefixes are declared at the element.
            foreach (var (key, node) in shape.Properties)
            {
                known.Add(key);
                if (node.Place == XmlPlace.Attribute && value.TryGetProperty(key, out var item) && item.ValueKind != JsonValueKind.Null)
                {
                    var name = parts.Qualified(node);
                    Escape(parts.Attributes.Append(' ').Append(name).Append("=\""), Single(item), true);
                    parts.Attributes.Append('"');
                }
            }

            foreach (var (key, node) in shape.Properties)
            {
                if (node.Place != XmlPlace.Attribute && value.TryGetProperty(key, out var item))
                {
                    FillMember(item, node, parts, depth);
                }
            }

            foreach (var member in value.EnumerateObject())
            {
                if (!known.Contains(member.Name))
                {
                    FillLoose(member, shape.Rest, parts, depth);
                }
            }
        }

        private void FillMember(JsonElement item, XmlNode node, Parts parts, int depth)
        {
            if (node.Place == XmlPlace.Element)
            {
                Element(parts.Content, item, node, parts.Scope, depth);
            }
            else if (item.ValueKind == JsonValueKind.Null)
            {
                return;
            }
            else if (node.Place == XmlPlace.Text)
            {
                Escape(parts.Content, Single(item), false);
            }
            else if (node.Place == XmlPlace.CData)
            {
                var split = Single(item).Replace("]]>", "]]]]><![CDATA[>").Replace("\r", "]]>&#13;<![CDATA[");
                parts.Content.Append("<![CDATA[").Append(split).Append("]]>");
            }
            else
            {
                Fill(item, node, parts, depth);
            }
        }

        /// <summary>What the document does not name goes by its key; a list of it is an element for each item.</summary>
        private void FillLoose(JsonProperty member, XmlNode? row, Parts parts, int depth)
        {
            try
            {
                XmlConvert.VerifyNCName(member.Name);
            }
            catch (Exception error) when (error is XmlException or ArgumentException)
            {
                throw new ApiRequestException($"\"{member.Name}\" is no name of an XML element.", error);
            }

            var node = row is null
                ? new XmlNode(member.Name, XmlType.Any)
                : new XmlNode(member.Name, row.Type) { Namespace = row.Namespace, Prefix = row.Prefix, Shape = row.Shape, Of = row.Of };
            if (member.Value.ValueKind == JsonValueKind.Array && node.Type == XmlType.Any)
            {
                foreach (var item in member.Value.EnumerateArray())
                {
                    Element(parts.Content, item, node, parts.Scope, depth);
                }
            }
            else
            {
                Element(parts.Content, member.Value, node, parts.Scope, depth);
            }
        }

        private static string Single(JsonElement value)
        {
            if (value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
            {
                throw new ApiRequestException("An attribute or a text of XML is a single value.");
            }

            string text;
            try
            {
                text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
                XmlConvert.VerifyXmlChars(text);
            }
            catch (Exception error) when (error is XmlException or InvalidOperationException)
            {
                throw new ApiRequestException("A text has a character that XML does not allow.", error);
            }

            return text;
        }

        private static StringBuilder Escape(StringBuilder into, string text, bool isAttribute)
        {
            foreach (var mark in text)
            {
                switch (mark)
                {
                    case '&':
                        into.Append("&amp;");
                        break;
                    case '<':
                        into.Append("&lt;");
                        break;
                    case '>':
                        into.Append("&gt;");
                        break;
                    case '\r':
                        into.Append("&#13;");
                        break;
                    case '\t' or '\n' or '"' when isAttribute:
                        into.Append("&#").Append(((int)mark).ToString(CultureInfo.InvariantCulture)).Append(';');
                        break;
                    default:
                        into.Append(mark);
                        break;
                }
            }

            return into;
        }

        /// <summary>An element that is being written.</summary>
        private sealed class Parts
        {
            public Parts(Dictionary<string, string> scope) => Scope = scope;

            public StringBuilder Attributes { get; } = new StringBuilder();

            public StringBuilder Content { get; } = new StringBuilder();

            /// <summary>Namespaces by the prefixes that stand for them.</summary>
            public Dictionary<string, string> Scope { get; private set; }

            /// <summary>The name as it is written; declares its namespace where it is not known here.</summary>
            public string Qualified(XmlNode node)
            {
                if (node.Namespace is null)
                {
                    return node.Name;
                }

                Declare(node.Prefix, node.Namespace);
                return node.Prefix.Length == 0 ? node.Name : node.Prefix + ":" + node.Name;
            }

            public void Declare(string prefix, string space)
            {
                if (Scope.TryGetValue(prefix, out var known) && known == space)
                {
                    return;
                }

                Scope = new Dictionary<string, string>(Scope, StringComparer.Ordinal) { [prefix] = space };
                Escape(Attributes.Append(prefix.Length == 0 ? " xmlns" : " xmlns:").Append(prefix).Append("=\""), space, true);
                Attributes.Append('"');
            }
        }
    }
}
