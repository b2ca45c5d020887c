using System.Globalization;
using System.Net;
using System.Text;
using System.Xml.Linq;

namespace QuizServer.Banks.Formats.Qti;

/// <summary>The words of a part of an item as HTML.</summary>
internal static class QtiHtml
{
    private static readonly HashSet<string> Apart = ["simpleChoice", "simpleMatchSet", "simpleAssociableChoice", "feedbackBlock", "feedbackInline", "rubricBlock", "modalFeedback"];

    /// <summary>The HTML of an element's content. In a stem, prompts and blanks are words; choices and feedback have places of their own.</summary>
    public static string Of(XElement element, bool isStem)
    {
        var html = new StringBuilder();
        Content(element, isStem, html);
        return html.ToString();
    }

    private static void Content(XElement parent, bool isStem, StringBuilder html)
    {
        foreach (var node in parent.Nodes())
        {
            switch (node)
            {
                case XText text:
                    html.Append(WebUtility.HtmlEncode(text.Value));
                    break;
                case XElement { Name.LocalName: var name } when Apart.Contains(name):
                    break;
                case XElement { Name.LocalName: "textEntryInteraction" }:
                    html.Append(isStem ? "____" : "");
                    break;
                case XElement { Name.LocalName: "object" } file:
                    html.Append(CultureInfo.InvariantCulture, $"<img src=\"{WebUtility.HtmlEncode((string?)file.Attribute("data") ?? "")}\" alt=\"{WebUtility.HtmlEncode(file.Value)}\">");
                    break;
                case XElement child:
                    var tag = child.Name.LocalName is "prompt" || child.Name.LocalName.EndsWith("Interaction", StringComparison.Ordinal) ? "div" : child.Name.LocalName;
                    html.Append('<').Append(tag);
                    foreach (var attribute in child.Attributes().Where(attribute => attribute.Name.LocalName is "src" or "alt" or "title"))
                    {
                        html.Append(CultureInfo.InvariantCulture, $" {attribute.Name.LocalName}=\"{WebUtility.HtmlEncode(attribute.Value)}\"");
                    }

                    html.Append('>');
                    Content(child, isStem, html);
                    html.Append(tag is "br" or "img" or "hr" or "source" ? "" : $"</{tag}>");
                    break;
            }
        }
    }
}
