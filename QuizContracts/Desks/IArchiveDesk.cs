namespace QuizContracts.Desks;

/// <summary>Contests that come from an archive.</summary>
public interface IArchiveDesk
{
    /// <summary>Largest archive that is taken over the network, in bytes.</summary>
    long Largest { get; }

    /// <summary>Verifies an archive and puts it among the contests, read-only.</summary>
    /// <param name="file">The file as it comes.</param>
    /// <param name="code">The join code that it gets here; null for its own.</param>
    /// <param name="by">Who imports it.</param>
    Task<ArchiveVerdict> Import(Stream file, string? code, DeskUser by);
}

/// <summary>What became of an archive.</summary>
/// <param name="Accepted">It was imported.</param>
/// <param name="Code">Join code of the contest that is here now, whether it came just now or was here before; null where it was refused.</param>
/// <param name="Sentence">What was done, or why not.</param>
public sealed record ArchiveVerdict(bool Accepted, string? Code, Phrase Sentence);
