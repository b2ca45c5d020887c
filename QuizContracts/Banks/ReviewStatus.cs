namespace QuizContracts.Banks;

/// <summary>How far the review of a question has come.</summary>
public enum ReviewStatus
{
    /// <summary>草稿: as it was written or imported.</summary>
    Draft,

    /// <summary>已核: its facts were checked against the source.</summary>
    FactChecked,

    /// <summary>已审: it may be drawn into a contest.</summary>
    Approved,

    /// <summary>停用: it is kept, and no longer drawn.</summary>
    Retired,
}

/// <summary>A question as it lies in its bank.</summary>
/// <param name="Bank">Name of the bank.</param>
/// <param name="Question">The question.</param>
/// <param name="Status">Its review.</param>
/// <param name="Version">Counts its changes, from 1.</param>
/// <param name="By">Sign-in name of who made the newest version.</param>
/// <param name="At">When.</param>
public sealed record BankQuestion(string Bank, Question Question, ReviewStatus Status, int Version, string By, DateTimeOffset At);
