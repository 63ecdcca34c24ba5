// One project file: XML whose elements and attributes the document has no say in, and whose values MSBuild takes as they are.

using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Roslyn;

internal static class ProjectCheck
{
    // $(property), @(item), %(metadata); lists and wildcards. What is escaped (%24 and so on) holds none of them.
    private static readonly Regex s_evaluated = new(@"[$@]\(|%(?![0-9A-F]{2})|[;*?]");

    public static void Check(Mark mark, FolderReport report, string file, string text)
    {
        XDocument document;
        try
        {
            document = XDocument.Parse(text, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException error)
        {
            report.Add(file, error.Message);
            return;
        }

        foreach (var node in document.DescendantNodes())
        {
            switch (node)
            {
                case XElement element when mark.IsIn(element.Name.ToString()) || element.Attributes().Any(attribute => mark.IsIn(attribute.ToString())):
                    report.Add(file, $"the mark in markup: {element}");
                    break;
                case XCData or XProcessingInstruction or XDocumentType:
                    report.Add(file, $"markup: {node}");
                    break;
                case XText value when mark.IsIn(value.Value) || mark.IsIn(Uri.UnescapeDataString(value.Value)):
                    report.InProjects += 1;
                    if (s_evaluated.IsMatch(value.Value))
                    {
                        report.Add(file, $"a value that is evaluated: {value.Value}");
                    }

                    break;
                case XComment when mark.IsIn(node.ToString()):
                    report.Add(file, $"the mark in a comment: {node}");
                    break;
            }
        }
    }
}
