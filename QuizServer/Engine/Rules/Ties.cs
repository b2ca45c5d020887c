namespace QuizServer.Engine.Rules;

/// <summary>Which ties matter: those at the cut of the teams that advance, and those over a place that counts.</summary>
public static class Ties
{
    /// <summary>The best placed group of equal teams whose tie matters, by table number; empty when none does.</summary>
    public static IReadOnlyList<int> ThatMatter(ContestState state) => Standing.Ranks(state, RankNumbers.Competition)
        .Where(pair => state.Teams[pair.Key].IsRanked)
        .GroupBy(pair => pair.Value, pair => pair.Key)
        .Where(group => Matters(state.Plan, group.Key, group.Count()))
        .OrderBy(group => group.Key)
        .Select(group => (IReadOnlyList<int>)[.. group.Order()])
        .FirstOrDefault() ?? [];

    /// <summary>
    /// The teams that advance by the standings as they are, best first; empty where none does. In an Open contest, which has
    /// no tie-break, all advance who are equal to the last.
    /// </summary>
    public static IReadOnlyList<int> Advancing(ContestState state)
    {
        var (advance, ranks) = (state.Plan.Advance ?? 0, Standing.Ranks(state, RankNumbers.Competition));
        var ranked = Standing.InOrder(state).Where(team => state.Teams[team].IsRanked);
        return [.. state.Plan.Open is null ? ranked.Take(advance) : ranked.TakeWhile(team => ranks[team] <= advance)];
    }

    private static bool Matters(ContestPlan plan, int first, int teams)
    {
        var last = first + teams - 1;
        return teams > 1
            && (plan.Advance is { } advance && first <= advance && advance < last
                || plan.Places?.Any(place => place >= first && place <= last) is true);
    }
}
