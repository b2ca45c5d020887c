using QuizContracts;
using QuizServer.Engine.Rounds;

namespace QuizServer.Engine.Rules;

/// <summary>The order of the teams: score, then tie-breaks, then the contest's tie keys.</summary>
public static class Standing
{
    /// <summary>Rank by table number, as the contest counts them.</summary>
    public static IReadOnlyDictionary<int, int> Ranks(ContestState state) => Ranks(state, state.Plan.Ranking);

    /// <summary>Rank by table number under one way of counting. Places are always counted as <see cref="RankNumbers.Competition"/>.</summary>
    public static IReadOnlyDictionary<int, int> Ranks(ContestState state, RankNumbers numbers)
    {
        var keys = state.Teams.Keys.ToDictionary(team => team, team => Keys(state, team));
        var ranks = new Dictionary<int, int>();
        int place = 0, rank = 0;
        IReadOnlyList<decimal>? above = null;
        foreach (var (team, key) in keys.OrderByDescending(pair => pair.Value, Comparer<IReadOnlyList<decimal>>.Create(Compare)).ThenBy(pair => pair.Key))
        {
            place++;
            rank = above is not null && Compare(above, key) == 0 ? rank : numbers == RankNumbers.Dense ? rank + 1 : place;
            above = key;
            ranks[team] = rank;
        }

        return ranks;
    }

    // Who has withdrawn comes after everybody else. Tie keys come before tie-breaks: a tie-break is played only by teams that all of them leave equal.
    private static IReadOnlyList<decimal> Keys(ContestState state, int team) =>
        [state.Teams[team].IsRanked ? 1 : 0, state.Teams[team].Score, .. (state.Plan.TieKeys ?? []).Select(key => Key(state, team, key)), .. state.Teams[team].TieBreaks.Select(result => (decimal)result)];

    private static decimal Key(ContestState state, int team, TieKey key)
    {
        var right = state.Rulings.Where(ruled => ruled.Team == team && ruled.Ruling == Ruling.Correct);
        return key switch
        {
            TieKey.BuzzPoints => right.Where(ruled => state.Plan.Rounds[ruled.Round] is RaceRound).Sum(ruled => ruled.Points),
            TieKey.RightAnswers => right.Count(ruled => state.Plan.Rounds[ruled.Round] is not TieBreakRound),
            TieKey.FewerFouls => -state.Teams[team].Fouls,
            _ => throw new ArgumentOutOfRangeException(nameof(key), key, null),
        };
    }

    // A team that did not play a further tie-break counts as 0 there.
    private static int Compare(IReadOnlyList<decimal>? one, IReadOnlyList<decimal>? other)
    {
        var (left, right) = (one ?? [], other ?? []);
        for (var index = 0; index < Math.Max(left.Count, right.Count); index++)
        {
            var order = left.ElementAtOrDefault(index).CompareTo(right.ElementAtOrDefault(index));
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
