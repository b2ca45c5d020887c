using QuizContracts;
using QuizContracts.Views;

namespace QuizClient.Words;

/// <summary>The call that goes with each stage, as the host says it.</summary>
public static class StageWords
{
    /// <summary>Teams are coming in.</summary>
    public static readonly Phrase Welcome = new("欢迎入场", "Welcome");

    /// <summary>The round's regulation.</summary>
    public static readonly Phrase Rules = new("比赛规则", "Rules of the round");

    /// <summary>A team picks a question from the board.</summary>
    public static readonly Phrase Pick = new("请选题", "Pick a question");

    /// <summary>Another team may answer after one that was not right.</summary>
    public static readonly Phrase DeadHeat = new("难分先后", "A dead heat");
    public static readonly Phrase SecondChance = new("补答", "Second chance");

    /// <summary>The question goes to the audience.</summary>
    public static readonly Phrase Audience = new("观众题", "For the audience");

    /// <summary>The question is being read out.</summary>
    public static readonly Phrase Listen = new("请听题", "Listen to the question");

    /// <summary>3-2-1.</summary>
    public static readonly Phrase Ready = new("预备", "Ready");

    /// <summary>The buzzers are open.</summary>
    public static readonly Phrase BuzzNow = new("请抢答", "Buzz now");

    /// <summary>A team has won the word and has not begun.</summary>
    public static readonly Phrase WonTheWord = new("抢答成功", "First to press");

    /// <summary>A team has the word.</summary>
    public static readonly Phrase Answer = new("请作答", "Your answer, please");

    /// <summary>The answer is given or its time is over; the host rules.</summary>
    public static readonly Phrase AwaitRuling = new("请等待判定", "Awaiting the ruling");

    /// <summary>All teams answer.</summary>
    public static readonly Phrase AllAnswer = new("请各队作答", "All teams, please answer");

    /// <summary>The time of all is over, and those who have more still answer.</summary>
    public static Phrase ExtraTime(bool arePersons) => arePersons ? new("时间到，等待加时作答", "Time is up; waiting for extra time") : new("时间到，等待加时队伍", "Time is up; waiting for teams with extra time");

    /// <summary>Nobody can answer any more.</summary>
    public static readonly Phrase Closed = new("作答结束", "Answers are closed");

    /// <summary>The right answer is shown.</summary>
    public static readonly Phrase Reveal = new("正确答案", "The right answer");

    /// <summary>The rulings are shown; the right answer comes at the end of the round.</summary>
    public static readonly Phrase Outcome = new("本题判定，答案稍后公布", "The rulings; the answer comes later");

    /// <summary>The question was voided.</summary>
    public static readonly Phrase Void = new("本题作废，不计分", "The question is void: no points");

    /// <summary>The standings.</summary>
    public static readonly Phrase Scoreboard = new("积分榜", "Standings");

    /// <summary>The places are unveiled.</summary>
    public static readonly Phrase Unveiling = new("名次揭晓", "The places");

    /// <summary>The standings stand still before the hall.</summary>
    public static readonly Phrase Frozen = new("已封榜", "frozen");

    /// <summary>The final standings.</summary>
    public static readonly Phrase Podium = new("最终名次", "Final standings");

    /// <summary>The call of a question that is over and counts.</summary>
    public static Phrase Of(RevealFace reveal) => reveal.IsAnswerShown ? Reveal : Outcome;

    /// <summary>The call of a stage.</summary>
    public static Phrase Of(Stage stage) => stage switch
    {
        Stage.Lobby => Welcome,
        Stage.Rules => Rules,
        Stage.Picking => Pick,
        Stage.Reading => Listen,
        Stage.Countdown => Ready,
        Stage.BuzzOpen => BuzzNow,
        Stage.Answering { Clock: null } => AwaitRuling,
        Stage.Answering => Answer,
        Stage.AllAnswering => AllAnswer,
        Stage.Closed => Closed,
        Stage.DeadHeat => DeadHeat,
        Stage.StealOffered => SecondChance,
        Stage.Audience => Audience,
        Stage.Revealed { Reveal.Void: true } => Void,
        Stage.Revealed { Reveal: var reveal } => Of(reveal),
        Stage.Scoreboard => Scoreboard,
        Stage.Unveiling => Unveiling,
        _ => Podium,
    };
}
