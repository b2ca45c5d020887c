using QuizContracts;

namespace QuizServer.Engine.Rules;

/// <summary>The rules of a whole contest in words, from its parameters alone; each round says its own.</summary>
public static class ContestRules
{
    /// <summary>One sentence per rule.</summary>
    public static IReadOnlyList<Phrase> Of(ContestPlan plan) =>
        [.. plan.Open is { } open ? OpenRules.Of(plan, open) : Scores(plan), .. Standings(plan), .. Discipline(plan), .. JudgeRules.Of(plan), .. Always];

    private static IEnumerable<Phrase> Always =>
    [
        new("由主持人判定；改判、作废、换题和加减分都要写明理由，并记录在案。", "The host rules; overturning, voiding, swapping and corrections need a reason and stay on record."),
    ];

    private static IEnumerable<Phrase> Scores(ContestPlan plan)
    {
        var number = SharedRules.Number(plan.BaseScore);
        yield return new($"{plan.Teams.Count} 支代表队，每队基础分 {number} 分。", $"{plan.Teams.Count} teams; each begins with {number} points.");
        yield return plan.Floor is { } floor
            ? new($"任何一队的总分最低为 {SharedRules.Number(floor)} 分。", $"No score falls below {SharedRules.Number(floor)}.")
            : new("总分可以为负。", "Scores may be negative.");
        if (plan.Teams.Any(team => team.Seats > 1) && plan.Rounds.Any(round => round.Input == AnswerInput.Tablet))
        {
            yield return plan.AnswersFrom switch
            {
                AnswersFrom.Captain => new("平板作答以队长的提交为准。", "By tablet the captain's answer counts."),
                AnswersFrom.Named => new("平板作答以指定队员的提交为准。", "By tablet the named member's answer counts."),
                _ => new("平板作答以本队最先提交的为准。", "By tablet the team's first answer counts."),
            };
        }
    }

    private static IEnumerable<Phrase> Standings(ContestPlan plan)
    {
        var lots = plan.TieKeys?.Contains(TieKey.Lots) is true;
        yield return plan.Ranking == RankNumbers.Dense
            ? new("按总分排名，同分并列，其后名次不空。", "Ranks go by score; after a tie no number is left out (1223).")
            : new("按总分排名，同分并列，其后名次顺延。", "Ranks go by score; after a tie the numbers that it takes are left out (1224).");
        if (plan.TieKeys?.Where(key => key != TieKey.Lots).ToList() is { Count: > 0 } keys)
        {
            yield return new($"同分时依次比较：{string.Join('、', keys.Select(key => Word(key).Zh))}。", $"Equal scores are told apart by {string.Join(", then ", keys.Select(key => Word(key).En))}.");
        }

        if (plan.Advance is { } advance)
        {
            yield return plan.Open is null || lots
                ? new($"前 {advance} 名晋级。", $"The first {advance} advance.")
                : new($"前 {advance} 名晋级，并列的一并晋级。", $"The first {advance} advance, and all who are equal to the last of them.");
        }

        if (plan.Places is { Count: > 0 } places)
        {
            var numbers = string.Join(", ", places.Order());
            yield return new($"第 {string.Join('、', places.Order())} 名各取一队。", $"One team alone takes each of the places {numbers}.");
        }

        if (plan.Rounds.Any(round => round.BreaksTies))
        {
            yield return new("影响晋级或名次的并列由加赛决出，其余并列保留。", "Ties that matter to these are played off; the others stay ties.");
        }
        else if (!lots && plan is { Open: null, Advance: not null })
        {
            yield return new("晋级名次并列时，台号小的队晋级。", "Of equal teams at the cut, those with the lower table numbers advance.");
        }

        if (lots)
        {
            yield return new("仍然并列且影响晋级或名次的，当场抽签决定。", "Ties that matter and that are still open at the end are decided by lot.");
        }
    }

    private static IEnumerable<Phrase> Discipline(ContestPlan plan)
    {
        foreach (var offence in plan.Offences ?? [])
        {
            var (word, points) = (Word(offence.Kind), SharedRules.Points(offence.Points));
            yield return (offence.Points, offence.Disqualifies) switch
            {
                (0, false) => new($"{word.Zh}：记录在案。", $"{word.En}: on record."),
                (0, true) => new($"{word.Zh}：取消比赛资格。", $"{word.En}: disqualified."),
                (_, true) => new($"{word.Zh}：{points.Zh}，取消比赛资格。", $"{word.En}: {points.En} and disqualified."),
                _ => new($"{word.Zh}：每次{points.Zh}。", $"{word.En}: {points.En} each time."),
            };
        }

        if (plan.Open is not null)
        {
            yield return new("退赛或取消资格的排在其余之后，不计入单位成绩。", "Whoever withdraws or is disqualified is ranked below all others and does not count for the organisation.");
            yield break;
        }

        yield return plan.Substitutions is { } times and > 0
            ? new($"每队最多换人 {times} 次。", $"A team may change a member {times} times.")
            : new("比赛中不得换人。", "No member may be changed during the contest.");
        yield return new("缺席的队轮空，迟到后从下一轮次起参加；退赛或取消资格的队排在其余各队之后。", "The turns of an absent team pass by; a late one plays from its next turn on. A team that withdraws or is disqualified is ranked below all others.");
    }

    /// <summary>A breach of discipline in words.</summary>
    public static Phrase Word(OffenceKind kind) => kind switch
    {
        OffenceKind.Hint => new("场上提示", "Prompting"),
        OffenceKind.Cheating => new("作弊", "Cheating"),
        OffenceKind.Noise => new("喧哗", "Noise"),
        _ => new("警告", "Warning"),
    };

    private static Phrase Word(TieKey key) => key switch
    {
        TieKey.BuzzPoints => new("抢答得分", "points from races"),
        TieKey.FewerFouls => new("犯规少者在前", "fewer false starts"),
        TieKey.LessTime => new("答题总用时少者在前（未作答的题按全部答题时间计）", "less time taken by all answers (an unanswered question counts its whole time)"),
        _ => new("答对题数", "right answers"),
    };
}
