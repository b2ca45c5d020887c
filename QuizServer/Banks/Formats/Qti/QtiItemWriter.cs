using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.AspNetCore.StaticFiles;
using QuizContracts;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Qti;

/// <summary>Writes one item of QTI 2.1.</summary>
internal static partial class QtiItemWriter
{
    private const string MatchCorrect = "http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct";

    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    private static readonly XNamespace Qti = "http://www.imsglobal.org/xsd/imsqti_v2p1";

    /// <summary>The item; null where QTI has no such question.</summary>
    public static XElement? Write(Question question, string name, Losses losses) => question.Type switch
    {
        QuestionType.SingleChoice => Item(question, name, [Response("RESPONSE", "single", "identifier", Names(question.Key.Choices))], Choice(question, 1)),
        QuestionType.MultipleChoice => Item(question, name, [Response("RESPONSE", "multiple", "identifier", Names(question.Key.Choices))], Choice(question, 0)),
        QuestionType.TrueFalse => Item(question, name, [Response("RESPONSE", "single", "identifier", Names(question.Key.Choices))], Choice(question with { Options = [ChoiceAnswers.WriteTrueFalse(0), ChoiceAnswers.WriteTrueFalse(1)] }, 1)),
        QuestionType.Ordering => Item(question, name, [Response("RESPONSE", "ordered", "identifier", Names(question.Key.Choices))], Interaction("orderInteraction", question, new XAttribute("shuffle", "false"), Choices(question, "simpleChoice", question.Options, "c"))),
        QuestionType.Matching => Item(question, name, [Response("RESPONSE", "multiple", "directedPair", question.Key.Choices.Select((target, option) => $"c{option + 1} t{target + 1}"))], Matching(question)),
        QuestionType.FillIn => FillIn(question, name),
        QuestionType.Numeric or QuestionType.Estimate => Number(question, name, losses),
        QuestionType.Oral => Item(question, name, [Response("RESPONSE", "single", "string", [RowWriter.Answer(question)])], [.. Stem(question.Stem, question), Element("extendedTextInteraction", new XAttribute("responseIdentifier", "RESPONSE"))]),
        _ => null,
    };

    private static XElement Item(Question question, string name, IEnumerable<XElement> responses, IEnumerable<XElement> body, XElement? processing = null) => Element("assessmentItem",
        new XAttribute("identifier", name), new XAttribute("title", question.Id), new XAttribute("label", question.Id), new XAttribute("adaptive", "false"), new XAttribute("timeDependent", "false"),
        responses,
        Element("outcomeDeclaration", new XAttribute("identifier", "SCORE"), new XAttribute("cardinality", "single"), new XAttribute("baseType", "float")),
        Element("outcomeDeclaration", new XAttribute("identifier", "FEEDBACK"), new XAttribute("cardinality", "single"), new XAttribute("baseType", "identifier")),
        Element("itemBody", body),
        processing ?? Element("responseProcessing", new XAttribute("template", MatchCorrect)),
        question.Explanation.Length > 0 || question.Media?.Any(media => media.Place == MediaPlace.Reveal) == true
            ? Element("modalFeedback", new XAttribute("outcomeIdentifier", "FEEDBACK"), new XAttribute("identifier", "explanation"), new XAttribute("showHide", "hide"), Lines(question.Explanation), Files(question, media => media.Place == MediaPlace.Reveal))
            : null);

    private static IEnumerable<XElement> Choice(Question question, int most) =>
        Interaction("choiceInteraction", question, new XAttribute("shuffle", "false"), new XAttribute("maxChoices", most), Choices(question, "simpleChoice", question.Options, "c"));

    private static IEnumerable<XElement> Matching(Question question) => Interaction("matchInteraction", question, new XAttribute("shuffle", "false"), new XAttribute("maxAssociations", 0),
        Element("simpleMatchSet", Choices(question, "simpleAssociableChoice", question.Options, "c", new XAttribute("matchMax", 1))),
        Element("simpleMatchSet", Choices(question, "simpleAssociableChoice", question.Targets!, "t", new XAttribute("matchMax", 0))));

    // A stem that shows no blanks has them in lines of their own behind it.
    private static XElement FillIn(Question question, string name)
    {
        var blanks = question.Key.Blanks!;
        var responses = blanks.Select((blank, index) =>
        {
            var response = Response($"RESPONSE{index + 1}", "single", "string", [blank.Accepted[0]]);
            response.Add(Element("mapping", new XAttribute("defaultValue", 0), blank.Accepted.Select(text => Element("mapEntry", new XAttribute("mapKey", text), new XAttribute("mappedValue", 1)))));
            return response;
        });
        var entries = blanks.Select((_, index) => Element("textEntryInteraction", new XAttribute("responseIdentifier", $"RESPONSE{index + 1}"))).ToList();
        var parts = Blank().Split(question.Stem);
        IEnumerable<XElement> body = parts.Length == entries.Count + 1
            ? [Element("p", parts.SelectMany((part, index) => Lines(part).Concat(index < entries.Count ? [entries[index]] : [])))]
            : [Element("p", Lines(question.Stem)), .. entries.Select(entry => Element("p", entry))];
        return Item(question, name, responses, [.. body, .. Files(question, media => media.Place == MediaPlace.Stem)]);
    }

    private static XElement Number(Question question, string name, Losses losses)
    {
        var number = question.Key.Number!;
        if (question.Type == QuestionType.Estimate)
        {
            losses.Change(question, QuestionType.Numeric);
        }

        if (number.Unit.Length > 0)
        {
            losses.Say(question, new($"单位“{number.Unit}”未写入。", $"The unit {number.Unit} was left out."));
        }

        var tolerance = number.Tolerance.ToString(CultureInfo.InvariantCulture);
        return Item(question, name, [Response("RESPONSE", "single", "float", [number.Value.ToString(CultureInfo.InvariantCulture)])],
            [.. Stem(question.Stem, question), Element("p", Element("textEntryInteraction", new XAttribute("responseIdentifier", "RESPONSE")))],
            Element("responseProcessing", Element("responseCondition", Element("responseIf",
                Element("equal", new XAttribute("toleranceMode", "absolute"), new XAttribute("tolerance", $"{tolerance} {tolerance}"), Element("variable", new XAttribute("identifier", "RESPONSE")), Element("correct", new XAttribute("identifier", "RESPONSE"))),
                Element("setOutcomeValue", new XAttribute("identifier", "SCORE"), Element("baseValue", new XAttribute("baseType", "float"), 1))))));
    }

    private static IEnumerable<XElement> Interaction(string kind, Question question, params object[] content) =>
        [.. Files(question, media => media.Place == MediaPlace.Stem), Element(kind, new XAttribute("responseIdentifier", "RESPONSE"), content.OfType<XAttribute>(), Element("prompt", Lines(question.Stem)), content.Where(part => part is not XAttribute))];

    private static IEnumerable<XElement> Stem(string text, Question question) => [Element("p", Lines(text)), .. Files(question, media => media.Place == MediaPlace.Stem)];

    private static IEnumerable<XElement> Choices(Question question, string kind, IReadOnlyList<string> texts, string prefix, params XAttribute[] attributes) => texts.Select((text, index) =>
        Element(kind, new XAttribute("identifier", $"{prefix}{index + 1}"), attributes, Lines(text), prefix == "c" ? Files(question, media => media.Place == MediaPlace.Option && media.Option == index) : null));

    private static XElement Response(string name, string cardinality, string type, IEnumerable<string> values) => Element("responseDeclaration",
        new XAttribute("identifier", name), new XAttribute("cardinality", cardinality), new XAttribute("baseType", type), Element("correctResponse", values.Select(value => Element("value", value))));

    private static IEnumerable<string> Names(IEnumerable<int> choices) => choices.Select(index => $"c{index + 1}");

    private static IEnumerable<XElement> Files(Question question, Func<Media, bool> isHere) => (question.Media ?? []).Where(isHere).Select(media => Element("p", media.Kind == MediaKind.Image
        ? Element("img", new XAttribute("src", $"../media/{media.File}"), new XAttribute("alt", media.Description))
        : Element("object", new XAttribute("data", $"../media/{media.File}"), new XAttribute("type", ContentTypes.TryGetContentType(media.File, out var type) ? type : "application/octet-stream"), media.Description)));

    private static IEnumerable<XNode> Lines(string text) => text.ReplaceLineEndings("\n").Split('\n').SelectMany((line, index) => index == 0 ? (XNode[])[new XText(line)] : [Element("br"), new XText(line)]);

    private static XElement Element(string name, params object?[] content) => new(Qti + name, content);

    [GeneratedRegex("[_＿]{2,}")]
    private static partial Regex Blank();
}
