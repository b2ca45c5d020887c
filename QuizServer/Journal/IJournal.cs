using QuizContracts;

namespace QuizServer.Journal;

/// <summary>The append-only record of every contest.</summary>
public interface IJournal
{
    /// <summary>Appends entries in one piece and returns the contest's last sequence once they are durable.</summary>
    /// <exception cref="JournalUnavailable">Storage failed or too much waits; the caller must not acknowledge anything.</exception>
    /// <exception cref="JournalConflict">The contest's last sequence is not <paramref name="expectedSequence"/>, or a request id is known already.</exception>
    Task<long> Append(string contest, long epoch, long expectedSequence, IReadOnlyList<NewEntry> entries);

    /// <summary>Entries after a sequence, with the chain verified.</summary>
    /// <exception cref="JournalCorrupt">A gap or a broken chain.</exception>
    IReadOnlyList<Entry> Read(string contest, long after = 0);

    /// <summary>All entries that stand now, with nothing verified: for whoever looks for faults. They are read while they are gone through, as often as that is.</summary>
    IEnumerable<Entry> Record(string contest);

    /// <summary>Codes of all contests, oldest first.</summary>
    IReadOnlyList<string> Contests();

    /// <summary>Those of them that came from an archive, and those that are being brought in from one.</summary>
    IReadOnlyList<Archived> Archived();

    /// <summary>Whether the journal can be written.</summary>
    JournalHealth Health { get; }

    /// <summary>Rings when <see cref="Health"/> changed. Handlers must not block.</summary>
    event Action<JournalHealth>? HealthChanged;

    /// <summary>Tries the storage with a real durable write; true when it works again.</summary>
    Task<bool> Probe();
}

/// <summary>Whether the journal can be written.</summary>
/// <param name="Failure">Why not; null while it works.</param>
public sealed record JournalHealth(Phrase? Failure)
{
    /// <summary>It can be written.</summary>
    public static readonly JournalHealth Working = new((Phrase?)null);

    /// <summary>It can be written.</summary>
    public bool IsWorking => Failure is null;
}
