using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Screens;

/// <summary>The right answer of a question in words, where it is not made of options.</summary>
internal static class KeyText
{
    /// <summary>What the hall reads at the reveal; null where the options say it.</summary>
    public static string? Of(Question question) => question.Key switch
    {
        { Number: { } number } => $"{SharedRules.Exact(number.Value)}{number.Unit}{(number.Tolerance > 0 && question.Type == QuestionType.Numeric ? $"（±{SharedRules.Exact(number.Tolerance)}）" : "")}",
        { Blanks: { } blanks } => string.Join("；", blanks.Select(blank => blank.Accepted[0])),
        var key => key.Text,
    };
}
