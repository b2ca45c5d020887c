using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace QuizServer.Engine.Rules;

/// <summary>The order of the teams: score, then the contest's tie keys, then tie-breaks, then lots.</summary>
public static class Standing
{
    // Every screen of every seat asks for its rank: the order is made once for each set of teams.
    private static readonly ConditionalWeakTable<ImmutableSortedDictionary<int, Team>, Order> Known = [];

    /// <summary>Rank by table number, as the contest counts them.</summary>
    public static IReadOnlyDictionary<int, int> Ranks(ContestState state) => Ranks(state, state.Plan.Ranking);

    /// <summary>Rank by table number under one way of counting. Places are always counted as <see cref="RankNumbers.Competition"/>.</summary>
    public static IReadOnlyDictionary<int, int> Ranks(ContestState state, RankNumbers numbers) =>
        numbers == RankNumbers.Dense ? Of(state).Dense : Of(state).Competition;

    /// <summary>All table numbers, best first; equal teams by number.</summary>
    public static IReadOnlyList<int> InOrder(ContestState state) => Of(state).Teams;

    /// <summary>Whether another team has the same place.</summary>
    public static bool IsTied(ContestState state, int team) => Of(state).Tied.Contains(team);

    private static Order Of(ContestState state)
    {
        if (Known.TryGetValue(state.Teams, out var known) && ReferenceEquals(known.Keys, state.Plan.TieKeys))
        {
            return known;
        }

        var made = Make(state.Teams, state.Plan.TieKeys);
        Known.AddOrUpdate(state.Teams, made);
        return made;
    }

    private static Order Make(ImmutableSortedDictionary<int, Team> teams, IReadOnlyList<TieKey>? tieKeys)
    {
        var sorted = teams.Values.Select(team => (Team: team, Keys: Keys(team, tieKeys)))
            .OrderByDescending(team => team.Keys, Comparer<IReadOnlyList<decimal>>.Create(Compare)).ThenBy(team => team.Team.Plan.Number).ToList();
        var (inOrder, competition, dense, tied) = (new List<int>(sorted.Count), new Dictionary<int, int>(sorted.Count), new Dictionary<int, int>(sorted.Count), new HashSet<int>());
        var number = 0;
        for (var first = 0; first < sorted.Count; first = inOrder.Count)
        {
            var equal = sorted.Skip(first).TakeWhile(team => Compare(team.Keys, sorted[first].Keys) == 0).Select(team => team.Team).ToList();
            var drew = Drew(equal);
            foreach (var team in drew ? [.. equal.OrderBy(team => team.Lot!.Place)] : equal)
            {
                number += drew || inOrder.Count == first ? 1 : 0;
                inOrder.Add(team.Plan.Number);
                (competition[team.Plan.Number], dense[team.Plan.Number]) = (drew ? inOrder.Count : first + 1, number);
                if (!drew && equal.Count > 1)
                {
                    tied.Add(team.Plan.Number);
                }
            }
        }

        return new Order(inOrder, competition, dense, tied, tieKeys);
    }

    // Lots tell exactly those apart who drew them together.
    private static bool Drew(List<Team> equal) =>
        equal.Count > 1 && equal[0].Lot is { } lot && lot.Of == equal.Count && equal.TrueForAll(team => team.Lot?.Draw == lot.Draw);

    // Who has withdrawn comes after everybody else. Tie keys come before tie-breaks: a tie-break is played only by teams that all of them leave equal.
    // Where a tie-break was corrected, it still comes before those that were played after it.
    private static IReadOnlyList<decimal> Keys(Team team, IReadOnlyList<TieKey>? keys) =>
        [team.IsRanked ? 1 : 0, team.Score, .. (keys ?? []).Where(key => key != TieKey.Lots).Select(key => Key(team, key)), .. team.TieBreaks.Select(result => (decimal)result)];

    private static decimal Key(Team team, TieKey key) => key switch
    {
        TieKey.BuzzPoints => team.Tally.RacePoints,
        TieKey.RightAnswers => team.Tally.Right,
        TieKey.FewerFouls => -team.Fouls,
        TieKey.LessTime => -team.Tally.Taken.Ticks,
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, null),
    };

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

    private sealed record Order(
        IReadOnlyList<int> Teams, IReadOnlyDictionary<int, int> Competition, IReadOnlyDictionary<int, int> Dense, IReadOnlySet<int> Tied, IReadOnlyList<TieKey>? Keys);
}
