using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules.Fairness;

namespace QuizServer.Tests.Engine;

/// <summary>Draws plans and commands from a seed, or from chance that is handed in.</summary>
internal sealed class RandomCommands(int seed, Random random)
{
    private static readonly Ruling[] Rulings = Enum.GetValues<Ruling>();

    private readonly Random _random = random;

    public RandomCommands(int seed)
        : this(seed, new Random(seed))
    {
    }

    /// <summary>A contest with every kind of round and other parameters per seed.</summary>
    public ContestPlan Plan()
    {
        // A short contest reaches its tie-break before corrections by hand have told all teams apart.
        if (seed % 5 == 0)
        {
            return Plans.Of(Plans.Simultaneous(1), Plans.TieBreak(40)) with { Places = [1, 2, 3] };
        }

        if (seed % 11 == 3)
        {
            return Plans.Open(
                Plans.Simultaneous(3) with { Questions = [Plans.Choice("同1"), Sample.Of(QuestionType.Estimate).Question, Sample.Of(QuestionType.Clues).Question], SpeedBonus = seed % 2 == 0 ? SpeedBonus.None : SpeedBonus.HalfByTime },
                Plans.Panel(2),
                Plans.Audience() with { Numbers = null, CalledBy = Pick(AudienceCall.Press, AudienceCall.Draw) }) with
            { TieKeys = Pick<IReadOnlyList<TieKey>?>(null, [TieKey.RightAnswers, TieKey.LessTime]), BaseScore = Pick(100, 0, -2.5m), Offences = [new(OffenceKind.Cheating, -5, Disqualifies: seed % 2 == 0)] };
        }

        if (seed % 11 == 7)
        {
            return Plans.Of(Plans.Duel(20) with { Lifelines = 2, Knockout = Pick(true, false) }).WithTeams(2);
        }

        var input = Pick(AnswerInput.Oral, AnswerInput.Tablet);
        int? start = input == AnswerInput.Oral ? Pick<int?>(null, 5) : null;
        (input, start) = seed % 6 == 5 ? (AnswerInput.Both, null) : (input, start);
        var speaker = Pick(Speaker.Member, Speaker.Team);
        return Plans.Of(
            Another(),
            Plans.Buzz(questions: 3) with
            {
                Questions = [Plans.Choice("抢1"), Sample.Of(QuestionType.Clues, "抢").Question, Sample.Of(seed % 2 == 0 ? QuestionType.Estimate : QuestionType.FillIn, "抢").Question],
                Input = input,
                StartSeconds = start,
                OpenMode = Pick(OpenMode.Countdown, OpenMode.HostPress),
                EarlyPress = Pick(FalseStarts.Ignore, FalseStarts.LoseQuestion),
                Value = Pick(10, 2.5m, 0.01m),
                Timeout = Pick(0, -10),
            },
            Plans.Required(questions: 6) with { Input = input, Marking = IsMarked(input) ? new(1, seed % 2) : null, Wrong = IsMarked(input) ? 0 : -5, StartSeconds = start, Speaker = speaker, Members = speaker == Speaker.Member ? 2 : 1, Swaps = 1, Spares = Plans.Questions("备", 2), DrawsSets = seed % 2 == 0, DrawsQuestions = seed % 3 == 0, Order = seed % 7 == 0 ? OrderOfPlay.Drawn : OrderOfPlay.Table, PassToAudience = seed % 4 == 2, Reveal = seed % 4 == 1 ? RevealAnswer.AfterRound : RevealAnswer.AfterRuling },
            Plans.Simultaneous(questions: 3) with
            {
                Questions = [Plans.Choice("同1"), Plans.Choice("多2", QuestionType.MultipleChoice, 0, 2) with { Stem = Plans.LongStem }, Plans.Choice("判3", QuestionType.TrueFalse, 1), .. Sample.Types.Select(type => Sample.Of(type).Question)],
                PartialCredit = (PartialCredit)(seed % 3),
                Reveal = seed % 4 == 2 ? RevealAnswer.AfterRound : RevealAnswer.AfterRuling,
                SpeedBonus = seed % 2 == 0 ? SpeedBonus.None : SpeedBonus.HalfByTime,
                StreakPoints = seed % 4 == 0 ? 0 : 2.5m,
            },
            Plans.TieBreak()).WithTeams(3, seats: Pick(1, 2)) with
        {
            Places = Pick<IReadOnlyList<int>>([1, 2, 3], [1]),
            TieKeys = Pick<IReadOnlyList<TieKey>?>(null, [TieKey.FewerFouls, TieKey.BuzzPoints, TieKey.RightAnswers], [TieKey.Lots]),
            BaseScore = Pick(100, 0, -2.5m),
            Offences = [new(OffenceKind.Hint, -5), new(OffenceKind.Noise, -2.5m, Disqualifies: seed % 4 == 0)],
            Substitutions = 2,
            Judges = [.. Plans.Judges(3), new(4, "评委4", Barred: [2])],
            Floor = seed % 3 == 0 ? -2.5m : null,
            AnswersFrom = Pick(AnswersFrom.First, AnswersFrom.Captain, AnswersFrom.Named),
        };
    }

    private bool IsMarked(AnswerInput input) => input == AnswerInput.Oral && seed % 4 != 0;

    // A different kind or policy per seed, so that the runs together meet them all.
    private Round Another() => (seed % 14) switch
    {
        12 => Plans.Panel() with { Questions = [Plans.Choice("团1"), Sample.Of(QuestionType.Ordering, "团").Question, Sample.Of(QuestionType.Matching, "团").Question] },
        13 => Plans.Audience(),
        0 => Plans.Interrupt(9),
        1 => Plans.Risk() with { Reveal = seed % 4 == 3 ? RevealAnswer.AfterRound : RevealAnswer.AfterRuling, MayDecline = Pick(true, false), DifferentValues = Pick(true, false), Picks = 2 },
        2 => Plans.Assign() with { Marking = seed % 4 == 2 ? new(1, 1) : null },
        3 => Plans.Ladder() with { Order = Pick(OrderOfPlay.ReverseTable, OrderOfPlay.ScoreDescending) },
        4 => Plans.Speed() with { Passes = Pick<int?>(null, 1) },
        5 => Plans.Buzz(6, "板") with { Levels = [new(10, 3), new(20, 3, 5, -5)], Wrong = 0, Timeout = 0, Steal = Steal.Rebuzz },
        6 => Plans.Buzz(9, "停") with { EarlyPress = FalseStarts.Lockout, Steal = Steal.HostPick, OnDead = DeadQuestion.Audience },
        7 => Plans.Buzz(3, "续") with { EarlyPress = FalseStarts.DeductContinue, FoulPoints = -5, FoulSteps = [new(2, -20), new(3, Ban: true)] },
        8 => Plans.Buzz(3, "废") with { EarlyPress = FalseStarts.DeductVoid, FoulPoints = -5, OnDead = DeadQuestion.Void },
        9 => Plans.Buzz(3, "错") with { PressOrder = PressOrder.Instant, DeadHeats = Pick(Enum.GetValues<DeadHeats>()), EarlyPress = FalseStarts.AsWrong, Steal = Steal.NextInQueue, StealValue = 5, MaxAttempts = 3, FoulSteps = [new(2, Ban: true)] },
        10 => Plans.Buzz(6, "观") with { Steal = Steal.HostPick, StealWrong = -5, OnDead = DeadQuestion.Audience },
        _ => Plans.Interrupt(9) with { Steal = Steal.Rebuzz, Input = AnswerInput.Tablet },
    };

    /// <summary>What somebody might want next, some time after <paramref name="now"/>.</summary>
    public Command Next(ContestState state, TimeSpan now)
    {
        var at = now + TimeSpan.FromMilliseconds(_random.Next(10) == 0 ? _random.Next(40_000) : _random.Next(1500));
        const string by = "somebody";
        // Several hands are at the buzzers at once.
        if (state.Phase is Phase.OnStage { Asked.Race.HoldUntil: not null } && _random.Next(3) > 0)
        {
            return Press(at, by, now, state);
        }

        return _random.Next(75) switch
        {
            < 9 => new Command.TakeNextStep(at, by),
            < 14 => Press(at, by, now, state),
            < 21 => new Command.GiveAnswer(at, by, Seat(), QuestionId(state), Choice(state), Texts(state)),
            < 24 => new Command.RuleAnswer(at, by, Pick(Rulings)),
            < 29 => new Command.TakeSeat(at, by, Seat(), "hash"),
            29 when state.Dismissed is [var gone, ..] => new Command.ReadmitDevice(at, by, Seat().IsAudience ? 0 : gone.Number),
            29 when state.Ledger.Count % 2 == 0 => new Command.DismissDevice(at, by, Seat()),
            29 => new Command.FreeSeat(at, by, Seat()),
            30 when state.Rulings.Count % 7 == 3 => new Command.GrantExtraTime(at, by, state.Ledger.Count % 5, Pick(0, 25, 50, 100, 30)),
            30 => (_random.Next(2) == 0) is var isOpen && isOpen != state.LobbyIsOpen ? new Command.SetLobby(at, by, isOpen) : new Command.SetBuzzerKeys(at, by, !state.HasBuzzerKeys),
            31 when _random.Next(2) == 0 => new Command.ClearDevice(at, by, Seat(), Flaws(), Pick("备用平板", "")),
            31 => new Command.RenameTeam(at, by, _random.Next(5), Pick("红旗队", "先锋队", "第1队", "<b>", "")),
            32 when state.Rulings.Count % 5 == 4 => new Command.SendMessage(at, by, null, Pick("请把平板调亮", "")),
            32 when state.Ledger.Count % 3 == 0 => new Command.HideElements(at, by, Pick<IReadOnlyList<HallElement>>([], [HallElement.Clock])),
            32 => new Command.VoidQuestion(at, by, Pick("题目泄露", "")),
            33 => new Command.OverturnRuling(at, by, _random.Next(state.Rulings.Count + 2), Pick(Rulings), Pick("评委复核", "")),
            34 => new Command.CorrectScore(at, by, _random.Next(5), Pick(5, -2.5m, 0, 0.01m, 0.001m), "漏记"),
            35 => new Command.PauseContest(at, by),
            < 38 when state.Phase is not Phase.Paused => new Command.ChangeClock(at, by, TimeSpan.FromSeconds(_random.Next(3) == 0 ? -10 : 10)),
            < 38 => new Command.ResumeContest(at, by, _random.Next(3) == 0),
            38 => new Command.ReportInterruption(at, by, Pick(PauseReason.Restart, PauseReason.Storage)),
            39 or 40 => new Command.PickQuestion(at, by, _random.Next(-1, 7)),
            41 => new Command.DeclineTurn(at, by),
            42 when state.Phase is Phase.HasWord && state.Rulings.Count % 2 == 0 => new Command.CancelBuzz(at, by, _random.Next(5) > 2, "设备误触"),
            42 when state.Phase is Phase.HasWord => new Command.HandOverWord(at, by, _random.Next(5), "设备误触"),
            42 => new Command.GiveWord(at, by, _random.Next(5)),
            43 => new Command.CorrectKey(at, by, _random.Next(state.Rulings.Count + 2), Key(state), Pick("录入有误", "")),
            44 => new Command.SwapQuestion(at, by, Pick("读错题", ""), _random.Next(2) == 0),
            45 or 46 => new Command.UndoStep(at, by),
            47 or 48 => new Command.ForgiveFoul(at, by, (state.Phase as Phase.OnStage)?.Asked.Fouled.FirstOrDefault() ?? _random.Next(5), Pick("设备误触", "")),
            49 => new Command.FileProtest(at, by, Pick<SeatId?>(null, Seat()), _random.Next(5), _random.Next(state.Rulings.Count + 2), Pick(Rulings), Pick("答案有两个", "")),
            50 => new Command.DecideProtest(at, by, _random.Next(state.Protests.Count + 2), _random.Next(2) == 0, Pick("评委复核", "")),
            < 55 and > 50 => new Command.PressBuzzer(at, by, Seat(), null),
            60 => new Command.SetTeamStatus(at, by, _random.Next(5), _random.Next(8) == 0 ? Pick(TeamStatus.Absent, TeamStatus.Withdrawn) : TeamStatus.Present, Pick("未到场", "")),
            61 => new Command.Penalize(at, by, _random.Next(5), Pick(OffenceKind.Hint, OffenceKind.Hint, OffenceKind.Hint, OffenceKind.Warning, OffenceKind.Noise), Pick("裁判组认定", "")),
            65 when state.Rulings.Count % 4 == (state.Frozen is null ? 1 : 3) => new Command.FreezeStandings(at, by, state.Frozen is null),
            66 when state.Unpaused is Phase.Podium => state.AreResultsPublic ? new Command.WithdrawResults(at, by, Pick("成绩有误", "")) : new Command.PublishResults(at, by),
            65 or 66 => new Command.DeclineTurn(at, by),
            64 when state.Phase is Phase.OnStage { Asked.Page: var page } && state.Ledger.Count % 3 == 1 => new Command.TurnPage(at, by, page is 1 ? 2 : 1),
            64 => new Command.UseLifeline(at, by),
            63 => state.IsDrawShown || state.Announced is not null ? new Command.PutDrawAway(at, by) : new Command.ShowPhoto(at, by, !state.IsPhotoShown),
            62 => new Command.Substitute(at, by, _random.Next(5), Pick("张三换李四", "")),
            57 => new Command.AnnounceDraw(at, by, Pick(Enum.GetValues<DrawKind>()), _random.Next(-1, 9), _random.Next(5)),
            58 => new Command.MakeDraw(at, by, Pick("", "七一", new string('字', 70))),
            55 or 56 => new Command.RuleAnswer(at, by, Ruling.Wrong),
            59 when _random.Next(2) == 0 => new Command.JoinAudience(at, by, "hash"),
            59 => new Command.EnterContest(at, by, Pick("李红", "<b>"), _random.Next(-1, 3), "hash"),
            < 69 and > 66 => Mark(at),
            69 or 70 or 71 => _random.Next(3) == 0 ? Mark(at) : new Command.ShowClue(at, by),
            72 => new Command.CorrectMark(at, Pick(by, Judge.By(1)), _random.Next(state.Rulings.Count + 2), _random.Next(1, 6), Pick(0, 5, 7.5m), Pick("评委误按", "")),
            73 => _random.Next(4) == 0 ? new Command.WithdrawJudge(at, by, _random.Next(1, 6)) : new Command.AdmitJudge(at, by, _random.Next(1, 6)),
            74 => new Command.OverturnRuling(at, Judge.By(_random.Next(1, 3)), _random.Next(state.Rulings.Count + 2), Pick(Rulings), "主评委复核"),
            _ => new Command.LookAtClock(at, by),
        };
    }

    private PassedFlaw[] Flaws() => [.. Enumerable.Range(0, _random.Next(3)).Select(_ => new PassedFlaw(Pick(Enum.GetValues<DeviceFlaw>()), Pick(Fitness.Doubtful, Fitness.NoGo)))];

    // Some claim nothing, some what a link explains, some what it does not; now and then for a question that is over.
    private Command.PressBuzzer Press(TimeSpan at, string by, TimeSpan now, ContestState state)
    {
        var link = _random.Next(5) == 0 ? null : new Link(TimeSpan.FromMilliseconds(_random.Next(1, 60)), at - TimeSpan.FromMilliseconds(_random.Next(300)), _random.Next(9) == 0);
        // Two hands at one time are rare among random moments.
        var soon = state.Phase is Phase.OnStage { Asked.Race.HoldUntil: not null } ? now + TimeSpan.FromMilliseconds(_random.Next(20)) : at;
        return new(soon, by, Seat(), Pick<TimeSpan?>(null, soon, now, soon - TimeSpan.FromMilliseconds(_random.Next(120))), link, Pick(null, null, QuestionId(state)));
    }

    private Command.GiveMark Mark(TimeSpan at)
    {
        var judge = _random.Next(1, 5);
        return new Command.GiveMark(at, _random.Next(20) == 0 ? "somebody" : Judge.By(judge), judge, Pick(0, 2.5m, 5, 7.25m, 10, 10.5m));
    }

    // Sometimes somebody in the audience.
    private SeatId Seat() => _random.Next(12) == 0 ? new(SeatId.AudienceTable, _random.Next(1, 4)) : new(_random.Next(1, 5), _random.Next(1, 3));

    private string QuestionId(ContestState state) =>
        state.Unpaused is Phase.OnStage stage && _random.Next(10) > 0 ? state.QuestionOf(stage.Asked).Id : "别的题";

    // Mostly for the question on stage, so that it often fits.
    private AnswerKey Key(ContestState state) => state.Unpaused is Phase.OnStage stage
        ? state.QuestionOf(stage.Asked).Key with { Choices = Choice(state), Blanks = [new Blank([Pick("遵义", "瑞金")])], Number = new NumberKey(_random.Next(4), _random.Next(2)) }
        : new AnswerKey(Choice(state), null);

    // An answer that fits the type of the question on stage, nearly always.
    private List<int> Choice(ContestState state) => state.Unpaused is Phase.OnStage stage && state.QuestionOf(stage.Asked) is var question && _random.Next(15) > 0 ? question.Type switch
    {
        QuestionType.Ordering => [.. Enumerable.Range(0, question.Options.Count).OrderBy(_ => _random.Next(100))],
        QuestionType.Matching => [.. question.Options.Select(_ => _random.Next(question.Targets!.Count))],
        QuestionType.FillIn or QuestionType.Numeric or QuestionType.Estimate or QuestionType.Clues => [],
        _ => Choice(),
    } : Choice();

    private List<string>? Texts(ContestState state) => state.Unpaused is Phase.OnStage stage && state.QuestionOf(stage.Asked) is var question && _random.Next(15) > 0 ? question.Type switch
    {
        QuestionType.FillIn => [.. question.Key.Blanks!.Select(_ => Pick("遵义", "瑞金", ""))],
        QuestionType.Clues => [Pick("遵义", "瑞金")],
        QuestionType.Numeric or QuestionType.Estimate => [Pick("0", "1", "2.5", "3", "七", "不知道")],
        _ => null,
    } : null;

    private List<int> Choice() => [.. Enumerable.Range(0, _random.Next(1, 3)).Select(_ => _random.Next(4))];

    private T Pick<T>(params T[] from) => from[_random.Next(from.Length)];
}
