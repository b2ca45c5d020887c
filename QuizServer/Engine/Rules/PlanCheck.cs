using QuizContracts;

namespace QuizServer.Engine.Rules;

/// <summary>Whether a contest can be held as planned.</summary>
public static class PlanCheck
{
    /// <summary>What is wrong with a plan, as sentences that name the field; empty when it can be held.</summary>
    public static IReadOnlyList<Phrase> Problems(ContestPlan plan) => [.. Found(plan).Select(found => found.Problem)];

    /// <summary>The same with the index of the round that each belongs to; null for the contest.</summary>
    public static IEnumerable<(int? Round, Phrase Problem)> Found(ContestPlan plan) =>
    [
        .. OfContest(plan).Concat(plan.Open is { } open ? OpenCheck.Of(plan, open) : OfTeams(plan)).Concat(OfStandings(plan)).Concat(JudgeChecks.Of(plan)).Select(problem => ((int?)null, problem)),
        .. plan.Rounds.SelectMany((round, index) => round.Check(plan).Concat(JudgeChecks.Panel(plan, round)).Select(problem => ((int?)index, problem))),
        .. OfRepeats(plan).Select(problem => ((int?)null, problem)),
    ];

    private static IEnumerable<Phrase> OfContest(ContestPlan plan)
    {
        if (ContestCode.Normalize(plan.Code) != plan.Code)
        {
            yield return new("比赛码（code）须为 6 位大写字母或数字，不含易混的 0 O 1 I L U。", "The code has 6 capitals or digits, without 0 O 1 I L U.");
        }

        if (string.IsNullOrWhiteSpace(plan.Title) || plan.Title.Length > 60)
        {
            yield return new("比赛名称（title）须为 1 到 60 个字。", "The title of a contest has 1 to 60 characters.");
        }

        if (plan.Rounds.Count == 0)
        {
            yield return new("比赛至少要有一个环节（rounds）。", "A contest needs at least one round.");
        }

        if (!Scores.IsExact(plan.BaseScore))
        {
            yield return new("基础分（baseScore）须在 -10000 到 10000 之间，最多两位小数。", "The base score must be between -10000 and 10000, with at most two decimals.");
        }
    }

    private static IEnumerable<Phrase> OfStandings(ContestPlan plan)
    {
        if (plan.Offences is { } offences && (offences.DistinctBy(offence => offence.Kind).Count() < offences.Count
            || offences.Any(offence => offence.Points is > 0 or < -1000 || !Scores.IsExact(offence.Points))))
        {
            yield return new("违纪（offences）每种只写一次，扣分在 -1000 到 0 之间，最多两位小数。", "Offences must differ in kind, with points between -1000 and 0 and at most two decimals.");
        }

        if (plan.Substitutions is < 0 or > 60)
        {
            yield return new("换人次数（substitutions）须为 0 到 60。", "Substitutions must be 0 to 60.");
        }

        if (plan.Floor is { } floor && (!Scores.IsExact(floor) || floor > plan.BaseScore))
        {
            yield return new("保底分（floor）须在 -10000 与基础分之间，最多两位小数。", "The floor must be between -10000 and the base score, with at most two decimals.");
        }

        if (plan.Advance is { } advance && (advance < 1 || advance >= (plan.Open?.Most ?? plan.Teams.Count)))
        {
            yield return new("晋级队数（advance）须为 1 到队数减一。", "Advance must be between 1 and the number of teams less one.");
        }

        if (plan.Places is { } places && (places.Count == 0 || places.Distinct().Count() < places.Count || places.Any(place => place < 1 || place > plan.Teams.Count)))
        {
            yield return new("计名次（places）须为 1 到队数之间不重复的名次。", "Places must be different places from 1 to the number of teams.");
        }

        if (plan.TieKeys?.Contains(TieKey.LessTime) is true && plan.Rounds.FirstOrDefault(round => round.IsForTeams && round.Input != AnswerInput.Tablet) is { } spoken)
        {
            yield return new($"比较用时（tieKeys：lessTime）须各环节都用平板作答，“{spoken.Title}”不是。", $"Time can tell ties apart (tieKeys: lessTime) only where every round is answered by tablet; “{spoken.Title}” is not.");
        }

        var lots = plan.TieKeys?.Contains(TieKey.Lots) is true;
        if (lots && (plan.TieKeys![^1] != TieKey.Lots || (plan.Advance is null && plan.Places is null)))
        {
            yield return new("抽签（tieKeys：lots）须是最后一项，且比赛须说明晋级队数（advance）或计名次（places）。", "Lots (tieKeys: lots) come last, and the contest must say advance or places.");
        }

        if (plan.Places is not null && !lots && !plan.Rounds.Any(round => round.BreaksTies))
        {
            yield return new("计名次（places）须有加赛环节或抽签（tieKeys：lots）：否则并列不能决出。", "Places need a tie-break round or lots (tieKeys: lots): without them nothing tells equal teams apart.");
        }

        if (plan.TieKeys is { } keys && keys.Distinct().Count() < keys.Count)
        {
            yield return new("同分比较（tieKeys）不能重复。", "Tie keys must differ.");
        }
    }

    private static IEnumerable<Phrase> OfTeams(ContestPlan plan)
    {
        if (plan.Organisations is not null)
        {
            yield return new("单位（organisations）只用于公开赛（open）。", "Organisations belong to an Open contest (open).");
        }

        if (plan.Teams.Count is < 2 or > 60)
        {
            yield return new("参赛队（teams）须为 2 到 60 支。", "A contest has 2 to 60 teams.");
        }

        for (var index = 0; index < plan.Teams.Count; index++)
        {
            var team = plan.Teams[index];
            if (team.Number != index + 1)
            {
                yield return new($"第 {index + 1} 支队的台号（number）须为 {index + 1}。", $"Team {index + 1} must have the number {index + 1}.");
            }

            if (TeamNames.Read(team.Name) is null)
            {
                yield return new($"{index + 1} 号台：{Refusals.NameBad.Sentence.Zh}", $"Table {index + 1}: {Refusals.NameBad.Sentence.En}");
            }

            if (team.Seats is < 1 or > 12 || team.Captain < 1 || team.Captain > team.Seats || team.Named < 1 || team.Named > team.Seats)
            {
                yield return new($"{index + 1} 号台的席位（seats）须为 1 到 12，队长与指定队员须在其中。", $"Table {index + 1} has 1 to 12 seats, captain and named member among them.");
            }

            if (!ExtraTimes.Percents.Contains(team.ExtraTime))
            {
                yield return new($"{index + 1} 号台：{Refusals.BadExtraTime.Sentence.Zh}", $"Table {index + 1}: {Refusals.BadExtraTime.Sentence.En}");
            }
        }

        if (plan.Teams.Select(team => TeamNames.Read(team.Name) ?? team.Name).Distinct().Count() < plan.Teams.Count)
        {
            yield return new("队名（name）不能重复。", "Team names must differ.");
        }
    }

    private static IEnumerable<Phrase> OfRepeats(ContestPlan plan) =>
        plan.Rounds.SelectMany(round => round.Questions.Concat(round.Spares)).GroupBy(question => question.Id).Where(group => group.Count() > 1)
            .Select(group => new Phrase($"题目 {group.Key} 用了不止一次。", $"Question {group.Key} is used more than once."));
}
