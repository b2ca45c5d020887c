using QuizServer.Engine;
using QuizServer.Engine.Rounds;

namespace QuizServer.Rehearsal.StandIns;

/// <summary>The same contest for another number of teams. Rounds that give each team its share get more or fewer questions, as far as that divides.</summary>
internal static class TeamCount
{
    /// <summary>The plan for so many teams; what cannot be kept is left for the check of the plan to name.</summary>
    public static ContestPlan With(ContestPlan plan, int teams)
    {
        var changed = plan with
        {
            Teams = [.. plan.Teams.Take(teams), .. Enumerable.Range(plan.Teams.Count + 1, Math.Max(0, teams - plan.Teams.Count)).Select(number => plan.Teams[^1] with { Number = number, Name = $"彩排队{number}" })],
            Advance = plan.Advance is { } advance ? Math.Min(advance, Math.Max(1, teams - 1)) : null,
            Places = plan.Places is { } places ? [.. places.Where(place => place <= teams)] : null,
            Judges = plan.Judges is { } judges ? [.. judges.Select(judge => judge with { Barred = judge.Barred is { } barred ? [.. barred.Where(team => team <= teams)] : null })] : null,
        };
        return changed with { Rounds = [.. changed.Rounds.Select(round => round.Check(changed).Any() ? Shared(round, plan.Teams.Count, teams) : round)] };
    }

    private static Round Shared(Round round, int before, int teams)
    {
        if (round is not PickedRound board)
        {
            return round with { Questions = Times(round.Questions, round.Questions.Count * teams / before) };
        }

        var (levels, questions, from) = (new List<Level>(), new List<QuizContracts.Question>(), 0);
        foreach (var level in board.Levels)
        {
            var count = (level.Count * teams + before - 1) / before;
            levels.Add(level with { Count = count });
            questions.AddRange(Times([.. board.Questions.Skip(from).Take(level.Count)], count));
            from += level.Count;
        }

        return board with { Levels = levels, Questions = questions };
    }

    // Their shapes again from the first on.
    private static IReadOnlyList<QuizContracts.Question> Times(IReadOnlyList<QuizContracts.Question> questions, int count) =>
        [.. Enumerable.Range(0, questions.Count == 0 ? 0 : count).Select(index => questions[index % questions.Count])];
}
