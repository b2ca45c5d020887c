using System.Collections.Immutable;
using QuizContracts;
using QuizServer.Engine;
using QuizServer.Journal;

namespace QuizServer.Contests;

/// <summary>Opens every contest of the journal at start, and hands the journal's health to all of them.</summary>
internal sealed partial class ContestDirectory(IJournal journal, TimeProvider time, ILogger<ContestDirectory> logger) : IContestDirectory, IHostedService, IAsyncDisposable
{
    private readonly Lock _changing = new();
    private ImmutableList<IContestRoom> _rooms = [];
    private ImmutableList<Action<IContestRoom>> _followers = [];

    public IReadOnlyList<IContestRoom> All => _rooms;

    public IContestRoom? Find(string? code) =>
        ContestCode.Normalize(code) is { } known ? _rooms.Find(room => room.Code == known) : null;

    public void Follow(Action<IContestRoom> opened)
    {
        lock (_changing)
        {
            _followers = _followers.Add(opened);
            _rooms.ForEach(opened);
        }
    }

    public event Action<IContestRoom>? Closed;

    /// <summary>Opens a rehearsal beside the contests. Its journal is another, and whoever brings it ends it.</summary>
    public void Admit(Room rehearsal)
    {
        rehearsal.IsRehearsal = true;
        Open(rehearsal);
    }

    /// <summary>A rehearsal is over; nobody finds it any more.</summary>
    public void Dismiss(Room rehearsal)
    {
        lock (_changing)
        {
            _rooms = _rooms.Remove(rehearsal);
        }

        Closed?.Invoke(rehearsal);
    }

    public async Task<Verdict> Create(ContestPlan plan, string by)
    {
        if (Find(plan.Code) is not null)
        {
            return RoomRefusals.CodeTaken;
        }

        try
        {
            var (room, verdict) = await Room.Create(plan, by, journal, time, logger);
            if (room is not null)
            {
                Open(room);
            }

            return verdict;
        }
        catch (JournalConflict)
        {
            return RoomRefusals.CodeTaken;
        }
        catch (JournalUnavailable)
        {
            return RoomRefusals.StorageDown;
        }
    }

    public void Shelve(string code) => Open(ArchivedRoom.Open(journal, code));

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        journal.HealthChanged += TellRooms;
        var archived = journal.Archived().ToDictionary(one => one.Contest, one => one.IsWhole);
        // What an import had not brought in whole is no contest yet; importing it again ends that.
        foreach (var code in journal.Contests().Where(code => archived.GetValueOrDefault(code, true)))
        {
            try
            {
                Open(archived.ContainsKey(code) ? ArchivedRoom.Open(journal, code) : await Room.Reopen(code, journal, time, logger));
            }
            catch (JournalCorrupt corrupt)
            {
                // One damaged contest must not keep the others from being held.
                LogCorrupt(logger, code, corrupt);
            }
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        journal.HealthChanged -= TellRooms;
        foreach (var room in _rooms.OfType<Room>().Where(room => !room.IsRehearsal))
        {
            await room.DisposeAsync();
        }
    }

    private void Open(IContestRoom room)
    {
        lock (_changing)
        {
            _rooms = _rooms.Add(room);
            _followers.ForEach(opened => opened(room));
        }
    }

    private void TellRooms(JournalHealth health) => _rooms.OfType<Room>().Where(room => !room.IsRehearsal).ToList().ForEach(room => room.SetStorage(health.Failure));

    [LoggerMessage(LogLevel.Critical, "Contest {Code} cannot be opened: its record is damaged.")]
    private static partial void LogCorrupt(ILogger logger, string code, Exception corrupt);
}
