using System.Globalization;
using System.Net;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Moodle;

/// <summary>Writes Moodle's XML, with pictures, sounds and films inside.</summary>
internal sealed class MoodleWriter : IBankWriter
{
    public string Name => "moodle";

    public Phrase Title => Phrase.Same("Moodle XML");

    public string Extension => ".xml";

    public string ContentType => "application/xml";

    public IReadOnlyList<Phrase> Write(ExportedBank bank, Stream to)
    {
        var losses = new Losses(Title);
        var quiz = new XElement("quiz");
        var category = "";
        foreach (var question in bank.Questions)
        {
            if (Body(question, bank, losses) is not { } body)
            {
                losses.LeaveOut(question);
                continue;
            }

            losses.Drop(question, BankColumns.Difficulty, BankColumns.Source, BankColumns.Notes, BankColumns.Round, BankColumns.Seconds, BankColumns.Fact);
            if (question.Category != category)
            {
                category = question.Category;
                quiz.Add(new XElement("question", new XAttribute("type", "category"), new XElement("category", Words(category.Length > 0 ? $"$course$/top/{category}" : "top"))));
            }

            quiz.Add(new XElement("question",
                new XAttribute("type", TypeOf(question)),
                new XElement("name", Words(question.Id)),
                Html("questiontext", question.Stem, question, bank, losses, media => media.Place == MediaPlace.Stem),
                Html("generalfeedback", question.Explanation, question, bank, losses, media => media.Place == MediaPlace.Reveal),
                new XElement("defaultgrade", (question.Value ?? 1).ToString(CultureInfo.InvariantCulture)),
                new XElement("hidden", 0),
                new XElement("idnumber", question.Id),
                body,
                question.Tags is { Count: > 0 } tags ? new XElement("tags", tags.Select(tag => new XElement("tag", Words(tag)))) : null));
        }

        using var writer = XmlWriter.Create(to, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" });
        new XDocument(quiz).Save(writer);
        return losses.Sentences;
    }

    private static string TypeOf(Question question) => question.Type switch
    {
        QuestionType.SingleChoice or QuestionType.MultipleChoice => "multichoice",
        QuestionType.TrueFalse => "truefalse",
        QuestionType.FillIn => "shortanswer",
        QuestionType.Numeric or QuestionType.Estimate => "numerical",
        QuestionType.Matching => "matching",
        QuestionType.Ordering => "ordering",
        _ => "essay",
    };

    // Null where Moodle has no such question.
    private static IEnumerable<XElement>? Body(Question question, ExportedBank bank, Losses losses)
    {
        switch (question.Type)
        {
            case QuestionType.SingleChoice or QuestionType.MultipleChoice:
                return Choice(question, bank, losses);
            case QuestionType.TrueFalse:
                return [Answer("true", question.Key.Choices[0] == 0 ? 100 : 0), Answer("false", question.Key.Choices[0] == 0 ? 0 : 100)];
            case QuestionType.FillIn:
                return question.Key.Blanks is [{ Accepted: var accepted }] ? [new XElement("usecase", 0), .. accepted.Select(text => Answer(text, 100))] : null;
            case QuestionType.Estimate:
                losses.Change(question, QuestionType.Numeric);
                return Number(question.Key.Number!);
            case QuestionType.Numeric:
                return Number(question.Key.Number!);
            case QuestionType.Matching:
                return [new XElement("shuffleanswers", "true"), .. Pairs(question)];
            case QuestionType.Ordering:
                return [new XElement("layouttype", "VERTICAL"), new XElement("selecttype", "ALL"), new XElement("selectcount", 0), new XElement("gradingtype", "ALL_OR_NOTHING"),
                    .. question.Key.Choices.Select(index => Answer(question.Options[index], 1))];
            case QuestionType.Oral:
                return [new XElement("responseformat", "editor"), new XElement("graderinfo", new XAttribute("format", "html"), Words(Encoded(RowWriter.Answer(question))))];
            default:
                return null;
        }
    }

    private static IEnumerable<XElement> Choice(Question question, ExportedBank bank, Losses losses)
    {
        var isSingle = question.Type == QuestionType.SingleChoice;
        var share = Math.Round(100m / question.Key.Choices.Count, 5);
        return [new XElement("single", isSingle ? "true" : "false"), new XElement("shuffleanswers", "true"), new XElement("answernumbering", "ABCD"),
            .. question.Options.Select((option, index) =>
            {
                var answer = Html("answer", option, question, bank, losses, media => media.Place == MediaPlace.Option && media.Option == index);
                answer.SetAttributeValue("fraction", question.Key.Choices.Contains(index) ? share : isSingle ? 0 : -100);
                return answer;
            })];
    }

    private static IEnumerable<XElement> Number(NumberKey number)
    {
        var answer = Answer(number.Value.ToString(CultureInfo.InvariantCulture), 100);
        answer.Add(new XElement("tolerance", number.Tolerance));
        return number.Unit.Length == 0 ? [answer]
            : [answer, new XElement("units", new XElement("unit", new XElement("multiplier", 1), new XElement("unit_name", number.Unit)))];
    }

    private static IEnumerable<XElement> Pairs(Question question) =>
        question.Options.Select((option, index) => (option, question.Targets![question.Key.Choices[index]]))
            .Concat(question.Targets!.Where((_, index) => !question.Key.Choices.Contains(index)).Select(target => ("", target)))
            .Select(pair => new XElement("subquestion", new XAttribute("format", "html"), Words(Encoded(pair.Item1)), new XElement("answer", Words(pair.Item2))));

    private static XElement Answer(string text, int worth) => new("answer", new XAttribute("fraction", worth), new XAttribute("format", "plain_text"), Words(text));

    private static XElement Html(string name, string text, Question question, ExportedBank bank, Losses losses, Func<Media, bool> isHere)
    {
        var element = new XElement(name, new XAttribute("format", "html"));
        var html = new StringBuilder(Encoded(text));
        foreach (var media in (question.Media ?? []).Where(isHere))
        {
            if (bank.Media(media.File) is not { } bytes)
            {
                losses.Say(question, new($"媒体文件 {media.File} 不在，未写入。", $"The media file {media.File} is missing and was left out."));
                continue;
            }

            var (source, words) = ($"@@PLUGINFILE@@/{Uri.EscapeDataString(media.File)}", WebUtility.HtmlEncode(media.Description));
            html.Append(media.Kind switch
            {
                MediaKind.Image => $"<p><img src=\"{source}\" alt=\"{words}\"></p>",
                MediaKind.Audio => $"<p><audio src=\"{source}\" title=\"{words}\" controls></audio></p>",
                _ => $"<p><video src=\"{source}\" title=\"{words}\" controls></video></p>",
            });
            element.Add(new XElement("file", new XAttribute("name", media.File), new XAttribute("path", "/"), new XAttribute("encoding", "base64"), Convert.ToBase64String(bytes)));
        }

        element.AddFirst(Words(html.ToString()));
        return element;
    }

    private static XElement Words(string text) => new("text", text.ReplaceLineEndings("\n"));

    private static string Encoded(string text) => string.Join("<br>", text.ReplaceLineEndings("\n").Split('\n').Select(WebUtility.HtmlEncode));
}
