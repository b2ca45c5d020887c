using QuizContracts;
using QuizServer.Engine.Rounds;

namespace QuizServer.Engine.Rules;

/// <summary>The checks of judges and of rounds that they mark.</summary>
internal static class JudgeChecks
{
    private const int MostJudges = 15;

    /// <summary>What is wrong with the judges of a contest.</summary>
    public static IEnumerable<Phrase> Of(ContestPlan plan)
    {
        var judges = plan.Judges ?? [];
        if (judges.Count > MostJudges)
        {
            yield return new($"评委（judges）最多 {MostJudges} 人。", $"A contest has at most {MostJudges} judges.");
        }

        for (var index = 0; index < judges.Count; index++)
        {
            if (judges[index].Number != index + 1)
            {
                yield return new($"第 {index + 1} 位评委（judges）的编号（number）须为 {index + 1}。", $"Judge {index + 1} (judges) must have the number {index + 1}.");
            }

            if (TeamNames.Read(judges[index].Name) is null)
            {
                yield return new(
                    $"{index + 1} 号评委（judges）的姓名须为 1 到 24 个字，不含控制字符、尖括号或不可见字符。",
                    $"The name of judge {index + 1} (judges) has 1 to 24 characters, without control or invisible characters or angle brackets.");
            }

            if (judges[index].Barred is { } barred && (barred.Distinct().Count() < barred.Count || barred.Any(team => team < 1 || team > plan.Teams.Count)))
            {
                yield return new($"{index + 1} 号评委（judges）回避的台号（barred）须是参赛队的，不能重复。", $"Judge {index + 1} (judges) is barred for tables that there are, each named once (barred).");
            }
        }

        if (judges.Select(judge => TeamNames.Read(judge.Name) ?? judge.Name).Distinct().Count() < judges.Count)
        {
            yield return new("评委（judges）的姓名不能重复。", "The names of judges must differ.");
        }

        if (judges.Count(judge => judge.IsChief) > 1)
        {
            yield return new("评委（judges）中主评委（isChief）最多一人。", "At most one of the judges is the chief (isChief).");
        }
    }

    /// <summary>What is wrong with the marking of a round.</summary>
    public static IEnumerable<Phrase> Of(Round round)
    {
        if (round.Marking is not { } marking)
        {
            yield break;
        }

        var title = round.Title;
        if (!round.TakesMarks || round.Input != AnswerInput.Oral)
        {
            yield return new($"“{title}”的评委评分（marking）只用于口答的必答、风险和指定环节。", $"Marking of “{title}” belongs to spoken required, risk and assigned rounds.");
        }

        if (marking.Drops is < 0 or > 3 || marking.Decimals is < 0 or > 2)
        {
            yield return new($"“{title}”的评委评分（marking）：去掉的高低分（drops）须为 0 到 3，小数位数（decimals）须为 0 到 2。", $"Marking of “{title}”: drops must be 0 to 3, decimals 0 to 2.");
        }

        if (round.Wrong != 0 || round is IBoard { Levels: var levels } && levels.Any(level => level.Wrong is not null))
        {
            yield return new($"“{title}”由评委评分（marking），没有答错分（wrong），请删去。", $"“{title}” is marked by judges (marking): its wrong means nothing, leave it out.");
        }
    }

    /// <summary>Whether for every team enough marks are left.</summary>
    public static IEnumerable<Phrase> Panel(ContestPlan plan, Round round)
    {
        if (round.Marking is { } marking
            && plan.Teams.Select(team => (int?)team.Number).FirstOrDefault(team => Marks.JudgesOf(plan, team!.Value).Count() <= marking.Drops * 2) is { } few)
        {
            yield return new(
                $"“{round.Title}”由评委评分（marking），为 {few} 号台评分的评委（judges）须多于 {marking.Drops * 2} 人。",
                $"“{round.Title}” is marked by judges (marking): table {few} needs more than {marking.Drops * 2} judges who are not barred.");
        }
    }
}
