using System.Globalization;
using System.Text;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Gift;

/// <summary>Writes GIFT.</summary>
internal sealed class GiftWriter : IBankWriter
{
    public string Name => "gift";

    public Phrase Title => Phrase.Same("GIFT");

    public string Extension => ".gift";

    public string ContentType => "text/plain; charset=utf-8";

    public IReadOnlyList<Phrase> Write(ExportedBank bank, Stream to)
    {
        var losses = new Losses(Title);
        using var writer = new StreamWriter(to, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var category = "";
        foreach (var question in bank.Questions)
        {
            if (Answers(question, losses) is not { } answers)
            {
                losses.LeaveOut(question);
                continue;
            }

            losses.Drop(question, BankColumns.Difficulty, BankColumns.Source, BankColumns.Notes, BankColumns.Round, BankColumns.Value, BankColumns.Seconds, BankColumns.Tags, BankColumns.Fact, BankColumns.Media);
            if (question.Category != category)
            {
                category = question.Category;
                writer.WriteLine($"$CATEGORY: {(category.Length > 0 ? category.ReplaceLineEndings(" ") : "top")}\n");
            }

            writer.WriteLine($"::{GiftText.Write(question.Id)}::[plain]{GiftText.Write(question.Stem)}{{{answers}{Feedback(question)}}}\n");
        }

        return losses.Sentences;
    }

    // Null where GIFT has no such question.
    private static string? Answers(Question question, Losses losses) => question.Type switch
    {
        QuestionType.SingleChoice => Lines(question.Options.Select((option, index) => (question.Key.Choices.Contains(index) ? "=" : "~") + GiftText.Write(option))),
        QuestionType.MultipleChoice => Lines(question.Options.Select((option, index) => $"~%{(question.Key.Choices.Contains(index) ? Share(question.Key.Choices.Count) : "-100")}%{GiftText.Write(option)}")),
        QuestionType.TrueFalse => question.Key.Choices[0] == 0 ? "TRUE" : "FALSE",
        QuestionType.FillIn when question.Key.Blanks is [{ Accepted: var accepted }] && !accepted.Any(HoldsArrow) => Lines(accepted.Select(text => "=" + GiftText.Write(text))),
        QuestionType.Numeric or QuestionType.Estimate => Number(question, losses),
        QuestionType.Matching when !question.Options.Any(HoldsArrow) && question.Key.Choices.Distinct().Count() == question.Targets!.Count =>
            Lines(question.Options.Select((option, index) => $"={GiftText.Write(option)} -> {GiftText.Write(question.Targets![question.Key.Choices[index]])}")),
        QuestionType.Oral => "",
        _ => null,
    };

    private static string Number(Question question, Losses losses)
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

        return string.Create(CultureInfo.InvariantCulture, $"#{number.Value}:{number.Tolerance}");
    }

    // A spoken question has no answer in GIFT; its feedback holds it.
    private static string Feedback(Question question)
    {
        var feedback = question.Type == QuestionType.Oral
            ? RowWriter.Answer(question) + (question.Explanation.Length > 0 ? $"\n{GiftQuestion.BeforeExplanation}{question.Explanation}" : "")
            : question.Explanation;
        return feedback.Length > 0 ? "####" + GiftText.Write(feedback) : "";
    }

    private static string Lines(IEnumerable<string> answers) => "\n\t" + string.Join("\n\t", answers) + "\n";

    private static bool HoldsArrow(string text) => text.Contains("->", StringComparison.Ordinal);

    private static string Share(int right) => Math.Round(100m / right, 5).ToString(CultureInfo.InvariantCulture);
}
