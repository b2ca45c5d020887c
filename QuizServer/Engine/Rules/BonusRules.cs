using QuizContracts;
using QuizServer.Engine.Rounds;

namespace QuizServer.Engine.Rules;

/// <summary>Bonuses for quick answers and for streaks: their sentences on the rules page and their checks.</summary>
internal static class BonusRules
{
    public static IEnumerable<Phrase> Of(SimultaneousRound round)
    {
        var points = SharedRules.Number(round.BonusPoints);
        switch (round.SpeedBonus)
        {
            case SpeedBonus.Capped:
                yield return new(
                    $"答对且答得快，另加最多 {points} 分，随用时均匀减少到 0。", $"A quick right answer earns up to {points} more, evenly less with the time taken.");
                break;
            case SpeedBonus.HalfByTime:
                yield return new(
                    "答对的得分随用时均匀减少，到时为分值的一半；半秒内答对得满分。",
                    "A right answer earns evenly less with the time taken, half the value at the end; within half a second it earns all of it.");
                break;
        }

        if (round.StreakPoints > 0)
        {
            var (step, most) = (SharedRules.Number(round.StreakPoints), round.StreakMost is { } limit ? SharedRules.Number(limit) : null);
            yield return most is null
                ? new($"连续答对从第二题起另加 {step} 分，每多连对一题再多 {step} 分；未全对即中断。", $"The second right answer in a row earns {step} more, each further one {step} more again; anything less than right ends the row.")
                : new(
                    $"连续答对从第二题起另加 {step} 分，每多连对一题再多 {step} 分，每题最多 {most} 分；未全对即中断。",
                    $"The second right answer in a row earns {step} more, each further one {step} more again, at most {most}; anything less than right ends the row.");
        }
    }

    public static IEnumerable<Phrase> Check(SimultaneousRound round)
    {
        var title = round.Title;
        if (round.BonusPoints is < 0 or > 1000 || round.StreakPoints is < 0 or > 1000 || round.StreakMost is <= 0 or > 1000
            || !Scores.IsExact(round.BonusPoints) || !Scores.IsExact(round.StreakPoints) || !Scores.IsExact(round.StreakMost ?? 0))
        {
            yield return new(
                $"“{title}”的奖励分（bonusPoints、streakPoints、streakMost）须在 0 到 1000 之间，最多两位小数。",
                $"Bonuses of “{title}” (bonusPoints, streakPoints, streakMost) must be between 0 and 1000, with at most two decimals.");
        }
        else if (round.SpeedBonus == SpeedBonus.Capped && (round.BonusPoints == 0 || round.BonusPoints * round.Questions.Count >= round.Value))
        {
            yield return new(
                $"“{title}”的快答奖励（bonusPoints）须大于 0，且全部题目之和小于一题的分值（value）：答得快不能胜过答得对。",
                $"The bonus points of “{title}” must be above 0, and over all questions below the value of one: being quick must not outrank being right.");
        }
    }
}
