using QuizContracts;
using QuizContracts.Results;
using QuizServer.Engine;
using QuizServer.Engine.Rules;

namespace QuizServer.Screens.Results;

/// <summary>What was decided against what stood before, each in a sentence, with who and why.</summary>
internal static class CorrectionResults
{
    public static IReadOnlyList<CorrectionResult> Of(ContestState state, ResultLog log) => [.. log.Corrections.Select(logged => Of(state, logged)).OfType<CorrectionResult>()];

    private static CorrectionResult? Of(ContestState state, LoggedCorrection logged)
    {
        CorrectionResult Line(Phrase what, string by, string reason) => new(logged.At, what, ActorWords.Of(state, by), reason);
        return logged.Event switch
        {
            Event.RulingOverturned overturned => Line(Overturned(state, overturned), overturned.By, overturned.Reason),
            Event.KeyCorrected key => Line(new($"{Places.Of(key.Round, key.Question)} 题更正答案，平板答案重新判定。", $"Question {Places.Of(key.Round, key.Question)}: another key, and its tablet answers judged anew."), key.By, key.Reason),
            Event.QuestionVoided voided => Line(new($"{Places.Of(logged.Round, logged.Question)} 题作废。", $"Question {Places.Of(logged.Round, logged.Question)} was voided."), voided.By, voided.Reason),
            Event.QuestionSwapped swapped => Line(
                new($"{Places.Of(swapped.Round, swapped.Question)} 题换用备用题。", $"Question {Places.Of(swapped.Round, swapped.Question)}: a spare took its place."), swapped.By, swapped.Reason),
            Event.MarkCorrected mark => Line(
                new($"第 {mark.Number} 号判定：评委 {mark.Judge} 的评分由 {Mark(mark.From)} 改为 {Mark(mark.To)}。", $"Ruling {mark.Number}: the mark of judge {mark.Judge} from {Mark(mark.From)} to {Mark(mark.To)}."),
                mark.By, mark.Reason),
            Event.PointsEntered { Entry: var entry } => Line(
                new($"{Team(state, entry.Team).Zh}手动加减分 {Change(entry.Delta)}。", $"{Team(state, entry.Team).En}: {Change(entry.Delta)} by hand."), entry.By, entry.Note),
            Event.FoulForgiven forgiven => Line(new($"{Team(state, forgiven.Team).Zh}的犯规撤销。", $"{Team(state, forgiven.Team).En}: a false start was forgiven."), forgiven.By, forgiven.Reason),
            Event.OffenceMade offence => Line(
                new($"{Team(state, offence.Team).Zh}违纪：{ContestRules.Word(offence.Kind).Zh}。", $"{Team(state, offence.Team).En}: breach of discipline, {ContestRules.Word(offence.Kind).En}."), offence.By, offence.Reason),
            Event.TeamStatusSet set => Line(new($"{Team(state, set.Team).Zh}：{Status(set.Status).Zh}。", $"{Team(state, set.Team).En}: {Status(set.Status).En}."), set.By, set.Reason),
            Event.MemberSubstituted changed => Line(new($"{Team(state, changed.Team).Zh}换人：{changed.Names}。", $"{Team(state, changed.Team).En} changed a member: {changed.Names}."), changed.By, ""),
            Event.StepUndone undone => Line(new("撤销上一步。", "The last step was taken back."), undone.By, ""),
            Event.ResultsPublished published => Line(new("公布成绩。", "The results were published."), published.By, ""),
            Event.ResultsWithdrawn withdrawn => Line(new("撤回成绩。", "The results were withdrawn."), withdrawn.By, withdrawn.Reason),
            _ => null,
        };
    }

    private static Phrase Overturned(ContestState state, Event.RulingOverturned overturned)
    {
        var ruled = state.Rulings[overturned.Number - 1];
        var (from, to, team) = (LedgerWords.Of(overturned.From), LedgerWords.Of(overturned.To), Team(state, ruled.Team));
        return new(
            $"{Places.Of(ruled)} 题 {team.Zh}：{from.Zh}改判为{to.Zh}。",
            $"Question {Places.Of(ruled)}, {team.En}: {from.En} overturned to {to.En}.");
    }

    private static Phrase Status(TeamStatus status) => status switch
    {
        TeamStatus.Absent => new("缺席", "absent"),
        TeamStatus.Withdrawn => new("退赛", "withdrawn"),
        TeamStatus.Disqualified => new("取消资格", "disqualified"),
        _ => new("到场参赛", "present"),
    };

    private static Phrase Team(ContestState state, int team) => new($"{team} 号台 {state.Teams[team].Name}", $"Table {team}, {state.Teams[team].Name}");

    private static string Mark(decimal? mark) => mark is { } given ? SharedRules.Exact(given) : "–";

    private static string Change(decimal points) => $"{(points < 0 ? "−" : "+")}{SharedRules.Exact(Math.Abs(points))}";
}
