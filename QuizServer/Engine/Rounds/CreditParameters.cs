namespace QuizServer.Engine.Rounds;

/// <summary>What a multiple choice by tablet earns that is right in part.</summary>
public enum PartialCredit
{
    /// <summary>Nothing: all or nothing.</summary>
    None,

    /// <summary>Half the value when some right options are missing and no wrong one is chosen.</summary>
    HalfForSubset,

    /// <summary>Every right option earns its share of the value, every wrong one takes a share back; never below 0.</summary>
    PerOption,
}

/// <summary>Whether a quick right answer earns more.</summary>
public enum SpeedBonus
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>
    /// Up to a number of points on top of the value, less with every moment. All bonuses of a round together stay below
    /// one right answer, so that being right always outranks being quick.
    /// </summary>
    Capped,

    /// <summary>
    /// The value falls evenly to its half at the end of the time; the first half second costs nothing (the rule that Kahoot! publishes).
    /// </summary>
    HalfByTime,
}
