namespace QuizServer.Benchmarks.Fairness;

/// <summary>How a tablet behaves.</summary>
internal enum Conduct
{
    /// <summary>It says what it measured.</summary>
    Honest,

    /// <summary>It says of every press that it was made 80 ms earlier.</summary>
    ForgesStamps,

    /// <summary>It answers every probe 120 ms late, so that its link seems slow, and claims half of that back.</summary>
    AnswersLate,

    /// <summary>It answers no probe from the opening to its press, so that its link seems to stand still, and claims 100 ms back.</summary>
    FallsSilent,

    /// <summary>It sends the stamp of its press before.</summary>
    Replays,
}
