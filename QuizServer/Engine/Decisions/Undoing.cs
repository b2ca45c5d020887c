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
            new Event.StepUndone(undo.At, undo.By),
        ]);
    }

    /// <summary>Whether the last step was the host's and can be taken back.</summary>
    public static bool CanUndo(ContestState state) =>
        state.Before is { IsOpen: false } before && IsHosts(before.Phase, state.Phase) && state.Round?.ClockRunsOn is not true
        // Nobody may draw until a draw is liked.
        && !(state.Phase is Phase.RulesPage or Phase.AudienceTurn && !state.Play!.Draws.IsEmpty);

    /// <summary>The phase before the step. A clock runs anew; an answer that the hall has seen is not given again.</summary>
    public static Phase Restored(Phase before, Phase now, TimeSpan at) => (before, now) switch
    {
        (Phase.HasWord held, Phase.Revealed) => new Phase.AwaitingRuling(held.Asked, held.Word, IsTimeUp: true),
        _ when before.Running is { } clock => before.With(clock with { EndsAt = at + clock.Length }),
        _ => before,
    };

    // The others follow from a press, an answer or a clock.
    private static bool IsHosts(Phase before, Phase now) => (before, now) switch
    {
        (Phase.Lobby or Phase.Scoreboard, Phase.RulesPage or Phase.Podium) => true,
        (Phase.RulesPage or Phase.Revealed or Phase.Picking, Phase.Reading or Phase.Picking or Phase.Scoreboard) => true,
        (Phase.Reading, Phase.Countdown or Phase.BuzzOpen or Phase.AllAnswering) => true,
        (Phase.Reading, Phase.HasWord held) => held.Asked.Presses.IsEmpty,
        (Phase.Starting, Phase.Answering) => true,
        (Phase.Answering, Phase.AwaitingRuling { IsTimeUp: false }) => true,
        (Phase.HasWord, Phase.AwaitingRuling or Phase.Closed) => false,
        (Phase.HasWord or Phase.Closed or Phase.StealOffered or Phase.AudienceTurn, Phase.OnStage) => true,
        _ => false,
    };

    private static bool HaveSeatsActed(Phase.OnStage? before, Phase.OnStage now)
    {
        var (old, asked) = (before?.Asked, now.Asked);
        return asked.Answers.Count > (old?.Answers.Count ?? 0)
            || asked.Fouled.Count > (old?.Fouled.Count ?? 0)
            || asked.Frozen.Count > (old?.Frozen.Count ?? 0)
            || asked.Presses.Count > (now is Phase.BuzzOpen or Phase.Reading ? 0 : old?.Presses.Count ?? 0);
    }
}
