namespace QuizServer.Engine.Decisions;

/// <summary>Standing still and going on.</summary>
internal static class Pausing
{
    public static Decision Pause(ContestState state, Command.PauseContest pause) =>
        state.Phase is Phase.Paused
            ? Refusals.Paused
            : Decision.Accept(new Event.ContestPaused(pause.At, QuizContracts.PauseReason.Host));

    public static Decision Resume(ContestState state, Command.ResumeContest resume) =>
        state.Phase is Phase.Paused
            ? Decision.Accept(new Event.ContestResumed(resume.At, resume.FreshTime))
            : Refusals.NotPaused;

    /// <summary>
    /// A contest that was running stands paused after an interruption, with the time left as of its last event:
    /// the time in which the server was down is not contest time. The reopening itself is always on record,
    /// so that no two openings of a room can count the same epoch.
    /// </summary>
    public static Decision Interrupt(ContestState state, Command.ReportInterruption interruption)
    {
        var reopened = new Event.RoomReopened(interruption.Reason);
        return state.Phase is Phase.Lobby or Phase.Podium or Phase.Paused
            ? Decision.Accept(reopened)
            : Decision.Accept(reopened, new Event.ContestPaused(state.Clock, interruption.Reason));
    }
}
