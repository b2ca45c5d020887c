using System.Globalization;
using QuizContracts;

namespace QuizServer.Banks.Template;

/// <summary>A question as a row of the template; <see cref="RowReader"/> reads it back.</summary>
internal static class RowWriter
{
    /// <summary>Its cells. Media stand by their content addresses.</summary>
    public static TemplateRow Write(Question question) => new(
        new Dictionary<string, string>
        {
            [Columns.Id] = question.Id,
            [Columns.Type] = TypeNames.Write(question.Type),
            [Columns.Round] = question.SuggestedRound,
            [Columns.Value] = question.Value?.ToString(CultureInfo.InvariantCulture) ?? "",
            [Columns.Stem] = question.Stem,
            [Columns.Answer] = Answer(question),
            [Columns.Explanation] = question.Explanation,
            [Columns.Difficulty] = DifficultyNames.Write(question.Difficulty),
            [Columns.Category] = question.Category,
            [Columns.Seconds] = question.Seconds?.ToString(CultureInfo.InvariantCulture) ?? "",
            [Columns.Media] = MediaCell.Write(question.Media ?? []),
            [Columns.Source] = question.Source,
            [Columns.Tags] = string.Join('、', (question.Tags ?? []).Select(tag => Escapes.Mark(tag, RowReader.BetweenTags))),
            [Columns.Fact] = question.Fact,
            [Columns.Notes] = question.Notes,
        }.Concat(OptionCells(question).Select((cell, index) => KeyValuePair.Create(Columns.Options[index], cell))));

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
