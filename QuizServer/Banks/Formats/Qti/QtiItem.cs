using System.Globalization;
using System.Xml.Linq;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Formats.Containers;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Qti;

/// <summary>One item of QTI 2. Names are compared without their namespace, of which every version has its own.</summary>
internal sealed class QtiItem(XElement item, MediaNames media, Func<string, byte[]?> read)
{
    private static readonly string[] Interactions =
    [
        "choiceInteraction", "orderInteraction", "matchInteraction", "associateInteraction", "textEntryInteraction", "extendedTextInteraction", "inlineChoiceInteraction", "gapMatchInteraction", "hottextInteraction",
        "hotspotInteraction", "selectPointInteraction", "graphicOrderInteraction", "graphicAssociateInteraction", "graphicGapMatchInteraction", "positionObjectInteraction", "sliderInteraction", "drawingInteraction",
        "uploadInteraction", "mediaInteraction", "customInteraction",
    ];

    private readonly RowDraft _draft = new(SafeXml.Line(item));

    /// <summary>The item as a row.</summary>
    public RowDraft Read()
    {
        _draft.Title = ((string?)item.Attribute("label") ?? (string?)item.Attribute("title") ?? "").Trim();
        var body = Child(item, "itemBody") ?? new XElement("itemBody");
        var found = body.Descendants().Where(element => Interactions.Contains(element.Name.LocalName)).ToList();
        var (first, names) = (found.FirstOrDefault(), found.Select(element => element.Name.LocalName).Distinct().ToList());
        _draft[BankColumns.Stem] = WithoutPlaces(Text(body, MediaPlace.Stem));
        if (first is null || names.Count > 1 || (found.Count > 1 && names[0] != "textEntryInteraction"))
        {
            Refuse(names);
        }
        else
        {
            Answers(first, found);
        }

        var feedback = Child(item, "rubricBlock") is { } rubric ? [rubric] : new List<XElement>();
        feedback.AddRange(item.Elements().Where(element => element.Name.LocalName == "modalFeedback"));
        feedback.AddRange(body.Descendants().Where(element => element.Name.LocalName is "feedbackBlock" or "feedbackInline"));
        foreach (var words in feedback.Select(element => Text(element, MediaPlace.Reveal)).Where(words => words.Length > 0).Distinct())
        {
            _draft.Append(BankColumns.Explanation, words);
        }

        return _draft;
    }

    // Blanks in lines of their own are only the places for the answers.
    private static string WithoutPlaces(string stem)
    {
        var lines = stem.Split('\n').ToList();
        var words = lines.FindLastIndex(line => line != "____") + 1;
        return words == 0 || lines.Take(words).Any(line => line.Contains("____", StringComparison.Ordinal)) ? stem : string.Join('\n', lines.Take(words));
    }

    private void Answers(XElement first, List<XElement> found)
    {
        switch (first.Name.LocalName)
        {
            case "choiceInteraction":
                var right = Right(first);
                var choices = Named(first, "simpleChoice").ToList();
                _draft.Choose([.. choices.Select((choice, index) => (Text(choice, MediaPlace.Option, index), right.Contains(Identifier(choice))))], (string?)Response(first)?.Attribute("cardinality") == "multiple" && (string?)first.Attribute("maxChoices") != "1");
                break;
            case "orderInteraction":
                var texts = Named(first, "simpleChoice").ToDictionary(Identifier, choice => Text(choice, null));
                _draft[BankColumns.Type] = TypeNames.Write(QuestionType.Ordering);
                _draft.Options.AddRange(texts.Values);
                _draft[BankColumns.Answer] = ChoiceAnswers.Write(Right(first).Select(name => texts.Keys.ToList().IndexOf(name)).Where(index => index >= 0));
                break;
            case "matchInteraction" or "associateInteraction":
                Join(first);
                break;
            case "textEntryInteraction":
                Type(found);
                break;
            case "extendedTextInteraction":
                _draft.Speak(string.Join('\n', Right(first)));
                break;
            default:
                Refuse([first.Name.LocalName]);
                break;
        }
    }

    // Both sides of a pair are named; what is on the right and in no pair is a distractor.
    private void Join(XElement interaction)
    {
        var choices = Named(interaction, "simpleAssociableChoice").GroupBy(Identifier).ToDictionary(same => same.Key, same => Text(same.First(), null));
        var pairs = Right(interaction).Select(pair => pair.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(pair => pair.Length == 2).ToList();
        var spare = interaction.Name.LocalName == "matchInteraction"
            ? Named(interaction, "simpleMatchSet").Skip(1).SelectMany(set => Named(set, "simpleAssociableChoice")).Select(Identifier).Where(name => !pairs.Exists(pair => pair[1] == name))
            : [];
        _draft.Join([.. pairs.Select(pair => (choices.GetValueOrDefault(pair[0], ""), choices.GetValueOrDefault(pair[1], ""))), .. spare.Select(name => ("", choices[name]))]);
    }

    private void Type(List<XElement> entries)
    {
        if (entries is [var only] && (string?)Response(only)?.Attribute("baseType") is "integer" or "float")
        {
            var value = Right(entries[0]).FirstOrDefault() ?? "";
            if (Decimal(value) is { } number)
            {
                _draft.Number(new NumberKey(number, Tolerance()));
            }
            else
            {
                (_draft[BankColumns.Type], _draft[BankColumns.Answer]) = (TypeNames.Write(QuestionType.Numeric), value);
            }

            return;
        }

        _draft.Fill(entries.Select(entry => (IReadOnlyList<string>)[.. Right(entry)
            .Concat(Named(Child(Response(entry), "mapping"), "mapEntry").Where(map => Decimal((string?)map.Attribute("mappedValue")) > 0).Select(map => (string?)map.Attribute("mapKey") ?? ""))
            .Where(text => text.Length > 0).Distinct()]));
    }

    // Only an absolute tolerance that is the same on both sides can be kept.
    private decimal Tolerance()
    {
        var equal = item.Descendants().FirstOrDefault(element => element.Name.LocalName == "equal");
        var sides = ((string?)equal?.Attribute("tolerance") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (equal is null || (string?)equal.Attribute("toleranceMode") is null or "exact")
        {
            return 0;
        }

        if ((string?)equal.Attribute("toleranceMode") == "absolute" && sides.Length > 0 && sides.Distinct().Count() == 1 && Decimal(sides[0]) is { } tolerance)
        {
            return Math.Abs(tolerance);
        }

        _draft.Warn(BankColumns.Answer, new("允许误差的写法未能保留，请核对。", "The tolerance could not be kept. Please check."));
        return 0;
    }

    private void Refuse(List<string> names)
    {
        var name = names.Count == 0 ? new Phrase("没有作答部分", "no interaction") : Phrase.Same(string.Join(" + ", names));
        _draft[BankColumns.Type] = name.Zh;
        _draft.Findings.Add(Finding.Error(BankColumns.Type, new($"QTI 的这种题（{name.Zh}）不能导入，请改为其他题型。", $"This item of QTI ({name.En}) cannot be imported. Use another type.")));
    }

    private XElement? Response(XElement interaction) => item.Elements().FirstOrDefault(element =>
        element.Name.LocalName == "responseDeclaration" && (string?)element.Attribute("identifier") == (string?)interaction.Attribute("responseIdentifier"));

    private List<string> Right(XElement interaction) => [.. Named(Child(Response(interaction), "correctResponse"), "value").Select(value => value.Value.Trim()).Where(value => value.Length > 0)];

    private string Text(XElement element, MediaPlace? place, int? option = null)
    {
        var (text, shown) = HtmlText.Read(QtiHtml.Of(element, isStem: place == MediaPlace.Stem));
        foreach (var file in shown)
        {
            if (place is { } where && read(file.Source) is { } bytes)
            {
                media.Take(_draft, where, option, file.Source, bytes, file.Description);
            }
            else
            {
                MediaNames.Miss(_draft, file.Source);
            }
        }

        return text;
    }

    private static XElement? Child(XElement? parent, string name) => parent?.Elements().FirstOrDefault(element => element.Name.LocalName == name);

    private static IEnumerable<XElement> Named(XElement? parent, string name) => parent?.Descendants().Where(element => element.Name.LocalName == name) ?? [];

    private static string Identifier(XElement element) => (string?)element.Attribute("identifier") ?? "";

    private static decimal? Decimal(string? text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
