using System.Globalization;

namespace QuizContracts.Building;

/// <summary>Which place of a board (题板) belongs to which level.</summary>
public static class BoardLevels
{
    /// <summary>The parameter that holds the levels.</summary>
    public const string Name = "levels";

    private const int MostOfLevel = 500;

    /// <summary>For each place the index of its level; empty for a round without a board.</summary>
    public static IReadOnlyList<int?> Of(DraftRound round) => [.. Counts(round.Parameters).SelectMany((count, level) => Enumerable.Repeat((int?)level, count))];

    /// <summary>The round with other parameters. On a board every question stays with its level, and each level has as many places as it says.</summary>
    public static DraftRound Refit(DraftRound round, ParameterSet now)
    {
        var (before, after) = (round.Parameters.Rows(Name), now.Rows(Name));
        if (after.Count == 0)
        {
            return round with { Parameters = now };
        }

        var starts = Counts(round.Parameters).Aggregate(new List<int> { 0 }, (sums, count) => [.. sums, sums[^1] + count]);
        var places = after.Zip(Counts(now)).SelectMany((level, index) =>
        {
            // A row that was changed keeps its place; when rows came or went, the others are still the same rows.
            var old = before.Count == after.Count ? index : before.Index().Where(row => ReferenceEquals(row.Item, level.First)).Select(row => row.Index).FirstOrDefault(-1);
            var own = old < 0 ? [] : round.Questions.Skip(starts[old]).Take(starts[old + 1] - starts[old]);
            // A round that has just become a board shares out what it has.
            return (before.Count == 0 ? index == 0 ? round.Questions : [] : own).Concat(Enumerable.Repeat((QuestionRef?)null, level.Second)).Take(level.Second);
        });
        return round with { Parameters = now, Questions = [.. places] };
    }

    private static IEnumerable<int> Counts(ParameterSet set) => set.Rows(Name).Select(row =>
        int.TryParse(row.GetValueOrDefault("count", ""), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Min(count, MostOfLevel) : 0);
}
