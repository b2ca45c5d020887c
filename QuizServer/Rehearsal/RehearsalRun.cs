using System.Collections.Concurrent;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Journal;
using QuizServer.Rehearsal.Promises;

namespace QuizServer.Rehearsal;

/// <summary>
/// One rehearsal without a browser: a real room on a real journal in a folder of its own, which is deleted at the end. The time is
/// the rehearsal's; so a contest of two hours takes seconds, and the same seed gives the same journal.
/// </summary>
internal sealed class RehearsalRun : IDisposable
{
    /// <summary>Who creates the copy and plays its host, as its journal has it.</summary>
    public const string Actor = "host:rehearsal";

    // A timed round lasts minutes; in which nothing at all is written for so long stands still.
    private static readonly TimeSpan Standstill = TimeSpan.FromMinutes(30);

    // Receipts of the last presses are still under way.
    private static readonly TimeSpan Echo = TimeSpan.FromSeconds(10);

    private readonly RehearsalClock _clock;
    private readonly RehearsalSettings _settings;
    private readonly Room _room;
    private readonly ConcurrentQueue<Snapshot> _changes = new();
    private readonly Agenda _agenda;
    private readonly Floor _floor;
    private readonly Crowd _crowd;
    private readonly Jury _jury;
    private readonly Host _host;
    private (long Sequence, TimeSpan At) _moved;
    private TimeSpan? _doneAt;

    private RehearsalRun(Room room, RehearsalClock clock, RehearsalSettings settings, Observations observed)
    {
        (_clock, _settings, _room) = (clock, settings, room);
        _agenda = new Agenda(() => clock.Now);
        _floor = new Floor(room, _agenda, observed);
        _crowd = new Crowd(_floor, settings);
        _jury = new Jury(_floor, new Dice(settings.Seed, "jury"));
        _host = new Host(_floor, _crowd.Teams, new Dice(settings.Seed, "host"));
        room.Changed += _changes.Enqueue;
    }

    /// <summary>Plays the copy to its end and holds what happened against what is promised.</summary>
    /// <param name="copy">The contest with stand-ins.</param>
    /// <param name="settings">How it is played.</param>
    /// <param name="onRecord">For tests: what is found in the journal afterwards instead of what it holds.</param>
    public static async Task<RehearsalResult> Play(ContestPlan copy, RehearsalSettings settings, Func<IReadOnlyList<Entry>, IReadOnlyList<Entry>>? onRecord = null)
    {
        var folder = Directory.CreateTempSubdirectory("quiz-rehearsal-");
        try
        {
            var (clock, faults, observed) = (new RehearsalClock(), new FaultLog(), new Observations(new SecretWatch(copy)));
            await using var journal = new SqliteJournal(QuizDatabase.Open(folder.FullName), clock);
            var (room, verdict) = await Room.Create(copy, Actor, journal, clock, faults, new Dice(settings.Seed, "contest").Secret());
            await using var opened = room ?? throw new InvalidOperationException(verdict.Sentence.En);
            using var run = new RehearsalRun(room, clock, settings, observed);
            await run.ToTheEnd();
            foreach (var _ in faults.Faults)
            {
                observed.Fault(new("比赛服务记录了一次内部故障。", "The room logged an internal fault."));
            }

            var entries = journal.Read(copy.Code);
            return RehearsalResult.Of(settings.Seed, onRecord?.Invoke(entries) ?? entries, room.Now.State, run._host.IsDone, observed);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public void Dispose() => _room.Changed -= _changes.Enqueue;

    private async Task ToTheEnd()
    {
        await _crowd.Enter();
        await _jury.Enter();
        await Settle();
        while (Next() is { } next && !IsOver(next))
        {
            await Wait(next);
            _clock.MoveTo(next);
            if (_clock.NextAlarm <= next)
            {
                _clock.Ring();
                await Settle();
            }
            else
            {
                await _agenda.Act();
                if (_floor.IsStirred)
                {
                    await Settle();
                }
            }
        }
    }

    // A timer of the room rings before anything else of that moment.
    private TimeSpan? Next() => (_clock.NextAlarm, _agenda.Next) switch
    {
        ({ } alarm, { } act) => alarm < act ? alarm : act,
        var (alarm, act) => alarm ?? act,
    };

    private bool IsOver(TimeSpan next)
    {
        _doneAt ??= _host.IsDone ? _clock.Now : null;
        return _host.IsStuck || next - _doneAt > Echo || next - _moved.At > Standstill;
    }

    private Task Wait(TimeSpan next) => _settings.Speed is { } speed && (next - _clock.Now) / speed is { TotalMilliseconds: >= 1 } pause ? Task.Delay(pause) : Task.CompletedTask;

    private async Task Settle()
    {
        await _floor.Settle();
        if (_room.Now.Sequence > _moved.Sequence)
        {
            _moved = (_room.Now.Sequence, _clock.Now);
        }

        while (_changes.TryDequeue(out var change))
        {
            _crowd.Publish(change);
        }

        _jury.Look();
        _host.Look();
    }
}
