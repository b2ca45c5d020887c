namespace QuizServer.Engine.Rules.Fairness;

/// <summary>When a press is taken to have been made, and why.</summary>
/// <param name="Instant">Contest clock of the press.</param>
/// <param name="Error">The instant may be wrong by this much to either side.</param>
/// <param name="Mark">How it was found.</param>
public sealed record Stamp(TimeSpan Instant, TimeSpan Error, StampMark Mark);

/// <summary>How the instant of a press was found.</summary>
public enum StampMark
{
    /// <summary>As the device claims; any link needs as much time.</summary>
    Claimed,

    /// <summary>As the device claims; its link stood still for a moment, which it may do now and then.</summary>
    Stalled,

    /// <summary>The device claims to have been pressed after the press arrived: it counts by arrival.</summary>
    Ahead,

    /// <summary>The device claims nothing, or its link is not measured: it counts by arrival.</summary>
    Unmeasured,

    /// <summary>The device claims more than its link could need, oftener than a link stalls: it counts by arrival, and the device is flagged.</summary>
    Doubted,

    /// <summary>The claim cannot be true: it counts by arrival, and the device is flagged.</summary>
    Impossible,

    /// <summary>The round goes by the order of arrival.</summary>
    ByArrival,
}
