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

    /// <summary>Codes of all contests, oldest first.</summary>
    IReadOnlyList<string> Contests();

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

/// <summary>An entry to append.</summary>
public sealed record NewEntry(string Type, string Payload, TimeSpan Clock, string Actor, Guid? RequestId, string? Verdict);

/// <summary>An entry as it is stored.</summary>
public sealed record Entry(
    string Contest, long Sequence, long Epoch, DateTimeOffset At, TimeSpan Clock, string Actor, Guid? RequestId, string? Verdict, string Type, string Payload, string PreviousHash, string Hash);

#pragma warning disable CA1032 // Made in one place only.
/// <summary>Nothing was recorded, or it is unknown.</summary>
public sealed class JournalUnavailable(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Another writer, or a known request id.</summary>
public sealed class JournalConflict(string message) : Exception(message);

/// <summary>A gap or a broken chain.</summary>
public sealed class JournalCorrupt(string message) : Exception(message);
