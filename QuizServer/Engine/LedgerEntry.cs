using QuizContracts;

namespace QuizServer.Engine;

/// <summary>One entry of the ledger; a score is the sum of its team's entries.</summary>
/// <param name="Team">Table number.</param>
/// <param name="Delta">Points, exact.</param>
/// <param name="Reason">Why.</param>
/// <param name="Round">Index of the round; null outside a round.</param>
/// <param name="Question">Index of the question; null outside one.</param>
/// <param name="Ruling">Number of the ruling that it follows from; null otherwise.</param>
/// <param name="By">Who entered it.</param>
/// <param name="Note">What they said of it.</param>
public sealed record LedgerEntry(int Team, decimal Delta, LedgerReason Reason, int? Round, int? Question, int? Ruling, string By, string Note);

/// <summary>Why points were given or taken.</summary>
public enum LedgerReason
{
    /// <summary>基础分</summary>
    Base,

    /// <summary>A ruling of 正确.</summary>
    Correct,

    /// <summary>A ruling of 错误.</summary>
    Wrong,

    /// <summary>A ruling of 超时.</summary>
    Timeout,

    /// <summary>A ruling of 弃权.</summary>
    Declined,

    /// <summary>A right answer in a second chance (补答).</summary>
    Steal,

    /// <summary>A false start (犯规).</summary>
    Foul,

    /// <summary>改判: the difference to the ruling that it replaces.</summary>
    Overturn,

    /// <summary>手动加减分</summary>
    Manual,

    /// <summary>A ruling of 部分正确.</summary>
    Partial,

    /// <summary>连对奖励: right answers in a row.</summary>
    Streak,

    /// <summary>违纪</summary>
    Offence,

    /// <summary>保底: what would have fallen below the floor.</summary>
    Floor,

    /// <summary>A ruling of 评分: the mean of the judges' marks.</summary>
    Scored,
}
