using QuizContracts;

namespace QuizServer.Engine;

/// <summary>What an answer is worth, fixed when it is ruled on, so that an overturned ruling gives and takes the same points.</summary>
/// <param name="Right">Points for 正确.</param>
/// <param name="Wrong">Points for 错误.</param>
/// <param name="Timeout">Points for 超时.</param>
/// <param name="Declined">Points for 弃权.</param>
/// <param name="Partial">Points for 部分正确: what this answer earns as partial credit; null when it cannot.</param>
/// <param name="Scored">Points for 评分: what the marks of the judges come to; null where there are none, or too few.</param>
public sealed record Stake(decimal Right, decimal Wrong, decimal Timeout, decimal Declined, decimal? Partial = null, decimal? Scored = null)
{
    /// <summary>Nothing is won or lost.</summary>
    public static readonly Stake None = new(0, 0, 0, 0);

    /// <summary>Points of a ruling.</summary>
    public decimal Of(Ruling ruling) => ruling switch
    {
        Ruling.Correct => Right,
        Ruling.Wrong => Wrong,
        Ruling.Timeout => Timeout,
        Ruling.Declined => Declined,
        Ruling.Partial => Partial ?? 0,
        Ruling.Scored => Scored ?? 0,
        _ => 0,
    };
}
