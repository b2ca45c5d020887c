using System.Globalization;
using QuizContracts;

namespace QuizServer.Engine.Rules.Typed;

/// <summary>Judges typed texts against the key.</summary>
public static class TypedJudging
{
    /// <summary>One text against what is accepted in one blank.</summary>
    public static TypedVerdict Of(Blank blank, string typed) => blank.Accepted.Contains(typed.Trim())
        ? new TypedVerdict(true, new("与答案相同。", "The same as the answer."))
        : new TypedVerdict(false, new($"“{typed}”与答案不同。", $"“{typed}” is not the answer."));

    /// <summary>The texts of all blanks, one verdict for each; a missing text is empty.</summary>
    public static IReadOnlyList<TypedVerdict> Of(AnswerKey key, IReadOnlyList<string> typed) =>
        [.. key.Blanks!.Select((blank, index) => Of(blank, typed.ElementAtOrDefault(index) ?? ""))];

    /// <summary>A typed number against the right one.</summary>
    public static TypedVerdict Of(NumberKey key, string typed) => Number(typed) is { } number && Math.Abs(number - key.Value) <= key.Tolerance
        ? new TypedVerdict(true, new("在允许范围之内。", "Within the tolerance."))
        : new TypedVerdict(false, new($"“{typed}”不在允许范围之内。", $"“{typed}” is not within the tolerance."));

    /// <summary>The number that a text says; null when it says none.</summary>
    public static decimal? Number(string typed) =>
        decimal.TryParse(typed.Trim(), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}
