using QuizContracts;
using QuizServer.Engine;
using QuizServer.Journal;

namespace QuizServer.Contests;

/// <summary>A contest from an archive: it can be read like any other, and nothing can happen in it.</summary>
internal sealed class ArchivedRoom : IContestRoom
{
    private readonly IJournal _journal;

    private ArchivedRoom(IJournal journal, Replay replay) =>
        (_journal, Now) = (journal, new Snapshot(Still(replay.State), new HashSet<SeatId>(), replay.Epoch, 0, replay.Sequence, null));

    public string Code => Now.State.Plan.Code;

    public Snapshot Now { get; }

    public TimeSpan Clock => Now.State.Clock;

    public bool IsArchived => true;

    public bool IsRehearsal => false;

    // Nothing ever changes.
    public event Action<Snapshot>? Changed
    {
        add { }
        remove { }
    }

    /// <summary>Reads a contest as its archive left it.</summary>
    public static ArchivedRoom Open(IJournal journal, string code) => new(journal, Replay.Of(journal, code));

    public IEnumerable<Entry> Record() => _journal.Record(Code);

    public Task<Reply> Post(string actor, Guid? requestId, Func<TimeSpan, Command> make) => Task.FromResult(new Reply(RoomRefusals.Archived, Now.Sequence));

    public Task SetPresence(SeatId seat, bool isConnected) => Task.CompletedTask;

    // No clock runs here any more.
    private static ContestState Still(ContestState state) =>
        state.Phase.Running is null ? state : state with { Phase = new Phase.Paused(state.Phase, state.Clock, PauseReason.Restart) };
}
