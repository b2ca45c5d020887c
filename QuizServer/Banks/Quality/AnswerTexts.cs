using QuizContracts;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Quality;

/// <summary>The words that are the answer of a question.</summary>
internal static class AnswerTexts
{
    /// <summary>One text, or one for each blank; none for a type whose answer is no text, and for what is marked point by point.</summary>
    public static IReadOnlyList<string> Of(Question question) => question.Type switch
    {
        QuestionType.SingleChoice => [question.Options[question.Key.Choices[0]]],
        QuestionType.FillIn or QuestionType.Clues => [.. question.Key.Blanks!.Select(blank => blank.Accepted[0])],
        QuestionType.Numeric or QuestionType.Estimate => [TypedAnswers.Write(question.Key.Number! with { Tolerance = 0 })],
        QuestionType.Oral when question.Key.Points is null or { Count: 0 } => [question.Key.Text ?? ""],
        _ => [],
    };
}
