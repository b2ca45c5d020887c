using System.Collections.Immutable;
using QuizContracts;
using QuizServer.Engine.Rounds;

namespace QuizServer.Engine.Rules;

/// <summary>
/// The result of a tie-break by its rulings in force, in their order: the first right answer wins, another one puts its
/// team out, and the last one left has won. A void one counts for nothing.
/// </summary>
internal static class SuddenDeath
{
    /// <summary>Results by table number; null while nobody has won.</summary>
    public static IReadOnlyDictionary<int, int>? ResultOf(ContestState state, TieBreak play)
    {
        ImmutableSortedSet<int> lost = [];
        foreach (var ruled in RulingsOf(state, play).Where(ruled => ruled.Ruling != Ruling.Void))
        {
            if (ruled.Ruling == Ruling.Correct)
            {
                return Won(play, ruled.Team, lost);
            }

            lost = lost.Add(ruled.Team);
            if (play.Order.Where(team => !lost.Contains(team)).ToList() is [var last])
            {
                return Won(play, last, lost);
            }
        }

        // Who is not there cannot win any more; who left after the play was over did not lose it by that.
        lost = lost.Union(play.Away).Union(IsNow(state, play) ? play.Order.Where(team => !state.Teams[team].IsPresent) : []);
        return play.Order.Where(team => !lost.Contains(team)).ToList() is [var here] ? Won(play, here, lost) : null;
    }

    /// <summary>Results that must take the place of those on record after a correction; null when those stand.</summary>
    public static IReadOnlyDictionary<int, int>? Corrected(ContestState state, TieBreak play)
    {
        var now = ResultOf(state, play) ?? (play.Results is null ? null : play.Order.ToDictionary(team => team, _ => 0));
        return now is null || play.Has(now) ? null : now;
    }

    /// <summary>The play with these results.</summary>
    public static TieBreak With(ContestState state, TieBreak play, IReadOnlyDictionary<int, int> results) => play with
    {
        Results = results,
        Away = [.. results.Where(result => result.Value < 0).Select(result => result.Key).Except(
            RulingsOf(state, play).Where(ruled => ruled.Ruling is not (Ruling.Correct or Ruling.Void)).Select(ruled => ruled.Team))],
    };

    /// <summary>The state with these tie-breaks, and with what they say of each team.</summary>
    public static ContestState Keep(ContestState state, ImmutableList<TieBreak> tieBreaks) => state with
    {
        TieBreaks = tieBreaks,
        Teams = state.Teams.SetItems(state.TieBreaks.SelectMany(play => play.Order).Distinct().Select(team => KeyValuePair.Create(team, state.Teams[team] with
        {
            TieBreaks = [.. tieBreaks.Where(play => play.Results?.ContainsKey(team) is true).Select(play => play.Results![team])],
        }))),
    };

    /// <summary>Whether this is the tie-break on stage, or the one whose standings are on show.</summary>
    public static bool IsNow(ContestState state, TieBreak play) => state.Round is { BreaksTies: true } && play.Number == state.TieBreaks.Count;

    private static IEnumerable<RuledAnswer> RulingsOf(ContestState state, TieBreak play) => state.Rulings.Where(ruled => ruled.TieBreak == play.Number);

    private static Dictionary<int, int> Won(TieBreak play, int winner, ImmutableSortedSet<int> lost) =>
        play.Order.ToDictionary(team => team, team => team == winner ? 1 : lost.Contains(team) ? -1 : 0);
}
