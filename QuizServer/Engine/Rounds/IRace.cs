namespace QuizServer.Engine.Rounds;

/// <summary>A kind of round whose questions are won by a press.</summary>
public interface IRace
{
    /// <summary>What a press before the opening leads to (提前抢答).</summary>
    FalseStarts EarlyPress { get; }

    /// <summary>Opens the buzzers at this moment of the contest clock.</summary>
    Event OpenBuzzers(TimeSpan at);
}

/// <summary>What a press before the opening leads to.</summary>
public enum FalseStarts
{
    /// <summary>It has no effect.</summary>
    Ignore,

    /// <summary>The team is out of this question.</summary>
    LoseQuestion,
}
