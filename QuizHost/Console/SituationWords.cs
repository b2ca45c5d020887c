using QuizClient.Words;
using QuizContracts;
using QuizContracts.Views;

namespace QuizHost.Console;

/// <summary>The stage in words, for the host.</summary>
public static class SituationWords
{
    /// <summary>What is happening now.</summary>
    public static Phrase Of(Stage stage) => stage switch
    {
        Stage.Lobby { IsOpen: true } => new("入场中", "Lobby"),
        Stage.Lobby => new("入场已关闭，等待开始", "Lobby closed, ready to begin"),
        Stage.Rules => new("宣读规则", "Reading the rules"),
        Stage.Picking picking => ProjectorWords.Picks(picking.Picker, picking.For),
        Stage.DeadHeat now => new($"难分先后：{string.Join("、", now.Teams.Select(team => TeamWords.Answerer(team).Zh))}", $"A dead heat: {string.Join(", ", now.Teams.Select(team => TeamWords.Answerer(team).En))}"),
        Stage.StealOffered => new("没有答对，可指定一队补答", "Not right; another team may be named"),
        Stage.Audience => new("观众题，各队不得分", "For the audience; no team scores"),
        Stage.Reading => new("读题中，抢答和作答都没开放", "Reading the question; nothing is open yet"),
        Stage.Countdown => new("抢答倒数", "Counting down to the buzzers"),
        Stage.BuzzOpen => new("抢答已开放", "The buzzers are open"),
        Stage.Answering { Clock: null } now => Who(now.Answerer, new("等待判定", "awaits the ruling")),
        Stage.Answering { IsStarted: false } now => Who(now.Answerer, new("应开始作答", "must begin to answer")),
        Stage.Answering now => Who(now.Answerer, new("作答中", "is answering")),
        Stage.AllAnswering { Extra: not null } now => new($"共同时间到，等待加时队伍，已交 {now.Answered} 队", $"The time of all is over; extra time runs, {now.Answered} answers are in"),
        Stage.AllAnswering now => new($"各队作答中，已交 {now.Answered} 队", $"All teams are answering; {now.Answered} answers are in"),
        Stage.Closed { Answerer: { } who } => Who(who, new("作答结束，答案未公布", "has answered; not revealed yet")),
        Stage.Closed now => new($"作答结束，已交 {now.Answered} 队，答案未公布", $"Answers are closed, {now.Answered} in; not revealed yet"),
        Stage.Revealed { Reveal.Void: true } => new("本题作废", "The question is void"),
        Stage.Revealed => new("答案已公布", "The answer is on show"),
        Stage.Scoreboard => new("公布比分", "Standings on show"),
        Stage.Unveiling now => new($"逐名揭晓，还有 {now.Covered} 队未揭晓", $"Unveiling the places; {now.Covered} are still covered"),
        Stage.Podium => new("比赛结束", "The contest is over"),
        _ => default,
    };

    private static Phrase Who(Answerer who, Phrase does) =>
        new($"{TeamWords.Answerer(who).Zh} {does.Zh}", $"{TeamWords.Answerer(who).En} {does.En}");
}
