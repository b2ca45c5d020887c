using QuizContracts;
using QuizServer.Engine;

namespace QuizServer.Contests;

/// <summary>A contest from an archive: it can be read like any other, and nothing can happen in it.</summary>
internal sealed class ArchivedRoom : IContestRoom
{
    private ArchivedRoom(Replay replay) => Now = new Snapshot(Still(replay.State), new HashSet<SeatId>(), replay.Epoch, 0, replay.Sequence, null);

    public string Code => Now.State.Plan.Code;

    public Snapshot Now { get; }

    public TimeSpan Clock => Now.State.Clock;

    public bool IsArchived => true;

    // Nothing ever changes.
    public event Action<Snapshot>? Changed
    {
        add { }
        remove { }
    }

    /// <summary>Reads a contest as its archive left it.</summary>
    public static ArchivedRoom Open(Replay replay) => new(replay);

    public Task<Reply> Post(string actor, Guid? requestId, Func<TimeSpan, Command> make) => Task.FromResult(new Reply(RoomRefusals.Archived, Now.Sequence));

    public Task SetPresence(SeatId seat, bool isConnected) => Task.CompletedTask;

    // No clock runs here any more.
    private static ContestState Still(ContestState state) =>
        state.Phase.Running is null ? state : state with { Phase = new Phase.Paused(state.Phase, state.Clock, PauseReason.Restart) };
}
