using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace QuizServer.Banks.Formats.Tables.Anki;

/// <summary>One field of a note as plain text.</summary>
internal static partial class AnkiField
{
    private static readonly string[] Blocks = ["DIV", "P", "LI", "UL", "OL", "TR", "TABLE", "H1", "H2", "H3", "H4", "BLOCKQUOTE", "PRE"];

    /// <summary>Its text, and whether it had pictures or sounds, which no text holds.</summary>
    public static (string Text, bool HadMedia) Read(string field, bool isHtml)
    {
        var (text, hadPicture) = isHtml && field.AsSpan().ContainsAny('<', '&') ? Plain(field) : (field, false);
        return Sound().IsMatch(text) ? (Sound().Replace(text, "").Trim(), true) : (text.Trim(), hadPicture);
    }

    /// <summary>A stem with blanks and what belongs into them, where the field is a cloze: <c>{{c1::北京::城市}}是首都</c>.</summary>
    public static (string Stem, string Answer)? Cloze(string text) => Hidden().Matches(text) is { Count: > 0 } hidden
        ? (Hidden().Replace(text, "____"), string.Join('|', hidden.Select(match => match.Groups["text"].Value.Trim())))
        : null;

    private static (string Text, bool HadPicture) Plain(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var text = new StringBuilder();
        Append(document.Body!, text);
        return (string.Join('\n', text.ToString().Replace('\u00A0', ' ').Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)), document.QuerySelector("img, audio, video") is not null);
    }

    private static void Append(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                text.Append(words.Data);
            }
            else if (child is IElement element and not { NodeName: "SCRIPT" or "STYLE" })
            {
                var parts = element.NodeName == "BR" || Blocks.Contains(element.NodeName);
                text.Append(parts ? "\n" : "");
                Append(element, text);
                text.Append(parts ? "\n" : "");
            }
        }
    }

    [GeneratedRegex(@"\[sound:[^\]]*\]")]
    private static partial Regex Sound();

    [GeneratedRegex(@"\{\{c\d+::(?<text>.*?)(?:::[^{}]*)?\}\}", RegexOptions.Singleline)]
    private static partial Regex Hidden();
}
