using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace QuizServer.Banks.Formats.Containers;

/// <summary>A file that a piece of HTML shows.</summary>
/// <param name="Source">Its address as written.</param>
/// <param name="Description">Its words for whoever cannot see it.</param>
internal sealed record ShownFile(string Source, string Description);

/// <summary>HTML as plain text: paragraphs and breaks become lines, scripts and styles disappear.</summary>
internal static class HtmlText
{
    private const int MostDepth = 200;

    private static readonly HashSet<string> Blocks = ["P", "DIV", "LI", "TR", "UL", "OL", "TABLE", "H1", "H2", "H3", "H4", "H5", "H6", "BLOCKQUOTE", "PRE"];

    /// <summary>The text, and the files that are shown in it.</summary>
    public static (string Text, IReadOnlyList<ShownFile> Files) Read(string html)
    {
        if (!html.Contains('<', StringComparison.Ordinal) && !html.Contains('&', StringComparison.Ordinal))
        {
            return (html.Trim(), []);
        }

        var text = new StringBuilder();
        var files = new List<ShownFile>();
        Walk(new HtmlParser().ParseDocument(html).Body!, text, files, 0);
        var lines = text.ToString().Split('\n').Select(line => line.Trim()).ToList();
        return (string.Join('\n', lines.Where((line, at) => line.Length > 0 || (at > 0 && lines[at - 1].Length > 0))).Trim(), files);
    }

    private static void Walk(INode node, StringBuilder text, List<ShownFile> files, int depth)
    {
        foreach (var child in node.ChildNodes.Where(_ => depth < MostDepth))
        {
            switch (child)
            {
                case IText words:
                    text.Append(words.Data.ReplaceLineEndings(" ").Replace('\u00A0', ' '));
                    break;
                case IElement { NodeName: "SCRIPT" or "STYLE" or "TEMPLATE" or "NOSCRIPT" or "IFRAME" or "OBJECT" }:
                    break;
                case IElement { NodeName: "BR" }:
                    text.Append('\n');
                    break;
                case IElement element:
                    if (element.NodeName is "IMG" or "AUDIO" or "VIDEO" or "SOURCE" && element.GetAttribute("src") is { Length: > 0 } source)
                    {
                        files.Add(new ShownFile(source, element.GetAttribute("alt") ?? element.GetAttribute("title") ?? ""));
                    }

                    Break(element, text);
                    Walk(element, text, files, depth + 1);
                    Break(element, text);
                    break;
            }
        }
    }

    private static void Break(IElement element, StringBuilder text)
    {
        if (Blocks.Contains(element.NodeName) && text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
        else if (element.NodeName is "TD" or "TH" && text.Length > 0 && !char.IsWhiteSpace(text[^1]))
        {
            text.Append(' ');
        }
    }
}
