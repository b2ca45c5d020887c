using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;

namespace QuizServer.Tests.Engine;

public sealed class PlanCheckTests
{
    private static readonly ContestPlan Sound = Plans.Of(
        Plans.Required(), Plans.Simultaneous(), Plans.Buzz(), Plans.Interrupt(), Plans.Risk(), Plans.Assign(), Plans.Ladder(), Plans.Speed(), Plans.TieBreak()) with
    {
        Places = [1, 2, 3],
    };

    // What the organiser reads, and plans that must lead to it.
    private static readonly (string Sentence, Func<ContestPlan>[] Plans)[] Cases =
    [
        ("The code has 6 capitals or digits, without 0 O 1 I L U.",
            [() => Sound with { Code = "qz7h2k" }, () => Sound with { Code = "QZ7H2" }, () => Sound with { Code = "QZ7H20" }, () => Sound with { Code = "" }]),
        ("The title of a contest has 1 to 60 characters.", [() => Sound with { Title = " " }, () => Sound with { Title = new string('赛', 61) }]),
        ("A contest needs at least one round.", [() => Sound with { Rounds = [] }]),
        ("The base score must be between -10000 and 10000, with at most two decimals.",
            [() => Sound with { BaseScore = 10000.01m }, () => Sound with { BaseScore = -10001 }, () => Sound with { BaseScore = 0.125m }]),
        ("A contest has 2 to 60 teams.", [() => Sound.WithTeams(0), () => Sound.WithTeams(1), () => Sound.WithTeams(61)]),
        ("Team 2 must have the number 2.", [() => Team2(team => team with { Number = 3 })]),
        ("Table 2: A team name has 1 to 24 characters, without control or invisible characters or angle brackets.",
            [() => Team2(team => team with { Name = "<b>" }), () => Team2(team => team with { Name = "" })]),
        ("Table 2 has 1 to 12 seats, captain and named member among them.",
            [
                () => Team2(team => team with { Seats = 0 }), () => Team2(team => team with { Seats = 13 }),
                () => Team2(team => team with { Captain = 2 }), () => Team2(team => team with { Captain = 0 }),
                () => Team2(team => team with { Named = 2 }), () => Team2(team => team with { Named = 0 }),
            ]),
        ("Table 2: Extra time is 25, 50 or 100 per cent, or none.", [() => Team2(team => team with { ExtraTime = 30 }), () => Team2(team => team with { ExtraTime = -25 })]),
        ("Team names must differ.", [() => Team2(team => team with { Name = "第1队" }), () => Team2(team => team with { Name = " 第1队" })]),
        ("Question 必1 is used more than once.", [() => Plans.Of(Plans.Required(), Plans.Buzz(prefix: "必"))]),
        ("The title of a round has 1 to 40 characters.", [() => Required(round => round with { Title = "" }), () => Required(round => round with { Title = new string('题', 41) })]),
        ("“必答题” has no questions.", [() => Required(round => round with { Questions = [] })]),
        ("The value of “必答题” must be above 0, at most 1000.",
            [() => Required(round => round with { Value = 0 }), () => Required(round => round with { Value = -10 }), () => Required(round => round with { Value = 1000.5m })]),
        ("Wrong of “必答题” must be between -1000 and 0.", [() => Required(round => round with { Wrong = 5 }), () => Required(round => round with { Wrong = -1001 })]),
        ("Timeout of “必答题” must be between -1000 and 0.", [() => Required(round => round with { Timeout = 5 }), () => Required(round => round with { Timeout = -1001 })]),
        ("Seconds of “必答题” must be 3 to 600.", [() => Required(round => round with { Seconds = 2 }), () => Required(round => round with { Seconds = 601 })]),
        ("Start seconds of “必答题” must be 1 to 120.", [() => Required(round => round with { StartSeconds = 0 }), () => Required(round => round with { StartSeconds = 121 })]),
        ("“必答题” is answered by tablet; start seconds belong to spoken answers.",
            [() => Required(round => round with { StartSeconds = 5, Input = AnswerInput.Tablet })]),
        ("“必答题” is answered by tablet and cannot hold the oral question 口1.",
            [() => Required(round => round with { Input = AnswerInput.Tablet, Questions = [Plans.Choice("必1"), Plans.Choice("口1", QuestionType.Oral), Plans.Choice("必3")] })]),
        ("The points of “必答题” may have at most two decimals.",
            [
                () => Required(round => round with { Value = 2.505m }), () => Required(round => round with { Wrong = -0.001m }),
                () => Required(round => round with { Timeout = -3.333m }),
            ]),
        ("Question 2 of “必答题” has no id or no stem.",
            [() => Question2(question => question with { Id = " " }), () => Question2(question => question with { Stem = "" })]),
        ("Question 必2 of “必答题” has fewer than two options.",
            [() => Question2(question => question with { Options = [] }), () => Question2(question => question with { Options = ["甲"], Key = new([0], null) })]),
        ("The key of question 必2 of “必答题” does not fit its options.",
            [
                () => Question2(question => question with { Key = new([], null) }),
                () => Question2(question => question with { Key = new([4], null) }),
                () => Question2(question => question with { Key = new([-1], null) }),
                () => Question2(question => question with { Key = new([0, 1], null) }),
                () => Question2(question => question with { Type = QuestionType.MultipleChoice, Key = new([1, 1], null) }),
                () => Question2(question => question with { Type = QuestionType.TrueFalse, Options = [], Key = new([2], null) }),
            ]),
        ("“必答题” has more members than table 2 has tablets: a member without a seat could not answer.",
            [
                () => Plans.Of(Plans.Required(questions: 6) with { Speaker = Speaker.Member, Members = 3, Input = AnswerInput.Tablet }) with
                {
                    Teams = [new(1, "一队"), new(2, "二队", Seats: 2), new(3, "三队", Seats: 3)],
                },
            ]),
        ("Members of “必答题” must be 1 to 12.", [() => Required(round => round with { Members = 0 }), () => Required(round => round with { Members = 13 })]),
        ("The number of questions of “必答题” must be a multiple of the number of teams.", [() => Plans.Of(Plans.Required(questions: 4))]),
        ("“同答题” is simultaneous: its input must be tablet.", [() => Plans.Of(Plans.Simultaneous() with { Input = AnswerInput.Oral })]),
        ("The buzz window of “抢答题” must be 2 to 120 seconds.",
            [() => Plans.Of(Plans.Buzz() with { WindowSeconds = 1 }), () => Plans.Of(Plans.Buzz() with { WindowSeconds = 121 })]),
        ("Teams of “抢答题” take no turns: its order must be table.", [() => Buzz(round => round with { Order = OrderOfPlay.ScoreAscending })]),
        ("The value of “风险题” means nothing here: leave it out.", [() => Risk(round => round with { Value = 20 })]),
        ("The differentValues of “风险题” means nothing here: leave it out.", [() => Risk(round => round with { DifferentValues = true })]),
        ("The members of “必答题” means nothing here: leave it out.", [() => Required(round => round with { Members = 3 })]),
        ("The maxAttempts of “抢答题” means nothing here: leave it out.", [() => Buzz(round => round with { MaxAttempts = 3 })]),
        ("Declined of “必答题” must be between -1000 and 0.", [() => Required(round => round with { Declined = 1 })]),
        ("Display of “同答题”: hiddenUntilBuzz belongs to spoken buzz rounds.", [() => Plans.Of(Plans.Simultaneous() with { Display = Display.HiddenUntilBuzz })]),
        ("Early presses of “抢答题” take no points: foul points must be 0.", [() => Buzz(round => round with { FoulPoints = -10 })]),
        ("Foul points of “抢答题” must be below 0, at least -1000, with at most two decimals.",
            [() => Buzz(round => round with { EarlyPress = FalseStarts.DeductVoid }), () => Buzz(round => round with { EarlyPress = FalseStarts.DeductContinue, FoulPoints = 5 })]),
        ("“抢答题” knows no fouls and can have no foul steps.", [() => Buzz(round => round with { EarlyPress = FalseStarts.Ignore, FoulSteps = [new(2, -10)] })]),
        ("Foul steps of “抢答题” begin at 2, one per foul, with points between -1000 and 0 or a ban.",
            [
                () => Buzz(round => round with { FoulSteps = [new(1, -10)] }), () => Buzz(round => round with { FoulSteps = [new(2)] }),
                () => Buzz(round => round with { FoulSteps = [new(2, -10), new(2, Ban: true)] }), () => Buzz(round => round with { FoulSteps = [new(2, 10)] }),
            ]),
        ("The lockout of “抢答题” must be 50 to 5000 milliseconds.", [() => Buzz(round => round with { LockoutMilliseconds = 49 })]),
        ("Attempts of “抢答题” must be 2 to 12.", [() => Buzz(round => round with { MaxAttempts = 1 }), () => Buzz(round => round with { MaxAttempts = 13 })]),
        ("“抢答题” has no steal, so it can have no steal points.", [() => Buzz(round => round with { StealValue = 5 }), () => Buzz(round => round with { StealWrong = -5 })]),
        ("Steal value of “抢答题” must be above 0 and steal wrong between -1000 and 0, with at most two decimals.",
            [() => Buzz(round => round with { Steal = Steal.Rebuzz, StealValue = 0 }), () => Buzz(round => round with { Steal = Steal.Rebuzz, StealWrong = 5 })]),
        ("Second chances of “抢答题” count as the first (stealAsFirst): that needs a steal and leaves out steal value and steal wrong.",
            [() => Buzz(round => round with { StealAsFirst = true }), () => Buzz(round => round with { StealAsFirst = true, Steal = Steal.Rebuzz, StealWrong = -5 })]),
        ("“打断抢答题” allows interrupts: its early press must be ignore.", [() => Plans.Of(Plans.Interrupt() with { EarlyPress = FalseStarts.LoseQuestion })]),
        ("Interrupt wrong of “打断抢答题” must be between -1000 and 0, with at most two decimals.", [() => Plans.Of(Plans.Interrupt() with { InterruptWrong = 5 })]),
        ("The counts of the levels of “风险题” must add up to its 6 questions.", [() => Risk(round => round with { Levels = [new(10, 5)] }), () => Risk(round => round with { Levels = [] })]),
        ("Levels of “风险题”: values above 0 up to 1000, deductions between -1000 and 0, at most two decimals, 3 to 600 seconds.",
            [() => Risk(round => round with { Levels = [new(0, 6)] }), () => Risk(round => round with { Levels = [new(10, 6, 2)] }), () => Risk(round => round with { Levels = [new(10, 6, Wrong: 5)] })]),
        ("The levels of “风险题” must differ in value.", [() => Risk(round => round with { Levels = [new(10, 3), new(10, 3)] })]),
        ("Picks of “风险题” must be 1 to 10.", [() => Risk(round => round with { Picks = 0 }), () => Risk(round => round with { Picks = 11 })]),
        ("“风险题” has too few questions: 3 per team make 9.", [() => Risk(round => round with { Picks = 3 })]),
        ("Steps of “步步高”: 2 to 12 values above 0 up to 1000, with at most two decimals.", [() => Plans.Of(Plans.Ladder() with { Steps = [10] }), () => Plans.Of(Plans.Ladder() with { Steps = [10, -5] })]),
        ("“步步高” needs one question per team and step: 9.", [() => Plans.Of(Plans.Ladder() with { Steps = [10, 20, 30] })]),
        ("In the ladder “步步高” declining counts as a timeout: declined must be left out.", [() => Plans.Of(Plans.Ladder() with { Declined = 0 })]),
        ("“限时题” is spoken (input) and has no start seconds.", [() => Plans.Of(Plans.Speed() with { Input = AnswerInput.Tablet }), () => Plans.Of(Plans.Speed() with { StartSeconds = 5 })]),
        ("Passes of “限时题” must be 0 to 100.", [() => Plans.Of(Plans.Speed() with { Passes = -1 })]),
        ("“对战题” plays in pairs: the number of teams must be even.", [() => Plans.Of(Plans.Duel())]),
        ("The number of questions of “对战题” must be a multiple of its 2 pairs, at least two each.", [() => Plans.Of(Plans.Duel(5)).WithTeams(4), () => Plans.Of(Plans.Duel(2)).WithTeams(4)]),
        ("Passes of “对战题” must be 0 to 10.", [() => Plans.Of(Plans.Duel() with { Passes = 11 }).WithTeams(2)]),
        ("“对战题” is spoken (input), and a pass costs nothing (declined is left out).", [() => Plans.Of(Plans.Duel() with { Declined = -5 }).WithTeams(2)]),
        ("“加赛题” is a tie-break: the contest must say advance or places.", [() => Plans.Of(Plans.Buzz(), Plans.TieBreak())]),
        ("“加赛题” is a tie-break and cannot be the first round.", [() => Plans.Of(Plans.TieBreak()) with { Places = [1] }]),
        ("“加赛题” is a tie-break without points: steal, deducting early presses, foul steps, on dead, wrong, timeout and declined are left out.",
            [() => Plans.Of(Plans.Buzz(), Plans.TieBreak() with { Wrong = -10 }) with { Places = [1] }, () => Plans.Of(Plans.Buzz(), Plans.TieBreak() with { Steal = Steal.Rebuzz }) with { Places = [1] }]),
        ("Advance must be between 1 and the number of teams less one.", [() => Sound with { Advance = 0 }, () => Sound with { Advance = 3 }]),
        ("Places must be different places from 1 to the number of teams.", [() => Sound with { Places = [0] }, () => Sound with { Places = [1, 1] }, () => Sound with { Places = [4] }, () => Sound with { Places = [] }]),
        ("Places need a tie-break round or lots (tieKeys: lots): without them nothing tells equal teams apart.", [() => Plans.Of(Plans.Buzz()) with { Places = [1] }]),
        ("Tie keys must differ.", [() => Sound with { TieKeys = [TieKey.FewerFouls, TieKey.FewerFouls] }]),
    ];

    public static TheoryData<string, int> EveryProblem() => PlanCases.Each(Cases);

    [Theory]
    [MemberData(nameof(EveryProblem))]
    public void A_problem_is_named(string sentence, int variant)
    {
        var plan = Cases.Single(example => example.Sentence == sentence).Plans[variant]();

        Assert.Contains(sentence, PlanCheck.Problems(plan).Select(problem => problem.En));
    }

    [Fact]
    public void A_sound_plan_has_no_problems() => Assert.Empty(PlanCheck.Problems(Sound));

    [Fact]
    public void Every_problem_is_said_in_Chinese_too() =>
        Assert.All(Cases.SelectMany(example => example.Plans).SelectMany(plan => PlanCheck.Problems(plan())), problem =>
            Assert.True(problem.Zh.Any(letter => letter is >= '一' and <= '鿿') && !problem.En.StartsWith(problem.Zh, StringComparison.Ordinal)));

    [Fact]
    public void The_ends_of_every_range_are_allowed()
    {
        var round = new BuzzRound { Title = "抢", Questions = Plans.Questions("抢", 1) };

        Assert.Empty(PlanCheck.Problems(Sound.WithTeams(60, seats: 12, captain: 12, named: 12) with
        {
            Title = new string('赛', 60),
            BaseScore = -10000,
            Places = null,
            Rounds =
            [
                round with { Value = 0.01m, Wrong = -1000, Timeout = -1000, Seconds = 3, StartSeconds = 1, WindowSeconds = 2 },
                round with { Value = 1000, Seconds = 600, StartSeconds = 120, WindowSeconds = 120, Title = new string('题', 40), Questions = Plans.Questions("末", 1) },
            ],
        }));
    }

    [Theory]
    [InlineData(Speaker.Member, AnswerInput.Oral, 2)]
    [InlineData(Speaker.Member, AnswerInput.Tablet, 1)]
    [InlineData(Speaker.Team, AnswerInput.Tablet, 2)]
    public void Members_need_no_seats_where_they_speak_share_a_tablet_or_answer_together(Speaker speaker, AnswerInput input, int seats) =>
        Assert.Empty(PlanCheck.Problems(Plans.Of(Plans.Required() with { Speaker = speaker, Members = speaker == Speaker.Member ? 3 : 1, Input = input }).WithTeams(3, seats)));

    [Fact]
    public void Questions_of_every_type_are_allowed() => Assert.Empty(PlanCheck.Problems(Plans.Of(Plans.Buzz() with
    {
        Questions =
        [
            Plans.Choice("单1"), Plans.Choice("多1", QuestionType.MultipleChoice, 0, 3), Plans.Choice("判1", QuestionType.TrueFalse, 0),
            Plans.Choice("判2", QuestionType.TrueFalse, 1) with { Options = ["正确", "错误"] }, Plans.Choice("口1", QuestionType.Oral),
        ],
    })));

    private static ContestPlan Team2(Func<TeamPlan, TeamPlan> change) =>
        Sound with { Teams = [Sound.Teams[0], change(Sound.Teams[1]), Sound.Teams[2]] };

    private static ContestPlan Question2(Func<Question, Question> change) =>
        Required(round => round with { Questions = [round.Questions[0], change(round.Questions[1]), round.Questions[2]] });

    private static ContestPlan Buzz(Func<BuzzRound, BuzzRound> change) => Plans.Of(change(Plans.Buzz()));

    private static ContestPlan Risk(Func<RiskRound, RiskRound> change) => Plans.Of(change(Plans.Risk()));

    private static ContestPlan Required(Func<RequiredRound, RequiredRound> change) => Plans.Of(change(Plans.Required()));
}
