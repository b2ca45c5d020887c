using QuizContracts;
using QuizContracts.Results;
using QuizHost.Results;
using QuizServer.Engine;
using QuizServer.Screens.Results;
using static QuizServer.Reports.Tables.ResultCell;

namespace QuizServer.Reports.Tables;

/// <summary>The tables of a contest, in the order of the workbook's sheets.</summary>
internal static class ResultTables
{
    public static IReadOnlyList<ResultTable> All(ContestState state, ResultLog log, ContestResults results) =>
    [
        Standings(results), Ledger(state, log), Questions(results), .. results.Facts.TellsAnswers ? [Answers(results)] : Array.Empty<ResultTable>(),
        Teams(results), .. results.Members.Count > 0 ? [Members(results)] : Array.Empty<ResultTable>(), Rulings(state, log), Corrections(results), Protests(results), RaceTable.Of(results.Races), Draws(results),
        .. results.Organisations.Count > 0 ? [Organisations(results)] : Array.Empty<ResultTable>(),
    ];

    /// <summary>名次</summary>
    public static ResultTable Standings(ContestResults results) => new(
        ResultWords.Standings,
        [
            new("名次", "Rank"), new("并列", "Tied"), new("台号", "Table"), new("队名", "Team", 24), .. results.Facts.HasOrganisations ? [new("单位", "Organisation", 24)] : Array.Empty<ResultColumn>(),
            new("得分", "Score"), .. results.Rounds.Select(round => new ResultColumn(Phrase.Same($"{round.Number} {round.Title}"), 14)), new("环节之外", "Outside of rounds", 12), new("同分排序", "Equal scores", 40), new("状态", "Status", 12),
        ],
        results.Teams.Select(team => (IReadOnlyList<ResultCell>)
        [
            Of(team.Rank), team.IsTied ? Of(ResultWords.Tied) : Empty, Of(team.Team), Of(team.Name), .. results.Facts.HasOrganisations ? [Of(team.Organisation)] : Array.Empty<ResultCell>(),
            Of(team.Score), .. team.ByRound.Select(points => Of(points)), Of(team.Outside), team.Because is { } because ? Of(because) : Empty, Of(ResultWords.Status(team.Status)),
        ]));

    /// <summary>记分明细</summary>
    public static ResultTable Ledger(ContestState state, ResultLog log) => new(
        ResultWords.Ledger,
        [
            new("序号", "No."), new("时间", "Time", 20), new("台号", "Table"), new("队名", "Team", 24), new("分值", "Points"), new("累计", "Total"), new("事由", "Why", 20), new("判定号", "Ruling"), new("记分人", "By", 16), new("说明", "Note", 40),
        ],
        LedgerResults.Of(state, log).Select(entry => (IReadOnlyList<ResultCell>)
        [
            Of(entry.Number), Time(entry.At), Of(entry.Team), Of(entry.Name), Of(entry.Delta), Of(entry.Total), Of(entry.Why), Of(entry.Ruling), Of(entry.By), Of(entry.Note),
        ]));

    private static ResultTable Questions(ContestResults results) => new(
        ResultWords.Questions,
        [
            new("题号", "Place"), new("编号", "Id", 12), new("题型", "Type", 12), new("题干", "Stem", 60), new("答案", "Answer", 24), new("分值", "Points"), new("难度（命题）", "Difficulty as set", 14), new("难度（实测）", "Difficulty as found", 16),
            new("正确率", "Right rate"), new("平均用时（秒）", "Mean time (s)", 14), new("作答", "Answered"), new("正确", "Right"), new("错误", "Wrong"), new("部分正确", "In part"), new("超时", "Timeout"), new("弃权", "Declined"), new("评分", "Marked"),
            new("作答分布", "Answers", 40), new("状态", "Status", 14),
        ],
        results.Questions.Select(question => (IReadOnlyList<ResultCell>)
        [
            Of(question.Place), Of(question.Question.Id), Of(ResultWords.Type(question)), Of(question.Question.Stem), Of(ResultWords.KeyOf(question.Question)), Of(question.Value), Of(ResultWords.Difficulty(question.Question.Difficulty)),
            question.Found is { } found ? Of(ResultWords.Difficulty(found)) : Empty, Of(Rate(question.Counts)), Of(question.MeanSeconds), .. Counts(question.Counts), Of(ResultWords.SpreadOf(question)), Of(ResultWords.Fate(question.Fate)),
        ]));

    // Question by question, every team beside the others; with numbers as numbers the same answers stand among the rulings.
    private static ResultTable Answers(ContestResults results)
    {
        var teams = results.Teams.OrderBy(team => team.Team).ToList();
        return new ResultTable(
            ResultWords.Answers,
            [new("题号", "Place"), new("题干", "Stem", 40), new("答案", "Answer", 20), .. teams.Select(team => new ResultColumn(Phrase.Same($"{team.Team} {team.Name}"), 26))],
            results.Questions.Select(question => (IReadOnlyList<ResultCell>)
            [
                Of(question.Place), Of(question.Question.Stem), Of(ResultWords.KeyOf(question.Question)),
                .. teams.Select(team => question.Answers.Where(answer => answer.Team == team.Team).Select(answer => ResultWords.AnswerLine(question.Question.Type, answer)).ToList() is { Count: > 0 } lines
                    ? Of(Phrase.Join(new("；", "; "), lines)) : Empty),
            ]));
    }

    private static ResultTable Members(ContestResults results) => new(
        ResultWords.Members,
        [
            new("台号", "Table"), new("队名", "Team", 24), new("队员", "Member"), new("作答", "Answered"), new("正确", "Right"), new("错误", "Wrong"), new("部分正确", "In part"), new("超时", "Timeout"), new("弃权", "Declined"), new("评分", "Marked"),
            new("正确率", "Right rate"), new("得分", "Points"), new("平均用时（秒）", "Mean time (s)", 14),
        ],
        results.Members.Select(member => (IReadOnlyList<ResultCell>)
            [Of(member.Team), Of(member.Name), Of(member.Member), .. Counts(member.Counts), Of(Rate(member.Counts)), Of(member.Points), Of(member.MeanSeconds)]));

    private static ResultTable Teams(ContestResults results) => new(
        ResultWords.Teams,
        [
            new("台号", "Table"), new("队名", "Team", 24), new("作答", "Answered"), new("正确", "Right"), new("错误", "Wrong"), new("部分正确", "In part"), new("超时", "Timeout"), new("弃权", "Declined"), new("评分", "Marked"),
            new("正确率", "Right rate"), new("平均用时（秒）", "Mean time (s)", 14), new("抢到", "Buzzes won"), new("犯规", "False starts"),
        ],
        results.Teams.Select(team => (IReadOnlyList<ResultCell>)
        [
            Of(team.Team), Of(team.Name), .. Counts(team.Counts), Of(Rate(team.Counts)), Of(team.MeanSeconds), Of(team.BuzzesWon), Of(team.Fouls),
        ]));

    private static ResultTable Rulings(ContestState state, ResultLog log) => new(
        ResultWords.Rulings,
        [
            new("判定号", "No."), new("时间", "Time", 20), new("题号", "Place"), new("题干", "Stem", 50), new("台号", "Table"), new("队名", "Team", 24), new("队员", "Member"), new("作答", "Answer", 20), new("判定", "Ruling"), new("得分", "Points"),
            new("用时（秒）", "Time (s)"), new("改判", "Overturned"), new("判定人", "By", 16),
        ],
        state.Rulings.Select(ruled => (Ruled: ruled, Answer: QuestionResults.Answer(state, log, ruled), Question: state.QuestionOf(ruled))).Select(line => (IReadOnlyList<ResultCell>)
        [
            Of(line.Ruled.Number), Time(log.RuledAt(line.Ruled.Number)), Of($"{line.Ruled.Round + 1}-{line.Ruled.Question + 1}"), Of(line.Question.Stem), Of(line.Ruled.Team), Of(line.Answer.Name), Of(line.Ruled.Member),
            Of(ResultWords.AnswerOf(line.Question.Type, line.Answer.Choice, line.Answer.Texts)), Of(ResultWords.Ruling(line.Ruled.Ruling)), Of(line.Answer.Points), Of(line.Answer.Seconds), line.Ruled.IsOverturned ? Of(ResultWords.Overturned) : Empty, Of(line.Answer.By),
        ]));

    private static ResultTable Corrections(ContestResults results) => new(
        ResultWords.Corrections,
        [new("时间", "Time", 20), new("事项", "What", 60), new("决定人", "By", 16), new("理由", "Why", 50)],
        results.Corrections.Select(line => (IReadOnlyList<ResultCell>)[Time(line.At), Of(line.What), Of(line.By), Of(line.Reason)]));

    private static ResultTable Protests(ContestResults results) => new(
        ResultWords.Protests,
        [
            new("申诉号", "No."), new("台号", "Table"), new("队名", "Team", 24), new("题号", "Place"), new("判定号", "Ruling"), new("现判定", "Ruling now"), new("主张", "Wanted"), new("申诉内容", "Words", 50), new("裁决", "Decision"), new("裁决人", "By", 16), new("理由", "Why", 50),
        ],
        results.Protests.Select(protest => (IReadOnlyList<ResultCell>)
        [
            Of(protest.Number), Of(protest.Team), Of(protest.Name), Of(protest.Place), Of(protest.Ruling), Of(ResultWords.Ruling(protest.Now)), Of(ResultWords.Ruling(protest.Wanted)), Of(protest.Text), Of(ResultWords.Decision(protest.IsUpheld)), Of(protest.By), Of(protest.Reason),
        ]));

    private static ResultTable Draws(ContestResults results) => new(
        ResultWords.Draws,
        [new("抽签号", "No."), new("抽什么", "What", 30), new("承诺（SHA-256）", "Commitment (SHA-256)", 40), new("种子", "Seed", 40), new("现场词", "Word of the hall", 20), new("结果", "Result", 40)],
        results.Draws.Select(draw => (IReadOnlyList<ResultCell>)[Of(draw.Number), Of(draw.What), Of(draw.Commitment), Of(draw.Seed), Of(draw.Word), Of(string.Join(' ', draw.Numbers))]));

    private static ResultTable Organisations(ContestResults results) => new(
        ResultWords.Organisations,
        [new("名次", "Rank"), new("并列", "Tied"), new("单位", "Organisation", 30), new("人数", "Entered"), new("得分", "Score")],
        results.Organisations.Select(one => (IReadOnlyList<ResultCell>)[Of(one.Rank), one.IsTied ? Of(ResultWords.Tied) : Empty, Of(one.Name), Of(one.Entered), Of(one.Score)]));

    private static IEnumerable<ResultCell> Counts(AnswerCounts counts) =>
        [Of(counts.Answered), Of(counts.Right), Of(counts.Wrong), Of(counts.Partial), Of(counts.Timeout), Of(counts.Declined), Of(counts.Scored)];

    private static decimal? Rate(AnswerCounts counts) => counts.RightRate is { } rate ? decimal.Round(rate, 4) : null;

    private static ResultCell Time(DateTimeOffset? at) => at is { } known ? Of(ResultWords.Second(known)) : Empty;
}
