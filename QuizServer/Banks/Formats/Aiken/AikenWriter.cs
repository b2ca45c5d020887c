using System.Text;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Aiken;

/// <summary>Writes Aiken, which holds single choices and nothing about them.</summary>
internal sealed class AikenWriter : IBankWriter
{
    private static readonly string[] RightAndWrong = [ChoiceAnswers.WriteTrueFalse(0), ChoiceAnswers.WriteTrueFalse(1)];

    public string Name => "aiken";

    public Phrase Title => Phrase.Same("Aiken");

    public string Extension => ".txt";

    public string ContentType => "text/plain; charset=utf-8";

    public IReadOnlyList<Phrase> Write(ExportedBank bank, Stream to)
    {
        var losses = new Losses(Title);
        using var writer = new StreamWriter(to, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var question in bank.Questions)
        {
            if (question.Type is not (QuestionType.SingleChoice or QuestionType.TrueFalse))
            {
                losses.LeaveOut(question);
                continue;
            }

            losses.Drop(question, BankColumns.Id, BankColumns.Explanation, BankColumns.Category, BankColumns.Difficulty, BankColumns.Source, BankColumns.Notes, BankColumns.Round, BankColumns.Value, BankColumns.Seconds, BankColumns.Tags, BankColumns.Fact, BankColumns.Media);
            writer.WriteLine(Line(question.Stem));
            foreach (var (option, index) in (question.Type == QuestionType.TrueFalse ? RightAndWrong : question.Options).Select((option, index) => (option, index)))
            {
                writer.WriteLine($"{(char)('A' + index)}. {Line(option)}");
            }

            writer.WriteLine($"ANSWER: {ChoiceAnswers.Write(question.Key.Choices)}\n");
        }

        return losses.Sentences;
    }

    private static string Line(string text) => text.ReplaceLineEndings(" ");
}
