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
        && !(state.Phase is Phase.RulesPage or Phase.AudienceTurn && !state.Play!.Draws.IsEmpty);

    /// <summary>The state before the step, with what was decided since apart from it: forgiven fouls, overturned rulings.</summary>
    public static ContestState Apply(ContestState state, Event.StepUndone undone)
    {
        var before = state.Before!;
        // Who entered an Open contest since then stays in.
        var newcomers = state.Teams.Keys.Where(team => !before.Teams.ContainsKey(team)).ToList();
        return state with
        {
            Phase = Restored(SinceThen(state, before.Phase), state.Phase, undone.At),
            Play = newcomers.Aggregate(
                before.Play is { } then && state.Play is { } now && then.Round == now.Round
                    ? then with { Fouls = now.Fouls, Out = then.Out.Intersect(now.Out) }
                    : before.Play,
                (play, team) => play?.With(team)),
            Teams = state.Teams.SetItems(state.Teams.Where(team => before.Teams.ContainsKey(team.Key)).Select(team => KeyValuePair.Create(team.Key, team.Value with { TieBreaks = before.Teams[team.Key].TieBreaks }))),
        };
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
        var asked = now.Asked;
        var old = before is not null && IsSame(before.Asked, asked) ? before.Asked : null;
        return now is Phase.AudienceTurn { Called.IsEmpty: false }
            || asked.Answers.Count > (old?.Answers.Count ?? 0)
            || asked.Fouled.Count > (old?.Fouled.Count ?? 0)
            || asked.Frozen.Count > (old?.Frozen.Count ?? 0)
            || asked.Presses.Count > (now is Phase.BuzzOpen or Phase.Reading ? 0 : old?.Presses.Count ?? 0);
    }
}
