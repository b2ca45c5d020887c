using QuizServer.Engine;

namespace QuizServer.Contests;

/// <summary>All live contests by code.</summary>
public interface IContestDirectory
{
    /// <summary>The contest with this code; null when there is none.</summary>
    IContestRoom? Find(string? code);

    /// <summary>All contests, oldest first.</summary>
    IReadOnlyList<IContestRoom> All { get; }

    /// <summary>Rings for every contest that opens, and for those that are open already when the handler is added by <see cref="Follow"/>.</summary>
    void Follow(Action<IContestRoom> opened);

    /// <summary>Rings when a rehearsal was wiped: there is no such contest any more.</summary>
    event Action<IContestRoom>? Closed;

    /// <summary>Creates a contest and opens its room.</summary>
    Task<Verdict> Create(ContestPlan plan, string by);

    /// <summary>Opens a contest whose events have come from an archive.</summary>
    void Shelve(string code);
}
