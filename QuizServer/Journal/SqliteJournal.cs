using System.Threading.Channels;
using Dapper;
using Microsoft.Data.Sqlite;
using Polly;
using Polly.CircuitBreaker;

namespace QuizServer.Journal;

/// <summary>
/// The journal in SQLite: one thread, one connection, all that waits in one transaction.
/// After a failed write nothing is taken until <see cref="Probe"/> has seen the storage work.
/// </summary>
internal sealed class SqliteJournal : IJournal, IAsyncDisposable
{
    private const int LongestGroup = 512;

    private readonly Channel<Work> _waiting;
    private readonly QuizDatabase _database;
    private readonly TimeProvider _time;
    private readonly ResiliencePipeline _busy;
    private readonly ResiliencePipeline _breaker;
    private readonly Thread _writer;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private SqliteConnection? _connection;

    public SqliteJournal(QuizDatabase database, TimeProvider time, int queue = 8192)
    {
        (_database, _time) = (database, time);
        (_busy, _breaker) = (StorageFaults.Waiting(time), StorageFaults.Breaker(time));
        _waiting = Channel.CreateBounded<Work>(new BoundedChannelOptions(queue) { SingleReader = true });
        _writer = new Thread(Run) { IsBackground = true, Name = "journal" };
        _writer.Start();
    }

    public JournalHealth Health { get; private set; } = JournalHealth.Working;

    public event Action<JournalHealth>? HealthChanged;

    /// <summary>Called on the writer thread before each commit. For tests: it may block or throw what a disk would.</summary>
    internal Action? BeforeCommit { get; set; }

    public Task<long> Append(string contest, long epoch, long expectedSequence, IReadOnlyList<NewEntry> entries)
    {
        var append = new Work.Append(contest, epoch, expectedSequence, entries);
        return !Health.IsWorking ? Task.FromException<long>(new JournalUnavailable("The storage does not work."))
            : _waiting.Writer.TryWrite(append) ? append.Result.Task
            : Task.FromException<long>(new JournalUnavailable("Too many appends wait."));
    }

    public IReadOnlyList<Entry> Read(string contest, long after = 0)
    {
        using var connection = _database.OpenReader();
        var entries = EventRows.From(connection, contest, Math.Max(1, after)).ToList();
        Entry? before = null;
        foreach (var entry in entries)
        {
            var follows = before is null
                ? entry.Sequence == Math.Max(1, after) && (entry.Sequence > 1 || entry.PreviousHash == HashChain.Start)
                : entry.Sequence == before.Sequence + 1 && entry.PreviousHash == before.Hash;
            if (!follows || HashChain.Of(entry) != entry.Hash)
            {
                throw new JournalCorrupt($"Contest {contest}: the chain breaks at {entry.Sequence}.");
            }

            before = entry;
        }

        return after > 0 && entries.Count > 0 ? entries[1..] : entries;
    }

    public IEnumerable<Entry> Record(string contest)
    {
        using var connection = _database.OpenReader();
        return EventRows.Last(connection, null, contest) is { Sequence: var last } ? EventRows.Pages(_database, contest, last) : [];
    }

    public IReadOnlyList<string> Contests()
    {
        using var connection = _database.OpenReader();
        return EventRows.Contests(connection);
    }

    public IReadOnlyList<Archived> Archived()
    {
        using var connection = _database.OpenReader();
        return ArchivedRows.All(connection);
    }

    public async Task<bool> Probe()
    {
        var probe = new Work.Probe();
        return _waiting.Writer.TryWrite(probe) && await probe.Result.Task;
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _ended.Task;
    }

    private void Run()
    {
        var group = new List<Work.Append>();
        while (_waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (_waiting.Reader.TryRead(out var work))
            {
                if (work is Work.Append append)
                {
                    group.Add(append);
                }

                var isFull = group.Count == LongestGroup || work is Work.Probe || !_waiting.Reader.TryPeek(out _);
                if (isFull && group.Count > 0)
                {
                    Write(group);
                    group.Clear();
                }

                if (work is Work.Probe probe)
                {
                    probe.Result.SetResult(TryAgain());
                }
            }
        }

        Close();
        _ended.SetResult();
    }

    private void Write(List<Work.Append> group)
    {
        if (!Health.IsWorking)
        {
            group.ForEach(append => append.Result.SetException(new JournalUnavailable("The storage does not work.")));
            return;
        }

        try
        {
            var outcomes = _breaker.Execute(() => Commit(group));
            for (var index = 0; index < group.Count; index++)
            {
                outcomes[index](group[index].Result);
            }
        }
        catch (Exception fault) when (fault is SqliteException or IOException or BrokenCircuitException)
        {
            Drop();
            SetHealth(new JournalHealth(StorageFaults.Explain(fault)));
            group.ForEach(append => append.Result.SetException(new JournalUnavailable("The storage failed.", fault)));
        }
    }

    // Outcomes are told only after the commit: nobody may hear of an entry that is not on disk.
    private List<Action<TaskCompletionSource<long>>> Commit(List<Work.Append> group)
    {
        var connection = _connection ??= _database.OpenWriter();
        using var transaction = _busy.Execute(() => connection.BeginTransaction());
        var outcomes = group.ConvertAll(append => Add(connection, transaction, append));
        BeforeCommit?.Invoke();
        transaction.Commit();
        return outcomes;
    }

    private Action<TaskCompletionSource<long>> Add(SqliteConnection connection, SqliteTransaction transaction, Work.Append append)
    {
        var last = EventRows.Last(connection, transaction, append.Contest);
        var sequence = last?.Sequence ?? 0;
        if (sequence != append.ExpectedSequence)
        {
            return result => result.SetException(new JournalConflict($"Contest {append.Contest} stands at {sequence}, not at {append.ExpectedSequence}."));
        }

        var known = append.Entries.FirstOrDefault(entry =>
            entry.RequestId is { } request && EventRows.IsKnown(connection, transaction, append.Contest, entry.Actor, request));
        if (known is not null || HasTwin(append.Entries))
        {
            return result => result.SetException(new JournalConflict($"A request of contest {append.Contest} is on record already."));
        }

        var hash = last?.Hash ?? HashChain.Start;
        foreach (var entry in append.Entries)
        {
            var unsealed = new Entry(
                append.Contest, ++sequence, append.Epoch, _time.GetUtcNow(), entry.Clock, entry.Actor, entry.RequestId, entry.Verdict, entry.Type, entry.Payload, hash, "");
            hash = HashChain.Of(unsealed);
            EventRows.Insert(connection, transaction, unsealed with { Hash = hash });
        }

        return result => result.SetResult(sequence);
    }

    private static bool HasTwin(IReadOnlyList<NewEntry> entries) =>
        entries.Where(entry => entry.RequestId is not null).GroupBy(entry => (entry.Actor, entry.RequestId)).Any(same => same.Count() > 1);

    private bool TryAgain()
    {
        try
        {
            _breaker.Execute(() =>
            {
                Drop();
                _connection = _database.OpenWriter();
                BeforeCommit?.Invoke();
                _connection.Execute("INSERT INTO probe (id, at_us) VALUES (1, @at) ON CONFLICT (id) DO UPDATE SET at_us = @at", new { at = Microseconds.Of(_time.GetUtcNow()) });
            });
            SetHealth(JournalHealth.Working);
            return true;
        }
        catch (Exception fault) when (fault is SqliteException or IOException or BrokenCircuitException)
        {
            return false;
        }
    }

    private void SetHealth(JournalHealth health)
    {
        if (Health != health)
        {
            Health = health;
            HealthChanged?.Invoke(health);
        }
    }

    private void Drop()
    {
        _connection?.Dispose();
        _connection = null;
    }

    private void Close()
    {
        try
        {
            _connection?.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteException)
        {
            // The log stays and is read at the next start; nothing is lost.
        }

        Drop();
    }

    private abstract record Work
    {
        public sealed record Append(string Contest, long Epoch, long ExpectedSequence, IReadOnlyList<NewEntry> Entries) : Work
        {
            public TaskCompletionSource<long> Result { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        public sealed record Probe : Work
        {
            public TaskCompletionSource<bool> Result { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}
