using System.Collections.Immutable;
using QuizContracts;
using QuizServer.Engine;
using QuizServer.Journal;
using QuizServer.Screens.Log;

namespace QuizServer.Contests;

/// <summary>A running contest as the hub and the desks know it.</summary>
public interface IContestRoom
{
    /// <summary>Join code.</summary>
    string Code { get; }

    /// <summary>A rehearsal: its questions are stand-ins, and its journal is not that of the contests.</summary>
    bool IsRehearsal { get; }

    /// <summary>The newest picture of the contest; everything in it is on disk.</summary>
    Snapshot Now { get; }

    /// <summary>The contest clock.</summary>
    TimeSpan Clock { get; }

    /// <summary>It came from an archive, and nothing can happen in it.</summary>
    bool IsArchived { get; }

    /// <summary>Rings after every change. Handlers must not block.</summary>
    event Action<Snapshot>? Changed;

    /// <summary>Posts a command; the reply comes when it is on disk or refused.</summary>
    /// <param name="actor">Who asks, as it will stand in the journal.</param>
    /// <param name="requestId">A repeat of this id by this actor gets the first reply again; null for commands that are never repeated.</param>
    /// <param name="make">Makes the command from the time of its arrival.</param>
    Task<Reply> Post(string actor, Guid? requestId, Func<TimeSpan, Command> make);

    /// <summary>The journal of this contest as it stands now, with nothing verified. It is read while it is gone through, as often as that is.</summary>
    IEnumerable<Entry> Record();

    /// <summary>A tablet came or went. Published, not journalled.</summary>
    /// <returns>Ends when <see cref="Now"/> shows it.</returns>
    Task SetPresence(SeatId seat, bool isConnected);
}

/// <summary>A contest at one moment.</summary>
/// <param name="State">The state; while storage is down it stands paused.</param>
/// <param name="Present">Seats whose tablet is connected.</param>
/// <param name="Epoch">Counts openings of the room.</param>
/// <param name="Publish">Counts pictures within the epoch.</param>
/// <param name="Sequence">Last entry of the journal that it contains.</param>
/// <param name="StorageFailure">Why the journal cannot be written; null while it can.</param>
/// <param name="Log">The running log in words, newest last.</param>
public sealed record Snapshot(
    ContestState State, IReadOnlySet<SeatId> Present, long Epoch, long Publish, long Sequence, Phrase? StorageFailure, ImmutableList<LogLine>? Log = null);

/// <summary>The answer to a posted command.</summary>
/// <param name="Verdict">Accepted or refused.</param>
/// <param name="Sequence">First entry that it led to; 0 when nothing was written.</param>
public sealed record Reply(Verdict Verdict, long Sequence);
