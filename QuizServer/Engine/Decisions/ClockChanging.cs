namespace QuizServer.Engine.Decisions;

/// <summary>More time or less on the running clock (延时), at the host's word; also while the contest stands.</summary>
internal static class ClockChanging
{
    private static readonly TimeSpan LeastLeft = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan MostLeft = TimeSpan.FromHours(1);
    private static readonly TimeSpan MostAtOnce = TimeSpan.FromMinutes(10);

    public static Decision Change(ContestState state, Command.ChangeClock change)
    {
        if (!MayChange(state))
        {
            return Refusals.NoClock;
        }

        var clock = state.Unpaused.Running!;
        var left = clock.EndsAt - (state.Phase is Phase.Paused paused ? paused.Since : change.At);
        if (change.Change == TimeSpan.Zero || change.Change.Duration() > MostAtOnce || left + change.Change > MostLeft)
        {
            return Refusals.ClockOutOfRange;
        }

        // What is taken away never ends an answer by itself: a second stays.
        var by = left + change.Change < LeastLeft ? LeastLeft - left : change.Change;
        return change.Change < TimeSpan.Zero && by >= TimeSpan.Zero
            ? Refusals.Nothing
            : Decision.Accept(new Event.ClockChanged(by, clock.EndsAt + by, clock.Length + by, change.By));
    }

    /// <summary>Whether a clock runs, or stands, that may be changed: neither 3-2-1, which is announced, nor the window of a race that is being decided.</summary>
    public static bool MayChange(ContestState state) =>
        state.Unpaused is Phase.Starting or Phase.Answering or Phase.AllAnswering or Phase.BuzzOpen { Asked.Race.HoldUntil: null };

    public static ContestState Apply(ContestState state, Event.ClockChanged changed)
    {
        var phase = state.Unpaused.With(new Clock(changed.EndsAt, changed.Length));
        return state with { Phase = state.Phase is Phase.Paused paused ? paused with { Frozen = phase } : phase };
    }
}
