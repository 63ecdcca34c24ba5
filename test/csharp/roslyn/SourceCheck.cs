// One C# source: it parses, documentation comments included, and the mark stands in literals and comments only.

using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Roslyn;

internal sealed class SourceCheck(Mark mark, FolderReport report, string file)
{
    // Every branch of the sources is read: once with the symbols of .NET, once with none.
    private static readonly CSharpParseOptions[] s_options =
    [
        Options("NET", "NETCOREAPP", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER", "NET10_0"),
        Options("NETSTANDARD", "NETSTANDARD2_0"),
    ];

    private static readonly ConcurrentDictionary<(string File, string Text), bool> s_checked = new();

    private static readonly HashSet<string> s_elements =
    [
        "summary", "remarks", "para", "param", "typeparam", "returns", "exception", "example", "value", "inheritdoc", "see", "paramref",
        "typeparamref",
    ];

    private static readonly Regex s_directive = new(
        @"^#(nullable (enable|disable|restore)|pragma warning (disable|restore) C[AS]\d{4}(, C[AS]\d{4})*( // .*)?|if !?[A-Z0-9_]+|else|endif)$");

    public static CSharpParseOptions Options(params string[] symbols) => CSharpParseOptions.Default
        .WithLanguageVersion(LanguageVersion.CSharp12)
        .WithDocumentationMode(DocumentationMode.Diagnose)
        .WithPreprocessorSymbols(symbols);

    /// <summary>A source that another client had is not looked at again: it is one of the runtime.</summary>
    public void Check(string text)
    {
        report.Sources += 1;
        if (!s_checked.TryAdd((file, text), true))
        {
            return;
        }

        if (text.AsSpan().IndexOfAny('\u0085', '\u2028', '\u2029') >= 0)
        {
            report.Add(file, "a line end that is none to other readers");
        }

        foreach (var options in s_options)
        {
            var tree = CSharpSyntaxTree.ParseText(text, options);
            foreach (var diagnostic in tree.GetDiagnostics())
            {
                report.Add(file, diagnostic.ToString());
            }

            var root = tree.GetRoot();
            foreach (var token in root.DescendantTokens(descendIntoTrivia: true))
            {
                Token(token);
            }

            foreach (var trivia in root.DescendantTrivia(descendIntoTrivia: true))
            {
                Trivia(trivia);
            }

            foreach (var node in root.DescendantNodes(descendIntoTrivia: true))
            {
                Node(node);
            }
        }
    }

    private void Token(SyntaxToken token)
    {
        // The value too: an escape may stand before the mark, or be in it.
        if (!mark.IsIn(token.Text) && !mark.IsIn(token.ValueText))
        {
            return;
        }

        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.CharacterLiteralToken
                when !token.IsPartOfStructuredTrivia():
                report.InLiterals += 1;
                break;
            case SyntaxKind.XmlTextLiteralToken or SyntaxKind.XmlEntityLiteralToken when token.Parent is XmlTextSyntax:
                report.InComments += 1;
                break;
            default:
                report.Add(file, $"the mark in a token, {token.Kind()}: {token.Text}");
                break;
        }
    }

    private void Trivia(SyntaxTrivia trivia)
    {
        if (trivia.GetStructure() is DirectiveTriviaSyntax directive)
        {
            if (!s_directive.IsMatch(directive.ToString().Trim()) || mark.IsIn(directive.ToFullString()))
            {
                report.Add(file, $"a directive: {directive}");
            }
        }
        else if (!trivia.HasStructure && mark.IsIn(trivia.ToString()))
        {
            if (trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia)
            {
                report.InComments += 1;
            }
            else
            {
                report.Add(file, $"the mark between tokens, {trivia.Kind()}: {trivia}");
            }
        }
    }

    private void Node(SyntaxNode node)
    {
        switch (node)
        {
            case InterpolatedStringExpressionSyntax when mark.IsIn(node.ToString()):
                report.Add(file, $"the mark in an interpolated string: {node}");
                break;
            case XmlCommentSyntax or XmlCDataSectionSyntax or XmlProcessingInstructionSyntax:
                report.Add(file, $"markup in a documentation comment: {node}");
                break;
            case XmlNameSyntax name when node.Parent is not XmlAttributeSyntax && !s_elements.Contains(name.ToString().Trim()):
                report.Add(file, $"an element in a documentation comment: {name}");
                break;
            case XmlAttributeSyntax attribute when mark.IsIn(attribute.ToString()):
                report.Add(file, $"the mark in an attribute: {attribute}");
                break;
        }
    }
}
