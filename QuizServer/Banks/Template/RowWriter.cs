using System.Globalization;
using QuizContracts;
using QuizContracts.Banks;

namespace QuizServer.Banks.Template;

/// <summary>A question as a row of the template; <see cref="RowReader"/> reads it back.</summary>
internal static class RowWriter
{
    /// <summary>Its cells. Media stand by their content addresses.</summary>
    public static TemplateRow Write(Question question) => new(
        new Dictionary<string, string>
        {
            [BankColumns.Id] = question.Id,
            [BankColumns.Type] = TypeNames.Write(question.Type),
            [BankColumns.Round] = question.SuggestedRound,
            [BankColumns.Value] = question.Value?.ToString(CultureInfo.InvariantCulture) ?? "",
            [BankColumns.Stem] = question.Stem,
            [BankColumns.Answer] = Answer(question),
            [BankColumns.Explanation] = question.Explanation,
            [BankColumns.Difficulty] = DifficultyNames.Write(question.Difficulty),
            [BankColumns.Category] = question.Category,
            [BankColumns.Seconds] = question.Seconds?.ToString(CultureInfo.InvariantCulture) ?? "",
            [BankColumns.Media] = MediaCell.Write(question.Media ?? []),
            [BankColumns.Source] = question.Source,
            [BankColumns.Tags] = string.Join('、', (question.Tags ?? []).Select(tag => Escapes.Mark(tag, RowReader.BetweenTags))),
            [BankColumns.Fact] = question.Fact,
            [BankColumns.Notes] = question.Notes,
        }.Concat(OptionCells(question).Select((cell, index) => KeyValuePair.Create(BankColumns.Options[index], cell))));

    /// <summary>The answer as its cell has it.</summary>
    public static string Answer(Question question) => question.Type switch
    {
        QuestionType.SingleChoice or QuestionType.MultipleChoice or QuestionType.Ordering => ChoiceAnswers.Write(question.Key.Choices),
        QuestionType.TrueFalse => ChoiceAnswers.WriteTrueFalse(question.Key.Choices[0]),
        QuestionType.FillIn or QuestionType.Clues => TypedAnswers.Write(question.Key.Blanks!, question.Key.AnyOrder),
        QuestionType.Numeric or QuestionType.Estimate => TypedAnswers.Write(question.Key.Number!),
        QuestionType.Matching => "",
        _ => question.Key.Points is { Count: > 0 } points ? TypedAnswers.Write(points) : question.Key.Text ?? "",
    };

    private static IEnumerable<string> OptionCells(Question question) => question.Type switch
    {
        QuestionType.Matching => Pairs.Write(question),
        QuestionType.Clues => question.Clues!,
        _ => question.Options,
    };
}
