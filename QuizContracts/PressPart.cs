namespace QuizContracts;

/// <summary>What part a press had in its race.</summary>
public enum PressPart
{
    /// <summary>It was in the race.</summary>
    Counted,

    /// <summary>It was made before the opening (抢跑).</summary>
    FalseStart,

    /// <summary>It was made before the opening, and froze the team's buzzer for a moment.</summary>
    Frozen,

    /// <summary>It arrived when the race was decided.</summary>
    Behind,

    /// <summary>It arrived when another question was on stage, or none: it is kept for the judges.</summary>
    Late,

    /// <summary>The host took it back, for a fault and not for a foul (撤销抢答).</summary>
    Cancelled,
}
