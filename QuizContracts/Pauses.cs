namespace QuizContracts;

/// <summary>Why the contest stands still.</summary>
public enum PauseReason
{
    /// <summary>The host paused it.</summary>
    Host,

    /// <summary>The server was started again.</summary>
    Restart,

    /// <summary>The journal cannot be written; nobody is acknowledged.</summary>
    Storage,
}
