namespace QuizServer.Engine.Rounds;

/// <summary>How the buzzers open.</summary>
public enum OpenMode
{
    /// <summary>The host's press is the instant.</summary>
    HostPress,

    /// <summary>The host's press starts 3-2-1.</summary>
    Countdown,
}

/// <summary>Which of two presses is the earlier.</summary>
public enum PressOrder
{
    /// <summary>The one that was made first, by measured clocks.</summary>
    Instant,

    /// <summary>The one that arrives first: right where all buzzers are wired.</summary>
    Arrival,
}

/// <summary>What follows when nobody can tell who pressed first.</summary>
public enum DeadHeats
{
    /// <summary>The earliest answers all the same; the dead heat is on record.</summary>
    Earliest,

    /// <summary>The teams of the dead heat race again.</summary>
    Rebuzz,

    /// <summary>The host says which of them answers.</summary>
    HostChooses,

    /// <summary>Lots decide.</summary>
    Lots,
}

/// <summary>What a press before the opening leads to.</summary>
public enum FalseStarts
{
    /// <summary>It has no effect.</summary>
    Ignore,

    /// <summary>The team is out of this question.</summary>
    LoseQuestion,

    /// <summary>The team's buzzer is dead for a moment; every further early press begins the moment anew.</summary>
    Lockout,

    /// <summary>Points are taken; the team may press again once the buzzers are open.</summary>
    DeductContinue,

    /// <summary>Points are taken and the question is void.</summary>
    DeductVoid,

    /// <summary>The same as a wrong answer: its points, and the team is out of this question.</summary>
    AsWrong,
}

/// <summary>What the nth false start of a team in a round leads to besides the policy.</summary>
/// <param name="Foul">Which false start, from 2.</param>
/// <param name="Points">Further points, 0 or below.</param>
/// <param name="Ban">The team is out of the round.</param>
public sealed record FoulStep(int Foul, decimal Points = 0, bool Ban = false);

/// <summary>Who may answer after a wrong answer.</summary>
public enum Steal
{
    /// <summary>Nobody.</summary>
    None,

    /// <summary>The team that pressed next.</summary>
    NextInQueue,

    /// <summary>The buzzers open again for the others.</summary>
    Rebuzz,

    /// <summary>A team that the host names.</summary>
    HostPick,
}

/// <summary>What becomes of a question that nobody answers right.</summary>
public enum DeadQuestion
{
    /// <summary>Its answer is shown.</summary>
    Reveal,

    /// <summary>It is void when nobody presses at all.</summary>
    Void,

    /// <summary>It goes to the audience (观众题) before its answer is shown.</summary>
    Audience,
}
