using QuizContracts;
using QuizServer.Engine.Rounds;

namespace QuizServer.Engine.Rules;

/// <summary>What the rules page says where judges mark the answers.</summary>
internal static class MarkRules
{
    /// <summary>Answer time, marks and points of a round.</summary>
    public static IEnumerable<Phrase> Of(Round round, Marking marking)
    {
        if (round is IBoard { Levels: { Count: > 0 } levels })
        {
            foreach (var level in levels)
            {
                var (value, late) = (SharedRules.Number(level.Value), Late(Boards.StakeOf(level, round.Declined)));
                var seconds = level.Seconds ?? round.Seconds;
                yield return new(
                    $"{value} 分题 {level.Count} 道，答题时间 {seconds} 秒，每位评委评 0 至 {value} 分，{late.Zh}。",
                    $"{level.Count} questions for {value}: {seconds} seconds, each judge marks from 0 to {value}, {late.En}.");
            }
        }
        else
        {
            var (value, late) = (SharedRules.Number(round.Value), Late(round.OwnStake));
            yield return new($"答题时间 {round.Seconds} 秒。", $"{round.Seconds} seconds to answer.");
            yield return new($"每位评委评 0 至 {value} 分，{late.Zh}。", $"Each judge marks from 0 to {value}, {late.En}.");
        }

        var decimals = marking.Decimals == 0 ? new Phrase("取整数", "a whole number") : new($"保留 {marking.Decimals} 位小数", $"{marking.Decimals} decimals");
        yield return marking.Drops == 0
            ? new($"得分为全部评分的平均分，四舍五入，{decimals.Zh}。", $"The answer earns the mean of all marks, rounded half up to {decimals.En}.")
            : new(
                $"去掉 {marking.Drops} 个最高分和 {marking.Drops} 个最低分，得分为其余评分的平均分，四舍五入，{decimals.Zh}。",
                $"The {marking.Drops} highest and {marking.Drops} lowest marks are dropped; the answer earns the mean of the others, rounded half up to {decimals.En}.");
        yield return new("所有评委评分后一同公布；有评委不能评分时，由主持人按已交的评分公布。", "Marks are published together once all judges have given them; where a judge cannot, the host publishes those that are in.");
    }

    private static Phrase Late(Stake stake)
    {
        var (timeout, declined) = (SharedRules.Points(stake.Timeout), SharedRules.Points(stake.Declined));
        return stake.Timeout == stake.Declined
            ? new($"超时或弃权{timeout.Zh}", $"timeout or decline {timeout.En}")
            : new($"超时{timeout.Zh}，弃权{declined.Zh}", $"timeout {timeout.En}, decline {declined.En}");
    }
}
