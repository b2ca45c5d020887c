using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules.Fairness;
using QuizServer.Tests.Engine;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Codec;

/// <summary>One event of each type, with no member left at its default.</summary>
internal static class EventSamples
{
    public static readonly ContestPlan Plan = Plans.Of(
        Plans.Required() with { Speaker = Speaker.Member, Members = 2, Wrong = -2.5m, StartSeconds = 5, Marking = new Marking(1, 2) },
        Plans.Simultaneous() with { Seconds = 25 },
        Plans.Buzz() with { OpenMode = OpenMode.HostPress, WindowSeconds = 20, EarlyPress = FalseStarts.Ignore },
        Plans.Interrupt() with { InterruptWrong = -2.5m },
        Plans.Risk() with { Picks = 2, DifferentValues = true, MayDecline = false },
        Plans.Assign() with { Levels = [new(2.5m, 6, 45, -1, -0.5m)] },
        Plans.Ladder() with { Steps = [5, 15] },
        Plans.Speed() with { Passes = 2 },
        Plans.Duel() with { Knockout = true, Passes = 3 },
        Plans.Panel(),
        Plans.Audience(),
        Plans.TieBreak()) with
    {
        Judges = [new(1, "李老师", IsChief: true), new(2, "王老师", Barred: [3])],
    };

    private static readonly Evidence Early = new(S(14.0001), S(13.9), new Stamp(S(13.9), TimeSpan.FromMilliseconds(2), StampMark.Claimed), new Link(TimeSpan.FromMilliseconds(4.2), S(13.8), true));

    public static readonly IReadOnlyList<Event> All =
    [
        new Event.ContestCreated(Plan, "5ec2e7"),
        new Event.LobbySet(true),
        new Event.SeatTaken(Seat("3-1"), "9f86d081"),
        new Event.ParticipantEntered(17, "李红", 1, "9f86d081"),
        new Event.AudienceJoined(5, "9f86d081"),
        new Event.AudiencePressed(5, S(16.0001)),
        new Event.SeatFreed(Seat("3-1")),
        new Event.TeamRenamed(3, "红旗队"),
        new Event.RoundStarted(1, [3, 1, 2]),
        new Event.TurnGiven(3, 2),
        new Event.TurnDeclined(3),
        new Event.TurnSkipped(3),
        new Event.TeamStatusSet(3, TeamStatus.Withdrawn, "host:陈", "身体不适"),
        new Event.OffenceMade(3, OffenceKind.Cheating, "host:陈", "翻看资料"),
        new Event.MemberSubstituted(3, "张三换李四", "host:陈"),
        new Event.QuestionShown(1, 2, 3, 4),
        new Event.CountdownStarted(S(15.25), S(3)),
        new Event.BuzzersOpened(S(30), S(15)),
        new Event.FalseStartMade(Seat("3-1"), LosesQuestion: true, Ban: true, Early),
        new Event.BuzzerFrozen(Seat("3-1"), S(16.25), Early),
        new Event.BuzzerPressed(Seat("3-1"), S(16.0001), S(15.9), new Stamp(S(15.9), TimeSpan.FromMilliseconds(2), StampMark.Stalled), new Link(TimeSpan.FromMilliseconds(4.2), S(15.8), true)),
        new Event.BuzzWon(Seat("3-1"), [1, 3], "5eed"),
        new Event.BuzzCancelled(3, MayPressAgain: true, "host:陈", "设备误触"),
        new Event.WordHandedOver(3, 2, "host:陈", "评委裁定"),
        new Event.PressCameLate(Seat("3-1"), "抢1", S(16), null),
        new Event.DeadHeatFound([1, 3]),
        new Event.PageTurned(2),
        new Event.PhotoShown(true),
        new Event.BuzzerKeysSet(true),
        new Event.StandingsFrozen(true),
        new Event.PlaceUnveiled(3),
        new Event.MessageSent(3, "请把平板调亮", "host:陈"),
        new Event.DeviceDismissed(2, Seat("3-1"), "9f86d081", "host:陈"),
        new Event.DeviceReadmitted(2, "host:陈"),
        new Event.ElementsShown([HallElement.Clock, HallElement.Shares], "host:陈"),
        new Event.DeviceCleared(Seat("3-1"), true, [new(DeviceFlaw.SlowLink, Fitness.NoGo), new(DeviceFlaw.LowBattery, Fitness.Doubtful)], "host:陈", "备用平板"),
        new Event.ResultsPublished("host:陈"),
        new Event.ResultsWithdrawn("host:陈", "成绩有误"),
        new Event.WordGiven(3, 1, S(26), S(10)),
        new Event.AnsweringStarted(3, 1, S(56), S(30)),
        new Event.AllAnsweringStarted(S(32), S(20)),
        new Event.ClockChanged(S(-4.5), S(51.5), S(25.5), "host:陈"),
        new Event.ExtraTimeGranted(3, 50, "host:陈"),
        new Event.ExtraTimeStarted(S(42), S(30)),
        new Event.LifelineUsed(3),
        new Event.AnswerGiven(Seat("3-1"), [0, 2], S(1.5), ["遵义", "1935"]),
        new Event.ClueShown(2, S(45)),
        new Event.AnswerEnded(IsTimeUp: true),
        new Event.QuestionClosed(),
        new Event.ReadingResumed(),
        new Event.StealOffered(),
        new Event.AudienceAsked(),
        new Event.TeamEliminated(3),
        new Event.TeamReinstated(3),
        new Event.TieBroken(new Dictionary<int, int> { [1] = 1, [3] = -1 }),
        new Event.TieRebroken(2, new Dictionary<int, int> { [1] = -1, [3] = 1 }),
        new Event.AnswerRuled(7, 3, 1, Ruling.Wrong, IsAutomatic: true, "host:陈", new Stake(20, -2.5m, -5, -1, Scored: 8.67m)),
        new Event.AnswersRuled(8, "host:陈", [new(1, Ruling.Correct, 7.5m, new Stake(7.5m, 0, 0, 0)), new(2, Ruling.Timeout, 0)]),
        new Event.JudgeAdmitted(2, 3),
        new Event.JudgeWithdrawn(2),
        new Event.MarkGiven(2, 3, 9.5m),
        new Event.MarkCorrected(7, 2, 9.5m, 8, 8.5m, "judge:1", "评委误按"),
        new Event.PointsEntered(new LedgerEntry(3, -2.5m, LedgerReason.Wrong, 1, 2, 7, "host:陈", "评委复核")),
        new Event.QuestionRevealed(),
        new Event.AnswerShown(2),
        new Event.QuestionVoided("host:陈", "题目泄露"),
        new Event.DrawAnnounced(new DrawPlan(DrawKind.Lots, 300, 3)),
        new Event.DrawPutAway(),
        new Event.LotsDrawn(2, new DrawPlan(DrawKind.Order, 3, 3), "9f86d081", "七一", [3, 1, 2]),
        new Event.QuestionSwapped(1, 2, "备1", 3, "host:陈", "读错题"),
        new Event.StepUndone(S(40), "host:陈", [7, 8]),
        new Event.FoulForgiven(3, "host:陈", "设备误触"),
        new Event.ProtestFiled(1, 3, 7, Ruling.Correct, "答案有两个", "seat:3-1"),
        new Event.ProtestDecided(1, true, "host:陈", "评委复核"),
        new Event.RulingOverturned(7, Ruling.Wrong, Ruling.Correct, "judge:李", "评委复核", ByKey: true),
        new Event.KeyCorrected(1, 2, [0, 3], "host:陈", "录入有误", [new Blank(["遵义", "遵义市"])], new NumberKey(45, 1, "岁")),
        new Event.ScoreboardShown(),
        new Event.ContestFinished("2 号台"),
        new Event.RoomReopened(PauseReason.Restart),
        new Event.ContestPaused(S(20), PauseReason.Storage),
        new Event.ContestResumed(S(80), FreshTime: true),
    ];
}
