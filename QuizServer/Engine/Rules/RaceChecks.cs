using QuizContracts;
using QuizServer.Engine.Rounds;

namespace QuizServer.Engine.Rules;

/// <summary>The checks of parameters that every race shares.</summary>
internal static class RaceChecks
{
    public static IEnumerable<Phrase> Of(RaceRound race)
    {
        var title = race.Title;
        if (race.WindowSeconds is < 2 or > 120)
        {
            yield return new($"“{title}”的抢答时限（windowSeconds）须为 2 到 120 秒。", $"The buzz window of “{title}” must be 2 to 120 seconds.");
        }

        if (race.LockoutMilliseconds is < 50 or > 5000)
        {
            yield return new($"“{title}”的冻结时间（lockoutMilliseconds）须为 50 到 5000 毫秒。", $"The lockout of “{title}” must be 50 to 5000 milliseconds.");
        }

        if (race.HoldMilliseconds is < 0 or > 500)
        {
            yield return new($"“{title}”的抢答等待（holdMilliseconds）须为 0 到 500 毫秒。", $"The hold of “{title}” must be 0 to 500 milliseconds.");
        }

        foreach (var problem in Fouls(race).Concat(Steals(race)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<Phrase> Fouls(RaceRound race)
    {
        var title = race.Title;
        var deducts = race.EarlyPress is FalseStarts.DeductContinue or FalseStarts.DeductVoid;
        if (deducts ? race.FoulPoints is >= 0 or < -1000 || !Scores.IsExact(race.FoulPoints) : race.FoulPoints != 0)
        {
            yield return deducts
                ? new($"“{title}”的犯规扣分（foulPoints）须小于 0，不低于 -1000，最多两位小数。", $"Foul points of “{title}” must be below 0, at least -1000, with at most two decimals.")
                : new($"“{title}”的提前抢答（earlyPress）不扣分，犯规扣分（foulPoints）须为 0。", $"Early presses of “{title}” take no points: foul points must be 0.");
        }

        if (race.FoulSteps.Count > 0 && race.EarlyPress is FalseStarts.Ignore or FalseStarts.Lockout)
        {
            yield return new($"“{title}”没有犯规，不能有犯规升级（foulSteps）。", $"“{title}” knows no fouls and can have no foul steps.");
        }

        if (race.FoulSteps.Any(step => step.Foul is < 2 or > 20 || step.Points is > 0 or < -1000 || !Scores.IsExact(step.Points) || step is { Points: 0, Ban: false })
            || race.FoulSteps.DistinctBy(step => step.Foul).Count() < race.FoulSteps.Count)
        {
            yield return new(
                $"“{title}”的犯规升级（foulSteps）须从第 2 次起，每次一条，扣分在 -1000 到 0 之间，或退出本环节。",
                $"Foul steps of “{title}” begin at 2, one per foul, with points between -1000 and 0 or a ban.");
        }
    }

    private static IEnumerable<Phrase> Steals(RaceRound race)
    {
        var title = race.Title;
        if (race.MaxAttempts is < 2 or > 12)
        {
            yield return new($"“{title}”的作答次数（maxAttempts）须为 2 到 12。", $"Attempts of “{title}” must be 2 to 12.");
        }

        if (race.Steal == Steal.None && (race.StealValue is not null || race.StealWrong != 0))
        {
            yield return new($"“{title}”没有补答（steal），不能有补答分值（stealValue、stealWrong）。", $"“{title}” has no steal, so it can have no steal points.");
        }

        if (race.StealAsFirst && (race.Steal == Steal.None || race.StealValue is not null || race.StealWrong != 0))
        {
            yield return new(
                $"“{title}”的补答与首答同分（stealAsFirst）：须有补答（steal），不再设补答分值（stealValue、stealWrong）。",
                $"Second chances of “{title}” count as the first (stealAsFirst): that needs a steal and leaves out steal value and steal wrong.");
        }

        if (race.StealValue is <= 0 or > 1000 || race.StealWrong is > 0 or < -1000 || !Scores.IsExact(race.StealValue ?? 0) || !Scores.IsExact(race.StealWrong))
        {
            yield return new(
                $"“{title}”的补答分值（stealValue）须大于 0，补答答错分（stealWrong）须在 -1000 到 0 之间，最多两位小数。",
                $"Steal value of “{title}” must be above 0 and steal wrong between -1000 and 0, with at most two decimals.");
        }
    }
}
