using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Decisions;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;

namespace QuizServer.Screens;

/// <summary>The one large button and the words around it.</summary>
internal static class HostSteps
{
    /// <summary>What the next step does; null where <see cref="Steps.Take"/> refuses it.</summary>
    public static Phrase? Next(ContestState state) => state.Phase switch
    {
        Phase.Lobby when state.Teams.IsEmpty => null,
        Phase.Lobby => new("开始第一环节", "Start the first round"),
        Phase.RulesPage when Lots.Next(state) is { } draw => draw.Kind switch
        {
            DrawKind.Order => new("抽签：作答次序", "Draw the order of play"),
            DrawKind.Sets => new("抽签：题组", "Draw the sets"),
            DrawKind.Questions => new("抽签：题目", "Draw the questions"),
            _ => new("抽签", "Draw"),
        },
        Phase.RulesPage => Coming(state) is Event.TurnGiven ? new("开始选题", "Begin the picks") : new("出第一题", "Show the first question"),
        Phase.Reading reading when Paging.Of(state, reading.Asked) is { IsAtEnd: false } pages => new($"下一页（{pages.Shown + 1}/{pages.All.Count}）", $"Next page ({pages.Shown + 1}/{pages.All.Count})"),
        Phase.Reading => state.Round!.OpeningWords,
        Phase.Starting => new("已开始作答", "The answer has begun"),
        Phase.Answering when Steps.EndsBySaying(state.Round!) => new("答完了", "The answer is complete"),
        Phase.BuzzOpen or Phase.AllAnswering or Phase.Answering when Cluing.MayShow(state) =>
            new($"出示第 {((Phase.OnStage)state.Phase).Asked.Clues + 1} 条线索", $"Show clue {((Phase.OnStage)state.Phase).Asked.Clues + 1}"),
        Phase.AwaitingRuling when Marks.AreComplete(state) => new("公布评分", "Publish the marks"),
        Phase.Closed => new("揭晓答案", "Reveal the answer"),
        Phase.DeadHeat => new("由最早的一队作答", "The earliest answers"),
        Phase.StealOffered => new("无人补答", "No second chance"),
        Phase.AudienceTurn when state.Round!.DrawsLots && Lots.Next(state) is not null => new("抽取观众", "Draw from the audience"),
        Phase.AudienceTurn => new("揭晓答案", "Reveal the answer"),
        Phase.Revealed => Coming(state) switch
        {
            Event.ScoreboardShown => new("公布积分", "Show the standings"),
            Event.AnswerShown => state.IsLookingBack ? new("下一题的答案", "The next answer") : new("公布本环节答案", "Show the answers of the round"),
            Event.TurnGiven => new("下一队选题", "On to the next pick"),
            _ => new("下一题", "Next question"),
        },
        Phase.Podium when state.Unveiled is { } step => Unveils(state, step),
        Phase.Scoreboard or Phase.Podium when Lots.Next(state) is { Kind: DrawKind.Ties } => new("抽签决定名次", "Draw lots for the places"),
        Phase.Scoreboard board => Steps.After(state, board) switch
        {
            null when state.Frozen is not null => new("逐名揭晓", "Unveil the places"),
            null => new("公布最终名次", "Show the final standings"),
            { } round when state.Plan.Rounds[round].BreaksTies => new("开始加赛", "Start the tie-break"),
            _ => new("开始下一环节", "Start the next round"),
        },
        Phase.Podium when Steps.OpenTie(state) is not null => new("名次又有并列：开始加赛", "Teams are tied again: start the tie-break"),
        _ => null,
    };

    /// <summary>What the host says now.</summary>
    public static Phrase? SayNext(ContestState state) => state.Phase switch
    {
        Phase.Lobby when state.Plan.Open is not null => new("欢迎参赛，请扫码报名。", "Welcome. Please scan the code and enter."),
        Phase.Lobby => new("欢迎各代表队入场，请扫码入座。", "Welcome, teams. Please scan the code and take your seats."),
        Phase.RulesPage => new("请看本环节规则。", "These are the rules of the round."),
        Phase.Reading { Asked.Turn: { } turn } => new(
            $"请{turn.Team}号台{state.Teams[turn.Team].Name}听题。", $"Table {turn.Team}, {state.Teams[turn.Team].Name}: listen to the question."),
        Phase.Reading => new("请听题。", "Listen to the question."),
        Phase.Starting or Phase.Answering => new("请作答。", "Please answer."),
        Phase.BuzzOpen => new("请抢答！", "Buzz now!"),
        Phase.AwaitingRuling when Marks.AreComplete(state) => new("评分已齐。", "All marks are in."),
        Phase.AwaitingRuling when state.Round!.Marking is not null => new("请评委评分。", "Judges, please give your marks."),
        Phase.AwaitingRuling { IsTimeUp: true } => new("时间到。", "Time is up."),
        Phase.AwaitingRuling => new("回答是否正确？", "Is the answer right?"),
        Phase.AllAnswering { Extra: not null } => new("时间到，等待加时作答。", "Time is up; those with extra time still answer."),
        Phase.AllAnswering => state.Plan.Open is null ? new("请各队作答。", "All teams, please answer.") : new("请作答。", "Please answer."),
        Phase.Picking { Team: { } team } picking when team != picking.Picker => new(
            $"请{picking.Picker}号台{state.Teams[picking.Picker].Name}为{team}号台选题。", $"Table {picking.Picker}, {state.Teams[picking.Picker].Name}: pick a question for table {team}."),
        Phase.Picking picking => new($"请{picking.Picker}号台{state.Teams[picking.Picker].Name}选题。", $"Table {picking.Picker}, {state.Teams[picking.Picker].Name}: pick a question."),
        Phase.DeadHeat heat => new($"{string.Join("、", heat.Teams.Select(team => $"{team}号台"))}难分先后。", $"Tables {string.Join(", ", heat.Teams)}: a dead heat."),
        Phase.StealOffered => new("哪支队伍补答？", "Which team takes the second chance?"),
        Phase.AudienceTurn => new("请现场观众作答。", "Audience, please answer."),
        Phase.Closed { Word: null } when state.Round!.Judged(state, null).Any() is false => new("无人抢答。", "Nobody pressed."),
        Phase.Closed when state.Round!.Reveal == RevealAnswer.AfterRound => new("作答结束。", "Answers are closed."),
        Phase.Closed => new("作答结束，请看答案。", "Answers are closed. Here is the answer."),
        Phase.Revealed when state.IsLookingBack => new("请看本题答案。", "This is the right answer."),
        Phase.Paused => new("比赛暂停，请稍候。", "The contest is paused. One moment, please."),
        _ => null,
    };

    /// <summary>The question after the one on stage; in the rules page, the first.</summary>
    public static Question? Upcoming(ContestState state) => state.Unpaused switch
    {
        Phase.Lobby => First(state, 0),
        Phase.RulesPage rules => First(state, rules.Round),
        Phase.OnStage stage => state.Round!.Next(state) switch
        {
            Event.QuestionShown shown => state.Round.Questions[shown.Question],
            null => First(state, stage.Asked.Round + 1),
            _ => null,
        },
        Phase.Scoreboard board => Steps.After(state, board) is { } round ? First(state, round) : null,
        Phase.Podium => Steps.OpenTie(state) is { } round ? First(state, round) : null,
        _ => null,
    };

    // A tie-break that is played again goes on with the question after the last.
    private static Question? First(ContestState state, int round) => round < state.Plan.Rounds.Count
        ? state.Plan.Rounds[round].Questions.ElementAtOrDefault((state.Plan.Rounds[round] as TieBreakRound)?.Asked(state) ?? 0)
        : null;

    private static Phrase Unveils(ContestState state, int step) =>
        Standing.Ranks(state, RankNumbers.Competition)[Unveiling.Steps(state)[step][0]] is var place && place > Unveiling.Singly
            ? new($"揭晓第 {place} 名及以后", $"Unveil place {place} and below")
            : new($"揭晓第 {place} 名", $"Unveil place {place}");

    private static Event Coming(ContestState state) => Turns.Next(state, state.Clock)[^1];
}
