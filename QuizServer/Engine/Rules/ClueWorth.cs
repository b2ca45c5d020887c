using QuizContracts;

namespace QuizServer.Engine.Rules;

/// <summary>What a right answer is worth by the clues that were shown: each after the first takes an equal part of it away.</summary>
internal static class ClueWorth
{
    /// <summary>Points after so many clues, rounded to two decimals, halves upwards; the same points where the question has no clues.</summary>
    /// <param name="question">The question.</param>
    /// <param name="points">What it is worth with the first clue alone.</param>
    /// <param name="shown">How many clues are shown, from 1.</param>
    public static decimal Of(Question question, decimal points, int shown) => question is { Type: QuestionType.Clues, Clues: { Count: > 0 } clues }
        ? decimal.Round(points * (clues.Count - Math.Clamp(shown, 1, clues.Count) + 1) / clues.Count, 2, MidpointRounding.AwayFromZero)
        : points;
}
