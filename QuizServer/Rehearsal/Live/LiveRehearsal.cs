using System.Threading.Channels;
using QuizServer.Contests;
using QuizServer.Journal;
using QuizServer.Rehearsal.Promises;

namespace QuizServer.Rehearsal.Live;

/// <summary>
/// A rehearsal in the time of the hall: people run console and projector, simulated tablets sit at the seats, in this process and
/// against the room itself.
/// </summary>
internal sealed partial class LiveRehearsal : IAsyncDisposable
{
    private readonly SqliteJournal _journal;
    private readonly StorageWatch _watch;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Agenda _agenda;
    private readonly Crowd _crowd;
    private readonly Jury _jury;
    private readonly Channel<Snapshot> _changes = Channel.CreateUnbounded<Snapshot>(new UnboundedChannelOptions { SingleReader = true });
    private readonly CancellationTokenSource _ending = new();
    private Task _running = Task.CompletedTask;

    private LiveRehearsal(Room room, KeptRehearsal kept, SqliteJournal journal, TimeProvider time, ILogger logger)
    {
        (Room, Kept, _journal, _time, _logger) = (room, kept, journal, time, logger);
        _watch = new StorageWatch(journal, time);
        _agenda = new Agenda(() => room.Clock);
        var floor = new Floor(room, _agenda, new Observations(null));
        _crowd = new Crowd(floor, kept.Settings);
        _jury = new Jury(floor, new Dice(kept.Settings.Seed, "jury"));
    }

    /// <summary>Its room.</summary>
    public Room Room { get; }

    /// <summary>How it is played.</summary>
    public KeptRehearsal Kept { get; }

    /// <summary>Simulated tablets that sit there.</summary>
    public int Tablets => _crowd.Count;

    /// <summary>Begins; the tablets have taken their seats when it returns.</summary>
    /// <param name="room">A room on the rehearsal's own journal.</param>
    /// <param name="kept">How it is played.</param>
    /// <param name="isNew">Nobody sits there yet.</param>
    /// <param name="journal">The rehearsal's own journal, which ends with it.</param>
    /// <param name="time">The time of the hall.</param>
    /// <param name="logger">Takes faults of the simulated tablets.</param>
    public static async Task<LiveRehearsal> Begin(Room room, KeptRehearsal kept, bool isNew, SqliteJournal journal, TimeProvider time, ILogger logger)
    {
        var rehearsal = new LiveRehearsal(room, kept, journal, time, logger);
        journal.HealthChanged += rehearsal.Tell;
        room.Changed += rehearsal.Hear;
        await rehearsal._watch.StartAsync(default);
        // One thing at a time, though nobody waits for another's reply: what the tablets keep in mind is not made for two threads.
        var alone = new TaskFactory(new ConcurrentExclusiveSchedulerPair().ExclusiveScheduler);
        await alone.StartNew(() => rehearsal.Sit(isNew)).Unwrap();
        rehearsal._running = alone.StartNew(rehearsal.Run).Unwrap();
        return rehearsal;
    }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await _running;
        Room.Changed -= Hear;
        _journal.HealthChanged -= Tell;
        await _watch.StopAsync(default);
        _watch.Dispose();
        await Room.DisposeAsync();
        await _journal.DisposeAsync();
        _ending.Dispose();
    }

    private void Hear(Snapshot snapshot) => _changes.Writer.TryWrite(snapshot);

    private void Tell(JournalHealth health) => Room.SetStorage(health.Failure);

    private async Task Sit(bool isNew)
    {
        if (isNew)
        {
            await _crowd.Enter();
            await _jury.Enter();
        }
        else
        {
            await _crowd.Sit();
            _jury.Sit();
        }
    }

    private async Task Run()
    {
        var heard = _changes.Reader.WaitToReadAsync(_ending.Token).AsTask();
        while (!_ending.IsCancellationRequested)
        {
            while (_changes.Reader.TryRead(out var change))
            {
                _crowd.Publish(change);
                _jury.Look();
            }

            while (_agenda.Next <= _agenda.Now)
            {
                _ = Observe(_agenda.Act());
            }

            if (heard.IsCompleted)
            {
                heard = _changes.Reader.WaitToReadAsync(_ending.Token).AsTask();
            }

            await Wait(heard);
        }
    }

    private async Task Wait(Task heard)
    {
        var pause = _agenda.Next is { } next ? next - _agenda.Now : Timeout.InfiniteTimeSpan;
        using var over = CancellationTokenSource.CreateLinkedTokenSource(_ending.Token);
        await Task.WhenAny(heard, Task.Delay(pause == Timeout.InfiniteTimeSpan || pause > TimeSpan.Zero ? pause : TimeSpan.Zero, _time, over.Token));
        await over.CancelAsync();
    }

    // One tablet that fails ends no rehearsal.
    private Task Observe(Task deed) => deed.ContinueWith(
        failed => LogDeed(_logger, Room.Code, failed.Exception!), CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);

    [LoggerMessage(LogLevel.Error, "A simulated tablet of rehearsal {Code} failed.")]
    private static partial void LogDeed(ILogger logger, string code, Exception fault);
}
