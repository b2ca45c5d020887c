using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rules;

namespace QuizServer.Screens;

/// <summary>A team's own past questions. It reads no key, and nothing of the question on stage before its reveal.</summary>
public static class HistoryScreen
{
    /// <summary>What the team may read again now.</summary>
    public static SeatHistory Of(ContestState state, int team)
    {
        var isFrozen = state.Frozen is not null && !(state.Unveiled is { } step && Unveiling.After(state, step).Contains(team));
        var lines = new List<HistoryLine>();
        var score = 0m;
        foreach (var (entry, ruled) in Moments(state, team).Where(moment => moment.Ruled is not null || !isFrozen))
        {
            var points = ruled is null ? entry!.Delta : state.EarnedBy(ruled);
            score += points;
            lines.Add(new HistoryLine(ruled is null ? LedgerWords.Of(entry!.Reason) : LedgerWords.Of(ruled.Ruling), points, isFrozen ? null : score, ruled is null ? null : Past(state, ruled)));
        }

        return new SeatHistory(state.Teams[team].Name, isFrozen, state.Unpaused is Phase.Picking or (Phase.OnStage and not Phase.Revealed), lines);
    }

    // An entry that follows from no ruling stands after the last ruling that the ledger knew by then.
    private static IEnumerable<(LedgerEntry? Entry, RuledAnswer? Ruled)> Moments(ContestState state, int team)
    {
        var known = 0;
        var others = new List<(int After, LedgerEntry Entry)>();
        foreach (var entry in state.Ledger)
        {
            known = Math.Max(known, entry.Ruling ?? 0);
            if (entry.Team == team && entry is { Ruling: null, Reason: not LedgerReason.Streak })
            {
                others.Add((known, entry));
            }
        }

        return others.Select(other => (other.After, Rank: 1, Moment: ((LedgerEntry?)other.Entry, (RuledAnswer?)null)))
            .Concat(state.Rulings.Where(ruled => ruled.Team == team && IsOver(state, ruled)).Select(ruled => (After: ruled.Number, Rank: 0, Moment: ((LedgerEntry?)null, (RuledAnswer?)ruled))))
            .OrderBy(moment => moment.After).ThenBy(moment => moment.Rank).Select(moment => moment.Moment);
    }

    // A ruling may fall while others still answer the same question.
    private static bool IsOver(ContestState state, RuledAnswer ruled) =>
        state.Unpaused is not Phase.OnStage stage || stage is Phase.Revealed || (stage.Asked.Round, state.QuestionOf(stage.Asked).Id) != (ruled.Round, ruled.QuestionId);

    private static PastQuestion Past(ContestState state, RuledAnswer ruled) => state.QuestionOf(ruled) is var question
        ? new PastQuestion(state.Plan.Rounds[ruled.Round].Title, question.Stem, question.Type, ruled.Ruling, question.Options, ruled.Answer?.Choice, ruled.Answer?.Texts ?? [])
        : null!;
}
