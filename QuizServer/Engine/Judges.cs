using System.Globalization;

namespace QuizServer.Engine;

/// <summary>A judge (评委) as planned.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Name">Name.</param>
/// <param name="IsChief">The chief judge (主评委), who has the final word.</param>
/// <param name="Barred">Table numbers of the teams that the judge may not mark (回避); null for none.</param>
public sealed record JudgePlan(int Number, string Name, bool IsChief = false, IReadOnlyList<int>? Barred = null)
{
    /// <summary>The judge may mark this team.</summary>
    public bool Marks(int team) => Barred?.Contains(team) is not true;
}

/// <summary>A judge now.</summary>
/// <param name="Plan">As planned.</param>
/// <param name="Serial">Counts the links that were made for the judge; 0 while there was none.</param>
/// <param name="IsAdmitted">The last of them has not been withdrawn.</param>
public sealed record Judge(JudgePlan Plan, int Serial = 0, bool IsAdmitted = false)
{
    /// <summary>Who asks, as it stands in the journal.</summary>
    public static string By(int number) => string.Create(CultureInfo.InvariantCulture, $"judge:{number}");

    /// <summary>The judge who asks; null when somebody else does.</summary>
    public static int? NumberOf(string by) =>
        by.StartsWith("judge:", StringComparison.Ordinal) && int.TryParse(by.AsSpan("judge:".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
