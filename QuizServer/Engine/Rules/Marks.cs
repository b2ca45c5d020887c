using QuizServer.Engine.Rounds;

namespace QuizServer.Engine.Rules;

/// <summary>The marks of the judges: who gives one, which are dropped, and what they come to.</summary>
internal static class Marks
{
    /// <summary>Whether a judge can give this mark where a right answer is worth <paramref name="value"/>.</summary>
    public static bool IsMark(decimal mark, decimal value) => mark >= 0 && mark <= value && Scores.IsExact(mark);

    /// <summary>Judges whose marks are dropped: of equal marks, those of the later judges count as higher.</summary>
    public static IReadOnlySet<int> Dropped(Marking marking, IReadOnlyDictionary<int, decimal> marks)
    {
        var judges = marks.OrderBy(mark => mark.Value).ThenBy(mark => mark.Key).Select(mark => mark.Key).ToList();
        return judges.Take(marking.Drops).Concat(judges.TakeLast(marking.Drops)).ToHashSet();
    }

    /// <summary>Points of these marks; null while too few are left after dropping.</summary>
    public static decimal? Points(Marking marking, IReadOnlyDictionary<int, decimal> marks)
    {
        var dropped = Dropped(marking, marks);
        var kept = marks.Where(mark => !dropped.Contains(mark.Key)).Select(mark => mark.Value).ToList();
        return kept.Count == 0 ? null : decimal.Round(kept.Average(), marking.Decimals, MidpointRounding.AwayFromZero);
    }

    /// <summary>Judges who mark a team, by number.</summary>
    public static IEnumerable<JudgePlan> JudgesOf(ContestPlan plan, int team) => (plan.Judges ?? []).Where(judge => judge.Marks(team));

    /// <summary>The answer on stage is marked by judges, and marks may be given now.</summary>
    public static bool AreOpen(ContestState state) => state is { Phase: Phase.Answering or Phase.AwaitingRuling, Round.Marking: not null };

    /// <summary>The answer on stage has the marks of all judges who mark its team.</summary>
    public static bool AreComplete(ContestState state) => state is { Unpaused: Phase.HasWord held, Round.Marking: not null }
        && JudgesOf(state.Plan, held.Word.Team).All(judge => held.Asked.Marks.ContainsKey(judge.Number));
}
