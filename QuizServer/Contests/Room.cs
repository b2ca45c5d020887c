using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Threading.Channels;
using QuizContracts;
using QuizServer.Engine;
using QuizServer.Journal;
using QuizServer.Screens.Log;

namespace QuizServer.Contests;

/// <summary>
/// One contest's mailbox: decides all that waits, appends once, evolves, publishes, and only then replies.
/// Order of arrival here is the order of the contest.
/// </summary>
internal sealed partial class Room : IContestRoom, IAsyncDisposable
{
    private const int LongestBatch = 512;
    private const int MailboxSize = 32768;

    private readonly Channel<Letter> _mailbox = Channel.CreateBounded<Letter>(new BoundedChannelOptions(MailboxSize) { SingleReader = true });
    private readonly Lock _door = new();
    private readonly IJournal _journal;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly RoomTimer _timer;
    private ContestClock _clock;
    private ContestState _state;
    private Verdicts _verdicts;
    private ImmutableList<LogLine> _log;
    private ImmutableHashSet<SeatId> _present = [];
    private long _sequence;
    private long _epoch;
    private long _publish;
    private Phrase? _failure;
    private Task _running = Task.CompletedTask;

    private Room(Replay replay, long epoch, IJournal journal, TimeProvider time, ILogger logger)
    {
        (_journal, _time, _logger) = (journal, time, logger);
        (_state, _sequence, _epoch, _verdicts, _log) = (replay.State, replay.Sequence, epoch, replay.Verdicts, replay.Log);
        _clock = new ContestClock(time, replay.State.Clock);
        _timer = new RoomTimer(time, Ring);
        Now = Picture();
    }

    public string Code => _state.Plan.Code;

    public bool IsRehearsal { get; set; }

    public Snapshot Now { get; private set; }

    public TimeSpan Clock => _clock.Now;

    public bool IsArchived => false;

    public event Action<Snapshot>? Changed;

    /// <summary>Creates a contest in the journal and opens its room.</summary>
    /// <param name="secret">What its draws are made from, 64 hexadecimal digits; null for one that nobody can know.</param>
    public static async Task<(Room? Room, Verdict Verdict)> Create(ContestPlan plan, string by, IJournal journal, TimeProvider time, ILogger logger, string? secret = null)
    {
        var draft = new Draft(null, 0);
        var reply = draft.Decide(by, null, new Command.CreateContest(TimeSpan.Zero, by, plan, secret ?? RandomNumberGenerator.GetHexString(64, lowercase: true)));
        if (!reply.Verdict.Accepted)
        {
            return (null, reply.Verdict);
        }

        var sequence = await journal.Append(plan.Code, 1, 0, draft.Entries);
        var room = new Room(new Replay(draft.State!, sequence, 1, new Verdicts(), draft.Log), 1, journal, time, logger);
        room.Start();
        return (room, reply.Verdict);
    }

    /// <summary>Rebuilds a contest from the journal; if it was running it stands paused.</summary>
    public static async Task<Room> Reopen(string code, IJournal journal, TimeProvider time, ILogger logger)
    {
        var replay = Replay.Of(journal, code);
        var room = new Room(replay, replay.Epoch, journal, time, logger);
        await room.ReopenFrom(replay, PauseReason.Restart);
        room.Start();
        return room;
    }

    public async Task<Reply> Post(string actor, Guid? requestId, Func<TimeSpan, Command> make)
    {
        Letter.Posting posting;
        // Stamp and queue in one step, so that the stamps rise in the order of the queue.
        lock (_door)
        {
            posting = new Letter.Posting(actor, requestId, make, _clock.Now);
            if (!_mailbox.Writer.TryWrite(posting))
            {
                return new Reply(RoomRefusals.Busy, 0);
            }
        }

        return await posting.Reply.Task;
    }

    public Task SetPresence(SeatId seat, bool isConnected)
    {
        // A full mailbox refuses the light as it refuses a press; nobody waits for it then.
        var presence = new Letter.Presence(seat, isConnected);
        return _mailbox.Writer.TryWrite(presence) ? presence.Seen.Task : Task.CompletedTask;
    }

    public IEnumerable<Entry> Record() => _journal.Record(Code);

    /// <summary>Tells the room that the journal failed, or with null that it works again.</summary>
    public void SetStorage(Phrase? failure) => _mailbox.Writer.TryWrite(new Letter.Storage(failure));

    public async ValueTask DisposeAsync()
    {
        _mailbox.Writer.TryComplete();
        await _running;
        _timer.Dispose();
    }

    private void Start()
    {
        SetTimer();
        _running = Task.Run(Run);
    }

    private void Ring() => _ = Post("system", null, at => new Command.LookAtClock(at, "system"));

    private async Task Run()
    {
        var batch = new List<Letter>();
        while (await _mailbox.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < LongestBatch && _mailbox.Reader.TryRead(out var letter))
            {
                batch.Add(letter);
            }

            await new Batch(this, batch).Handle();
        }
    }

    private void SetTimer() => _timer.Set(_failure is null && _state.Deadline is { } deadline ? deadline - _clock.Now : null);

    private void Publish()
    {
        _publish++;
        Now = Picture();
        Changed?.Invoke(Now);
    }

    // While storage is down the contest stands, although nothing could be written of it.
    private Snapshot Picture() => new(
        _failure is null ? _state : _state with { Phase = new Phase.Paused(_state.Unpaused, _state.Clock, PauseReason.Storage) },
        _present, _epoch, _publish, _sequence, _failure, _log);

    private async Task ReopenFrom(Replay replay, PauseReason reason)
    {
        var epoch = replay.Epoch + 1;
        var clock = new ContestClock(_time, replay.State.Clock);
        var draft = new Draft(replay.State, replay.Sequence, replay.Log);
        draft.Decide("system", null, new Command.ReportInterruption(clock.Now, "system", reason));
        var sequence = await _journal.Append(Code, epoch, replay.Sequence, draft.Entries);
        (_state, _verdicts, _clock, _log) = (draft.State!, replay.Verdicts, clock, draft.Log);
        (_sequence, _epoch, _publish, _failure) = (sequence, epoch, 0, null);
        Publish();
    }
}
