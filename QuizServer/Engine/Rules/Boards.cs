using QuizContracts;
using QuizServer.Engine.Rounds;

namespace QuizServer.Engine.Rules;

/// <summary>What all boards share: which cell a question is, what it is worth, what is wrong with a board.</summary>
internal static class Boards
{
    /// <summary>The level of a question.</summary>
    public static Level LevelOf(IBoard board, int question)
    {
        foreach (var level in board.Levels)
        {
            if (question < level.Count)
            {
                return level;
            }

            question -= level.Count;
        }

        throw new ArgumentOutOfRangeException(nameof(question), question, "No level has this question.");
    }

    /// <summary>What an answer in this level is worth: as much is lost as can be won, unless it says otherwise.</summary>
    public static Stake StakeOf(Level level, decimal? declined)
    {
        var wrong = level.Wrong ?? -level.Value;
        var timeout = level.Timeout ?? wrong;
        return new Stake(level.Value, wrong, timeout, declined ?? timeout);
    }

    /// <summary>The questions of the board that may be picked now.</summary>
    public static IEnumerable<int> Open(ContestState state, Phase.Picking picking)
    {
        var board = (IBoard)state.Round!;
        return Enumerable.Range(0, state.Round!.Questions.Count)
            .Where(question => !state.Play!.IsUsed(question) && board.MayPick(state, picking, question) is null);
    }

    public static IEnumerable<Phrase> Check(Round round, IReadOnlyList<Level> levels)
    {
        var title = round.Title;
        if (levels.Sum(level => (long)level.Count) != round.Questions.Count || levels.Any(level => level.Count < 1))
        {
            yield return new(
                $"“{title}”的题板（levels）各分值的题数（count）之和须等于题数（questions，{round.Questions.Count}）。",
                $"The counts of the levels of “{title}” must add up to its {round.Questions.Count} questions.");
        }

        if (levels.Any(level => level.Value is <= 0 or > 1000 || !Scores.IsExact(level.Value)
            || IsBad(level.Wrong) || IsBad(level.Timeout) || level.Seconds is < 3 or > 600))
        {
            yield return new(
                $"“{title}”的题板（levels）：分值须大于 0 不超过 1000，扣分在 -1000 到 0 之间，最多两位小数，时间 3 到 600 秒。",
                $"Levels of “{title}”: values above 0 up to 1000, deductions between -1000 and 0, at most two decimals, 3 to 600 seconds.");
        }

        if (levels.DistinctBy(level => level.Value).Count() < levels.Count)
        {
            yield return new($"“{title}”的题板（levels）分值不能重复。", $"The levels of “{title}” must differ in value.");
        }
    }

    /// <summary>One sentence per level.</summary>
    public static IEnumerable<Phrase> Rules(Round round, IReadOnlyList<Level> levels)
    {
        foreach (var level in levels)
        {
            var stake = StakeOf(level, round.Declined);
            var (number, seconds) = (SharedRules.Number(level.Value), level.Seconds ?? round.Seconds);
            var (wrong, timeout, declined) = (SharedRules.Points(stake.Wrong), SharedRules.Points(stake.Timeout), SharedRules.Points(stake.Declined));
            yield return new(
                $"{number} 分题 {level.Count} 道，答题时间 {seconds} 秒，答对加 {number} 分，答错{wrong.Zh}，超时{timeout.Zh}，弃答{declined.Zh}。",
                $"{level.Count} questions for {number}: {seconds} seconds, right +{number}, wrong {wrong.En}, timeout {timeout.En}, no answer given {declined.En}.");
        }
    }

    private static bool IsBad(decimal? deduction) => deduction is > 0 or < -1000 || !Scores.IsExact(deduction ?? 0);
}
