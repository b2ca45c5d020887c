using System.Globalization;
using QuizContracts.Building;

namespace QuizServer.Building;

/// <summary>Which place of a board belongs to which level.</summary>
internal static class BoardPlaces
{
    /// <summary>For each place the index of its level; empty for a round without a board.</summary>
    public static IReadOnlyList<int?> LevelsOf(DraftRound round) => [.. round.Parameters.Rows("levels").SelectMany((row, level) => Enumerable.Repeat((int?)level, Count(row)))];

    private static int Count(IReadOnlyDictionary<string, string> row) =>
        int.TryParse(row.GetValueOrDefault("count", ""), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Min(count, 500) : 0;
}
