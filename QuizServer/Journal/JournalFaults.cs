namespace QuizServer.Journal;

#pragma warning disable CA1032 // Each is made in one place, with what it needs.

/// <summary>Storage failed or too much waits. Nothing of the call may be acknowledged.</summary>
public sealed class JournalUnavailable(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>The contest went on without the caller, or the request id is on record already.</summary>
public sealed class JournalConflict(string message) : Exception(message);

/// <summary>A gap or a broken chain.</summary>
public sealed class JournalCorrupt(string message) : Exception(message);

/// <summary>The data folder cannot be created or written.</summary>
public sealed class DataFolderUnusable(string folder, Exception inner) : Exception($"The data folder {folder} cannot be written.", inner)
{
    /// <summary>The folder.</summary>
    public string Folder { get; } = folder;
}
