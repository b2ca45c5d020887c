using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;

namespace QuizServer.Tests.Engine;

public sealed class PlanCheckTests
{
    private static readonly ContestPlan Sound = Plans.Of(Plans.Required(), Plans.Simultaneous(), Plans.Buzz());

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
    ];

    public static TheoryData<string, int> EveryProblem()
    {
        var data = new TheoryData<string, int>();
        foreach (var (sentence, plans) in Cases)
        {
            for (var index = 0; index < plans.Length; index++)
            {
                data.Add(sentence, index);
            }
        }

        return data;
    }

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
        Assert.Empty(PlanCheck.Problems(Plans.Of(Plans.Required() with { Speaker = speaker, Members = 3, Input = input }).WithTeams(3, seats)));

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

    private static ContestPlan Required(Func<RequiredRound, RequiredRound> change) => Plans.Of(change(Plans.Required()));
}
