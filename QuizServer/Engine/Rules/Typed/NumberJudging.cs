using QuizContracts;

namespace QuizServer.Engine.Rules.Typed;

/// <summary>A typed number against the right one and its tolerance.</summary>
internal static class NumberJudging
{
    /// <summary>Right within the tolerance; a range only where both its ends are.</summary>
    public static TypedVerdict Of(NumberKey key, TypedForms typed) =>
        typed.IsEmpty ? TypedWords.Empty
        : TypedNumber.Read(typed.Numbered) is not { } number ? TypedWords.NoNumber(typed.Written)
        : number.Ends(key) is not { } ends ? TypedWords.OtherUnit(typed.Written, number.Unit, key.Unit)
        : IsWithin(key, ends.From) && IsWithin(key, ends.To) ? TypedWords.RightNumber(key, typed.Written, ends)
        : TypedWords.WrongNumber(key, typed.Written, ends);

    private static bool IsWithin(NumberKey key, decimal number) => Math.Abs(number - key.Value) <= key.Tolerance;
}
