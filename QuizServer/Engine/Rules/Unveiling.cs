using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace QuizServer.Engine.Rules;

/// <summary>
/// What the hall may know of the standings: they can be frozen (封榜), and are then unveiled from the last place up (逐名揭晓),
/// as a function of the contest and a step number.
/// </summary>
public static class Unveiling
{
    /// <summary>The first places come one by one; those below them together in the first step.</summary>
    public const int Singly = 8;

    // Every screen of every seat asks.
    private static readonly ConditionalWeakTable<ContestState, ContestState> Known = [];

    /// <summary>The contest with the standings as the hall may know them.</summary>
    public static ContestState Seen(ContestState state) => state.Frozen is null ? state : Known.GetValue(state, Make);

    /// <summary>What each step unveils, by table number: teams of one place come together.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Steps(ContestState state)
    {
        var ranks = Standing.Ranks(state, RankNumbers.Competition);
        var places = Standing.InOrder(state).GroupBy(team => ranks[team]).ToList();
        var below = places.Where(place => place.Key > Singly).SelectMany(place => place).ToList();
        return [.. below.Count > 0 ? [below] : Array.Empty<IReadOnlyList<int>>(), .. places.Where(place => place.Key <= Singly).Reverse().Select(place => place.ToList())];
    }

    /// <summary>The teams that are unveiled after so many steps, the newest first.</summary>
    public static IReadOnlyList<int> After(ContestState state, int step) => [.. Steps(state).Take(step).Reverse().SelectMany(teams => teams)];

    // Names and who takes part are known to everybody; what tells teams apart is as it was.
    private static ContestState Make(ContestState state)
    {
        var shown = After(state, state.Unveiled ?? 0).ToHashSet();
        return state with
        {
            Teams = state.Teams.Values.ToImmutableSortedDictionary(
                team => team.Plan.Number,
                team => shown.Contains(team.Plan.Number) ? team : AsItWas(team, state.Frozen!.GetValueOrDefault(team.Plan.Number) ?? Team.Of(team.Plan))),
        };
    }

    private static Team AsItWas(Team now, Team then) => now with { Score = then.Score, Fouls = then.Fouls, TieBreaks = then.TieBreaks, Tally = then.Tally, Lot = then.Lot };
}
