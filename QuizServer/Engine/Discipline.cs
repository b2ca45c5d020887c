namespace QuizServer.Engine;

/// <summary>Whether a team takes part.</summary>
public enum TeamStatus
{
    /// <summary>It plays.</summary>
    Present,

    /// <summary>It is not there (缺席): its turns pass by. A late team is made present and plays from the next turn on.</summary>
    Absent,

    /// <summary>It has given up the contest (退赛): it keeps its score and is ranked below all others.</summary>
    Withdrawn,

    /// <summary>取消资格: as withdrawn.</summary>
    Disqualified,
}

/// <summary>A breach of discipline (违纪).</summary>
public enum OffenceKind
{
    /// <summary>Prompting a member who answers alone (提示).</summary>
    Hint,

    /// <summary>A warning (警告).</summary>
    Warning,

    /// <summary>Reading notes or the like (作弊).</summary>
    Cheating,

    /// <summary>Noise that disturbs others (喧哗).</summary>
    Noise,
}

/// <summary>What a breach of discipline costs.</summary>
/// <param name="Kind">The breach.</param>
/// <param name="Points">Points, 0 or below.</param>
/// <param name="Disqualifies">The team is out of the contest.</param>
public sealed record Offence(OffenceKind Kind, decimal Points = 0, bool Disqualifies = false);
