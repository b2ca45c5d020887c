using QuizContracts;

namespace QuizServer.Screens;

/// <summary>A tablet answer as the console writes it.</summary>
internal static class AnswerWords
{
    /// <summary>Letters from A; for true/false the marks ✓ and ✗.</summary>
    public static string Letters(QuestionType type, IReadOnlyList<int> choice) => type == QuestionType.TrueFalse
        ? choice[0] == 0 ? "✓" : "✗"
        : string.Concat(choice.Select(option => (char)('A' + option)));
}
