using QuizContracts;
using QuizContracts.Views;

namespace QuizServer.Tests.Components;

/// <summary>Pictures of one contest for the console's tests.</summary>
internal static class Pictures
{
    public const string Code = "ABC234";

    public static readonly Question Question = new(
        "DS-017", QuestionType.SingleChoice, "中共一大最后一天转移到哪里举行？", ["上海", "嘉兴南湖", "广州"], new AnswerKey([1], null),
        "会场遭搜查后转移到一艘游船上。", "《简史》第一章", "建党", Difficulty.Easy, "答“红船”也算对。");

    private static readonly QuestionFace Face = new("q-5", 5, 20, Question.Type, Question.Stem, Question.Options, 10, null);

    /// <summary>Table 2 has the word, and every ruling may be given.</summary>
    public static HostView Answering(long publish = 1, long epoch = 1) => new(
        Hall(new Stage.Answering(Face, new Answerer(2, "金塔队", null), true, new ClockFace(30_000, 20_000, null), [])),
        epoch, publish, 40, 12_000, new("回答完毕", "Answer is over"), new("请金塔队回答。", "Table 2, please."), Question, null,
        Enum.GetValues<Ruling>(), Teams,
        [new JudgedFace(7, "第 4 题", 1, "高台队", Ruling.Wrong, -10, false, false, new KeyedFace(Question.Stem, Question.Type, Question.Options, Question.Key))],
        [new LedgerFace(1, "高台队", -10, new("答错", "Wrong"), "host:console", "")],
        Protests: [], CanUndo: false, Spares: 0, MayUseSwap: false, MembersToName: null, MayUseLifeline: false, Offences: [new("Hint", new("场上提示", "Prompting"), -5, false)],
        CanPause: true, CanFreshTime: false, CanVoid: true, CanDecline: false, MayTry: [], LobbyIsOpen: false, StorageFailure: null);

    /// <summary>The same moment, standing still.</summary>
    public static HostView Paused(PauseReason reason = PauseReason.Host)
    {
        var view = Answering(2);
        return view with { Hall = view.Hall with { Pause = reason }, Next = null, Rulings = [], CanPause = false, CanFreshTime = true };
    }

    private static IReadOnlyList<HostTeam> Teams =>
    [
        new(1, "高台队", 90, 2, 1, TeamPresence.Present, null, false, null, null, [new(new(1, 1), true, true), new(new(1, 2), true, false), new(new(1, 3), false, false)]),
        new(2, "金塔队", 112.5m, 1, 0, TeamPresence.Present, 2, false, [1], Ruling.Correct, [new(new(2, 1), true, true)]),
    ];

    private static HallView Hall(Stage stage) => new(
        Code, "党史知识竞赛", new RoundFace(2, 3, "争分夺秒", new("抢答题", "Buzz")),
        [new(1, "高台队", 90, 2, false, 3, 2, 1, TeamMark.LockedOut), new(2, "金塔队", 112.5m, 1, false, 1, 1, 1, TeamMark.Answering)], stage, null);
}
