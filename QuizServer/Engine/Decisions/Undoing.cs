using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Decisions;

/// <summary>
/// Takes the host's last step back by a further event: the journal keeps both. Only the last step, and only while no
/// press and no answer was given on it.
/// </summary>
internal static class Undoing
{
    private const string Reason = "撤销上一步";

    public static Decision Undo(ContestState state, Command.UndoStep undo)
    {
        if (state.Phase is Phase.Paused)
        {
            return Refusals.Paused;
        }

        if (!CanUndo(state))
        {
            return Refusals.NothingToUndo;
        }

        var before = state.Before!;
        if (state.Phase is Phase.OnStage now && HaveSeatsActed(before.Phase as Phase.OnStage, now))
        {
            return Refusals.SeatsActed;
        }

        return Decision.Accept([
            .. state.Rulings.Skip(before.Rulings).Where(ruled => ruled.Ruling != QuizContracts.Ruling.Void)
                .SelectMany(ruled => Rulings.Replace(state, ruled, QuizContracts.Ruling.Void, undo.By, Reason)),
            new Event.StepUndone(undo.At, undo.By, [.. state.Rulings.Skip(before.Rulings).Select(ruled => ruled.Number)]),
        ]);
    }

    /// <summary>Whether the last step was the host's and can be taken back.</summary>
    public static bool CanUndo(ContestState state) =>
        state.Before is { IsOpen: false } before && IsHosts(before.Phase, state.Phase) && state.Round?.ClockRunsOn is not true
        // Nobody may draw until a draw is liked.
        && !((state.Phase is Phase.RulesPage || (state.Phase is Phase.AudienceTurn && state.Round is { IsForTeams: false })) && !state.Play!.Draws.IsEmpty);

    /// <summary>The state before the step, with what was decided since apart from it: forgiven fouls, overturned rulings.</summary>
    public static ContestState Apply(ContestState state, Event.StepUndone undone)
    {
        var before = state.Before!;
        // Who entered an Open contest since then stays in.
        var newcomers = state.Teams.Keys.Where(team => !before.Teams.ContainsKey(team)).ToList();
        return SuddenDeath.Keep(state, [.. before.TieBreaks.Select(play => Undone(state, play, undone))]) with
        {
            Phase = Restored(SinceThen(state, before.Phase), state.Phase, undone.At),
            Play = newcomers.Aggregate(
                before.Play is { } then && state.Play is { } now && then.Round == now.Round && before.TieBreaks.Count == state.TieBreaks.Count
                    ? then with { Fouls = now.Fouls, Out = now.Out.Except(Freed(state, then, undone)) }
                    : before.Play,
                (play, team) => play?.With(team)),
        };
    }

    // Those whom only the undone rulings had put out.
    private static IEnumerable<int> Freed(ContestState state, RoundPlay then, Event.StepUndone undone) => undone.Rulings
        .Select(number => state.Rulings[number - 1])
        .Where(ruled => !then.Out.Contains(ruled.Team) && !Redeciding.IsPutOut(state, ruled))
        .Select(ruled => ruled.Team);

    // A result that another ruling was corrected to since stays; one that the undone rulings made is gone with them.
    private static TieBreak Undone(ContestState state, TieBreak then, Event.StepUndone undone)
    {
        var now = state.TieBreaks[then.Number - 1];
        if (!undone.Rulings.Any(number => state.Rulings[number - 1].TieBreak == then.Number))
        {
            return now with { Asked = then.Asked };
        }

        return SuddenDeath.ResultOf(state, now) is { } results
            ? SuddenDeath.With(state, then, results)
            : then with { Results = then.Results is null ? null : then.Order.ToDictionary(team => team, _ => 0) };
    }

    private static Phase SinceThen(ContestState state, Phase before) => before switch
    {
        // A ruling on a void question may have been overturned since, and the question counts again.
        Phase.Revealed { IsVoid: true } revealed when state.RulingsOn(revealed.Asked).Any(ruled => ruled.Ruling != QuizContracts.Ruling.Void) =>
            revealed with { IsVoid = false },
        Phase.OnStage stage when state.Phase is Phase.OnStage now && IsSame(now.Asked, stage.Asked) =>
            stage with { Asked = stage.Asked with { Fouled = now.Asked.Fouled, LockedOut = now.Asked.LockedOut, Marks = now.Asked.Marks } },
        _ => before,
    };

    private static bool IsSame(Asked one, Asked other) => (one.Round, one.Question) == (other.Round, other.Question);

    // A clock runs anew; an answer that the hall has seen is not given again.
    private static Phase Restored(Phase before, Phase now, TimeSpan at) => (before, now) switch
    {
        (Phase.HasWord held, Phase.Revealed) => new Phase.AwaitingRuling(held.Asked, held.Word, IsTimeUp: true),
        _ when before.Running is { } clock => before.With(clock with { EndsAt = at + clock.Length }),
        _ => before,
    };

    // The others follow from a press, an answer or a clock.
    private static bool IsHosts(Phase before, Phase now) => (before, now) switch
    {
        (Phase.Lobby or Phase.Scoreboard or Phase.Podium, Phase.RulesPage or Phase.Podium) => true,
        (Phase.RulesPage or Phase.Revealed or Phase.Picking, Phase.Reading or Phase.Picking or Phase.Scoreboard) => true,
        (Phase.Reading, Phase.Countdown or Phase.BuzzOpen or Phase.AllAnswering) => true,
        (Phase.Reading, Phase.HasWord held) => held.Asked.Presses.IsEmpty,
        (Phase.Starting, Phase.Answering) => true,
        (Phase.Answering, Phase.AwaitingRuling { IsTimeUp: false }) => true,
        (Phase.HasWord, Phase.AwaitingRuling or Phase.Closed) => false,
        // A word that went from one team to another without a ruling is handed back, not undone: its race is on record otherwise by now.
        (Phase.HasWord held, Phase.OnStage stage) => !IsSame(held.Asked, stage.Asked) || stage.Asked.Tried.Contains(held.Word.Team),
        (Phase.Closed or Phase.DeadHeat or Phase.StealOffered or Phase.AudienceTurn, Phase.OnStage) => true,
        _ => false,
    };

    private static bool HaveSeatsActed(Phase.OnStage? before, Phase.OnStage now)
    {
        var asked = now.Asked;
        var old = before is not null && IsSame(before.Asked, asked) ? before.Asked : null;
        return now is Phase.AudienceTurn { Called.IsEmpty: false }
            || asked.Answers.Count > (old?.Answers.Count ?? 0)
            || asked.Fouled.Count > (old?.Fouled.Count ?? 0)
            || asked.Frozen.Count > (old?.Frozen.Count ?? 0)
            || asked.Presses.Count > (now is Phase.BuzzOpen or Phase.Reading ? 0 : old?.Presses.Count ?? 0);
    }
}
