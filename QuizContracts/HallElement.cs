namespace QuizContracts;

/// <summary>A part of the projectors' picture that the host may have left out.</summary>
public enum HallElement
{
    /// <summary>The teams with their scores at the foot of the picture.</summary>
    Scores,

    /// <summary>The countdown of an answer or of the window to press; 3-2-1 is always there.</summary>
    Clock,

    /// <summary>Explanation and source at the reveal.</summary>
    Explanation,

    /// <summary>How many chose each option, at the reveal.</summary>
    Shares,
}
